public import Foundation
internal import GRDB

/// One run of taking pages in, perhaps in several attempts.
///
/// ```swift
/// var run = try store.beginRun(request, now: Date())
/// try run.write(items)          // one transaction
/// try run.finish(now: Date())
/// ```
///
/// A batch and the place in the source that it reaches are one transaction: a process that is
/// killed leaves whole batches, and the next attempt goes on behind the last of them.
public struct IngestRun: Sendable {
  let store: FactDatabase
  let id: Int64
  let request: IngestRequest
  /// The fingerprint of the rules that documents are read by.
  public var rules: String { request.rules }
  /// Whether an earlier attempt at this run was cut off.
  public let isResumed: Bool
  /// The source that the last batch left open.
  private var source: SourceProgress?

  init(_ store: FactDatabase, id: Int64, request: IngestRequest, isResumed: Bool) {
    (self.store, self.id, self.request, self.isResumed) = (store, id, request, isResumed)
  }

  /// The item of `file` with which reading begins; `nil` if the file was read and is unchanged.
  ///
  /// - Throws: `StoreFailure` if the store cannot be read.
  public func firstItem(of file: SourceFile) throws(StoreFailure) -> Int? {
    guard !file.isStream else { return 0 }
    let row = try store.read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT position, is_complete FROM sources
          WHERE path = ? AND size IS ? AND modified IS ? AND reading = ?
          """, arguments: [file.path, file.size, file.modified, request.readingKey])
    }
    guard let row else { return 0 }
    return row["is_complete"] ? nil : row["position"]
  }

  /// Writes a batch, and how far it goes, as one transaction.
  ///
  /// - Throws: `StoreFailure` if it cannot be written; nothing of the batch is in the store then.
  public mutating func write(_ items: [IngestItem]) throws(StoreFailure) {
    source = try store.write { database in
      var batch = BatchWriter(database, run: self, source: source)
      for item in items { try batch.write(item) }
      return try batch.finish()
    }
  }

  /// Puts down that all sources were read.
  ///
  /// - Returns: what the run did, in all its attempts.
  /// - Throws: `StoreFailure` if it cannot be written.
  @discardableResult
  public func finish(now: Date) throws(StoreFailure) -> RunCounts {
    try store.write { database in
      try database.execute(
        sql: "UPDATE runs SET finished = ? WHERE id = ?",
        arguments: [now.ISO8601Format(), id])
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM runs WHERE id = ?", arguments: [id])
      return row.map(RunCounts.init) ?? RunCounts()
    }
  }
}

extension FactDatabase {
  /// Begins a run, or takes up the last one with the same request that was not finished.
  ///
  /// - Parameters:
  ///   - request: what is to be done.
  ///   - now: the time that the store shall hold.
  /// - Returns: the run, to which batches can be written.
  /// - Throws: `StoreFailure` if it cannot be written.
  public func beginRun(_ request: IngestRequest, now: Date) throws(StoreFailure) -> IngestRun {
    try write { database in
      let unfinished = try Int64.fetchOne(
        database,
        sql: """
          UPDATE runs SET attempts = attempts + 1 WHERE id = (
            SELECT max(id) FROM runs WHERE command = ? AND rules = ? AND finished IS NULL)
          RETURNING id
          """, arguments: [request.commandKey, request.rules])
      if let unfinished {
        return IngestRun(self, id: unfinished, request: request, isResumed: true)
      }
      try database.execute(
        sql: "INSERT INTO runs (command, rules, program, started) VALUES (?, ?, ?, ?)",
        arguments: [request.commandKey, request.rules, request.program, now.ISO8601Format()])
      return IngestRun(self, id: database.lastInsertedRowID, request: request, isResumed: false)
    }
  }
}
