internal import DocumentModel

/// A mention's values by the names that rule books and goldens use.
enum MentionFields {
  /// The values of `value`, without those it does not have.
  static func of(_ value: MentionValue) -> [String: String] {
    fields(of: value).compactMapValues { $0 }
  }

  private static func fields(of value: MentionValue) -> [String: String?] {
    switch value {
    case .rank(let value, let of, let isLast):
      ["value": value?.description, "of": of?.description, "last": isLast ? "true" : nil]
    case .top(let value), .rankChange(let value): ["value": value.description]
    case .percent(let value): ["value": value.description]
    case .score(let value, let outOf): ["value": value.description, "out_of": outOf?.description]
    case .count(let value, let of, let noun):
      ["value": value.description, "of": of?.description, "noun": noun]
    case .date(let iso): ["iso": iso]
    case .entity(let entity): ["kind": entity.kind.rawValue, "name": entity.name, "id": entity.id]
    }
  }

  /// A line for each expected value that was not found so.
  static func differences(expected: [String: String], found: [String: String]) -> [String] {
    expected.sorted { $0.key < $1.key }.compactMap { key, wanted in
      let got = found[key]
      guard !isSame(wanted, got) else { return nil }
      return "\(key): expected \(wanted), found \(got ?? "nothing")"
    }
  }

  /// Numbers are compared by value, words by their bytes.
  private static func isSame(_ wanted: String, _ got: String?) -> Bool {
    guard let got else { return false }
    if wanted.utf8.elementsEqual(got.utf8) { return true }
    guard let left = ExactDecimal(parsing: wanted), let right = ExactDecimal(parsing: got) else {
      return false
    }
    return left == right
  }

  /// The `mention` of a rule that makes such a value: `rank`, `entity.index` ….
  static func kind(of value: MentionValue) -> String {
    if case .entity(let entity) = value { "entity." + entity.kind.rawValue } else { value.type }
  }
}
