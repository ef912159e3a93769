internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// What is said of a table as a whole: by the lines right before it, and by the text so far.
struct TableCaption {
  /// The folded words of the lines before the table.
  var words = ""
  /// The index that the lines before the table name, if it is one.
  var index: String?
  /// The last year that they name.
  var period: String?
  /// The last year of lines that are sentences and name no index.
  private var otherPeriod: String?
  /// The two years that the line right before the table names, in their order.
  var editions: [Int] = []
  /// The year that they compare with.
  var baseline: Int?
  /// The unit that those of them name which are no sentences, if it is one.
  var unit: NamedUnit?
  /// The unit that a sentence among them names, if it is one.
  private(set) var otherUnit: NamedUnit?
  /// Whether its heading speaks of something that is no standing.
  var isForeign = false
  /// The index that the table alone names.
  var onlyIndex: String?
  /// The group within which places hold.
  var scope: String?
  /// Whether they tell what stands in brackets, or are short enough to be a heading of the rows.
  var ordersMeasures = false
  /// Whether they call the rows or columns fields of the index.
  var announcesFields = false
  /// The index and year that the text named last, and what it says as a whole.
  let context: TableContext.Setting
  /// The one unit that the headline names.
  let topic: NamedUnit?
  /// Whether the headline speaks of a ranking.
  let isUnderRanking: Bool
  /// Whether the headline or the lines speak of departments, districts or communes.
  private(set) var saysBodies = false
  /// The year that the headline names, if it is one.
  let topicYear: String?
  /// This year, where the headline names an index or speaks of an index's fields or results.
  private var topicEdition: String?
  /// The month that the lines, the headline or the text name, as "2025-08".
  var month: String?
  /// The sizes of the groups that the lines around and the headline speak of.
  private(set) var groupSizes: [Int] = []
  /// Those of them that words for a place lead to: "xếp hạng trong 17 bộ".
  private(set) var placeSizes: [Int] = []
  /// The district whose communes rank.
  var district: String?

  /// The caption of `grid`.
  init(
    of grid: TableGrid, under headline: Span?, isMarked: Bool, _ cells: CellReader,
    _ context: TableContext.Setting
  ) {
    self.context = context
    let title = headline.map { cells.reading(of: $0) }
    topic = headline.flatMap { Self.onlyUnit(in: $0, cells) }
    isUnderRanking = title.map { cells.words.announcesRanking($0.allWords) } ?? false
    let years = Set(title?.years ?? [])
    topicYear = years.count == 1 ? years.first.map { String($0) } : nil
    topicEdition =
      title.map { !$0.indices.isEmpty || cells.words.has(.groupHeads, in: $0.allWords) } ?? false
      ? topicYear : nil
    baseline = title?.baseline
    let lines = Self.lines(before: grid, cells.text)
    for line in lines { take(line, cells) }
    takeSurroundings(lines, headline, Self.lineBehind(grid, cells.text), cells)
    let above = isMarked ? title?.allWords ?? "" : ""
    saysBodies = Self.saysBodies(words + " " + above, cells.words)
    ordersMeasures = words.utf8.count < 160 || cells.words.has(.bracketed, in: words)
    announcesFields = cells.words.announcesFields(words)
    scope =
      (lines + (headline.map { [$0] } ?? [])).lazy.compactMap {
        $0.count < 240 ? ScopeNames(text: cells.text, words: cells.words).name(in: $0) : nil
      }.first
  }

  /// Takes the sizes of groups, the month, the district and what the line behind compares with.
  private mutating func takeSurroundings(
    _ lines: [Span], _ headline: Span?, _ behind: [Span], _ cells: CellReader
  ) {
    let near = lines + (headline.map { [$0] } ?? [])
    let sizes = GroupSizes(text: cells.text, words: cells.words)
    placeSizes = (lines + behind).flatMap { sizes.sizes(in: $0) }
    groupSizes = lines.flatMap { sizes.sizes(in: $0, isHeading: isHeading($0, cells.text)) }
    groupSizes += placeSizes
    month = near.lazy.compactMap { cells.reading(of: $0).months.last }.first ?? context.month
    district = near.lazy.compactMap { Self.onlyDistrict(in: $0, cells) }.first
    if let line = behind.first, line.count < 120, baseline == nil {
      baseline = cells.reading(of: line).baseline
    }
  }

