internal import DocumentModel

extension JSONNode {
  /// The text under `key`, a number written out; `nil` if there is none.
  func text(_ key: String) throws(JSONFault) -> String? {
    guard let node = self[key] else { return nil }
    switch node.value {
    case .string(let text): return text
    case .number(let digits): return digits
    default: throw node.mismatch(key, "a string")
    }
  }

  /// The text under `key`, which must be there.
  func requiredText(_ key: String) throws(JSONFault) -> String {
    guard let text = try text(key), !text.isEmpty else { throw missing(key) }
    return text
  }

  /// The exact number under `key`, also one in quotes; `nil` if there is none.
  func number(_ key: String) throws(JSONFault) -> ExactDecimal? {
    guard let node = self[key] else { return nil }
    switch node.value {
    case .number(let digits), .string(let digits):
      guard let number = ExactDecimal(parsing: digits) else { throw node.mismatch(key, "a number") }
      return number
    default: throw node.mismatch(key, "a number")
    }
  }

  /// The whole number under `key`; `nil` if there is none.
  func whole(_ key: String) throws(JSONFault) -> Int? {
    guard let number = try number(key) else { return nil }
    guard let whole = number.whole else { throw mismatch(key, "a whole number") }
    return whole
  }

  /// Whether the value under `key` is true; a missing one is not.
  func flag(_ key: String) throws(JSONFault) -> Bool {
    guard let node = self[key] else { return false }
    guard case .bool(let flag) = node.value else { throw node.mismatch(key, "true or false") }
    return flag
  }

  /// The fault of an object without `key`.
  func missing(_ key: String) -> JSONFault {
    JSONFault(
      offset: offset, message: "the key \"\(key)\" is missing",
      hint: "give it a value, or take the object out")
  }

  /// The fault of a value of `key` that is of another kind.
  func mismatch(_ key: String, _ expected: String) -> JSONFault {
    JSONFault(
      offset: offset, message: "the value of \"\(key)\" is \(kind), not \(expected)",
      hint: "`trich schema` prints what a document looks like")
  }

  /// The value of an enumeration under `key`, one of its words; `nil` if there is none.
  func optionalChoice<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(JSONFault) -> Choice? where Choice.RawValue == String {
    try text(key) == nil ? nil : try choice(key) as Choice
  }

  /// The value of an enumeration under `key`, which must be one of its words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(JSONFault) -> Choice where Choice.RawValue == String {
    let word = try requiredText(key)
    if let choice = Choice(rawValue: word) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    throw JSONFault(
      offset: self[key]?.offset ?? offset, message: "\"\(word)\" is no \(key)",
      hint: "use one of \(words)")
  }
}
