public import VietnameseText

/// One fact about a unit's standing in an index: one measure, one value.
public struct Record: Hashable, Sendable {
  /// What is measured; the raw value is the contract's word.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    case rank, top
    case rankChange = "rank_change"
    case score, percent, change, gap, count
  }

  /// What a record can be read from.
  public enum Origin: String, Hashable, Sendable, CaseIterable {
    case prose, table, derived
  }

  /// The canonical unit, or a group such as `ministries` or `provinces`.
  public var subject: String
  /// The unit's code in the reference data.
  public var subjectID: String?
  /// The level of the unit, or of the units of a group; `nil` if it is not known.
  public var subjectLevel: UnitLevel?
  /// The bare name of the province, or the district as written, that ranks the unit.
  public var subjectParent: String?
  /// The index id.
  public var index: String
  /// The component or field as written, or what is counted.
  public var component: String?
  /// The year or years the fact is about.
  public var period: String?
  /// What is measured.
  public var measure: Measure
  /// How much.
  public var value: ExactDecimal
  /// The total it is out of.
  public var of: ExactDecimal?
  /// "%", "điểm", "bậc" or none.
  public var unit: String?
  /// The earlier period, or the unit compared with.
  public var baseline: String?
  /// The region or group within which a rank holds.
  public var scope: String?
  /// The stretch of text that carries the value.
  public var span: Span
  /// The dotted id of the rule that built the record.
  public var rule: String
  /// Whether it was computed from stated facts instead of read.
  public var isDerived: Bool
  /// How sure the record is as a whole, 0 to 1 in thousandths; 1 where nobody judged it.
  public var confidence = ExactDecimal(1)
  /// What it was read from.
  public var origin = Origin.prose

  /// A fact; everything beside the subject, index, measure and value may be unknown.
  public init(
    subject: String, index: String, measure: Measure, value: ExactDecimal, span: Span,
    rule: String
  ) {
    self.subject = subject
    self.index = index
    self.measure = measure
    self.value = value
    self.span = span
    self.rule = rule
    isDerived = false
  }
}

extension Record {
  /// The one year it is about, or `nil` for several or none.
  public var year: Int? { period.flatMap { Int($0) } }
}
