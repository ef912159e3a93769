internal import DocumentModel

extension [UInt8] {
  /// Appends `text` with JSON's escapes, stretches without any in one piece.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var at = 0
    while at < text.count {
      guard JSONEscape.isCandidate(text[at]), let escape = JSONEscape(in: text, at: at) else {
        at += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
      escape.append(to: &self)
      at += escape.count
      start = at
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  /// Appends a whole number in decimal notation.
  mutating func appendDecimal(_ value: Int) {
    guard value < 0 || value > 9 else { return append(UInt8(48 + value)) }
    append(contentsOf: String(value).utf8)
  }

  /// Appends a number with as many decimals as it has.
  mutating func appendNumber(_ value: ExactDecimal) {
    guard value.decimals > 0 else { return appendDecimal(value.digits) }
    append(contentsOf: value.description.utf8)
  }
}

/// A character that JSON text may not hold as it is.
private struct JSONEscape {
  /// How many bytes it takes in the text.
  let count: Int
  private let code: UInt16

  /// Whether an escaped character may begin with this byte; a cheap test before the exact one.
  static func isCandidate(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  init?(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard text[index] == 0xE2 else {
      (count, code) = (1, UInt16(text[index]))
      return
    }
    guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
      return nil
    }
    (count, code) = (3, 0x2000 + UInt16(text[index + 2] & 0x3F))
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    if let letter { return bytes.append(letter) }
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: code >> UInt16(shift)) & 0xF
      bytes.append(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  private var letter: UInt8? {
    switch code {
    case 0x22, 0x5C: UInt8(code)
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }
}
