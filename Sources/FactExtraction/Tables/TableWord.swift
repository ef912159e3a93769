internal import VietnameseText

/// A word of folded text, by its number in the lists of tables.
struct TableWord {
  /// Its number; -1 where no list has it.
  var number: Int
  /// Whether a digit stands in it.
  var isNumeral: Bool
  /// Its bytes among those that were cut.
  var span: Span
}

/// Cuts folded text into letters and digits, "%" and "#"; all else parts words.
struct TableWordScan {
  let numbers: TextNumbers

  /// The words of these bytes.
  func words(in bytes: UnsafeBufferPointer<UInt8>) -> [TableWord] {
    var words: [TableWord] = []
    var (at, start, isNumeral) = (0, 0, false)
    while at < bytes.count {
      switch Self.kind(bytes, at) {
      case .letter(let length): at += length
      case .digit:
        isNumeral = true
        at += 1
      case .mark(let length):
        if at > start { words.append(word(bytes, start..<at, isNumeral)) }
        at += length
        (start, isNumeral) = (at, false)
      case .unusual: return rareWords(in: bytes)
      }
    }
    if at > start { words.append(word(bytes, start..<at, isNumeral)) }
    return words
  }

  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isNumeral: Bool
  ) -> TableWord {
    TableWord(
      number: numbers[UnsafeBufferPointer(rebasing: bytes[range])], isNumeral: isNumeral,
      span: Span(range.lowerBound, range.upperBound))
  }

  /// The words of a text with letters or marks beyond those of Vietnamese print, by Unicode's rules.
  private func rareWords(in bytes: UnsafeBufferPointer<UInt8>) -> [TableWord] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split { !($0.isLetter || $0.isNumber || $0 == "%" || $0 == "#") }.map { part in
      let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      return TableWord(
        number: numbers[String(part)], isNumeral: part.contains(where: \.isNumber),
        span: Span(start, start + part.utf8.count))
    }
  }

  private enum Kind {
    case letter(Int), digit, mark(Int)
    /// What may be a letter, a number or joined to the one before.
    case unusual
  }

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Kind {
    let byte = bytes[at]
    if byte < 0x80 {
      if byte &- 0x30 < 10 { return .digit }
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte == 0x25 || byte == 0x23
      return isLetter ? .letter(1) : .mark(1)
    }
    if byte < 0xC0 { return .mark(1) }
    guard at + 1 < bytes.count else { return .unusual }
    let second = bytes[at + 1]
    switch byte {
    case 0xC2: return second == 0xA0 || second == 0xB0 || second == 0xAB ? .mark(2) : .unusual
    case 0xC3: return second == 0x97 || second == 0xB7 ? .mark(2) : .letter(2)
    case 0xC4...0xC9: return .letter(2)
    case 0xE1 where (second == 0xBA || second == 0xBB) && at + 2 < bytes.count: return .letter(3)
    case 0xE2 where second == 0x80 && at + 2 < bytes.count && 0x90...0xA7 ~= bytes[at + 2]:
      return .mark(3)
    case 0xE2 where (second == 0x96 || second == 0x97) && at + 2 < bytes.count: return .mark(3)
    default: return .unusual
    }
  }
}
