internal import FactLinking

/// Writes weights as a model file: sorted text, a weight a line, `slot⇥feature⇥thousandths`.
struct ModelText {
  private let weights: ModelWeights
  private let passages: [GoldPassage]
  private let histories: [[Int: Link]?]

  init(_ weights: ModelWeights, passages: [GoldPassage], histories: [[Int: Link]?]) {
    self.weights = weights
    self.passages = passages
    self.histories = histories
  }

  /// The lines of the file.
  var lines: [String] {
    let names = self.names
    let rows = weights.rounded.compactMap { row -> String? in
      names[Key(slot: row.slot, feature: row.feature)].map { "\(row.slot)\t\($0)\t\(row.weight)" }
    }
    let settings = weights.settings.sorted { $0.key < $1.key }.map { "@\($0.key)\t\($0.value)" }
    return settings + rows.sorted()
  }

  private struct Key: Hashable {
    let slot: Slot
    let feature: UInt64
  }

  /// The names of all features that have a weight, from the passages in which they occur.
  private var names: [Key: String] {
    let wanted = Set(weights.rounded.map { Key(slot: $0.slot, feature: $0.feature) })
    let labels = weights.model
    let found = Parallel.map(zip(passages, histories).map { ($0, $1) }) { gold, history in
      let maker = ExampleMaker(gold.passage, gold: gold.gold, isNaming: true)
      let examples = maker.labels() + maker.examples(labels: labels, history: history)
      return Self.names(in: examples, wanted)
    }
    return found.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  private static func names(in examples: [Example], _ wanted: Set<Key>) -> [Key: String] {
    var names: [Key: String] = [:]
    for example in examples {
      for (keys, texts) in zip(example.choices, example.names) {
        for (feature, text) in zip(keys, texts) {
          let key = Key(slot: example.slot, feature: feature)
          if wanted.contains(key) { names[key] = text }
        }
      }
    }
    return names
  }
}
