public import DocumentModel

/// What makes two claims statements of one fact: everything but the value.
public struct FactKey: Hashable, Sendable {
  /// The unit or group.
  public var subject: NameID
  /// The index.
  public var index: NameID
  /// The component, its letters folded.
  public var component: NameID
  /// The year or years.
  public var period: NameID
  /// What is measured.
  public var measure: Record.Measure
  /// The region or group within which a rank holds.
  public var scope: NameID
  /// The earlier period, or the unit compared with.
  public var baseline: NameID
  /// The unit of a change or gap; none for other measures.
  public var unit: NameID

  /// The fact that `subject` has some value of `measure`.
  public init(
    subject: NameID, index: NameID, component: NameID, period: NameID, measure: Record.Measure,
    scope: NameID = .none, baseline: NameID = .none, unit: NameID = .none
  ) {
    (self.subject, self.index, self.component) = (subject, index, component)
    (self.period, self.measure, self.scope) = (period, measure, scope)
    (self.baseline, self.unit) = (baseline, unit)
  }
}

extension FactKey {
  /// Feeds the numbers, two at a time.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Self.packed(subject, index))
    hasher.combine(Self.packed(component, period))
    hasher.combine(Self.packed(scope, baseline))
    hasher.combine(UInt64(UInt32(bitPattern: unit.raw)) << 8 | UInt64(measure.ordinal))
  }

  private static func packed(_ high: NameID, _ low: NameID) -> UInt64 {
    UInt64(UInt32(bitPattern: high.raw)) << 32 | UInt64(UInt32(bitPattern: low.raw))
  }
}

extension Record.Measure {
  fileprivate var ordinal: UInt8 {
    switch self {
    case .rank: 0
    case .top: 1
    case .rankChange: 2
    case .score: 3
    case .percent: 4
    case .change: 5
    case .gap: 6
    case .count: 7
    }
  }
}

/// One page's statement of one fact.
public struct Claim: Hashable, Sendable {
  /// The fact.
  public var fact: FactKey
  /// What the page gives.
  public var value: ExactDecimal
  /// The total it is out of; 0 if none is stated.
  public var of: Int32
  /// The number of the page in its fact base.
  public var page: Int32
  /// The position of the record on its page.
  public var record: Int32
  /// The line of the record in its file, 0 if there is none.
  public var line: Int32
  /// Whether it was computed from stated facts.
  public var isDerived: Bool
  /// Whether it may be a misreading of the page; what follows from it can only warn.
  public var isDoubtful = false
}

/// A page, as far as comparing needs it.
public struct FactPage: Hashable, Sendable {
  /// The document's id.
  public var id: String
  /// The file.
  public var path: String?
  /// The address.
  public var url: String?
  /// The date of publication, ISO 8601.
  public var published: String?
  /// The claims of the page: a stretch of the base's list.
  public var claims: Range<Int>
  /// What stands for the page where sources are counted.
  var origin: NameID

  /// What a person calls the page: its address, else its file, else its id.
  public var name: String { url ?? path ?? id }
}
