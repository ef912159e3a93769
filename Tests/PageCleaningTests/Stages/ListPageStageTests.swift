import DocumentModel
import PageCleaning
import PageReading
import Testing
import VietnameseText

@Suite("Telling lists from articles")
struct ListPageStageTests {
  private func clean(_ html: String) -> CleanedPage {
    PageCleaner().clean(PageInput(kind: .html, content: Array(html.utf8)), scope: .article)
  }

  private let teaser =
    "Lớp tập huấn được tổ chức trong hai ngày với sự tham gia của nhiều cán bộ ở cơ sở."
  private let column = "Ý kiến cho rằng việc này cần được bàn kỹ hơn trước khi trình ra hội đồng."

  @Test("a section whose heading is the page's title is a list, a column's say below it or not")
  func tellsSections() {
    let title = "Xã hội - Tin tức xã hội trong ngày"
    let entries = Prose.headlines.map { "<li><h3><a href=/x>\($0)</a></h3><p>\(teaser)</p></li>" }
    let page = clean(
      """
      <html><head><title>\(title)</title></head><body><h1>\(title)</h1><ul>\(entries.joined())</ul>
      <div><h4><a href=/y>\(Prose.headlines[2])</a></h4><div><b>Góc nhìn</b><p>\(column)</p></div></div></body></html>
      """)
    #expect(page.kind == .list)
    #expect(page.text.count == 0)
  }

  @Test("headings without links and without text below them are a list")
  func tellsPlainHeadings() {
    let blocks = (0..<3).flatMap { _ in Prose.headlines }.map { "<h5>\($0)</h5>" }
    let page = clean(
      """
      <html><head><title>Cổng thông tin điện tử huyện</title></head><body><div>
      <h3>\(Prose.headlines[3])</h3><p>\(teaser)</p>\(blocks.joined())<p>\(column)</p></div></body></html>
      """)
    #expect(page.kind == .list)
  }

  @Test("a short article is one although its headline is a link and other articles follow")
  func keepsPicturePages() {
    let page = clean(
      """
      <html><head><title>\(Layout.headline)</title></head><body><div class="detail">
      <h1><a href=/this>\(Layout.headline)</a></h1><h2>Đoạn-1: \(teaser)</h2><img src="bieu-do.jpg">
      </div><ul>\(Prose.links(Prose.headlines, in: "li"))</ul></body></html>
      """)
    #expect(page.kind == .article)
    #expect(page.metadata.title == Layout.headline)
    #expect(page.text.string.contains("Đoạn-1"))
  }

  @Test("an article that only shows a document keeps its headline and date")
  func keepsBareHeadlines() {
    let page = clean(
      """
      <html><head><title>\(Layout.headline) - Sở</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2021-06-25T02:00:00+00:00"></head><body>
      <ul>\(Prose.links(Prose.menu, in: "li"))</ul><h1 class="entry-title">\(Layout.headline)</h1>
      <iframe src="/quyet-dinh.pdf"></iframe><h3>Bài viết liên quan</h3>
      <ul>\(Prose.links(Prose.headlines + Prose.headlines, in: "li"))</ul>
      <ul><li>30</li><li>Th8</li><li>\(teaser) Chức năng bình luận bị tắt ở bài này</li></ul>
      </body></html>
      """)
    #expect(page.kind == .article)
    #expect(page.text.string == Layout.headline)
    #expect(page.metadata.published?.hasPrefix("2021-06-25") == true)
  }

  @Test("a short article without a date is one although dated other news follow")
  func keepsUndatedNotices() {
    let entries = Prose.headlines.map { "<li><a href=/x>\($0)</a></li><li>(31/07/2019)</li>" }
    let page = clean(
      """
      <html><head><title>Trang thông tin điện tử</title></head><body><div>
      <h2>\(Layout.headline)</h2><h3>Đoạn-1: \(teaser)</h3><p>Đoạn-2: \(column)</p><p>Xem chi tiết tại đây</p>
      </div><div>TIN ĐÃ ĐƯA</div><ul>\(entries.joined())</ul></body></html>
      """)
    #expect(page.kind == .article)
    #expect(page.text.string.contains("Đoạn-2"))
  }

  @Test("long text below a short headline is an article although lists of news stand beside it")
  func keepsLongTexts() {
    let entries = (Prose.headlines + Prose.headlines).map {
      "<li><a href=/x>\($0)</a></li><li>(31/07/2019)</li>"
    }
    let text = (0..<4).flatMap { _ in Prose.paragraphs }.map { "<p>\($0)</p>" }.joined()
    let page = clean(
      """
      <html><head><title>Thanh tra Sở - Cổng</title></head><body><h2>Thanh tra Sở</h2><div>\(text)</div>
      <div><b>Tiện ích</b><ul>\(entries.joined())</ul></div></body></html>
      """)
    #expect(page.kind == .article)
    #expect(page.text.string.contains("Đoạn-4"))
  }
}
