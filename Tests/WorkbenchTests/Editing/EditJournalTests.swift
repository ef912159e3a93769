import Foundation
import Testing

@testable import Workbench

@Suite struct EditJournalTests {
  private let path = NSTemporaryDirectory() + "journal-\(UUID().uuidString).jsonl"
  private let edit = Edit(annotator: "lan", page: "a", action: .checked)

  @Test func numbersEditsAndFindsThemAgain() throws {
    var journal = try EditJournal(path: path)
    #expect(try journal.add(edit).number == 1)
    #expect(try journal.add(edit).number == 2)
    #expect(try EditJournal(path: path).edits.map(\.number) == [1, 2])
  }

  @Test func cutsOffWhatAKillLeftHalfWritten() throws {
    var journal = try EditJournal(path: path)
    _ = try journal.add(edit)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("{\"annotator\": \"la".utf8))
    try handle.close()
    var again = try EditJournal(path: path)
    #expect(again.edits.count == 1)
    _ = try again.add(edit)
    #expect(try EditJournal(path: path).edits.count == 2)
  }

  @Test func refusesAFileThatIsNoJournal() throws {
    try Data("hello\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: WorkbenchFailure.self) { try EditJournal(path: path) }
  }
}
