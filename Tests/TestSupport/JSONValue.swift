internal import Foundation

/// Any JSON value, for tests that look into output.
public enum JSONValue: Hashable, Sendable, Decodable {
  /// Nothing.
  case null
  /// True or false.
  case flag(Bool)
  /// A number.
  case number(Double)
  /// A string.
  case text(String)
  /// An array.
  case list([JSONValue])
  /// An object.
  case object([String: JSONValue])

  /// Why a value is not what a test needs.
  public struct Mismatch: Error {
    /// What is wrong.
    public let text: String
  }

  /// The value that the JSON text `bytes` holds.
  public init(json bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// Reads whichever kind of value stands there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The field `key` of an object.
  public subscript(key: String) -> JSONValue? {
    if case .object(let fields) = self { fields[key] } else { nil }
  }

  /// The element at `index` of an array.
  public subscript(index: Int) -> JSONValue? {
    guard case .list(let items) = self, items.indices.contains(index) else { return nil }
    return items[index]
  }
}

extension JSONValue {
  /// Whether it obeys a keyword that needs no look inside; unknown keywords are never obeyed.
  func satisfies(_ keyword: String, _ rule: JSONValue) -> Bool {
    switch (keyword, rule) {
    case ("const", _): self == rule
    case ("enum", .list(let values)): values.contains(self)
    case ("type", .text(let name)): isOf(type: name)
    case ("type", .list(let names)):
      names.contains { if case .text(let name) = $0 { isOf(type: name) } else { false } }
    case ("minimum", .number(let least)): number.map { $0 >= least } ?? true
    case ("maximum", .number(let most)): number.map { $0 <= most } ?? true
    case ("minLength", .number(let least)):
      text.map { Double($0.unicodeScalars.count) >= least } ?? true
    case ("pattern", .text(let pattern)):
      text.map { $0.range(of: pattern, options: .regularExpression) != nil } ?? true
    default: false
    }
  }

  private func isOf(type name: String) -> Bool {
    switch self {
    case .null: name == "null"
    case .flag: name == "boolean"
    case .number(let value): name == "number" || (name == "integer" && value == value.rounded())
    case .text: name == "string"
    case .list: name == "array"
    case .object: name == "object"
    }
  }

  private var number: Double? { if case .number(let value) = self { value } else { nil } }

  private var text: String? { if case .text(let value) = self { value } else { nil } }
}
