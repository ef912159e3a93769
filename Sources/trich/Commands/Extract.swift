internal import ArgumentParser
internal import FactOutput
internal import PagePipeline

/// `trich extract`: pages in, documents out.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read pages and write what they say, one JSON object a page.",
    discussion: """
      Data goes to standard output or -o, messages to standard error. Input that cannot be read \
      gets one line there and the run goes on; the exit code is then 1.
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var rules: RuleOptions

  @Option(help: "How documents are written.")
  var format = OutputFormat.jsonl

  @Option(name: [.short, .long], help: "The file to write; it appears when it is complete.")
  var output: String?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "Print counts and speed on standard error at the end.")
  var summary = false

  func run() async throws {
    let pipeline = try ExtractionPipeline(
      scope: input.scope, book: rules.book(), lexicons: rules.lexicons())
    let target = try OutputTarget(path: output)
    var run = ExtractionRun(
      pipeline: pipeline, writer: format.makeWriter(), target: target,
      progress: ProgressLine(isWanted: !quiet))
    let clock = ContinuousClock()
    let start = clock.now
    try await run.read(input.paths)
    if summary { Console.say(run.summary.report(elapsed: clock.now - start)) }
    if run.summary.failures > 0 { throw ExitCode(.unreadInput) }
  }
}
