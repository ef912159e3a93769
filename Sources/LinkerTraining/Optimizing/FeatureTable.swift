internal import FactLinking

/// The examples of one slot as rows of numbered features.
struct FeatureTable: Sendable {
  /// The features by their numbers in the model, in the order of the columns.
  private(set) var features: [UInt64] = []
  /// The columns of all rows, one row after the other, and where each row begins.
  private(set) var columns: [Int32] = []
  private(set) var starts: [Int] = [0]
  /// The rows of each example, and which of them are right.
  private(set) var groups: [Range<Int>] = []
  private(set) var isRight: [Bool] = []
  /// How many examples have each feature.
  private(set) var counts: [Int] = []

  /// The examples with their features that occur at least `least` times, or that `kept` names.
  init(_ examples: [Example], least: Int, kept: Set<UInt64>? = nil) {
    var numbers: [UInt64: Int32] = [:]
    addColumns(of: examples, least, kept, &numbers)
    for example in examples { add(example, numbers) }
  }

  private mutating func addColumns(
    of examples: [Example], _ least: Int, _ kept: Set<UInt64>?, _ numbers: inout [UInt64: Int32]
  ) {
    var seen: [UInt64: Int] = [:]
    for example in examples {
      for feature in Set(example.choices.joined()) { seen[feature, default: 0] += 1 }
    }
    for feature in seen.keys.sorted() where (seen[feature] ?? 0) >= least {
      guard kept?.contains(feature) ?? true else { continue }
      numbers[feature] = Int32(features.count)
      features.append(feature)
      counts.append(seen[feature] ?? 0)
    }
  }

  private mutating func add(_ example: Example, _ numbers: [UInt64: Int32]) {
    guard example.choices.count == 1 || Set(example.isRight).count == 2 else { return }
    let first = starts.count - 1
    for (choice, isRight) in zip(example.choices, example.isRight) {
      columns += Set(choice.compactMap { numbers[$0] }).sorted()
      starts.append(columns.count)
      self.isRight.append(isRight)
    }
    groups.append(first..<starts.count - 1)
  }
}
