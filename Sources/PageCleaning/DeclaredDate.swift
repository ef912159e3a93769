/// Dates as machines write them: in `<meta>`, JSON-LD, `<time>` and addresses.
enum DeclaredDate {
  /// The value in ISO 8601, time and zone kept if it has them.
  ///
  /// ```swift
  /// DeclaredDate.iso("2021-06-25T09:00:00+07:00")    // "2021-06-25T09:00:00+07:00"
  /// DeclaredDate.iso("2016-04-21 07:05 +07:00")      // "2016-04-21T07:05+07:00"
  /// DeclaredDate.iso("25/06/2021 09:00")             // "2021-06-25T09:00"
  /// DeclaredDate.iso("yesterday")                    // nil
  /// ```
  static func iso(_ value: String) -> String? {
    let parts = value.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
    guard let date = parts.first, isDate(date) else { return DateLine(value.utf8)?.iso }
    let time = parts.dropFirst().joined()
    return isTime(time) ? date + "T" + time : date
  }

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
