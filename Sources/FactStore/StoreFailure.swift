internal import GRDB

/// Why a store cannot be used, and what to do about it.
///
/// ```swift
/// print(failure)   // facts.db: there is no such store; make it with `trich ingest`
/// ```
public struct StoreFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened, where, and what to do.
  public let description: String
  /// Whether it came while the store was only read.
  public internal(set) var isReading = false

  init(_ path: String, _ message: String, hint: String) {
    description = "\(path): \(message); \(hint)"
  }

  /// What SQLite says of the file at `path`.
  init(_ path: String, _ error: any Error) {
    guard let error = error as? DatabaseError else {
      self.init(path, "\(error)", hint: "check the file and the disk, then run again")
      return
    }
    let message = error.message ?? "\(error.resultCode)"
    self.init(path, message, hint: Self.hint(error.resultCode))
  }

  private static func hint(_ code: ResultCode) -> String {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: "another program writes to it; wait until it is done"
    case .SQLITE_FULL: "make room on the disk, then run again: it goes on where it was"
    case .SQLITE_NOTADB: "give a file that `trich ingest` made, or the name of a new one"
    case .SQLITE_CORRUPT: "take it from a backup, or ingest into a new file"
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      "check that its folder is there and may be written"
    default: "check the file and the disk, then run again"
    }
  }
}
