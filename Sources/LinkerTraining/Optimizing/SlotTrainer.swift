internal import FactLinking

/// Learns the weights of one slot from its examples.
struct SlotTrainer: Sendable {
  /// How strongly weights are held small.
  var penalty = 1.0
  /// A feature must occur in this many examples.
  var least = 3
  /// The most weights that are kept; the rest is trained again without the others.
  var most = 2000
  /// The weight of each feature before anything is learned, in thousandths; 0 for most.
  var prior: @Sendable (UInt64) -> Int32 = { _ in 0 }

  /// The weights by feature.
  func weights(of examples: [Example]) -> [(feature: UInt64, weight: Double)] {
    let first = fit(FeatureTable(examples, least: least))
    guard first.count > most else { return first.map { ($0.feature, $0.weight) } }
    let ranked = first.sorted {
      let (left, right) = (importance($0), importance($1))
      return left != right ? left > right : $0.feature < $1.feature
    }
    let kept = Set(ranked.prefix(most).map(\.feature))
    return fit(FeatureTable(examples, least: least, kept: kept)).map { ($0.feature, $0.weight) }
  }

  private func importance(_ fitted: (feature: UInt64, weight: Double, count: Int)) -> Double {
    abs(fitted.weight - before(fitted.feature)) * Double(min(200, fitted.count)).squareRoot()
  }

  private func before(_ feature: UInt64) -> Double { Double(prior(feature)) / 1000 }

  private func fit(_ table: FeatureTable) -> [(feature: UInt64, weight: Double, count: Int)] {
    let start = table.features.map(before)
    let likelihood = Likelihood(table: table, penalty: penalty, prior: start)
    let weights = LimitedMemoryBFGS().minimum(from: start) { likelihood.value($0, slope: &$1) }
    return table.features.indices.map { (table.features[$0], weights[$0], table.counts[$0]) }
  }
}
