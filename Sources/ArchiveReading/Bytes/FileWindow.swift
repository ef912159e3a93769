/// A file read in large pieces, with the way back to places that were read before.
///
/// A regular file can be read again from anywhere. Of a pipe the bytes from `anchor` on are kept,
/// at most `greatestMemory` of them.
struct FileWindow {
  /// How much is read at once.
  private static let piece = 1 << 20
  /// How much of a pipe is kept for another look.
  private static let greatestMemory = 32 << 20

  private(set) var window = ByteWindow()
  private let file: FileBytes
  /// Whether the last byte of the file is in the window.
  private(set) var isAtEnd = false
  /// The earliest place that may be asked for again.
  var anchor = 0

  init(_ file: FileBytes) { self.file = file }

  /// The place in the file of the next byte.
  var offset: Int { window.offset }
  var count: Int { window.count }
  /// Why reading stopped before the end of the file; told once.
  func takeFault() -> String? { file.takeFault() }
  /// The file's length, if it has one.
  var size: Int? { file.size }

  /// Drops `count` bytes at the front.
  mutating func drop(_ count: Int) { window.drop(count) }

  /// Makes at least `count` bytes available; false if the file has fewer.
  mutating func require(_ count: Int) -> Bool {
    while window.count < count, fill() {}
    return window.count >= count
  }

  /// Reads one more piece; false at the end.
  mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    let kept = file.isSeekable ? Int.max : max(anchor, window.endOffset - Self.greatestMemory)
    let room = file.room(at: window.endOffset, piece: Self.piece)
    let count = window.extend(by: room, keeping: kept) { bytes, range in
      file.read(into: &bytes, range.prefix(Self.piece))
    }
    isAtEnd = count == 0
    return count > 0
  }

  /// Goes to `offset`, or as near behind it as a pipe allows.
  mutating func move(to offset: Int) {
    guard !window.rewind(to: offset) else { return }
    guard file.isSeekable else { return }
    file.seek(to: offset)
    window.restart(at: offset)
    isAtEnd = false
  }
}
