internal import DocumentModel

/// Dates as machines write them: in `<meta>`, JSON-LD, `<time>` and addresses.
enum DeclaredDate {
  /// The value in ISO 8601 to the minute, in Vietnam's time where it names a zone.
  ///
  /// ```swift
  /// DeclaredDate.iso("2021-06-25T09:00:00+07:00")    // "2021-06-25T09:00"
  /// DeclaredDate.iso("2016-04-20T23:30:00Z")         // "2016-04-21T06:30"
  /// DeclaredDate.iso("25/06/2021 09:00")             // "2021-06-25T09:00"
  /// DeclaredDate.iso("yesterday")                    // nil
  /// ```
  static func iso(_ value: String) -> String? {
    let parts = value.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    guard let date = parts.first, isDate(date) else { return DateLine(value.utf8)?.iso }
    let time = parts.dropFirst().joined()
    return isTime(time) ? local(date, time) : date
  }

  /// The moment in the zone +07:00, which Vietnam has kept since 1975.
  private static func local(_ date: String, _ time: String) -> String {
    let minutes = (Int(time.prefix(2)) ?? 0) * 60 + (Int(time.dropFirst(3).prefix(2)) ?? 0)
    let moved = minutes + (zone(of: time).map { 420 - $0 } ?? 0)
    let days = moved < 0 ? -1 : moved / 1440
    guard let day = CalendarDay(iso: date)?.adding(days: days) else { return date }
    let minute = moved - days * 1440
    return "\(day.iso)T\(padded(minute / 60)):\(padded(minute % 60))"
  }

  /// The minutes east of Greenwich that a time names, or `nil`.
  private static func zone(of time: String) -> Int? {
    if time.hasSuffix("Z") { return 0 }
    guard let mark = time.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let digits = time[mark...].filter(\.isNumber)
    guard digits.count >= 2, let hours = Int(digits.prefix(2)), hours <= 14 else { return nil }
    let minutes = hours * 60 + (Int(digits.dropFirst(2).prefix(2)) ?? 0)
    return time[mark] == "-" ? -minutes : minutes
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  /// The date in an address: `/2021/06/25/`, `-20210625-`.
  static func inAddress(_ address: String) -> String? {
    let runs = address.split { !$0.isASCII || !$0.isNumber }
    for (index, run) in runs.enumerated() {
      if run.count == 8 || run.count >= 14, let date = compact(run.prefix(8)) { return date }
      guard run.count == 4, index + 2 < runs.count else { continue }
      if let date = compact(run + two(runs[index + 1]) + two(runs[index + 2])) { return date }
    }
    return nil
  }

  private static func two(_ run: Substring) -> Substring { run.count == 1 ? "0" + run : run }

  private static func compact(_ run: some StringProtocol) -> String? {
    guard run.count == 8, let number = Int(run) else { return nil }
    let date = (number / 10_000, number / 100 % 100, number % 100)
    guard (1995...2099).contains(date.0), (1...12).contains(date.1), (1...31).contains(date.2)
    else { return nil }
    return "\(run.prefix(4))-\(run.dropFirst(4).prefix(2))-\(run.suffix(2))"
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { Int($0) != nil }
  }

  /// `hh:mm`, seconds, their parts and a zone may follow.
  private static func isTime(_ text: String) -> Bool {
    let start = text.prefix(5)
    return start.count == 5 && start.dropFirst(2).first == ":" && Int(start.prefix(2)) != nil
      && Int(start.suffix(2)) != nil
  }
}
