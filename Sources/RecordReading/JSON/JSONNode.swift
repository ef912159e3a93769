/// A JSON value with the place it was read at, so that a fault can be shown to a person.
struct JSONNode: Sendable {
  /// What a value can be; numbers keep their digits.
  enum Value: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key of an object with its value.
  struct Member: Sendable {
    let key: String
    let node: JSONNode
  }

  /// The first byte of the value in the text it was read from.
  let offset: Int
  let value: Value

  /// An object's value under `key`; a value that is null counts as none.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value,
      let node = members.first(where: { $0.key == key })?.node
    else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  /// Whether it is an object that has `key`, be its value null.
  func has(_ key: String) -> Bool {
    if case .object(let members) = value { members.contains { $0.key == key } } else { false }
  }

  /// The elements of an array; none for any other value.
  var elements: [JSONNode] { if case .array(let elements) = value { elements } else { [] } }

  /// The text of a string.
  var string: String? { if case .string(let text) = value { text } else { nil } }

  /// What kind of value it is, for messages.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// What is wrong at a byte of a JSON text or of a value in it.
struct JSONFault: Error, Hashable {
  let offset: Int
  let message: String
  let hint: String
}
