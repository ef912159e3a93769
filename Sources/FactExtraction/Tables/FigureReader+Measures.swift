internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

extension FigureReader {
  /// What each figure of a cell measures.
  func measures(
    of cell: CellReading, _ row: Int, _ column: Int, _ labels: FigureLabels, _ index: String
  ) -> [TableMeasure] {
    guard labels.areUnderstood, isAbout(index, labels) else { return [] }
    let first = labels.measure ?? shape(cell, column, labels)
    if first == .value, isShare(labels, row, column) { return [] }
    if first == .serial, isRanked(row, column) { return [.rank] }
    guard let first, cell.figures.count > 1 else { return first.map { [$0] } ?? [] }
    let order = labels.above.lazy.map { TableWords.order($0.words) }.first { !$0.isEmpty }
    return order ?? [first]
  }

  /// A bare share beside columns of other things is one of them: "Số dự án, Vốn, Tỷ lệ (%)".
  private func isShare(_ labels: FigureLabels, _ row: Int, _ column: Int) -> Bool {
    guard labels.index == nil, labels.component == nil,
      !(labels.above + labels.before).contains(where: { TableWords.namesPoints($0.words) })
    else { return false }
    return layout.block(of: column).contains { other in
      layout.headings(above: row, other).contains {
        $0.measure == .other && !TableWords.onlySorts($0.words)
      }
    }
  }

  /// An index that only the text names needs a heading that speaks of places or points.
  private func isAbout(_ index: String, _ labels: FigureLabels) -> Bool {
    if isNamed(labels) { return true }
    guard !caption.isForeign else { return false }
    switch labels.measure {
    case .rank, .serial, .move: return true
    default: break
    }
    return labels.component != nil || labels.above.isEmpty && caption.isUnderRanking
      || (labels.above + labels.before).contains {
        TableWords.namesPoints($0.words) || $0.words.holds("%")
      }
  }

  /// The measure of a column whose heading names no measure.
  private func shape(_ cell: CellReading, _ column: Int, _ labels: FigureLabels) -> TableMeasure? {
    let isBare = labels.above.isEmpty && labels.before.isEmpty
    guard labels.isAnchored || isBare else { return nil }
    let figures = layout.dataRows.compactMap { layout.cell($0, column)?.figures.first }
    let decimals =
      figures.count { $0.hasDecimals } + (cell.allWords.holds("%") ? figures.count : 0)
    if decimals * 2 > figures.count { return .value }
    if decimals > 0, cell.figures.first?.hasDecimals ?? false { return .value }
    let isRanking = TableWords.announcesRanking(caption.words) || caption.isUnderRanking
    if isBare, !ascends(figures) { return nil }
    if isBare, layout.block(of: column).lowerBound == column { return .serial }
    return isRanking && decimals == 0 ? .rank : nil
  }

  /// Whether they are whole numbers that never fall.
  private func ascends(_ figures: [Figure]) -> Bool {
    let numbers = figures.compactMap(\.value.whole)
    return numbers.count == figures.count
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// Whether running numbers are places: under a caption that speaks of a ranking, in a table
  /// without places whose values fall from row to row.
  private func isRanked(_ row: Int, _ column: Int) -> Bool {
    let sections = layout.sections(above: row).map(\.allWords).joined(separator: " ")
    guard
      TableWords.announcesRanking(caption.words + " " + sections) || caption.isUnderRanking
    else { return false }
    let others = layout.block(of: column).filter {
      $0 != column && !layout.unitColumns.contains($0)
    }
    let measures = others.map { ($0, labels(row, $0).measure ?? .value) }
    guard !measures.contains(where: { $0.1 == .rank }) else { return false }
    let values = measures.first { $0.1 == .value && hasFigures($0.0) }
    return values.map { falls($0.0) } ?? true
  }

  private func hasFigures(_ column: Int) -> Bool {
    layout.dataRows.contains { layout.cell($0, column)?.isData ?? false }
  }

  private func falls(_ column: Int) -> Bool {
    let values = layout.dataRows.compactMap { layout.cell($0, column)?.figures.first?.value }
    return zip(values, values.dropFirst()).allSatisfy { $0 >= $1 }
  }
}
