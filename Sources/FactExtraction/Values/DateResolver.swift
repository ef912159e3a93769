internal import DocumentModel
internal import VietnameseText

/// Turns the parts of a date into ISO 8601, against the page's date and the years of its text.
struct DateResolver {
  /// The page's day, or `nil`.
  let published: CalendarDay?
  /// The year that a day or month without one falls in; `nil` where nothing says it.
  let impliedYear: Int?
  /// The year of the index edition the text is about.
  let editionYear: Int?
  /// Parts of a year named before, for "cùng kỳ năm trước": where, and which.
  var parts: [(offset: Int, iso: String)] = []

  /// The date in ISO 8601 with `XXXX` for a year that does not resolve; `nil` for no date.
  func iso(_ values: CapturedValues, at span: Span) -> String? {
    if values.text("same") != nil { return samePeriod(values, before: span.start) }
    if let days = values.text("days").flatMap({ Int($0) }) {
      return published.map { $0.adding(days: days).iso }
    }
    if values.text("ago") != nil { return yearsAgo(values) }
    if let years = values.text("years").flatMap({ Int($0) }) { return year(years, values) }
    if Self.isOfCalendar(values) { return dateOfCalendar(values) }
    if let from = values.whole("from"), let to = values.whole("to") { return range(from, to) }
    if let quarter = values.text("quarter") { return self.quarter(quarter, values) }
    if let months = values.whole("months") { return partOfYear(months, values) }
    return day(values)
  }

  private func range(_ from: Int, _ to: Int) -> String? {
    to > from && to - from <= 60 ? "\(from)/\(to)" : nil
  }

  private func year(_ offset: Int, _ values: CapturedValues) -> String? {
    let anchor =
      values.text("anchor") == "edition"
      ? editionYear ?? published?.year : published?.year ?? editionYear.map { $0 + 1 }
    guard let month = values.whole("month") else { return anchor.map { String($0 + offset) } }
    return month > 12 ? nil : anchor.map { "\($0 + offset)-\(two(month))" }
  }

  private func yearsAgo(_ values: CapturedValues) -> String? {
    guard let years = values.whole("years") ?? values.whole("years2"),
      let anchor = editionYear ?? published?.year
    else { return nil }
    return String(anchor - years)
  }

  private func quarter(_ text: String, _ values: CapturedValues) -> String? {
    let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
    guard let quarter = Int(text) ?? roman[text.lowercased()] else { return nil }
    return "\(yearText(values))-Q\(quarter)"
  }

  func yearText(_ values: CapturedValues) -> String {
    (values.whole("year") ?? impliedYear).map { String($0) } ?? "XXXX"
  }

  private func partOfYear(_ months: Int, _ values: CapturedValues) -> String? {
    guard (1...11).contains(months) else { return nil }
    let year = yearText(values)
    let head = values.text("part") == "head"
    let first = head ? 1 : 13 - months
    return "\(year)-\(two(first))/\(year)-\(two(head ? months : 12))"
  }

  private func samePeriod(_ values: CapturedValues, before offset: Int) -> String? {
    guard let part = parts.last(where: { $0.offset < offset }), let year = Int(part.iso.prefix(4))
    else { return year(-1, values) }
    let earlier = values.whole("year") ?? values.whole("year2") ?? year - 1
    return part.iso.replacing(String(year), with: String(earlier))
  }

  private func day(_ values: CapturedValues) -> String? {
    guard let month = values.whole("month") else { return values.whole("year").map { String($0) } }
    guard (1...12).contains(month) else { return nil }
    let year = yearText(values)
    guard let day = values.whole("day") else { return "\(year)-\(two(month))" }
    guard CalendarDay.exists(year: Int(year) ?? 2000, month: month, day: day) else { return nil }
    let date = "\(year)-\(two(month))-\(two(day))"
    guard let hour = values.whole("hour"), let minute = values.whole("minute") else { return date }
    return "\(date)T\(two(hour24(hour, values.text("half")))):\(two(minute))"
  }

  /// The hour on a clock of 24 hours; the halves of the day are written in English or Vietnamese.
  private func hour24(_ hour: Int, _ half: String?) -> Int {
    switch half?.lowercased() {
    case "pm", "ch": hour < 12 ? hour + 12 : hour
    case "am", "sa": hour == 12 ? 0 : hour
    default: hour
    }
  }

  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}
