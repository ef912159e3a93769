import DocumentModel
import PageCleaning
import PageReading
import Testing
import VietnameseText

@Suite("Pages of portals and newspapers")
struct PortalPageTests {
  private func clean(_ html: String) -> CleanedPage {
    PageCleaner().clean(PageInput(kind: .html, content: Array(html.utf8)), scope: .article)
  }

  @Test("there are pages of many layouts")
  func hasPages() {
    #expect(PortalPage.articles.count >= 51)
    #expect(PortalPage.lists.count >= 11)
  }

  @Test("the article is kept word for word and nothing else", arguments: PortalPage.articles)
  func keepsArticles(_ page: PortalPage) throws {
    let text = clean(try page.html()).text.string
    #expect(page.score(of: text) >= 0.99, "\(text)")
  }

  @Test("headline, day and author are the printed ones", arguments: PortalPage.articles)
  func findsMetadata(_ page: PortalPage) throws {
    let metadata = clean(try page.html()).metadata
    #expect(metadata.title == page.title)
    #expect(metadata.published?.prefix(10) == page.published?.prefix(10))
    #expect(metadata.author?.lowercased() == page.author?.lowercased())
  }

  @Test("of lists and front pages nothing is claimed", arguments: PortalPage.lists)
  func claimsNothing(_ page: PortalPage) throws {
    let cleaned = clean(try page.html())
    #expect(cleaned.kind == .list)
    #expect(cleaned.text.string.isEmpty, "\(cleaned.text.string)")
  }

  @Test("names and kinds of elements are not what decides", arguments: MarkupMutation.all)
  func survivesOtherMarkup(_ mutation: MarkupMutation) throws {
    var scores: [Double] = []
    for page in PortalPage.all {
      let text = clean(mutation.change(try page.html())).text.string
      if page.kind == "list" {
        #expect(text.isEmpty, "\(page.name): \(text)")
      } else {
        scores.append(page.score(of: text))
        #expect(page.score(of: text) >= 0.95, "\(page.name): \(text)")
      }
    }
    #expect(scores.reduce(0, +) / Double(scores.count) >= 0.995)
  }
}
