/// A value of a JSON-LD script, as far as it can be read: such scripts are often not valid JSON.
enum LinkedDataValue: Equatable, Sendable {
  /// A text, a number or another bare word.
  case text(String)
  /// An object with its members in their order.
  case object([Member])
  /// A list.
  case list([LinkedDataValue])

  /// A key and its value.
  struct Member: Equatable, Sendable {
    var key: String
    var value: LinkedDataValue
  }

  /// The value of `key`, if this is an object that has it.
  func value(_ key: String) -> LinkedDataValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The texts it stands for: its own, those of a list, or the `@value` of an object.
  var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .object: value("@value")?.texts ?? []
    }
  }

  /// The first of its texts.
  var text: String? { texts.first }

  /// The values of a list, or this one alone.
  var items: [LinkedDataValue] {
    if case .list(let values) = self { return values }
    return [self]
  }

  /// The types it names, without the vocabulary's address before them.
  var types: [Substring] {
    (value("@type")?.texts ?? []).map { type in
      let end = type.utf8.lastIndex { $0 == 0x2F || $0 == 0x23 || $0 == 0x3A }
      return end.map { type[type.utf8.index(after: $0)...] } ?? type[...]
    }
  }
}
