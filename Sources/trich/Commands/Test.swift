internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import Foundation
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

  func run() throws {
    let report = TestReport(try results())
    try OutputTarget(path: nil).write(Array(report.written(as: format).utf8))
    if report.results.isEmpty { Console.say("trich: no test found; check PATH and --filter") }
    if report.results.isEmpty || !report.failures.isEmpty { throw ExitCode(.underFloor) }
  }

  private func results() throws -> [TestResult] {
    let book: RuleBook
    do { book = try rules.book() } catch let faults as RuleFaults {
      return faults.faults.map(TestResult.init)
    }
    return try exampleResults(book).filter { result in
      filter.map { result.name.contains($0) } ?? true
    }
  }

  private func exampleResults(_ book: RuleBook) throws -> [TestResult] {
    guard stage == nil || stage == .mentions else { return [] }
    let runner = try ExampleRunner(book: book)
    return book.rules.flatMap { runner.results(for: $0) }
      + RuleLint.faults(in: book).map(TestResult.init)
  }
}
