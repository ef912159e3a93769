import Foundation
import TestSupport
import Testing

@Suite("One input layer for all commands")
struct InputLayerTests {
  private let units = ["Lào Cai", "Yên Bái", "Sơn La"]

  /// The same three pages as a web archive, plain and in other files.
  private func archives(in space: Workspace) throws -> [String] {
    let pages = units.enumerated().map { number, unit in
      """
      <html><head><title>\(unit) nâng hạng</title></head><body><h1>\(unit) nâng hạng PAR INDEX 2022</h1><p>\(unit) \
      xếp thứ \(number + 12)/63 tỉnh, thành phố về PAR INDEX 2022, theo công bố của Bộ Nội vụ trong tuần qua.</p></body></html>
      """
    }
    let plain = ArchiveDraft(pages: pages, packing: .none).bytes
    let packed = ArchiveDraft(pages: pages, packing: .gzip).bytes
    let tar = TarDraft.bytes([("a.warc", String(decoding: plain, as: UTF8.self))])
    return [
      try space.file("a.warc", plain), try space.file("a.warc.gz", packed),
      try space.file("a.zip", ZipDraft.bytes([("crawl/a.warc.gz", packed)])),
      try space.file("a.tar.gz", Gzip.member(tar)),
      try space.file(
        "a.wacz", ZipDraft.bytes([("archive/a.warc.gz", packed), ("pages/pages.jsonl", [])])),
    ]
  }

  @Test("every command reads an archive in every packing alike")
  func commands() throws {
    let space = try Workspace()
    let paths = try archives(in: space)
    for command in [
      ["table", "--index", "PAR_INDEX", "--year", "2022", "--format", "csv"], ["validate"],
      ["diff", "--after", Fixtures.path("overlay")],
      ["explain", "--page", "2", "--phrase", "Yên Bái xếp"],
    ] {
      let runs = try paths.map { try BuiltProgram.run(command + [$0], in: space) }
      let outputs = zip(runs, paths).map {
        $0.output.replacing($1, with: "PATH").replacing(":gz", with: "")
      }
      #expect(runs.allSatisfy { $0.code == 0 }, "\(command): \(runs.map(\.messages))")
      #expect(outputs.allSatisfy { !$0.isEmpty })
      if command[0] == "table" {
        #expect(Set(outputs).count == 1 && outputs[0].contains("Yên Bái"))
      }
    }
  }

  @Test("explain picks its page by number, address, record and id, and says when there is none")
  func explains() throws {
    let space = try Workspace()
    let path = try archives(in: space)[1]
    let record = "urn:uuid:00000000-0000-4000-8000-1000002"
    for choice in [["--page", "3"], ["--url", "a.example/2"], ["--record-id", record]] {
      let run = try BuiltProgram.run(
        ["explain", path, "--phrase", "Sơn La xếp"] + choice, in: space)
      #expect(run.code == 0 && run.output.contains("⟦Sơn La xếp⟧"), "\(choice): \(run.messages)")
    }
    let none = try BuiltProgram.run(["explain", path, "--phrase", "x", "--page", "9"], in: space)
    #expect(none.code != 0 && none.messages.contains("has 3 pages"))
    let both = try BuiltProgram.run(
      ["explain", path, "--phrase", "x", "--page", "1", "--url", "a"], in: space)
    #expect(both.code == 2)
  }

  @Test("filters hold for commands that compare")
  func filters() throws {
    let space = try Workspace()
    let path = try archives(in: space)[1]
    let run = try BuiltProgram.run(
      [
        "table", "--index", "PAR_INDEX", "--year", "2022", "--format", "csv", "--url",
        "a.example/1", path,
      ],
      in: space)
    #expect(run.output.contains("Yên Bái") && !run.output.contains("Lào Cai"))
  }

  @Test("in folders what is no page is passed over and counted; named itself it is told")
  func assets() throws {
    let space = try Workspace()
    try FileManager.default.createDirectory(
      atPath: "\(space.path)/site", withIntermediateDirectories: true)
    _ = try space.file("site/a.html", "<html><body><p>\(goodText)</p></body></html>".utf8)
    let script = try space.file("site/menu.js", "var a = function () { return 1; };".utf8)
    _ = try space.file("site/i.png", [0x89, 0x50, 0x4E, 0x47, 0])
    let run = try BuiltProgram.run(
      ["extract", "--report", "\(space.path)/r.json", "\(space.path)/site"], in: space)
    #expect(run.code == 0 && run.lines.count == 1)
    let report = String(decoding: try #require(space.contents("r.json")), as: UTF8.self)
    #expect(report.contains("\"asset\" : 2"))
    let named = try BuiltProgram.run(["extract", script], in: space)
    #expect(named.code == 1 && named.messages.contains("script"))
  }
}
