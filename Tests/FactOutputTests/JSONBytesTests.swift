import Foundation
import TestSupport
import Testing

@testable import FactOutput

@Suite("JSON bytes")
struct JSONBytesTests {
  @Test(
    "a string is escaped where JSON asks for it and nowhere else",
    arguments: [
      ("Bộ Tư pháp", "Bộ Tư pháp"), ("a\"b\\c", "a\\\"b\\\\c"),
      ("\n\t\r\u{8}\u{C}", "\\n\\t\\r\\b\\f"),
      ("\u{0}\u{1F}", "\\u0000\\u001f"), ("\u{2028}\u{2029}\u{2027}", "\\u2028\\u2029\u{2027}"),
      ("“’…", "“’…"), ("\u{7F}🎉", "\u{7F}🎉"),
    ])
  func escapes(text: String, expected: String) {
    #expect(json(text) == Array("\"\(expected)\"".utf8))
  }

  @Test("every scalar of the lower planes comes back from JSON as it went in")
  func roundTrip() throws {
    for start in stride(from: 0, to: 0x3000, by: 0x100) {
      let scalars = (start..<start + 0x100).compactMap { Unicode.Scalar($0) }
      let text = String(String.UnicodeScalarView(scalars))
      guard case .text(let back) = try JSONValue(json: json(text)) else {
        Issue.record("no string at \(start)")
        continue
      }
      #expect(Array(back.utf8) == Array(text.utf8))
    }
  }

  @Test("a cut three-byte character at the end is passed on, not read past")
  func cutCharacter() {
    var bytes = JSONBytes(isIndented: false)
    bytes.string([0x61, 0xE2, 0x80])
    #expect(bytes.take() == [0x22, 0x61, 0xE2, 0x80, 0x22])
  }

  @Test("empty objects and arrays stay on one line when indented")
  func emptyContainers() {
    var json = JSONBytes(isIndented: true)
    json.object { json in
      json.key("a")
      json.array([Int]()) { _, _ in }
      json.field("b", whole: -10)
    }
    #expect(String(decoding: json.take(), as: UTF8.self) == "{\n  \"a\": [],\n  \"b\": -10\n}")
  }

  private func json(_ text: String) -> [UInt8] {
    var json = JSONBytes(isIndented: false)
    json.string(text.utf8)
    return json.take()
  }
}
