/// Cuts a text into words, numbers and marks.
///
/// White space parts tokens and is not one, save the line feed. A word that runs into the next
/// one without a space is cut where a capital follows small letters ("hộiĐồng").
///
/// ```swift
/// Tokenizer.tokens(of: Array("Bộ LĐTBXH 7/17".utf8)).count   // 5: Bộ, LĐTBXH, 7, /, 17
/// ```
public enum Tokenizer {
  /// The tokens of `text` in order.
  public static func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 4)
    text.withUnsafeBufferPointer { bytes in
      var scan = TokenScan(bytes: bytes)
      while let token = scan.next() { tokens.append(token) }
    }
    return tokens
  }
}

/// The state of one run over a text; lives only inside `tokens(of:)`.
private struct TokenScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Token? {
    skipSpace()
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    if byte &- 0x30 < 10 { return number() }
    if Letters.isLetter(bytes, at) { return word() }
    return mark(byte)
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        at += 1
      } else if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        return
      }
    }
  }

  private mutating func number() -> Token {
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    return Token(span: Span(start, at), kind: .number, shape: .small)
  }

  private mutating func mark(_ byte: UInt8) -> Token {
    let start = at
    at += min(Letters.length(lead: byte), bytes.count - at)
    let kind: Token.Kind = byte == 0x0A ? .lineBreak : .mark
    return Token(span: Span(start, at), kind: kind, shape: .small)
  }

  private mutating func word() -> Token {
    let start = at
    var capitals = 0
    var letters = 0
    while at < bytes.count {
      let isDigit = bytes[at] &- 0x30 < 10
      guard isDigit || Letters.isLetter(bytes, at) else { break }
      let isCapital = !isDigit && Letters.isCapital(bytes, at)
      if isCapital, letters > capitals, letters >= 2, startsWord(at) { break }
      letters += isDigit ? 0 : 1
      capitals += isCapital ? 1 : 0
      at += isDigit ? 1 : Letters.length(lead: bytes[at])
    }
    at = min(at, bytes.count)
    return Token(
      span: Span(start, at), kind: .word, shape: shape(start, letters: letters, capitals))
  }

  /// Whether a capital here is followed by a small letter, as at the head of a word.
  private func startsWord(_ position: Int) -> Bool {
    let next = position + Letters.length(lead: bytes[position])
    return next < bytes.count && Letters.isLetter(bytes, next)
      && !Letters.isCapital(bytes, next)
  }

  private func shape(_ start: Int, letters: Int, _ capitals: Int) -> Token.Shape {
    if capitals == letters, letters > 1 { return .allCapitals }
    return Letters.isCapital(bytes, start) ? .capital : .small
  }
}
