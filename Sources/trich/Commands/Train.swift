internal import ArgumentParser
internal import Evaluation
internal import FactLinking
internal import FactOutput
internal import Foundation
internal import LinkerTraining
internal import PagePipeline
internal import PageReading

/// `trich train`: learns how values are linked to what they measure.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn the weights that link values to their facts, from annotated passages.",
    discussion: """
      Each file holds one annotated passage a line: id, published, text and records with their \
      quotes. The same passages give the same model, byte for byte.
      """)

  @Argument(help: "Files of annotated passages (JSON Lines).")
  var passages: [String]

  @Option(name: .shortAndLong, help: "Where the model is written.")
  var output: String?

  @Flag(help: "Score each source by a model that has not seen it, instead of writing a model.")
  var cross = false

  @Flag(help: "With --cross: print how often each slot is right.")
  var slots = false

  @Option(help: "With --cross: the most models.")
  var groups = 5

  @Option(help: "With --cross: write the predictions here.")
  var predictions: String?

  @Option(help: "How often the slots are learned.")
  var rounds = 2

  @Option(help: "The most weights of a slot.")
  var weights = 1200

  @Option(help: "How strongly weights are held small.")
  var penalty = 2.0

  @Flag(help: "Change the model inside the program by these passages instead of learning anew.")
  var adapt = false

  @Option(help: "Write here what was learned: slots, sources, learning curve, features, suspects.")
  var report: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let files = try passages.map { try GoldFile(path: $0) }
    let reader = try PassageReader(book: rules.book())
    let gold = files.flatMap { reader.passages(of: $0) }
    guard !gold.isEmpty else {
      throw ValidationError("the files hold no passage; a passage is a JSON object a line")
    }
    var trainer = Trainer()
    (trainer.rounds, trainer.most, trainer.penalty) = (rounds, weights, penalty)
    if cross { return try score(gold, trainer, files) }
    if adapt { trainer.prior = .bundled }
    let model = trainer.file(of: gold, over: adapt ? LinkingModel.bundledFile : [])
    try write(model, to: output)
    guard let report else { return }
    try write(Array(TrainingReport(gold, trainer: trainer, file: model).text.utf8), to: report)
  }

  private func score(
    _ gold: [GoldPassage], _ trainer: Trainer, _ files: [GoldFile]
  ) throws {
    let (predicted, reports) = CrossValidation(gold, trainer: trainer).predictions(groups: groups)
    for file in files {
      let sheet = Scorer.sheet(gold: file.documents, predicted: predicted)
      let core = sheet.rows["record:core"] ?? Tally()
      let full = sheet.rows["record:full"] ?? Tally()
      print(line(file.name, core, full))
    }
    let sheet = Scorer.sheet(gold: files.flatMap(\.documents), predicted: predicted)
    print(line("all", sheet.rows["record:core"] ?? Tally(), sheet.rows["record:full"] ?? Tally()))
    if slots {
      for (source, report) in reports.sorted(by: { $0.key < $1.key }) {
        print("== \(source)\n\(report.table)")
        for line in report.reach.unreached { print("unreached \(line)") }
      }
    }
    if let predictions { try write(predicted, to: predictions) }
  }

  private func line(_ name: String, _ core: Tally, _ full: Tally) -> String {
    let figures = [core.precision, core.recall, core.f1, full.f1]
      .map { String(format: "%.3f", $0) }.joined(separator: "  ")
    return name.padding(toLength: 34, withPad: " ", startingAt: 0) + figures + "  \(core.wrong)"
  }

  private func write(_ bytes: [UInt8], to path: String?) throws {
    let target = try OutputTarget(path: path)
    try target.write(bytes)
    try target.finish()
  }

  private func write(_ documents: [ScoredDocument], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    let lines = try documents.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    try write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
  }
}
