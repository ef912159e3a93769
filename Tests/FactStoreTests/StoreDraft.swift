import DocumentModel
import Foundation
import GRDB
import TestSupport
import VietnameseText

@testable import FactStore

/// A store in a folder of its own, and pages put together by hand for it.
final class StoreDraft {
  let path: String
  let store: FactDatabase

  init() throws {
    let folder = NSTemporaryDirectory() + "/trich-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/facts.db"
    store = try FactDatabase(writingTo: path)
  }

  deinit {
    try? FileManager.default.removeItem(
      atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path)
  }

  /// A run over `file` that hands over `items` and ends; gives its counts.
  @discardableResult
  func ingest(
    _ items: [IngestItem], file: SourceFile = sampleFile, rules: String = "one"
  ) throws -> RunCounts {
    var run = try store.beginRun(
      IngestRequest(command: [file.path], rules: rules), now: Date(timeIntervalSince1970: 0))
    try run.write([.opened(file, from: 0)] + items + [.finished(read: 9, skipped: 0, lost: 0)])
    return try run.finish(now: Date(timeIntervalSince1970: 60))
  }

  /// The rows that `sql` gives, their values side by side.
  func rows(_ sql: String) throws -> [String] {
    try store.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { QueryTable.Value($0).plain }.joined(separator: "|")
      }
    }
  }
}

/// A file that was never changed.
let sampleFile = SourceFile(path: "/pages/a.warc", size: 9, modified: 1)

/// A paragraph of 13 words that differ with `number`.
func paragraph(_ number: Int) -> String {
  "Đoạn \(number) kể chuyện thứ \(number) bằng những lời của riêng nó cho dài thêm"
}

/// A page of these paragraphs and facts, read by `rules`.
func page(
  _ paragraphs: [String], title: String? = nil, url: String? = nil, rules: String = "one",
  content: UInt64? = nil, facts: (inout DocumentDraft) -> Void = { _ in }
) -> IngestItem {
  var draft = DocumentDraft(published: "2021-06-25")
  for paragraph in paragraphs { draft.line(paragraph) }
  facts(&draft)
  draft.change { document in
    document.metadata.title = title
    document.source.url = url
  }
  let text = draft.document.text.utf8
  var origin = PageOrigin(contentHash: content ?? StableHash.value(of: text))
  origin.url = url
  return .page(StoredPage(draft.document, origin: origin, rules: rules))
}

/// A page that states a rank.
func rankPage(
  _ unit: String, _ rank: Int, _ period: String = "2020", story: Int, rules: String = "one"
) -> IngestItem {
  page([paragraph(story)], rules: rules) { $0.fact(unit, "PAR_INDEX", period, .rank, "\(rank)") }
}
