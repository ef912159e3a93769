/// Bytes of a file that could not be read, and why.
///
/// ```swift
/// print(lost.message)   // bytes 5120 to 7001 are lost: the compressed data are damaged
/// ```
public struct LostBytes: Hashable, Sendable {
  /// What can be wrong with a part of an archive.
  public enum Reason: Hashable, Sendable {
    /// Compressed data that cannot be decoded, or whose checksum is wrong.
    case damaged
    /// The file ends inside a record.
    case truncated
    /// Bytes between two members or records that belong to none.
    case stray
    /// A header without the fields that every record has.
    case header
    /// A record that is not as long as its header says.
    case length
    /// A record of more bytes than the limit.
    case recordLimit(Int)
    /// A header of more bytes than the limit.
    case headerLimit(Int)
    /// Compressed data that grow beyond the limit, so many times their own size.
    case expansionLimit(Int)
    /// The operating system's word when the file could not be read on.
    case unreadable(String)
  }

  /// What is wrong.
  public let reason: Reason
  /// The file, `-` for standard input.
  public let path: String
  /// The bytes of the file, counted from 0.
  public let range: Range<Int>

  /// Bytes in `range` of the file at `path`.
  public init(_ reason: Reason, path: String, range: Range<Int>) {
    (self.reason, self.path, self.range) = (reason, path, range)
  }

  /// One sentence that says what happened, and where.
  public var message: String {
    "bytes \(range.lowerBound) to \(range.upperBound) are lost: \(reason.message)"
  }
}

extension LostBytes.Reason {
  /// A short name for counts and lists.
  public var id: String {
    switch self {
    case .damaged: "damaged"
    case .truncated: "truncated"
    case .stray: "stray"
    case .header: "header"
    case .length: "length"
    case .recordLimit: "record_limit"
    case .headerLimit: "header_limit"
    case .expansionLimit: "expansion_limit"
    case .unreadable: "unreadable"
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .damaged: "the compressed data are damaged"
    case .truncated: "the file ends inside a record"
    case .stray: "they belong to no record"
    case .header: "the record's header is damaged"
    case .length: "the record is not as long as its header says"
    case .recordLimit(let limit): "the record is longer than \(limit) bytes"
    case .headerLimit(let limit): "the record's header is longer than \(limit) bytes"
    case .expansionLimit(let limit): "they expand to more than \(limit) times their size"
    case .unreadable(let reason): "the file cannot be read on: \(reason)"
    }
  }

  /// What a person can do about it.
  public var hint: String {
    switch self {
    case .recordLimit, .headerLimit, .expansionLimit:
      "this is rarely a page; raise the limit if it is one"
    case .truncated: "fetch the file again if its source is still there"
    case .unreadable: "check the disk, then run again"
    default: "keep the bytes with --quarantine, or fetch the file again"
    }
  }
}
