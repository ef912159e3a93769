internal import GRDB

/// The steps from an empty file to the schema of today; a step that was published never changes.
enum Migrations {
  /// The migrator with all steps.
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 documents and their facts") { database in
      for statement in TableDefinitions.all { try database.execute(sql: statement) }
    }
    // The last step makes all views anew.
    migrator.registerMigration("2 views") { _ in }
    migrator.registerMigration("3 levels and parents of units") { database in
      for statement in TableDefinitions.levels + ViewDefinitions.anew {
        try database.execute(sql: statement)
      }
    }
    migrator.registerMigration("4 kinds of documents") { database in
      for statement in TableDefinitions.kind { try database.execute(sql: statement) }
    }
    migrator.registerMigration("5 application id") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    return migrator
  }

  /// What a store bears in its head: "tric" in ASCII.
  static let applicationID = 0x7472_6963

  /// Whether `database` holds nothing yet, or is a store of this or an earlier program.
  static func accept(_ database: Database) throws -> Bool {
    let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
    if id == applicationID { return true }
    let tables = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    guard id == 0, tables != 0 else { return id == 0 }
    // Stores before the id was introduced are told by their first step.
    guard try database.tableExists("grdb_migrations") else { return false }
    return try all.appliedIdentifiers(database).contains("1 documents and their facts")
  }
}
