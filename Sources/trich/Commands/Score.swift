internal import ArchiveReading
internal import ArgumentParser
internal import Evaluation
internal import FactLinking
internal import FactOutput
internal import LinkerTraining

/// `trich score`: how well predictions agree with gold.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Compare predictions with gold: precision, recall and F1.",
    discussion: """
      Both files hold one JSON object a line with id, mentions and records. Without PRED the \
      texts of GOLD are extracted first, with the scope page. The exit code is 4 if a score is \
      under its floor.
      """)

  @Argument(help: "The gold file.")
  var gold: String

  @Argument(help: "The predictions; made from the texts of GOLD if not given.")
  var pred: String?

  @OptionGroup var rules: RuleOptions

  @Option(help: "List at most so many errors of each row.")
  var errors = 0

  @Option(help: "A JSON map of rows to the lowest F1 they may have.")
  var floors: String?

  @Option(help: "Labelled lines (page, line, label): also score what cleaning keeps and drops.")
  var lines: String?

  @Flag(help: "Print JSON instead of a table.")
  var json = false

  @Flag(help: "Print how many gold records linking could give at all, and with --errors which not.")
  var reach = false

  @Flag(help: "Print for each tenth of confidence how many records are right.")
  var reliability = false

  @Option(help: "Print the score of each kind of page, or how often each slot is decided rightly.")
  var by: Division?

  /// By what scores are told apart.
  enum Division: String, ExpressibleByArgument, CaseIterable {
    case source, slot
  }

  func run() throws {
    let gold = try Self.file(gold)
    if reach || by == .slot { return try printDecisions(of: gold) }
    let predicted =
      try pred.map { try Self.file($0).documents }
      ?? GoldRun.documents(of: gold, book: rules.book())
    var sheet = Scorer.sheet(gold: gold.documents, predicted: predicted)
    if let lines {
      try GoldRun.addLines(LabelledLines(path: lines), of: gold, to: &sheet)
    }
    try print(sheet)
    if by == .source { try printSources(gold, predicted) }
    if reliability {
      let table = Reliability(gold: gold.documents, predicted: predicted).table
      try OutputTarget(path: nil).write(Array((table + "\n").utf8))
    }
    try check(sheet, of: gold)
  }

  private func printDecisions(of gold: GoldFile) throws {
    let passages = try PassageReader(book: rules.book()).passages(of: gold)
    var report = SlotReport()
    for passage in passages { report.add(passage, .bundled) }
    let lost = report.reach.unreached.prefix(errors).map { "  missed \($0)" }
    let text = reach ? (["reach  \(report.reach.line)"] + lost) : [report.table]
    try OutputTarget(path: nil).write(Array((text.joined(separator: "\n") + "\n").utf8))
  }

  /// The scores of the records by what kinds of page the gold documents are.
  private func printSources(_ gold: GoldFile, _ predicted: [ScoredDocument]) throws {
    let kinds = Set(gold.documents.flatMap { $0.kind ?? ["-"] }).sorted()
    let lines = kinds.map { kind in
      let sheet = Scorer.sheet(
        gold: gold.documents.filter { ($0.kind ?? ["-"]).contains(kind) }, predicted: predicted)
      let figures = ["record:core", "record:full"].map {
        String(Double(Int((sheet.rows[$0]?.f1 ?? 0) * 1000)) / 1000)
      }
      return ([kind] + figures).joined(separator: "\t")
    }
    let text = (["kind\tcore\tfull"] + lines).joined(separator: "\n") + "\n"
    try OutputTarget(path: nil).write(Array(text.utf8))
  }

  /// The documents at `path`, packed or not.
  private static func file(_ path: String) throws -> GoldFile {
    guard let bytes = PackedFile.bytes(at: path) else { return try GoldFile(path: path) }
    return try GoldFile(name: path, bytes: bytes)
  }

  private func print(_ sheet: ScoreSheet) throws {
    let text = ([json ? sheet.json : sheet.table] + sheet.errors(atMost: errors))
    try OutputTarget(path: nil).write(Array((text.joined(separator: "\n") + "\n").utf8))
  }

  private func check(_ sheet: ScoreSheet, of gold: GoldFile) throws {
    guard let floors else { return }
    let violations = try QualityFloors(path: floors).violations(in: sheet, of: gold)
    for line in violations { Console.say("trich: \(line)") }
    if !violations.isEmpty { throw ExitCode(.underFloor) }
  }
}
