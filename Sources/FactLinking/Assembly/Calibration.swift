internal import DocumentModel

/// Turns the probabilities of a link's slots into the confidence that the record is right.
///
/// The slots' probabilities multiplied are too sure of long chains and too unsure of short ones; a
/// slope and an offset, learned from passages that the model had not seen, bring their logit in
/// line with how often such records are right (J. Platt, 1999).
struct Calibration: Sendable {
  /// A straight line through the logits.
  private struct Line: Sendable {
    let slope: Double
    let offset: Double

    init(_ model: LinkingModel, _ group: String) {
      slope = Double(model.settings["\(group)-slope"] ?? 1000) / 1000
      offset = Double(model.settings["\(group)-offset"] ?? 0) / 1000
    }
  }

  /// Mentions and mere possibilities are not sure in the same way.
  private let mentions: Line
  private let weak: Line

  init(_ model: LinkingModel) {
    mentions = Line(model, "mention")
    weak = Line(model, "weak")
  }

  /// How sure the record of a link is, 0 to 1, in whole thousandths.
  func confidence(of link: Link, isWeak: Bool) -> ExactDecimal {
    let line = isWeak ? weak : mentions
    let score = (line.slope * link.logit + line.offset) * LinkingModel.unit
    let probability = Logistic.probability(of: Int(score.rounded()))
    return ExactDecimal(digits: Int((probability * 1000).rounded()), decimals: 3)
  }
}

extension Link {
  /// The slots that decide whether a record is right at all.
  private static let core: [Slot] = [.measure, .index, .subject, .period]

  /// The logit of the core slots' probabilities multiplied.
  public var logit: Double {
    let product = Self.core.reduce(1.0) { $0 * probabilities[$1.rawValue] }
    return NaturalLogarithm.logit(min(max(product, 1e-6), 1 - 1e-6))
  }
}

/// The natural logarithm by additions, multiplications and divisions alone, the same on every
/// machine.
enum NaturalLogarithm {
  /// The logit of a probability between 0 and 1.
  static func logit(_ probability: Double) -> Double {
    of(probability) - of(1 - probability)
  }

  /// The logarithm of a positive number: its binary exponent, and the series of the inverse
  /// hyperbolic tangent for what is left.
  static func of(_ number: Double) -> Double {
    let exponent = Double(number.exponent)
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for order in stride(from: 1, through: 41, by: 2) {
      sum += term / Double(order)
      term *= square
    }
    return 2 * sum + exponent * 0.693147180559945309417
  }
}
