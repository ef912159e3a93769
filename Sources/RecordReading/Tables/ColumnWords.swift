internal import ReferenceData
internal import VietnameseText

/// The words that offices put over the columns of their tables, from `Reference/record-columns.tsv`.
///
/// ```swift
/// ColumnWords.bundled.key(of: "Thứ hạng")                 // "rank"
/// ColumnWords.bundled.key(of: "TỈNH, THÀNH PHỐ")          // "subject"
/// ColumnWords.bundled.key(of: "Ghi chú")                  // nil
/// ```
struct ColumnWords: Sendable {
  /// The words that come with the program.
  static let bundled = ColumnWords(ReferenceTable(bundled: "record-columns"))

  /// The columns that hold values of a measure.
  static let measures = ["rank", "score", "percent", "rank_change"]

  /// The keys by their words, folded.
  private let keys: [String: String]
  /// All words of columns that hold values, the longest first, with their measures.
  let measureWords: [(words: String, measure: String)]

  init(_ table: ReferenceTable) {
    var keys: [String: String] = [:]
    for row in table.rows {
      for words in row.list("words") { keys[Self.folded(words)] = row["column"] }
    }
    self.keys = keys
    measureWords = keys.filter { Self.measures.contains($0.value) }
      .map { (words: $0.key, measure: $0.value) }
      .sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) }
  }

  /// The column that a heading names, or `nil`.
  func key(of heading: String) -> String? { keys[Self.folded(heading)] }

  /// A text as headings are compared: small letters without marks, a blank between words.
  static func folded(_ text: String) -> String {
    MarklessText.of(text.lowercased()).split { !$0.isLetter && !$0.isNumber }
      .joined(separator: " ")
  }
}
