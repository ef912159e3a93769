internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

extension FigureReader {
  /// Whose figure it is: the row's unit, the heading's, or the one that the table is about.
  func subject(
    _ row: Int, _ column: Int, _ labels: FigureLabels, _ index: String
  ) -> NamedUnit? {
    guard let place = layout.unitColumn(of: column) else {
      return labels.ranked ?? onlySubject(index)
    }
    guard let cell = layout.cell(row, place) else { return nil }
    if levels.of(index) == [.body] { return body(cell) }
    return cell.unit ?? group(cell)
  }

  /// The unit that the lines before the table or the headline name; a world ranking's is the country.
  private func onlySubject(_ index: String) -> NamedUnit? {
    if levels.of(index) == [.country] { return .vietnam }
    return caption.unit ?? caption.topic
  }

  private func body(_ cell: CellReading) -> NamedUnit? {
    guard !cell.isBlank, !cell.isData, !TableWords.isMean(cell.allWords) else { return nil }
    return NamedUnit(kind: .organization, name: text.string(cell.span).trimmingSpaces, code: nil)
  }

  /// The units of the table together, in a row that gives their mean.
  private func group(_ cell: CellReading) -> NamedUnit? {
    guard TableWords.isMean(cell.allWords), let column = layout.unitColumns.first else {
      return nil
    }
    let kinds = layout.dataRows.lazy.compactMap { layout.cell($0, column)?.unit }.first
    return kinds.map { NamedUnit(kind: $0.kind, name: $0.level.group, code: nil) }
  }

  /// The places of units that stand side by side under the indices they lead.
  func leaders(_ cell: CellReading, _ row: Int, _ column: Int) -> [Record] {
    guard let figure = cell.figures.first, let place = figure.value.whole, place > 0, place <= 300,
      let first = layout.unitColumns.first, column < first
    else { return [] }
    return layout.unitColumns.compactMap { column in
      let labels = labels(row, column)
      guard let unit = layout.cell(row, column)?.unit, let index = index(of: labels) else {
        return nil
      }
      var record = Record(
        subject: unit.name, index: index, measure: .rank, value: figure.value, span: figure.span,
        rule: "table.rank")
      record.subjectID = unit.code
      record.period = labels.year.map { String($0) } ?? caption.anyPeriod
      return record
    }
  }
}

extension String {
  /// Without blanks at both ends.
  var trimmingSpaces: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
