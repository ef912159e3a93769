internal import DocumentModel
public import Evaluation
internal import FactLinking
internal import Foundation

/// How well passages are linked by models that have not seen their source.
public struct CrossValidation: Sendable {
  private let trainer: Trainer
  private let passages: [GoldPassage]

  private let share: Double

  /// A validation of `passages` with models of `trainer`.
  ///
  /// - Parameters:
  ///   - passages: the passages.
  ///   - trainer: learns the models.
  ///   - share: of the other sources' passages only so many are learned from, 0 to 1.
  public init(_ passages: [GoldPassage], trainer: Trainer, learningFrom share: Double = 1) {
    self.passages = passages
    self.trainer = trainer
    self.share = share
  }

  /// The predictions for each passage by a model of the passages of other sources.
  ///
  /// Sets whose names differ only by what stands behind the first dot or by "-set-aside" are one
  /// source, since one hand wrote them.
  ///
  /// - Parameter groups: at most this many models; sources are joined to reach it.
  /// - Returns: the predictions in the order of the passages, and a report for each source.
  public func predictions(
    groups: Int
  ) -> (documents: [ScoredDocument], reports: [String: SlotReport]) {
    let sources = Set(passages.map { Self.author(of: $0.source) }).sorted()
    let fold = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1, $0 % groups) })
    let folds = passages.map { fold[Self.author(of: $0.source)] ?? 0 }
    var documents = [ScoredDocument?](repeating: nil, count: passages.count)
    var reports: [String: SlotReport] = [:]
    for number in 0..<min(groups, sources.count) {
      let others = passages.indices.filter { folds[$0] != number }
      let step = max(1, Int((1 / max(share, 0.01)).rounded()))
      let seen = others.filter { $0 % step == 0 }.map { passages[$0] }
      let model = trainer.model(of: seen)
      let linker = Linker(model: model)
      for index in passages.indices where folds[index] == number {
        documents[index] = passages[index].prediction(by: linker)
        reports[passages[index].source, default: SlotReport()].add(passages[index], model)
      }
    }
    return (documents.compactMap { $0 }, reports)
  }

  static func author(of source: String) -> String {
    source.replacing(".jsonl", with: "").replacing("-set-aside", with: "")
  }
}

extension GoldPassage {
  /// What a linker makes of the passage, beside what is read without it.
  func prediction(by linker: Linker) -> ScoredDocument {
    let records = RecordAssembly(passage, model: linker.model).records(
      of: linker.links(in: passage))
    return ScoredDocument(
      id: document.id, records: given + records.map { ScoredRecord(values: $0) })
  }
}
