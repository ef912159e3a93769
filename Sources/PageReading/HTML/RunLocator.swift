internal import VietnameseText

/// Finds the source bytes of a run of text that libxml2 hands over.
///
/// The parser stands behind the run, except that a run flushed because its buffer was full ends
/// one character off; a character reference is a run of its own and ends at its semicolon.
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

  /// No character reference is longer.
  private static let longestReference = 40

  /// The place of `run`, after which the parser stands at `position`.
  func place(of run: UnsafeBufferPointer<UInt8>, endingAt position: Int) -> Place {
    let end = min(max(position, located), source.count)
    let shifts = run.count < Self.shortestFlushed ? [0] : Self.shifts
    for shift in shifts where matches(run, at: end + shift - run.count) {
      return Place(span: Span(end + shift - run.count, end + shift), isExact: true)
    }
    return run.count <= 8 ? reference(run, endingAt: end) : search(run, before: end)
  }

  private func matches(_ run: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= located, start + run.count <= source.count else { return false }
    return source.withUnsafeBufferPointer { source in
      (0..<run.count).allSatisfy { source[start + $0] == run[$0] }
    }
  }

  /// The reference that ends at `end`, from its ampersand on.
  private func reference(_ run: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Place {
    let lowest = max(located, end - Self.longestReference)
    let ampersand = stride(from: end - 1, through: lowest, by: -1).first { source[$0] == 0x26 }
    guard let start = ampersand else { return search(run, before: end) }
    let isBare = run.count == 1 && run[0] == 0x26 && !isAmpersand(start, end)
    return isBare
      ? Place(span: Span(start, start + 1), isExact: true)
      : Place(span: Span(start, end), isExact: false)
  }

  /// Whether the source spells an ampersand at `start`: `&amp` or a number.
  private func isAmpersand(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 < end else { return false }
    return source[start + 1] == 0x23
      || source[start..<end].starts(with: [0x26, 0x61, 0x6D, 0x70])
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
