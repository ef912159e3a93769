import FactOutput
import Foundation
import TestSupport
import Testing

@Suite("Output")
struct OutputTests {
  @Test("a missing output folder: code 3 and one line that names it")
  func missingFolder() throws {
    let space = try Workspace()
    let path = "\(space.path)/missing/out.jsonl"
    let run = try BuiltProgram.run(["extract", try space.goodPage(), "-o", path], in: space)
    #expect(run.code == 3 && run.messageLines.count == 1)
    #expect(run.messages.hasPrefix("trich: \(path): cannot be created: "))
  }

  @Test("a full disk: code 3 and one line, with -o and as standard output", .enabled(if: hasFull))
  func fullDisk() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let named = try BuiltProgram.run(["extract", page, "-o", "/dev/full"], in: space)
    #expect(named.code == 3 && named.messages.hasPrefix("trich: /dev/full: cannot be written: "))
    let piped = try BuiltProgram.shell("\"$trich\" extract '\(page)' > /dev/full", in: space)
    #expect(piped.code == 3 && piped.messageLines.count == 1)
  }

  @Test("a file that may not grow: code 3, and nothing is left of it")
  func limitedFile() throws {
    let space = try Workspace()
    let pages = try space.file("pages.jsonl", (0..<500).map { goodLine("\($0)") }.joined().utf8)
    let line = "ulimit -f 8; \"$trich\" extract '\(pages)' -o '\(space.path)/out.jsonl'"
    let run = try BuiltProgram.shell(line, in: space)
    #expect(run.code == 3 && run.messageLines.count == 1)
    #expect(try space.names() == ["pages.jsonl"])
  }

  @Test("a reader that goes away ends the program quietly")
  func closedPipe() throws {
    let space = try Workspace()
    let pages = try space.file("pages.jsonl", (0..<5000).map { goodLine("\($0)") }.joined().utf8)
    let line = "{ \"$trich\" extract '\(pages)'; echo \"code $?\" >&2; } | head -c 10 >/dev/null"
    let run = try BuiltProgram.shell(line, in: space)
    #expect(run.messages == "code 0\n")
  }

  @Test("an output file is complete and alone in its folder")
  func outputFile() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let run = try BuiltProgram.run(["extract", page, "-o", "\(space.path)/o.jsonl"], in: space)
    #expect(run.code == 0 && run.output.isEmpty && run.messages.isEmpty)
    #expect(try space.names() == ["good.txt", "o.jsonl"])
    let bytes = Array(try #require(space.contents("o.jsonl")))
    #expect(try JSONSchemaCheck(schema: OutputSchema.bytes).violations(in: bytes) == [])
  }

  @Test("two runs give the same bytes")
  func repeatable() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let first = try BuiltProgram.run(["extract", page], in: space)
    let second = try BuiltProgram.run(["extract", page], in: space)
    #expect(first.output.utf8.elementsEqual(second.output.utf8) && !first.output.isEmpty)
  }
}

private var hasFull: Bool { FileManager.default.fileExists(atPath: "/dev/full") }
