/// One extraction rule as its author wrote it.
///
/// A rule says which phrases it matches, what they mean and how it is known to be right. It is
/// data: the rule books are YAML files, and this is one entry of theirs.
public struct Rule: Hashable, Sendable {
  /// How the text of a capture is read.
  public enum CaptureType: String, Hashable, Sendable, CaseIterable {
    /// A whole number in figures.
    case integer
    /// A whole number in figures or words: "9", "chín", "nhất".
    case ordinal
    /// A number with either decimal mark.
    case decimal
    /// A number with an optional sign, perhaps parted by a blank.
    case signed
    /// A word that says which way a value moved: "tăng", "tụt".
    case direction
    /// The words themselves.
    case text
  }

  /// What must hold around a match for it to count.
  public enum Condition: String, Hashable, Sendable, CaseIterable {
    /// The document names an index somewhere.
    case index
    /// The sentence names a ministry, a province or a region, or Việt Nam.
    case unit
    /// The sentence speaks of a ranking.
    case ranking
    /// The sentence speaks of points.
    case points
  }

  /// Texts that all carry the same values.
  public struct Example: Hashable, Sendable {
    /// The values each text must give, by name; empty for a counterexample.
    public var values: [String: String]
    /// The texts, the mention between ⟦ and ⟧.
    public var texts: [String]
    /// The date of publication the texts are read with, ISO 8601.
    public var published: String?
    /// The line of the rule book it stands on.
    public var line: Int
  }

  /// The dotted path that names the rule.
  public var id: String
  /// One sentence about what it reads.
  public var about: String
  /// The mention it makes: `rank`, `date`, `entity.index` ….
  public var mention: String
  /// The phrase it matches, in the pattern language.
  public var pattern: String
  /// How the named groups of the pattern are read.
  public var captures: [String: CaptureType] = [:]
  /// Values that every match has, by name.
  public var values: [String: String] = [:]
  /// What must hold around a match.
  public var requires: [Condition] = []
  /// Which of two overlapping mentions wins: the higher number, then the longer span.
  public var priority = 0
  /// Whether capitals matter; without it the text is matched in its folded form.
  public var isCaseSensitive = false
  /// Whether what it reads is only possible: no mention, but offered where facts are linked.
  public var isWeak = false
  /// Texts it must read.
  public var examples: [Example] = []
  /// Texts it must not read.
  public var counterexamples: [String] = []
  /// Where its pattern stands.
  public var place: RulePlace

  /// Whether it makes no mention but says that none is here.
  public var makesNothing: Bool { mention == "none" || mention == "entity.none" }
}

/// A place in a rule book.
public struct RulePlace: Hashable, Sendable {
  /// The file's name.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int
  /// The line as it is written, if it is known.
  public var excerpt: String?

  /// A place in `file`.
  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}
