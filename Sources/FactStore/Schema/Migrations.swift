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
    return migrator
  }
}
