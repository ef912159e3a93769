/// Reads the records of a WARC file of any packing, and goes on behind damage.
///
/// A record is good if its header has the fields of every record and the two line ends that close it
/// stand where its length says. Where that fails, the next place is sought that looks like the
/// beginning of a record; where decompression fails, the next member whose text begins like one.
/// Only what lies between is lost.
struct WARCReader {
  /// What comes next in the file.
  enum Event {
    /// A record; its bytes are valid until the next call.
    case record(WARCRecord)
    /// Bytes of the file that are lost.
    case lost(LostBytes.Reason, Range<Int>)
  }

  static let mark = Array("WARC/".utf8)
  private static let headEnd = Array("\r\n\r\n".utf8)

  private var stream: DecodedStream
  private let limits: ArchiveLimits
  /// Bytes of the last record, to be dropped before the next is read.
  private var taken = 0
  /// The place in the file of the record with which the reader of the next range begins.
  private var handover: Int?

  init(_ stream: DecodedStream, limits: ArchiveLimits) {
    self.stream = stream
    self.limits = limits
  }

  /// The bytes that the ranges of the last record point into.
  var bytes: [UInt8] { stream.window.bytes }

  /// The place in the file of what comes next.
  var position: Int { stream.sourceOffset(of: stream.window.offset) }

  /// The place in the file behind all that was read.
  var sourceEnd: Int { handover ?? stream.sourceEnd }

  /// The next record or loss; `nil` at the end.
  mutating func next() -> Event? {
    stream.drop(taken)
    taken = 0
    skipBlankLines()
    guard !isHandover() else {
      handover = position
      return nil
    }
    guard stream.require(1) else { return stream.loss.map { lose($0) } }
    let start = position
    switch readHead() {
    case .success(let head): return record(head, from: start)
    case .failure(let fault): return lose(fault.reason)
    }
  }

  /// Whether what comes next is the first record of the next range.
  private mutating func isHandover() -> Bool {
    guard stream.isBehindRange else { return false }
    guard stream.isPlain else { return true }
    if case .success = readHead() { return true } else { return false }
  }

  private mutating func record(_ head: WARCHead, from start: Int) -> Event {
    guard var length = head.contentLength, length <= limits.recordBytes else {
      return lose(.recordLimit(limits.recordBytes))
    }
    guard stream.require(head.length + length) else { return lose(stream.loss ?? .truncated) }
    var closing = closing(behind: head.length + length)
    if closing == nil, let more = surplus(behind: head.length + length) {
      length += more
      closing = lineEnds(behind: head.length + length)
    }
    guard let closing else { return lose(stream.loss ?? .length) }
    taken = head.length + length + closing
    let end = stream.sourceOffset(of: stream.window.offset + taken)
    return .record(
      WARCRecord(head, at: stream.window.start, length: length, range: start..<max(end, start)))
  }

  /// How many more bytes a record has than its header says, if it stands alone in a sound member whose
  /// end is near: the member says where the record ends.
  private mutating func surplus(behind total: Int) -> Int? {
    guard !stream.isPlain, stream.loss == nil else { return nil }
    while !stream.isAtBoundary, stream.window.count < total + Self.greatestSurplus, stream.fill() {}
    guard stream.loss == nil, stream.isAtBoundary,
      stream.window.count < total + Self.greatestSurplus
    else { return nil }
    let rest = (stream.window.start + total)..<stream.window.end
    guard ByteSearch.first(Self.mark, in: stream.window.bytes, rest) == nil else { return nil }
    let ends = rest.reversed().prefix { isLineEnd(at: $0) }.prefix(4).count
    return ends == 4 ? rest.count - ends : nil
  }

  /// So many bytes behind the end that its header says a record's true end is sought.
  private static let greatestSurplus = 4_096

