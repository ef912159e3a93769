/// How many were found, how many wrongly, how many were missed.
///
/// ```swift
/// Tally(matched: 3, wrong: 1, missed: 2).precision   // 0.75
/// Tally(matched: 3, wrong: 1, missed: 2).recall      // 0.6
/// Tally().f1                                         // 1: nothing to find, nothing found
/// ```
public struct Tally: Hashable, Sendable {
  /// Found and in gold.
  public var matched = 0
  /// Found but not in gold.
  public var wrong = 0
  /// In gold but not found.
  public var missed = 0

  /// A tally of these.
  public init(matched: Int = 0, wrong: Int = 0, missed: Int = 0) {
    (self.matched, self.wrong, self.missed) = (matched, wrong, missed)
  }

  /// The share of what was found that is right; 1 if nothing was found.
  public var precision: Double { Self.share(matched, wrong) }
  /// The share of gold that was found; 1 if there is none.
  public var recall: Double { Self.share(matched, missed) }
  /// The harmonic mean of precision and recall, 0 to 1.
  public var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  /// How many gold has.
  public var gold: Int { matched + missed }

  static func += (left: inout Tally, right: Tally) {
    left.matched += right.matched
    left.wrong += right.wrong
    left.missed += right.missed
  }

  private static func share(_ part: Int, _ rest: Int) -> Double {
    part + rest > 0 ? Double(part) / Double(part + rest) : 1
  }
}
