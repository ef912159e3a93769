internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

extension FigureReader {
  /// Whose figure it is: the row's unit, the heading's, or the one that the table is about.
  func subject(_ place: Place, _ labels: FigureLabels, _ index: String) -> Subject? {
    guard let column = layout.unitColumn(of: place.column) else {
      if let mean = labels.mean { return group(of: mean) ?? group(by: index) }
      if let unit = labels.ranked {
        return Subject(unit: unit, sureness: 0.95, isBody: unit.isLower)
      }
      return onlySubject(index)
    }
    guard let cell = layout.cell(place.row, column) else { return nil }
    if let mean = labels.mean, mean.span != cell.span {
      return group(of: mean) ?? group(place.row, column)
    }
    if words.isMedian(cell.allWords) { return nil }
    if layout.namesBodies { return body(cell, place.row, column) }
    if let unit = cell.unit, levels.isRanked(unit, by: index) {
      return Subject(unit: unit, sureness: 1)
    }
    return cell.body == nil && words.isMean(cell.allWords) ? group(place.row, column) : nil
  }

  /// The group whose mean a heading or a label names: "TB vùng", "Bình quân 63 tỉnh", "Cả nước".
  private func group(of mean: CellReading) -> Subject? {
    if let unit = mean.unit { return Subject(unit: unit, sureness: 0.95) }
    if words.has(.regional, in: mean.allWords) {
      return caption.region.map { Subject(unit: NamedUnit(kind: .region, name: $0), sureness: 0.9) }
    }
    let bodies: [(TableWords.List, String)] = [
      (.districtHeads, "districts"), (.departmentHeads, "departments"), (.communeHeads, "communes"),
    ]
    if let group = bodies.first(where: { words.has($0.0, in: mean.allWords) }) {
      return Subject(
        unit: NamedUnit(kind: .organization, name: group.1), sureness: 0.9, isBody: true)
    }
    return nil
  }

  /// All units of the level of those that head columns, or of the one that the table is about.
  private func group(by index: String) -> Subject? {
    let unit = layout.headedUnits.first ?? onlySubject(index)?.unit
    return unit.map {
      Subject(unit: NamedUnit(kind: .organization, name: $0.level.group), sureness: 0.9)
    }
  }

  /// The unit that the lines before the table or the headline name; a world ranking's is the country.
  private func onlySubject(_ index: String) -> Subject? {
    if levels.of(index) == [.country] { return Subject(unit: .vietnam, sureness: 0.95) }
    if let unit = caption.unit { return Subject(unit: unit, sureness: 0.95) }
    if let unit = caption.topic { return Subject(unit: unit, sureness: 0.9) }
    if let unit = caption.otherUnit { return Subject(unit: unit, sureness: 0.9) }
    return caption.nearest.map { Subject(unit: $0, sureness: 0.7) }
  }

  private func body(_ cell: CellReading, _ row: Int, _ column: Int) -> Subject? {
    guard !cell.isBlank, !cell.isData, !words.equals(.wholes, cell.words),
      cell.measure != .maximum
    else { return nil }
    if words.isMean(cell.allWords) { return group(row, column) }
    if let body = cell.body { return Subject(unit: body, sureness: 0.95, isBody: true) }
    let names = BodyNames(text: text, words: words)
    if let type = bareType(row, column), let unit = names.bare(at: cell.span, type: type) {
      return Subject(unit: unit, sureness: 0.85, isBody: true)
    }
    let name = text.string(cell.span).trimmingSpaces
    guard name.utf8.count > 5, bareType(row, column) == nil else { return nil }
    let unit = NamedUnit(kind: .department, name: name, code: nil)
    return Subject(unit: unit, sureness: 0.75, isBody: true)
  }

  /// The type of a bare name: by the column's heading, the group's or the caption's words.
  private func bareType(_ row: Int, _ column: Int) -> String? {
    let said = layout.headings(above: row, column) + layout.sections(above: row)
    for told in said.map(\.allWords) + [caption.words] {
      if words.has(.districtHeads, in: told) { return words.bareType(ofCommunes: false) }
      if words.has(.communeHeads, in: told) { return words.bareType(ofCommunes: true) }
      if words.has(.departmentHeads, in: told) { return nil }
    }
    return nil
  }

  /// The units of the table together, in a row that gives their mean.
  private func group(_ row: Int, _ column: Int) -> Subject? {
    let name: String?
    if layout.namesBodies {
      name = bodyGroup(row, column)
    } else {
      let unit = layout.dataRows.lazy.compactMap { layout.cell($0, column)?.unit }.first
      name = unit.map(\.level.group)
    }
    return name.map {
      let unit = NamedUnit(kind: .organization, name: $0, code: nil)
      return Subject(unit: unit, sureness: 0.9, isBody: layout.namesBodies)
    }
  }

  private func bodyGroup(_ row: Int, _ column: Int) -> String {
    let said = layout.headings(above: row, column) + layout.sections(above: row)
    let all = said.map(\.allWords) + [caption.words]
    if all.contains(where: { words.has(.districtHeads, in: $0) }) { return "districts" }
    if all.contains(where: { words.has(.communeHeads, in: $0) }) { return "communes" }
    return "departments"
  }

  /// The places of units that stand side by side under the indices they lead.
  func leaders(_ cell: CellReading, _ row: Int, _ column: Int) -> [TableReading] {
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
      let evidence = TableEvidence(index: 1, subject: 0.95, measure: 0.8, column: 1)
      return TableReading(record: record, evidence: evidence)
    }
  }
}

// MARK: - Scope

extension FigureReader {
  /// The province of its own units; else the region or group within which a place holds.
  func scope(of fact: Fact, _ measure: Record.Measure) -> String? {
    if fact.subject.isBody {
      return fact.subject.unit.kind == .commune
        ? caption.district ?? caption.province : caption.province
    }
    guard measure == .rank || measure == .rankChange || measure == .top else { return nil }
    if fact.labels.above.contains(where: { words.has(.regional, in: $0.words) }) {
      return caption.region
    }
    return group(of: fact.labels)
  }

  /// "Nhóm bộ có cung cấp dịch vụ công": the group that a line above names.
  private func group(of labels: FigureLabels) -> String? {
    for section in labels.sections where words.has(.scopes, in: section.allWords) {
      return scopeName(section.span)
    }
    return caption.scope
  }

  private func scopeName(_ span: Span) -> String {
    ScopeNames(text: text, words: words).name(in: span) ?? text.string(span).trimmingSpaces
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
