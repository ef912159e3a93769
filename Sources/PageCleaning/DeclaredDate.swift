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
  /// DeclaredDate.iso("0001-01-01T00:00:00")          // nil
  /// ```
  ///
  /// What content systems write for no date, such as the year 1, 1900 or the first day of 1970, is
  /// none: no page of the web was published before 1990.
  static func iso(_ value: String) -> String? {
    let bytes = Array(value.utf8.drop { $0 == 0x20 })
    guard isDate(bytes) else { return DateLine(bytes)?.iso }
    let date = String(decoding: bytes.prefix(10), as: UTF8.self)
    guard let day = CalendarDay(iso: date), day.year >= 1990 else { return nil }
    let time = Array(bytes.dropFirst(10).drop { $0 == 0x20 || $0 == 0x54 })
    return clock(time).map { local(date, $0, time) } ?? date
  }

  /// The moment in the zone +07:00, which Vietnam has kept since 1975.
  private static func local(_ date: String, _ minutes: Int, _ time: [UInt8]) -> String {
    let moved = minutes + (zone(of: time).map { 420 - $0 } ?? 0)
    let days = moved < 0 ? -1 : moved / 1440
    guard let day = CalendarDay(iso: date)?.adding(days: days) else { return date }
    let minute = moved - days * 1440
    return "\(day.iso)T\(padded(minute / 60)):\(padded(minute % 60))"
  }

  /// The minutes since midnight of `hh:mm`; seconds, their parts and a zone may follow.
  private static func clock(_ time: [UInt8]) -> Int? {
    guard time.count >= 5, time[2] == 0x3A, let hour = number(time[0..<2]),
      let minute = number(time[3..<5])
    else { return nil }
    return hour * 60 + minute
  }

  /// The minutes east of Greenwich that a time names, or `nil`.
  private static func zone(of time: [UInt8]) -> Int? {
    if time.last == 0x5A { return 0 }
    guard let mark = time.lastIndex(where: { $0 == 0x2B || $0 == 0x2D }) else { return nil }
    let digits = time[mark...].filter { (0x30...0x39).contains($0) }
    guard digits.count >= 2, let hours = number(digits.prefix(2)), hours <= 14 else { return nil }
    let minutes = hours * 60 + (number(digits.dropFirst(2).prefix(2)) ?? 0)
    return time[mark] == 0x2D ? -minutes : minutes
  }

  /// The number that a few digits spell; `nil` for none or anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
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

  /// Whether a value begins with `yyyy-mm-dd` and no further figure.
  private static func isDate(_ value: [UInt8]) -> Bool {
    guard value.count >= 10, value[4] == 0x2D, value[7] == 0x2D,
      value.count == 10 || value[10] == 0x20 || value[10] == 0x54
    else { return false }
    return number(value[0..<4]) != nil && number(value[5..<7]) != nil
      && number(value[8..<10]) != nil
  }
}
