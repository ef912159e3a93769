/// A day of the Gregorian calendar.
///
/// ```swift
/// CalendarDay(iso: "2021-06-25")?.weekday        // 5: Friday
/// CalendarDay(iso: "2021-06-30")?.adding(days: 1).iso   // "2021-07-01"
/// CalendarDay(iso: "2021-02-30")                 // nil
/// ```
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// The day that these numbers name, or `nil` if the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.exists(year: year, month: month, day: day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day in a text such as "2021-06-25" or "2021-06-25T09:00"; a missing part is read as 1.
  public init?(iso: String) {
    let parts = iso.utf8.prefix(10).split(separator: UInt8(ascii: "-")).map { Int(Substring($0)) }
    guard let year = parts.first ?? nil, year > 999 else { return nil }
    let month = parts.count > 1 ? parts[1] ?? 0 : 1
    let day = parts.count > 2 ? parts[2] ?? 0 : 1
    self.init(year: year, month: month, day: day)
  }

  /// The day that an ISO 8601 date or moment begins with, or `nil` for anything coarser.
  public init?(mentioned iso: String) {
    guard iso.utf8.count >= 10, !iso.contains("/") else { return nil }
    self.init(iso: iso)
  }

  /// Whether the calendar has this day.
  public static func exists(year: Int, month: Int, day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= length(ofMonth: month, year: year)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// The day in ISO 8601.
  public var iso: String {
    let two = { (value: Int) in value < 10 ? "0\(value)" : String(value) }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int { (dayNumber + 2) % 7 + 1 }

  /// The day `days` later, or earlier if negative.
  public func adding(days: Int) -> CalendarDay { CalendarDay(dayNumber: dayNumber + days) }

  /// The week it falls in, as ISO 8601 numbers weeks: that of its Thursday, as "2021-W25".
  public var isoWeek: String {
    let thursday = adding(days: 4 - weekday)
    let newYear = CalendarDay(year: thursday.year, month: 1, day: 1) ?? thursday
    let week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// Earlier days first.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since 0000-03-01; from Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private var dayNumber: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private init(dayNumber: Int) {
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    month = shifted < 10 ? shifted + 3 : shifted - 9
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}
