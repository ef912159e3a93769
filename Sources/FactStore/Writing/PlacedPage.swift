internal import GRDB

/// The page that an earlier reading found at a place of a source.
struct PlacedPage {
  let document: Int64
  let contentHash: UInt64

  init?(_ database: Database, source: Int64, number: Int) throws {
    let row = try database.fetchRow(
      "SELECT document, content_hash FROM pages WHERE source = ? AND number = ?",
      [source.databaseValue, number.databaseValue])
    guard let row else { return nil }
    document = row[0]
    contentHash = UInt64(bitPattern: row[1] as Int64)
  }
}

/// A document whose headline, date and text are those of a page.
struct StoredText {
  let id: Int64
  let rules: String
  let factsHash: UInt64

  /// Hashes only point to candidates; the texts themselves decide.
  ///
  /// Documents without text, such as lists, are no copies of each other.
  init?(_ database: Database, equalTo page: StoredPage) throws {
    guard !page.isBlank else { return nil }
    let row = try database.fetchRow(
      """
      SELECT id, rules, facts_hash FROM documents
      WHERE text_hash = ? AND text = ? AND title IS ? AND published IS ?
      """,
      [
        DatabaseValue(hash: page.textHash), page.text.databaseValue, DatabaseValue(page.title),
        DatabaseValue(page.published),
      ])
    guard let row else { return nil }
    self.init(row)
  }

  /// The document of this number.
  init?(_ database: Database, document: Int64) throws {
    let row = try database.fetchRow(
      "SELECT id, rules, facts_hash FROM documents WHERE id = ?", [document.databaseValue])
    guard let row else { return nil }
    self.init(row)
  }

  private init(_ row: Row) {
    (id, rules) = (row[0], row[1])
    factsHash = UInt64(bitPattern: row[2] as Int64)
  }
}
