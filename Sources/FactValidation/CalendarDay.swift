/// A day of the Gregorian calendar.
///
/// ```swift
/// CalendarDay(iso: "2021-06-25T09:00")?.weekday   // .friday
/// CalendarDay(iso: "2021-02-30")                  // nil
/// CalendarDay(iso: "2021/2030")                   // nil
/// ```
struct CalendarDay: Hashable, Comparable {
  /// The days of the week as Vietnamese counts them: Monday is the second.
  enum Weekday: Int, CaseIterable {
    case sunday = 1
    case monday, tuesday, wednesday, thursday, friday, saturday
  }

  let year: Int
  let month: Int
  let day: Int

  /// The day that an ISO 8601 date or moment begins with, or `nil` for anything coarser.
  init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count >= 10, !bytes.contains(UInt8(ascii: "/")),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]),
      1...12 ~= month, 1...Self.length(of: month, year) ~= day
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day of the week.
  ///
  /// Source: Tomohiko Sakamoto's method, comp.lang.c, 1992.
  var weekday: Weekday {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let days = year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day
    return Weekday(rawValue: days % 7 + 1) ?? .sunday
  }

  static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { value, byte in
      guard let value, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      return 10 * value + Int(byte - UInt8(ascii: "0"))
    }
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 && isLeap ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}

extension CalendarDay.Weekday {
  private static let words: [(String, CalendarDay.Weekday)] = [
    ("chủ nhật", .sunday), ("chúa nhật", .sunday), ("thứ hai", .monday), ("thứ ba", .tuesday),
    ("thứ tư", .wednesday), ("thứ năm", .thursday), ("thứ sáu", .friday), ("thứ bảy", .saturday),
    ("thứ 2", .monday), ("thứ 3", .tuesday), ("thứ 4", .wednesday), ("thứ 5", .thursday),
    ("thứ 6", .friday), ("thứ 7", .saturday),
  ]

  /// The first day of the week that `text` names, or `nil`.
  init?(namedIn text: String) {
    let lower = text.lowercased()
    guard let named = Self.words.first(where: { lower.contains($0.0) }) else { return nil }
    self = named.1
  }

  /// The day of the week that `text` ends with, a comma, a bracket or "ngày" aside, or `nil`.
  init?(endOf text: String) {
    var rest = text.lowercased()[...]
    for word in ["ngày", ""] {
      while let last = rest.last, " ,(-–\u{A0}".contains(last) { rest.removeLast() }
      if rest.hasSuffix(word) { rest.removeLast(word.count) }
    }
    guard let named = Self.words.first(where: { rest.hasSuffix($0.0) }) else { return nil }
    self = named.1
  }

  /// The name in Vietnamese, for messages.
  var name: String {
    Self.words.first { $0.1 == self }?.0 ?? ""
  }
}
