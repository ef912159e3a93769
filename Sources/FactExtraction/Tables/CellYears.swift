internal import VietnameseText

/// Finds the years that cells name.
struct CellYears {
  private let text: AnalyzedText
  private let words: TableWords

  init(_ source: CellSource) {
    (text, words) = (source.text, source.words)
  }

  /// The years that stand alone or behind a word, no parts of longer numbers.
  func written(in cell: Span) -> [Int] {
    var years: [Int] = []
    var at = cell.start
    while at < cell.end {
      guard Self.isInNumber(text.folded[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < cell.end, Self.isInNumber(text.folded[at]) { at += 1 }
      if let year = year(Span(start, at)) { years.append(year) }
    }
    return years
  }

  private static func isInNumber(_ byte: UInt8) -> Bool {
    FigureScan.isDigit(byte) || byte.isOne(of: ",./")
  }

  /// The year that a run of digits and marks is, without marks at its ends.
  private func year(_ run: Span) -> Int? {
    var run = run
    while run.start < run.end, !FigureScan.isDigit(text.folded[run.start]) { run.start += 1 }
    while run.end > run.start, !FigureScan.isDigit(text.folded[run.end - 1]) { run.end -= 1 }
    guard run.count == 4, text.folded[run.range].allSatisfy(FigureScan.isDigit) else { return nil }
    let year = text.folded[run.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1995...2040).contains(year) ? year : nil
  }

  /// Whether two years are those of one edition: "2017 - 2018".
  func areEdition(_ years: [Int], _ words: String) -> Bool {
    years.count == 2 && years[1] == years[0] + 1
      && words.filter { $0 != " " }.holds("\(years[0])-\(years[1])")
  }

  /// Whether the words before a year say that it is compared with: "so với 2021".
  func isBaseline(_ year: Int, in cell: Span) -> Bool {
    let digits = String(year)
    let bytes = text.folded[cell.range]
    guard let at = bytes.indices.first(where: { bytes[$0...].starts(with: digits.utf8) }) else {
      return false
    }
    return words.isBaseline(before: words.split(bytes[..<at]))
  }

  /// Whether the words before a date say so: "so với tháng 7".
  func isBaseline(_ date: Span, in cell: Span) -> Bool {
    let before = text.folded[max(cell.start, date.start - 48)..<date.start]
    return words.isBaseline(before: words.split(before))
  }
}

extension String {
  /// Whether it is a month in ISO 8601: "2025-08".
  var isMonth: Bool {
    utf8.count == 7 && utf8.dropFirst(4).first == UInt8(ascii: "-")
      && utf8.count(where: FigureScan.isDigit) == 6
  }
}
