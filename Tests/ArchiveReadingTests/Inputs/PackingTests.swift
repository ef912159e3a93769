import ArchiveReading
import Foundation
import PageReading
import TestSupport
import Testing

@Suite("One archive in every packing")
struct PackingTests {
  private let pages = (0..<3).map { "<html><body><p>Trang số \($0)</p></body></html>" }
  private var contents: [[UInt8]] { pages.map { Array($0.utf8) } }
  private var warc: ArchiveDraft { ArchiveDraft(pages: pages, packing: .none) }
  private var packed: ArchiveDraft { ArchiveDraft(pages: pages, packing: .gzip) }

  private func check(_ bytes: [UInt8], _ passed: [PassReason: Int] = [:]) throws {
    let outcome = try Scratch().outcome(of: bytes)
    #expect(outcome.pages.map(\.content) == contents)
    #expect(outcome.ids == warc.records.map(\.id) && outcome.failures.isEmpty)
    #expect(outcome.accounts.map(\.size) == [bytes.count])
    #expect(outcome.accounts.first?.passedOver == passed)
  }

  @Test("a web archive in a zip or tar file, packed or not")
  func inArchives() throws {
    for bytes in [warc.bytes, packed.bytes] {
      try check(ZipDraft.bytes([("crawl/a.warc", bytes)]))
      let tar = TarDraft.bytes([("a.warc", String(decoding: warc.bytes, as: UTF8.self))])
      try check(tar)
      try check(Gzip.member(tar))
      try check(ZipDraft.bytes([("a.tar", tar)]))
    }
  }

  @Test("a web archive collection (WACZ): its indexes and list of pages are no pages")
  func collection() throws {
    try check(
      ZipDraft.bytes([
        ("datapackage.json", Array("{}".utf8)),
        ("pages/pages.jsonl", Array("{\"url\": \"x\"}".utf8)),
        ("indexes/index.cdx", Array("vn,gov)/ 2021".utf8)), ("archive/data.warc.gz", packed.bytes),
      ]), [.kind: 3])
  }

  @Test(
    "xz and bzip2",
    arguments: [
      "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AAvAC5dAB4aCobvStcZJRlwrLq1C3LezkoKexrx26b9y5+gg9ad3Eq6w/T2jicnyxMEIAAAAABH76vIjxmO/wABSjAIIskMH7bzfQEAAAAABFla",
      "QlpoOTFBWSZTWYDat9oAAASfyUAAgAUggAQANOfEIAAgAAggACAAMUAGI000aCVAmnojTGQnl5O6PXuy2B8EJYqilSEbKMXzpjtFNG+c/F3JFOFCQgNq32g=",
    ])
  func library(_ base64: String) throws {
    let bytes = Array(try #require(Data(base64Encoded: base64)))
    let outcome = try Scratch().outcome(of: bytes)
    #expect(
      outcome.pages.map(\.content) == [Array("<html><body><p>Tỉnh An Giang</p></body></html>".utf8)]
    )
    #expect(outcome.accounts.map(\.size) == [bytes.count])
    let cut = try Scratch().outcome(of: Array(bytes.dropLast(40)))
    #expect(
      cut.losses.count + cut.failures.count > 0 && cut.accounts.map(\.size) == [bytes.count - 40])
  }

  @Test("an office document is one page; other kinds are refused by name")
  func office() throws {
    let document =
      "<w:document xmlns:w='w'><w:p><w:r><w:t>Tỉnh An Giang</w:t></w:r></w:p></w:document>"
    let docx = ZipDraft.bytes([
      ("[Content_Types].xml", []), ("word/document.xml", Array(document.utf8)),
    ])
    let outcome = try Scratch().outcome(of: docx)
    #expect(outcome.pages.count == 1 && outcome.accounts.map(\.read) == [docx.count])
    #expect(
      String(decoding: outcome.pages[0].content ?? [], as: UTF8.self).contains("Tỉnh An Giang"))
    let other = ZipDraft.bytes([("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))]
    )
    #expect(try Scratch().outcome(of: other).failures.first?.contains("OpenDocument") == true)
    let pdf = try Scratch().outcome(of: Array("%PDF-1.4 x".utf8))
    #expect(pdf.failures.first?.contains("PDF") == true)
  }

  @Test("scripts and pictures among the entries are passed over and counted")
  func assets() throws {
    let zip = ZipDraft.bytes([
      ("a.html", contents[0]), ("menu.js", Array("var a = 1;".utf8)),
      ("i.png", [0x89, 0x50, 0x4E, 0x47]),
    ])
    let outcome = try Scratch().outcome(of: zip)
    #expect(outcome.ids == ["a.html"] && outcome.failures.isEmpty)
    #expect(outcome.accounts.first?.passedOver == [.asset: 2])
    #expect(outcome.pages.first?.place.hasSuffix("archive!a.html") == true)
  }
}
