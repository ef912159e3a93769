internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// The records of a table that an office made, with what could not be understood of it.
struct ForeignTable {
  private let path: String
  private let rows: [[String]]
  private let lines: [Int]
  private let options: TableOptions
  private let title: [String]
  private let words: ColumnWords
  private let indices: IndexResolver

  init(
    _ rows: [[String]], lines: [Int], path: String, options: TableOptions, title: [String] = [],
    words: ColumnWords = .bundled, indices: IndexResolver = .bundled
  ) {
    (self.rows, self.lines, self.path, self.options) = (rows, lines, path, options)
    (self.title, self.words, self.indices) = (title, words, indices)
  }

  /// The document, after the cells that hold no figure; or why there is none.
  var items: [FactItem] {
    guard
      let heading = TableHeading(rows, options, knowing: words, about: supposedIndex)
    else {
      return [.failure(failure("no row names the unit and a value", headings(rows.first ?? [])))]
    }
    let topic = TableTopic(title + rows[..<heading.row].flatMap { $0 })
    var reader = TableRowReader(heading, topic, options, words, path: path)
    if let missing = reader.missing { return [.failure(failure(missing.0, missing.1))] }
    for row in rows.indices.dropFirst(heading.row + 1) {
      reader.read(rows[row], line: lines[row], isLong: rows[row].count > heading.columns.count)
    }
    return reader.failures.map { .failure($0) } + reader.documents.map { .document($0) }
  }

  /// The index that a person names, or that the first rows speak of.
  private var supposedIndex: String? {
    let named = options.constants["index"].flatMap { indices.resolve($0).thing?.id }
    return named ?? TableTopic(title + rows.prefix(3).flatMap { $0 }).index
  }

  private func headings(_ texts: [String]) -> String {
    let shown = texts.filter { !$0.isEmpty }.prefix(8).map { "\"\($0)\"" }
    return "the first row holds \(shown.joined(separator: ", ")); "
      + "say which is which: --columns 'subject=…,rank=…,index:=PCI'"
  }

  private func failure(_ message: String, _ hint: String) -> RecordFailure {
    RecordFailure(path: path, message: message, hint: hint)
  }
}

/// Reads the rows under a heading.
struct TableRowReader {
  private let heading: TableHeading
  private let topic: TableTopic
  private let options: TableOptions
  private let words: ColumnWords
  private let path: String
  private var records: [Record] = []
  private var lines: [Int] = []
  private var findings: [Finding] = []
  /// The cells that hold no figure.
  private(set) var failures: [RecordFailure] = []

  init(
    _ heading: TableHeading, _ topic: TableTopic, _ options: TableOptions, _ words: ColumnWords,
    path: String
  ) {
    (self.heading, self.topic, self.options) = (heading, topic, options)
    (self.words, self.path) = (words, path)
  }

  /// What the table must say and does not, with what to do about it.
  var missing: (String, String)? {
    let columns = heading.columns.compactMap { $0 }
    let values = columns.filter { Self.isValue($0) }
    if values.isEmpty {
      return ("no column holds a value", "name one: --columns 'rank=HEADING' or 'score=HEADING'")
    }
    let isIndexed =
      options.constants["index"] != nil || topic.index != nil || holds("index")
      || values.allSatisfy { $0.index != nil }
    if !isIndexed {
      return ("nothing says which index this is", "say it: --columns 'index:=PCI'")
    }
    let isMeasured = options.constants["measure"] != nil || holds("measure")
    if !isMeasured, values.contains(where: { $0.key == "value" }), !isPercentages {
      return (
        "nothing says whether the values are ranks or scores",
        "say it: --columns 'measure:=rank' or 'measure:=score'"
      )
    }
    return nil
  }

  /// A person's word that all values are percentages.
  private var isPercentages: Bool { options.constants["unit"] == "%" }

  private func holds(_ key: String) -> Bool { heading.columns.contains { $0?.key == key } }

  private static func isValue(_ column: TableColumn) -> Bool {
    column.key == "value" || ColumnWords.measures.contains(column.key)
  }

  /// A document holds this many records: a table of all provinces with a few values each.
  private static let longest = 256

  /// The records with the findings about values and rows; a long table makes several documents, all
  /// of one source.
  var documents: [RecordedDocument] {
    var metadata = PageMetadata()
    metadata.published = options.constants["published"]
    let source = Source(path: path, url: options.constants["url"])
    let starts = Array(stride(from: 0, to: max(records.count, 1), by: Self.longest))
    return starts.map { start in
      let end = min(start + Self.longest, records.count)
      var document = Document(id: path, source: source, metadata: metadata, text: TracedText())
      document.records = Array(records[start..<end])
      if start == 0 { document.findings = findings }
      return RecordedDocument(document, lines: Array(lines[start..<end]), origin: path)
    }
  }
}

// MARK: - Rows

