internal import PageReading

/// How the cells of a text file are parted, told by its first bytes.
///
/// ```swift
/// TableLayoutSniff("Đơn vị;Hạng".utf8, path: "a.csv", options)?.separator    // ";"
/// TableLayoutSniff("Sở Nội vụ họp, bàn …".utf8, path: "a.txt", options)      // nil: a page
/// ```
struct TableLayoutSniff {
  /// How many first bytes are looked at.
  private static let window = 4096

  /// The byte between two cells.
  let separator: UInt8
  /// Whether the first line says which it is: "sep=;".
  let isMarked: Bool

  /// The layout of a file that begins so; `nil` where it is a page.
  ///
  /// A file called `.csv` or `.tsv`, one whose first line is "sep=;", and one whose columns a person
  /// named is a table whatever it holds; any other one if its first line is a heading.
  init?(_ bytes: ArraySlice<UInt8>, path: String, _ options: TableOptions) {
    let start = bytes.prefix(Self.window)
    guard ![UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "[")].contains(start.first) else {
      return nil
    }
    let text = TextDecoding.utf8(Array(start))
    if let mark = Self.mark(of: text[...]) {
      (separator, isMarked) = (mark, true)
      return
    }
    let named = [".csv", ".tsv", ".tab"].contains { path.lowercased().hasSuffix($0) }
    guard let found = Self.separator(of: text, options, isNamed: named || !options.isEmpty) else {
      return nil
    }
    (separator, isMarked) = (found, false)
  }

  /// The text behind the line that names the separator.
  func withoutMark(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard isMarked, let end = text.firstIndex(of: 0x0A) else { return text }
    return text[(end + 1)...]
  }

  private static func mark(of text: ArraySlice<UInt8>) -> UInt8? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.starts(with: Array("sep=".utf8)) else { return nil }
    return line.last
  }

  private static let separators = [UInt8(ascii: ";"), 0x09, UInt8(ascii: "|"), UInt8(ascii: ",")]

  private static func separator(
    of text: [UInt8], _ options: TableOptions, isNamed: Bool
  ) -> UInt8? {
    let lines = text.split(separator: 0x0A).prefix(20)
    guard let first = lines.first else { return nil }
    let known = separators.compactMap { separator -> (UInt8, Int)? in
      let rows = (isNamed ? lines : [first]).map { cells(of: $0, separator) }
      guard let heading = TableHeading(rows, options, knowing: .bundled) else { return nil }
      return (separator, heading.columns.compactMap { $0 }.count)
    }
    if let best = known.max(by: { $0.1 < $1.1 }) { return best.0 }
    guard isNamed else { return nil }
    let counts = separators.map { separator in lines.map { $0.count { $0 == separator } }.max() ?? 0
    }
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return separators[most]
  }

  private static func cells(of line: ArraySlice<UInt8>, _ separator: UInt8) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: false).map { cell in
      String(decoding: cell.filter { $0 != 0x22 }, as: UTF8.self).trimmed
    }
  }
}
