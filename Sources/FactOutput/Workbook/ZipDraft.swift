internal import CArchive

/// A zip file that is put together in memory, by libarchive; the same parts give the same bytes.
struct ZipDraft {
  private var parts: [(name: String, content: [UInt8])] = []

  /// Adds a part.
  mutating func append(_ name: String, _ content: [UInt8]) { parts.append((name, content)) }

  /// The file; empty if there is no memory for it.
  var bytes: [UInt8] {
    let room = parts.map { $0.content.count + $0.name.utf8.count * 2 + 512 }.reduce(1024, +)
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = written(to: buffer)
    }
  }

  private func written(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard let archive = archive_write_new() else { return 0 }
    defer { archive_write_free(archive) }
    var used = 0
    archive_write_set_format_zip(archive)
    archive_write_zip_set_compression_deflate(archive)
    guard archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == 0 else {
      return 0
    }
    for part in parts { write(part.name, part.content, to: archive) }
    return archive_write_close(archive) == 0 ? used : 0
  }

  private func write(_ name: String, _ content: [UInt8], to archive: OpaquePointer) {
    guard let entry = archive_entry_new() else { return }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, Int64(content.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    guard archive_write_header(archive, entry) == 0 else { return }
    content.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
  }
}
