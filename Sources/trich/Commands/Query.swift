public import ArgumentParser
internal import FactOutput
public import FactStore

extension QueryTable.Format: ExpressibleByArgument {}

/// `trich query`: common questions to a store.
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask a store: league tables, timelines, conflicts, full-text search, counts.",
    subcommands: [
      League.self, Timeline.self, Conflicts.self, Search.self, Counts.self, Changes.self,
      Runs.self,
    ])
}

/// What every question takes.
struct QueryOptions: ParsableArguments {
  @Option(help: "The store that `trich ingest` made.")
  var store: String

  @Option(help: "How the answer is written.")
  var format = QueryTable.Format.text

  /// How many bytes are collected before they are written.
  private static var piece: Int { 64 << 10 }

  /// Writes the answer to standard output.
  func answer(_ question: StoreQuestion) throws {
    let database = try FactDatabase(readingFrom: store)
    let target = try OutputTarget(path: nil)
    var pending: [UInt8] = []
    try database.answer(question, as: format) { text in
      pending += text.utf8
      guard pending.count >= Self.piece else { return }
      try target.write(pending)
      pending.removeAll(keepingCapacity: true)
    }
    try target.write(pending)
  }
}

extension Query {
  /// `trich query league`.
  struct League: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The ranking of an index in a year, put together from all pages.")

    @OptionGroup var options: QueryOptions

    @Option(help: "The index, such as PAR_INDEX.")
    var index: String

    @Option(help: "The year.")
    var period: String

    @Option(help: "A component, as written; the whole index if not given.")
    var component: String?

    @Option(help: "Only units of this level: province or ministry.")
    var level: String?

    func run() throws {
      var filter = StandingFilter()
      (filter.index, filter.period) = (index, period)
      (filter.component, filter.level) = (component, level)
      try options.answer(.leagueTable(filter))
    }
  }

  /// `trich query timeline`.
  struct Timeline: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Where a unit stood over the years.")

    @OptionGroup var options: QueryOptions

    @Argument(help: "The unit: its name, with or without tone marks, or its code.")
    var unit: String

    @Option(help: "Only this index.")
    var index: String?

    func run() throws {
      var filter = StandingFilter()
      (filter.unit, filter.index) = (unit, index)
      try options.answer(.timeline(filter))
    }
  }

  /// `trich query conflicts`.
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Facts for which texts give different values, each with its number of sources.")

    @OptionGroup var options: QueryOptions

    @Option(help: "Only this unit: its name or code.")
    var unit: String?

    @Option(help: "Only this index.")
    var index: String?

    @Option(help: "Only this year.")
    var period: String?

    func run() throws {
      var filter = StandingFilter()
      (filter.unit, filter.index, filter.period) = (unit, index, period)
      try options.answer(.conflicts(filter))
    }
  }
}
