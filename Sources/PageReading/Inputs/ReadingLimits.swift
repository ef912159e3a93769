/// How much is read at most, so that no input can fill the memory.
public struct ReadingLimits: Hashable, Sendable {
  /// Bytes of one page; a longer one is delivered as far as this and marked as cut.
  public var pageBytes = 32 << 20
  /// Bytes of one line of JSON Lines; a longer one is skipped and reported.
  public var lineBytes = 48 << 20

  /// The usual limits.
  public init() {}
}