  /// How many bytes close a record of `total` bytes; `nil` if it is not closed there.
  private mutating func closing(behind total: Int) -> Int? {
    _ = stream.require(total + 4)
    let lineEnds = lineEnds(behind: total)
    // A member's checksum is known only at its end, so that the end must have been seen.
    while stream.window.count == total + lineEnds, !stream.isAtBoundary, stream.fill() {}
    guard stream.window.count > total + lineEnds || stream.loss == nil else { return nil }
    let isAtEnd = stream.window.count == total + lineEnds && stream.isAtBoundary
    return lineEnds == 4 || isAtEnd || stands(Self.mark, at: total + lineEnds) ? lineEnds : nil
  }

  /// How many bytes of up to two line ends stand so many bytes behind the front.
  private func lineEnds(behind distance: Int) -> Int {
    let place = stream.window.start + distance
    return (place..<min(place + 4, stream.window.end)).prefix { isLineEnd(at: $0) }.count
  }

  private func isLineEnd(at index: Int) -> Bool {
    stream.window.bytes[index] == 0x0D || stream.window.bytes[index] == 0x0A
  }

  /// Whether `phrase` stands so many bytes behind the front.
  private func stands(_ phrase: [UInt8], at distance: Int) -> Bool {
    let window = stream.window
    return ByteSearch.matches(
      phrase, in: window.bytes, at: window.start + distance, before: window.end)
  }

  private mutating func skipBlankLines() {
    while stream.require(1) {
      let blank = stream.window.range.prefix { isLineEnd(at: $0) }.count
      guard blank > 0 else { return }
      stream.drop(blank)
    }
  }
}

// MARK: - Headers

extension WARCReader {
  /// Why there is no header.
  private struct Fault: Error {
    let reason: LostBytes.Reason
  }

  /// Reads the header at the front without taking it.
  private mutating func readHead() -> Result<WARCHead, Fault> {
    _ = stream.require(Self.mark.count)
    guard stands(Self.mark, at: 0) else { return .failure(Fault(reason: stream.loss ?? .header)) }
    var searched = 0
    while true {
      if let length = headLength(from: searched) {
        let head = WARCHead(stream.window.bytes, at: stream.window.start, length: length)
        return head.isPlausible ? .success(head) : .failure(Fault(reason: .header))
      }
      searched = max(stream.window.count - 3, 0)
      guard stream.window.count <= limits.headerBytes else {
        return .failure(Fault(reason: .headerLimit(limits.headerBytes)))
      }
      guard stream.fill() else { return .failure(Fault(reason: stream.loss ?? .truncated)) }
    }
  }

  private func headLength(from searched: Int) -> Int? {
    let window = stream.window
    let range = window.range.dropFirst(searched).prefix(limits.headerBytes)
    return ByteSearch.first(Self.headEnd, in: window.bytes, range).map {
      $0 + Self.headEnd.count - window.start
    }
  }
}

// MARK: - After damage

extension WARCReader {
  /// Goes to the next place where a record begins, and tells what lies between.
  private mutating func lose(_ reason: LostBytes.Reason) -> Event {
    let start = stream.sourceOffset(of: stream.window.offset)
    var reason = reason
    if stream.loss == nil, findNextHead() { reason = reason == .truncated ? .length : reason }
    if let loss = stream.loss {
      let isGoingOn = stream.resume(floor: start, expecting: Self.mark)
      reason = isGoingOn && loss == .truncated ? .damaged : reason
    }
    let end = stream.sourceOffset(of: stream.window.offset)
    return .lost(reason, start..<max(end, start))
  }

  private mutating func findNextHead() -> Bool {
    stream.drop(1)
    return findHead()
  }

  /// Drops bytes up to a plausible header; false at the end or at further damage.
  mutating func findHead() -> Bool {
    while true {
      if let distance = distance(to: Self.mark) {
        stream.drop(distance)
        if case .success = readHead() { return true }
        guard stream.loss == nil else { return false }
        stream.drop(1)
      } else {
        stream.drop(max(stream.window.count - Self.mark.count + 1, 0))
        guard stream.fill() else { return dropRest() }
      }
    }
  }

  private func distance(to phrase: [UInt8]) -> Int? {
    ByteSearch.first(phrase, in: stream.window.bytes, stream.window.range).map {
      $0 - stream.window.start
    }
  }

  private mutating func dropRest() -> Bool {
    stream.drop(stream.window.count)
    return false
  }
}
