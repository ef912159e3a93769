/// Some of the levels on which units stand, as bits.
///
/// ```swift
/// let levels: LevelSet = [.province, .ministry]
/// levels.contains(.province)    // true
/// ```
public struct LevelSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  fileprivate var bits: UInt16 = 0

  /// No level.
  public init() {}

  /// These levels.
  public init(_ levels: some Sequence<SubjectLevel>) { for level in levels { insert(level) } }

  /// These levels.
  public init(arrayLiteral levels: SubjectLevel...) { self.init(levels) }

  /// Whether there is none.
  public var isEmpty: Bool { bits == 0 }

  /// Whether `level` is one of them; nothing never is.
  public func contains(_ level: SubjectLevel?) -> Bool {
    level.map { bits & 1 << UInt16($0.rawValue) != 0 } ?? false
  }

  /// Takes a level in.
  public mutating func insert(_ level: SubjectLevel) { bits |= 1 << UInt16(level.rawValue) }

  /// These levels and others.
  public func union(_ others: LevelSet) -> LevelSet {
    var all = self
    all.bits |= others.bits
    return all
  }
}

extension LevelSet {
  /// How many there are.
  var count: Int { bits.nonzeroBitCount }
}
