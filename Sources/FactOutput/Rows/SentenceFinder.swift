internal import DocumentModel
internal import VietnameseText

/// Finds the words and the sentence of a place of one document.
///
/// ```swift
/// let finder = SentenceFinder(document)
/// finder.quote(of: record.span)       // "thứ 26/63"
/// finder.sentence(of: record.span)    // "An Giang xếp thứ 26/63 về PAR INDEX."
/// finder.sentence(of: cell)           // "26 | An Giang | 84,67"
/// ```
///
/// A sentence ends with its line, or with a full stop, question or exclamation mark before a blank; of a
/// line that goes on for more than 600 bytes on a side, "…" stands for the rest. Of a table it is the
/// cells of the row. The cost of a place does not grow with the document.
struct SentenceFinder {
  private struct Row: Hashable {
    var table: Int
    var row: Int
  }

  private static let reach = 600

  private let document: Document
  private let rows: [Row: [Span]]

  init(_ document: Document) {
    self.document = document
    var rows: [Row: [Span]] = [:]
    for block in document.blocks {
      guard let cell = block.cell else { continue }
      rows[Row(table: cell.table, row: cell.row), default: []].append(block.span)
    }
    self.rows = rows
  }

  /// The words at `span` on one line; empty where the text does not reach.
  func quote(of span: Span) -> String {
    holds(span) ? Self.line(document.text.string(in: span)) : ""
  }

  /// The sentence around `span` on one line.
  func sentence(of span: Span) -> String {
    guard holds(span) else { return "" }
    if let row = row(of: span) { return row }
    let (first, last) = (
      max(span.start - Self.reach, 0), min(span.end + Self.reach, document.text.count)
    )
    let before = (first..<span.start).last(where: isEnd).map { $0 + 1 }
    let after = (span.end..<last).first(where: isEnd)
    let start = before ?? letter(from: first)
    let end = after ?? letter(from: last)
    return (before == nil && first > 0 ? "…" : "")
      + Self.line(document.text.string(in: Span(min(start, span.start), max(end, span.end))))
      + (after == nil && last < document.text.count ? "…" : "")
  }

  private func holds(_ span: Span) -> Bool {
    span.start <= span.end && span.end <= document.text.count
  }

  /// The cells of the row of a table that holds `span`, at most so many that a person reads them.
  private func row(of span: Span) -> String? {
    guard let cell = block(at: span)?.cell,
      let cells = rows[Row(table: cell.table, row: cell.row)]
    else { return nil }
    return cells.prefix(40).map { quote(of: $0) }.joined(separator: " | ")
  }

  /// The last block that begins at `span` or before it, if it holds it.
  private func block(at span: Span) -> Block? {
    var (low, high) = (0, document.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[middle].span.start <= span.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, document.blocks[low - 1].span.end >= span.end else { return nil }
    return document.blocks[low - 1]
  }

  /// Whether a sentence is over at this byte: a line feed, or the blank behind a mark.
  private func isEnd(_ index: Int) -> Bool {
    let bytes = document.text.utf8
    guard bytes[index] != 0x0A else { return true }
    return bytes[index] == UInt8(ascii: " ") && index > 0 && ".!?".utf8.contains(bytes[index - 1])
  }

  /// The place where a letter begins, at `offset` or behind it.
  private func letter(from offset: Int) -> Int {
    let bytes = document.text.utf8
    return (offset..<document.text.count).first { bytes[$0] & 0xC0 != 0x80 } ?? document.text.count
  }

  private static func line(_ text: String) -> String {
    let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }
    let first = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let last = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? first
    return String(decoding: bytes[first..<max(first, last)], as: UTF8.self)
  }
}
