internal import DocumentModel
internal import VietnameseText

/// Where a unit is named.
struct UnitMention: Sendable {
  /// Which of the passage's units.
  let unit: Int
  let token: Int
  let sentence: Int
}

/// Where an index is named.
struct IndexMention: Sendable {
  /// Which of the passage's indices.
  let index: Int
  let token: Int
  let sentence: Int
}

/// Where a time is named.
struct TimeMention: Sendable {
  let first: Period
  let last: Period
  let token: Int
  let sentence: Int

  /// Whether it is a year and nothing more exact.
  var isYear: Bool { first.month == 0 }
  var isRange: Bool { first != last }
}

/// Where a total or scale is named: "trong 17 bộ", "thang điểm 100".
struct TotalMention: Sendable {
  enum Kind: Int, CaseIterable, Sendable { case counted, among, scale, own }
  let value: ExactDecimal
  let kind: Kind
  let tokens: Range<Int>
  let sentence: Int
}

extension TotalMention.Kind: FeatureLabel { static let hashes = hashTable() }

/// A stretch of words that may be a component, condition or group.
struct LabelMention: Sendable {
  let tokens: Range<Int>
  let sentence: Int
  /// The indices known to have a component of this name, by bit; 0 if none is known.
  var known: UInt64 = 0
  /// How likely it is a component.
  var probability = 1.0
}

/// A figure that may be a standing.
struct ValueMention: Sendable {
  /// What kind of figure it is.
  enum Kind: Int, CaseIterable, Sendable { case rank, top, move, percent, score, count }

  let kind: Kind
  let amount: ExactDecimal
  /// The total in the figure's own words.
  let of: ExactDecimal?
  let token: Int
  let sentence: Int
  let span: Span
  let rule: String
  let isWeak: Bool
  /// Whether a bracket is open round it.
  let isBracketed: Bool
  /// The folded noun of a count.
  let noun: [UInt8]
  /// Whether a sign is written.
  let isSigned: Bool
}

extension ValueMention {
  /// What the figure can measure; a bare whole number may be a place or points.
  var measures: [Record.Measure] {
    guard isWeak, amount.whole != nil else { return kind.measures }
    switch kind {
    case .rank: return kind.measures + [.score]
    case .score: return kind.measures + [.rank]
    case .top, .move, .percent, .count: return kind.measures
    }
  }
}

extension ValueMention.Kind: FeatureLabel { static let hashes = hashTable() }

extension ValueMention.Kind {
  /// What a figure of this kind can measure.
  var measures: [Record.Measure] {
    switch self {
    case .rank: [.rank]
    case .top: [.top]
    case .move: [.rankChange, .gap]
    case .percent: [.percent, .change, .gap]
    case .score: [.score, .change, .gap]
    case .count: [.count]
    }
  }
}
