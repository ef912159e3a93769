internal import ArgumentParser
internal import FactOutput
internal import FactStore
internal import Foundation
internal import PageCleaning
internal import PagePipeline

/// `trich ingest`: pages in, a store of documents and facts out.
struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Take pages into a store: one SQLite file of documents, facts and findings.",
    discussion: """
      A run that was cut off is taken up where it was by the same command. Files that have not \
      changed are not read again unless the rules changed; then documents are brought up to date, \
      and `trich query changes` lists what became of their records.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The store; it is made if it is not there.")
  var store: String

  @OptionGroup var source: SourceOptions

  @OptionGroup var rules: RuleOptions

  @OptionGroup var linking: LinkingOptions

  @OptionGroup var words: LanguageOptions

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    let book = try rules.book()
    var pipeline = try ExtractionPipeline(
      scope: input.scope, book: book, lexicons: rules.lexicons(), linking: linking.linking())
    pipeline.textBytes = source.limits.textBytes
    let database = try FactDatabase(writingTo: store)
    let run = try database.beginRun(request(), now: Date())
    if run.isResumed, !quiet { Console.say("trich: goes on where the last run was cut off") }
    var storeRun = try StoreRun(
      run, pipeline, source, language: try words.language(), filter: source.filter(book: book),
      progress: ProgressLine(isWanted: !quiet))
    let counts = try storeRun.read(input.inputs())
    try database.close()
    try write(storeRun.report)
    if !quiet { Console.say(IngestSummary(counts).text) }
    if storeRun.report.isIncomplete { throw ExitCode(.unreadInput) }
  }

  private func request() throws -> IngestRequest {
    let reading =
      source.pages.url.map { "--url \($0)" } + source.pages.mime.map { "--mime \($0)" }
      + (source.pages.since.map { ["--since \($0)"] } ?? [])
      + (source.pages.relevant ? ["--relevant"] : [])
      + ["--scope \(input.scope.rawValue)"]
    return IngestRequest(
      command: try input.inputs().compactMap { SourceFile(path: $0)?.path ?? $0 }, reading: reading,
      rules: RuleFingerprint.of(overlays: try rules.folders()), program: programVersion)
  }

  private func write(_ report: RunReport) throws {
    guard let path = source.report else { return }
    let file = try OutputTarget(path: path)
    try file.write(report.json)
    try file.finish()
  }
}

/// What a run did, in a few lines for a person.
private struct IngestSummary {
  let text: String

  init(_ counts: RunCounts) {
    let lines = [
      "pages           \(counts[.pages]), \(counts[.passedOver]) passed over, "
        + "\(counts[.notRead] + counts[.lost]) not read",
      "documents       \(counts[.documentsAdded]) added, \(counts[.documentsUpdated]) updated, "
        + "\(counts[.documentsRemoved]) removed, \(counts[.documentsUnchanged]) as they were",
      "copies          \(counts[.exactCopies]) exact, \(counts[.nearCopies]) near",
      "changes         \(counts[.recordsAdded]) records added to documents that were there, "
        + "\(counts[.recordsRemoved]) removed",
      "unchanged files \(counts[.sourcesUnchanged])",
    ]
    text = lines.joined(separator: "\n")
  }
}
