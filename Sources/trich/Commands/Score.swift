internal import ArchiveReading
internal import ArgumentParser
internal import Evaluation
internal import FactOutput

/// `trich score`: how well predictions agree with gold.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
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

  func run() throws {
    let gold = try Self.file(gold)
    let predicted = try pred.map { try Self.file($0).documents }
    var sheet = Scorer.sheet(
      gold: gold.documents,
      predicted: try predicted ?? GoldRun.documents(of: gold, book: rules.book()))
    if let lines {
      try GoldRun.addLines(LabelledLines(path: lines), of: gold, to: &sheet)
    }
    try print(sheet)
    try check(sheet, of: gold)
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
