internal import GRDB

/// Links a document to the earlier one of which it is nearly a copy.
///
/// Two texts are near copies if the paragraphs they share hold at least half the words of the
/// shorter one. All copies point to one original, the first that was stored.
struct CopyLink {
  /// How many documents with a paragraph are looked at, the earliest; more would only be further
  /// copies of the same text, or pages with the same phrase of the site.
  private static let mostCandidates = 8
  private let database: Database
  private let document: Int64

  init(_ database: Database, _ document: Int64) {
    (self.database, self.document) = (database, document)
  }

  /// Sets the link for the document with the text of `page`; whether there is one now and was none.
  func set(for page: StoredPage) throws -> Bool {
    let original = try original(of: page)
    let before = try database.fetchOne(
      Int64.self, "SELECT copy_of FROM documents WHERE id = ?", [document.databaseValue])
    guard original != before else { return false }
    try database.run(
      "UPDATE documents SET copy_of = ? WHERE id = ?",
      [original?.databaseValue ?? .null, document.databaseValue])
    if let original { try point(copiesTo: original) }
    return before == nil
  }

  /// Makes the first of the document's copies the original of the others.
  func passOn() throws {
    let heir = try database.fetchOne(
      Int64.self, "SELECT min(id) FROM documents WHERE copy_of = ?", [document.databaseValue])
    guard let heir else { return }
    try point(copiesTo: heir)
    try database.run("UPDATE documents SET copy_of = NULL WHERE id = ?", [heir.databaseValue])
  }

  private func point(copiesTo original: Int64) throws {
    try database.run(
      "UPDATE documents SET copy_of = ? WHERE copy_of = ?",
      [original.databaseValue, document.databaseValue])
  }

  private func original(of page: StoredPage) throws -> Int64? {
    let shared = try sharedWords(page)
    let likeliest = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (candidate, words) in likeliest {
      guard
        let row = try database.fetchRow(
          "SELECT words, coalesce(copy_of, id) FROM documents WHERE id = ?",
          [candidate.databaseValue])
      else { continue }
      if 2 * words >= min(row[0] as Int, page.words) { return row[1] }
    }
    return nil
  }

  /// How many words each earlier document shares with the page.
  private func sharedWords(_ page: StoredPage) throws -> [Int64: Int] {
    var shared: [Int64: Int] = [:]
    for print in page.prints {
      let holders = try database.fetchAll(
        Int64.self,
        "SELECT document FROM paragraphs WHERE hash = ? AND document < ? ORDER BY document LIMIT ?",
        [
          DatabaseValue(hash: print.hash), document.databaseValue,
          Self.mostCandidates.databaseValue,
        ])
      for holder in holders { shared[holder, default: 0] += print.words }
    }
    return shared
  }
}
