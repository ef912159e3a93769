internal import DocumentModel
internal import GRDB

/// Puts pages into the store: a text that is there already is linked, not stored again.
struct DocumentUpsert {
  let database: Database
  let run: Int64
  private(set) var counts: RunCounts

  init(_ database: Database, run: Int64, counts: RunCounts) {
    (self.database, self.run, self.counts) = (database, run, counts)
  }

  /// Writes the page at `number` of `source`, in place of the one an earlier reading found there.
  mutating func write(_ page: StoredPage, source: Int64, number: Int) throws {
    let old = try PlacedPage(database, source: source, number: number)
    let document = try document(for: page, replacing: old)
    try database.run(
      "INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        source.databaseValue, number.databaseValue, document.databaseValue,
        page.name.databaseValue, page.details[0], DatabaseValue(page.origin.recordID),
        DatabaseValue(page.origin.captured), DatabaseValue(page.origin.range?.lowerBound),
        DatabaseValue(page.origin.range?.upperBound), DatabaseValue(hash: page.origin.contentHash),
      ])
    if let old, old.document != document { try removeUnlessUsed(old.document) }
  }

  /// Takes pages out, and documents that no page holds any more.
  mutating func dropPages(of source: Int64, _ numbers: ClosedRange<Int>) throws {
    let bounds = [source, Int64(numbers.lowerBound), Int64(numbers.upperBound)]
      .map(\.databaseValue)
    let documents = try database.fetchAll(
      Int64.self,
      "SELECT DISTINCT document FROM pages WHERE source = ? AND number BETWEEN ? AND ?", bounds)
    guard !documents.isEmpty else { return }
    try database.run("DELETE FROM pages WHERE source = ? AND number BETWEEN ? AND ?", bounds)
    for document in documents { try removeUnlessUsed(document) }
  }

  /// The number of the page's document, brought up to date.
  private mutating func document(
    for page: StoredPage, replacing old: PlacedPage?
  ) throws -> Int64 {
    if let twin = try StoredText(database, equalTo: page) {
      if twin.rules != page.rules { try refresh(twin.id, twin.factsHash, with: page) }
      if old?.document != twin.id { counts[.exactCopies] += 1 }
      return twin.id
    }
    if page.isBlank, let known = try blank(for: page, replacing: old) { return known }
    // The same bytes, read otherwise by newer rules: the document keeps its number.
    if let old, old.contentHash == page.origin.contentHash, try isOnlyPage(of: old.document) {
      try rewrite(old.document, as: page)
      return old.document
    }
    return try insert(page)
  }

  /// The document of a page without text that was there with the same bytes.
  private mutating func blank(for page: StoredPage, replacing old: PlacedPage?) throws -> Int64? {
    guard let old, old.contentHash == page.origin.contentHash, try isOnlyPage(of: old.document),
      let known = try StoredText(database, document: old.document),
      try database.fetchOne(
        String.self, "SELECT text FROM documents WHERE id = ?", [known.id.databaseValue])
        == page.text
    else { return nil }
    if known.rules != page.rules { try refresh(known.id, known.factsHash, with: page) }
    return known.id
  }

  private func isOnlyPage(of document: Int64) throws -> Bool {
    let pages = try database.fetchOne(
      Int.self,
      "SELECT count(*) FROM (SELECT 1 FROM pages WHERE document = ? LIMIT 2)",
      [document.databaseValue])
    return pages == 1
  }
}

// MARK: - Documents

extension DocumentUpsert {
  private mutating func insert(_ page: StoredPage) throws -> Int64 {
    try database.run(
      """
      INSERT INTO documents (url, path, record_id, media_type, charset, site, author, lead, name,
        title, published, text, words, rules, text_hash, facts_hash, kind)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, page.columns)
    let document = database.lastInsertedRowID
    try DocumentText(database, document).insert(page)
    try link(document, page)
    try FactTables(database, document).insert(page.facts)
    counts[.documentsAdded] += 1
    return document
  }

  /// Brings the facts of an unchanged text up to date.
  private mutating func refresh(
    _ document: Int64, _ factsHash: UInt64, with page: StoredPage
  ) throws {
    if factsHash == page.factsHash {
      counts[.documentsUnchanged] += 1
      try database.run(
        "UPDATE documents SET rules = ? WHERE id = ?",
        [page.rules.databaseValue, document.databaseValue])
    } else {
      try replace(document, with: page)
    }
    try link(document, page)
  }

  /// Puts another text in the place of a document's.
  private mutating func rewrite(_ document: Int64, as page: StoredPage) throws {
    try ChangeLog(database, run: run, document: document).note(.textChanged)
    let text = DocumentText(database, document)
    try text.remove()
    try replace(document, with: page)
    try text.insert(page)
    try link(document, page)
  }

  private mutating func replace(_ document: Int64, with page: StoredPage) throws {
    let log = ChangeLog(database, run: run, document: document)
    let before = try log.records()
    try FactTables(database, document).remove()
    try FactTables(database, document).insert(page.facts)
    try database.run(
      """
      UPDATE documents SET url = ?, path = ?, record_id = ?, media_type = ?, charset = ?, site = ?,
        author = ?, lead = ?, name = ?, title = ?, published = ?, text = ?, words = ?, rules = ?,
        text_hash = ?, facts_hash = ?, kind = ? WHERE id = ?
      """, page.columns + [document.databaseValue])
    let (added, removed) = try log.noteRecords(before: before, after: log.records())
    counts[.recordsAdded] += added
    counts[.recordsRemoved] += removed
    counts[.documentsUpdated] += 1
  }

  private mutating func link(_ document: Int64, _ page: StoredPage) throws {
    let isNew = try CopyLink(database, document).set(for: page)
    if isNew { counts[.nearCopies] += 1 }
  }

  private mutating func removeUnlessUsed(_ document: Int64) throws {
    let isUsed = try database.fetchOne(
      Int.self, "SELECT 1 FROM pages WHERE document = ? LIMIT 1", [document.databaseValue])
    guard isUsed == nil else { return }
    let log = ChangeLog(database, run: run, document: document)
    try log.note(.documentRemoved)
    counts[.recordsRemoved] += try log.noteRecords(before: log.records(), after: []).removed
    try DocumentText(database, document).remove()
    try CopyLink(database, document).passOn()
    try database.run("DELETE FROM documents WHERE id = ?", [document.databaseValue])
    counts[.documentsRemoved] += 1
  }
}

extension StoredPage {
  /// The columns of `documents` in the order of the statements above.
  fileprivate var columns: [DatabaseValue] {
    details + [
      name.databaseValue, DatabaseValue(title), DatabaseValue(published), text.databaseValue,
      words.databaseValue, rules.databaseValue, DatabaseValue(hash: textHash),
      DatabaseValue(hash: factsHash), kind.rawValue.databaseValue,
    ]
  }
}
