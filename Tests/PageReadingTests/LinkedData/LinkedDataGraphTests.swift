import Testing

@testable import PageReading

@Suite("JSON-LD as a graph")
struct LinkedDataGraphTests {
  private func declared(_ scripts: String..., title: String? = nil) -> DeclaredMetadata {
    var declared = DeclaredMetadata()
    if let title { declared.add(.documentTitle, title) }
    var graph = LinkedDataGraph()
    for script in scripts { graph.add(script: Array(script.utf8)) }
    graph.collect(into: &declared)
    return declared
  }

  private let article = """
    {"@type": "NewsArticle", "headline": "Tin mới", "datePublished": "2023-04-20"}
    """

  @Test("dates, headlines and persons are read, organisations are no authors")
  func readsValues() {
    let article = declared(
      """
      {"@type": "NewsArticle", "headline": "Tin \\"mới\\"", "datePublished" : "2021-06-25",
      "author": [{"@type": "Person", "name": "Hạnh Châu"}, {"@type": "Organization", "name": "Báo"}]}
      """)
    #expect(article.first(.linkedDataHeadline) == "Tin \"mới\"")
    #expect(article.first(.linkedDataPublished) == "2021-06-25")
    #expect(article.all(.linkedDataAuthor) == ["Hạnh Châu"])
  }

  @Test("an author may be a plain string")
  func readsStrings() {
    #expect(declared(#"{"author": "Lê Nam"}"#).all(.linkedDataAuthor) == ["Lê Nam"])
  }

  @Test(
    "things that stand before the article say nothing of it",
    arguments: [
      #"{"@type": "WebPage", "datePublished": "2019-01-01"}"#,
      #"{"@type": "VideoObject", "datePublished": "2018-05-05", "author": {"name": "Trần Văn Bình"}}"#,
      #"{"@type": "Organization", "datePublished": "2010-01-01", "author": "Trần Văn Bình"}"#,
      """
      {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item":
      {"@type": "NewsArticle", "headline": "Tin khác", "datePublished": "2018-05-05"}}]}
      """,
      #"{"@type": "BreadcrumbList", "itemListElement": [{"name": "Tin", "author": "Lê Nam"}]}"#,
    ])
  func passesOverOthers(_ other: String) {
    for page in [declared(other, article), declared("[\(other), \(article)]")] {
      #expect(page.first(.linkedDataPublished) == "2023-04-20")
      #expect(page.all(.linkedDataAuthor).isEmpty)
    }
    let graph = declared(
      "{\"@context\": \"https://schema.org\", \"@graph\": [\(other), \(article)]}")
    #expect(graph.first(.linkedDataPublished) == "2023-04-20")
  }

  @Test("a page without an article's description is described by its own")
  func readsPages() {
    let page = declared(#"{"@type": "WebPage", "datePublished": "2019-01-01"}"#)
    #expect(page.first(.linkedDataPublished) == "2019-01-01")
    #expect(declared(#"{"@type": "Event", "datePublished": "2019-01-01"}"#).values.isEmpty)
  }

  @Test("an author that is only named by an id is sought in the graph")
  func followsIDs() {
    let page = declared(
      """
      {"@graph": [{"@type": "Article", "headline": "Tin", "author": {"@id": "#p7"}},
      {"@type": "Person", "@id": "#p8", "name": "Trần Văn Bình"},
      {"@type": "Person", "@id": "#p7", "name": "Lê Thị Hoa"}]}
      """)
    #expect(page.all(.linkedDataAuthor) == ["Lê Thị Hoa"])
    #expect(declared(##"{"@type": "Article", "author": {"@id": "#p9"}}"##).values.isEmpty)
  }

  @Test("of several articles the one with the page's title is meant")
  func choosesByTitle() {
    let other = #"{"@type": "Article", "headline": "Tin khác hẳn", "datePublished": "2018-05-05"}"#
    let own = #"{"@type": "Article", "headline": "Tin của trang", "datePublished": "2023-04-20"}"#
    let page = declared(other, own, title: "Tin của trang | Báo")
    #expect(page.first(.linkedDataPublished) == "2023-04-20")
    #expect(declared(other, own).first(.linkedDataPublished) == "2018-05-05")
  }

  @Test(
    "what is cut off or broken gives what can be read",
    arguments: [
      "", "{", "\"author\"", "{\"author\":", "{\"author\": [{\"@type\": \"Person\"",
      "\"headline\":\"\\", "{\"datePublished\": 5}", "]}]}{{[[", "{\"a\": {\"b\": [}",
      String(repeating: "[", count: 5_000), String(repeating: "{\"a\":", count: 5_000),
    ])
  func survivesDamage(_ json: String) {
    #expect(declared(json).values.allSatisfy { !$0.text.isEmpty })
  }
}
