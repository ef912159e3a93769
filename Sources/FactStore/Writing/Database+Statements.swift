internal import GRDB

/// Statements that are prepared once and run often; values are only ever bound.
extension Database {
  func run(_ sql: String, _ values: [DatabaseValue]) throws {
    let statement = try cachedStatement(sql: sql)
    try statement.execute(arguments: StatementArguments(values))
  }

  func fetchOne<Value: DatabaseValueConvertible>(
    _ type: Value.Type, _ sql: String, _ values: [DatabaseValue]
  ) throws -> Value? {
    try Value.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  func fetchAll<Value: DatabaseValueConvertible>(
    _ type: Value.Type, _ sql: String, _ values: [DatabaseValue]
  ) throws -> [Value] {
    try Value.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  func fetchRow(_ sql: String, _ values: [DatabaseValue]) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  func fetchRows(_ sql: String, _ values: [DatabaseValue]) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }
}
