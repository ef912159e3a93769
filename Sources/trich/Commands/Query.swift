public import ArgumentParser
internal import FactOutput
public import FactStore

extension QueryTable.Format: ExpressibleByArgument {}

/// `trich query`: common questions to a store.
struct Query: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
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

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  /// Writes the answer; an empty one is told on standard error, with what there is instead.
  func answer(_ question: StoreQuestion) throws {
    let database = try FactDatabase(readingFrom: store)
    let target = try OutputTarget(path: output)
    var pending: [UInt8] = []
    let count = try database.answer(question, as: format) { text in
      pending += text.utf8
      guard pending.count >= Self.piece else { return }
      try target.write(pending)
      pending.removeAll(keepingCapacity: true)
    }
    try target.write(pending)
    try target.finish()
    guard count == 0 else { return }
    Console.say("trich: " + EmptyAnswer(try database.holdings(for: question), to: question).text)
  }
}

extension Query {
  /// `trich query league`.
  struct League: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "league",
      abstract: "The ranking of an index in a year, put together from all pages of a store.",
      discussion: "The options are those of `trich table`, which reads stores and pages alike.")

    @Option(help: "The store that `trich ingest` made.")
    var store: String

    @OptionGroup var options: LeagueOptions

    func run() async throws { try await options.answer(from: [store]) }
  }

  /// `trich query timeline`.
  struct Timeline: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "timeline",
      abstract: "Where a unit stood over the years.")

    @OptionGroup var options: QueryOptions

    @Argument(
      help:
        "The unit, in any spelling or by its code, and perhaps an index behind it: An Giang PCI.",
      completion: .unitNames)
    var unit: [String]

    @Option(help: "Only this index, by its id or name.", completion: .indexIDs)
    var index: String?

    func run() throws {
      let names = TypedNames()
      var filter = StandingFilter()
      let named = try names.unitAndIndex(unit)
      (filter.unit, filter.index) = (named.unit, try index.map(names.index) ?? named.index)
      try options.answer(.timeline(filter))
    }
  }

  /// `trich query conflicts`.
  struct Conflicts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflicts",
      abstract: "Facts for which texts give different values, each with its number of sources.")

    @OptionGroup var options: QueryOptions

    @Option(help: "Only this unit: its name in any spelling, or its code.", completion: .unitNames)
    var unit: String?

    @Option(help: "Only this index, by its id or name.", completion: .indexIDs)
    var index: String?

    @Option(help: "Only this year.")
    var period: String?

    func run() throws {
      let names = TypedNames()
      var filter = StandingFilter()
      filter.unit = try unit.map { try names.unit($0) }
      (filter.index, filter.period) = (try index.map(names.index), period)
      try options.answer(.conflicts(filter))
    }
  }
}
