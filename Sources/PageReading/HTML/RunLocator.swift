internal import VietnameseText

/// Finds the source bytes of a run of text that libxml2 hands over.
///
/// The parser stands behind the run, except that a run flushed because its buffer was full ends
/// one character off, and a lone `<` is handed over before it is passed; a character reference is a
/// run of its own and ends at its semicolon.
/// Nothing is taken on trust: the bytes are compared.
struct RunLocator {
  /// Where a run stands, and whether the source holds the same bytes there.
  struct Place: Equatable {
    var span: Span
    var isExact: Bool
  }

  let source: [UInt8]
  /// The end of the run before.
  let located: Int

  /// The parser flushes at about 1000 bytes; no shorter run ends off its place.
  private static let shortestFlushed = 500

  /// How far from the parser's place a run may end: nowhere, or one character before or behind.
  private static let shifts = [0, 1, 2, 3, 4, -1, -2, -3, -4]

  /// The place of `run`, after which the parser stands at `position`.
  func place(of run: UnsafeBufferPointer<UInt8>, endingAt position: Int) -> Place {
    let end = min(max(position, located), source.count)
    if run.count == 1, run[0] == 0x3C, matches(run, at: end), !spellsBracket(before: end) {
      return Place(span: Span(end, end + 1), isExact: true)
    }
    let shifts = run.count < Self.shortestFlushed ? [0] : Self.shifts
    for shift in shifts where matches(run, at: end + shift - run.count) {
      return Place(span: Span(end + shift - run.count, end + shift), isExact: true)
    }
    return run.count <= 8 ? reference(run, endingAt: end) : search(run, before: end)
  }

  private func matches(_ run: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= located, start + run.count <= source.count else { return false }
    return source.withUnsafeBytes { source in
      Self.areEqual(UnsafeRawBufferPointer(rebasing: source[start...]), UnsafeRawBufferPointer(run))
    }
  }

  /// Whether `source` begins with `run`, which is no longer; eight bytes a step.
  private static func areEqual(
    _ source: UnsafeRawBufferPointer, _ run: UnsafeRawBufferPointer
  ) -> Bool {
    var index = 0
    while index + 8 <= run.count {
      let ours = source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard ours == run.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index += 8
    }
    while index < run.count {
      guard source[index] == run[index] else { return false }
      index += 1
    }
    return true
  }

  /// The reference that ends at `end`, from its ampersand on.
  private func reference(_ run: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Place {
    guard let start = ampersand(before: end) else { return search(run, before: end) }
    let isBare = run.count == 1 && run[0] == 0x26 && !isAmpersand(start, end)
    return isBare
      ? Place(span: Span(start, start + 1), isExact: true)
      : Place(span: Span(start, end), isExact: false)
  }

  /// The ampersand of the reference, or of what looks like one, that ends at `end`.
  private func ampersand(before end: Int) -> Int? {
    var index = end
    while index > located {
      index -= 1
      if source[index] == 0x26 { return index }
      guard Self.isReferencePart(source[index]) || index == end - 1 && source[index] == 0x3B else {
        return nil
      }
    }
    return nil
  }

  /// Whether the reference that ends at `end` stands for `<`, as `&lt;` or a number.
  private func spellsBracket(before end: Int) -> Bool {
    guard let start = ampersand(before: end) else { return false }
    let name = source[(start + 1)..<end].prefix { $0 != 0x3B }
    guard name.first == 0x23 else { return name.elementsEqual("lt".utf8) }
    let isHexadecimal = name.dropFirst().first.map { $0 | 0x20 == 0x78 } ?? false
    let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
    return Int(digits, radix: isHexadecimal ? 16 : 10) == 0x3C
  }

  /// Whether a byte stands between the ampersand and the semicolon of a reference: letters, figures,
  /// `#`, and what else libxml2 takes for part of a name.
  private static func isReferencePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x23, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// Whether the source spells an ampersand from `start` to `end`, as `&amp;` or a number.
  ///
  /// Without its semicolon libxml2 takes a name for text, which it hands over next.
  private func isAmpersand(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end else { return false }
    return source[start + 1] == 0x23 || source[start..<end].elementsEqual("&amp;".utf8)
  }

  /// Looks for the run between the run before and `end`; else it stands for all of that.
  private func search(_ run: UnsafeBufferPointer<UInt8>, before end: Int) -> Place {
    let last = end - run.count
    let first = max(located, last - 64)
    if first <= last, let start = (first...last).first(where: { matches(run, at: $0) }) {
      return Place(span: Span(start, start + run.count), isExact: true)
    }
    return Place(span: Span(min(located, end), end), isExact: false)
  }
}
