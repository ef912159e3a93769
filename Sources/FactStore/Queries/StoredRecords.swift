public import DocumentModel
internal import Foundation
internal import GRDB
internal import VietnameseText

/// A record with the document it was read from.
public struct StoredRecord: Hashable, Sendable {
  /// The document's number in the store.
  public var document: Int
  /// The document's id in the output.
  public var name: String
  /// The page's address.
  public var url: String?
  /// The day or moment of publication.
  public var published: String?
  /// The earliest stored document of which this one is nearly a copy; itself if it is none.
  public var origin: Int
  /// The record, its span in bytes of the document's text.
  public var record: DocumentModel.Record
}

/// All records of a store, document by document, a few documents at a time.
///
/// ```swift
/// var records = store.records()
/// while let stored = try records.next() { print(stored.url ?? stored.name, stored.record.subject) }
/// ```
public struct StoredRecords: Sendable {
  /// How many documents are held at once.
  private static let step = 64

  private let store: FactDatabase
  private var pending: [StoredRecord] = []
  private var last: Int64 = 0
  private var isExhausted = false

  init(_ store: FactDatabase) { self.store = store }

  /// The next record; `nil` behind the last.
  ///
  /// - Throws: `StoreFailure` if the store cannot be read.
  public mutating func next() throws(StoreFailure) -> StoredRecord? {
    while pending.isEmpty, !isExhausted { try fetch() }
    return pending.popLast()
  }

  private mutating func fetch() throws(StoreFailure) {
    let after = last
    let (found, end) = try store.read { database in
      let documents = try database.fetchRows(
        """
        SELECT id, name, url, published, coalesce(copy_of, id), text FROM documents
        WHERE id > ? ORDER BY id LIMIT ?
        """, [after.databaseValue, Self.step.databaseValue])
      return (
        try documents.flatMap { try Self.records(of: $0, database) },
        documents.last.map { $0[0] as Int64 }
      )
    }
    pending = found.reversed()
    if let end { last = end } else { isExhausted = true }
  }

  private static func records(of document: Row, _ database: Database) throws -> [StoredRecord] {
    let rows = try database.fetchRows(
      "SELECT * FROM records WHERE document = ? ORDER BY number", [document[0]])
    guard !rows.isEmpty else { return [] }
    let offsets = ScalarOffsets(Array((document[5] as String).utf8))
    return rows.map { row in
      StoredRecord(
        document: document[0], name: document[1], url: document[2], published: document[3],
        origin: document[4], record: DocumentModel.Record(row, offsets))
    }
  }
}

extension FactDatabase {
  /// All records with their documents, in the order in which they were stored.
  public func records() -> StoredRecords { StoredRecords(self) }
}

extension DocumentModel.Record {
  /// The record in a row of `records`.
  fileprivate init(_ row: Row, _ offsets: ScalarOffsets) {
    self.init(
      subject: row["subject"], index: row["index_id"],
      measure: Measure(rawValue: row["measure"]) ?? .rank, value: Self.number(row["value"]) ?? 0,
      span: Span(
        offsets.byteOffset(of: row["start_offset"]), offsets.byteOffset(of: row["end_offset"])),
      rule: row["rule"])
    (subjectID, component, period) = (row["subject_id"], row["component"], row["period"])
    (unit, baseline, scope) = (row["unit"], row["baseline"], row["scope"])
    subjectLevel = (row["subject_level"] as String?).flatMap(UnitLevel.init(rawValue:))
    subjectParent = row["subject_parent"]
    of = Self.number(row["out_of"])
    isDerived = row["is_derived"]
  }

  /// A number as it was printed: its shortest decimal form; Swift writes very small ones otherwise.
  private static func number(_ value: Double?) -> ExactDecimal? {
    value.flatMap { value in
      Int(exactly: value).map { ExactDecimal($0) } ?? ExactDecimal(parsing: "\(value)")
        ?? ExactDecimal(parsing: String(format: "%.14f", value))
    }
  }
}
