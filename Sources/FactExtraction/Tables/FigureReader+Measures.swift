internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

extension FigureReader {
  /// What each figure of a cell measures, totals apart.
  func measures(
    of cell: CellReading, _ place: Place, _ labels: FigureLabels, _ index: String
  ) -> [Told] {
    let figures = cell.figures.filter { !$0.isTotal }
    let speaks = figures.contains { $0.own != nil && $0.own != .move(ofPlaces: nil) }
    guard labels.areUnderstood,
      isAbout(index, labels)
        || speaks && !layout.isMostlyForeign && (isNamed(labels) || saysStanding(figures))
    else { return [] }
    let first = first(of: cell, place, labels)
    let order = figures.count > 1 ? shaped(figures) ?? order(labels) : []
    return figures.enumerated().map { number, figure in
      told(figure, number, first, order, in: cell, place)
    }
  }

  /// Whether the words beside figures speak of places or points, under no heading of other things.
  private func saysStanding(_ figures: [Figure]) -> Bool {
    !caption.isForeign && figures.contains { $0.own == .rank || $0.unit == words.points }
  }

  private func told(
    _ figure: Figure, _ number: Int, _ first: Told?, _ order: [TableMeasure], in cell: CellReading,
    _ place: Place
  ) -> Told {
    let nothing = Told(measure: .other, sureness: 0)
    if let own = figure.own, own != .move(ofPlaces: nil) || number > 0 {
      let isOther = first?.measure == .other || first?.measure == .maximum
      return isOther ? nothing : Told(measure: own, sureness: 0.95)
    }
    if order.indices.contains(number) { return Told(measure: order[number], sureness: 0.95) }
    guard number > 0 else { return ranked(figure, first, in: cell, place) ?? first ?? nothing }
    return other(figure, first) ?? nothing
  }

  /// A figure out of a whole number is a place: "90/183"; so is one under no heading.
  private func ranked(
    _ figure: Figure, _ first: Told?, in cell: CellReading, _ place: Place
  ) -> Told? {
    guard let total = cell.figures.first(where: \.isTotal), total.value.whole ?? 0 >= 10,
      let value = figure.value.whole, value <= total.value.whole ?? 0,
      first == nil || first?.measure == .serial
    else { return nil }
    return Told(measure: .rank, sureness: 0.85)
  }

  /// The second of two bare figures: beside a place a value, beside a value a place.
  private func other(_ figure: Figure, _ first: Told?) -> Told? {
    switch first?.measure {
    case .rank where figure.hasDecimals: return Told(measure: .value, sureness: 0.8)
    case .value where !figure.hasDecimals: return Told(measure: .rank, sureness: 0.8)
    default: return nil
    }
  }

  /// Of a whole number and one with decimals beside it in brackets the first is the place.
  private func shaped(_ figures: [Figure]) -> [TableMeasure]? {
    guard figures.count == 2, figures[1].isBracketed, !figures[1].isSigned,
      figures[0].hasDecimals != figures[1].hasDecimals
    else { return nil }
    return figures[0].hasDecimals ? [.value, .rank] : [.rank, .value]
  }

  private func order(_ labels: FigureLabels) -> [TableMeasure] {
    let heads = labels.above.map(\.words) + labels.sections.prefix(1).map(\.words)
    if let order = heads.lazy.map(words.order).first(where: { !$0.isEmpty }) { return order }
    guard caption.ordersMeasures, !labels.above.contains(where: { $0.measure != nil }) else {
      return []
    }
    return words.order(caption.words)
  }

  /// What the first figure of a cell measures, by its labels or by the column's shape.
  private func first(of cell: CellReading, _ place: Place, _ labels: FigureLabels) -> Told? {
    if let told = labels.measure {
      if told == .value, isShare(labels, place) { return Told(measure: .other, sureness: 0) }
      if told == .serial { return serial(place) }
      return Told(measure: told, sureness: 0.95)
    }
    if layout.grid.isList, let own = ownMeasure(place.column) {
      return Told(measure: own, sureness: 0.8)
    }
    if labels.above.first?.maximum != nil { return Told(measure: .value, sureness: 0.8) }
    guard let shape = shape(cell, place, labels) else { return nil }
    return shape.measure == .serial ? serial(place) : shape
  }

  private func serial(_ place: Place) -> Told {
    isRanked(place) ? Told(measure: .rank, sureness: 0.8) : Told(measure: .serial, sureness: 0)
  }

