/// Reads JSON-LD as leniently as portals write it: line ends and quotes inside strings, missing and
/// doubled commas, HTML comments around it, an end that is missing.
///
/// ```swift
/// var parser = LinkedDataParser(Array(#"{"name": "Sở "Một cửa"", }"#.utf8))
/// parser.values().first?.value("name")?.text    // "Sở \"Một cửa\""
/// ```
///
/// Time grows with the length of the script alone; see `maximumDepth` and `maximumValues`.
struct LinkedDataParser {
  /// Objects and lists that stand deeper in each other are passed over.
  static let maximumDepth = 32
  /// No more values are read.
  static let maximumValues = 20_000
  /// No text is kept beyond this many bytes.
  static let maximumText = 4_096

  private let bytes: [UInt8]
  private var index = 0
  private var count = 0

  /// A parser of a script's text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The objects and lists of the script, one behind the other.
  mutating func values() -> [LinkedDataValue] {
    var values: [LinkedDataValue] = []
    while let start = bytes[index...].firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) {
      index = start
      values.append(value(depth: 0))
    }
    return values
  }

  private mutating func value(depth: Int) -> LinkedDataValue {
    count += 1
    switch bytes[index] {
    case 0x7B: return object(depth: depth)
    case 0x5B: return list(depth: depth)
    case 0x22: return .text(string())
    default: return .text(word())
    }
  }

  /// Goes over blanks, commas and colons; whether something follows that may still be read.
  private mutating func advance() -> Bool {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == 0x2C || bytes[index] == 0x3A
    {
      index += 1
    }
    return index < bytes.count && count < Self.maximumValues
  }

  private mutating func object(depth: Int) -> LinkedDataValue {
    index += 1
    var members: [LinkedDataValue.Member] = []
    while advance(), bytes[index] != 0x7D, bytes[index] != 0x5D {
      guard bytes[index] == 0x22 else {
        _ = value(at: depth)
        continue
      }
      let key = string()
      guard advance(), bytes[index] != 0x7D else { break }
      let value = value(at: depth)
      members.append(LinkedDataValue.Member(key: key, value: value))
    }
    index = min(index + 1, bytes.count)
    return .object(depth < Self.maximumDepth ? members : [])
  }

  private mutating func list(depth: Int) -> LinkedDataValue {
    index += 1
    var values: [LinkedDataValue] = []
    while advance(), bytes[index] != 0x5D, bytes[index] != 0x7D { values.append(value(at: depth)) }
    index = min(index + 1, bytes.count)
    return .list(depth < Self.maximumDepth ? values : [])
  }

  /// The value inside an object or list at `depth`; the brackets of one too deep are passed over.
  private mutating func value(at depth: Int) -> LinkedDataValue {
    let isBracket = bytes[index] == 0x7B || bytes[index] == 0x5B
    guard depth < Self.maximumDepth || !isBracket else {
      count += 1
      index += 1
      return .list([])
    }
    return value(depth: depth + 1)
  }

  /// A number, a word or whatever else stands there, up to the next mark.
  private mutating func word() -> String {
    let start = index
    index += 1
    while index < bytes.count, !Self.ends.contains(bytes[index]) { index += 1 }
    let text = bytes[start..<index].prefix(Self.maximumText)
    let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  private static let ends: Set<UInt8> = [0x22, 0x2C, 0x5B, 0x5D, 0x7B, 0x7D]
}

// MARK: - Strings

extension LinkedDataParser {
  /// The string whose opening quote is here.
  private mutating func string() -> String {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count, bytes[index] != 0x22 || !endsString() {
      if bytes[index] == 0x5C {
        escape(into: &text)
      } else {
        if text.count < Self.maximumText { text.append(bytes[index]) }
        index += 1
      }
    }
    index = min(index + 1, bytes.count)
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the quote here ends the string: a comma, colon, bracket or new line follows.
  ///
  /// Any other was not masked.
  private func endsString() -> Bool {
    guard let next = bytes[(index + 1)...].firstIndex(where: { $0 > 0x20 }) else { return true }
    if bytes[index + 1..<next].contains(0x0A) { return true }
    return [0x2C, 0x3A, 0x7D, 0x5D].contains(bytes[next])
  }

  private mutating func escape(into text: inout [UInt8]) {
    index += 1
    guard index < bytes.count else { return }
    let escaped = bytes[index]
    index += 1
    guard text.count < Self.maximumText else { return }
    switch escaped {
    case UInt8(ascii: "u"): text += Array(String(scalar()).utf8)
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      text.append(0x20)
    default: text.append(escaped)
    }
  }

  /// The character of `\uXXXX`, or of two such that make up one.
  private mutating func scalar() -> Character {
    guard let first = unit() else { return "\u{FFFD}" }
    if (0xD800...0xDBFF).contains(first), bytes[index...].starts(with: [0x5C, 0x75]) {
      index += 2
      let second = unit() ?? 0
      let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      return Unicode.Scalar(value).map { Character($0) } ?? "\u{FFFD}"
    }
    return Unicode.Scalar(first).map { Character($0) } ?? "\u{FFFD}"
  }

  private mutating func unit() -> UInt32? {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return value
  }
}
