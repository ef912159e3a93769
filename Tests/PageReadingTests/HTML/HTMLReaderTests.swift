import DocumentModel
import PageReading
import Testing
import VietnameseText

@Suite("Reading HTML into blocks")
struct HTMLReaderTests {
  @Test("each block-level element is a block, inline elements are none")
  func cutsBlocks() {
    let page = readHTML("<h1>Bộ <b>Tư pháp</b></h1><p>thứ 7/17<ul><li>một<li>hai</ul>")
    #expect(page.texts == ["Bộ Tư pháp", "thứ 7/17", "một", "hai"])
    #expect(page.blocks.map(\.tag) == [.h1, .p, .li, .li])
  }

  @Test("white space is folded, no-break spaces too, and invisible characters go")
  func foldsSpace() {
    let page = readHTML("<p>  a\n\t b&nbsp;&nbsp;c\u{200B}d \u{AD}e </p>")
    #expect(page.texts == ["a b cd e"])
  }

  @Test("a raised number in a table's cell is parted from the figure before it")
  func partsFootnotes() {
    let cells = "<tr><td>Huế<sup>1</sup></td><td>80,3<sup>2</sup></td><td>9 m<sup>2</sup></td></tr>"
    let html = "<table>\(cells)</table><p>E = mc<sup>2</sup></p>"
    let page = readHTML(html)
    #expect(page.texts == ["Huế 1", "80,3 2", "9 m2", "E = mc2"])
    expectSoundMap(page, of: Array(html.utf8))
  }

  @Test("text maps to its bytes, a character reference to the whole of its spelling")
  func mapsText() {
    let html = "<p>Bộ&nbsp;Tư ph&aacute;p &amp; AT&T</p>"
    let page = readHTML(html)
    let bytes = Array(html.utf8)
    #expect(page.texts == ["Bộ Tư pháp & AT&T"])
    let word = page.text.map.source(of: Span(9, 14))
    #expect(String(decoding: bytes[word.range], as: UTF8.self) == "ph&aacute;p")
    expectSoundMap(page, of: bytes)
  }

  @Test("long runs, which the parser hands over in pieces, keep their offsets")
  func mapsLongRuns() {
    let words = (0..<2_000).map { "từ\($0)" }.joined(separator: " ")
    let html = "<div>trước</div><p>" + words + "</p><p>sau</p>"
    let page = readHTML(html)
    #expect(page.texts == ["trước", words, "sau"])
    #expect(page.text.map.pieces.allSatisfy { $0.isExact || $0.text.count == 1 })
    expectSoundMap(page, of: Array(html.utf8))
  }

  @Test("scripts, styles, controls and frames hold no text")
  func skipsHidden() {
    let page = readHTML(
      "<p>a<script>var x='<p>b';</script></p><style>p{}</style><noscript>c</noscript>"
        + "<button>d</button><select><option>e</select><svg><title>f</title></svg><p>g")
    #expect(page.texts == ["a", "g"])
    #expect(page.declared.first(.documentTitle) == nil)
  }

  @Test("long scripts and style sheets are passed over up to their end, in letters of either case")
  func passesOverRawText() {
    let code = String(repeating: "if (a</sc + 'thứ hạng') { <p>b } ", count: 200)
    for (name, tail) in [("script", "abcdefgh"), ("SCRIPT", "9"), ("style", " ệ ")] {
      let html = "<p>một</p><\(name)>\(code + tail)</\(name) ><p>hai &amp; ba</p>"
      let page = readHTML(html)
      #expect(page.texts == ["một", "hai & ba"])
      expectSoundMap(page, of: Array(html.utf8))
    }
  }

  @Test("a script without an end takes all that follows")
  func takesEndlessScript() {
    let code = String(repeating: "var x = '<p>b</p>'; ", count: 500)
    #expect(readHTML("<p>một</p><script>" + code).texts == ["một"])
  }

  @Test("two line breaks part paragraphs, one does so behind a full sentence")
  func partsAtBreaks() {
    let long = "Đây là một câu dài đủ để đứng riêng thành một đoạn văn."
    let page = readHTML("<div>\(long)<br>Câu sau.<br/><br>Đoạn ba<br>dòng hai</div>")
    #expect(page.texts == [long, "Câu sau.", "Đoạn ba dòng hai"])
    expectSoundMap(
      page, of: Array("<div>\(long)<br>Câu sau.<br/><br>Đoạn ba<br>dòng hai</div>".utf8))
  }

  @Test("link bytes, bold bytes and class hints are kept")
  func keepsTraits() throws {
    let page = readHTML("<div class='box newsRelated'><a href=x>tin một</a> và <b>hai</b></div>")
    let block = try #require(page.blocks.first)
    #expect(block.linkBytes == "tin một".utf8.count)
    #expect(block.boldBytes == "hai".utf8.count)
    #expect(page.elements[block.element].hints.contains(.related))
  }

  @Test("a dated span beside the text of a div is a block of its own, inside a paragraph not")
  func partsDatedSpans() {
    #expect(readHTML("<div><span class=date>25/06/2021</span> Tin</div>").texts.count == 2)
    #expect(readHTML("<p>Hôm <span class=date>25/06/2021</span> có tin</p>").texts.count == 1)
  }

  @Test("cells know their row and column, spans counted")
  func countsCells() {
    let page = readHTML(
      "<table><tr><th rowspan=2>A<th colspan=2>B<tr><td>c<td>d<tr><td>e<td>f<td>g</table>")
    let places = page.blocks.map { block in block.cell.map { [$0.row, $0.column] } ?? [] }
    #expect(places == [[0, 0], [0, 1], [1, 1], [1, 2], [2, 0], [2, 1], [2, 2]])
    #expect(page.blocks.prefix(2).allSatisfy { $0.cell?.isHeading == true })
  }

  @Test("what the head declares is collected")
  func collectsDeclarations() {
    let page = readHTML(
      """
      <html lang="vi"><head><title> Tin &amp; bài </title>
      <meta property="og:title" content="Tin"><meta name=pubdate content="2021-06-25">
      <link rel=canonical href="https://a.gov.vn/1">
      <script type="application/ld+json">{"headline": "Tin \\"mới\\"", "datePublished":
      "2021-06-25T09:00", "author": [{"@type": "Person", "name": "Hạnh Châu"}]}</script></head>
      """)
    #expect(page.declared.first(.documentTitle) == "Tin & bài")
    #expect(page.declared.first(.openGraphTitle) == "Tin")
    #expect(page.declared.first(.metaPublished) == "2021-06-25")
    #expect(page.declared.first(.canonical) == "https://a.gov.vn/1")
    #expect(page.declared.first(.linkedDataHeadline) == "Tin \"mới\"")
    #expect(page.declared.first(.linkedDataAuthor) == "Hạnh Châu")
    #expect(page.declared.first(.language) == "vi")
  }
}
