internal import Foundation

/// Bytes that come a piece at a time.
public protocol PieceSource: AnyObject {
  /// The next bytes, at least one; `nil` at the end.
  func nextPiece() -> [UInt8]?
}

/// The pieces of an open file.
private final class FilePieces: PieceSource {
  private static let pieceLength = 1 << 18
  private let handle: FileHandle

  init(_ handle: FileHandle) { self.handle = handle }

  func nextPiece() -> [UInt8]? {
    guard let piece = try? handle.read(upToCount: Self.pieceLength), !piece.isEmpty else {
      return nil
    }
    return Array(piece)
  }
}

/// Nothing more.
private final class NoPieces: PieceSource {
  func nextPiece() -> [UInt8]? { nil }
}

/// The bytes of a file or of standard input, a piece at a time.
package struct ByteStream {
  private let pieces: any PieceSource
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// How many bytes were thrown out of the buffer.
  private var origin = 0

  init(_ pieces: any PieceSource) { self.pieces = pieces }

  /// A stream of bytes that are there already.
  package init(_ bytes: [UInt8]) {
    self.init(NoPieces())
    buffer = bytes
  }

  private init(_ handle: FileHandle) { self.init(FilePieces(handle)) }

  /// How many bytes were taken.
  var position: Int { origin + start }

  /// Opens the file at `path`, `-` for standard input; `nil` if it cannot be read.
  package init?(path: String) {
    if path == "-" {
      self.init(.standardInput)
    } else {
      guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
      self.init(handle)
    }
  }

  /// The first bytes, at most `count`, without taking them.
  package mutating func peek(_ count: Int) -> ArraySlice<UInt8> {
    while available < count, fill() {}
    return buffer[start..<min(start + count, buffer.count)]
  }

  /// The first bytes, at most `count`; no more than the first line of JSON Lines, for whoever sends them
  /// through a pipe may wait for an answer.
  mutating func sample(_ count: Int) -> ArraySlice<UInt8> {
    while available < count, !(isLineOfObject && buffer[start...].contains(0x0A)), fill() {}
    return peekAvailable(count)
  }

  private var isLineOfObject: Bool { buffer[start...].first { $0 > 0x20 } == 0x7B }

  private func peekAvailable(_ count: Int) -> ArraySlice<UInt8> {
    buffer[start..<min(start + count, buffer.count)]
  }

  /// Takes everything up to `limit` bytes; says whether more was left.
  package mutating func readAll(limit: Int) -> (bytes: [UInt8], isCut: Bool) {
    while available <= limit, fill() {}
    let end = min(buffer.count, start + limit)
    defer { start = end }
    return (Array(buffer[start..<end]), end < buffer.count)
  }

  /// The next line.
  package enum Line: Equatable {
    case complete([UInt8])
    /// Longer than the limit; its bytes were thrown away.
    case tooLong
  }

  /// Takes the next line without its end, at most `limit` bytes; `nil` at the end.
  package mutating func nextLine(limit: Int) -> Line? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(to: end, limit) }
      guard available <= limit else { return skipLine() }
      searched = buffer.count - start
      guard fill() else { return available > 0 ? take(to: buffer.count, limit) : nil }
      searched += start
    }
  }

  /// Takes the next bytes, however many there are at hand; `nil` at the end.
  package mutating func nextPiece() -> ArraySlice<UInt8>? {
    guard available > 0 || fill() else { return nil }
    defer { start = buffer.count }
    return buffer[start...]
  }

  private var available: Int { buffer.count - start }

  private mutating func take(to end: Int, _ limit: Int) -> Line {
    defer { start = min(end + 1, buffer.count) }
    guard end - start <= limit else { return .tooLong }
    let line = buffer[start..<end]
    return .complete(Array(line.last == 0x0D ? line.dropLast() : line))
  }

  /// Drops bytes up to the end of the line, holding no more than one piece.
  private mutating func skipLine() -> Line {
    repeat {
      start = buffer.count
      guard fill() else { return .tooLong }
    } while !buffer[start...].contains(0x0A)
    start = (buffer[start...].firstIndex(of: 0x0A) ?? buffer.count - 1) + 1
    return .tooLong
  }

  /// Reads one more piece; false at the end.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    if start > 0 {
      buffer.removeFirst(start)
      origin += start
      start = 0
    }
    guard let piece = pieces.nextPiece() else {
      isAtEnd = true
      return false
    }
    buffer.append(contentsOf: piece)
    return true
  }
}

/// What is left of a stream that somebody has looked into.
package final class StreamPieces: PieceSource {
  private var stream: ByteStream

  /// The rest of `stream`.
  package init(_ stream: ByteStream) { self.stream = stream }

  package func nextPiece() -> [UInt8]? { stream.nextPiece().map { Array($0) } }
}
