internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import PagePipeline
internal import RuleTesting

/// `trich test`: the examples of the rules, and golden documents.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the examples and counterexamples of all rules, and golden documents.",
    discussion: """
      Without PATH the rules alone are tested. A PATH is a folder or file of pages with golden \
      files beside them: PAGE.golden.json, or NAME.golden.jsonl beside NAME.jsonl. The exit code \
      is 4 if a test does not pass or none is found.
      """)

  @Argument(help: "Folders and files with golden documents.")
  var paths: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(help: "Only tests whose name holds this text: a rule's id, a page's path.")
  var filter: String?

  @Option(help: "Only what looks at this stage.")
  var stage: TestStage?

  @Option(help: "How results are written.")
  var format = TestReport.Format.text

  @Flag(help: "Record what was read in goldens that differ: one by one on a terminal, else all.")
  var accept = false

  func run() throws {
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
    try OutputTarget(path: nil).write(Array(report.written(as: format).utf8))
    if results.isEmpty { Console.say("trich: no test found; check PATH, --filter and --stage") }
    if results.isEmpty || !report.failures.isEmpty { throw ExitCode(.underFloor) }
  }

  private func isIncluded(_ name: String) -> Bool { filter.map { name.contains($0) } ?? true }

  private func goldenRun(_ book: RuleBook) throws -> GoldenRun {
    let runner = GoldenRunner(pipeline: try ExtractionPipeline(book: book))
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
