internal import DocumentModel
internal import FactLinking
internal import ReferenceData
internal import VietnameseText

/// Hands a reading to the linker: its words, and its candidates as things.
struct PassageMaker: Sendable {
  private let cues: CueLexicon
  private let matters: IndexMatters
  private let catalogue: IndexCatalogue
  /// The words behind which the name of a branch's province stands.
  private let areas: [String]
  private let deeds: [(words: [UInt8], index: String)]

  init(lexicons: [String: [String]], tables: [String: [String]]) {
    deeds = Self.deeds(lexicons)
    areas = lexicons["name-branch-areas"] ?? []
    let prefix = "cue."
    let topics = lexicons.filter { $0.key.hasPrefix(prefix) }
      .map { (String($0.key.dropFirst(prefix.count)), $0.value) }
    cues = CueLexicon(topics: Dictionary(topics, uniquingKeysWith: { $0 + $1 }))
    catalogue = IndexCatalogue(adding: tables)
    matters = Self.matters(lexicons, catalogue)
  }

  /// The numbers of the decisions that set up indices, folded: "766/qđ-ttg".
  private static func deeds(_ lexicons: [String: [String]]) -> [(words: [UInt8], index: String)] {
    let prefix = "deed."
    return lexicons.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
      .flatMap { key, texts in
        texts.map { (LetterFolding.folded(Array($0.utf8)), String(key.dropFirst(prefix.count))) }
      }
  }

  private static func matters(
    _ lexicons: [String: [String]], _ catalogue: IndexCatalogue
  ) -> IndexMatters {
    let prefix = "matter."
    let phrases = lexicons.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
      .flatMap { key, texts in
        texts.map {
          (text: $0, index: index(String(key.dropFirst(prefix.count)), in: catalogue))
        }
      }
    return IndexMatters(phrases)
  }

  /// The passage that `reading` is, without the values of its tables.
  func passage(of reading: Reading, besides tables: TableReader.Result = .init()) -> Passage {
    Passage(source(of: reading, tables), cues: cues)
  }

  /// The same in portions, of which a page of usual length has one.
  func portions(of reading: Reading, besides tables: TableReader.Result) -> [PassageSource] {
    PassagePortions(source(of: reading, tables)).sources
  }

  /// A portion as the linker sees it.
  func passage(of portion: PassageSource) -> Passage { Passage(portion, cues: cues) }

  private func source(of reading: Reading, _ tables: TableReader.Result) -> PassageSource {
    let candidates = (reading.chosen + reading.weak + reading.byNames).sorted { $0.span < $1.span }
    var source = PassageSource(
      text: reading.text.text, folded: reading.text.folded, tokens: reading.text.tokens,
      sentences: sentences(of: reading, tables.lines),
      things: candidates.compactMap { thing($0, in: reading) })
    source.components = reading.components.map { ($0.span, $0.indices) }
    source.hints = hints(in: reading, candidates)
    source.published = reading.published.map { Period(year: $0.year, month: $0.month) }
    source.matters = matters
    source.proposals = tables.proposals.map(\.confident)
    source.home = ranked(.vietnam)
    return source
  }

  private func sentences(of reading: Reading, _ taken: Set<Int>) -> [PassageSentence] {
    reading.sentences.map { sentence in
      let line = reading.text.lines[sentence.line]
      let isProse =
        line.role.isArticle && (line.cell == nil || reading.text.isProseCell(line))
        && !taken.contains(sentence.line)
      return PassageSentence(
        span: sentence.span, line: sentence.line, role: line.role, isLinked: isProse)
    }
  }

  private func thing(_ candidate: Candidate, in reading: Reading) -> PassageThing? {
    guard var kind = kind(candidate) else { return nil }
    if case .time(let first, let last) = kind, first == last {
      let words = reading.text.folded[candidate.span.range]
      kind = .time(
        past(first, words, reading.published), through: past(last, words, reading.published))
    }
    if case .unit(let unit) = kind, unit.level == .other {
      kind = .unit(ranked(unit, at: candidate.span, in: reading))
    }
    return PassageThing(kind, at: candidate.span, rule: candidate.rule, isWeak: candidate.isWeak)
  }

