internal import DocumentModel
internal import VietnameseText

/// What one cell of a table says: its figures, or the words and names of a label.
struct CellReading {
  /// Where the cell stands.
  let span: Span
  /// Its folded words without names of units, indices and components, blanks single.
  private(set) var words: String
  /// What the words say that stands beside or below.
  private(set) var measure: TableMeasure?
  /// All its folded words.
  let allWords: String
  let figures: [Figure]
  /// Whether it holds figures and nothing but what belongs to them.
  let isData: Bool
  /// Whether nothing stands in it, or a mark for a missing value.
  let isBlank: Bool
  /// The unit it names.
  let unit: NamedUnit?
  /// The indices it names.
  let indices: [String]
  /// The known component it names, and whose it is.
  private(set) var component: ComponentName?
  /// The years it names.
  let years: [Int]
  /// The year that its move is measured against.
  let baseline: Int?

  /// Whether it is of any use for telling what a figure beside or below means.
  var saysSomething: Bool {
    !indices.isEmpty || component != nil || !years.isEmpty || unit != nil
      || measure != nil
  }
}

/// Reads the cells of a text.
struct CellReader {
  let text: AnalyzedText
  let candidates: [Candidate]
  let components: [ComponentName]

  /// What the cell at `span` says.
  func reading(of span: Span) -> CellReading {
    let named = candidates.within(span)
    let indices = named.filter { index($0) != nil }
    let component = components.within(span).first { !overlaps($0.span, indices) }
    let all = text.foldedWords(span)
    let names = named.filter { $0.unit != nil || index($0) != nil }.map(\.span)
    let words = words(of: span, without: names + (component.map { [$0.span] } ?? []))
    let years = years(in: all)
    let figures = FigureScan.figures(in: span, of: text)
    return CellReading(
      span: span, words: words, measure: TableWords.measure(words), allWords: all,
      figures: figures,
      isData: isData(all, figures, years), isBlank: FigureScan.isMissing(all.utf8),
      unit: unit(in: named, of: span), indices: indices.compactMap(index), component: component,
      years: years.filter { !isBaseline($0, all) }, baseline: years.first { isBaseline($0, all) })
  }

  private func index(_ candidate: Candidate) -> String? {
    guard case .entity(let entity)? = candidate.mention?.value, entity.kind == .index else {
      return nil
    }
    return entity.name
  }

  private func overlaps(_ span: Span, _ others: [Candidate]) -> Bool {
    others.contains { $0.span.overlaps(span) }
  }

  private func unit(in named: ArraySlice<Candidate>, of cell: Span) -> NamedUnit? {
    let unit = named.first { $0.unit.map { !$0.isForeign } ?? false }
    guard let unit, cell.count - unit.span.count < 24 else { return nil }
    return unit.unit
  }

  private func words(of span: Span, without names: [Span]) -> String {
    var parts: [String] = []
    var start = span.start
    for name in names.sorted() where name.start >= start {
      parts.append(text.foldedWords(Span(start, name.start)))
      start = name.end
    }
    parts.append(text.foldedWords(Span(start, span.end)))
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The years that stand alone or behind a word, no parts of longer numbers.
  private func years(in words: String) -> [Int] {
    words.utf8.split { !(Self.isDigit($0) || ",./".utf8.contains($0)) }
      .compactMap { $0.count == 4 ? Int(Substring($0)) : nil }
      .filter { (2000...2040).contains($0) }
  }

  private func isBaseline(_ year: Int, _ words: String) -> Bool {
    ["so với năm \(year)", "so với \(year)", "với năm \(year)", "so năm \(year)"].contains {
      words.holds($0)
    }
  }

  /// Figures with signs, marks and the few words that go with them; a year alone is a label.
  private func isData(_ words: String, _ figures: [Figure], _ years: [Int]) -> Bool {
    guard !figures.isEmpty, !(years.count == 1 && figures.count == 1) else { return false }
    guard words.utf8.contains(where: { $0 >= 0x61 }) else { return true }
    return words.split { !$0.isLetter }.allSatisfy { Self.wordsOfFigures.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static let wordsOfFigures: Set<Substring> = [
    "điểm", "bậc", "hạng", "thứ", "vị", "trí", "tăng", "giảm", "tụt", "lên", "xuống", "số", "đ",
    "xếp",
  ]
}

extension CellReading {
  /// The same cell without a component that `index` does not have.
  func settled(for index: String) -> CellReading {
    guard let component, !component.indices.contains(index) else { return self }
    var cell = self
    cell.component = nil
    cell.words = allWords
    cell.measure = TableWords.measure(allWords)
    return cell
  }

  /// Whether it only numbers a column: "(3)".
  var isColumnNumber: Bool {
    figures.count == 1 && figures[0].isBracketed && allWords.utf8.count <= 4
  }

  /// Whether its words make a move a fall.
  var isFall: Bool {
    ["giảm", "tụt", "xuống", "▼", "↓"].contains { allWords.holds($0) }
      && !["tăng", "lên", "▲", "↑"].contains { allWords.holds($0) }
  }
}
