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

  @Test("a folder that cannot be made is an error with its name")
  func unwritable() {
    #expect(throws: QuarantineFolder.Failure.self) { try QuarantineFolder("/proc/none") }
  }
}
