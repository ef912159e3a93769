internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Makes the records of a table's figures.
struct FigureReader {
  let layout: TableLayout
  let caption: TableCaption
  let text: AnalyzedText
  let levels: IndexLevels
  let words: TableWords

  /// The facts that the cell of a row and column states.
  func readings(_ row: Int, _ column: Int) -> [TableReading] {
    guard let cell = layout.cell(row, column), cell.isData, !cell.isColumnNumber,
      isFirst(cell, row, column)
    else { return [] }
    if layout.isListOfLeaders { return leaders(cell, row, column) }
    let place = Place(row: row, column: column)
    let all = labels(row, column)
    guard let index = index(of: all) else { return [] }
    let labels = all.settled(for: index)
    guard let subject = subject(place, labels, index) else { return [] }
    let told = measures(of: cell, place, labels, index)
    return zip(told, cell.figures.filter { !$0.isTotal }).compactMap { told, figure in
      let fact = Fact(
        figure: figure, cell: cell, told: told, subject: subject, index: index, labels: labels,
        place: place)
      return reading(of: fact)
    }
  }

  /// A place of the grid.
  struct Place {
    let row: Int
    let column: Int
  }

  /// What a figure measures, and how plainly that is said.
  struct Told {
    let measure: TableMeasure
    let sureness: Double
  }

  /// Whose figure it is, and how sure that is.
  struct Subject {
    var unit: NamedUnit
    var sureness: Double
    var isBody = false

    /// The level of the unit, or of the units of a group.
    var level: UnitLevel? {
      switch unit.kind {
      case .ministry, .agency: .ministry
      case .province: .province
      case .region: .region
      case .country: .country
      case .department: .department
      case .district: .district
      case .commune: .commune
      case .organization: UnitLevel.allCases.first { $0.group == unit.name }
      }
    }
  }

  /// A figure with all that was found for it.
  struct Fact {
    let figure: Figure
    let cell: CellReading
    let told: Told
    let subject: Subject
    let index: String
    let labels: FigureLabels
    let place: Place
  }

  /// A cell that covers several places is read at the first.
  private func isFirst(_ cell: CellReading, _ row: Int, _ column: Int) -> Bool {
    layout.cell(row, column - 1)?.span != cell.span
      && layout.cell(row - 1, column)?.span != cell.span
  }

  /// What is said of a place by the cells around it.
  func labels(_ row: Int, _ column: Int) -> FigureLabels {
    var before = layout.labels(of: row, before: column)
    let isRepeated = layout.grid.isList && before.first.map { self.isRepeated($0, row) } ?? false
    if isRepeated { before = asFields(before) }
    var labels = FigureLabels(
      above: layout.headings(above: row, column), before: before,
      sections: layout.sections(above: row), hasUnits: !layout.unitColumns.isEmpty,
      labelHeadings: before.isEmpty ? [] : firstHeadings(row, column), words: words)
    labels.isAmongFields =
      labels.hasUnits ? layout.hasFieldColumns || caption.announcesFields : layout.hasFieldRows
    labels.isRepeated = isRepeated
    labels.isBulleted = before.first.map { isBulleted($0, below: row) } ?? false
    return labels
  }

  /// Whether a label has a bullet and a row above it names the index.
  private func isBulleted(_ label: CellReading, below row: Int) -> Bool {
    guard !layout.grid.isList, let first = text.text[label.span.range].first(where: { $0 > 0x20 }),
      first.isOne(of: "-+*")
    else { return false }
    return layout.dataRows.contains { above in
      above < row && layout.labels(of: above, before: layout.width).contains { !$0.indices.isEmpty }
    }
  }

  /// Labels that stand in every item name fields, whatever their words.
  private func asFields(_ labels: [CellReading]) -> [CellReading] {
    labels.enumerated().map { place, label in
      let label = label.copy()
      if place > 0 || !words.saysOnlyMeasure(label.words) { label.measure = nil }
      if place > 0 { label.component = nil }
      return label
    }
  }

