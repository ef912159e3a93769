internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import PagePipeline
internal import RuleTesting

/// `trich test`: the examples of the rules, and golden documents.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples and counterexamples of all rules, and golden documents.",
    discussion: """
      Without PATH the rules alone are tested. A PATH is a folder or file of pages with golden \
      files beside them: PAGE.golden.json, or NAME.golden.jsonl beside NAME.jsonl. The exit code \
      is 4 if a test does not pass or none is found.
      """)

  @Argument(help: "Folders and files with golden documents.")
  var paths: [String] = []

  @OptionGroup var pages: FilterOptions

  @OptionGroup var rules: RuleOptions

  @Option(help: "Only tests whose name holds this text: a rule's id, a page's path.")
  var filter: String?

  @Option(
    help: """
      Only this stage, on what the goldens give it: mentions on the golden's text, records on its \
      mentions too, findings on its records. What a golden lacks is made by the stages before.
      """)
  var stage: TestStage?

  @Option(help: "How results are written.")
  var format = TestReport.Format.text

  @Flag(help: "Record what was read in goldens that differ: one by one on a terminal, else all.")
  var accept = false

  @Flag(
    help: """
      Count how often each rule fired, won and lost on the pages below PATH; of annotated passages \
      (with --gold) also which features of the linker never occur and what is decided narrowly.
      """)
  var coverage = false

  @Flag(help: "Check annotated passages (JSON Lines): quotes, values, doubles, contradictions.")
  var gold = false

  @Flag(help: "Change every rule in small ways and list what no example or golden text notices.")
  var mutate = false

  @Flag(help: "Plant faults in the correct pages below PATH and list which check finds them.")
  var faults = false

  @OptionGroup var soundness: SoundnessOptions

  @Option(help: "Chooses the faults of --faults; the same number plants the same ones.")
  var seed: UInt64 = 1

  @Option(help: "The lowest number of faults that --faults must plant, or of pages for --sound.")
  var least = 0

  @Option(help: "The highest number of warnings on untouched pages that --faults allows.")
  var warnings: Int?

  @Flag(help: "With --faults and --sound, list every fault missed and every false alarm.")
  var verbose = false

  @Option(help: "The lowest share of noticed changes, or found faults, 0 to 1.")
  var floor = 0.0

  @Option(help: "The lowest share of found faults of each kind, 0 to 1.")
  var kindFloor = 0.0

  func run() throws {
    if gold { return try GoldCheck(paths: paths, book: rules.book()).run(isCoverage: coverage) }
    if faults { return try printFaults(rules.book()) }
    if soundness.sound { return try printSoundness(rules.book()) }
    if coverage { return try printCoverage(rules.book()) }
    if mutate { return try printMutants(rules.book()) }
    try runTests()
  }

  private func printCoverage(_ book: RuleBook) throws {
    try write(try Coverage(book: book).report(on: paths, filter: pages.filter()).text())
  }

  private func printMutants(_ book: RuleBook) throws {
    let report = try MutationRun(book: book, paths: paths).report { isIncluded($0.id) }
    try write(report.text)
    if report.score < floor { throw ExitCode(.underFloor) }
  }

  /// Fails under the floor, for an error or too many warnings on untouched pages, and where too little
  /// was planted.
  private func printFaults(_ book: RuleBook) throws {
    let pipeline = try ExtractionPipeline(book: book)
    let report = FaultRun(pipeline: pipeline, seed: seed)
      .report(on: paths, filter: pages.filter())
    try write(report.text(isFull: verbose))
    for alarm in report.falseErrors { Console.say("trich: \(alarm.page): false \(alarm.about)") }
    let isEnough =
      report.total >= max(1, least) && report.share >= floor
      && report.kinds(under: kindFloor).isEmpty
    for kind in report.kinds(under: kindFloor) {
      Console.say("trich: too few found of the kind \(kind.rawValue)")
    }
    let isQuiet = report.falseErrors.isEmpty && report.alarms.count <= warnings ?? .max
    if !isEnough || !isQuiet { throw ExitCode(.underFloor) }
  }

  private func printSoundness(_ book: RuleBook) throws {
    let report = try SoundRun(book: book).report(
      on: paths, invented: soundness.invented, marks: soundness.marks())
    try write(report.text(isFull: verbose))
    if !report.keeps(soundness.limits, least: max(1, least)) { throw ExitCode(.underFloor) }
  }

  private func write(_ text: String) throws {
    try OutputTarget(path: nil).write(Array(text.utf8))
  }

  private func runTests() throws {
    let book: RuleBook
    do { book = try rules.book() } catch let faults as RuleFaults {
      return try finish(faults.faults.map(TestResult.init))
    }
    let goldens = try goldenRun(book)
    if accept { return try Acceptance(goldens.changes).run() }
    try finish(goldens.results + exampleResults(book))
  }

  private func finish(_ results: [TestResult]) throws {
    let report = TestReport(results)
    try write(report.written(as: format))
    if results.isEmpty { Console.say("trich: no test found; check PATH, --filter and --stage") }
    if results.isEmpty || !report.failures.isEmpty { throw ExitCode(.underFloor) }
  }

  private func isIncluded(_ name: String) -> Bool { filter.map { name.contains($0) } ?? true }

  private func goldenRun(_ book: RuleBook) throws -> GoldenRun {
    let pipeline = try ExtractionPipeline(book: book, lexicons: rules.lexicons())
    let runner = GoldenRunner(pipeline: pipeline)
    return runner.run(
      paths, stages: Set(stage.map { [$0] } ?? TestStage.allCases), where: isIncluded)
  }

  private func exampleResults(_ book: RuleBook) throws -> [TestResult] {
    guard stage == nil || stage == .mentions else { return [] }
    let runner = try ExampleRunner(book: book)
    let results = book.rules.flatMap { runner.results(for: $0) }
    return (RuleLint.faults(in: book).map(TestResult.init) + results).filter {
      isIncluded($0.name)
    }
  }
}
