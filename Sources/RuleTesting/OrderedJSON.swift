internal import Foundation

/// A JSON value whose objects keep the order of their keys and whose numbers keep their digits, so
/// that a file that is read and written again differs only where it was changed.
enum OrderedJSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([OrderedJSON])
  case object([Member])

  /// A key of an object with its value.
  struct Member: Hashable, Sendable {
    var key: String
    var value: OrderedJSON
  }

  /// An object of these keys in this order.
  static func object(_ members: [(String, OrderedJSON)]) -> OrderedJSON {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }

  /// The value in `text`, or `nil` if it is no JSON.
  init?(_ text: some StringProtocol) {
    var parser = OrderedJSONParser(text)
    guard let value = parser.document() else { return nil }
    self = value
  }

  /// An object's value under `key`; setting `nil` takes the key away, a new key comes last.
  subscript(key: String) -> OrderedJSON? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
    set {
      guard case .object(var members) = self else { return }
      let index = members.firstIndex { $0.key == key }
      if let index, let newValue { members[index].value = newValue }
      if let index, newValue == nil { members.remove(at: index) }
      if index == nil, let newValue { members.append(Member(key: key, value: newValue)) }
      self = .object(members)
    }
  }

  /// The elements of an array; none for any other value.
  var elements: [OrderedJSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string, `nil` for any other value.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The string, or the digits of a number.
  var scalar: String? {
    if case .number(let digits) = self { digits } else { string }
  }
}

// MARK: - Writing

extension OrderedJSON {
  /// On one line, with a blank behind each comma and colon.
  var line: String {
    switch self {
    case .array(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
    default: atom
    }
  }

  /// On many lines, indented by two blanks.
  var indented: String { indented(by: "") }

  private func indented(by indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .array(let elements) where !elements.isEmpty:
      let lines = elements.map { inner + $0.indented(by: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { inner + Self.quoted($0.key) + ": " + $0.value.indented(by: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  private var atom: String {
    switch self {
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    default: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { result, scalar in
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0}"..<" ": result += String(format: "\\u%04x", scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    } + "\""
  }
}
