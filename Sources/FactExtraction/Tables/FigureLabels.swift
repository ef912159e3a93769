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
  let words: TableWords
  /// Whether an unknown heading or label names a field of the index, by those beside it.
  var isAmongFields = false
  /// Whether the row is a bulleted one below one that names the index.
  var isBulleted = false
  /// Whether the label of the row says the same in every row.
  var isRepeated = false

  private var all: [CellReading] { above + before + sections }

  /// The index that they name.
  var index: String? {
    all.lazy.compactMap { Set($0.indices).count == 1 ? $0.indices[0] : nil }.first
  }

  /// The year that they name.
  var year: Int? { all.lazy.compactMap { $0.years.max() }.first }

  /// The unit that the heading above names, or the section where rows name none.
  var unit: String? {
    let units = (above + before).compactMap { words.unit($0.words) }
    return units.first { $0 == "%" } ?? units.first
  }

  /// The unit that ranks in them, where no column of the table names units.
  var ranked: NamedUnit? { all.lazy.compactMap { $0.unit ?? $0.body }.first }

  /// The month that they name, as "2025-08".
  var month: String? { all.lazy.compactMap(\.months.last).first }

  /// The heading that calls its figures means of a group, or the label of a row of means.
  var mean: CellReading? {
    above.prefix(2).first { isMean($0) && words.namesGroup($0.allWords) }
      ?? before.first.flatMap { isMean($0) ? $0 : nil }
  }

  /// Whether a heading or label names the mean of a group and no field.
  private func isMean(_ cell: CellReading) -> Bool {
    !cell.namesComponent && words.isMean(cell.allWords)
  }

  /// The same labels for an index: what is a component of other indices only are plain words.
  func settled(for index: String) -> FigureLabels {
    var labels = FigureLabels(
      above: above.map { $0.settled(for: index) },
      before: before.map { $0.settled(for: index) },
      sections: sections, hasUnits: hasUnits, labelHeadings: labelHeadings, words: words)
    labels.isAmongFields = isAmongFields
    labels.isRepeated = isRepeated
    labels.isBulleted = isBulleted
    return labels
  }

  /// Whether the cells nearest to the figure are understood; of a table of units the row need not.
  var areUnderstood: Bool {
    let isHeadingKnown =
      above.first.map {
        $0.saysSomething || component == $0.span || isMean($0) || isWhole($0)
      } ?? true
    let isRowKnown =
      hasUnits
      || (before.first.map { $0.saysSomething || component == $0.span || isWhole($0) }
        ?? (above.first?.unit != nil))
    return isHeadingKnown && isRowKnown
  }

  /// Whether anything beside the measure is said of the figure.
  var isAnchored: Bool {
    index != nil || year != nil || month != nil || component != nil || whole != nil
  }

  /// Whether a heading says that its figures are falls.
  var isFall: Bool {
    guard let heading = above.first else { return false }
    return words.has(.falls, in: heading.allWords) && !words.has(.rises, in: heading.allWords)
  }

  /// The year that a move is measured against.
  func baseline(of kind: Record.Measure) -> String? {
    guard kind == .rankChange || kind == .change else { return nil }
    return (above + before).lazy.compactMap(\.baseline).first.map { String($0) }
  }

  /// What is measured, by the nearest cell that says so.
  var measure: TableMeasure? {
    let near = above + before
    if near.contains(where: { $0.measure == .other }) { return .other }
    let named = near.lazy.compactMap { $0.measure }.first
    return named ?? sections.first.flatMap { $0.measure == .other ? nil : $0.measure }
  }

  /// The most that can be reached, by the heading or the label of the row.
  var maximum: ExactDecimal? { (above + before).lazy.compactMap(\.maximum).first }
}

// MARK: - Components

extension FigureLabels {
  /// The cell that names a component: a known one, or a field that a heading calls one.
  var componentCell: CellReading? {
    if let known = (above + before).first(where: { $0.namesComponent && $0.indices.isEmpty }) {
      return known
    }
    if let survey = above.first, words.has(.surveys, in: survey.words) { return survey }
    if let label = above.first, isField(label),
      isAmongFields || above.dropFirst().contains(where: announcesFields)
    {
      return label
    }
    if let label = before.first, isField(label),
      isRepeated || isBulleted
        || !hasUnits && (isAmongFields || labelHeadings.contains(where: announcesFields))
    {
      return label
    }
    return nil
  }

  /// Where the cell that names a component stands.
  var component: Span? { componentCell?.span }

  /// The label that stands for the whole index, or `nil`.
  var whole: CellReading? { (above + before).first(where: isWhole) }

  private func announcesFields(_ cell: CellReading) -> Bool {
    words.announcesFields(cell.allWords)
  }

  /// Whether a label stands for the whole index.
  func isWhole(_ cell: CellReading) -> Bool {
    !cell.namesComponent && words.equals(.wholes, Self.unbracketed(cell.words))
  }

  /// The words before a bracket.
  private static func unbracketed(_ words: String) -> String {
    String(words.prefix { $0 != "(" })
  }

  private func isField(_ cell: CellReading) -> Bool {
    cell.indices.isEmpty && cell.years.isEmpty && cell.unit == nil && !cell.isData
      && (hasUnits || cell.body == nil) && cell.months.isEmpty && !isMean(cell)
      && cell.measure == nil && !isWhole(cell) && cell.allWords.utf8.count > 3
      && cell.allWords.utf8.count < 160
  }
}
