public import DocumentModel
public import ReferenceData

/// Finds units that did not exist in the year of their record.
public struct UnitExistence: Check {
  /// The check's id.
  public let id = "unit_existence"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A unit exists in the year, or when the results are published."
  /// When it speaks and how loudly.
  public let documentation = """
    Names count from the first day of the year up to the announcement, or to the end of the year
    after. An edition that ranks the 34 provinces of 2025 has no room for the merged ones. An error
    where the page names a unit that was founded after its own publication; a warning otherwise,
    since later pages speak of old results under new names, and of new editions under old ones.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Theo PAR INDEX năm 2020, ⟦Bộ Nông nghiệp và Môi trường⟧ xếp thứ 9/17.",
      published: "2021-06-25"),
    CheckExample(
      silentOn: "Theo PAR INDEX năm 2020, Bộ Tài nguyên và Môi trường xếp thứ 5/17.",
      published: "2021-06-25"),
  ]

  /// A check of units.
  public init() {}

  /// A finding for each unit, index and year, once.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    var seen: Set<[String?]> = []
    return document.stated(Record.Measure.allCases).compactMap { index, record in
      let key = [record.subject, record.index, record.period]
      guard let fault = Anachronism(record, document, reference), seen.insert(key).inserted else {
        return nil
      }
      return finding(
        fault.isSure ? document.certainty([index]) : .warning, fault.message, record: index,
        in: document
      ).with(expected: fault.expected, found: record.subject)
        .pointing(at: document.unitMention(of: record), in: document)
    }
  }
}

/// A unit outside its time.
private struct Anachronism {
  let message: String
  let expected: String
  let isSure: Bool

  init?(_ record: Record, _ document: Document, _ reference: ReferenceBook) {
    let spells = reference.spells.spells(of: record.subject)
    guard let year = record.year, !spells.isEmpty,
      let days = Self.days(of: record, year: year, reference),
      !spells.contains(where: { $0.overlaps(days) })
    else { return nil }
    let spell = spells[0]
    guard spell.successor.map({ !record.subject.hasSuffix($0) }) ?? true else { return nil }
    let isLater = spell.from.map { $0 > days.upperBound } ?? false
    let published = document.metadata.published.flatMap(CalendarDay.init(mentioned:))
    isSure = isLater && spell.isVerified && published.map { $0 < spell.from ?? $0 } ?? false
    expected = isLater ? "from \(spell.from?.iso ?? "")" : spell.successor ?? "another unit"
    message =
      "\(record.subject) "
      + (isLater
        ? "exists since \(spell.from?.iso ?? "")"
        : "ended on \(spell.to?.iso ?? "") and is part of \(expected)")
      + ", it has no place in \(record.index) \(year) (\(spell.source))"
  }

  /// The days in which a unit of the edition may have borne its name.
  private static func days(
    of record: Record, year: Int, _ reference: ReferenceBook
  ) -> ClosedRange<CalendarDay>? {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year + 1, month: 12, day: 31)
    else { return nil }
    let level = reference.levels.level(of: record.subject)
    let totals = level.map { reference.totals.totals(of: record.index, $0, year: year) } ?? []
    let end = max(totals.first?.announced ?? last, first)
    if level == .province, totals.first?.total == Self.newProvinces,
      let merger = CalendarDay(year: 2025, month: 7, day: 1)
    {
      return merger...max(end, merger)
    }
    return first...end
  }

  /// How many provinces there are from 2025-07-01, Resolution 202/2025/QH15.
  private static let newProvinces = 34
}
