/// Names of months and days of the week, as date lines print them in Vietnamese and English.
///
/// ```swift
/// MonthName.number(of: Array("tháng sáu".utf8))               // 6
/// MonthName.weekday(in: Array("t6, 06/25/2021".utf8))         // 5: Friday
/// ```
enum MonthName {
  /// The number of the month that folded words name.
  static func number(of words: [UInt8]) -> Int? {
    words.isEmpty ? nil : numbers[ByteHash.of(words)]
  }

  private static let numbers: HashedTable<Int> = {
    let vietnamese = [
      "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var numbers = HashedTable<Int>(capacity: 40)
    for (index, name) in vietnamese.enumerated() {
      numbers[ByteHash.of("tháng \(name)".utf8)] = index + 1
    }
    for (index, name) in english.enumerated() {
      numbers[ByteHash.of(name.utf8)] = index + 1
      numbers[ByteHash.of(name.utf8.prefix(3))] = index + 1
    }
    return numbers
  }()

  /// The day of the week that a folded line names, 1 for Monday to 7 for Sunday.
  static func weekday(in line: [UInt8]) -> Int? {
    line.indices.lazy.compactMap { start in
      let isStart = (start == 0 || line[start - 1] == 0x20) && initials[Int(line[start])]
      return isStart ? weekdays.first { line[start...].starts(with: $0.name) }?.number : nil
    }.first
  }

  /// For every byte whether a day's name begins with it.
  private static let initials = (0...255).map { byte in
    weekdays.contains { $0.name.first == byte }
  }

  private static let weekdays: [(name: [UInt8], number: Int)] = [
    ("thứ hai", 1), ("thứ ba", 2), ("thứ tư", 3), ("thứ năm", 4), ("thứ sáu", 5), ("thứ bảy", 6),
    ("chủ nhật", 7), ("thứ 2", 1), ("thứ 3", 2), ("thứ 4", 3), ("thứ 5", 4), ("thứ 6", 5),
    ("thứ 7", 6), ("t2,", 1), ("t3,", 2), ("t4,", 3), ("t5,", 4), ("t6,", 5), ("t7,", 6),
    ("cn,", 7), ("mon,", 1), ("tue,", 2), ("wed,", 3), ("thu,", 4), ("fri,", 5), ("sat,", 6),
    ("sun,", 7), ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
    ("saturday", 6), ("sunday", 7),
  ].map { (Array($0.0.utf8), $0.1) }
}
