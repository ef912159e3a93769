internal import ArgumentParser
internal import ExtractionRules
internal import FactOutput
internal import RuleTesting

/// `trich diff`: what another rule book changes over a corpus.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two rule books over pages: records added, lost and altered.",
    discussion: """
      Without --before the books inside the program are compared with those of --after laid over \
      them. The exit code with --exit-code is 1 if there is any difference.
      """)

  /// How differences are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  @Argument(help: "The pages: files and folders.")
  var paths: [String]

  @Option(help: "A folder of rule books laid over those inside the program, for the first side.")
  var before: String?

  @Option(help: "A folder of rule books laid over those inside the program, for the second side.")
  var after: String

  @Option(help: "How differences are written.")
  var format = Format.text

  @Flag(help: "End with exit code 1 if there is any difference.")
  var exitCode = false

  func run() throws {
    let bundled = try RuleBook.bundled()
    let comparer = try BookComparer(
      before: before.map { try bundled.overlaid(withFolder: $0) } ?? bundled,
      after: bundled.overlaid(withFolder: after))
    let comparison = comparer.comparison(over: paths)
    try OutputTarget(path: nil).write(Array(written(comparison).utf8))
    if exitCode, !comparison.differences.isEmpty { throw ExitCode(1) }
  }

  private func written(_ comparison: BookComparison) -> String {
    switch format {
    case .text: comparison.text
    case .json: comparison.json
    case .html: comparison.html
    }
  }
}
