internal import DocumentModel
internal import VietnameseText

/// A standing as a headline claims it.
struct HeadlineStanding {
  let unit: String
  let index: String
  let measure: Record.Measure
  let value: ExactDecimal
  let of: ExactDecimal?
  /// The year the headline names, or that of the record read from it.
  let year: String?
  /// The claim's words.
  let printed: String
  let mention: Int
  let span: Span

  /// Whether the value is hardly the unit's in two indices: "26/63", "84,67%", but not "thứ nhất".
  var isDistinctive: Bool { measure != .rank || of != nil }

  /// Whether nothing but a mistake explains another value of `record`: same year, same total.
  func isForSure(about record: Record) -> Bool {
    isDistinctive && of == record.of && year != nil && year == record.period
  }

  /// Whether the body says the same of the same index.
  func isConfirmed(by record: Record) -> Bool {
    record.index == index && agrees(with: record)
  }

  /// Whether the headline's number is the record's, or a rounder form of it: "hơn 90%" of 90,09%.
  private func agrees(with record: Record) -> Bool {
    let unit = ExactDecimal(digits: 1, decimals: value.decimals)
    let isRounder = measure != .rank && value.decimals < record.value.decimals
    return value == record.value || isRounder && (value - record.value).magnitude < unit
  }

  /// Whether the body gives this very value to another index.
  func isGivenToAnotherIndex(by record: Record) -> Bool {
    record.index != index && record.measure == measure && record.value == value
      && isComparable(with: record)
  }

  /// Whether the body gives another value to the index and unit.
  func isGivenAnotherValue(by record: Record) -> Bool {
    record.index == index && record.measure == measure && record.value != value
      && isComparable(with: record)
  }

  private func isComparable(with record: Record) -> Bool {
    let isSameTotal = of == nil || record.of == nil || of == record.of
    let isSameYear = year == nil || record.period == nil || year == record.period
    return record.component == nil && record.scope == nil && isSameTotal && isSameYear
  }
}

/// The mentions of a headline and how they belong together.
struct Headline {
  private let document: Document
  private let mentions: [(index: Int, mention: Mention)]

  init(_ span: Span, of document: Document) {
    self.document = document
    mentions = document.mentions.enumerated()
      .filter { span.contains($1.span) }.map { (index: $0, mention: $1) }
  }

  /// The standings it claims; none without an index and a unit.
  var claims: [HeadlineStanding] {
    mentions.compactMap { index, mention in
      guard let (measure, value, of) = mention.value.standing,
        !isOfSomethingElse(mention.span), !isBound(mention.span),
        let unit = nearest(to: mention.span, where: { [.ministry, .province].contains($0.kind) }),
        let named = nearest(to: mention.span, where: { $0.kind == .index })
      else { return nil }
      return HeadlineStanding(
        unit: unit, index: named, measure: measure, value: value, of: of,
        year: year(of: mention), printed: document.text.string(in: mention.span),
        mention: index, span: mention.span)
    }
  }

  /// Words after which a value is a bound that others keep, and nobody's standing: "không bộ nào dưới 80%".
  private static let bounds = ["dưới", "trên", "quá", "gần"]

  private func isBound(_ span: Span) -> Bool {
    let before = document.words(in: Span(max(0, span.start - 12), span.start))
    return before.split(separator: " ").last.map { Self.bounds.contains(String($0)) } ?? false
  }

  /// Whether the value was read for a component, a narrower ranking or a body that is not named.
  private func isOfSomethingElse(_ span: Span) -> Bool {
    guard let record = document.records.first(where: { $0.span.overlaps(span) }) else {
      return false
    }
    let names = mentions.compactMap(\.mention.value.unit)
    return record.component != nil || record.scope != nil || !names.contains(record.subject)
  }

  /// The name of the last such entity before `span`, else of the first after it.
  private func nearest(to span: Span, where isWanted: (Entity) -> Bool) -> String? {
    let wanted = mentions.compactMap { _, mention -> (Span, String)? in
      guard case .entity(let entity) = mention.value, isWanted(entity) else { return nil }
      return (mention.span, entity.name)
    }
    let before = wanted.last { $0.0.end <= span.start }
    return (before ?? wanted.first { !document.isCut(from: span.end, to: $0.0.start) })?.1
  }

  private func year(of claim: Mention) -> String? {
    let record = document.records.first { $0.span.overlaps(claim.span) }
    if let period = record?.period { return period }
    let years = mentions.compactMap { _, mention -> String? in
      guard case .date(let iso) = mention.value, iso.utf8.count == 4 else { return nil }
      return iso
    }
    return years.count == 1 ? years[0] : nil
  }
}

extension Document {
  /// Whether a semicolon parts two places of the text.
  fileprivate func isCut(from start: Int, to end: Int) -> Bool {
    start < end && text.utf8[start..<end].contains(UInt8(ascii: ";"))
  }
}

extension MentionValue {
  /// The measure, value and total of a rank, percentage or score.
  fileprivate var standing: (Record.Measure, ExactDecimal, ExactDecimal?)? {
    switch self {
    case .rank(let value?, let of, _): (.rank, ExactDecimal(value), of.map { ExactDecimal($0) })
    case .percent(let value): (.percent, value, nil)
    case .score(let value, let outOf): (.score, value, outOf)
    default: nil
    }
  }
}
