internal import Foundation

/// How unlikely the right choices are under some weights, and how that changes with each weight.
///
/// A group of several rows is a choice among them (softmax); one row by itself is right or wrong
/// (logistic). The weights are held near those of `prior`, or small where there are none, by a
/// square penalty, so that the sum is convex.
struct Likelihood {
  let table: FeatureTable
  let penalty: Double
  /// The weights from which others are a departure, one a column.
  let prior: [Double]

  init(table: FeatureTable, penalty: Double, prior: [Double]? = nil) {
    self.table = table
    self.penalty = penalty
    self.prior = prior ?? [Double](repeating: 0, count: table.features.count)
  }

  /// The value at `weights`, writing the slope into `slope`.
  func value(_ weights: [Double], slope: inout [Double]) -> Double {
    var sum = 0.0
    for at in weights.indices {
      let away = weights[at] - prior[at]
      sum += 0.5 * penalty * away * away
      slope[at] = penalty * away
    }
    var scores: [Double] = []
    for group in table.groups {
      scores.removeAll(keepingCapacity: true)
      for row in group { scores.append(score(row, weights)) }
      sum +=
        group.count == 1 ? addSingle(group, scores[0], &slope) : addChoice(group, scores, &slope)
    }
    return sum
  }

  private func score(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for at in table.starts[row]..<table.starts[row + 1] { sum += weights[Int(table.columns[at])] }
    return sum
  }

  private func addSingle(_ group: Range<Int>, _ score: Double, _ slope: inout [Double]) -> Double {
    let isRight = table.isRight[group.lowerBound]
    let probability = 1 / (1 + exp(-score))
    add(probability - (isRight ? 1 : 0), group.lowerBound, &slope)
    let margin = isRight ? score : -score
    return margin > 0 ? log1p(exp(-margin)) : -margin + log1p(exp(margin))
  }

  private func addChoice(_ group: Range<Int>, _ scores: [Double], _ slope: inout [Double]) -> Double
  {
    let highest = scores.max() ?? 0
    let odds = scores.map { exp($0 - highest) }
    let all = odds.reduce(0, +)
    var right = 0.0
    for (offset, row) in group.enumerated() where table.isRight[row] { right += odds[offset] }
    right = max(right, 1e-300)
    for (offset, row) in group.enumerated() {
      add(odds[offset] / all - (table.isRight[row] ? odds[offset] / right : 0), row, &slope)
    }
    return log(all) - log(right)
  }

  private func add(_ amount: Double, _ row: Int, _ slope: inout [Double]) {
    guard abs(amount) > 1e-9 else { return }
    for at in table.starts[row]..<table.starts[row + 1] { slope[Int(table.columns[at])] += amount }
  }
}
