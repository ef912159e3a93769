import Testing

@testable import RecordReading

@Suite("JSON parser")
struct JSONParserTests {
  @Test("values of every kind, escapes and places")
  func values() throws {
    let text = #"{"a": [1, -2.50, true, null], "b\n": "\u0110\ud83c\udf89\/é", "c": {}}"#
    let node = try JSONParser.node(in: Array(text.utf8))
    #expect(node["a"]?.elements.map(\.offset) == [7, 10, 17, 23])
    #expect(try node.text("b\n").map { Array($0.utf8) } == Array("Đ🎉/é".utf8))
    guard case .number(let digits)? = node["a"]?.elements[1].value else {
      return #expect(Bool(false))
    }
    #expect(digits == "-2.50")
    #expect(node["d"] == nil && node["c"]?.kind == "an object")
  }

  @Test(
    "what is no JSON is refused where it goes wrong",
    arguments: [
      ("", 0), ("{\"a\": }", 6), ("{\"a\" 1}", 5), ("[1, ]", 4), ("[1 2]", 3), ("tru", 3),
      ("{\"a\": \"x", 8), ("1 2", 2), (#"["\x"]"#, 4), (#"["\u12"]"#, 4), ("{1: 2}", 1),
      ("[\"a\nb\"]", 3),
    ])
  func faults(text: String, offset: Int) {
    do {
      _ = try JSONParser.node(in: Array(text.utf8))
      #expect(Bool(false), "\(text) was read")
    } catch {
      #expect(error.offset == offset)
    }
  }

  @Test("deep nesting ends in a fault, not in the end of the stack")
  func depth() {
    let deep = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONFault.self) { try JSONParser.node(in: deep) }
  }

  @Test("half of a surrogate pair and any cut never trap")
  func cuts() throws {
    let text = Array(#"{"a": "\ud83c\udf89", "b": [1.5, "é", null, {"c": false}]}"#.utf8)
    for count in text.indices {
      #expect(throws: JSONFault.self) { try JSONParser.node(in: Array(text[..<count])) }
    }
    _ = try JSONParser.node(in: Array(#"["\ud83c", "\ud83cx", "\udf89"]"#.utf8))
  }
}
