/// A date, with or without a time, printed on a line of its own or among a few words.
///
/// ```swift
/// DateLine(Array("Thứ 6, Ngày 25/06/2021, 09:00".utf8))?.iso    // "2021-06-25T09:00"
/// DateLine(Array("14 tháng 9, 2023".utf8))?.iso                 // "2023-09-14"
/// DateLine(Array("Kết quả 7/17".utf8))                          // nil
/// ```
struct DateLine: Equatable, Sendable {
  var year: Int
  var month: Int
  var day: Int
  var hour: Int?
  var minute: Int?
  /// The folded words around the date, those of date lines left out.
  var rest: [UInt8]
  /// Where the date begins in the folded line.
  var start: Int

  /// The date in ISO 8601, as precise as printed.
  var iso: String {
    let date = "\(year)-\(Self.two(month))-\(Self.two(day))"
    guard let hour, let minute else { return date }
    return date + "T\(Self.two(hour)):\(Self.two(minute))"
  }

  /// Whether the line says nothing but the date.
  var isWhole: Bool { rest.isEmpty }

  /// The first date of the line, or `nil`.
  init?(_ line: some Collection<UInt8>) { self.init(folded: FoldedLine.fold(line)) }

  /// The first date of a folded line, or `nil`.
  init?(folded: [UInt8]) {
    var scanner = DateScanner(folded)
    guard let found = scanner.date() else { return nil }
    (year, month, day) = (found.year, found.month, found.day)
    start = found.start
    let time = scanner.time()
    hour = time?.hour
    minute = time?.minute
    rest = scanner.rest()
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Finds the parts of a date in a folded line.
struct DateScanner {
  struct Day {
    var year: Int
    var month: Int
    var day: Int
    var start: Int
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
    var index = 0
    while index < line.count, numbers.count < 24 {
      guard isDigit(line[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < line.count, isDigit(line[index]) { index += 1 }
      let digits = line[start..<min(index, start + 9)]
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      numbers.append(Number(value: value, range: start..<index))
    }
    return numbers
  }

  /// The first full date: day, month, year, or year, month, day.
  mutating func date() -> Day? {
    let numbers = numbers()
    if let day = spelledDate(numbers) { return day }
    guard numbers.count >= 3 else { return nil }
    for index in 0...(numbers.count - 3) {
      let (first, second, third) = (numbers[index], numbers[index + 1], numbers[index + 2])
      guard joins(first, second), joins(second, third) || spells(first, second, third),
        let day = day(first, second, third)
      else { continue }
      taken.append(first.range.lowerBound..<third.range.upperBound)
      return day
    }
    return nil
  }

  /// "25 Tháng Sáu, 2021".
  private mutating func spelledDate(_ numbers: [Number]) -> Day? {
    for (date, year) in zip(numbers, numbers.dropFirst()) {
      let words = FoldedLine.words(of: Array(line[date.range.upperBound..<year.range.lowerBound]))
      guard (1...31).contains(date.value), (1990...2099).contains(year.value),
        let month = Self.months.firstIndex(of: words)
      else { continue }
      taken.append(date.range.lowerBound..<year.range.upperBound)
      return Day(
        year: year.value, month: month + 1, day: date.value, start: date.range.lowerBound)
    }
    return nil
  }

  private static let months = [
    "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
  ].map { Array("tháng \($0)".utf8) }

  /// "25 tháng 6 2021" has no mark before the year.
  private func spells(_ first: Number, _ second: Number, _ third: Number) -> Bool {
    line[second.range.upperBound..<third.range.lowerBound].allSatisfy { $0 == 0x20 }
      && line[first.range.upperBound..<second.range.lowerBound].count > 4
  }

  private func day(_ first: Number, _ second: Number, _ third: Number) -> Day? {
    let isYearFirst = first.range.count == 4
    let (year, date) = isYearFirst ? (first, third) : (third, first)
    guard (1990...2099).contains(year.value), year.range.count == 4,
      (1...12).contains(second.value), (1...31).contains(date.value)
    else { return nil }
    return Day(
      year: year.value, month: second.value, day: date.value, start: first.range.lowerBound)
  }

  /// Whether only a mark of dates stands between two numbers: `/`, `-`, `.`, "tháng", "năm".
  private func joins(_ left: Number, _ right: Number) -> Bool {
    let between = line[left.range.upperBound..<right.range.lowerBound].filter { $0 != 0x20 }
    return Self.joints.contains(between)
  }

  private static let joints: Set<[UInt8]> = Set(
    ["/", "-", ".", ",", "tháng", "năm", ",năm", "-tháng", "–"].map { Array($0.utf8) })

  /// The first time of day outside the date: `09:00`, `9h05`, with AM or PM after it.
  mutating func time() -> (hour: Int, minute: Int)? {
    let numbers = numbers().filter { number in !taken.contains { $0.overlaps(number.range) } }
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      let between = line[left.range.upperBound..<right.range.lowerBound].filter { $0 != 0x20 }
      let isClock = between == [0x3A] || between == [0x68] || between == Array("giờ".utf8)
      guard isClock, left.value < 24, right.value < 60, right.range.count == 2 else { continue }
      taken.append(left.range.lowerBound..<right.range.upperBound)
      return (hour(left.value, after: right.range.upperBound), right.value)
    }
    return nil
  }

  /// The hour on a clock of 24 hours.
  private func hour(_ hour: Int, after end: Int) -> Int {
    let next = line[end...].drop { $0 == 0x20 }.prefix { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 }
    if next.elementsEqual("pm".utf8) || next.elementsEqual("ch".utf8), hour < 12 {
      return hour + 12
    }
    let isMorning = next.elementsEqual("am".utf8) || next.elementsEqual("sa".utf8)
    return isMorning && hour == 12 ? 0 : hour
  }

  /// The words left when dates, times and the words of date lines are taken away.
  func rest() -> [UInt8] {
    var left: [UInt8] = []
    for index in line.indices {
      left.append(taken.contains { $0.contains(index) } ? 0x20 : line[index])
    }
    let words = FoldedLine.words(of: left).split(separator: 0x20)
    return Array(words.filter { !Self.dateWords.contains(Array($0)) }.joined(separator: [0x20]))
  }

  private static let dateWords: Set<[UInt8]> = Set(
    [
      "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "chủ", "nhật", "cn", "ngày", "lúc", "giờ",
      "phút", "h", "gmt", "am", "pm", "sa", "ch", "utc", "đăng", "cập", "nhật", "xuất", "bản",
      "tin", "vào", "hồi", "tháng", "phát", "hành", "tạo", "gửi", "thời", "gian", "monday",
      "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "date", "published",
      "posted", "updated", "on", "at", "chia", "sẻ", "chiều", "sáng", "tối", "viết", "bởi", "ict",
      "được", "lượt", "xem", "đọc", "views", "time", "t",
    ].map { Array($0.utf8) })

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
