internal import GRDB

/// A document in the full-text index and in the table of paragraphs.
struct DocumentText {
  private let database: Database
  private let document: DatabaseValue

  init(_ database: Database, _ document: Int64) {
    (self.database, self.document) = (database, document.databaseValue)
  }

  func insert(_ page: StoredPage) throws {
    let searchable = page.searchable
    try database.run(
      "INSERT INTO documents_search (rowid, title, text) VALUES (?, ?, ?)",
      [document, searchable.title.databaseValue, searchable.text.databaseValue])
    for print in page.prints {
      try database.run(
        "INSERT INTO paragraphs VALUES (?, ?, ?)",
        [DatabaseValue(hash: print.hash), document, print.words.databaseValue])
    }
  }

  /// Takes out what `insert` made of the text that `documents` still holds.
  func remove() throws {
    let row = try database.fetchRow("SELECT title, text FROM documents WHERE id = ?", [document])
    guard let row else { return }
    let text = Array((row[1] as String).utf8)
    let searchable = SearchableText(title: row[0], text: text)
    // The index holds no text: it must be told what it was given.
    try database.run(
      """
      INSERT INTO documents_search (documents_search, rowid, title, text)
      VALUES ('delete', ?, ?, ?)
      """, [document, searchable.title.databaseValue, searchable.text.databaseValue])
    for print in ParagraphPrint.prints(of: text) {
      try database.run(
        "DELETE FROM paragraphs WHERE hash = ? AND document = ?",
        [DatabaseValue(hash: print.hash), document])
    }
  }
}
