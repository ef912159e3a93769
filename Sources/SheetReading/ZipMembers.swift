internal import CArchive

/// The members of a zip file that are wanted, read with libarchive in one pass.
struct ZipMembers {
  /// A member may unpack to this many bytes, and all of them together to this many.
  private static let limits = (member: 64 << 20, all: 256 << 20)

  private(set) var contents: [String: [UInt8]] = [:]

  /// The members of the file at `path` whose names `isWanted` holds for; `nil` if it is no zip file.
  ///
  /// - Throws: a fault where the file is damaged or a member is too large.
  init?(path: String, where isWanted: (String) -> Bool) throws(WorkbookFault) {
    guard let archive = archive_read_new() else { return nil }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    guard archive_read_open_filename(archive, path, 1 << 18) == ARCHIVE_OK else { return nil }
    var entry: OpaquePointer?
    var total = 0
    while archive_read_next_header(archive, &entry) == ARCHIVE_OK {
      guard let entry, let name = archive_entry_pathname(entry).map({ String(cString: $0) }),
        isWanted(name)
      else { continue }
      let bytes = try Self.read(archive)
      total += bytes.count
      guard total <= Self.limits.all else { throw .tooLarge }
      contents[name] = bytes
    }
    if archive_errno(archive) != 0 { throw .damaged }
  }

  private static func read(_ archive: OpaquePointer) throws(WorkbookFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw .damaged }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= limits.member else { throw .tooLarge }
    }
  }
}

/// Why a workbook cannot be read.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// The zip file or its XML is damaged.
  case damaged
  /// It unpacks to more than is read.
  case tooLarge
  /// It has no worksheet.
  case empty
}
