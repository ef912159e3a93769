internal import GRDB

/// Puts down what a run changed of a document that was there before.
struct ChangeLog {
  /// What can change; the raw value is the word in the table.
  enum Change: String {
    case documentRemoved = "document removed"
    case textChanged = "text changed"
    case recordAdded = "record added"
    case recordRemoved = "record removed"
  }

  private let database: Database
  private let run: Int64
  private let document: Int64

  init(_ database: Database, run: Int64, document: Int64) {
    (self.database, self.run, self.document) = (database, run, document)
  }

  /// Notes what happened to the document as a whole.
  func note(_ change: Change) throws { try note(change, .init(repeating: .null, count: 7)) }

  /// The document's records as they are: subject, index, component, period, measure, value, total.
  func records() throws -> [[DatabaseValue]] {
    try database.fetchRows(
      """
      SELECT subject, index_id, component, period, measure, value, out_of FROM records
      WHERE document = ? ORDER BY number
      """, [document.databaseValue]
    ).map { Array($0.databaseValues) }
  }

  /// Notes the records that are only in one of the lists, and counts them.
  func noteRecords(
    before: [[DatabaseValue]], after: [[DatabaseValue]]
  ) throws -> (added: Int, removed: Int) {
    let (added, removed) = (
      Self.surplus(of: after, over: before), Self.surplus(of: before, over: after)
    )
    for record in removed { try note(.recordRemoved, record) }
    for record in added { try note(.recordAdded, record) }
    return (added.count, removed.count)
  }

  private func note(_ change: Change, _ record: [DatabaseValue]) throws {
    try database.run(
      """
      INSERT INTO changes (run, document, name, url, change, subject, index_id, component, period,
        measure, value, out_of)
      SELECT ?, id, name, url, ?, ?, ?, ?, ?, ?, ?, ? FROM documents WHERE id = ?
      """,
      [run.databaseValue, change.rawValue.databaseValue] + record + [document.databaseValue])
  }

  /// The records of a list that the other does not hold, as often as it holds them more often.
  private static func surplus(
    of list: [[DatabaseValue]], over other: [[DatabaseValue]]
  ) -> [[DatabaseValue]] {
    var left = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
    return list.filter { record in
      guard let count = left[record], count > 0 else { return true }
      left[record] = count - 1
      return false
    }
  }
}
