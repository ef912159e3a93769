internal import PageReading

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// An open file of the operating system, as far as reading needs it; closed when it is let go.
final class FileBytes {
  private let number: Int32
  /// Where the bytes come from, if they are no file's of the system.
  private let pieces: (any PieceSource)?
  private var piece: ArraySlice<UInt8> = []
  /// Whether any place of it can be read again; a pipe is read once.
  let isSeekable: Bool
  private var fault: String?

  /// Opens the file at `path`, `-` for standard input; `nil` if it cannot be read.
  init?(path: String) {
    let number = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    var status = stat()
    guard fstat(number, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(number)
      return nil
    }
    self.number = number
    pieces = nil
    isSeekable = status.st_mode & S_IFMT == S_IFREG && lseek(number, 0, SEEK_CUR) == 0
    size = isSeekable ? Int(status.st_size) : nil
  }

  /// A file inside another, which is read once from its beginning to its end.
  init(_ pieces: any PieceSource) {
    (number, self.pieces) = (-1, pieces)
    (isSeekable, size) = (false, nil)
  }

  /// How long the file was when it was opened; `nil` for a pipe.
  let size: Int?

  /// How much to ask for at `offset`: no more than `piece`, and little where little is left.
  func room(at offset: Int, piece: Int) -> Int {
    size.map { min(max($0 - offset, 0) + 4_096, piece) } ?? piece
  }

  deinit { if number >= 0 { close(number) } }

  /// Reads into `range` of `bytes` once; 0 at the end.
  func read(into bytes: inout [UInt8], _ range: Range<Int>) -> Int {
    if let pieces { return read(pieces, into: &bytes, range) }
    while true {
      let count = bytes.withUnsafeMutableBytes { buffer in
        systemRead(number, buffer.baseAddress.map { $0 + range.lowerBound }, range.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { fault = String(cString: strerror(errno)) }
      return max(count, 0)
    }
  }

  private func read(
    _ pieces: any PieceSource, into bytes: inout [UInt8], _ range: Range<Int>
  ) -> Int {
    if piece.isEmpty { piece = (pieces.nextPiece() ?? [])[...] }
    let part = piece.prefix(range.count)
    bytes.replaceSubrange(range.prefix(part.count), with: part)
    piece = piece.dropFirst(part.count)
    return part.count
  }

  /// The reason the last reading failed, `nil` if none did; told once.
  func takeFault() -> String? {
    defer { fault = nil }
    return fault
  }

  /// Goes to another place of a seekable file.
  func seek(to offset: Int) { lseek(number, off_t(offset), SEEK_SET) }
}

private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    Darwin.read(number, bytes, count)
  #else
    Glibc.read(number, bytes, count)
  #endif
}
