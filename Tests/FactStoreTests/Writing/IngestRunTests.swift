import Foundation
import Testing

@testable import FactStore

@Suite("Runs that are cut off and taken up")
struct IngestRunTests {
  private let request = IngestRequest(command: ["/pages/a.warc"], rules: "one")
  private let time = Date(timeIntervalSince1970: 0)

  @Test("the next attempt begins behind the last batch and is the same run")
  func resume() throws {
    let draft = try StoreDraft()
    var first = try draft.store.beginRun(request, now: time)
    try first.write([.opened(sampleFile, from: 0), page([paragraph(1)]), .passed])
    var second = try draft.store.beginRun(request, now: time)
    #expect(second.isResumed && !first.isResumed)
    #expect(try second.firstItem(of: sampleFile) == 2)
    try second.write([
      .opened(sampleFile, from: 2), page([paragraph(2)]), .finished(read: 9, skipped: 0, lost: 0),
    ])
    let counts = try second.finish(now: time)
    #expect(counts[.pages] == 2 && counts[.passedOver] == 1 && counts[.documentsAdded] == 2)
    #expect(try draft.rows("SELECT number, document FROM pages") == ["0|1", "2|2"])
    #expect(try draft.rows("SELECT id, attempts FROM runs") == ["1|2"])
  }

  @Test("a batch goes on in the source of the batch before")
  func batches() throws {
    let draft = try StoreDraft()
    var run = try draft.store.beginRun(request, now: time)
    try run.write([.opened(sampleFile, from: 0), page([paragraph(1)])])
    try run.write([page([paragraph(2)])])
    try run.write([.finished(read: 9, skipped: 0, lost: 0)])
    #expect(try draft.rows("SELECT number, document FROM pages") == ["0|1", "1|2"])
    #expect(try draft.rows("SELECT position, is_complete, bytes_read FROM sources") == ["2|1|9"])
  }

  @Test("a file that was read needs no second reading until it or the rules change")
  func unchanged() throws {
    let draft = try StoreDraft()
    try draft.ingest([page([paragraph(1)])])
    let run = try draft.store.beginRun(request, now: time)
    #expect(try run.firstItem(of: sampleFile) == nil)
    #expect(try run.firstItem(of: SourceFile(path: sampleFile.path, size: 10, modified: 1)) == 0)
    #expect(try run.firstItem(of: SourceFile(path: sampleFile.path, size: 9, modified: 2)) == 0)
    let other = try draft.store.beginRun(
      IngestRequest(command: ["/pages/a.warc"], rules: "two"), now: time)
    #expect(try other.firstItem(of: sampleFile) == 0)
  }

  @Test("unchanged files are counted, but not those of an earlier attempt")
  func countUnchanged() throws {
    let draft = try StoreDraft()
    try draft.ingest([page([paragraph(1)])])
    var run = try draft.store.beginRun(
      IngestRequest(command: ["/pages"], rules: "one"), now: time)
    let other = SourceFile(path: "/pages/b.warc", size: 9, modified: 1)
    try run.write([
      .unchanged(sampleFile), .opened(other, from: 0), .finished(read: 9, skipped: 0, lost: 0),
    ])
    run = try draft.store.beginRun(IngestRequest(command: ["/pages"], rules: "one"), now: time)
    try run.write([.unchanged(other)])
    #expect(try run.finish(now: time)[.sourcesUnchanged] == 1)
  }

  @Test("what cannot be read is quarantined with its reason and place")
  func quarantine() throws {
    let draft = try StoreDraft()
    try draft.ingest([
      .failure(reason: "not_read", message: "no JSON", line: 3), page([paragraph(1)]),
      .lost(reason: "damaged", message: "bytes are lost", range: 5..<8),
    ])
    #expect(
      try draft.rows("SELECT number, reason, start_byte, end_byte, line FROM quarantine") == [
        "0|not_read|||3", "2|damaged|5|8|",
      ])
  }

  @Test("standard input is another source in every run, read from its beginning")
  func stream() throws {
    let draft = try StoreDraft()
    let stream = SourceFile(path: "-", size: nil, modified: nil)
    try draft.ingest([page([paragraph(1)])], file: stream)
    try draft.ingest([page([paragraph(2)])], file: stream)
    #expect(try draft.rows("SELECT source, document FROM pages") == ["1|1", "2|2"])
  }
}