  /// A bare share beside columns of other things is one of them: "Số dự án, Vốn, Tỷ lệ (%)".
  private func isShare(_ labels: FigureLabels, _ place: Place) -> Bool {
    guard labels.index == nil, labels.component == nil,
      !(labels.above + labels.before).contains(where: { words.namesPoints($0.words) })
    else { return false }
    return layout.block(of: place.column).contains { other in
      layout.headings(above: place.row, other).contains {
        $0.measure == .other && !words.onlySorts($0.words)
      }
    }
  }

  /// An index that only the text names needs a heading that speaks of places or points.
  private func isAbout(_ index: String, _ labels: FigureLabels) -> Bool {
    if labels.index == nil, labels.component == nil, layout.isMostlyForeign { return false }
    if isNamed(labels) { return true }
    guard !caption.isForeign else { return false }
    switch labels.measure {
    case .rank, .serial, .move: return true
    default: break
    }
    return labels.component != nil || labels.above.isEmpty && caption.isUnderRanking
      || (labels.above + labels.before).contains {
        words.namesPoints($0.words) || $0.words.holds("%")
      }
  }
}

// MARK: - Shapes

extension FigureReader {
  /// The measure of a column whose heading names no measure.
  private func shape(_ cell: CellReading, _ place: Place, _ labels: FigureLabels) -> Told? {
    let isBare = labels.above.isEmpty && labels.before.isEmpty
    guard labels.isAnchored || isBare else { return nil }
    let figures = layout.dataRows.compactMap { layout.cell($0, place.column)?.figures.first }
    let decimals =
      figures.count { $0.hasDecimals } + (cell.allWords.holds("%") ? figures.count : 0)
    if decimals * 2 > figures.count { return Told(measure: .value, sureness: 0.75) }
    if decimals > 0, cell.figures.first?.hasDecimals ?? false {
      return Told(measure: .value, sureness: 0.7)
    }
    if isBare, place.column == layout.block(of: place.column).lowerBound, ascends(figures) {
      return Told(measure: .serial, sureness: 0.7)
    }
    guard decimals == 0, isRanking(labels) else { return nil }
    return isBare && !ascends(figures) ? nil : Told(measure: .rank, sureness: 0.75)
  }

  /// Whether whole numbers are likely places: the caption or the columns beside speak of ranks.
  private func isRanking(_ labels: FigureLabels) -> Bool {
    words.announcesRanking(caption.words) || caption.isUnderRanking
      || labels.sections.contains { words.announcesRanking($0.allWords) }
      || (0..<layout.width).contains { column in
        layout.headings(of: column).contains { $0.measure == .rank }
      }
  }

  /// Whether they are whole numbers that never fall, or begin again at one.
  private func ascends(_ figures: [Figure]) -> Bool {
    let numbers = figures.compactMap(\.value.whole)
    return numbers.count == figures.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 || $1 == 1 }
  }

  /// Whether running numbers are places: under a caption that speaks of a ranking, or with gaps and
  /// ties among them, in a table without places whose values fall from row to row.
  private func isRanked(_ place: Place) -> Bool {
    let sections = layout.sections(above: place.row).map(\.allWords).joined(separator: " ")
    let isAnnounced =
      words.announcesRanking(caption.words + " " + sections) || caption.isUnderRanking
    guard isAnnounced || jumps(place.column) else { return false }
    let others = layout.block(of: place.column).filter {
      $0 != place.column && !layout.unitColumns.contains($0)
    }
    let measures = others.map { ($0, labels(place.row, $0).measure) }
    guard
      !measures.contains(where: { column, measure in
        measure == .rank && hasFigures(column) || ownMeasure(column) == .rank
      })
    else { return false }
    let values = measures.first { ($0.1 ?? .value) == .value && hasFigures($0.0) }
    return values.map { falls($0.0) } ?? isAnnounced
  }

  /// Whether numbers are left out or repeated, as serial numbers never are.
  private func jumps(_ column: Int) -> Bool {
    let numbers = layout.dataRows.compactMap { layout.cell($0, column)?.figures.first?.value.whole }
    return zip(numbers, numbers.dropFirst()).contains { $1 - $0 != 1 && $1 != 1 }
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 >= $0 || $1 == 1 }
  }

  private func ownMeasure(_ column: Int) -> TableMeasure? {
    layout.dataRows.lazy.compactMap { layout.cell($0, column)?.figures.first?.own }.first
  }

  private func hasFigures(_ column: Int) -> Bool {
    layout.dataRows.contains { layout.cell($0, column)?.isData ?? false }
  }

  /// Whether values never rise from row to row of the same group.
  private func falls(_ column: Int) -> Bool {
    let values = layout.dataRows.compactMap { layout.cell($0, column)?.figures.first?.value }
    let rises = zip(values, values.dropFirst()).count { $0 < $1 }
    return rises <= layout.sections.count { $0.row > (layout.dataRows.first ?? 0) }
  }
}
