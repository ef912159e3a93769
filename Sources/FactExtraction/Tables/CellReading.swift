internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// What one cell of a table says: its figures, or the words and names of a label.
///
/// Most cells are asked one thing only, so each part is read when it is first asked for.
final class CellReading {
  /// Where the cell stands.
  let span: Span
  let source: CellSource

  init(of span: Span, in source: CellSource) {
    self.span = span
    self.source = source
  }

  /// All its folded words, blanks single.
  private(set) lazy var allWords = source.text.foldedWords(span)
  /// The same cut into words.
  private(set) lazy var parts = source.words.split(allWords)
  /// What is named in it.
  private(set) lazy var named = source.candidates.within(span)
  /// The indices it names.
  private(set) lazy var indices = named.compactMap(\.indexName)
  /// The known component it names, and whose it is.
  lazy var component = firstComponent
  /// Its folded words without names of units, indices and components.
  lazy var words = otherWords
  private(set) lazy var figures = readFigures
  /// Whether it holds figures and nothing but what belongs to them.
  private(set) lazy var isData = holdsData
  /// What the words say that stands beside or below.
  lazy var measure = isData ? nil : toldMeasure
  /// Whether nothing stands in it, or a mark for a missing value.
  private(set) lazy var isBlank = FigureScan.isMissing(allWords.utf8)
  /// The unit it names.
  private(set) lazy var unit = namedUnit
  /// The department, district or commune that it names by its first words.
  private(set) lazy var body = isData ? nil : namedBody
  /// What its one word stands for.
  private lazy var short = isData || !indices.isEmpty ? nil : abbreviation
  /// What an abbreviation in it stands for, where the text says so.
  lazy var abbreviated = short.flatMap { $0.name.isEmpty ? nil : $0.name }
  private lazy var written = CellYears(source).written(in: span)
  /// The year of an edition, where two years are one: "2017 - 2018".
  private lazy var ownYears =
    CellYears(source).areEdition(written, allWords) ? [written[0]] : written
  /// The years it names.
  private(set) lazy var years = ownYears.filter { !isBaseline($0) }
  /// The year that its move is measured against.
  private(set) lazy var baseline = ownYears.first { isBaseline($0) }
  /// The months it names, as "2025-08".
  private(set) lazy var months = named.isEmpty ? [] : namedMonths
  /// The most that what stands beside or below can reach: "(18)", "/63".
  private(set) lazy var maximum = isData ? nil : writtenMaximum ?? short?.maximum
  /// Whether it is the heading of a column of units or figures, by its words or as a year.
  private(set) lazy var headsColumn =
    source.words.measure(allWords, parts) != nil || source.words.phrases(.unitHeads).holds(parts)
    || TableWords.isYear(allWords) || source.words.isMean(parts)
  private var settledFor: (index: String, cell: CellReading)?

  /// Whether it is of any use for telling what a figure beside or below means.
  var saysSomething: Bool {
    !indices.isEmpty || component != nil || abbreviated != nil || !years.isEmpty || unit != nil
      || body != nil || measure != nil || !months.isEmpty
  }

  /// Whether it only numbers a column: "(3)".
  var isColumnNumber: Bool {
    figures.count == 1 && figures[0].isBracketed && allWords.utf8.count <= 4
  }

  /// Whether a component is named, by its name or an abbreviation.
  var namesComponent: Bool { component != nil || abbreviated != nil }

  /// The same cell, to be changed.
  func copy() -> CellReading {
    let cell = CellReading(of: span, in: source)
    (cell.words, cell.measure, cell.component) = (words, measure, component)
    cell.abbreviated = abbreviated
    return cell
  }

  /// The same cell without a component that `index` does not have.
  func settled(for index: String) -> CellReading {
    let isOther = component.map { !$0.indices.contains(index) } ?? false
    guard isOther || abbreviated != nil else { return self }
    if let settledFor, settledFor.index == index { return settledFor.cell }
    let cell = copy()
    cell.settle(for: index, isOther)
    settledFor = (index, cell)
    return cell
  }

  private func settle(for index: String, _ isOther: Bool) {
    let lists = source.words
    if let name = abbreviated.map(LetterFolding.folded), lists.equals(.wholes, name),
      lists.contains(.satisfactionIndices, index.lowercased())
    {
      abbreviated = nil
      measure = measure ?? lists.measure(name)
    }
    guard isOther else { return }
    component = nil
    words = allWords
    measure = lists.measure(allWords)
  }
}

// MARK: - Names and words

extension CellReading {
  private var text: AnalyzedText { source.text }

  private var firstComponent: ComponentName? {
    source.components.within(span).first { component in
      !named.contains { $0.indexName != nil && $0.span.overlaps(component.span) }
    }
  }

  private var namedUnit: NamedUnit? {
    let unit = named.first { $0.unit.map { !$0.isLower } ?? false }
    guard let unit else { return named.isEmpty ? nil : Self.provinces[allWords] }
    return span.count - unit.span.count < 24 ? unit.unit : nil
  }

