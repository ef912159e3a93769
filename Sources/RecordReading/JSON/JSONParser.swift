/// Reads JSON text into nodes; strict, as RFC 8259 has it.
///
/// ```swift
/// try JSONParser.node(in: Array("{\"of\": 63}".utf8))["of"]   // number 63 at byte 7
/// ```
struct JSONParser {
  /// Values nested deeper than this are refused.
  private static let deepest = 64

  /// A text with more values is refused: each takes much more memory than its bytes.
  private static let mostValues = 4_000_000

  private let bytes: [UInt8]
  private var at = 0
  private var count = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value that `bytes` hold.
  static func node(in bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    var parser = JSONParser(bytes)
    let node = try parser.value()
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.fault("there is more behind the value") }
    return node
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    skipSpace()
    let start = at
    count += 1
    guard at < bytes.count else { throw fault("the text breaks off") }
    guard count <= Self.mostValues else { throw fault("there are too many values in one text") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return JSONNode(offset: start, value: .object(try nested(members)))
    case UInt8(ascii: "["): return JSONNode(offset: start, value: .array(try nested(elements)))
    case UInt8(ascii: "\""): return JSONNode(offset: start, value: .string(try string()))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return JSONNode(offset: start, value: .number(try number()))
    }
  }

  private mutating func nested<Result>(
    _ read: (inout JSONParser) throws(JSONFault) -> Result
  ) throws(JSONFault) -> Result {
    depth += 1
    guard depth <= Self.deepest else { throw fault("the value is nested too deep") }
    at += 1
    let result = try read(&self)
    depth -= 1
    return result
  }

  private func members(_ parser: inout JSONParser) throws(JSONFault) -> [JSONNode.Member] {
    try parser.list(until: UInt8(ascii: "}")) { parser throws(JSONFault) in
      parser.skipSpace()
      guard parser.next == UInt8(ascii: "\"") else { throw parser.fault("a key is missing") }
      let key = try parser.string()
      parser.skipSpace()
      guard parser.next == UInt8(ascii: ":") else {
        throw parser.fault("a colon is missing behind the key \"\(key)\"")
      }
      parser.at += 1
      return JSONNode.Member(key: key, node: try parser.value())
    }
  }

  private func elements(_ parser: inout JSONParser) throws(JSONFault) -> [JSONNode] {
    try parser.list(until: UInt8(ascii: "]")) { parser throws(JSONFault) in try parser.value() }
  }

  private mutating func list<Element>(
    until end: UInt8, _ element: (inout JSONParser) throws(JSONFault) -> Element
  ) throws(JSONFault) -> [Element] {
    var list: [Element] = []
    skipSpace()
    while next != end {
      list.append(try element(&self))
      skipSpace()
      if next == end { break }
      guard next == UInt8(ascii: ",") else { throw fault("a comma or a bracket is missing") }
      at += 1
      skipSpace()
      if next == end { throw fault("there is a comma before the closing bracket") }
    }
    at += 1
    return list
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(JSONFault) -> JSONNode {
    let start = at
    for letter in word.utf8 {
      guard next == letter else { throw fault("this is no JSON value") }
      at += 1
    }
    return JSONNode(offset: start, value: value)
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = at
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
    guard at > start else { throw fault("this is no JSON value") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      at += 1
    }
  }

  private func fault(_ message: String) -> JSONFault {
    JSONFault(
      offset: min(at, bytes.count), message: message,
      hint: "each line must be one complete JSON object in UTF-8")
  }
}

// MARK: - Strings

extension JSONParser {
  private mutating func string() throws(JSONFault) -> String {
    at += 1
    let start = at
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      at += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<at])
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("a string holds a control character") }
      at += 1
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: try escape())
      } else {
        text.append(byte)
      }
    }
    guard next != nil else { throw fault("a string is not closed") }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(JSONFault) -> [UInt8] {
    guard let letter = next else { throw fault("a string is not closed") }
    at += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(UTF8.encode(try scalar()) ?? .init())
    default: throw fault("a string holds an unknown escape")
    }
  }

  /// The scalar of a `\u` escape, or of two that stand for one beyond U+FFFF.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let high = try unit()
    guard 0xD800..<0xDC00 ~= high else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    guard next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    at += 2
    let low = try unit()
    guard 0xDC00..<0xE000 ~= low else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(JSONFault) -> UInt32 {
    let end = min(at + 4, bytes.count)
    let digits = String(decoding: bytes[at..<end], as: UTF8.self)
    guard digits.utf8.count == 4, let value = UInt32(digits, radix: 16) else {
      throw fault("a \\u escape needs four hexadecimal digits")
    }
    at = end
    return value
  }
}
