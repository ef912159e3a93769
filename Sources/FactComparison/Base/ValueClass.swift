public import DocumentModel

/// The claims of one fact that give one value, rounding allowed.
public struct ValueClass: Sendable {
  /// The value, as exact as any of the claims has it.
  public let value: ExactDecimal
  /// The positions of the claims in their base.
  public internal(set) var claims: [Int]
  /// How many sources give it that are independent of each other.
  public internal(set) var sources = 0

  /// A value is held against so many finer ones, however many a hostile file gives.
  private static let mostCompared = 64

  /// Parts `claims` into values, those of most sources first, then those read first.
  static func all(of claims: [Int], in base: FactBase) -> [ValueClass] {
    let exactFirst = claims.sorted {
      (-base.claims[$0].value.decimals, $0) < (-base.claims[$1].value.decimals, $1)
    }
    var classes: [ValueClass] = []
    var known: [ExactDecimal: Int] = [:]
    for claim in exactFirst {
      let value = base.claims[claim].value
      let finer = classes.prefix(mostCompared).firstIndex { $0.value.isRounded(to: value) }
      if let index = known[value] ?? finer {
        classes[index].claims.append(claim)
      } else {
        known[value] = classes.count
        classes.append(ValueClass(value: value, claims: [claim]))
      }
    }
    for index in classes.indices {
      classes[index].claims.sort()
      classes[index].sources = base.sourceCount(of: classes[index].claims)
    }
    return classes.sorted {
      (-$0.sources, $0.claims.first ?? 0) < (-$1.sources, $1.claims.first ?? 0)
    }
  }
}

extension FactBase {
  /// How many independent sources these claims come from.
  func sourceCount(of claims: [Int]) -> Int {
    claims.count == 1 ? 1 : Set(claims.map { source(of: Int(self.claims[$0].page)) }).count
  }
}

extension ExactDecimal {
  /// Whether `coarser`, which has no more decimals, can be this number rounded or cut off.
  ///
  /// "84,6" and "84,7" both stand for 84.67; numbers of equal decimals must be equal.
  func isRounded(to coarser: ExactDecimal) -> Bool {
    if coarser.decimals == decimals { return self == coarser }
    return (self - coarser).magnitude < ExactDecimal(digits: 1, decimals: coarser.decimals)
  }

  /// Whether the two can be one number, or one number on the scales of 1 and of 100.
  package func agrees(with other: ExactDecimal, scaled: Bool = false) -> Bool {
    let (fine, coarse) = decimals >= other.decimals ? (self, other) : (other, self)
    if fine.isRounded(to: coarse) { return true }
    guard scaled else { return false }
    return percentage.agrees(with: other) || agrees(with: other.percentage)
  }

  /// The number on a scale of 100 that it is on a scale of 1.
  var percentage: ExactDecimal {
    decimals >= 2
      ? ExactDecimal(digits: digits, decimals: decimals - 2)
      : ExactDecimal(digits: digits * (decimals == 1 ? 10 : 100))
  }
}
