public import PageReading

/// How much of an archive is held and tried at most, so that no input can fill memory or time.
public struct ArchiveLimits: Hashable, Sendable {
  /// Bytes of one record; a longer one is passed over and listed.
  public var recordBytes = 48 << 20
  /// Bytes of the header of a record, and of the HTTP header inside it.
  public var headerBytes = 64 << 10
  /// How many bytes may come of each compressed byte, once more than `freeExpansion` have come.
  public var expansion = 200
  /// Bytes of one compressed member that may come out whatever its size.
  public var freeExpansion = 64 << 20
  /// The limits of pages and of lines.
  public var pages = ReadingLimits()

  /// The usual limits.
  public init() {}
}
