internal import WordLists

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
    var numbers = HashedTable<Int>(capacity: 40)
    for (index, name) in CleaningWords.monthsInWords.words.enumerated() {
      numbers[ByteHash.of(name.utf8)] = index + 1
    }
    for (index, name) in CleaningWords.englishMonths.words.enumerated() {
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

  private static let weekdays: [(name: [UInt8], number: Int)] =
    CleaningWords.weekdays.numbers.map { (Array($0.word.utf8), $0.number) }
}
