internal import DocumentModel
internal import VietnameseText

/// What the cells around a figure say of it, the nearest first.
struct FigureLabels {
  /// The heading above it, from the lowest row up.
  let above: [CellReading]
  /// The labels of its row, from the nearest to the first.
  let before: [CellReading]
  /// The heading between the rows above it, then the lines at the top of the table.
  let sections: [CellReading]
  /// Whether the rows are those of units.
  let hasUnits: Bool
  /// The heading of the column that the nearest label stands in.
  let labelHeadings: [CellReading]

  init(
    above: [CellReading], before: [CellReading], sections: [CellReading], hasUnits: Bool,
    before labelHeadings: [CellReading]
  ) {
    self.above = above
    self.before = before
    self.sections = sections
    self.hasUnits = hasUnits
    self.labelHeadings = labelHeadings
  }

  private var all: [CellReading] { above + before + sections }

  /// The index that they name.
  var index: String? {
    all.lazy.compactMap { Set($0.indices).count == 1 ? $0.indices[0] : nil }.first
  }

  /// The year that they name.
  var year: Int? { all.lazy.compactMap { $0.years.max() }.first }

  /// The unit that the heading above names, or the section where rows name none.
  var unit: String? { (above + before).lazy.compactMap { TableWords.unit($0.words) }.first }

  /// The unit that ranks in them, where no column of the table names units.
  var ranked: NamedUnit? { all.lazy.compactMap(\.unit).first }

  /// The component that they name: a known one, or a field that a heading calls one.
  var component: Span? {
    if let known = (above + before).lazy.compactMap(\.component).first { return known.span }
    if let label = above.first, above.dropFirst().contains(where: announcesFields), isField(label) {
      return label.span
    }
    if !hasUnits, let label = before.first, labelHeadings.contains(where: announcesFields),
      isField(label)
    {
      return label.span
    }
    return nil
  }

  private func announcesFields(_ cell: CellReading) -> Bool {
    TableWords.announcesFields(cell.allWords)
  }

  private func isField(_ cell: CellReading) -> Bool {
    cell.indices.isEmpty && cell.years.isEmpty && cell.unit == nil && !cell.isData
      && cell.measure == nil
  }

  /// The same labels for an index: what is a component of other indices only are plain words.
  func settled(for index: String) -> FigureLabels {
    FigureLabels(
      above: above.map { $0.settled(for: index) }, before: before.map { $0.settled(for: index) },
      sections: sections, hasUnits: hasUnits, before: labelHeadings)
  }

  /// Whether the cells nearest to the figure are understood; of a table of units the row need not.
  var areUnderstood: Bool {
    let isHeadingKnown = above.first.map { $0.saysSomething || component == $0.span } ?? true
    let isRowKnown =
      hasUnits || (before.first.map { $0.saysSomething || component == $0.span } ?? false)
    return isHeadingKnown && isRowKnown
  }

  /// Whether anything beside the measure is said of the figure.
  var isAnchored: Bool { index != nil || year != nil || component != nil }

  /// Whether a heading says that its figures are falls.
  var isFall: Bool { above.first?.isFall ?? false }

  /// The year that a move is measured against.
  func baseline(of kind: Record.Measure) -> String? {
    guard kind == .rankChange || kind == .change else { return nil }
    return (above + before).lazy.compactMap(\.baseline).first.map { String($0) }
  }

  /// What is measured, by the nearest cell that says so.
  var measure: TableMeasure? {
    let cells = above + before + sections.prefix(1)
    if (above + before).contains(where: { $0.measure == .other }) {
      return .other
    }
    return cells.lazy.compactMap { $0.measure }.first
  }
}
