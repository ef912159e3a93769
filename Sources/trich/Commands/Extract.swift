internal import ArchiveReading
internal import ArgumentParser
internal import FactOutput
internal import Foundation
internal import PagePipeline

/// `trich extract`: pages in, documents out.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read pages and write what they say, one JSON object a page.",
    discussion: """
      Data goes to standard output or -o, messages to standard error. Input that cannot be read \
      gets one line there and the run goes on; the exit code is then 1.
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var source: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Of a file only the records that begin in these bytes, counted from 0, the last included.",
      discussion: "Without LAST it goes to the end. Ranges that follow on each other give each "
        + "record once.",
      valueName: "first-last"))
  var range: FileRange?

  @OptionGroup var rules: RuleOptions

  @OptionGroup var linking: LinkingOptions

  @OptionGroup var words: LanguageOptions

  @OptionGroup var writing: WritingOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Print counts and speed on standard error at the end.")
  var summary = false

  func validate() throws {
    if let output = writing.output, let report = source.report, Self.isSame(output, report) {
      throw ValidationError("-o and --report are one file; give the report a name of its own")
    }
    guard range != nil, input.paths.count != 1 || input.paths == ["-"] || input.filesFrom != nil
    else { return }
    throw ValidationError("--range needs one file, and standard input is none")
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one != "-"
      && URL(fileURLWithPath: one).standardizedFileURL
        == URL(fileURLWithPath: other).standardizedFileURL
  }

  func run() throws {
    let book = try rules.book()
    var pipeline = try ExtractionPipeline(
      scope: input.scope, book: book, lexicons: rules.lexicons(), linking: linking.linking())
    pipeline.textBytes = source.limits.textBytes
    let rows = try writing.rows()
    let target = try OutputTarget(path: writing.output)
    let run = try PageRun(
      input.inputs(), source, filter: source.filter(book: book), range: range ?? .whole,
      target: target)
    var extraction = ExtractionRun(
      pipeline: pipeline, language: try words.language(), format: writing.chosenFormat,
      target: target, progress: ProgressLine(isWanted: !quiet))
    (extraction.rows, extraction.given) = (rows, input.given)
    let report = try extraction.carryOut(run)
    if summary { Console.say(extraction.summary.report(report)) }
    if report.isIncomplete { throw ExitCode(.unreadInput) }
  }
}
