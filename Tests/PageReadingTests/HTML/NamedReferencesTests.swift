import Testing
import VietnameseText

@testable import PageReading

@Suite("Named character references")
struct NamedReferencesTests {
  private func text(_ html: String) -> String {
    let page = PageReader().read(PageInput(kind: .html, content: Array("<p>\(html)</p>".utf8)))
    return page.blocks.isEmpty ? "" : page.string(ofBlock: 0)
  }

  @Test(
    "those of HTML 5 are read",
    arguments: [
      ("85,5&percnt; cao", "85,5% cao"), ("năm&ZeroWidthSpace;nay", "nămnay"), ("a&comma;b", "a,b"),
      ("x&NotEqualTilde;y", "x≂̸y"), ("&lpar;1&rpar;", "(1)"), ("a &amp; b &lt; c", "a & b < c"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&Tab;a&NewLine;b", "a b"),
      ("&hellip;&ndash;", "…–"),
      ("tỉnh&period;", "tỉnh."), ("&apos;x&apos;", "'x'"),
    ])
  func reads(_ html: String, _ expected: String) {
    #expect(Array(text(html).utf8) == Array(expected.utf8))
  }

  @Test(
    "what is no reference stays as it is",
    arguments: ["a &nosuch; b", "a & b", "percnt;", "a &percnt b", "&;", "x&y;z&"])
  func leavesOthers(_ html: String) {
    #expect(text(html) == html)
  }

  @Test(
    "numbers of control characters stand for letters of Windows-1252",
    arguments: [
      ("a &#150; b", "a – b"), ("&#x93;a&#x94;", "“a”"), ("&#133;", "…"), ("5&#128;", "5€"),
    ])
  func readsControls(_ html: String, _ expected: String) {
    #expect(text(html) == expected)
  }

  @Test("the text maps to the page's bytes")
  func mapsBack() throws {
    let source = Array("<p>đạt 85,5&percnt; cao</p>".utf8)
    let page = PageReader().read(PageInput(kind: .html, content: source))
    let at = try #require(page.text.utf8.firstIndex(of: 0x25))
    let span = page.text.map.source(of: Span(at, at + 1))
    #expect(String(decoding: source[span.range], as: UTF8.self) == "&percnt;")
  }
}
