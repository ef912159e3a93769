import DocumentModel
import Foundation
import PagePipeline
import PageReading
import TestSupport
import Testing
import VietnameseText

@Suite("Pages in every encoding")
struct EncodedPageTests {
  @Test(
    "the corpus in an encoding that nobody declares gives the same text, mentions and records",
    arguments: CharacterEncoding.allCases.filter { $0 != .windows1252 && $0 != .utf8 })
  func readsEncoding(_ encoding: CharacterEncoding) throws {
    let legacy = LegacyText(encoding)
    try expectSameFacts(charset: encoding) { page in
      var plain = page
      if page.kind == .text {
        plain.content = Array(
          legacy.writable(String(decoding: page.content, as: UTF8.self)).utf8)
      }
      return (plain, legacy.page(page))
    }
  }

  @Test("the corpus with its letters taken apart gives the same text, mentions and records")
  func readsDecomposed() throws {
    try expectSameFacts(charset: .utf8) { page in
      var apart = page
      let text = String(decoding: page.content, as: UTF8.self)
      apart.content = Array(text.decomposedStringWithCanonicalMapping.utf8)
      return (page, apart)
    }
  }

  @Test(
    "the corpus encoded once or twice too often gives the same text, mentions and records",
    arguments: 1...2)
  func readsMisread(_ times: Int) throws {
    try expectSameFacts(charset: .utf8) { page in
      var again = page
      for _ in 0..<times { again.content = LegacyText.misread(again.content) }
      return (page, again)
    }
  }

  /// Expects the same facts of both pages that `change` makes of each page of the corpus.
  private func expectSameFacts(
    charset: CharacterEncoding, _ change: (PageInput) -> (PageInput, PageInput)
  ) throws {
    let pipeline = try ExtractionPipeline()
    let pages = CorpusPages.undeclared.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    #expect(pages.count >= 20)
    for page in pages {
      let (plain, changed) = change(page)
      let expected = pipeline.document(from: plain)
      let found = pipeline.document(from: changed)
      let name = Comment(rawValue: page.source.path ?? "")
      let marked = page.content.filter { $0 >= 0x80 }.count
      #expect(marked < 100 || sameLetters(found.source.charset, charset), name)
      #expect(found.text.utf8 == expected.text.utf8, name)
      #expect(found.mentions == expected.mentions, name)
      #expect(found.records == expected.records, name)
    }
  }

  /// The two tables of TCVN 5712 have the same small letters.
  private func sameLetters(_ found: String?, _ expected: CharacterEncoding) -> Bool {
    found == expected.rawValue || (expected == .tcvn5712 && found == "tcvn3")
  }
}
