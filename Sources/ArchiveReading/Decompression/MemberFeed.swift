/// Where the bytes of a stream come from: a file as it is, or the members of a compressed one.
protocol ByteFeed {
  /// Appends what comes of the next step to `window`, perhaps nothing yet, or says why there is no
  /// more.
  mutating func feed(_ window: inout ByteWindow) -> FeedResult
  /// Whether no member is open.
  var isAtBoundary: Bool { get }
  /// Whether the stream is the file as it is, byte for byte.
  var isPlain: Bool { get }
  /// The place in the file of what comes next.
  var sourceOffset: Int { get }
  /// The place in the file from which another member may be looked for after damage.
  var resumeOffset: Int { get }
  /// Goes over what lies between members, if none is open.
  mutating func align()
  /// Whether `resume` from here would stay here.
  mutating func beginsMember(with prefix: [UInt8]) -> Bool
  /// Looks for the next member from `offset` on whose text begins with `prefix`, and goes there;
  /// to the end of the file, and false, if there is none.
  mutating func resume(from offset: Int, expecting prefix: [UInt8]) -> Bool
}

extension ByteFeed {
  mutating func align() {}

  mutating func beginsMember(with prefix: [UInt8]) -> Bool { false }
}

/// What a feed has to say.
enum FeedResult: Equatable {
  case bytes
  case end
  case lost(LostBytes.Reason)
}

/// The file as it is.
struct PlainFeed: ByteFeed {
  private static let piece = 1 << 20
  private let file: FileBytes
  private(set) var sourceOffset: Int
  private(set) var isAtBoundary = false
  let isPlain = true

  /// Goes on behind what `source` has read already; those bytes are handed to `window`.
  init(_ source: FileWindow, file: FileBytes, into window: inout ByteWindow) {
    self.file = file
    sourceOffset = source.window.endOffset
    window.restart(at: source.offset)
    let known = source.window
    _ = window.extend(by: known.count) { bytes, range in
      bytes.replaceSubrange(range.prefix(known.count), with: known.bytes[known.range])
      return known.count
    }
  }

  var resumeOffset: Int { sourceOffset }

  mutating func feed(_ window: inout ByteWindow) -> FeedResult {
    guard !isAtBoundary else { return .end }
    let room = file.room(at: sourceOffset, piece: Self.piece)
    let count = window.extend(by: room) { bytes, range in
      file.read(into: &bytes, range.prefix(Self.piece))
    }
    sourceOffset += count
    isAtBoundary = count == 0
    if count == 0, let fault = file.takeFault() { return .lost(.unreadable(fault)) }
    return count > 0 ? .bytes : .end
  }

  mutating func resume(from offset: Int, expecting prefix: [UInt8]) -> Bool { false }
}

/// The members of a gzip file or the frames of a Zstandard file, one behind the other.
struct MemberFeed: ByteFeed {
  /// Members that come to more than this are decoded piece by piece.
  private static let wholeMember = 4 << 20
  private static let piece = 256 << 10

  private let decoder: any MemberDecoder
  private let limits: ArchiveLimits
  private(set) var source: FileWindow
  private var memberStart = 0
  private var memberBytes = 0
  private var wholeRoom = 1 << 20
  private(set) var isAtBoundary = true
  let isPlain = false
  /// Where the search for a sound member is given up.
  var searchEnd = Int.max
  /// Bytes that were decoded in vain after damage.
  private var wasted = 0

  init(_ source: FileWindow, decoder: any MemberDecoder, limits: ArchiveLimits) {
    self.source = source
    self.decoder = decoder
    self.limits = limits
  }

  var sourceOffset: Int { source.offset }

  // Members nested in each other's stored bytes could make the search quadratic; with so much
  // wasted, the search begins where decoding stopped.
  var resumeOffset: Int {
    wasted > 256 << 20 + 16 * memberStart ? max(source.offset, memberStart + 1) : memberStart + 1
  }

  mutating func feed(_ window: inout ByteWindow) -> FeedResult {
    isAtBoundary ? open(&window) : goOn(&window)
  }

  /// Begins the next member.
  private mutating func open(_ window: inout ByteWindow) -> FeedResult {
    guard source.require(1) else {
      return source.takeFault().map { .lost(.unreadable($0)) } ?? .end
    }
    memberStart = source.offset
    source.anchor = memberStart
    memberBytes = 0
    _ = source.require(18)
    guard decoder.mayBegin(source.window.bytes, source.window.range) else { return .lost(.stray) }
    if openWhole(&window) { return .bytes }
    decoder.begin()
    isAtBoundary = false
    return .bytes
  }

