internal import FactOutput
internal import Foundation

/// Writes the rows of an answer one by one, so that memory does not grow with them.
struct QueryRowWriter {
  private let format: QueryTable.Format
  private let columns: [String]
  /// How many characters the widest cell of each column has; for text only.
  private let widths: [Int]

  /// A writer of rows under `columns`; `widths` are needed for text alone.
  init(_ format: QueryTable.Format, columns: [String], widths: [Int] = []) {
    (self.format, self.columns, self.widths) = (format, columns, widths)
  }

  /// Hands the head, each row and what stands behind them to `write`, as long as it wants more; gives
  /// the number of rows.
  func write(_ rows: QueryRows, to write: (String) -> Bool) throws -> Int {
    guard write(head) else { return 0 }
    var count = 0
    while let row = try rows.next() {
      guard write(line(row, isFirst: count == 0)) else { return count }
      count += 1
    }
    _ = write(tail(isEmpty: count == 0))
    return count
  }

  private var head: String {
    switch format {
    case .text: textLine(columns)
    case .json: "["
    case .csv: csvLine(columns.map { .text($0) })
    }
  }

  private func line(_ row: [QueryTable.Value], isFirst: Bool) -> String {
    switch format {
    case .text: textLine(row.map(Self.cell))
    case .json: (isFirst ? "\n" : ",\n") + object(row)
    case .csv: csvLine(row)
    }
  }

  private func tail(isEmpty: Bool) -> String {
    switch format {
    case .text, .csv: ""
    case .json: isEmpty ? "]\n" : "\n]\n"
    }
  }

  // MARK: - Text

  /// The widths of the columns of rows, heads included.
  static func widths(of rows: QueryRows) throws -> [Int] {
    var widths = rows.columns.map(\.count)
    while let row = try rows.next() {
      for (column, value) in row.enumerated() {
        widths[column] = max(widths[column], cell(value).count)
      }
    }
    return widths
  }

  private static func cell(_ value: QueryTable.Value) -> String {
    String(value.plain.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  private func textLine(_ cells: [String]) -> String {
    let padded = zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
    let line = padded.joined(separator: "  ")
    let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex
    return line[..<end] + "\n"
  }

  // MARK: - JSON

  private func object(_ row: [QueryTable.Value]) -> String {
    let fields = zip(columns, row).map { Self.quoted($0) + ":" + Self.json($1) }
    return "{" + fields.joined(separator: ",") + "}"
  }

  private static func json(_ value: QueryTable.Value) -> String {
    switch value {
    case .null: "null"
    case .text(let text): quoted(text)
    case .whole, .number: value.plain
    }
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let data = try? encoder.encode(text)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }

  // MARK: - CSV

  private func csvLine(_ cells: [QueryTable.Value]) -> String {
    var row = CSVRow()
    for cell in cells {
      if case .text(let text) = cell {
        row.append(text: text)
      } else {
        row.append(plain: cell.plain)
      }
    }
    return String(decoding: row.line, as: UTF8.self)
  }
}
