internal import GRDB

/// A full-text search: documents with the place where the first word or phrase stands.
struct DocumentSearch {
  /// How many characters of the place are shown.
  private static let excerptLength = 160
  private static let columns = ["document", "published", "title", "url", "excerpt"]

  private let database: Database
  private let phrase: SearchPhrase?
  private let limit: Int

  init(_ database: Database, _ text: String, limit: Int) {
    (self.database, self.limit) = (database, limit)
    phrase = SearchPhrase(text)
  }

  func table() throws -> QueryTable {
    guard let phrase else { return QueryTable(columns: Self.columns, rows: []) }
    // A word in the headline counts as much as four in the text.
    let request: SQLRequest<Row> = """
      SELECT id, published, documents.title, coalesce(url, path), documents.text
      FROM documents_search JOIN documents ON documents.id = documents_search.rowid
      WHERE documents_search MATCH \(phrase.match)
        AND states(\(phrase.marked), documents.title, documents.text)
      ORDER BY bm25(documents_search, 4.0, 1.0), id LIMIT \(limit)
      """
    let rows = try request.fetchAll(database).map { row in
      row.databaseValues.prefix(4).map { QueryTable.Value($0) }
        + [QueryTable.Value.text(excerpt(row[4], phrase))]
    }
    return QueryTable(columns: Self.columns, rows: rows)
  }

  /// The first paragraph with the first word, else the beginning.
  private func excerpt(_ text: String, _ phrase: SearchPhrase) -> String {
    let lines = text.split(separator: "\n")
    let line = lines.first { phrase.beginsIn(String($0)) } ?? lines.first ?? ""
    let isCut = line.count > Self.excerptLength
    return String(line.prefix(Self.excerptLength)) + (isCut ? "…" : "")
  }
}
