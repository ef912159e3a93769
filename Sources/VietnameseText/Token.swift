/// A word, number or mark of a text.
public struct Token: Hashable, Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits behind them.
    case word
    /// ASCII digits only.
    case number
    /// One ASCII mark or one other symbol.
    case mark
    /// A line feed.
    case lineBreak
  }

  /// How a word is capitalised.
  public enum Shape: UInt8, Sendable {
    /// No capital in front: "bộ".
    case small
    /// A capital in front: "Bộ".
    case capital
    /// Two letters or more, all of them capitals: "UBND".
    case allCapitals
  }

  /// Where it stands, in bytes.
  public var span: Span
  /// What it is made of.
  public var kind: Kind
  /// How it is capitalised; `small` for all that is no word.
  public var shape: Shape

  /// Whether it is a word that begins with a capital.
  public var isCapitalised: Bool { shape != .small }
}
