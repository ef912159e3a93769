import Foundation
import TestSupport
import Testing

@Suite("Archives on the command line")
struct ArchiveTests {
  private func archive(in space: Workspace, damaged: Bool = false) throws -> String {
    let pages = (0..<30).map { "<html><body><p>\(goodText) Trang \($0).</p></body></html>" }
    let draft = ArchiveDraft(pages: pages, packing: .gzip)
    var bytes = draft.bytes
    if damaged { bytes[draft.records[4].range.lowerBound + 60] ^= 0xFF }
    return try space.file("crawl", bytes)
  }

  @Test("the output is the same for any number of jobs")
  func jobs() throws {
    let space = try Workspace()
    let path = try archive(in: space)
    let runs = try ["1", "2", "5"].map {
      try BuiltProgram.run(["extract", "--jobs", $0, path], in: space)
    }
    #expect(runs.allSatisfy { $0.code == 0 && $0.output == runs[0].output })
    #expect(runs[0].lines.count == 30 && runs[0].lines[0].contains("\"record_id\":\"urn:uuid:"))
  }

  @Test("a damaged archive: the rest is delivered, the loss told and kept, exit code 1")
  func damage() throws {
    let space = try Workspace()
    let path = try archive(in: space, damaged: true)
    let run = try BuiltProgram.run(
      ["extract", "--quarantine", "\(space.path)/lost", "--report", "\(space.path)/r.json", path],
      in: space)
    #expect(run.code == 1 && run.lines.count == 29)
    #expect(run.messageLines.count == 1 && run.messages.hasPrefix("trich: \(path): bytes "))
    #expect(space.contents("lost/quarantine.jsonl")?.isEmpty == false)
    let report = String(decoding: try #require(space.contents("r.json")), as: UTF8.self)
    #expect(report.contains("\"damaged\" : 1") && report.contains("\"pages\" : 29"))
  }

  @Test("pages that are not relevant are passed over, wherever they come from")
  func relevant() throws {
    let space = try Workspace()
    let other = try space.file("other.txt", "Hôm nay trời mưa, đường ngập ở nhiều phường.".utf8)
    let run = try BuiltProgram.run(
      ["extract", "--relevant", "--summary", other, try archive(in: space)], in: space)
    #expect(run.code == 0 && run.lines.count == 30 && run.messages.contains("topic 1"))
  }

  @Test("ranges of an archive, one behind the other, give what the whole gives")
  func ranges() throws {
    let space = try Workspace()
    let path = try archive(in: space, damaged: true)
    let whole = try BuiltProgram.run(["extract", path], in: space)
    let parts = try ["0-999", "1000-2500", "2501-"].map {
      try BuiltProgram.run(
        ["extract", "--range", $0, "--report", "\(space.path)/r\($0).json", path], in: space)
    }
    #expect(parts.map(\.output).joined() == whole.output && whole.lines.count == 29)
    #expect(parts.filter { $0.code == 1 }.count == 1)
    let report = String(decoding: try #require(space.contents("r1000-2500.json")), as: UTF8.self)
    #expect(report.contains("\"first_byte\" : 1"))
  }

  @Test("a range that is none, or of several files, is a wrong command line")
  func wrongRanges() throws {
    let space = try Workspace()
    let path = try archive(in: space)
    for wrong in [["5-2", path], ["0-", path, path], ["0-", "-"]] {
      #expect(try BuiltProgram.run(["extract", "--range"] + wrong, in: space).code == 2)
    }
  }

  @Test("clean reads archives; a wrong day or number of jobs is a wrong command line")
  func options() throws {
    let space = try Workspace()
    let path = try archive(in: space)
    let run = try BuiltProgram.run(["clean", path, "--url", "*/7"], in: space)
    #expect(run.code == 0 && run.output.contains("Trang 7."))
    for wrong in [["--jobs", "0"], ["--since", "June"], ["--page-seconds", "0"]] {
      #expect(try BuiltProgram.run(["extract", path] + wrong, in: space).code == 2)
    }
  }
}
