internal import ArchiveReading
internal import DocumentModel
internal import OfficeReading
internal import PageReading

/// The document that a table of an office makes: a file with separators, or a worksheet.
struct TableSource: FactSource {
  private var pending: [FactItem]

  /// A table of these rows, which stand on these lines.
  init(
    _ rows: [[String]], lines: [Int], path: String, options: TableOptions, title: [String] = []
  ) {
    let table = ForeignTable(rows, lines: lines, path: path, options: options, title: title)
    pending = table.items.reversed()
  }

  /// A file with separators, read to its end.
  init(_ stream: ByteStream, _ layout: TableLayoutSniff, path: String, options: TableOptions) {
    var stream = stream
    let (bytes, isCut) = stream.readAll(limit: Self.longest)
    guard !isCut else {
      self.init(
        failing: RecordFailure(
          path: path, message: "the table is longer than \(Self.longest >> 20) MB",
          hint: "cut it into several"))
      return
    }
    let text = TextDecoding.utf8(bytes)
    var reader = CSVRowReader(
      ByteStream(Array(layout.withoutMark(text[...]))), separator: layout.separator)
    var rows: [[String]] = []
    var lines: [Int] = []
    var failures: [FactItem] = []
    while true {
      do throws(CSVFault) {
        guard let row = try reader.next() else { break }
        rows.append((0..<row.count).map { row.text(at: $0) })
        lines.append(row.line + (layout.isMarked ? 1 : 0))
      } catch {
        failures.append(.failure(RecordFailure(path: path, error)))
      }
    }
    self.init(rows, lines: lines, path: path, options: options)
    pending += failures.reversed()
  }

  /// A table that names its columns itself is read to this many bytes.
  private static let longest = 128 << 20

  /// A worksheet of a workbook.
  init(workbook path: String, options: TableOptions) {
    do throws(WorkbookFault) {
      self = Self.table(of: try Workbook(path: path), path, options)
    } catch {
      self.init(failing: RecordFailure(path: path, error))
    }
  }

  /// Nothing but a failure.
  init(failing failure: RecordFailure) { pending = [.failure(failure)] }

  mutating func next() -> FactItem? { pending.popLast() }

  private static func table(
    of book: Workbook, _ path: String, _ options: TableOptions
  ) -> TableSource {
    let wanted = options.sheet.map(ColumnWords.folded)
    let sheet = book.sheets.first { wanted == nil || ColumnWords.folded($0.name) == wanted }
    guard let sheet else {
      let names = book.sheets.map { "\"\($0.name)\"" }.joined(separator: ", ")
      return TableSource(
        failing: RecordFailure(
          path: path, message: "there is no worksheet \"\(options.sheet ?? "")\"",
          hint: "the workbook has \(names)"))
    }
    return TableSource(
      sheet.rows, lines: Array(1...max(1, sheet.rows.count)), path: path, options: options,
      title: [sheet.name])
  }
}

extension RecordFailure {
  /// What is wrong at a place of a file with separators.
  init(path: String, _ fault: CSVFault) {
    self.init(
      path: path, line: fault.line, column: fault.column, message: fault.message, hint: fault.hint)
  }

  /// Why a workbook cannot be read.
  init(path: String, _ fault: WorkbookFault) {
    let message =
      switch fault {
      case .damaged: "the workbook is damaged"
      case .tooLarge: "the workbook unpacks to more than is read"
      case .empty: "the workbook has no worksheet that can be read"
      }
    self.init(
      path: path, message: message,
      hint: "open it in a spreadsheet and save it again, as CSV or .xlsx")
  }
}
