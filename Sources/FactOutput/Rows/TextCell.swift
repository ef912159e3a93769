internal import VietnameseText

/// A text on one line of a terminal, padded or cut.
package struct TextCell {
  private let text: String

  /// The text with what a terminal would obey spelt out.
  package init(_ text: String) { self.text = VisibleText.line(text) }

  /// How many columns it takes; letters of Vietnam take one each.
  package var width: Int { text.count }

  /// The text in exactly `width` columns.
  package func padded(to width: Int) -> String {
    let cut = cut(to: width)
    return cut + String(repeating: " ", count: max(width - cut.count, 0))
  }

  /// The text in at most `width` columns, with "…" where it goes on.
  package func cut(to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(width - 1, 0)) + "…"
  }
}

/// Colours for a terminal, or none.
package struct Paint: Sendable {
  /// What a stretch of text may look like; the raw value is that of ECMA-48, SGR.
  package enum Colour: Int, Sendable {
    case bold = 1
    case dim = 2
    case red = 31
    case green = 32
    case yellow = 33
    case magenta = 35
    case cyan = 36
  }

  private let isOn: Bool

  /// Paint that colours or leaves everything as it is.
  package init(isOn: Bool) { self.isOn = isOn }

  /// The text in a colour.
  package func callAsFunction(_ text: String, _ colour: Colour?) -> String {
    guard isOn, let colour else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }
}
