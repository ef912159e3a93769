public import DocumentModel
public import VietnameseText

/// Something that a passage names or states, before it becomes a token.
public struct PassageThing: Sendable {
  /// What it is.
  public enum Kind: Sendable {
    case unit(RankedUnit)
    case index(RankedIndex)
    /// A time: from one period to another, which is the same unless it is a range.
    case time(Period, through: Period)
    /// A figure that may be a standing.
    case value(MentionValue)
    /// A name of something else.
    case other(TokenMask)
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands, in UTF-8 bytes.
  public var span: Span
  /// The rule that found it.
  public var rule: String
  /// Whether it is no mention of the output, only a possible value.
  public var isWeak: Bool

  /// A thing at `span`.
  public init(_ kind: Kind, at span: Span, rule: String, isWeak: Bool = false) {
    self.kind = kind
    self.span = span
    self.rule = rule
    self.isWeak = isWeak
  }
}

/// Words that bring something to mind without naming it: "UBND huyện Định Hóa" the district, "Báo
/// Vĩnh Phúc" the province, "Cải cách thể chế" the index that has this component.
public struct PassageHint: Sendable {
  /// What is brought to mind.
  public enum Kind: Sendable {
    case unit(RankedUnit)
    case index(RankedIndex)
  }

  /// What it is.
  public let kind: Kind
  /// Where the words stand, in UTF-8 bytes.
  public let span: Span

  /// A hint at `span`.
  public init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// A year or a month.
///
/// ```swift
/// Period(iso: "2022")?.text        // "2022"
/// Period(iso: "2025-08")?.month    // 8
/// ```
public struct Period: Hashable, Sendable, Comparable {
  /// The year.
  public var year: Int
  /// The month, 1 to 12; 0 for the whole year.
  public var month: Int
  /// Whether a day or an hour is named, so that this is only the month it falls into.
  public var isDay = false

  /// A period of the calendar.
  public init(year: Int, month: Int = 0) {
    self.year = year
    self.month = month
  }

  /// The period that a date of ISO 8601 falls into, or `nil` if its year is not known.
  public init?(iso: some StringProtocol) {
    let parts = iso.split(separator: "-")
    guard let year = parts.first.flatMap({ Int($0) }), year > 1900, year < 2200 else { return nil }
    self.year = year
    month = parts.count > 1 ? Int(parts[1].prefix(2)) ?? 0 : 0
    isDay = parts.count > 2
  }

  /// The period in ISO 8601.
  public var text: String {
    month == 0 ? String(year) : "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Earlier periods first.
  public static func < (left: Period, right: Period) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

/// A part of a passage within which values find their subject.
public struct PassageSentence: Sendable {
  /// Where it stands.
  public var span: Span
  /// The number of its line.
  public var line: Int
  /// The part that its line plays on the page.
  public var role: Block.Role
  /// Whether values in it are linked; those of tables and of chrome are not.
  public var isLinked: Bool
  /// Its tokens; set by the passage.
  var tokens: Range<Int> = 0..<0

  /// A sentence of a line.
  public init(span: Span, line: Int, role: Block.Role, isLinked: Bool = true) {
    self.span = span
    self.line = line
    self.role = role
    self.isLinked = isLinked
  }
}