  private func isRepeated(_ label: CellReading, _ row: Int) -> Bool {
    let column = (0..<layout.width).first { layout.cell(row, $0)?.span == label.span }
    return column.map { layout.repeatsLabel(label, $0) } ?? false
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
}

// MARK: - Records

extension FigureReader {
  private func reading(of fact: Fact) -> TableReading? {
    guard let kind = kind(of: fact), isPlausible(fact, kind), !isGap(fact, kind) else { return nil }
    let evidence = TableEvidence(
      index: isNamed(fact.labels) ? 1 : 0.8, subject: fact.subject.sureness,
      measure: fact.told.sureness, column: 0.6 + 0.4 * layout.fullness(of: fact.place.column))
    guard evidence.certainty >= TableEvidence.least else { return nil }
    return TableReading(record: record(of: fact, kind), evidence: evidence)
  }

  /// "So với bình quân cả nước cao hơn 2,18%" in an item is a distance, no move of the mean.
  private func isGap(_ fact: Fact, _ kind: Record.Measure) -> Bool {
    layout.grid.isList && kind == .change
      && fact.labels.before.first.map { words.isMean($0.allWords) } ?? false
  }

  private func record(of fact: Fact, _ kind: Record.Measure) -> Record {
    let labels = fact.labels
    var record = Record(
      subject: fact.subject.unit.name, index: fact.index, measure: kind, value: signed(fact, kind),
      span: fact.figure.span, rule: "table.\(kind.rawValue)")
    record.subjectID = fact.subject.unit.code
    record.subjectLevel = fact.subject.level
    record.subjectParent = fact.subject.isBody ? scope(of: fact, kind) : nil
    let own = fact.cell.component.map { text.string($0.span) }
    record.component =
      own ?? labels.componentCell.map { FieldNames(text: text, words: words).name(of: $0) }
    record.period = period(of: fact, kind)
    record.baseline = baseline(of: fact, kind)
    record.unit = unit(of: kind, fact)
    if kind == .score, record.unit == "%" { record.measure = .percent }
    record.of = total(of: fact, record)
    record.scope = scope(of: fact, record.measure)
    return record
  }

  private func signed(_ fact: Fact, _ kind: Record.Measure) -> ExactDecimal {
    let isMove = kind == .rankChange || kind == .change
    let isFall = fact.figure.isFall || fact.figure.own == nil && fact.labels.isFall
    let value = fact.figure.value
    return isMove && isFall && value.digits > 0 ? -value : value
  }

  private func isPlausible(_ fact: Fact, _ kind: Record.Measure) -> Bool {
    let figure = fact.figure
    return switch kind {
    case .rank: !figure.hasDecimals && figure.value.whole.map { (1...300).contains($0) } ?? false
    case .rankChange: !figure.hasDecimals && figure.value.magnitude <= 300
    case .score: figure.value.magnitude <= 1000 && (figure.value.magnitude <= 100 || fits(fact))
    default: figure.value.magnitude <= 100
    }
  }

  /// Points beyond a hundred need a scale that reaches as far.
  private func fits(_ fact: Fact) -> Bool {
    ownTotal(of: fact) != nil || caption.scale.map { fact.figure.value <= $0 } ?? false
  }

  private func kind(of fact: Fact) -> Record.Measure? {
    switch fact.told.measure {
    case .rank: .rank
    case .value: .score
    case .move(let ofPlaces):
      ofPlaces ?? !(fact.figure.hasDecimals || hasDecimals(fact.place.column))
        ? .rankChange : .change
    case .serial, .maximum, .other: nil
    }
  }

  private func hasDecimals(_ column: Int) -> Bool {
    layout.dataRows.contains { layout.cell($0, column)?.figures.first?.hasDecimals ?? false }
  }

  /// The unit in which the index is printed; percentages only where the text writes any.
  private func usualUnit(of index: String) -> String {
    let usual = levels.unit(of: index)
    guard usual == "%", !caption.context.writesPercentages else { return usual }
    return levels.otherUnit(of: index) ?? usual
  }

  private func unit(of kind: Record.Measure, _ fact: Fact) -> String? {
    switch kind {
    case .rank: return nil
    case .rankChange: return words.places
    default: break
    }
    if let unit = fact.figure.unit { return unit }
    return fact.labels.unit ?? words.unit(caption.words) ?? usualUnit(of: fact.index)
  }
}
