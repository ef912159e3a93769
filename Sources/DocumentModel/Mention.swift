public import VietnameseText

/// What a stretch of text says, and which rule read it.
///
/// ```swift
/// Mention(span: Span(4, 10), value: .rank(7, of: 17, isLast: false), rule: "rank.ordinal")
/// ```
public struct Mention: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the document's text.
  public var span: Span
  /// What it says.
  public var value: MentionValue
  /// The dotted id of the rule that fired.
  public var rule: String

  /// A mention of `value` at `span`, found by `rule`.
  public init(span: Span, value: MentionValue, rule: String) {
    self.span = span
    self.value = value
    self.rule = rule
  }
}

/// The kinds of mention of the output contract, each with its values.
public enum MentionValue: Hashable, Sendable {
  /// A place in a ranking: "7/17", "thứ 9"; `value` is nil where only the last place is named.
  case rank(value: Int?, of: Int?, isLast: Bool)
  /// Membership of the best: "top 10".
  case top(Int)
  /// A move within a ranking, negative downwards: "giảm 15 bậc".
  case rankChange(Int)
  /// A percentage, with a sign only where one is written.
  case percent(ExactDecimal)
  /// Points, and the points there are if the span says so: "40,62/80 điểm".
  case score(ExactDecimal, outOf: ExactDecimal?)
  /// A number of administrative units: "15/17 bộ".
  case count(Int, of: Int?, noun: String)
  /// A date, a part of one or a range, in ISO 8601 with `XXXX` for an unknown year.
  case date(iso: String)
  /// A named thing.
  case entity(Entity)

  /// The `type` of the output contract.
  public var type: String {
    switch self {
    case .rank: "rank"
    case .top: "top"
    case .rankChange: "rank_change"
    case .percent: "percent"
    case .score: "score"
    case .count: "count"
    case .date: "date"
    case .entity: "entity"
    }
  }
}

/// A named thing under its canonical name.
public struct Entity: Hashable, Sendable {
  /// The kinds of the output contract; the raw value is the contract's word.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case ministry, province, person, organization, index
    case legalDocument = "legal_document"
    case region, district, commune, country
  }

  /// What kind of thing it is.
  public var kind: Kind
  /// The canonical name; an index's id.
  public var name: String
  /// The reference data's code, where it has one.
  public var id: String?

  /// A thing of `kind` called `name`.
  public init(kind: Kind, name: String, id: String? = nil) {
    self.kind = kind
    self.name = name
    self.id = id
  }
}
