internal import ArgumentParser
internal import DocumentModel
internal import ExtractionRules
internal import FactComparison
internal import FactOutput
internal import LeagueTables
internal import PagePipeline
internal import RecordReading
internal import ReferenceData

/// What `trich table` and `trich query league` take: which ranking, and how it is written.
struct LeagueOptions: ParsableArguments {
  @Option(help: "The index, by its id or name.", completion: .indexIDs)
  var index: String?

  @Option(name: [.long, .customLong("period")], help: "The year that was measured.")
  var year: Int?

  @Option(help: "The level of the units.")
  var level: UnitLevel?

  @Option(help: "A component of the index, by its name or abbreviation.")
  var component: String?

  @Option(
    help: "The province or district that ranks its own units.", completion: .unitNames)
  var parent: String?

  @OptionGroup var pages: FilterOptions

  @OptionGroup var limits: LimitOptions

  @OptionGroup var rules: RuleOptions

  @Option(help: "How the answer is written.")
  var format = TableFormat.text

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  /// Writes the table that is asked for, or the list of those that can be had.
  func answer(from paths: [String]) async throws {
    let book = try rules.book()
    let wanted = try WantedLeague(self, TypedNames(adding: book.tables))
    var run = FactRun(pipeline: try ExtractionPipeline(book: book), limits: limits)
    var base = FactBase()
    await run.read(FactInputs(paths, filter: pages.filter(book: book))) { delivery in
      switch delivery {
      case .page(let document): base.add(document)
      case .recorded(let recorded):
        base.add(recorded.document, lines: recorded.lines, origin: recorded.origin)
      }
    }
    let facts = ComparedFacts(base, reference: ReferenceBook(adding: book.tables))
    try deliver(wanted, facts)
    if run.failures > 0 { throw ExitCode(.unreadInput) }
  }

  private func deliver(_ wanted: WantedLeague, _ facts: ComparedFacts) throws {
    let target = try OutputTarget(path: output)
    let list = LeagueList(in: facts, where: wanted.allows)
    if let question = wanted.question ?? wanted.onlyOne(of: list) {
      let table = LeagueTable(question, in: facts)
      try target.write(table.written(as: format))
      if table.rows.isEmpty {
        Console.say("trich: nothing read is about \(table.title); " + Self.offer(facts))
      }
    } else {
      try target.write(list.written(as: format))
      if list.entries.isEmpty {
        Console.say("trich: nothing read ranks what is asked for; " + Self.offer(facts))
      }
    }
    try target.finish()
  }

  /// What can be had instead.
  private static func offer(_ facts: ComparedFacts) -> String {
    let entries = LeagueList(in: facts) { _ in true }.entries
    guard !entries.isEmpty else { return "there is no ranking in what was read" }
    let named = entries.prefix(5).map { entry in
      let question = entry.question
      let place = question.parent.map { " of \($0)" } ?? ""
      return "\(question.index) \(question.year) \(question.level.rawValue)\(place)"
    }
    let rest = entries.count - named.count
    return "there is " + named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

/// The rankings that a command line asks for, its names resolved.
private struct WantedLeague {
  private let index: String?
  private let year: Int?
  private let level: UnitLevel?
  private let component: String?
  private let parent: String?

  init(_ options: LeagueOptions, _ names: TypedNames) throws {
    let id = try options.index.map(names.index)
    (index, year, level) = (id, options.year, options.level)
    component = try options.component.map { try names.component($0, of: id ?? "") }
    parent = try options.parent.map { try names.unit($0) }
  }

  /// The one ranking, if index, year and level are given.
  var question: LeagueQuestion? {
    guard let index, let year, let level, !level.isLocal || parent != nil else { return nil }
    return LeagueQuestion(
      index: index, year: year, level: level, component: component, parent: parent)
  }

  /// The one ranking of the whole index that there is, if index and year are given.
  func onlyOne(of list: LeagueList) -> LeagueQuestion? {
    guard index != nil, year != nil, component == nil else { return nil }
    let whole = list.entries.map(\.question).filter { $0.component == nil }
    return whole.count == 1 ? whole.first : nil
  }

  /// Whether a ranking is among those asked for.
  func allows(_ question: LeagueQuestion) -> Bool {
    (index ?? question.index) == question.index && (year ?? question.year) == question.year
      && (level ?? question.level) == question.level
      && (parent == nil || parent == question.parent)
  }
}