  /// The provinces by their folded names, for cells that seem to name a person: "Hồ Chí Minh".
  private static let provinces: [String: NamedUnit] = {
    let all = UnitDirectory.bundled.units.map(\.unit).filter { $0.kind == .province }
    let named = all.map { unit in
      (
        LetterFolding.folded(unit.name),
        NamedUnit(kind: .province, name: unit.name, code: unit.code)
      )
    }
    return Dictionary(named) { first, _ in first }
  }()

  /// The lower unit that the cell is the name of; by its own words where it is none that was found.
  private var namedBody: NamedUnit? {
    let names = BodyNames(text: text, words: source.words)
    if let typed = names.typed(at: span) { return typed }
    let found = named.first { $0.unit?.isLower ?? false }
    if let found, span.count - found.span.count < 6 { return found.unit }
    return names.department(at: span)
  }

  private var otherWords: String {
    var names = named.filter { $0.unit != nil || $0.indexName != nil }.map(\.span)
    if let component { names.append(component.span) }
    guard !names.isEmpty else { return allWords }
    var parts: [String] = []
    var start = span.start
    for name in names.sorted() where name.start >= start {
      parts.append(text.foldedWords(Span(start, name.start)))
      start = name.end
    }
    parts.append(text.foldedWords(Span(start, span.end)))
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var toldMeasure: TableMeasure? {
    let measure = source.words.measure(words)
    if measure == .rank, OtherIndices(source).areNamed(in: span, named) { return .other }
    return measure ?? short.flatMap { source.words.measure($0.measure) }
  }

  /// What the one word of a cell stands for that is neither a year nor a word for a measure.
  private var abbreviation: Abbreviation? {
    guard !source.abbreviations.isEmpty, allWords.utf8.count < 60 else { return nil }
    let bytes = Array(allWords.utf8)
    let said = parts.map { word in
      (word: word, text: String(decoding: bytes[word.span.range], as: UTF8.self))
    }
    var own = said.filter { !TableWords.isYear($0.text) && Int($0.text) == nil }
    let phrases = source.words.phrases(.measureWords)
    let lead = own.isEmpty ? 0 : phrases.length(in: own.map(\.word)[...], at: 0)
    if lead < own.count { own.removeFirst(lead) }
    let tail = phrases.suffix(of: own.map(\.word)[...])
    if tail < own.count { own.removeLast(tail) }
    return own.count == 1 ? source.abbreviations[own[0].text] : nil
  }
}

// MARK: - Figures

extension CellReading {
  /// The figures, and where there are none, the places told by words: "hạng nhất".
  private var readFigures: [Figure] {
    let found = FigureScan.figures(in: span, of: text)
    let isYearAlone = found.count == written.count
    let figures = isYearAlone ? found : found.filter { !isYear($0) }
    guard figures.isEmpty else {
      return FigureSenses(text: text, words: source.words).told(figures, in: span)
    }
    if let place = source.words.pair(.places, allWords).flatMap({ Int($0) }), place > 0 {
      return [Figure(placeToldAt: span, ExactDecimal(place))]
    }
    return named.compactMap { candidate in
      guard case .rank(let value?, _, false)? = candidate.mention?.value else { return nil }
      return Figure(placeToldAt: candidate.span, ExactDecimal(value))
    }
  }

  private func isYear(_ figure: Figure) -> Bool {
    !figure.hasDecimals && figure.value.whole.map { written.contains($0) } ?? false
  }

  /// Figures with signs, marks and the few words that go with them; a year alone is a label.
  private var holdsData: Bool {
    guard !figures.isEmpty, !figures.allSatisfy(isYear), !figures.allSatisfy(\.isTotal),
      hasWordsOfFigures
    else { return false }
    guard let name = component?.span else { return true }
    return figures.allSatisfy { $0.span.start > name.end }
      && text.isBlank(Span(span.start, name.start))
  }

  private var hasWordsOfFigures: Bool {
    let all = allWords.utf8
    guard all.contains(where: { $0 >= 0x61 }) else { return true }
    if FigureScan.figures(in: figures[0].span, of: text).isEmpty {
      return all.count - figures[0].span.count < 4
    }
    if figures.allSatisfy({ $0.isBracketed || $0.isTotal }), all.first != UInt8(ascii: "(") {
      return false
    }
    return words.split { !$0.isLetter }.allSatisfy {
      source.words.contains(.figureWords, String($0))
    }
  }

  /// The last number of a heading, in brackets or behind a slash.
  private var writtenMaximum: ExactDecimal? {
    guard let last = figures.last, last.isBracketed || last.isTotal, !isYear(last),
      !(last.span.count == 4 && last.isTotal && (last.value.whole ?? 0) > 1995)
    else { return nil }
    return last.value
  }

  // MARK: - Dates

  private func isBaseline(_ year: Int) -> Bool { CellYears(source).isBaseline(year, in: span) }

  private var namedMonths: [String] {
    named.compactMap { candidate in
      guard case .date(let iso)? = candidate.mention?.value, iso.isMonth,
        !CellYears(source).isBaseline(candidate.span, in: span)
      else { return nil }
      return iso
    }
  }
}
