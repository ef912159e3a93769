/// Probabilities out of whole weights, the same on every machine.
///
/// The exponential is computed with additions and multiplications alone, which IEEE 754 defines to
/// the last bit; libraries differ in it.
enum Logistic {
  /// The probabilities of choices with these scores, in thousandths of a logit.
  static func probabilities(of scores: [Int]) -> [Double] {
    let highest = scores.max() ?? 0
    let odds = scores.map { exponential(Double($0 - highest) / LinkingModel.unit) }
    let sum = odds.reduce(0, +)
    return odds.map { $0 / sum }
  }

  /// The probability of a choice with this score against none.
  static func probability(of score: Int) -> Double {
    let odds = exponential(-Double(abs(score)) / LinkingModel.unit)
    return score >= 0 ? 1 / (1 + odds) : odds / (1 + odds)
  }

  /// e to the power of `exponent`, which is 0 or less: by Taylor's series at a 256th, squared.
  static func exponential(_ exponent: Double) -> Double {
    guard exponent > -40 else { return 0 }
    let small = exponent / 256
    var term = 1.0
    var sum = 1.0
    for order in 1...8 {
      term = term * small / Double(order)
      sum += term
    }
    for _ in 0..<8 { sum *= sum }
    return sum
  }
}
