import DocumentModel
import PageCleaning
import PageReading
import TestSupport
import Testing
import VietnameseText

@Suite("Cleaning pages")
struct PageCleanerTests {
  private func input(_ html: String) -> PageInput {
    PageInput(kind: .html, content: Array(html.utf8))
  }

  /// Expects that blocks tile the text, and that copied stretches have the source's bytes.
  private func expectSound(_ page: CleanedPage, of source: [UInt8], _ comment: Comment? = nil) {
    var end = -1
    for block in page.blocks {
      #expect(block.span.start == end + 1 && !block.rule.isEmpty, comment)
      end = block.span.end
    }
    #expect(max(end, 0) == page.text.count, comment)
    for piece in page.text.map.pieces where piece.isExact {
      let isSame = page.text.utf8[piece.text.range].elementsEqual(source[piece.source.range])
      #expect(isSame, comment)
    }
  }

  @Test("blocks tile the delivered text, which maps to the page", arguments: Layout.all)
  func deliversSoundText(_ layout: Layout) {
    for scope in PageScope.allCases {
      let page = PageCleaner().clean(input(layout.html), scope: scope)
      expectSound(page, of: Array(layout.html.utf8))
    }
  }

  @Test("pages cut anywhere and changed at random are cleaned soundly")
  func survivesDamage() {
    var random = SeededGenerator(seed: 5)
    for round in 0..<400 {
      let layout = Layout.all[round % Layout.all.count]
      var bytes = Array(layout.html.utf8)
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      for _ in 0..<8 where !bytes.isEmpty {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes[at] = UInt8.random(in: 0...255, using: &random)
      }
      let kind: PageInput.Kind = round.isMultiple(of: 3) ? .text : .html
      let page = PageCleaner().clean(PageInput(kind: kind, content: bytes), scope: .page)
      expectSound(page, of: bytes, "round \(round)")
    }
  }

  @Test("what the input says of a page is kept")
  func keepsGivenValues() {
    var given = input(Layout.joomla.html)
    given.id = "a-1"
    given.published = "2020-01-02"
    given.source.url = "https://a.gov.vn/x"
    let page = PageCleaner().clean(given, scope: .article)
    #expect(page.id == "a-1")
    #expect(page.metadata.published == "2020-01-02")
    #expect(page.metadata.origins["published"] == "input")
    #expect(page.source.url == "https://a.gov.vn/x")
    #expect(page.source.charset == "utf-8")
  }

  @Test("a page without an id is named by its content, the same each time")
  func namesByContent() {
    let first = PageCleaner().clean(input("<p>một"), scope: .article).id
    #expect(first == PageCleaner().clean(input("<p>một"), scope: .article).id)
    #expect(first != PageCleaner().clean(input("<p>hai"), scope: .article).id)
    #expect(first.count == 16)
  }

  @Test("an explanation names a role and a rule for every block")
  func explains() {
    let entries = PageCleaner().explain(input(Layout.sharePoint.html)).entries
    #expect(entries.contains { $0.rule == "title.headline" && $0.isKept })
    #expect(entries.contains { $0.text.hasPrefix("Skip Ribbon") && !$0.isKept && !$0.rule.isEmpty })
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.source.start <= $1.source.start })
  }

  @Test("cells of a data table keep their places")
  func keepsCells() throws {
    let page = PageCleaner().clean(input(Layout.rankingTable.html), scope: .article)
    let cells = page.blocks.filter { $0.role == .table }.compactMap(\.cell)
    #expect(cells.count == 9)
    #expect(cells.last.map { [$0.row, $0.column] } == [2, 2])
    #expect(cells.prefix(3).allSatisfy { $0.isHeading })
  }

  @Test("a front page claims no text")
  func claimsNothingOnFrontPages() {
    let boxes = Prose.headlines.map {
      "<div class=box><h3><a href=/x>\($0)</a></h3><p>\(Prose.paragraphs[1])</p></div>"
    }
    let html = "<html><title>Cổng thông tin</title><body><h2>Tin tức</h2>" + boxes.joined()
    let page = PageCleaner().clean(input(html), scope: .article)
    #expect(page.kind == .list)
    #expect(page.text.count == 0)
  }

  @Test(
    "a fragment of HTML is an article, however short",
    arguments: [
      "<p>Bộ Tư pháp đứng thứ 7/17.</p>", "Bộ Tư pháp", "<h1>Kết quả</h1><p>Tăng 3 bậc</p>",
      "<div>Năm 2021<br><br>87,56%</div>", "<ul><li>Sở Y tế<li>Sở Tài chính</ul>",
    ])
  func keepsFragments(_ html: String) {
    let whole = PageCleaner().clean(input(html), scope: .page).text.string
    let page = PageCleaner().clean(input(html), scope: .article)
    #expect(page.kind == .article)
    #expect(page.text.string == whole && !whole.isEmpty)
  }

  @Test("a page beyond the depth limit says so")
  func tellsLimits() {
    let html = String(repeating: "<div>", count: 5_000) + "x"
    #expect(PageCleaner().clean(input(html), scope: .page).limits == [.depth])
  }

  @Test("nothing at all is cleaned to nothing")
  func cleansNothing() {
    #expect(PageCleaner().clean(input(""), scope: .article).text.count == 0)
    let text = PageInput(kind: .text, content: [])
    #expect(PageCleaner().clean(text, scope: .page).blocks.isEmpty)
  }
}
