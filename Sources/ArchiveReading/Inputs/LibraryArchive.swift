internal import CArchive

/// A tar or zip file, read with libarchive one entry after another.
final class LibraryArchive {
  /// What comes next in the archive.
  enum Step {
    /// A regular file of this name.
    case entry(name: String)
    /// Something else, such as a folder.
    case other
    /// The archive cannot be read on, with the library's word.
    case fault(String)
    case end
  }

  private let archive: OpaquePointer
  private var entry: OpaquePointer?
  private(set) var fault: String?

  /// Opens the file at `path`; `nil` if it is none of these.
  init?(path: String) {
    guard let archive = archive_read_new() else { return nil }
    self.archive = archive
    archive_read_support_format_tar(archive)
    archive_read_support_format_zip(archive)
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_zstd(archive)
    guard archive_read_open_filename(archive, path, 1 << 18) == ARCHIVE_OK else { return nil }
  }

  deinit { archive_read_free(archive) }

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
    guard let entry, archive_entry_filetype(entry) & 0o170000 == 0o100000 else { return .other }
    let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return .entry(name: name.map { String(cString: $0) } ?? "?")
  }

  /// The next bytes of the entry, at most `count`; `nil` at its end or at damage, then `fault` says.
  func read(_ count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      let got = archive_read_data(archive, buffer.baseAddress, count)
      failed = got < 0
      length = max(got, 0)
    }
    if failed { fault = lastFault() }
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
