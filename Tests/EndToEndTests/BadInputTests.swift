import FactOutput
import Foundation
import TestSupport
import Testing

@Suite("Bad input")
struct BadInputTests {
  @Test("no such path: one line with the path, code 1, the rest delivered")
  func noSuchPath() throws {
    try expectFailure(of: "nowhere.html", written: nil)
  }

  @Test("an empty file: one line with the path, code 1, the rest delivered")
  func emptyFile() throws {
    try expectFailure(of: "empty.html", written: [])
  }

  @Test("a binary file: one line with the path, code 1, the rest delivered")
  func binaryFile() throws {
    let bytes = Array("%PDF-1.4\n".utf8) + (0...255).map { UInt8($0) } + [0, 0, 0]
    try expectFailure(of: "report.pdf", written: bytes)
  }

  @Test("a line that is no JSON is named by its number, its neighbours are delivered")
  func brokenLine() throws {
    let space = try Workspace()
    let text = goodLine("a") + "{\"id\": \"b\", \"text\"\n" + goodLine("c")
    let path = try space.file("pages.jsonl", text.utf8)
    let run = try BuiltProgram.run(["extract", path], in: space)
    #expect(run.code == 1)
    #expect(try ids(in: run) == ["a", "c"])
    #expect(run.messageLines.count == 1 && run.messages.hasPrefix("trich: \(path):2: "))
  }

  @Test("a line of more than 50 MB is named and skipped")
  func hugeLine() throws {
    let space = try Workspace()
    let huge = Data("{\"id\": \"b\", \"text\": \"".utf8) + Data(repeating: 0x61, count: 55 << 20)
    let path = try space.file(
      "pages.jsonl", Data(goodLine("a").utf8) + huge + Data("\"}\n\(goodLine("c"))".utf8))
    let run = try BuiltProgram.run(["extract", path], in: space)
    #expect(run.code == 1)
    #expect(try ids(in: run) == ["a", "c"])
    #expect(run.messageLines.count == 1 && run.messages.hasPrefix("trich: \(path):2: "))
  }

  @Test("HTML nested 100,000 deep is read without a crash, and the cut is a finding")
  func deepNesting() throws {
    let space = try Workspace()
    let deep = String(repeating: "<div>", count: 100_000)
    let path = try space.file("deep.html", "<html><body><p>\(goodText)</p>\(deep)<p>x</p>".utf8)
    let run = try BuiltProgram.run(["extract", path, try space.goodPage()], in: space)
    #expect(run.code == 0 && run.lines.count == 2)
    #expect(run.lines[0].contains("reading_limit") && !run.lines[1].contains("reading_limit"))
  }

  @Test("invalid UTF-8 is read, and what comes out is valid")
  func invalidUTF8() throws {
    let space = try Workspace()
    let path = try space.file(
      "broken.txt", Array("\(goodText) ".utf8) + [0xC3, 0x28, 0xFF, 0xE2, 0x80] + Array(".".utf8))
    let run = try BuiltProgram.run(["extract", path, "-o", "\(space.path)/out.jsonl"], in: space)
    #expect(run.code == 0)
    let bytes = try #require(space.contents("out.jsonl"))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(try JSONSchemaCheck(schema: OutputSchema.bytes).violations(in: Array(bytes)) == [])
  }

  @Test("all of them at once: a line for each, the good page delivered")
  func everythingAtOnce() throws {
    let space = try Workspace()
    let paths = [
      "\(space.path)/nowhere.html", try space.file("empty.html", []), try space.goodPage(),
      try space.file("pages.jsonl", "{\"id\"\n\(goodLine("c"))".utf8),
    ]
    let run = try BuiltProgram.run(["extract"] + paths, in: space)
    #expect(run.code == 1 && run.lines.count == 2)
    #expect(run.messageLines.count == 3)
    #expect(run.messageLines.allSatisfy { $0.hasPrefix("trich: \(space.path)/") })
  }

  private func expectFailure(of name: String, written bytes: [UInt8]?) throws {
    let space = try Workspace()
    let path = try bytes.map { try space.file(name, $0) } ?? "\(space.path)/\(name)"
    let run = try BuiltProgram.run(["extract", path, try space.goodPage()], in: space)
    #expect(run.code == 1)
    #expect(run.lines.count == 1)
    #expect(run.messageLines.count == 1)
    #expect(run.messages.hasPrefix("trich: \(path): ") && run.messages.contains("; "))
  }

  private func ids(in run: BuiltProgram.Run) throws -> [String] {
    try run.lines.compactMap { line in
      guard case .text(let id) = try JSONValue(json: Array(line.utf8))["id"] else { return nil }
      return id
    }
  }
}
