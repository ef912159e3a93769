import Foundation
import Testing

@testable import FactStore

@Suite("Files as sources")
struct SourceFileTests {
  @Test("a file is known by its whole path, size and time")
  func file() throws {
    let folder = NSTemporaryDirectory() + "/trich-source-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("abc".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
    let file = try #require(SourceFile(path: folder + "/./a.txt"))
    #expect(file.path.hasSuffix("/a.txt") && !file.path.contains("/./") && file.size == 3)
    #expect(file.modified != nil && !file.isStream)
    #expect(SourceFile(path: folder + "/none") == nil)
  }

  @Test("standard input has neither size nor time")
  func stream() {
    #expect(SourceFile(path: "-") == SourceFile(path: "-", size: nil, modified: nil))
    #expect(SourceFile(path: "-")?.isStream == true)
  }
}
