/// Checks a JSON value against the part of JSON Schema 2020-12 that the output schema uses.
///
/// Keywords: `$ref` within the file, `type`, `const`, `enum`, `properties`, `required`, `items`,
/// `oneOf`, `minimum`, `maximum`, `minLength`, `pattern`. A keyword it does not know is a violation too, so
/// that the schema cannot outgrow the check.
public struct JSONSchemaCheck {
  private let root: [String: JSONValue]

  /// A check against the schema in `bytes`.
  public init(schema bytes: [UInt8]) throws {
    guard case .object(let root) = try JSONValue(json: bytes) else {
      throw JSONValue.Mismatch(text: "the schema is no object")
    }
    self.root = root
  }

  /// What is wrong with the JSON text `bytes`, each with its place; empty if nothing is.
  public func violations(in bytes: [UInt8]) throws -> [String] {
    violations(of: try JSONValue(json: bytes), .object(root), at: "$")
  }

  private func violations(of value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): schema is no object"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      violations(of: value, keyword, rule, at: place)
    }
  }

  private func violations(
    of value: JSONValue, _ keyword: String, _ rule: JSONValue, at place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": []
    case "$ref": violations(of: value, target(of: rule), at: place)
    case "properties": propertyViolations(of: value, rule, at: place)
    case "required": missingKeys(in: value, rule).map { "\(place): lacks \($0)" }
    case "items": itemViolations(of: value, rule, at: place)
    case "oneOf": choiceViolations(of: value, rule, at: place)
    default:
      value.satisfies(keyword, rule) ? [] : ["\(place): \(keyword) \(rule) fails for \(value)"]
    }
  }

  private func target(of reference: JSONValue) -> JSONValue {
    guard case .text(let path) = reference else { return .null }
    return path.split(separator: "/").dropFirst().reduce(.object(root)) { value, key in
      value[String(key)] ?? .null
    }
  }

  private func propertyViolations(
    of value: JSONValue, _ rule: JSONValue, at place: String
  ) -> [String] {
    guard case .object(let fields) = value, case .object(let schemas) = rule else { return [] }
    return fields.sorted { $0.key < $1.key }.flatMap { key, field in
      schemas[key].map { violations(of: field, $0, at: "\(place).\(key)") } ?? []
    }
  }

  private func missingKeys(in value: JSONValue, _ rule: JSONValue) -> [JSONValue] {
    guard case .object(let fields) = value, case .list(let keys) = rule else { return [] }
    return keys.filter { key in !fields.keys.contains { .text($0) == key } }
  }

  private func itemViolations(
    of value: JSONValue, _ rule: JSONValue, at place: String
  ) -> [String] {
    guard case .list(let items) = value else { return [] }
    return items.enumerated().flatMap { violations(of: $1, rule, at: "\(place)[\($0)]") }
  }

  private func choiceViolations(
    of value: JSONValue, _ rule: JSONValue, at place: String
  ) -> [String] {
    guard case .list(let choices) = rule else { return ["\(place): oneOf is no list"] }
    let fitting = choices.filter { violations(of: value, $0, at: place).isEmpty }
    return fitting.count == 1 ? [] : ["\(place): \(fitting.count) of the choices fit \(value)"]
  }
}
