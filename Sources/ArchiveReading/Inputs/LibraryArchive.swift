internal import CArchive
internal import PageReading

/// A tar or zip file, or a file packed with xz or bzip2, read with libarchive one entry after another.
final class LibraryArchive {
  /// What comes next in the archive.
  enum Step {
    /// A regular file of this name; none for what is packed alone.
    case entry(name: String?)
    /// Something else, such as a folder.
    case other
    /// The archive cannot be read on, with the library's word.
    case fault(String)
    case end
  }

  private let archive: OpaquePointer
  private let pieces: PieceReader?
  private var entry: OpaquePointer?
  private(set) var fault: String?
  /// Whether the library can go on behind the fault: one entry is damaged, and not the file.
  private(set) var isFaultLocal = false

  /// Opens the file at `path`, or the stream of `pieces`; `nil` if it is none of these.
  init?(path: String, pieces: (any PieceSource)? = nil) {
    guard let archive = archive_read_new() else { return nil }
    self.archive = archive
    self.pieces = pieces.map { PieceReader($0) }
    archive_read_support_format_tar(archive)
    archive_read_support_format_zip(archive)
    archive_read_support_format_raw(archive)
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_zstd(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_bzip2(archive)
    guard open(path) == ARCHIVE_OK else { return nil }
  }

  deinit { archive_read_free(archive) }

  private func open(_ path: String) -> Int32 {
    guard let pieces else { return archive_read_open_filename(archive, path, 1 << 18) }
    return archive_read_open(
      archive, Unmanaged.passUnretained(pieces).toOpaque(), nil,
      { _, source, bytes in
        guard let source else { return 0 }
        let reader = Unmanaged<PieceReader>.fromOpaque(source).takeUnretainedValue()
        let piece = reader.next()
        bytes?.pointee = UnsafeRawPointer(piece.baseAddress)
        return piece.count
      }, nil)
  }

  /// How many bytes of the file were taken.
  var position: Int { Int(max(archive_filter_bytes(archive, -1), 0)) }

  /// Goes to the next entry.
  func next() -> Step {
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: .end
    case ARCHIVE_OK, ARCHIVE_WARN: step()
    default: .fault(lastFault())
    }
  }

  private func step() -> Step {
    if archive_format(archive) == ARCHIVE_FORMAT_RAW { return .entry(name: nil) }
    guard let entry, archive_entry_filetype(entry) & 0o170000 == 0o100000 else { return .other }
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return .entry(name: name.map { String(cString: $0) } ?? "?")
  }

  /// The next bytes of the entry, at most `count`; `nil` at its end or at damage, then `fault` says.
  func read(_ count: Int) -> [UInt8]? {
    var (failed, isLocal) = (false, false)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      let got = archive_read_data(archive, buffer.baseAddress, count)
      (failed, isLocal) = (got < 0, got > Int(ARCHIVE_FATAL))
      length = max(got, 0)
    }
    if failed { (fault, isFaultLocal) = (lastFault(), isLocal) }
    return bytes.isEmpty ? nil : bytes
  }

  /// The fault met while reading the entry, told once.
  func takeFault() -> String? {
    defer { fault = nil }
    return fault
  }

  private func lastFault() -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "unknown damage"
  }
}

/// Holds a piece of a stream where libarchive can read it until it asks for the next.
private final class PieceReader {
  private let source: any PieceSource
  private var room = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  init(_ source: any PieceSource) { self.source = source }

  deinit { room.deallocate() }

  /// The next piece, empty at the end.
  func next() -> UnsafeRawBufferPointer {
    room.deallocate()
    let piece = source.nextPiece() ?? []
    room = .allocate(byteCount: piece.count, alignment: 1)
    room.copyBytes(from: piece)
    return UnsafeRawBufferPointer(room)
  }
}
