internal import GRDB

/// Writes the items of one transaction.
struct BatchWriter {
  private let database: Database
  private let run: IngestRun
  private var counts = RunCounts()
  private var source: SourceProgress?

  /// A writer that goes on in the source at which the run stands.
  init(_ database: Database, run: IngestRun, source: SourceProgress?) {
    (self.database, self.run, self.source) = (database, run, source)
  }

  mutating func write(_ item: IngestItem) throws {
    switch item {
    case .opened(let file, let position):
      try source?.save(database)
      source = try SourceProgress(database, run: run, file: file, position: position)
    case .unchanged(let file): try countUnchanged(file)
    case .page(let page): try write(page)
    case .passed: try pass(.passedOver) { _ in }
    case .failure(let reason, let message, let line):
      try pass(.notRead) { [database] in
        try $0.quarantine(database, reason, message, range: nil, line: line)
      }
    case .lost(let reason, let message, let range):
      try pass(.lost) { [database] in
        try $0.quarantine(database, reason, message, range: range, line: nil)
      }
    case .finished(let read, let skipped, let lost): try finish(read, skipped, lost)
    }
  }

  /// Writes how far the batch goes; gives the source in which it ends.
  func finish() throws -> SourceProgress? {
    try source?.save(database)
    for key in RunCounts.Key.allCases where counts[key] != 0 { try add(counts[key], to: key) }
    return source
  }

  private func add(_ count: Int, to key: RunCounts.Key) throws {
    try Table("runs").filter(Column("id") == run.id)
      .updateAll(database, Column(key.rawValue) += count)
  }

  /// A source that this run read in an earlier attempt was counted there.
  private mutating func countUnchanged(_ file: SourceFile) throws {
    let isOwn = try Bool.fetchOne(
      database, sql: "SELECT 1 FROM sources WHERE path = ? AND run = ?",
      arguments: [file.path, run.id])
    if isOwn == nil { counts[.sourcesUnchanged] += 1 }
  }
}

// MARK: - Items of a source

extension BatchWriter {
  private mutating func write(_ page: StoredPage) throws {
    guard var source else { return }
    counts[.pages] += 1
    var documents = DocumentUpsert(database, run: run.id, counts: counts)
    try documents.write(page, source: source.id, number: source.position)
    counts = documents.counts
    source.position += 1
    self.source = source
  }

  /// An item without a page; the page that an earlier reading found in its place goes.
  private mutating func pass(
    _ key: RunCounts.Key, _ note: (SourceProgress) throws -> Void
  ) throws {
    counts[key] += 1
    guard var source else { return }
    try note(source)
    try dropPages(of: source.id, from: source.position, to: source.position)
    source.position += 1
    self.source = source
  }

  private mutating func finish(_ read: Int, _ skipped: Int, _ lost: Int) throws {
    guard let source else { return }
    try dropPages(of: source.id, from: source.position, to: Int.max)
    try source.finish(database, read: read, skipped: skipped, lost: lost)
    self.source = nil
  }

  private mutating func dropPages(of source: Int64, from first: Int, to last: Int) throws {
    var documents = DocumentUpsert(database, run: run.id, counts: counts)
    try documents.dropPages(of: source, first...last)
    counts = documents.counts
  }
}
