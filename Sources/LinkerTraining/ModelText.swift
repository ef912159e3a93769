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

  /// The lines of `base` with the weights that were learned, and those of new features.
  func lines(over base: [UInt8]) -> [String] {
    var learned = Dictionary(
      uniqueKeysWithValues: weights.rounded.map {
        (Key(slot: $0.slot, feature: $0.feature), $0.weight)
      })
    let kept = String(decoding: base, as: UTF8.self).split(separator: "\n").compactMap { line in
      changed(line, &learned)
    }
    let names = self.names
    let new = learned.compactMap { key, weight in
      weight == 0 ? nil : names[key].map { "\(key.slot)\t\($0)\t\(weight)" }
    }
    let isHead = { (line: String) in line.hasPrefix("@") || line.hasPrefix("#") }
    return kept.filter(isHead) + (kept.filter { !isHead($0) } + new).sorted()
  }

  /// A line with the weight learned for its feature, which is taken out of `learned`; `nil` where
  /// the weight is nothing any more.
  private func changed(_ line: Substring, _ learned: inout [Key: Int32]) -> String? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 3,
      let slot = Slot.allCases.first(where: { String(describing: $0) == cells[0] }),
      let weight = learned.removeValue(
        forKey: Key(slot: slot, feature: LinkingModel.key(of: cells[1].utf8)))
    else { return String(line) }
    return weight == 0 ? nil : "\(cells[0])\t\(cells[1])\t\(weight)"
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
