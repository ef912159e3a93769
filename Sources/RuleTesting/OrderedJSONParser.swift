internal import Foundation

/// Reads JSON and keeps the order of keys and the digits of numbers.
struct OrderedJSONParser {
  private let text: [UInt8]
  private var at = 0
  private static let deepest = 64

  init(_ text: some StringProtocol) { self.text = Array(text.utf8) }

  /// The one value of the text, or `nil`.
  mutating func document() -> OrderedJSON? {
    let result = value(depth: 0)
    skipSpace()
    return at == text.count ? result : nil
  }

  private mutating func value(depth: Int) -> OrderedJSON? {
    skipSpace()
    guard at < text.count, depth < Self.deepest else { return nil }
    switch text[at] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> OrderedJSON? {
    var members: [OrderedJSON.Member] = []
    at += 1
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard let key = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members.append(OrderedJSON.Member(key: key, value: value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array(depth: Int) -> OrderedJSON? {
    var elements: [OrderedJSON] = []
    at += 1
    if take("]") { return .array(elements) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  /// The string at this place; Foundation reads its escapes.
  private mutating func string() -> String? {
    guard at < text.count, text[at] == UInt8(ascii: "\"") else { return nil }
    let start = at
    at += 1
    while at < text.count, text[at] != UInt8(ascii: "\"") {
      at += text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard at < text.count else { return nil }
    at += 1
    let data = Data([UInt8(ascii: "[")] + text[start..<at] + [UInt8(ascii: "]")])
    return try? JSONDecoder().decode([String].self, from: data).first
  }

  private mutating func word() -> OrderedJSON? {
    let start = at
    while at < text.count, !",]} \n\r\t".utf8.contains(text[at]) { at += 1 }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true", "false": return .bool(word == "true")
    default: return Double(word) == nil ? nil : .number(word)
    }
  }

  private mutating func take(_ mark: Character) -> Bool {
    skipSpace()
    guard at < text.count, mark.asciiValue == text[at] else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < text.count, " \n\r\t".utf8.contains(text[at]) { at += 1 }
  }
}
