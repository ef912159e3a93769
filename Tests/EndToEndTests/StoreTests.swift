import Foundation
import TestSupport
import Testing

@Suite("Stores on the command line")
struct StoreTests {
  private func ingest(_ space: Workspace, _ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["ingest", "--store", "\(space.path)/facts.db"] + arguments, in: space)
  }

  private func query(_ space: Workspace, _ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(
      ["query"] + arguments + ["--store", "\(space.path)/facts.db", "--format", "csv"], in: space)
  }

  @Test("pages are taken in once; the questions answer from them")
  func ingestAndAsk() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let first = try ingest(space, page)
    #expect(first.code == 0 && first.messages.contains("documents       1 added"))
    let second = try ingest(space, page)
    #expect(second.messages.contains("pages           0") && second.messages.contains("files 1"))
    let league = try query(space, "league", "--index", "PAR_INDEX", "--period", "2020")
    #expect(league.output.contains("PAR_INDEX,2020,province,,12,false,Cà Mau,"))
    #expect(try query(space, "timeline", "ca mau").output.contains("Cà Mau,PAR_INDEX,2020,12"))
    #expect(try query(space, "search", "xep thu").output.contains(goodText))
    #expect(try query(space, "counts").output.contains("records: PAR_INDEX,1\r\n"))
    #expect(try query(space, "conflicts").output.split(separator: "\r\n").count == 1)
  }

  @Test("a store is validated and put into tables as the pages it was made from")
  func validateAndTable() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let store = "\(space.path)/facts.db"
    _ = try ingest(space, page)
    let table = ["table", "--index", "PAR_INDEX", "--year", "2020", "--level", "province"]
    let stored = try BuiltProgram.run(table + [store], in: space)
    #expect(stored.code == 0 && stored.output.contains("Cà Mau"))
    #expect(try BuiltProgram.run(table + [page], in: space).output == stored.output)
    let report = try BuiltProgram.run(["validate", store], in: space)
    #expect(report.code == 0 && report.output.contains("1 records in 1 documents"))
  }

  @Test("a file that only begins as a store is named, and the rest is read")
  func damagedStore() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let store = try space.file("broken.db", "SQLite format 3\0garbage".utf8)
    let run = try BuiltProgram.run(["validate", store, page], in: space)
    #expect(run.code == 1 && run.messages.contains("the store cannot be read"))
    #expect(run.output.contains("1 records in 1 documents"))
  }

  @Test("newer rules bring a store up to date, and the store says what changed")
  func newerRules() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    _ = try ingest(space, page)
    let rules = "disable: [\(try rule(of: page, in: space))]\n"
    try FileManager.default.createDirectory(
      atPath: space.path + "/rules", withIntermediateDirectories: true)
    _ = try space.file("rules/less.yaml", rules.utf8)
    let run = try ingest(space, page, "--rules", space.path + "/rules")
    #expect(run.messages.contains("1 updated") && run.messages.contains("1 removed"))
    let changes = try query(space, "changes")
    #expect(changes.output.contains("2,record removed,") && changes.output.contains("Cà Mau"))
  }

  /// The id of the rule that reads the rank of the good page.
  private func rule(of page: String, in space: Workspace) throws -> String {
    let run = try BuiltProgram.run(["extract", page], in: space)
    let mention = try #require(run.output.range(of: "\"type\":\"rank\""))
    let rest = run.output[mention.upperBound...]
    let start = try #require(rest.range(of: "\"rule\":\"")).upperBound
    return String(rest[start...].prefix { $0 != "\"" })
  }

  @Test("the same archive makes the same store for any number of jobs")
  func jobs() throws {
    let space = try Workspace()
    let pages = (0..<40).map { "<html><body><p>\(goodText) Trang \($0 / 2).</p></body></html>" }
    let archive = try space.file("crawl", ArchiveDraft(pages: pages, packing: .gzip).bytes)
    let counts = try ["1", "3"].map { jobs in
      let store = "\(space.path)/\(jobs).db"
      _ = try BuiltProgram.run(["ingest", archive, "--store", store, "--jobs", jobs], in: space)
      return try BuiltProgram.run(["query", "counts", "--store", store], in: space).output
    }
    #expect(counts[0] == counts[1] && counts[0].contains("exact copies                 20\n"))
  }

  @Test("a run that is killed and started again loses nothing and doubles nothing")
  func killed() throws {
    let space = try Workspace()
    let lines = (0..<1500).map { "{\"id\":\($0),\"text\":\"\(goodText) Trang số \($0).\"}\n" }
    let input = try space.file("pages.jsonl", lines.joined().utf8)
    let store = "\(space.path)/facts.db"
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5 {
      let process = Process()
      process.executableURL = BuiltProgram.url
      process.arguments = ["ingest", input, "--store", store, "--quiet"]
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0.05...0.4, using: &generator))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    #expect(try ingest(space, input).code == 0)
    let counts = try query(space, "counts").lines.joined()
    for count in ["documents,1500", "pages,1500", "exact copies,0", "end,0", "records,1500"] {
      #expect(counts.contains(count + "\r"), "\(count)")
    }
  }

  @Test("a store that cannot be made ends with code 3, one that is not there with 1")
  func failures() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let unmade = try BuiltProgram.run(["ingest", page, "--store", "/no/such/f.db"], in: space)
    #expect(unmade.code == 3 && unmade.messages.hasPrefix("trich: /no/such/f.db: "))
    let missing = try query(space, "counts")
    #expect(missing.code == 1 && missing.messages.contains("there is no such store"))
    let usage = try query(space, "search", "a", "--limit", "0")
    #expect(usage.code == 2)
  }

  @Test("what cannot be read is said, counted and quarantined; the exit code is 1")
  func quarantine() throws {
    let space = try Workspace()
    let input = try space.file("a.jsonl", (goodLine("a") + "{no\n" + goodLine("b")).utf8)
    let run = try ingest(space, input, "/no/such/file")
    #expect(run.code == 1 && run.messages.contains("\(input):2: this is no JSON object"))
    #expect(try query(space, "counts").output.contains("quarantined: not_read,1\r\n"))
  }
}
