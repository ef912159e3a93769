import PageReading
import TestSupport
import Testing
import VietnameseText

@Suite("Pages made to break a reader")
struct HostilePageTests {
  @Test("a page nested 100,000 deep is read up to the limit and says so")
  func survivesDepth() {
    let page = readHTML("<p>đầu</p>" + String(repeating: "<div>", count: 100_000) + "đáy")
    #expect(page.texts.first == "đầu")
    #expect(page.limits.contains(.depth))
  }

  @Test("a page of more blocks than the limit is read up to it and says so")
  func survivesBlocks() {
    let html = readHTML(String(repeating: "<p>x", count: 250_000))
    #expect(html.blocks.count <= ReadPage.maximumBlocks + 1)
    #expect(html.limits == [.blocks])
    let lines = Array(String(repeating: "x\n", count: 250_000).utf8)
    let text = PageReader().read(PageInput(kind: .text, content: lines))
    #expect(text.blocks.count == ReadPage.maximumBlocks)
    #expect(text.limits == [.blocks])
  }

  @Test("an element of more attributes than are read says so, and the text is read on")
  func survivesAttributes() {
    let many = (0..<300).map { "a\($0)=1 " }.joined()
    let page = readHTML("<p \(many)>đầu</p><p>cuối</p>")
    #expect(page.texts == ["đầu", "cuối"])
    #expect(page.limits == [.attributes])
    let few = (0..<256).map { "a\($0)=1 " }.joined()
    #expect(readHTML("<p \(few)>đầu</p>").limits.isEmpty)
  }

  @Test("a page of more references or steps than the limits is read up to them and says so")
  func survivesManyReferencesAndSteps() {
    var reader = HTMLReader()
    reader.maximumReferences = 100
    let references = "<p>đầu</p>" + String(repeating: "&aacute;", count: 101) + "<p>cuối</p>"
    let cut = reader.read(TracedText(copying: Array(references.utf8)))
    #expect(cut.limits == [.references])
    #expect(cut.string(ofBlock: 0) == "đầu")
    #expect(!cut.text.string.contains("cuối"))
    reader.maximumSteps = 100
    let steps = String(repeating: "<p>x</p>", count: 60) + "cuối"
    let stopped = reader.read(TracedText(copying: Array(steps.utf8)))
    #expect(stopped.limits == [.steps])
    #expect(stopped.blocks.count >= 45)
  }

  @Test("every limit has a sentence of its own")
  func tellsLimitsApart() {
    let limits: [ReadPage.Limit] = [.depth, .blocks, .size, .attributes, .references, .steps]
    #expect(Set(limits.map(\.sentence)).count == limits.count)
  }

  /// A piece of a page and how often it is repeated, so that reports stay short.
  struct Flood: Sendable, CustomTestStringConvertible {
    var start = ""
    let piece: String
    var count = 1
    var end = ""

    var html: String { start + String(repeating: piece, count: count) + end }
    var testDescription: String { "\(start)\(piece) × \(count)\(end)" }
  }

  @Test(
    "floods of entities, attributes and unclosed tags are read",
    arguments: [
      Flood(start: "<p>", piece: "&amp;", count: 50_000),
      Flood(start: "<p class='", piece: "menu ", count: 200_000, end: "'>x</p>"),
      Flood(piece: "<b><i>x", count: 400), Flood(piece: "</div>", count: 50_000, end: "x"),
      Flood(start: "<table>", piece: "<tr><td>x", count: 5_000),
      Flood(piece: "<p>&#xFFFFFFFF; &#0; &unknown; &#55296; x</p>"),
      Flood(piece: "<td rowspan=99999999999999999999 colspan=-5>x"), Flood(piece: "<!-- x"),
      Flood(piece: "<![CDATA[x]]>"), Flood(piece: "<"), Flood(piece: "&"), Flood(piece: ""),
    ])
  func survivesFloods(_ flood: Flood) {
    expectSoundMap(readHTML(flood.html), of: Array(flood.html.utf8))
  }

  @Test("a tag of thousands of attributes is read")
  func survivesAttributeFlood() {
    let html = "<p " + (0..<5_000).map { "a\($0)=1 " }.joined() + ">x</p>"
    expectSoundMap(readHTML(html), of: Array(html.utf8))
  }

  /// A small page with all that maps in its own way.
  private static let sample = Array(
    """
    \u{FEFF}<html><head><meta charset="utf-8"><title>Tin &amp; bài</title></head><body>
    <div class="menu"><a href="/">Trang chủ</a></div><h1>Chỉ số — kết&nbsp;quả</h1>
    <p>Ngày 24/6, Bo\u{323}\u{302} Nội vụ c&ocirc;ng bố <b>PAR&#32;INDEX</b>.<br><br>Hết&hellip;</p>
    <table><tr><td colspan=2>1<td>2</table><script>if (a<b) {}</script></body></html>
    """.utf8)

  @Test("a page cut at any byte is read soundly")
  func survivesTruncation() {
    for end in 0...Self.sample.count {
      let bytes = Array(Self.sample.prefix(end))
      let page = PageReader().read(PageInput(kind: .html, content: bytes))
      expectSoundMap(page, of: bytes, "cut at \(end)")
    }
  }

  @Test("a page with random bytes changed is read soundly, as HTML and as text")
  func survivesMutation() {
    var random = SeededGenerator(seed: 11)
    for round in 0..<1_500 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      let kind: PageInput.Kind = round.isMultiple(of: 2) ? .html : .text
      expectSoundMap(
        PageReader().read(PageInput(kind: kind, content: bytes)), of: bytes, "round \(round)")
    }
  }

  @Test("pages of shuffled fragments are read soundly")
  func survivesFragments() {
    let fragments = [
      "<p>", "</p>", "<div class=x>", "</div>", "<br>", "Bộ Tư pháp ", "&nbsp;", "&lt;", "&", "<",
      "a\u{301}", " \n ", "<b>", "</b>", "<table><tr><td>", "</table>", "<!--", "-->", "<script>",
      "</script>", "\u{0}", "\u{200B}", "<title>", "</title>", "&#7897;", "x<y", "😀", "<svg>",
      "</svg>",
    ]
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1_000 {
      let parts = (0..<30).map { _ in fragments[Int.random(in: 0..<fragments.count, using: &random)]
      }
      let html = parts.joined()
      expectSoundMap(readHTML(html), of: Array(html.utf8), "\(html)")
    }
  }
}
