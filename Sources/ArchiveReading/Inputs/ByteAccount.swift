/// What became of every byte of a file, or of the part of it that a range gave.
///
/// ```swift
/// account.read + account.skipped + account.quarantined == account.size    // always
/// ```
///
/// Bytes are put down in the order of the file, so that none can be left out or counted twice.
public struct ByteAccount: Hashable, Sendable {
  /// What can become of a byte.
  enum Fate {
    case read, skipped, quarantined
  }

  /// The file, `-` for standard input.
  public let path: String
  /// Where reading began; 0, but for a range.
  public let start: Int
  /// Bytes of pages.
  public private(set) var read = 0
  /// Bytes that hold no page: other records, dictionaries, pages left out by their address.
  public private(set) var skipped = 0
  /// Bytes that are lost.
  public private(set) var quarantined = 0
  /// The pages delivered.
  public internal(set) var pages = 0
  /// How many records were passed over, by reason.
  public private(set) var passedOver: [PassReason: Int] = [:]
  /// How many stretches of bytes are lost, by the reason's id.
  public private(set) var losses: [String: Int] = [:]

  /// An account of which nothing is put down.
  init(path: String, start: Int = 0) { (self.path, self.start) = (path, start) }

  /// The bytes put down so far; the file's size at the end.
  public var size: Int { read + skipped + quarantined }

  /// The place in the file behind the bytes put down so far.
  public var end: Int { start + size }

  /// Puts down the bytes up to `offset`.
  mutating func advance(to offset: Int, as fate: Fate) {
    let count = max(offset - end, 0)
    switch fate {
    case .read: read += count
    case .skipped: skipped += count
    case .quarantined: quarantined += count
    }
  }

  /// Counts a record that is no page that was asked for.
  mutating func passOver(_ reason: PassReason) { passedOver[reason, default: 0] += 1 }

  /// Takes over the counts of a file inside this one; its bytes are counted as this file's.
  mutating func add(_ inner: ByteAccount) {
    passedOver.merge(inner.passedOver, uniquingKeysWith: +)
    losses.merge(inner.losses, uniquingKeysWith: +)
  }

  /// Counts a lost stretch.
  mutating func lose(_ reason: LostBytes.Reason) { losses[reason.id, default: 0] += 1 }
}

/// Why a record or page was not worked on; the raw value is its name in reports.
public enum PassReason: String, Hashable, Sendable, CaseIterable {
  /// A record of another kind than response, resource and conversion.
  case kind
  /// An answer with another status than 2xx.
  case status
  /// A media type that is neither HTML nor text, or not the one asked for.
  case mime
  /// A script, style sheet, font, picture or film.
  case asset
  /// An address that does not match `--url`.
  case url
  /// A capture before `--since`.
  case since
  /// Nothing in it, or bytes that are no text.
  case content
  /// No Vietnamese text.
  case language
  /// No name of an index.
  case topic
}
