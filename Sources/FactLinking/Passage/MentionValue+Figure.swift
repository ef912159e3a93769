internal import DocumentModel
internal import VietnameseText

extension MentionValue {
  /// The kind, amount and total of a figure; `nil` for dates, names and a bare last place.
  var figure: (kind: ValueMention.Kind, amount: ExactDecimal, of: ExactDecimal?)? {
    switch self {
    case .rank(let value?, let of, false): (.rank, ExactDecimal(value), of.map { ExactDecimal($0) })
    case .rank: nil
    case .top(let value): (.top, ExactDecimal(value), nil)
    case .rankChange(let value): (.move, ExactDecimal(value), nil)
    case .percent(let value): (.percent, value, nil)
    case .score(let value, let of): (.score, value, of)
    case .count(let value, let of, _): (.count, ExactDecimal(value), of.map { ExactDecimal($0) })
    case .date, .entity: nil
    }
  }

  /// The folded noun of a count; empty for all others.
  var noun: [UInt8] {
    guard case .count(_, _, let noun) = self else { return [] }
    return LetterFolding.folded(Array(noun.utf8))
  }
}

extension PassageThing {
  /// What stands in its place among the tokens.
  func mask(in folded: [UInt8]) -> TokenMask {
    switch kind {
    case .unit(let unit): unit.level.mask
    case .index: .index
    case .time(let first, let last): first.month == 0 && first == last ? .year : .date
    case .value(let value): value.mask(hasDigits: folded[span.range].contains { $0 &- 0x30 < 10 })
    case .other(let mask): mask
    }
  }
}

extension SubjectLevel {
  fileprivate var mask: TokenMask {
    switch self {
    case .country: .country
    case .region: .region
    case .ministry: .ministry
    case .province: .province
    case .department: .department
    case .district: .district
    case .commune: .commune
    case .other: .organization
    }
  }
}

extension MentionValue {
  fileprivate func mask(hasDigits: Bool) -> TokenMask {
    switch self {
    case .rank(let value, _, _): hasDigits || value ?? 1 > 1 ? .rank : .lead
    case .top: .top
    case .rankChange: .move
    case .percent: .percent
    case .score: .score
    case .count: .count
    case .date: .date
    case .entity: .organization
    }
  }
}

/// The numbers of the marks that part a sentence.
enum Marks {
  static let open = PassageWords.mark("(")
  static let close = PassageWords.mark(")")
  static let comma = PassageWords.mark(",")
  static let semicolon = PassageWords.mark(";")
  static let colon = PassageWords.mark(":")
  static let stop = PassageWords.mark(".")
  static let quote = PassageWords.mark("\"")
  static let dash = PassageWords.mark("-")
}
