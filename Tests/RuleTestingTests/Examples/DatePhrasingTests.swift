import ExtractionRules
import Testing

/// The kinds of phrasing of calendar dates, and the rules that read them.
@Suite("Phrasings of dates")
struct DatePhrasingTests {
  /// A kind with its rules; their examples together make at least three.
  static let kinds: [(kind: String, rules: [String])] = [
    ("a day in figures", ["day"]),
    ("a day written out", ["day-words"]),
    ("a day as programs write it", ["iso"]),
    ("a day and a time", ["day-time"]),
    ("a time and a day", ["time-day", "hour-day"]),
    ("a weekday, a day and a time", ["weekday-day-time"]),
    ("a weekday and a day of a month", ["weekday-day-month"]),
    ("a day of a month with a slash", ["day-month-slash"]),
    ("a day of a month in brackets", ["day-month-bare"]),
    ("a day of a month with a point", ["day-month-marks"]),
    ("a month of a year", ["month-year"]),
    ("a month of a year in words", ["month-name"]),
    ("a month", ["month"]),
    ("a quarter", ["quarter"]),
    ("the first quarters of a year", ["first-quarters"]),
    ("the first months of a year", ["first-months"]),
    ("the last months of a year", ["last-months"]),
    ("the first half of a year", ["half-year"]),
    ("the second half of a year", ["second-half-year"]),
    ("a year", ["year", "year-after-dash"]),
    ("a range of years, a term of office", ["years"]),
    ("a range of months", ["month-range", "month-range-bare", "months-of-two-years"]),
    ("a range of days", ["day-range"]),
    ("a range of days written out", ["day-range-words"]),
    ("today", ["today"]),
    ("yesterday", ["yesterday"]),
    ("the day before yesterday", ["before-yesterday"]),
    ("tomorrow", ["tomorrow"]),
    ("so many days ago", ["days-ago"]),
    ("this week", ["this-week"]),
    ("last week", ["last-week"]),
    ("next week", ["next-week", "weekday-next-week"]),
    ("a weekday of this week", ["weekday-this-week"]),
    ("a weekday of last week", ["weekday-last-week"]),
    ("this month", ["this-month"]),
    ("last month", ["last-month"]),
    ("a month of last year", ["month-of-last-year"]),
    ("next month", ["next-month"]),
    ("this quarter", ["this-quarter"]),
    ("last quarter", ["last-quarter"]),
    ("next quarter", ["next-quarter"]),
    ("this year", ["this-year"]),
    ("last year", ["last-year", "past-year"]),
    ("next year", ["next-year"]),
    ("so many years ago", ["years-ago"]),
    ("the same part of the year before", ["same-period"]),
    ("the edition before", ["last-edition"]),
    ("a day of the lunar calendar", ["lunar"]),
  ]

  @Test("every kind of phrasing has three examples, and what it must leave alone")
  func hasExamples() throws {
    let rules = Dictionary(
      uniqueKeysWithValues: try RuleBook.bundled().rules.map { ($0.id, $0) })
    for (kind, ids) in Self.kinds {
      let own = ids.compactMap { rules["date.\($0)"] }
      #expect(own.count == ids.count, "\(kind): a rule is missing")
      #expect(own.flatMap(\.examples).flatMap(\.texts).count >= 3, "\(kind): too few examples")
      #expect(own.allSatisfy { !$0.counterexamples.isEmpty }, "\(kind): no counterexample")
    }
  }

  @Test("every rule of dates belongs to a kind")
  func isComplete() throws {
    let listed = Set(Self.kinds.flatMap(\.rules).map { "date.\($0)" })
    let dates = try RuleBook.bundled().rules.map(\.id).filter { $0.hasPrefix("date.") }
    #expect(Set(dates) == listed)
  }
}
