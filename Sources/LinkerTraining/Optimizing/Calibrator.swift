internal import FactLinking
internal import Foundation

/// Learns how the probabilities of links turn into confidence, and from which confidence on records
/// are delivered, from links of passages that the model had not seen.
struct Calibrator {
  /// What is known of one link: the logit of its slots' product, and whether it is right.
  struct Trial {
    let logit: Double
    let isRight: Bool
    let isWeak: Bool
  }

  private let trials: [Trial]
  /// How many facts there are to find.
  private let facts: Int

  init(_ passages: [GoldPassage], _ links: [[Int: Link]?]) {
    facts = passages.reduce(0) { $0 + $1.gold.links.values.reduce(0) { $0 + $1.count } }
    trials = zip(passages, links).flatMap { gold, links in
      (links ?? [:]).sorted { $0.key < $1.key }.compactMap { value, link in
        guard !gold.gold.unknown.contains(value) else { return nil }
        let right = gold.gold.links[value]?.contains { $0.agrees(with: link) } ?? false
        return Trial(logit: link.logit, isRight: right, isWeak: gold.passage.isWeak(value))
      }
    }
  }

  /// The settings of the model, in thousandths.
  var settings: [String: Int] {
    let mentions = fitted(trials.filter { !$0.isWeak })
    let weak = fitted(trials.filter(\.isWeak))
    let sure = trials.map { trial in
      let (slope, offset) = trial.isWeak ? weak : mentions
      return (1 / (1 + exp(-slope * trial.logit - offset)), trial.isRight)
    }.sorted { $0.0 > $1.0 }
    return [
      "mention-slope": thousandths(mentions.0), "mention-offset": thousandths(mentions.1),
      "weak-slope": thousandths(weak.0), "weak-offset": thousandths(weak.1),
      "usual": thousandths(bestBound(sure)), "precise": thousandths(bound(sure, precision: 0.97)),
      "complete": 0,
    ]
  }

  private func thousandths(_ value: Double) -> Int { Int((value * 1000).rounded()) }

  /// A step of Newton's method that cannot leap over the bottom.
  private static func bounded(_ step: Double) -> Double { min(max(step, -0.5), 0.5) }

  /// The slope and offset of the likeliest logistic curve, by Newton's method; few trials leave it
  /// near the plain one.
  private func fitted(_ trials: [Trial]) -> (Double, Double) {
    var slope = 1.0
    var offset = 0.0
    for _ in 0..<30 {
      var (g0, g1, h00, h01, h11) = (slope - 1, offset, 1.0, 0.0, 1.0)
      for trial in trials {
        let sure = 1 / (1 + exp(-slope * trial.logit - offset))
        let error = sure - (trial.isRight ? 1 : 0)
        let weight = sure * (1 - sure)
        g0 += error * trial.logit
        g1 += error
        h00 += weight * trial.logit * trial.logit
        h01 += weight * trial.logit
        h11 += weight
      }
      let determinant = h00 * h11 - h01 * h01
      guard abs(determinant) > 1e-12 else { break }
      slope -= Self.bounded((h11 * g0 - h01 * g1) / determinant)
      offset -= Self.bounded((h00 * g1 - h01 * g0) / determinant)
    }
    return (slope, offset)
  }

  /// The confidence from which on precision and recall are best balanced.
  private func bestBound(_ sure: [(Double, Bool)]) -> Double {
    var (right, best, bound) = (0, 0.0, 0.0)
    for (place, trial) in sure.enumerated() {
      right += trial.1 ? 1 : 0
      let score = 2 * Double(right) / Double(place + 1 + facts)
      if score > best { (best, bound) = (score, trial.0) }
    }
    return bound
  }

  /// The least confidence from which on this share is right.
  private func bound(_ sure: [(Double, Bool)], precision: Double) -> Double {
    var (right, bound) = (0, 1.0)
    for (place, trial) in sure.enumerated() {
      right += trial.1 ? 1 : 0
      if Double(right) >= precision * Double(place + 1) { bound = trial.0 }
    }
    return bound
  }
}