extension TableRowReader {
  /// Reads one row; one with more fields than the heading is told of.
  mutating func read(_ cells: [String], line: Int, isLong: Bool) {
    let row = TableRow(cells, heading, options)
    guard cells.contains(where: { !$0.trimmed.isEmpty }), !row.isNote else { return }
    let isRagged = isLong && cells.dropFirst(heading.columns.count).contains { !$0.isEmpty }
    if isRagged {
      return add(
        .raggedRow, "the row has \(cells.count) fields, the heading \(heading.columns.count)",
        line: line, found: "\(cells.count)")
    }
    guard let subject = row["subject"] else {
      if row.hasFigures { add(.raggedRow, "the row names no unit", line: line, found: "") }
      return
    }
    for (place, column) in heading.columns.enumerated() {
      guard let column, Self.isValue(column), cells.indices.contains(place) else { continue }
      read(cells[place].trimmed, column, subject, row, line)
    }
  }

  private mutating func read(
    _ cell: String, _ column: TableColumn, _ subject: String, _ row: TableRow, _ line: Int
  ) {
    guard !CellValue.isEmpty(cell) else { return }
    guard let figure = CellValue(cell) else {
      if cell.contains(where: \.isNumber) || column.key != "value" { refuse(cell, line) }
      return
    }
    guard let measure = measure(column, figure, row, line) else { return }
    let isMean = words.key(of: subject) == "mean"
    if isMean, ![.score, .percent].contains(measure) { return }
    var record = Record(
      subject: isMean ? UnitLevel.province.group : subject,
      index: column.index ?? row["index"] ?? topic.index ?? "", measure: measure,
      value: figure.value, span: Span(0, 0), rule: "")
    record.period = period(column, row, line)
    record.component = column.component ?? row["component"]
    record.of = figure.of ?? row["of"].flatMap { CellValue($0)?.value }
    record.unit = measure.unit
    record.scope = row["scope"]
    record.baseline = row["baseline"]
    record.subjectLevel = row["subject_level"].flatMap(UnitLevel.init(rawValue:))
    record.subjectParent = row["subject_parent"]
    records.append(record)
    lines.append(line)
  }

  private mutating func refuse(_ cell: String, _ line: Int) {
    failures.append(
      RecordFailure(
        path: path, line: line, message: "\"\(cell)\" is no number",
        hint: "write digits with one decimal mark, or leave the cell empty"))
  }

  private mutating func measure(
    _ column: TableColumn, _ figure: CellValue, _ row: TableRow, _ line: Int
  ) -> Record.Measure? {
    if column.key != "value" {
      let isPercent = figure.isPercent && column.key == "score"
      return isPercent ? .percent : Record.Measure(rawValue: column.key)
    }
    guard let word = row["measure"] else { return .percent }
    let key = words.key(of: word) ?? word
    guard let measure = Record.Measure(rawValue: key) else {
      add(.unknownMeasure, "\"\(word)\" is no measure", line: line, found: word)
      return nil
    }
    return measure == .score && figure.isPercent ? .percent : measure
  }

  private mutating func period(_ column: TableColumn, _ row: TableRow, _ line: Int) -> String? {
    if let year = column.year { return year }
    guard let text = row["period"] else { return topic.year }
    let years = text.split { !$0.isNumber }.filter { TableColumn.isYear($0) }
    return years.first.map(String.init) ?? text
  }

  private mutating func add(_ check: RecordCheck, _ message: String, line: Int, found: String) {
    var finding = Finding(
      check: check.rawValue, severity: .warning, message: "\(path):\(line): \(message)")
    finding.found = found
    findings.append(finding)
  }
}

extension Record.Measure {
  /// What values of the measure are given in.
  fileprivate var unit: String? {
    switch self {
    case .percent: "%"
    case .score: "điểm"
    case .rankChange: "bậc"
    default: nil
    }
  }
}

/// One row under a heading.
struct TableRow {
  private let cells: [String]
  private let heading: TableHeading
  private let constants: [String: String]

  init(_ cells: [String], _ heading: TableHeading, _ options: TableOptions) {
    (self.cells, self.heading, constants) = (cells, heading, options.constants)
  }

  /// The text of the first column with this key that says something, else what all records get.
  subscript(key: String) -> String? {
    let places = heading.columns.indices.filter { heading.columns[$0]?.key == key }
    let texts = places.filter(cells.indices.contains).map { cells[$0].trimmed }
    return texts.first { !$0.isEmpty } ?? constants[key]
  }

  /// Whether all its cells say one thing in words, as a note, a group's name or a merged line does.
  var isNote: Bool {
    let texts = Set(cells.map(\.trimmed).filter { !$0.isEmpty })
    return texts.count == 1 && texts.first.map { CellValue($0) == nil || $0.count > 12 } ?? true
  }

  /// Whether any cell holds a figure under a heading that is known.
  var hasFigures: Bool {
    zip(heading.columns, cells).contains { column, cell in
      column != nil && CellValue(cell) != nil
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let isBlank = { (letter: Character) in letter.isWhitespace || letter == "\u{FEFF}" }
    let front = drop(while: isBlank)
    return front.lastIndex { !isBlank($0) }.map { String(front[...$0]) } ?? ""
  }
}
