internal import ArchiveReading
internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import RuleTesting

/// `trich diff`: what another rule book changes over a corpus.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two rule books over pages: records added, lost and altered.",
    discussion: """
      A side is a folder of rule books, or one in git: REV:path/to/rules (from the top of the \
      repository; ./path from here). REV alone means the folder of the other side, or the first \
      of ., rules and Sources/CBundledData/Rules that holds a rule book in that revision. A side \
      that is not given is the books inside the program, over which the others are laid; with \
      --whole, and for a folder CBundledData/Rules, they take their place. Reference tables (*.tsv) \
      are always added to those inside the program. The exit code with --exit-code is 1 if there \
      is any difference.
      """)

  @Argument(help: "The pages: files, folders and archives; - is standard input.")
  var paths: [String]

  @OptionGroup var pages: FilterOptions

  @OptionGroup var limits: LimitOptions

  @Option(help: "The first side: a folder of rule books, REV or REV:path.")
  var before: String?

  @Option(help: "The second side: a folder of rule books, REV or REV:path.")
  var after: String?

  @Flag(help: "The sides take the place of the books inside the program.")
  var whole = false

  @Option(help: "How differences are written.")
  var format = DifferenceFormat.text

  @Flag(help: "End with exit code 1 if there is any difference.")
  var exitCode = false

  func validate() throws {
    if before == nil, after == nil { throw ValidationError("give --before, --after or both") }
  }

  func run() async throws {
    let comparer = try BookComparer(
      before: book(before, beside: after), after: book(after, beside: before))
    var run = ComparisonRun(
      comparer: comparer, format: format, target: try OutputTarget(path: nil),
      limits: limits)
    try await run.read(PageInputs(paths, filter: pages.filter()))
    if run.failures > 0 { throw ExitCode(.unreadInput) }
    if exitCode, run.summary.total > 0 { throw ExitCode(1) }
  }

  private func book(_ name: String?, beside other: String?) throws(RuleFaults) -> RuleBook {
    guard let name else { return try .bundled() }
    return try RuleSide(name, beside: other, isWhole: whole).book()
  }
}
