import Testing

@testable import RuleTesting

@Test("what is read and written again keeps its bytes")
func roundTrip() throws {
  let text = #"{"b": 1.50, "a": [null, true, {"x": "⟦\"\\\n"}], "c": {}, "d": []}"#
  #expect(try #require(OrderedJSON(text)).line == text)
}

@Test("damaged text is no value", arguments: ["", "{", "[1,]", #"{"a" 1}"#, "[1] 2", "\"a", "nul"])
func damaged(text: String) { #expect(OrderedJSON(text) == nil) }

@Test("nesting beyond the limit is refused")
func deepNesting() { #expect(OrderedJSON(String(repeating: "[", count: 100_000)) == nil) }

@Test("a key can be replaced, added and taken away")
func editing() throws {
  var value = try #require(OrderedJSON(#"{"a": 1, "b": 2}"#))
  (value["a"], value["b"], value["c"]) = (.null, nil, .bool(true))
  #expect(value.line == #"{"a": null, "c": true}"#)
}
