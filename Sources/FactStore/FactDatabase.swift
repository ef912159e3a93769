internal import Foundation
internal import GRDB

/// A store of documents, mentions, records and findings: one SQLite file.
///
/// ```swift
/// let store = try FactDatabase(writingTo: "facts.db")
/// let run = try store.beginRun(request)
/// ```
///
/// The file is made if it is not there, and brought to the schema of this program if it is older.
/// One process may write while others read. The schema is described in `Documentation.md`.
public final class FactDatabase: Sendable {
  /// Where the store lies.
  public let path: String
  let queue: DatabaseQueue
  /// The right to write; none in a store that is only read.
  private let lock: StoreLock?

  /// Opens the store at `path` for writing.
  ///
  /// - Throws: `StoreFailure` if the file is no store, of a newer program, or cannot be written, or
  ///   if another process writes to it.
  public init(writingTo path: String) throws(StoreFailure) {
    self.path = path
    try Self.refuseForeign(path)
    let lock = try StoreLock(of: path)
    self.lock = lock
    do {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(10)
      configuration.prepareDatabase { try Self.prepare($0) }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try Self.refuseNewer(queue, path)
      try Migrations.all.migrate(queue)
    } catch {
      lock.release()
      throw Self.failure(path, error)
    }
  }

  /// Opens the store at `path` for questions; it is not changed.
  ///
  /// - Throws: `StoreFailure` if there is none, or it was made by another version of the program.
  public init(readingFrom path: String) throws(StoreFailure) {
    self.path = path
    lock = nil
    do {
      guard FileManager.default.fileExists(atPath: path) else {
        throw StoreFailure(path, "there is no such store", hint: "make it with `trich ingest`")
      }
      queue = try DatabaseQueue(path: Self.location(path), configuration: Self.readingOnly)
      try Self.refuseNewer(queue, path)
      guard try queue.read(Migrations.all.hasCompletedMigrations) else {
        throw StoreFailure(
          path, "this is no store, or one of an older program",
          hint: "run `trich ingest` on it to bring it up to date")
      }
    } catch { throw Self.failure(path, error, isReading: true) }
  }

  /// Somebody else's database is left as it is: opening it for writing would already change it.
  private static func refuseForeign(_ path: String) throws(StoreFailure) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int, size > 0 else { return }
    let isAccepted: Bool
    do {
      let queue = try DatabaseQueue(path: location(path), configuration: readingOnly)
      isAccepted = try queue.read(Migrations.accept)
    } catch { throw failure(path, error) }
    guard !isAccepted else { return }
    throw StoreFailure(
      path, "this is the database of another program",
      hint: "give a file that `trich ingest` made, or the name of a new one")
  }

  private static var readingOnly: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { $0.add(function: SearchPhrase.function) }
    return configuration
  }

  /// The store as SQLite is told to open it for reading: one in a folder where nothing may be written
  /// cannot change meanwhile, and needs no files beside it then.
  private static func location(_ path: String) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let files = FileManager.default
    guard !files.isWritableFile(atPath: folder), !files.fileExists(atPath: path + "-wal") else {
      return path
    }
    let allowed = CharacterSet.urlPathAllowed
    let whole = URL(fileURLWithPath: path).path
    let spelt = whole.addingPercentEncoding(withAllowedCharacters: allowed) ?? whole
    return "file:\(spelt)?immutable=1"
  }

  private static func prepare(_ database: Database) throws {
    database.add(function: SearchPhrase.function)
    // Kilobytes, hence negative.
    try database.execute(sql: "PRAGMA cache_size = -24000")
    // Whole batches may be lost when the power fails, but never a part of one: what was lost is
    // read again, because the position is part of the batch.
    try database.execute(sql: "PRAGMA synchronous = NORMAL")
    try database.execute(sql: "PRAGMA temp_store = MEMORY")
  }

  private static func refuseNewer(_ queue: DatabaseQueue, _ path: String) throws {
    guard try queue.read(Migrations.all.hasBeenSuperseded) else { return }
    throw StoreFailure(
      path, "the store was made by a newer program", hint: "use that version, or a new file")
  }

  private static func failure(
    _ path: String, _ error: any Error, isReading: Bool = false
  ) -> StoreFailure {
    var failure = error as? StoreFailure ?? StoreFailure(path, error)
    failure.isReading = isReading
    return failure
  }

  /// Puts what was written into the one file, and closes it.
  ///
  /// - Throws: `StoreFailure` if the disk is full or fails.
  public func close() throws(StoreFailure) {
    do {
      if !queue.configuration.readonly {
        try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      }
      try queue.close()
      lock?.release()
    } catch { throw StoreFailure(path, error) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    do { return try queue.read(body) } catch {
      throw Self.failure(path, error, isReading: true)
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    do { return try queue.write(body) } catch { throw Self.failure(path, error) }
  }
}
