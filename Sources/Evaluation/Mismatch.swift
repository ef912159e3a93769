/// One thing that gold and prediction do not share.
public struct Mismatch: Hashable, Sendable, CustomStringConvertible {
  /// Which side has it.
  public enum Kind: String, Hashable, Sendable {
    /// Gold alone.
    case missed
    /// The prediction alone.
    case wrong
  }

  /// The document.
  public var document: String
  /// Which side has it.
  public var kind: Kind
  /// Its values.
  public var values: String
  /// Its words with those around them, the words in brackets.
  public var context: String

  /// One line for a person.
  public var description: String { "\(kind.rawValue)  \(document)  \(values)  \(context)" }
}

/// The words around a place of a text.
struct QuoteContext {
  private static let width = 40
  private let text: [Unicode.Scalar]

  init(_ text: String?) { self.text = Array((text ?? "").unicodeScalars) }

  /// The `nth` occurrence of `quote` with its surroundings; the quote alone if it is not there.
  func around(_ quote: String, nth: Int) -> String {
    let wanted = Array(quote.unicodeScalars)
    var seen = 0
    for start in text.indices where text[start...].starts(with: wanted) {
      seen += 1
      if seen == max(nth, 1) { return around(start, start + wanted.count) }
    }
    return "⟦\(quote)⟧"
  }

  /// The scalars from `start` up to `end` with their surroundings on the same line.
  func around(_ start: Int, _ end: Int) -> String {
    let (start, end) = (clamped(start), max(clamped(start), clamped(end)))
    let before = lines(text[..<start].suffix(Self.width)).last ?? []
    let after = lines(text[end...].prefix(Self.width)).first ?? []
    return string(before) + "⟦" + string(text[start..<end]) + "⟧" + string(after)
  }

  private func lines(_ part: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    part.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func clamped(_ offset: Int) -> Int { min(max(offset, 0), text.count) }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
