public import FactLinking
internal import Foundation

/// Learns a model from annotated passages.
///
/// First a model of each slot is learned with the annotators' own links as the history of every
/// value. Then each passage is linked by a model that has not seen it, and the slots are learned
/// again with those links as history, so that a mistake made early does not surprise later.
public struct Trainer: Sendable {
  /// How strongly weights are held small.
  public var penalty = 2.0
  /// The most weights of a slot.
  public var most = 1200
  /// In how many parts passages are cut so that a model can judge what it has not seen.
  public var folds = 3
  /// The model whose weights are departed from; without weights where all is learned anew.
  public var prior = LinkingModel()
  /// How often the slots are learned; beyond the first with the links of models as history.
  public var rounds = 2

  /// A trainer with the usual settings.
  public init() {}

  /// The model that `passages` give, the same for the same passages in the same order.
  public func model(of passages: [GoldPassage]) -> LinkingModel {
    weights(of: passages).model
  }

  /// The model that `passages` give, as the bytes of a model file.
  ///
  /// - Parameters:
  ///   - passages: what is learned from.
  ///   - base: the file that `prior` was read from; its other weights and settings stay.
  /// - Returns: the bytes of the file.
  public func file(of passages: [GoldPassage], over base: [UInt8] = []) -> [UInt8] {
    let histories = self.histories(of: passages)
    var weights = fitted(passages, histories, labels: crossLabels(passages))
    if base.isEmpty { weights.settings = settings(passages, histories) }
    let text = ModelText(weights, passages: passages, histories: histories)
    let lines = base.isEmpty ? text.lines : text.lines(over: base)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The weights that `passages` give.
  func weights(of passages: [GoldPassage]) -> ModelWeights {
    let histories = self.histories(of: passages)
    var weights = fitted(passages, histories, labels: crossLabels(passages))
    weights.settings = prior.count > 0 ? [:] : settings(passages, histories)
    return weights
  }

  private func settings(
    _ passages: [GoldPassage], _ histories: [[Int: Link]?]
  ) -> [String: Int] {
    var settings = Self.loose
    if rounds > 1 { settings.merge(Calibrator(passages, histories).settings) { $1 } }
    return settings
  }

  /// A value is taken for a standing more freely than it is delivered: the whole decides.
  private static let loose = ["threshold": 350]

  /// The links of each passage by models that have not seen it; none where one round is asked for.
  private func histories(of passages: [GoldPassage]) -> [[Int: Link]?] {
    var histories = [[Int: Link]?](repeating: nil, count: passages.count)
    for _ in 1..<max(1, rounds) { histories = crossLinked(passages, histories) }
    return histories
  }

  /// The links of each passage by a model of the other folds.
  private func crossLinked(
    _ passages: [GoldPassage], _ histories: [[Int: Link]?]
  ) -> [[Int: Link]?] {
    let labels = crossLabels(passages)
    let fold = parts(of: passages)
    var result = histories
    for number in 0..<folds {
      let others = passages.indices.filter { fold[$0] != number }
      var weights = fitted(
        others.map { passages[$0] }, others.map { histories[$0] }, labels: others.map { labels[$0] }
      )
      weights.settings = Self.loose
      let model = weights.model
      for index in passages.indices where fold[index] == number {
        let links = Linker(model: model).links(in: passages[index].passage)
        result[index] = Dictionary(links.map { ($0.value, $0) }) { first, _ in first }
      }
    }
    return result
  }

  /// The part of each passage, by its source: what one hand wrote is judged by a model that does not
  /// know the hand, as a reader's pages will be.
  private func parts(of passages: [GoldPassage]) -> [Int] {
    let sources = Set(passages.map(\.source)).sorted()
    let parts = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1, $0 % folds) })
    return passages.map { parts[$0.source] ?? 0 }
  }

  /// For each passage a model of components that has not seen it.
  private func crossLabels(_ passages: [GoldPassage]) -> [LinkingModel] {
    let models = Parallel.map(0..<folds) { fold in
      labelWeights(of: passages.indices.filter { $0 % folds != fold }.map { passages[$0] }).model
    }
    return passages.indices.map { models[$0 % folds] }
  }

  private func labelWeights(of passages: [GoldPassage]) -> ModelWeights {
    let examples = passages.flatMap { ExampleMaker($0.passage, gold: $0.gold).labels() }
    return ModelWeights(
      slots: [.label: trainer(.label, most: most * 2).weights(of: examples)], prior: prior)
  }

  private func trainer(_ slot: Slot, most: Int) -> SlotTrainer {
    let prior = prior
    return SlotTrainer(penalty: penalty, most: most) { prior.weight($0, in: slot) }
  }

  private func fitted(
    _ passages: [GoldPassage], _ histories: [[Int: Link]?], labels: [LinkingModel]
  ) -> ModelWeights {
    let examples = zip(passages, zip(histories, labels)).flatMap { gold, rest in
      ExampleMaker(gold.passage, gold: gold.gold).examples(labels: rest.1, history: rest.0)
    }
    let bySlot = Dictionary(grouping: examples, by: \.slot)
    let slots = Slot.allCases.filter { bySlot[$0] != nil }
    let learned = Parallel.map(slots) { trainer($0, most: most).weights(of: bySlot[$0] ?? []) }
    var weights = labelWeights(of: passages)
    for (slot, learned) in zip(slots, learned) { weights.slots[slot] = learned }
    return weights
  }
}

/// Weights by slot, before they are rounded.
struct ModelWeights: Sendable {
  var slots: [Slot: [(feature: UInt64, weight: Double)]]
  var settings: [String: Int] = [:]
  /// The model that they change.
  var prior = LinkingModel()

  /// The model with these weights in thousandths.
  var model: LinkingModel { prior.changed(by: rounded, settings: settings) }

  /// The weights in thousandths, those that round to nothing left out.
  var rounded: [(slot: Slot, feature: UInt64, weight: Int32)] {
    Slot.allCases.flatMap { slot in
      (slots[slot] ?? []).compactMap { feature, weight in
        let whole = Int32((weight * 1000).rounded())
        return whole == 0 && prior.weight(feature, in: slot) == 0 ? nil : (slot, feature, whole)
      }
    }
  }
}

/// Work on all cores, with results in the order of the input.
enum Parallel {
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: some Sequence<Input>, _ work: @Sendable (Input) -> Output
  ) -> [Output] {
    let inputs = Array(inputs)
    let results = Results<Output>(count: inputs.count)
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      results.set(work(inputs[index]), at: index)
    }
    return results.all
  }
}
