/// Reads the records of an ARC file of any packing, and goes on behind damage.
///
/// A record is good if its header line has all fields and a line end, or the end of its member, stands
/// where its length says. Where that fails, the next line is sought that looks like a header.
struct ARCReader {
  /// What comes next in the file.
  enum Event {
    /// A record: its header, where its content lies in `bytes`, and where it lies in the file.
    case record(ARCHead, Range<Int>, Range<Int>)
    /// Bytes of the file that are lost.
    case lost(LostBytes.Reason, Range<Int>)
  }

  /// What every ARC file begins with.
  static let mark = Array("filedesc://".utf8)
  /// What members of the others begin with.
  private static let others = Array("http".utf8)

  private var stream: DecodedStream
  private let limits: ArchiveLimits
  private var taken = 0

  init(_ stream: DecodedStream, limits: ArchiveLimits) {
    self.stream = stream
    self.limits = limits
  }

  /// The bytes that the ranges of the last record point into.
  var bytes: [UInt8] { stream.window.bytes }

  /// The place in the file behind all that was read.
  var sourceEnd: Int { stream.sourceEnd }

  private var position: Int { stream.sourceOffset(of: stream.window.offset) }

  /// The next record or loss; `nil` at the end.
  mutating func next() -> Event? {
    stream.drop(taken)
    taken = 0
    skipLineEnds()
    guard stream.require(1) else { return stream.loss.map { lose($0) } }
    let start = position
    guard let head = head(from: 0) else { return lose(stream.loss ?? .header) }
    guard head.contentLength <= limits.recordBytes else {
      return lose(.recordLimit(limits.recordBytes))
    }
    let total = head.length + head.contentLength
    guard stream.require(total) else { return lose(stream.loss ?? .truncated) }
    guard isClosed(behind: total) else { return lose(stream.loss ?? .length) }
    taken = total
    let content = (stream.window.start + head.length)..<(stream.window.start + total)
    let end = stream.sourceOffset(of: stream.window.offset + taken)
    return .record(head, content, start..<max(end, start))
  }

  private mutating func skipLineEnds() {
    while stream.require(1) {
      let blank = stream.window.range.prefix {
        stream.window.bytes[$0] == 0x0A || stream.window.bytes[$0] == 0x0D
      }.count
      guard blank > 0 else { return }
      stream.drop(blank)
    }
  }

  /// The header whose line begins so many bytes behind the front; `nil` if there is none.
  private mutating func head(from distance: Int) -> ARCHead? {
    while true {
      let line = stream.window.range.dropFirst(distance).prefix(limits.headerBytes)
      if let end = ByteSearch.first(0x0A, in: stream.window.bytes, line) {
        return ARCHead(stream.window.bytes, line.lowerBound..<end)
      }
      guard line.count < limits.headerBytes, stream.fill() else { return nil }
    }
  }

  /// Whether a line end, or the end of the member, stands so many bytes behind the front.
  private mutating func isClosed(behind total: Int) -> Bool {
    _ = stream.require(total + 1)
    // A member's checksum is known only at its end, so that the end must have been seen.
    while stream.window.count <= total + 1, !stream.isAtBoundary, stream.fill() {}
    guard stream.window.count > total + 1 || stream.loss == nil else { return false }
    guard stream.window.count > total else { return true }
    let byte = stream.window.bytes[stream.window.start + total]
    return byte == 0x0A || byte == 0x0D
  }

  /// Goes to the next place where a record begins, and tells what lies between.
  private mutating func lose(_ reason: LostBytes.Reason) -> Event {
    let start = position
    var reason = reason
    if stream.loss == nil, findNextHead() { reason = reason == .truncated ? .length : reason }
    if let loss = stream.loss {
      let isGoingOn = stream.resume(floor: start, expecting: Self.others)
      reason = isGoingOn && loss == .truncated ? .damaged : reason
    }
    return .lost(reason, start..<max(position, start))
  }

  /// Drops lines up to one that is a header; false at the end or at further damage.
  private mutating func findNextHead() -> Bool {
    while true {
      if let end = ByteSearch.first(0x0A, in: stream.window.bytes, stream.window.range) {
        stream.drop(end + 1 - stream.window.start)
        guard stream.require(1) else { return false }
        if head(from: 0) != nil { return true }
        guard stream.loss == nil else { return false }
      } else {
        stream.drop(stream.window.count)
        guard stream.fill() else { return false }
      }
    }
  }
}
