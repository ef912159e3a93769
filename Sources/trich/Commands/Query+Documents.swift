internal import ArgumentParser
internal import FactStore

extension Query {
  /// `trich query search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Documents that hold all words and \"phrases\"; without marks any marks fit.")

    @OptionGroup var options: QueryOptions

    @Argument(help: "Words, and phrases in quotes.")
    var words: [String]

    @Option(help: "At most so many documents.")
    var limit = 20

    func validate() throws {
      if limit < 1 { throw ValidationError("--limit must be 1 or more") }
    }

    func run() throws {
      try options.answer(.search(words.joined(separator: " "), limit: limit))
    }
  }

  /// `trich query counts`.
  struct Counts: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "counts", abstract: "How much of everything there is.")

    @OptionGroup var options: QueryOptions

    func run() throws { try options.answer(.counts) }
  }

  /// `trich query changes`.
  struct Changes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "changes",
      abstract: "What a run changed of documents that were there before.")

    @OptionGroup var options: QueryOptions

    @Option(
      name: .customLong("run"),
      help: "The run's number; the last one that changed something if not given.")
    var number: Int?

    func run() throws { try options.answer(.changes(run: number)) }
  }

  /// `trich query runs`.
  struct Runs: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "runs",
      abstract: "The runs with what they did, the last first.")

    @OptionGroup var options: QueryOptions

    func run() throws { try options.answer(.runs) }
  }
}