  private static func saysBodies(_ said: String, _ words: TableWords) -> Bool {
    [.departmentHeads, .districtHeads, .communeHeads].contains { words.has($0, in: said) }
  }

  /// The year of a figure that nothing in the table dates.
  var anyPeriod: String? {
    period ?? topicEdition ?? otherPeriod ?? context.period ?? topicYear ?? context.edition
  }
  /// This year, if the text names one.
  var namedPeriod: String? { period ?? topicEdition ?? otherPeriod ?? context.period ?? topicYear }
  /// The whole scale of scores: 100 for "thang điểm 100".
  var scale: ExactDecimal? { context.scale }
  /// The scale of the scores of fields: 10 for "mỗi nội dung tối đa 10 điểm".
  var partScale: ExactDecimal? { context.partScale }
  /// The unit named last before the table.
  var nearest: NamedUnit? { context.unit }
  /// The bare name of the province whose own units rank.
  var province: String? {
    [topic, unit, otherUnit].lazy.compactMap { $0 }.first { $0.kind == .province }?.name
      ?? context.province
  }
  /// The region that the text is about.
  var region: String? { context.region }

  /// The lines right before a table, the nearest first, as far as they can belong to it.
  private static func lines(before grid: TableGrid, _ text: AnalyzedText) -> [Span] {
    var lines: [Span] = []
    for number in text.lines.indices.prefix(max(0, grid.lineBefore + 1)).reversed() {
      let line = text.lines[number]
      guard line.role.isArticle, line.cell == nil, lines.count < 3 else { break }
      guard line.span.count > 2, !isItem(line.span, of: grid, text) else { continue }
      if line.span.count > 240, !lines.isEmpty { break }
      lines.append(line.span)
    }
    return lines
  }

  /// The line right behind a table, if it is near.
  private static func lineBehind(_ grid: TableGrid, _ text: AnalyzedText) -> [Span] {
    let lines = text.lines[min(text.lines.count, grid.lastLine + 1)...].prefix(2)
    return lines.lazy.filter { $0.role.isArticle && $0.cell == nil && $0.span.count > 2 }.prefix(1)
      .map(\.span)
  }

  /// Whether a line begins with the same bullet as the list itself.
  private static func isItem(_ line: Span, of grid: TableGrid, _ text: AnalyzedText) -> Bool {
    guard grid.isList else { return false }
    let own = text.lines[text.line(at: grid.span.start)].span
    let bullet = text.text[own.start]
    return bullet < 0x30 && text.text[line.start] == bullet
  }

  /// Takes a line in, as long as no nearer one named the index.
  private mutating func take(_ line: Span, _ cells: CellReader) {
    guard index == nil else { return }
    let reading = cells.reading(of: line)
    let named = Set(reading.indices)
    let isShort = line.count <= 240
    if words.isEmpty, isHeading(line, cells.text) {
      isForeign =
        reading.measure == .other && !cells.words.onlySorts(reading.words)
        && !cells.words.has(.medians, in: reading.words)
    }
    if isShort, words.isEmpty, reading.years.count == 2 { editions = reading.years }
    if isShort { words += (words.isEmpty ? "" : " ") + reading.allWords }
    if named.count == 1, !isForeign { index = named.first }
    guard isShort || index != nil else { return }
    let year = reading.years.max().map { String($0) }
    if isHeading(line, cells.text) && reading.figures.isEmpty || index != nil {
      period = period ?? year
    } else {
      otherPeriod = otherPeriod ?? year
    }
    baseline = baseline ?? reading.baseline
    let only = Self.onlyUnit(in: line, cells)
    if isHeading(line, cells.text) { unit = unit ?? only } else { otherUnit = otherUnit ?? only }
  }

  /// A short line that is no sentence.
  private func isHeading(_ line: Span, _ text: AnalyzedText) -> Bool {
    line.count <= 140 && text.text[line.end - 1] != UInt8(ascii: ".")
  }

  private static func onlyDistrict(in span: Span, _ cells: CellReader) -> String? {
    let units = Set(
      cells.candidates.within(span).compactMap(\.unit).filter { $0.kind == .district })
    return units.count == 1 ? units.first?.name : nil
  }

  private static func onlyUnit(in span: Span, _ cells: CellReader) -> NamedUnit? {
    let units = Set(
      cells.candidates.within(span).compactMap(\.unit).filter {
        $0.kind != .organization && $0.kind != .region && !$0.isLower
      })
    return units.count == 1 ? units.first : nil
  }
}
