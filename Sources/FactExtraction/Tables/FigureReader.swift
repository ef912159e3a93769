internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Makes the records of a table's figures.
struct FigureReader {
  let layout: TableLayout
  let caption: TableCaption
  let text: AnalyzedText
  let levels: IndexLevels

  /// The facts that the cell of a row and column states.
  func records(_ row: Int, _ column: Int) -> [Record] {
    guard let cell = layout.cell(row, column), cell.isData, !cell.isColumnNumber,
      isFirst(cell, row, column)
    else { return [] }
    if layout.isListOfLeaders { return leaders(cell, row, column) }
    let all = labels(row, column)
    guard let index = index(of: all) else { return [] }
    let labels = all.settled(for: index)
    guard let subject = subject(row, column, labels, index) else { return [] }
    let measures = measures(of: cell, row, column, labels, index)
    return zip(measures, cell.figures).compactMap { measure, figure in
      record(figure, cell, measure, subject, index, labels, column)
    }
  }

  /// A cell that covers several places is read at the first.
  private func isFirst(_ cell: CellReading, _ row: Int, _ column: Int) -> Bool {
    layout.cell(row, column - 1)?.span != cell.span
      && layout.cell(row - 1, column)?.span != cell.span
  }

  /// What is said of a place by the cells around it.
  func labels(_ row: Int, _ column: Int) -> FigureLabels {
    FigureLabels(
      above: layout.headings(above: row, column), before: layout.labels(of: row, before: column),
      sections: layout.sections(above: row), hasUnits: !layout.unitColumns.isEmpty,
      before: layout.labels(of: row, before: column).isEmpty
        ? [] : firstHeadings(row, column))
  }

  /// The heading of the column that the row's nearest label stands in.
  private func firstHeadings(_ row: Int, _ column: Int) -> [CellReading] {
    let label = (0..<column).last { place in
      !layout.unitColumns.contains(place)
        && layout.cell(row, place).map { !$0.isData && !$0.isBlank } ?? false
    }
    return label.map { layout.headings(above: row, $0) } ?? []
  }

  /// The index of a figure: the nearest that is named.
  func index(of labels: FigureLabels) -> String? {
    labels.index ?? caption.index ?? caption.onlyIndex ?? caption.context.index
  }

  /// Whether the table itself or the lines before it name the index.
  func isNamed(_ labels: FigureLabels) -> Bool {
    labels.index != nil || caption.index != nil || caption.onlyIndex != nil
  }

  private func record(
    _ figure: Figure, _ cell: CellReading, _ measure: TableMeasure, _ subject: NamedUnit,
    _ index: String, _ labels: FigureLabels, _ column: Int
  ) -> Record? {
    guard let kind = kind(measure, figure, cell, labels, column), isPlausible(figure, kind)
    else { return nil }
    var record = Record(
      subject: subject.name, index: index, measure: kind, value: signed(figure, cell, kind, labels),
      span: figure.span, rule: "table.\(kind.rawValue)")
    record.subjectID = subject.code
    record.component = labels.component.map { text.string($0).trimmingSpaces }
    record.period = period(of: labels, kind, column)
    record.baseline = labels.baseline(of: kind)
    record.unit = unit(of: kind, cell, labels, index, column)
    if kind == .score, record.unit == "%" { record.measure = .percent }
    if kind == .rank { record.of = cell.figures.first(where: \.isTotal)?.value }
    return record
  }

  private func signed(
    _ figure: Figure, _ cell: CellReading, _ kind: Record.Measure, _ labels: FigureLabels
  ) -> ExactDecimal {
    let isMove = kind == .rankChange || kind == .change
    let isFall = cell.isFall || labels.isFall
    return isMove && isFall && figure.value.digits > 0 ? -figure.value : figure.value
  }

  private func isPlausible(_ figure: Figure, _ kind: Record.Measure) -> Bool {
    switch kind {
    case .rank: !figure.hasDecimals && figure.value.whole.map { (1...300).contains($0) } ?? false
    case .rankChange: !figure.hasDecimals && figure.value.magnitude <= 300
    default: figure.value.magnitude <= 100
    }
  }
}

extension FigureReader {
  /// The year of a figure; a move is of the table's latest.
  private func period(of labels: FigureLabels, _ kind: Record.Measure, _ column: Int) -> String? {
    if let year = labels.year { return String(year) }
    let isMove = kind == .rankChange || kind == .change
    let years = years(beside: column)
    if let latest = years.max(), isMove || years.count == 1 { return String(latest) }
    return caption.anyPeriod
  }

  /// The years that the headings of the same block name.
  private func years(beside column: Int) -> Set<Int> {
    guard let row = layout.dataRows.first else { return [] }
    return Set(
      layout.block(of: column).flatMap { layout.headings(above: row, $0).flatMap(\.years) })
  }

  private func kind(
    _ measure: TableMeasure, _ figure: Figure, _ cell: CellReading, _ labels: FigureLabels,
    _ column: Int
  ) -> Record.Measure? {
    switch measure {
    case .rank: .rank
    case .value: .score
    case .move(let ofPlaces):
      ofPlaces ?? !(figure.hasDecimals || hasDecimals(column)) ? .rankChange : .change
    case .serial, .other: nil
    }
  }

  private func hasDecimals(_ column: Int) -> Bool {
    layout.dataRows.contains { layout.cell($0, column)?.figures.first?.hasDecimals ?? false }
  }

  private func unit(
    of kind: Record.Measure, _ cell: CellReading, _ labels: FigureLabels, _ index: String,
    _ column: Int
  ) -> String? {
    switch kind {
    case .rank: return nil
    case .rankChange: return "bậc"
    default: break
    }
    if cell.allWords.holds("%") { return "%" }
    if cell.allWords.holds("điểm") { return "điểm" }
    return labels.unit ?? TableWords.unit(caption.words) ?? levels.unit(of: index)
  }
}
