internal import Foundation
public import VietnameseText

/// The lines of pages with their roles, against which cleaning is scored.
///
/// The file has no heading and four columns between tabs: page id, line number from 1, label, the
/// first 60 characters.
///
/// ```swift
/// let lines = try LabelledLines(path: "seeds-lines.tsv")
/// lines.tallies(of: "page-1", text: text, kept: [Span(0, 120)])["lines:kept"]?.recall   // 0.9
/// ```
public struct LabelledLines: Sendable {
  /// The row of article lines that were kept.
  public static let keptRow = "lines:kept"
  /// The row of chrome lines that were dropped.
  public static let droppedRow = "lines:dropped"

  private static let article: Set<String> = ["title", "lead", "body"]
  private static let chrome: Set<String> = ["nav", "meta", "related", "footer", "image"]
  private var labels: [String: [Int: String]] = [:]

  /// The file at `path`.
  public init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw GoldFileError(path: path, reason: "cannot be read; check the path")
    }
    try self.init(name: path, text: String(decoding: data, as: UTF8.self))
  }

  /// The table `text`, called `name` in messages.
  public init(name: String, text: String) throws {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() where !row.isEmpty {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 3, let line = Int(cells[1]) else {
        throw GoldFileError(
          path: name, line: index + 1, reason: "expected page, line number and label")
      }
      labels[String(cells[0]), default: [:]][line] = String(cells[2])
    }
  }

  /// How many article lines of a page were kept and how many chrome lines dropped.
  ///
  /// `kept` are the stretches of `text`, in bytes, that the cleaner delivered. A line is kept if
  /// more than half of its bytes are.
  public func tallies(of page: String, text: String, kept: [Span]) -> [String: Tally] {
    let labels = labels[page] ?? [:]
    var result = [Self.keptRow: Tally(), Self.droppedRow: Tally()]
    var start = 0
    for (index, line) in text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      let isKept = Self.isKept(Span(start, start + line.count), kept)
      start += line.count + 1
      guard let label = labels[index + 1] else { continue }
      if Self.article.contains(label) { result[Self.keptRow]?.count(isKept) }
      if Self.chrome.contains(label) { result[Self.droppedRow]?.count(!isKept) }
    }
    return result
  }

  private static func isKept(_ line: Span, _ kept: [Span]) -> Bool {
    let covered = kept.reduce(0) { sum, span in
      sum + max(0, min(span.end, line.end) - max(span.start, line.start))
    }
    return 2 * covered > line.count
  }
}

extension Tally {
  fileprivate mutating func count(_ isRight: Bool) {
    if isRight { matched += 1 } else { missed += 1 }
  }
}

extension ScoreSheet {
  /// Adds the rows of one more page.
  public mutating func add(_ tallies: [String: Tally]) {
    for (row, tally) in tallies { rows[row, default: Tally()] += tally }
  }
}
