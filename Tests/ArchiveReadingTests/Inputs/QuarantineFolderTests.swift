import ArchiveReading
import Foundation
import TestSupport
import Testing

@Suite("Quarantine folder")
struct QuarantineFolderTests {
  @Test("the bytes lost are kept, and listed with place and reason")
  func keeps() throws {
    let scratch = try Scratch()
    let archive = ArchiveDraft(pages: RandomText.pages(5, seed: 4), packing: .gzip)
    var bytes = archive.bytes
    let victim = archive.records[1].range
    bytes[victim.upperBound - 9] ^= 1
    let lost = try scratch.outcome(of: bytes).losses
    let quarantine = try QuarantineFolder(scratch.path + "/q")
    for loss in lost { try quarantine.keep(loss) }
    let list = try String(contentsOfFile: scratch.path + "/q/quarantine.jsonl", encoding: .utf8)
    #expect(list.split(separator: "\n").count == 1)
    #expect(list.contains("\"offset\":\(victim.lowerBound)") && list.contains("\"damaged\""))
    let kept = try Data(contentsOf: URL(filePath: scratch.path + "/q/archive.\(victim.lowerBound)"))
    #expect(Array(kept) == Array(bytes[victim]))
  }

  @Test("losses of the same name and place have a file each; nothing is overwritten")
  func keepsApart() throws {
    let scratch = try Scratch()
    let quarantine = try QuarantineFolder(scratch.path + "/q")
    for (folder, text) in [("a", "one"), ("b", "two")] {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(folder)", withIntermediateDirectories: true)
      let path = "\(scratch.path)/\(folder)/x.warc"
      try Data(text.utf8).write(to: URL(filePath: path))
      try quarantine.keep(LostBytes(.damaged, path: path, range: 0..<3))
    }
    let kept = try ["x.warc.0", "x.warc.0-2"].map {
      try String(contentsOfFile: "\(scratch.path)/q/\($0)", encoding: .utf8)
    }
    #expect(kept == ["one", "two"])
  }

  @Test("a name as long as the system allows is cut, and the run goes on")
  func longName() throws {
    let scratch = try Scratch()
    let quarantine = try QuarantineFolder(scratch.path + "/q")
    let path = scratch.path + "/" + String(repeating: "x", count: 250)
    try Data("abc".utf8).write(to: URL(filePath: path))
    try quarantine.keep(LostBytes(.damaged, path: path, range: 0..<3))
    try quarantine.keep(LostBytes(.damaged, path: scratch.path + "/gone", range: 0..<3))
    let list = try String(contentsOfFile: scratch.path + "/q/quarantine.jsonl", encoding: .utf8)
    #expect(list.contains("\"file\":\"xxx") && list.contains("\"file\":null"))
  }

  @Test("a folder that cannot be made is an error with its name")
  func unwritable() {
    #expect(throws: QuarantineFolder.Failure.self) { try QuarantineFolder("/proc/none") }
  }
}
