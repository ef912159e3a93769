internal import DocumentModel
internal import VietnameseText

extension FigureReader {
  /// The year or month of a figure; a move is of the table's latest.
  func period(of fact: Fact, _ kind: Record.Measure) -> String? {
    let column = fact.place.column
    if levels.isMonthly(fact.index), let month = month(of: fact, kind) { return month }
    let labels = fact.labels
    if let year = labels.year { return String(year) }
    let isMove = kind == .rankChange || kind == .change
    let years = years(beside: column)
    if let latest = years.max(), isMove || years.count == 1 {
      let said = caption.period ?? caption.topicYear
      return said.map { Int($0) ?? 0 > latest } ?? false ? said : String(latest)
    }
    if let edition = edition(column) { return String(edition) }
    return levels.isMonthly(fact.index) ? caption.namedPeriod : caption.anyPeriod
  }

  /// Of two columns of values without headings, each has the year that the caption names for it:
  /// "năm 2020 và 2019: … 4,41 - 4,9".
  private func edition(_ column: Int) -> Int? {
    guard caption.editions.count == 2, layout.grid.isList else { return nil }
    let columns = (0..<layout.width).filter { column in
      layout.dataRows.allSatisfy { layout.cell($0, column)?.figures.first?.hasDecimals ?? false }
    }
    guard columns.count == 2, let place = columns.firstIndex(of: column) else { return nil }
    return caption.editions[place]
  }

  /// The years that the headings of the same block name.
  private func years(beside column: Int) -> Set<Int> {
    Set(layout.block(of: column).flatMap { layout.headings(of: $0).flatMap(\.years) })
  }

  /// The year that a move is measured against: its cell's, its heading's, the earlier of the two of
  /// the table, or the caption's.
  func baseline(of fact: Fact, _ kind: Record.Measure) -> String? {
    guard kind == .rankChange || kind == .change else { return nil }
    if levels.isMonthly(fact.index) { return monthBefore(fact) }
    if let year = fact.cell.baseline { return String(year) }
    if let year = fact.labels.baseline(of: kind) { return year }
    let years = years(beside: fact.place.column)
    if years.count == 2, let first = years.min() { return String(first) }
    if let year = caption.baseline { return String(year) }
    return caption.context.baseline.flatMap { before(fact, $0) }
  }

  /// A year the text compares with elsewhere, if it is the one before the figure's or two before.
  private func before(_ fact: Fact, _ year: Int) -> String? {
    let own = period(of: fact, .rank).flatMap { Int($0) }
    return own.map { (1...2).contains($0 - year) } ?? false ? String(year) : nil
  }

  /// What a value is out of: its own cell's total, its heading's, its row's maximum, the scale.
  func total(of fact: Fact, _ record: Record) -> ExactDecimal? {
    let own = fact.cell.figures.first {
      $0.isTotal && $0.span.start >= fact.figure.span.end
        && $0.span.start - fact.figure.span.end < 4
    }?.value
    switch record.measure {
    case .rank:
      return own ?? rankTotal(fact)
    case .score:
      if let total = own ?? ownTotal(of: fact) { return total }
      return scale(of: fact, record).flatMap { record.value <= $0 ? $0 : nil }
    default: return nil
    }
  }

  /// "Hạng/63": the total in the heading of ranks, else the size of the group that is ranked.
  private func rankTotal(_ fact: Fact) -> ExactDecimal? {
    let heads = fact.labels.above + fact.labels.before
    if let total = heads.first(where: { $0.measure == .rank && $0.maximum != nil })?.maximum {
      return total
    }
    guard fact.labels.year == nil || !isAmongEditions(fact) else { return nil }
    let sizes = GroupSizes(text: text, words: words)
    let section = fact.labels.sections.first.map { sizes.sizes(in: $0.span, isHeading: true) } ?? []
    let said = fact.labels.component == nil ? caption.groupSizes : caption.placeSizes
    let own = section.isEmpty ? said : section
    return own.first { $0 >= highestPlace(fact) }.map { ExactDecimal($0) }
  }

  /// Whether the figure is of an earlier edition than the column beside it.
  private func isAmongEditions(_ fact: Fact) -> Bool {
    let years = years(beside: fact.place.column)
    return years.count > 1 && fact.labels.year != years.max()
  }

  /// The highest place of a column, among the rows under the same heading of a group.
  private func highestPlace(_ fact: Fact) -> Int {
    let section = fact.labels.sections.first?.span
    let rows = layout.dataRows.filter { layout.sections(above: $0).first?.span == section }
    let places = rows.compactMap { row in
      layout.cell(row, fact.place.column)?.figures.first { !$0.hasDecimals }?.value.whole
    }
    return places.max() ?? 0
  }

  /// The scale of a score: of the parts for a field's, where the text names it or the fields have
  /// that of the whole, as their figures show.
  private func scale(of fact: Fact, _ record: Record) -> ExactDecimal? {
    guard record.component != nil else { return caption.scale }
    if let scale = caption.partScale { return scale }
    guard let whole = caption.scale, let limit = whole.whole else { return nil }
    let highest = layout.dataRows.compactMap {
      layout.cell($0, fact.place.column)?.figures.last?.value.double
    }.max()
    return limit <= 10 || (highest ?? 0) * 3 > Double(limit) ? whole : nil
  }

  /// The most that a score can reach by its heading, its row or its column.
  func ownTotal(of fact: Fact) -> ExactDecimal? {
    if let total = scoreTotal(fact) ?? rowMaximum(fact) { return total }
    return layout.maxima[fact.place.column].flatMap { $0 >= fact.figure.value ? $0 : nil }
  }

  private func scoreTotal(_ fact: Fact) -> ExactDecimal? {
    let heads = fact.labels.above + fact.labels.before
    return heads.first { $0.maximum != nil && $0.measure != .rank }?.maximum
      .flatMap { $0 >= fact.figure.value ? $0 : nil }
  }

  /// The figure of the row's column of maxima.
  private func rowMaximum(_ fact: Fact) -> ExactDecimal? {
    for column in layout.block(of: fact.place.column) {
      let isMaximum = layout.headings(above: fact.place.row, column).contains {
        $0.measure == .maximum
      }
      guard isMaximum else { continue }
      if let value = layout.cell(fact.place.row, column)?.figures.first?.value,
        value >= fact.figure.value
      {
        return value
      }
    }
    return nil
  }
}
