import Testing

@testable import PageReading

@Suite("JSON-LD")
struct LinkedDataScannerTests {
  private func declared(_ json: String) -> DeclaredMetadata {
    var declared = DeclaredMetadata()
    LinkedDataScanner(Array(json.utf8)).collect(into: &declared)
    return declared
  }

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
    "what is cut off or broken gives what can be read",
    arguments: [
      "", "{", "\"author\"", "{\"author\":", "{\"author\": [{\"@type\": \"Person\"",
      "\"headline\":\"\\",
      "{\"datePublished\": 5}",
    ])
  func survivesDamage(_ json: String) {
    #expect(declared(json).values.allSatisfy { !$0.text.isEmpty })
  }
}
