internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// What the running text says before a table, as far as the table leaves it unsaid.
struct TableContext {
  /// What holds at a place of the text.
  struct Setting {
    /// The index named last, or first of all.
    var index: String?
    /// Its year.
    var period: String?
    /// The month named last, as "2025-08".
    var month: String?
    /// The edition that the day of publication implies.
    var edition: String?
    /// The year that the text compares with.
    var baseline: Int?
    /// The unit named last.
    var unit: NamedUnit?
    /// The province that the text is about, for its own units.
    var province: String?
    /// The region named last.
    var region: String?
    /// The whole scale of scores.
    var scale: ExactDecimal?
    /// The scale of the scores of fields, where it is another.
    var partScale: ExactDecimal?
    /// Whether the text writes any percentage.
    var writesPercentages = false
  }

  private struct Named<Thing> {
    let thing: Thing
    let span: Span
  }

  private let text: AnalyzedText
  private var indices: [Named<String>] = []
  private var years: [Named<Int>] = []
  private var months: [Named<String>] = []
  private var baselines: [Named<Int>] = []
  private var units: [Named<NamedUnit>] = []
  private var provinces: [Named<String>] = []
  private let published: CalendarDay?
  private let words: TableWords
  private let scale: ExactDecimal?
  private let partScale: ExactDecimal?
  private let writesPercentages: Bool

  init(
    text: AnalyzedText, candidates: [Candidate], words: TableWords, published: CalendarDay?
  ) {
    self.text = text
    self.published = published
    self.words = words
    (scale, partScale) = TableScale(text: text, words: words).values()
    writesPercentages = text.text.contains(UInt8(ascii: "%"))
    let names = Self.provinceNames
    for candidate in candidates where isProse(candidate.span.start) {
      if let unit = candidate.unit {
        units.append(Named(thing: unit, span: candidate.span))
        if unit.kind == .province {
          provinces.append(Named(thing: unit.name, span: candidate.span))
        }
      }
      take(candidate, names, words)
    }
  }

  private mutating func take(_ candidate: Candidate, _ names: [String], _ words: TableWords) {
    switch candidate.mention?.value {
    case .entity(let entity) where entity.kind == .index:
      indices.append(Named(thing: entity.name, span: candidate.span))
    case .entity(let entity) where entity.kind == .organization:
      let written = text.string(candidate.span).lowercased()
      let name = names.first { entity.name.ends(in: $0) || written.ends(in: $0.lowercased()) }
      guard let name else { break }
      provinces.append(Named(thing: name, span: candidate.span))
    case .date(let iso) where iso.isMonth && !isBaseline(candidate.span, words):
      months.append(Named(thing: iso, span: candidate.span))
    case .date(let iso):
      let year = iso.prefix { $0 != "/" }
      guard year.utf8.count == 4, let value = Int(year) else { break }
      let named = Named(thing: value, span: candidate.span)
      if isBaseline(candidate.span, words) {
        baselines.append(named)
      } else if !isBracketed(candidate.span) {
        years.append(named)
      }
    default: break
    }
  }

  /// The kinds of units that the fields of an index can be told of.
  private static let ranks: Set<AdministrativeUnit.Kind> = [
    .ministry, .agency, .province, .country,
  ]

  /// All provinces, the longest names first.
  private static let provinceNames: [String] = UnitDirectory.bundled.units.map(\.unit)
    .filter { $0.kind == .province }.map(\.name).sorted { $0.count > $1.count }

  private func isBaseline(_ year: Span, _ words: TableWords) -> Bool {
    let near = max(0, year.start - 48)
    let start = text.folded[near..<year.start].lastIndex { $0.isOne(of: ".;:,()\n") } ?? near
    return words.isBaseline(before: words.split(text.folded[start..<year.start]))
  }

  /// Whether a year opens a bracket of its own results: "(2016: 64/160)", "(năm 2016: 64/160)".
  private func isBracketed(_ year: Span) -> Bool {
    let near = text.folded[max(0, year.start - 8)..<year.start]
    guard let open = near.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return near[(open + 1)...].allSatisfy { $0 >= 0x61 || $0 == 0x20 }
      && year.end < text.folded.count && text.folded[year.end] == UInt8(ascii: ":")
  }

  private func isProse(_ offset: Int) -> Bool {
    let line = text.lines[text.line(at: offset)]
    return line.role.isArticle && line.cell == nil
  }
}

extension TableContext {
  /// What holds for a table that begins at `offset`.
  func setting(at offset: Int) -> Setting {
    var setting = Setting(scale: scale, partScale: partScale)
    let index = indices.last { $0.span.end <= offset } ?? indices.first
    setting.index = index?.thing
    setting.period = index.flatMap { year(of: $0.thing, before: offset) }.map { String($0) }
    setting.writesPercentages = writesPercentages
    setting.month = (months.last { $0.span.end <= offset } ?? months.first)?.thing
    setting.baseline = baselines.last { $0.span.end <= offset }?.thing
    setting.edition = published.map {
      String(index.map { isTimely($0.thing) } ?? false ? $0.year : $0.year - 1)
    }
    setting.unit = units.last { $0.span.end <= offset && Self.ranks.contains($0.thing.kind) }?.thing
    setting.province = (provinces.last { $0.span.end <= offset } ?? provinces.first)?.thing
    let regions = units.filter { $0.thing.kind == .region }
    setting.region = (regions.last { $0.span.end <= offset } ?? regions.first)?.thing.name
    return setting
  }

  /// Whether the results of an index appear within their year.
  private func isTimely(_ index: String) -> Bool {
    words.contains(.sameYearIndices, index.lowercased())
  }

  /// The year nearest to a mention of the index in its line, the mentions before the table first.
  private func year(of index: String, before offset: Int) -> Int? {
    let own = indices.filter { $0.thing == index }
    let ordered =
      own.filter { $0.span.end <= offset }.suffix(40).reversed()
      + own.filter { $0.span.end > offset }.prefix(10)
    if let year = ordered.lazy.compactMap(adjacent).first { return year }
    for mention in ordered {
      let line = text.lines[text.line(at: mention.span.start)].span
      let near = years.filter { line.contains($0.span) }
      if let year = near.min(by: { distance($0, mention) < distance($1, mention) }) {
        return year.thing
      }
    }
    let before = years.last { $0.span.end <= offset }
    return (before ?? years.first)?.thing
  }

  /// The year right behind a mention of the index: "PCI 2022", "PGI năm 2023".
  private func adjacent(_ mention: Named<String>) -> Int? {
    years.first { $0.span.start >= mention.span.end && $0.span.start - mention.span.end < 12 }?
      .thing
  }

  /// How far a year lies from a name; one behind it counts as nearer.
  private func distance(_ year: Named<Int>, _ mention: Named<String>) -> Int {
    year.span.start >= mention.span.end
      ? year.span.start - mention.span.end : 20 + mention.span.start - year.span.end
  }
}

extension String {
  /// Whether its last words are these.
  fileprivate func ends(in words: String) -> Bool {
    let start = utf8.count - words.utf8.count - 1
    guard start >= 0 else { return false }
    let end = utf8.dropFirst(start)
    return end.first == UInt8(ascii: " ") && end.dropFirst().elementsEqual(words.utf8)
  }
}
