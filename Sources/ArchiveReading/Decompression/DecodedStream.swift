/// The decoded bytes of a file, with the way back to the places in the file they come from.
struct DecodedStream {
  /// What is decoded and not yet taken.
  private(set) var window = ByteWindow()
  private var feed: any ByteFeed
  /// Why decoding stopped, until `resume` finds a way on.
  private(set) var loss: LostBytes.Reason?
  private(set) var isAtEnd = false
  /// Where another reader takes over.
  private let rangeEnd: RangeEnd
  /// Places in the stream of members behind `end` with which another reader would begin.
  private var handovers: [Int] = []
  /// Places in the stream and in the file that belong together, in order.
  private var marks: [(decoded: Int, source: Int)] = []

  /// A stream of what `feed` gives; `window` holds what was taken from it before.
  init(_ feed: any ByteFeed, window: ByteWindow = ByteWindow(), to end: RangeEnd = .none) {
    self.feed = feed
    rangeEnd = end
    self.window = window
    marks = [(window.offset, feed.sourceOffset - window.count)]
  }

  /// Whether the bytes so far end with a complete member.
  var isAtBoundary: Bool { isAtEnd || feed.isAtBoundary }

  /// The place in the file behind all that was decoded.
  var sourceEnd: Int { feed.sourceOffset }

  /// Drops `count` bytes.
  mutating func drop(_ count: Int) {
    window.drop(count)
    if marks.count > 64 { forgetMarks() }
  }

  /// Makes at least `count` bytes available; false at the end or at damage.
  mutating func require(_ count: Int) -> Bool {
    while window.count < count, fill() {}
    return window.count >= count
  }

  /// Decodes some more; false at the end or at damage.
  mutating func fill() -> Bool {
    guard loss == nil, !isAtEnd else { return false }
    let before = window.endOffset
    while window.endOffset == before {
      markFront()
      switch feed.feed(&window) {
      case .bytes: continue
      case .end: isAtEnd = true
      case .lost(let reason): loss = reason
      }
      return false
    }
    return true
  }

  /// The place in the file of the piece that holds this place in the stream.
  func sourceOffset(of decoded: Int) -> Int {
    // With a loss pending, the feed stands somewhere behind the place it was told from.
    guard decoded < window.endOffset || loss != nil else { return feed.sourceOffset }
    guard let mark = marks.last(where: { $0.decoded <= decoded }) else { return sourceEnd }
    return feed.isPlain ? mark.source + decoded - mark.decoded : mark.source
  }

  /// Goes on with the next sound member behind the damage, at the earliest at `floor` in the file;
  /// false if there is none.
  mutating func resume(floor: Int, expecting prefix: [UInt8]) -> Bool {
    let isFound = feed.resume(from: max(feed.resumeOffset, floor), expecting: prefix)
    window.restart(at: window.endOffset)
    marks = [(window.offset, feed.sourceOffset)]
    loss = nil
    return isFound
  }

  /// Puts down where in the file the next bytes come from.
  private mutating func markFront() {
    feed.align()
    let isKnown = marks.last?.decoded == window.endOffset
    // A member that has given nothing yet stays known by its beginning.
    guard !isKnown || feed.isAtBoundary else { return }
    if isKnown { marks.removeLast() }
    marks.append((window.endOffset, feed.sourceOffset))
    if feed.sourceOffset >= rangeEnd.offset, feed.beginsMember(with: rangeEnd.mark) {
      handovers.append(window.endOffset)
    }
  }

  /// Marks before the first byte in memory serve nobody, save the last of them.
  private mutating func forgetMarks() {
    let first = marks.lastIndex { $0.decoded <= window.offset } ?? 0
    marks.removeFirst(first)
  }
}

// MARK: - Ranges

/// The end of a range of a file.
struct RangeEnd {
  /// The place in the file from which on another reader takes over.
  let offset: Int
  /// What the text of a member begins with where it does.
  let mark: [UInt8]

  /// The end of the file.
  static let none = RangeEnd(offset: .max, mark: [])
}

extension DecodedStream {
  /// Whether the stream is the file as it is, byte for byte.
  var isPlain: Bool { feed.isPlain }

  /// Whether the next byte is one with which another reader may have begun.
  var isBehindRange: Bool {
    guard feed.isPlain else { return handovers.contains(window.offset) }
    return sourceOffset(of: window.offset) >= rangeEnd.offset
  }
}
