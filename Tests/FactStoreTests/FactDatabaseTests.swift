import Foundation
import GRDB
import Testing

@testable import FactStore

@Suite("Opening a store")
struct FactDatabaseTests {
  @Test("a store is made once and opened again as it is")
  func reopen() throws {
    let draft = try StoreDraft()
    try draft.ingest([page([paragraph(1)])])
    try draft.store.close()
    let store = try FactDatabase(writingTo: draft.path)
    #expect(try store.answer(.counts).rows.first == [.text("documents"), .whole(1)])
  }

  @Test("closing leaves one file")
  func close() throws {
    let draft = try StoreDraft()
    try draft.ingest([page([paragraph(1)])])
    try draft.store.close()
    let folder = URL(fileURLWithPath: draft.path).deletingLastPathComponent().path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["facts.db"])
  }

  @Test("a store that is being written is refused to others, until it is closed")
  func locked() throws {
    let draft = try StoreDraft()
    let failure = #expect(throws: StoreFailure.self) { try FactDatabase(writingTo: draft.path) }
    #expect(failure?.isReading == false)
    #expect(failure?.description.contains("another `trich ingest` writes to it; wait") == true)
    #expect(try FactDatabase(readingFrom: draft.path).answer(.runs).rows.isEmpty)
    try draft.store.close()
    try FactDatabase(writingTo: draft.path).close()
  }

  @Test("the lock file of a process that was killed locks nobody out")
  func leftLock() throws {
    let draft = try StoreDraft()
    try draft.store.close()
    #expect(FileManager.default.createFile(atPath: draft.path + "-lock", contents: nil))
    try FactDatabase(writingTo: draft.path).close()
    #expect(!FileManager.default.fileExists(atPath: draft.path + "-lock"))
  }

  @Test("a question to a store that is not there makes none")
  func missing() {
    let path = NSTemporaryDirectory() + "/trich-no-store-\(UUID().uuidString).db"
    let failure = #expect(throws: StoreFailure.self) { try FactDatabase(readingFrom: path) }
    #expect(failure?.isReading == true)
    #expect(failure?.description.hasPrefix("\(path): there is no such store; ") == true)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a file that is no store is refused and left alone")
  func foreign() throws {
    let path = NSTemporaryDirectory() + "/trich-foreign-\(UUID().uuidString).db"
    let bytes = Data(repeating: 0x41, count: 4096)
    try bytes.write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: StoreFailure.self) { try FactDatabase(writingTo: path) }
    #expect(throws: StoreFailure.self) { try FactDatabase(readingFrom: path) }
    #expect(FileManager.default.contents(atPath: path) == bytes)
    #expect(!FileManager.default.fileExists(atPath: path + "-lock"))
  }

  @Test("a database of something else is no store")
  func otherDatabase() throws {
    let path = NSTemporaryDirectory() + "/trich-other-\(UUID().uuidString).db"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE birds (name TEXT)") }
    #expect(throws: StoreFailure.self) { try FactDatabase(readingFrom: path) }
    let bytes = FileManager.default.contents(atPath: path)
    let failure = #expect(throws: StoreFailure.self) { try FactDatabase(writingTo: path) }
    #expect(failure?.description.contains("another program") == true)
    #expect(FileManager.default.contents(atPath: path) == bytes)
  }

  @Test("a store bears its id, and gets it where an earlier program made it")
  func applicationID() throws {
    let draft = try StoreDraft()
    let id = "PRAGMA application_id"
    #expect(try draft.store.read { try Int.fetchOne($0, sql: id) } == Migrations.applicationID)
    try draft.store.write { database in
      try database.execute(sql: "PRAGMA application_id = 0")
      try database.execute(
        sql: "DELETE FROM grdb_migrations WHERE identifier = '5 application id'")
    }
    try draft.store.close()
    let store = try FactDatabase(writingTo: draft.path)
    #expect(try store.read { try Int.fetchOne($0, sql: id) } == Migrations.applicationID)
  }

  @Test("a store of a newer program is refused")
  func newer() throws {
    let draft = try StoreDraft()
    try draft.store.write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 the future')")
    }
    try draft.store.close()
    let failure = #expect(throws: StoreFailure.self) { try FactDatabase(writingTo: draft.path) }
    #expect(failure?.description.contains("newer program") == true)
  }
}