  // Zeros behind a member are padding, as tapes and some writers leave it.
  mutating func align() {
    guard isAtBoundary, sourceOffset > 0 else { return }
    while source.require(1), source.window.bytes[source.window.start] == 0 { source.drop(1) }
  }

  /// Decodes a member at once if it is short; a failure says only that it must be looked at closer.
  private mutating func openWhole(_ window: inout ByteWindow) -> Bool {
    while decoder.decodesWhole {
      if let piece = whole(&window) {
        source.drop(piece.consumed)
        wholeRoom = max(wholeRoom, 2 * piece.produced)
        return true
      }
      guard source.count < Self.wholeMember, source.fill() else { return false }
    }
    return false
  }

  private func whole(_ window: inout ByteWindow) -> DecodedPiece? {
    var result: DecodedPiece?
    _ = window.extend(by: min(wholeRoom, Self.wholeMember)) { bytes, room in
      result = decoder.decodeWhole(
        source.window.bytes, source.window.range, into: &bytes, room)
      return result?.produced ?? 0
    }
    return result
  }

  /// Decodes the next piece of the open member.
  private mutating func goOn(_ window: inout ByteWindow) -> FeedResult {
    let isComplete = !source.require(1)
    var piece = DecodedPiece()
    _ = window.extend(by: Self.piece) { bytes, room in
      piece = decoder.decode(
        source.window.bytes, source.window.range, into: &bytes, room.prefix(Self.piece))
      return piece.produced
    }
    source.drop(piece.consumed)
    memberBytes += piece.produced
    isAtBoundary = piece.state == .ended
    if isAtBoundary { wholeRoom = max(wholeRoom, 2 * min(memberBytes, Self.wholeMember)) }
    return verdict(on: piece, isComplete: isComplete)
  }

  private mutating func verdict(on piece: DecodedPiece, isComplete: Bool) -> FeedResult {
    let expanded = memberBytes / max(source.offset - memberStart, 1)
    if piece.state == .failed { return lose(.damaged) }
    if memberBytes > limits.freeExpansion, expanded > limits.expansion {
      return lose(.expansionLimit(limits.expansion))
    }
    let isStuck = piece.consumed == 0 && piece.produced == 0 && piece.state == .more
    if isStuck && isComplete {
      return lose(source.takeFault().map { .unreadable($0) } ?? .truncated)
    }
    if isStuck && source.count > 0 && !source.fill() { return lose(.truncated) }
    return .bytes
  }

  private mutating func lose(_ reason: LostBytes.Reason) -> FeedResult {
    wasted += memberBytes
    isAtBoundary = true
    return .lost(reason)
  }
}

// MARK: - After damage

extension MemberFeed {
  mutating func resume(from offset: Int, expecting prefix: [UInt8]) -> Bool {
    source.move(to: offset)
    isAtBoundary = true
    while findCandidate() {
      if probe(prefix) { return true }
      source.drop(1)
    }
    return false
  }

  mutating func beginsMember(with prefix: [UInt8]) -> Bool {
    guard isAtBoundary, source.require(18),
      decoder.mayBegin(source.window.bytes, source.window.range)
    else { return false }
    return probe(prefix)
  }

  /// Goes to the next place where a member may begin; false, and at the end, if there is none.
  private mutating func findCandidate() -> Bool {
    while source.offset < searchEnd, source.require(18) {
      let window = source.window
      let mark = decoder.firstBytes
      if let found = ByteSearch.first(mark, in: window.bytes, window.range) {
        source.drop(found - window.start)
        guard source.require(18) else { break }
        if decoder.mayBegin(source.window.bytes, source.window.range) { return true }
        source.drop(1)
      } else {
        source.drop(window.count - mark.count + 1)
        guard source.fill() else { break }
      }
    }
    source.drop(source.count)
    return false
  }

  /// Whether the member here decodes, and to a text that begins with `prefix`.
  private mutating func probe(_ prefix: [UInt8]) -> Bool {
    _ = source.require(64 << 10)
    decoder.begin()
    var output = [UInt8](repeating: 0, count: max(prefix.count, 64))
    var piece = decoder.decode(
      source.window.bytes, source.window.range, into: &output, 0..<output.count)
    if piece.produced == 0, piece.state == .more {
      piece = decoder.decode(
        source.window.bytes, source.window.range.dropFirst(piece.consumed), into: &output,
        0..<output.count)
    }
    return piece.state != .failed && piece.produced > 0
      && ByteSearch.matches(prefix, in: output, at: 0, before: piece.produced)
  }
}
