/// The tables of the first migration.
///
/// Facts hang on their document by its number and their place in its list, so that the same pages
/// make the same rows whenever and in how many runs they were taken in. All tables have a rowid:
/// DuckDB counts by it.
enum TableDefinitions {
  static let all = [
    runs, sources, documents, documentIndexes, pages, pageIndex, mentions, mentionIndex, records,
    recordIndexes, findings, paragraphs, quarantine, changes, search,
  ]

  /// The columns that the third migration adds.
  static let levels = [
    "ALTER TABLE records ADD COLUMN subject_level TEXT",
    "ALTER TABLE records ADD COLUMN subject_parent TEXT",
  ]

  /// The column that the fourth migration adds.
  static let kind = ["ALTER TABLE documents ADD COLUMN kind TEXT NOT NULL DEFAULT 'article'"]

  private static let runs = """
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      command TEXT NOT NULL,
      rules TEXT NOT NULL,
      program TEXT NOT NULL,
      started TEXT NOT NULL,
      finished TEXT,
      attempts INTEGER NOT NULL DEFAULT 1,
      pages INTEGER NOT NULL DEFAULT 0,
      passed_over INTEGER NOT NULL DEFAULT 0,
      not_read INTEGER NOT NULL DEFAULT 0,
      lost INTEGER NOT NULL DEFAULT 0,
      sources_unchanged INTEGER NOT NULL DEFAULT 0,
      documents_added INTEGER NOT NULL DEFAULT 0,
      documents_updated INTEGER NOT NULL DEFAULT 0,
      documents_unchanged INTEGER NOT NULL DEFAULT 0,
      documents_removed INTEGER NOT NULL DEFAULT 0,
      exact_copies INTEGER NOT NULL DEFAULT 0,
      near_copies INTEGER NOT NULL DEFAULT 0,
      records_added INTEGER NOT NULL DEFAULT 0,
      records_removed INTEGER NOT NULL DEFAULT 0
    )
    """

  private static let sources = """
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL,
      size INTEGER,
      modified REAL,
      reading TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES runs(id),
      position INTEGER NOT NULL,
      is_complete INTEGER NOT NULL,
      bytes_read INTEGER,
      bytes_skipped INTEGER,
      bytes_lost INTEGER
    );
    CREATE INDEX sources_by_path ON sources(path)
    """

  private static let documents = """
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      url TEXT,
      path TEXT,
      record_id TEXT,
      media_type TEXT,
      charset TEXT,
      site TEXT,
      title TEXT,
      author TEXT,
      published TEXT,
      lead TEXT,
      text TEXT NOT NULL,
      words INTEGER NOT NULL,
      copy_of INTEGER REFERENCES documents(id),
      rules TEXT NOT NULL,
      text_hash INTEGER NOT NULL,
      facts_hash INTEGER NOT NULL
    )
    """

  private static let documentIndexes = """
    CREATE INDEX documents_by_text_hash ON documents(text_hash);
    CREATE INDEX documents_by_copy_of ON documents(copy_of) WHERE copy_of IS NOT NULL
    """

  private static let pages = """
    CREATE TABLE pages (
      source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES documents(id),
      name TEXT NOT NULL,
      url TEXT,
      record_id TEXT,
      captured TEXT,
      start_byte INTEGER,
      end_byte INTEGER,
      content_hash INTEGER NOT NULL,
      PRIMARY KEY (source, number)
    )
    """

  private static let pageIndex = "CREATE INDEX pages_by_document ON pages(document)"

  private static let mentions = """
    CREATE TABLE mentions (
      document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      type TEXT NOT NULL,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      text TEXT NOT NULL,
      rule TEXT NOT NULL,
      value REAL,
      out_of REAL,
      is_last INTEGER,
      noun TEXT,
      iso TEXT,
      kind TEXT,
      name TEXT,
      entity_id TEXT,
      PRIMARY KEY (document, number)
    )
    """

  private static let mentionIndex = """
    CREATE INDEX mentions_by_name ON mentions(name, kind) WHERE name IS NOT NULL
    """

  private static let records = """
    CREATE TABLE records (
      document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      subject TEXT NOT NULL,
      subject_id TEXT,
      index_id TEXT NOT NULL,
      component TEXT,
      period TEXT,
      measure TEXT NOT NULL,
      value REAL NOT NULL,
      out_of REAL,
      unit TEXT,
      baseline TEXT,
      scope TEXT,
      start_offset INTEGER NOT NULL,
      end_offset INTEGER NOT NULL,
      rule TEXT NOT NULL,
      is_derived INTEGER NOT NULL,
      PRIMARY KEY (document, number)
    )
    """

  private static let recordIndexes = """
    CREATE INDEX records_by_index ON records(index_id, period, measure);
    CREATE INDEX records_by_subject ON records(subject, index_id, period)
    """

  private static let findings = """
    CREATE TABLE findings (
      document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      check_id TEXT NOT NULL,
      severity TEXT NOT NULL,
      message TEXT NOT NULL,
      record INTEGER,
      mention INTEGER,
      expected TEXT,
      found TEXT,
      start_offset INTEGER,
      end_offset INTEGER,
      PRIMARY KEY (document, number)
    )
    """

  private static let paragraphs = """
    CREATE TABLE paragraphs (
      hash INTEGER NOT NULL,
      document INTEGER NOT NULL,
      words INTEGER NOT NULL,
      PRIMARY KEY (hash, document)
    )
    """

  private static let quarantine = """
    CREATE TABLE quarantine (
      source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      reason TEXT NOT NULL,
      message TEXT NOT NULL,
      start_byte INTEGER,
      end_byte INTEGER,
      line INTEGER,
      PRIMARY KEY (source, number)
    )
    """

  private static let changes = """
    CREATE TABLE changes (
      id INTEGER PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES runs(id),
      document INTEGER NOT NULL,
      name TEXT NOT NULL,
      url TEXT,
      change TEXT NOT NULL,
      subject TEXT,
      index_id TEXT,
      component TEXT,
      period TEXT,
      measure TEXT,
      value REAL,
      out_of REAL
    )
    """

  private static let search = """
    CREATE VIRTUAL TABLE documents_search USING fts5(
      title, text, content='', tokenize='unicode61 remove_diacritics 0'
    )
    """
}
