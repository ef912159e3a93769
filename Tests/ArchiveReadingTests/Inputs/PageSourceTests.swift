import ArchiveReading
import Foundation
import TestSupport
import Testing

@Suite("Page source")
struct PageSourceTests {
  private let lines = (0..<50).map { "{\"id\": \"\($0)\", \"text\": \"Trang số \($0)\"}\n" }
  private var jsonLines: [UInt8] { Array(lines.joined().utf8) }

  @Test("a long file that is no text is accounted for to its end")
  func longBinary() throws {
    let bytes = noise(3 << 20)
    let outcome = try Scratch().outcome(of: bytes)
    #expect(outcome.pages.isEmpty && outcome.failures.count == 1)
    #expect(outcome.accounts.map(\.size) == [bytes.count])
  }

  @Test("JSON Lines are read as they are and packed; plain ones know their bytes")
  func jsonLinesPacked() throws {
    let plain = try Scratch().outcome(of: jsonLines)
    #expect(plain.pages.count == 50)
    #expect(plain.pages[0].range == 0..<lines[0].utf8.count)
    for packed in [Gzip.member(jsonLines), Zstandard.frame(jsonLines)] {
      let outcome = try Scratch().outcome(of: packed)
      #expect(outcome.pages.map(\.content) == plain.pages.map(\.content))
      #expect(outcome.accounts.map(\.read) == [packed.count])
    }
  }

  @Test("a packed page is one page")
  func packedPage() throws {
    let page = Array("<html><body><p>Chào</p></body></html>".utf8)
    let outcome = try Scratch().outcome(of: Gzip.member(page))
    #expect(outcome.pages.map(\.content) == [page])
    #expect(outcome.pages.map(\.mediaType) == ["text/html"])
  }

  @Test("members of lines behind a damaged one are read; a damaged page is lost whole")
  func damagedText() throws {
    let half = Gzip.member(jsonLines)
    var damaged = half
    damaged[half.count / 2] ^= 0x10
    let outcome = try Scratch().outcome(of: damaged + half)
    #expect(outcome.pages.count >= 50 && outcome.losses.count == 1)
    #expect(outcome.accounts.map(\.size) == [2 * half.count])
    let page = Gzip.member(Array("<html><body><p>\(lines.joined())</p></body></html>".utf8))
    let cut = try Scratch().outcome(of: Array(page.dropLast(30)))
    #expect(cut.pages.isEmpty && cut.losses.map(\.reason) == [.truncated])
    #expect(cut.accounts.map(\.quarantined) == [page.count - 30])
  }

  @Test("a tar file gives its entries' pages, and what is cut off is told")
  func tar() throws {
    let tar = TarDraft.bytes([("a.html", "<html><p>một</p></html>"), ("b.txt", "hai")])
    let outcome = try Scratch().outcome(of: tar)
    #expect(outcome.ids == ["a.html", "b.txt"] && outcome.accounts.map(\.size) == [tar.count])
    #expect(try Scratch().outcome(of: Gzip.member(tar)).ids == ["a.html", "b.txt"])
    let cut = try Scratch().outcome(of: Array(tar.prefix(1_540)))
    #expect(cut.ids.first == "a.html" && cut.losses.count == 1)
    #expect(cut.accounts.map(\.size) == [1_540])
  }

  @Test("any bytes at all are accounted for")
  func random() throws {
    var random = RandomText(seed: 2)
    let scratch = try Scratch()
    let heads: [[UInt8]] = [
      [], [0x1F, 0x8B, 8, 0], [0x28, 0xB5, 0x2F, 0xFD], [0x5D, 0x2A, 0x4D, 0x18],
    ]
    for head: [UInt8] in heads {
      for _ in 0..<40 {
        let bytes = head + random.bytes(length: 3_000)
        #expect(try scratch.outcome(of: bytes).accounts.map(\.size) == [bytes.count])
      }
    }
  }

  @Test("filters by address, type and day pass pages over and count them")
  func filters() throws {
    let archive = ArchiveDraft(pages: RandomText.pages(12, seed: 1), packing: .gzip)
    let scratch = try Scratch()
    try Data(archive.bytes).write(to: URL(filePath: scratch.path + "/a"))
    var filter = PageFilter()
    filter.urls = [URLPattern("*/1?")]
    var passed: [PassReason: Int] = [:]
    var urls: [String?] = []
    for item in PageSource([scratch.path], filter: filter) {
      if case .page(let page) = item { urls.append(page.url) }
      if case .finished(let account) = item { passed = account.passedOver }
    }
    #expect(urls == ["https://a.example/10", "https://a.example/11"] && passed == [.url: 10])
  }
}
