import DocumentModel
import PageCleaning
import PageReading
import Testing
import VietnameseText

@Suite("Layouts of many portals")
struct LayoutTests {
  private func clean(_ html: String, _ scope: PageScope = .article) -> CleanedPage {
    PageCleaner().clean(PageInput(kind: .html, content: Array(html.utf8)), scope: scope)
  }

  @Test("the article is kept and the rest dropped", arguments: Layout.all)
  func keepsTheArticle(_ layout: Layout) {
    let text = clean(layout.html).text.string
    for part in layout.kept { #expect(text.contains(part), "missing \(part) in: \(text)") }
    for part in layout.dropped { #expect(!text.contains(part), "\(part) is left in: \(text)") }
  }

  @Test("headline, date and author are the printed ones", arguments: Layout.all)
  func findsMetadata(_ layout: Layout) {
    let metadata = clean(layout.html).metadata
    #expect(metadata.title == layout.title)
    #expect(metadata.published.map { String($0.prefix(10)) } == layout.published)
    #expect(metadata.author == layout.author)
  }

  @Test("the scope `page` holds every block of the page", arguments: Layout.all)
  func keepsWholePages(_ layout: Layout) {
    let text = clean(layout.html, .page).text.string
    for part in layout.kept + layout.dropped { #expect(text.contains(part)) }
  }
}
