internal import GRDB

/// The rows of a document in the tables of mentions, records and findings.
struct FactTables {
  private let database: Database
  private let document: DatabaseValue

  init(_ database: Database, _ document: Int64) {
    (self.database, self.document) = (database, document.databaseValue)
  }

  func insert(_ facts: FactRows) throws {
    try insert(
      facts.mentions, "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try insert(
      facts.records,
      "INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try insert(facts.findings, "INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func remove() throws {
    try database.run("DELETE FROM mentions WHERE document = ?", [document])
    try database.run("DELETE FROM records WHERE document = ?", [document])
    try database.run("DELETE FROM findings WHERE document = ?", [document])
  }

  private func insert(_ rows: [[DatabaseValue]], _ sql: String) throws {
    guard !rows.isEmpty else { return }
    let statement = try database.cachedStatement(sql: sql)
    for (number, row) in rows.enumerated() {
      statement.setUncheckedArguments(
        StatementArguments([document, number.databaseValue] + row))
      try statement.execute()
    }
  }
}
