internal import Evaluation
internal import FactLinking

/// What training found: how good its models are on what they have not seen, how that grows with the
/// number of passages, which features weigh most and which do nothing, and which gold is suspect.
///
/// ```swift
/// TrainingReport(passages, trainer: Trainer(), file: model).text
/// ```
public struct TrainingReport: Sendable {
  private let passages: [GoldPassage]
  private let trainer: Trainer
  private let file: [UInt8]

  /// A report on the model of `file`, which `trainer` learned from `passages`.
  public init(_ passages: [GoldPassage], trainer: Trainer, file: [UInt8]) {
    (self.passages, self.trainer, self.file) = (passages, trainer, file)
  }

  /// The report for a person.
  public var text: String {
    let model = (try? LinkingModel(text: file)) ?? LinkingModel()
    let suspects = passages.flatMap(Suspects(model: model).lines)
    let use = FeatureUse(model: model, file: file, passages: passages)
    return curve + use.text(atMost: 30) + "\(suspects.count) suspects\n"
      + suspects.map { "  \($0)\n" }.joined()
  }

  /// The scores of sources by models of a quarter, half and all passages of the others.
  private var curve: String {
    [4, 2, 1].map { part in
      let some = passages.indices.filter { $0 % part == 0 }.map { passages[$0] }
      let validation = CrossValidation(passages, trainer: trainer, learningFrom: 1.0 / Double(part))
      let (predicted, reports) = validation.predictions(groups: 3)
      let sheet = Scorer.sheet(gold: passages.map(\.document), predicted: predicted)
      let right = { (row: String) in
        String(Double(Int((sheet.rows[row]?.f1 ?? 0) * 1000)) / 1000)
      }
      let head =
        "\(some.count) passages: core \(right("record:core")), full \(right("record:full"))\n"
      return part == 1 ? head + slots(of: reports) : head
    }.joined()
  }

  private func slots(of reports: [String: SlotReport]) -> String {
    reports.sorted { $0.key < $1.key }.map { "== \($0.key)\n\($0.value.table)\n" }.joined()
  }
}
