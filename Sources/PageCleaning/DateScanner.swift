internal import DocumentModel
internal import WordLists

/// Finds the parts of a date in a folded line.
struct DateScanner {
  struct Day {
    var year: Int
    var month: Int
    var day: Int
    var start: Int
    var end: Int
  }

  private let line: [UInt8]
  private var taken: [Range<Int>] = []

  init(_ line: [UInt8]) { self.line = line }

  private struct Number {
    var value: Int
    var range: Range<Int>
  }

  /// The numbers of the line in order.
  private func numbers() -> [Number] {
    var numbers: [Number] = []
    numbers.reserveCapacity(8)
    var index = 0
    while index < line.count, numbers.count < 24 {
      guard isDigit(line[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < line.count, isDigit(line[index]) { index += 1 }
      var value = 0
      for digit in start..<min(index, start + 9) { value = value * 10 + Int(line[digit] - 0x30) }
      numbers.append(Number(value: value, range: start..<index))
    }
    return numbers
  }

  /// The first full date: day, month, year, or year, month, day.
  mutating func date() -> Day? {
    let numbers = numbers()
    guard numbers.contains(where: { Self.years.contains($0.value) }) else { return nil }
    if let day = spelledDate(numbers) { return day }
    guard numbers.count >= 3 else { return nil }
    for index in 0...(numbers.count - 3) {
      let (first, second, third) = (numbers[index], numbers[index + 1], numbers[index + 2])
      guard joins(first, second), joins(second, third) || spells(first, second, third),
        !isCounted(first), let day = day(first, second, third)
      else { continue }
      taken.append(first.range.lowerBound..<third.range.upperBound)
      return day
    }
    return nil
  }

  /// The years that pages of the web are from.
  private static let years = 1990...2099

  /// "25 Tháng Sáu, 2021", "25 June 2021", "Tháng Sáu 25, 2021" and "June 25, 2021".
  private mutating func spelledDate(_ numbers: [Number]) -> Day? {
    for (date, year) in zip(numbers, numbers.dropFirst()) {
      guard (1...31).contains(date.value), Self.years.contains(year.value),
        line[date.range.upperBound] != 0x2F, line[date.range.upperBound] != 0x2D,
        let month = month(between: date, year) ?? month(before: date, year)
      else { continue }
      taken.append(min(month.start, date.range.lowerBound)..<year.range.upperBound)
      return Day(
        year: year.value, month: month.number, day: date.value,
        start: min(month.start, date.range.lowerBound), end: year.range.upperBound)
    }
    return nil
  }

  private func month(between date: Number, _ year: Number) -> (number: Int, start: Int)? {
    let words = FoldedLine.words(of: Array(line[date.range.upperBound..<year.range.lowerBound]))
    return MonthName.number(of: words).map { ($0, date.range.upperBound) }
  }

  /// The month whose name ends right before the day, with no word between day and year.
  private func month(before date: Number, _ year: Number) -> (number: Int, start: Int)? {
    let between = line[date.range.upperBound..<year.range.lowerBound]
    guard between.allSatisfy({ $0 == 0x20 || $0 == 0x2C }) else { return nil }
    var start = date.range.lowerBound
    var found: (number: Int, start: Int)?
    for _ in 0..<3 {
      start = wordStart(before: start)
      let words = FoldedLine.words(of: Array(line[start..<date.range.lowerBound]))
      if let number = MonthName.number(of: words) { found = (number, start) }
    }
    return found
  }

  private func wordStart(before end: Int) -> Int {
    let word = line[..<end].reversed().drop { $0 == 0x20 }
    return word.prefix { $0 != 0x20 }.indices.last.map { $0.base - 1 } ?? 0
  }

  /// "Tuần 3 tháng 5 năm 2019" names no day; "kỳ 25/06/2021" does.
  private func isCounted(_ number: Number) -> Bool {
    let end = number.range.upperBound
    guard end < line.count, line[end] == 0x20 else { return false }
    let before = line[..<number.range.lowerBound].reversed().drop { $0 == 0x20 }
    return Self.counted.contains { before.starts(with: $0.reversed()) }
  }

  private static let counted = CleaningWords.countedWithNumbers.bytes

  /// "25 tháng 6 2021" has no mark before the year.
  private func spells(_ first: Number, _ second: Number, _ third: Number) -> Bool {
    line[second.range.upperBound..<third.range.lowerBound].allSatisfy { $0 == 0x20 }
      && line[first.range.upperBound..<second.range.lowerBound].count > 4
  }

  private func day(_ first: Number, _ second: Number, _ third: Number) -> Day? {
    let isYearFirst = first.range.count == 4
    let (year, date) = isYearFirst ? (first, third) : (third, first)
    guard Self.years.contains(year.value), year.range.count == 4 else { return nil }
    let start = first.range.lowerBound
    if !isYearFirst, isMonthFirst(first.value, second.value, year.value) {
      return Day(
        year: year.value, month: first.value, day: second.value, start: start,
        end: third.range.upperBound)
    }
    guard (1...12).contains(second.value), (1...31).contains(date.value) else { return nil }
    return Day(
      year: year.value, month: second.value, day: date.value, start: start,
      end: third.range.upperBound)
  }

  /// Whether the month stands before the day, as in "Fri, 06/25/2021": no other reading is a date,
  /// or only so the day of the week is the printed one.
  private func isMonthFirst(_ first: Int, _ second: Int, _ year: Int) -> Bool {
    guard let monthFirst = CalendarDay(year: year, month: first, day: second) else { return false }
    guard let dayFirst = CalendarDay(year: year, month: second, day: first) else { return true }
    guard let weekday = MonthName.weekday(in: line) else { return false }
    return dayFirst.weekday != weekday && monthFirst.weekday == weekday
  }

  /// Whether only a mark of dates stands between two numbers: `/`, `-`, `.`, "tháng", "năm".
  private func joins(_ left: Number, _ right: Number) -> Bool {
    let between = joint(left.range.upperBound, right.range.lowerBound)
    return between != 0 && Self.joints.contains(between)
  }

  /// The hash of what stands between two places, blanks aside; 0 for long stretches.
  private func joint(_ start: Int, _ end: Int) -> UInt64 {
    guard end - start <= 16 else { return 0 }
    var hash = ByteHash()
    for index in start..<end where line[index] != 0x20 { hash.add(line[index]) }
    return hash.value
  }

  private static let joints = CleaningWords.dateJoints.words.map { ByteHash.of($0.utf8) }

  /// The first time of day outside the date: `09:00`, `9h05`, with AM or PM after it.
  mutating func time() -> (hour: Int, minute: Int)? {
    let numbers = numbers().filter { number in !taken.contains { $0.overlaps(number.range) } }
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      let isClock = Self.clocks.contains(joint(left.range.upperBound, right.range.lowerBound))
      guard isClock, left.value < 24, right.value < 60, right.range.count == 2 else { continue }
      taken.append(left.range.lowerBound..<right.range.upperBound)
      return (hour(left.value, after: right.range.upperBound), right.value)
    }
    return nil
  }

  private static let clocks = CleaningWords.clockJoints.words.map { ByteHash.of($0.utf8) }

  /// The end of the seconds `:12` or `:12.345` that begin at `end`, or `end`.
  private func behindSeconds(_ end: Int) -> Int {
    let seconds = line[end...].prefix(3)
    guard seconds.count == 3, seconds.first == 0x3A, seconds.dropFirst().allSatisfy(isDigit) else {
      return end
    }
    let parts = line[(end + 3)...].prefix(1).first == 0x2E
    return parts ? line[(end + 4)...].firstIndex { !isDigit($0) } ?? line.count : end + 3
  }

  /// The hour on a clock of 24 hours.
  private func hour(_ hour: Int, after end: Int) -> Int {
    let next = line[behindSeconds(end)...].drop { $0 == 0x20 }.prefix {
      $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80
    }
    if next.elementsEqual("pm".utf8) || next.elementsEqual("ch".utf8), hour < 12 {
      return hour + 12
    }
    let isMorning = next.elementsEqual("am".utf8) || next.elementsEqual("sa".utf8)
    return isMorning && hour == 12 ? 0 : hour
  }

  /// The words left when dates, times and the words of date lines are taken away.
  func rest() -> [UInt8] {
    var rest: [UInt8] = []
    var start = 0
    for index in 0...line.count {
      let isWord = index < line.count && Self.isLetter(line[index]) && !isTaken(index)
      if isWord { continue }
      append(start..<index, to: &rest)
      start = index + 1
    }
    return rest
  }

  private func isTaken(_ index: Int) -> Bool {
    for range in taken where range.contains(index) { return true }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A)
  }

  private func append(_ word: Range<Int>, to rest: inout [UInt8]) {
    guard !word.isEmpty, Self.dateWords[ByteHash.of(line[word])] == nil else { return }
    if !rest.isEmpty { rest.append(0x20) }
    rest += line[word]
  }

  private static let dateWords = HashedTable<Bool>(of: CleaningWords.dateWords.words)

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
