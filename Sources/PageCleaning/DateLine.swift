/// A date, with or without a time, printed on a line of its own or among a few words.
///
/// ```swift
/// DateLine(Array("Thứ 6, Ngày 25/06/2021, 09:00".utf8))?.iso    // "2021-06-25T09:00"
/// DateLine(Array("14 tháng 9, 2023".utf8))?.iso                 // "2023-09-14"
/// DateLine(Array("June 25, 2021".utf8))?.iso                    // "2021-06-25"
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
  /// What the words before it say of it.
  var label: DateLabel?

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

  /// The first date of a folded line, or `nil`; a date of publication is taken before one of change.
  init?(folded: [UInt8]) {
    guard let first = DateLine(firstOf: folded) else { return nil }
    self = first
    let tail = folded[first.end...]
    guard tail.count(where: { $0 &- 0x30 < 10 }) >= 6,
      let second = DateLine(firstOf: Array(tail))
    else { return }
    let between = tail.prefix(second.start)
    let cut = between.lastIndex { Self.parts($0) } ?? between.endIndex
    let isSecond = first.label == .updated && second.label != .updated && second.label != .other
    let part = isSecond ? folded[cut...] : folded[..<cut]
    guard let only = DateLine(firstOf: Array(part)) else { return }
    self = only
    start += isSecond ? cut : 0
    rest = first.rest.isEmpty || second.rest.isEmpty ? only.rest : first.rest
  }

  /// Marks between two dates of one line.
  private static func parts(_ byte: UInt8) -> Bool { "|;(-".utf8.contains(byte) }

  private init?(firstOf folded: [UInt8]) {
    var scanner = DateScanner(folded)
    guard let found = scanner.date() else { return nil }
    (year, month, day) = (found.year, found.month, found.day)
    (start, end) = (found.start, found.end)
    let time = scanner.time()
    hour = time?.hour
    minute = time?.minute
    rest = scanner.rest()
    label = DateLabel.of(folded[..<start])
  }

  /// Where it ends in what was read first.
  private var end: Int

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
