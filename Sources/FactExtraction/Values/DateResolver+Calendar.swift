internal import DocumentModel
internal import WordLists

/// Weeks, months and quarters counted from the page's date, and stretches of days and months.
extension DateResolver {
  /// Whether a rule captured a date of these kinds.
  static func isOfCalendar(_ values: CapturedValues) -> Bool {
    ["days_ago", "weeks", "months_off", "quarters_off", "last_day", "last_month"].contains {
      values.text($0) != nil
    }
  }

  /// The date of such a rule, or `nil` where it does not resolve.
  func dateOfCalendar(_ values: CapturedValues) -> String? {
    if let days = values.whole("days_ago") { return published?.adding(days: -days).iso }
    if let weeks = values.text("weeks").flatMap({ Int($0) }) { return week(weeks, values) }
    if let months = values.text("months_off").flatMap({ Int($0) }) { return month(months) }
    if let quarters = values.text("quarters_off").flatMap({ Int($0) }) {
      return quarter(quarters)
    }
    return values.text("last_day") != nil ? days(values) : months(values)
  }

  /// A week by its number, or a day of it where the rule names one.
  private func week(_ offset: Int, _ values: CapturedValues) -> String? {
    guard let day = published?.adding(days: 7 * offset) else { return nil }
    if values.text("weekday2") != nil { return day.adding(days: 7 - day.weekday).iso }
    guard let name = values.text("weekday") else { return day.isoWeek }
    return Self.weekdays[name].map { day.adding(days: $0 - day.weekday).iso }
  }

  private static let weekdays = Dictionary(
    ExtractionWords.weekdays.numbers.map { ($0.word, $0.number) }, uniquingKeysWith: { $1 })

  private func month(_ offset: Int) -> String? {
    guard let published else { return nil }
    let months = published.year * 12 + published.month - 1 + offset
    return "\(months / 12)-\(two(months % 12 + 1))"
  }

  private func quarter(_ offset: Int) -> String? {
    guard let published else { return nil }
    let quarters = published.year * 4 + (published.month - 1) / 3 + offset
    return "\(quarters / 4)-Q\(quarters % 4 + 1)"
  }

  /// "từ 13 đến 15/7": two days of one month.
  private func days(_ values: CapturedValues) -> String? {
    guard let first = values.whole("first_day"), let last = values.whole("last_day"), first < last,
      let month = values.whole("month"),
      CalendarDay.exists(year: values.whole("year") ?? 2000, month: month, day: last)
    else { return nil }
    let start = "\(yearText(values))-\(two(month))-"
    return "\(start)\(two(first))/\(start)\(two(last))"
  }

  /// "từ tháng 1 đến tháng 6/2021": two months of one year.
  private func months(_ values: CapturedValues) -> String? {
    guard let first = values.whole("first_month"), let last = values.whole("last_month"),
      max(first, last) <= 12
    else { return nil }
    let year = yearText(values)
    if let start = values.whole("first_year") {
      guard let end = Int(year), start < end else { return nil }
      return "\(start)-\(two(first))/\(year)-\(two(last))"
    }
    guard first < last else { return nil }
    return "\(year)-\(two(first))/\(year)-\(two(last))"
  }
}
