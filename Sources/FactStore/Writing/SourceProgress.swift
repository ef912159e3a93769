internal import GRDB

/// How far a source was read, as the store knows it.
struct SourceProgress: Sendable {
  let id: Int64
  var position: Int

  /// A source that is read from `position`; what it held from there on is replaced.
  init(_ database: Database, run: IngestRun, file: SourceFile, position: Int) throws {
    self.position = position
    if let known = try Self.known(database, run, file) {
      id = known
      try reopen(database, file, run)
    } else {
      try database.execute(
        sql: """
          INSERT INTO sources (path, size, modified, reading, run, position, is_complete)
          VALUES (?, ?, ?, ?, ?, ?, 0)
          """,
        arguments: [
          file.path, file.size, file.modified, run.request.readingKey, run.id, position,
        ])
      id = database.lastInsertedRowID
    }
  }

  /// Standard input is another source in every run.
  private static func known(
    _ database: Database, _ run: IngestRun, _ file: SourceFile
  ) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT id FROM sources WHERE path = ? AND (path <> '-' OR run = ?)",
      arguments: [file.path, run.id])
  }

  private func reopen(_ database: Database, _ file: SourceFile, _ run: IngestRun) throws {
    try database.execute(
      sql: """
        UPDATE sources SET size = ?, modified = ?, reading = ?, run = ?, position = ?,
          is_complete = 0, bytes_read = NULL, bytes_skipped = NULL, bytes_lost = NULL
        WHERE id = ?
        """,
      arguments: [file.size, file.modified, run.request.readingKey, run.id, position, id])
    try database.execute(
      sql: "DELETE FROM quarantine WHERE source = ? AND number >= ?", arguments: [id, position])
  }

  func save(_ database: Database) throws {
    try database.execute(
      sql: "UPDATE sources SET position = ? WHERE id = ?", arguments: [position, id])
  }

  func finish(_ database: Database, read: Int, skipped: Int, lost: Int) throws {
    try database.execute(
      sql: """
        UPDATE sources SET position = ?, is_complete = 1, bytes_read = ?, bytes_skipped = ?,
          bytes_lost = ? WHERE id = ?
        """, arguments: [position, read, skipped, lost, id])
  }

  /// Notes what of the source could not be read.
  func quarantine(
    _ database: Database, _ reason: String, _ message: String, range: Range<Int>?, line: Int?
  ) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [id, position, reason, message, range?.lowerBound, range?.upperBound, line])
  }
}
