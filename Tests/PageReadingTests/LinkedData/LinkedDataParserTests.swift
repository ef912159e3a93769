import Testing

@testable import PageReading

@Suite("Lenient JSON")
struct LinkedDataParserTests {
  private func value(_ json: String, _ key: String) -> String? {
    var parser = LinkedDataParser(Array(json.utf8))
    return parser.values().first?.value(key)?.text
  }

  @Test(
    "what portals write is read",
    arguments: [
      (#"{"a": "một"}"#, "một"), (#"{"a": "Sở "Một cửa" mới", "b": 1}"#, "Sở \"Một cửa\" mới"),
      ("{\"a\": \"một\nhai\"}", "một\nhai"), (#"{"b": 1,, "a": "hai",}"#, "hai"),
      (#"<!-- {"a": "ba"} -->"#, "ba"), ("{\"b\": \"x\"\n\"a\": \"bốn\"}", "bốn"),
      (#"{"a": "\u1ee7y"}"#, "ủy"), (#"{"a": "\ud83d\ude00"}"#, "😀"), (#"{"a": ["x", "y"]}"#, "x"),
      (#"{"a": {"@value": "z"}}"#, "z"), (#"{"a": 12.5}"#, "12.5"), (#"{"a": "cut"#, "cut"),
    ])
  func reads(_ json: String, _ expected: String) {
    #expect(value(json, "a") == expected)
  }

  @Test("types come without the vocabulary's address")
  func readsTypes() {
    var parser = LinkedDataParser(
      Array(#"{"@type": ["http://schema.org/NewsArticle", "schema:Article", "Report"]}"#.utf8))
    #expect(parser.values().first?.types == ["NewsArticle", "Article", "Report"])
  }
}