  /// A month without its year, which on a page of results lies behind: "tháng 12" in January.
  private func past(
    _ period: Period, _ words: ArraySlice<UInt8>, _ published: CalendarDay?
  ) -> Period {
    guard let published, period.month > published.month, period.year == published.year,
      !words.split(whereSeparator: { $0 &- 0x30 > 9 }).contains(where: { $0.count == 4 })
    else { return period }
    var past = period
    past.year -= 1
    return past
  }

  /// The units that names hold, and the indices whose components or decisions are named.
  private func hints(in reading: Reading, _ candidates: [Candidate]) -> [PassageHint] {
    let units = reading.unitHints.map { PassageHint(.unit(ranked($0.unit)), at: $0.span) }
    let components = reading.components.filter { $0.indices.count <= Self.mostSharing }
      .flatMap { name in
        name.indices.sorted().map {
          PassageHint(.index(Self.index($0, in: catalogue)), at: name.span)
        }
      }
    let decisions = candidates.flatMap { candidate in
      deeds.filter { reading.text.folded[candidate.span.range].holds($0.words) }.map {
        PassageHint(.index(Self.index($0.index, in: catalogue)), at: candidate.span)
      }
    }
    return (units + components + decisions).sorted { $0.span < $1.span }
  }

  /// A component that more indices have brings none of them to mind.
  private static let mostSharing = 2

  private func kind(_ candidate: Candidate) -> PassageThing.Kind? {
    if let unit = candidate.unit { return .unit(ranked(unit)) }
    guard let value = candidate.mention?.value else { return nil }
    switch value {
    case .entity(let entity): return named(entity)
    case .date(let iso): return time(iso)
    default: return .value(value)
    }
  }

  private func named(_ entity: Entity) -> PassageThing.Kind {
    switch entity.kind {
    case .index: .index(Self.index(entity.name, in: catalogue))
    case .person: .other(.person)
    case .legalDocument: .other(.document)
    default: .unit(RankedUnit(level: .other, name: entity.name, code: entity.id))
    }
  }

  /// A body's name without the province that it ends with, which ranks it: "Cục Thuế tỉnh".
  private func ranked(_ body: RankedUnit, at span: Span, in reading: Reading) -> RankedUnit {
    guard let province = reading.unitHints.first(where: { $0.span.end == span.end }),
      body.name.hasSuffix(" " + province.unit.name)
    else { return body }
    let rest = body.name.dropLast(province.unit.name.count + 1)
    guard areas.contains(where: { rest.hasSuffix(" " + $0) }) else { return body }
    return RankedUnit(level: body.level, name: String(rest))
  }

  private static func index(_ id: String, in catalogue: IndexCatalogue) -> RankedIndex {
    guard let known = catalogue[id] else { return RankedIndex(id: id, levels: [], isKnown: false) }
    let levels = known.levels.compactMap { level in
      SubjectLevel.allCases.first { $0.name == level.rawValue }
    }
    return RankedIndex(
      id: id, levels: LevelSet(levels), unit: known.units.first, lag: known.lag)
  }

  private func ranked(_ unit: NamedUnit) -> RankedUnit {
    RankedUnit(level: unit.rankedLevel, name: unit.name, code: unit.code)
  }

  private func time(_ iso: String) -> PassageThing.Kind? {
    let ends = iso.split(separator: "/")
    guard let first = ends.first.flatMap({ Period(iso: $0) }) else { return .other(.date) }
    let last = ends.last.flatMap { Period(iso: $0) } ?? first
    return .time(first, through: last)
  }
}

extension NamedUnit {
  /// The level on which the linker ranks it.
  var rankedLevel: SubjectLevel {
    switch kind {
    case .ministry, .agency: .ministry
    case .province: .province
    case .region: .region
    case .country: .country
    case .department: .department
    case .district: .district
    case .commune: .commune
    case .organization: .other
    }
  }
}
