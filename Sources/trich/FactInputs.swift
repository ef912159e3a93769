internal import ArchiveReading
internal import DocumentModel
internal import FactStore
internal import Foundation
internal import RecordReading
internal import VietnameseText

/// Pages, files of records and stores, in the order in which they were given.
struct FactInputs: FactSource {
  private var pending: [String]
  private var current: (any FactSource)?
  private let filter: PageFilter

  private let options: TableOptions
  private let names: RecordNames

  /// The inputs at `paths`, of whose pages those are read that `filter` wants; a store is told by its
  /// first bytes.
  init(
    _ paths: [String], filter: PageFilter = PageFilter(),
    options: TableOptions = TableOptions(), names: RecordNames = RecordNames()
  ) {
    pending = paths.reversed()
    (self.filter, self.options, self.names) = (filter, options, names)
  }

  mutating func next() -> FactItem? {
    while true {
      if let item = current?.next() { return item }
      guard let path = pending.popLast() else { return nil }
      current =
        Self.isStore(path)
        ? StoredFacts(path)
        : FactReader([path], filter: filter, options: options, names: names)
    }
  }

  private static func isStore(_ path: String) -> Bool {
    guard path != "-", let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)).map { $0 == Data("SQLite format 3\0".utf8) } ?? false
  }
}

/// The documents of a store with their records; near copies count as one source.
private struct StoredFacts: FactSource {
  private let path: String
  private var records: StoredRecords?
  private var failure: StoreFailure?
  private var ahead: StoredRecord?

  init(_ path: String) {
    self.path = path
    do throws(StoreFailure) {
      records = try FactDatabase(readingFrom: path).records()
    } catch {
      failure = error
    }
  }

  mutating func next() -> FactItem? {
    if let failure {
      (self.failure, records) = (nil, nil)
      return .failure(
        RecordFailure(
          path: path, message: "the store cannot be read: \(failure)",
          hint: "check that `trich ingest` made it"))
    }
    guard let first = ahead ?? fetched() else { return failure == nil ? nil : next() }
    ahead = nil
    return .document(document(from: first))
  }

  private mutating func fetched() -> StoredRecord? {
    do throws(StoreFailure) {
      return try records?.next()
    } catch {
      failure = error
      return nil
    }
  }

  /// The document of `first`, with all its records.
  private mutating func document(from first: StoredRecord) -> RecordedDocument {
    var metadata = PageMetadata()
    metadata.published = first.published
    var document = Document(
      id: first.name, source: Source(path: path, url: first.url), metadata: metadata,
      text: TracedText())
    document.records = [first.record]
    while let record = fetched() {
      guard record.document == first.document else {
        ahead = record
        break
      }
      document.records.append(record.record)
    }
    return RecordedDocument(
      document, lines: Array(1...document.records.count), origin: "\(path)#\(first.origin)")
  }
}
