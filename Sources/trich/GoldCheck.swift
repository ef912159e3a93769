internal import ArgumentParser
internal import Evaluation
internal import ExtractionRules
internal import FactLinking
internal import FactOutput
internal import LinkerTraining

/// Checks annotated passages, or says what the linker's features do on them.
struct GoldCheck {
  let paths: [String]
  let book: RuleBook

  func run(isCoverage: Bool) throws {
    let files = try paths.map { try GoldFile(path: $0) }
    let reader = try PassageReader(book: book)
    if isCoverage {
      let passages = files.flatMap(reader.passages)
      let use = FeatureUse(model: .bundled, file: LinkingModel.bundledFile, passages: passages)
      return try OutputTarget(path: nil).write(Array(use.text(atMost: 40).utf8))
    }
    try check(files, reader)
  }

  /// Faults fail; what the model only doubts is told beside them.
  private func check(_ files: [GoldFile], _ reader: PassageReader) throws {
    let faults = files.flatMap { file in
      file.documents.flatMap { GoldLint().faults(in: $0) }.map { "\(file.name): \($0)" }
    }
    let doubts = files.flatMap(reader.passages).flatMap(Suspects(model: .bundled).lines)
    let count = files.reduce(0) { $0 + $1.documents.count }
    let lines =
      faults + doubts.map { "doubt: \($0)" }
      + ["\(count) passages, \(faults.count) faults, \(doubts.count) doubts"]
    try OutputTarget(path: nil).write(Array((lines.joined(separator: "\n") + "\n").utf8))
    if !faults.isEmpty || count == 0 { throw ExitCode(.underFloor) }
  }
}
