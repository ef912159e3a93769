import Foundation
import PageReading
import Testing

@testable import PageCleaning

/// The cleaner's word lists with one file laid over them.
private func lexicons(_ name: String, _ text: String) throws -> CleaningLexicons {
  let path = NSTemporaryDirectory() + "trich-lexicons-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
  return try CleaningLexicons().overlaid(withFolder: path)
}

private func kind(_ line: String, _ lexicons: CleaningLexicons) -> ChromeLexicon.Kind? {
  lexicons.chrome.entry(for: FoldedLine.fold(Array(line.utf8)))?.kind
}

@Test("a row of a folder is known beside those inside the program, or switches one of them off")
func chromeOverlay() throws {
  let heading = "text\tmatch\tkind\n"
  let added = try lexicons("chrome.tsv", heading + "Gửi chim câu\texact\tshare\n")
  #expect(kind("Gửi chim câu", added) == .share)
  #expect(kind("Gửi chim câu", CleaningLexicons()) == nil)
  #expect(kind("Skip to main content", added) == .skipLink)
  #expect(added.files.count == 1)
  let disabled = try lexicons("chrome.tsv", heading + "Turn on Animations\texact\t-\n")
  #expect(kind("Turn on Animations", disabled) == nil)
}

@Test("a folder without word lists changes nothing, faults are thrown")
func otherFolders() throws {
  #expect(try lexicons("rules.yaml", "").files.isEmpty)
  #expect(throws: LexiconFaults.self) { try lexicons("chrome.tsv", "text\n") }
}
