/// A stretch of a file, to read the records that begin in it, wherever they end.
///
/// ```swift
/// FileRange("0-67108863")    // the first 64 MB
/// FileRange("67108864-")     // the rest
/// FileRange("9-3")           // nil
/// ```
///
/// Ranges that follow on each other give every record of a file once, in order, wherever the cuts
/// lie: a reader begins at the first record that it finds behind its cut, and goes on past the next
/// cut to the record that the next reader finds. Uncompressed WARC can be cut anywhere, compressed
/// WARC between members. What cannot be cut belongs to the range that holds its first byte.
public struct FileRange: Hashable, Sendable {
  /// The first byte, counted from 0.
  public let first: Int
  /// The byte behind the last one, `Int.max` for the end of the file.
  public let end: Int

  /// The whole file.
  public static let whole = FileRange(first: 0, end: .max)

  private init(first: Int, end: Int) { (self.first, self.end) = (first, end) }

  /// The range written as HTTP writes it, with the last byte included (RFC 9110, section 14.1.2).
  ///
  /// Without a last byte it goes to the end; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Self.place(parts[0]) else { return nil }
    guard let last = parts[1].isEmpty ? Int.max - 1 : Self.place(parts[1]), first <= last else {
      return nil
    }
    self.init(first: first, end: last + 1)
  }

  /// A number of at most 15 figures, without a sign.
  private static func place(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    return HeaderLine.number(bytes, bytes.indices)
  }
}

/// A file that has nothing for a range: it cannot be cut, and begins before.
struct NoPages: FileItems {
  let account: ByteAccount

  /// Nothing of the file at `path`, which ends at `end`.
  init(path: String, end: Int) { account = ByteAccount(path: path, start: end) }

  mutating func next() -> SourceItem? { nil }
}
