public import DocumentModel
public import ReferenceData
internal import VietnameseText
internal import WordLists

/// Finds results that were not there yet when the page was published.
public struct PeriodPublication: Check {
  /// The check's id.
  public let id = "period"
  /// The worst severity it gives.
  public let severity = Finding.Severity.error
  /// What it looks for.
  public let sentence = "A page gives no results of a year that was still to come."
  /// When it speaks and how loudly.
  public let documentation = """
    An error for a year after that of the publication, if the record can hardly be misread. A warning
    for a year whose results were made public on a known later day. Targets are no results, but may
    be read as such: sentences that speak of a goal are left alone.
    """
  /// Texts that show it.
  public let examples = [
    CheckExample(
      .error, "Theo PAR INDEX năm ⟦2023⟧, Bến Tre xếp thứ 9 cả nước.", published: "2021-06-25"),
    CheckExample(
      .warning, "Theo PAR INDEX năm ⟦2020⟧, Bến Tre xếp thứ 9 cả nước.", published: "2021-03-25"),
    CheckExample(
      silentOn: "Theo Doing Business 2020, Việt Nam xếp thứ 70.", published: "2019-10-25"),
    CheckExample(
      silentOn: "Mục tiêu PAR INDEX năm 2023: Bến Tre xếp thứ 9 cả nước.", published: "2021-06-25"),
  ]

  /// A check of periods.
  public init() {}

  /// A finding for each index and year, once.
  public func findings(in document: Document, knowing reference: ReferenceBook) -> [Finding] {
    guard let published = document.metadata.published.flatMap(CalendarDay.init(mentioned:)) else {
      return []
    }
    var seen: Set<[String?]> = []
    return document.stated([.rank, .score, .percent, .rankChange, .count, .change])
      .compactMap { index, record in
        guard let year = record.year, year >= published.year - 1,
          let day = firstDay(of: record, year: year, reference),
          day > (year < published.year ? published.adding(days: Self.slack) : published),
          !document.speaksOfGoal(around: record.span),
          seen.insert([record.index, record.period]).inserted
        else { return nil }
        let message =
          "\(record.index) \(year) cannot be known on \(published.iso), when the page was "
          + "published; its results are not older than \(day.iso)"
        let severity = year > published.year ? document.certainty([index]) : .warning
        return finding(severity, message, record: index, in: document)
          .with(expected: "before \(published.iso)", found: "\(year)")
          .pointing(at: document.yearMention(of: record), in: document)
      }
  }

  /// A decision bears an earlier date than the day on which its results are made public.
  private static let slack = 10

  /// The day before which nothing of the results was public.
  private func firstDay(
    of record: Record, year: Int, _ reference: ReferenceBook
  ) -> CalendarDay? {
    let level = reference.levels.level(of: record.subject)
    let totals = level.map { reference.totals.totals(of: record.index, $0, year: year) } ?? []
    let announced = totals.filter(\.isVerified).compactMap(\.announced).min()
    // Doing Business 2020 came out on 2019-10-24.
    let isAhead = (reference.indices[record.index]?.lag ?? 1) < 0
    return announced ?? CalendarDay(year: isAhead ? year - 1 : year, month: 1, day: 1)
  }
}

extension Document {
  private static let goals = CheckWords.goals.words

  /// Whether the sentence around `span` tells what is wished for.
  fileprivate func speaksOfGoal(around span: Span) -> Bool {
    let words = words(in: sentence(around: span))
    return Self.goals.contains { words.holds($0) }
  }
}
