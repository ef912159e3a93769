import Foundation
import TestSupport
import Testing

@Suite("Runs in hostile surroundings")
struct HostileRunTests {
  @Test(
    "standard error that is closed or full changes neither result nor exit code",
    arguments: ["2>&-", "2>/dev/full"])
  func noMessages(_ stream: String) throws {
    let space = try Workspace()
    let (good, bad) = (try space.goodPage(), "\(space.path)/nowhere.html")
    let run = try BuiltProgram.shell("$trich extract '\(bad)' '\(good)' \(stream)", in: space)
    #expect(run.code == 1 && run.lines.count == 1, "\(run.code)")
    let store = try BuiltProgram.shell(
      "$trich ingest --store '\(space.path)/facts.db' '\(bad)' '\(good)' \(stream)", in: space)
    #expect(store.code == 1)
    let list = try BuiltProgram.run(
      ["query", "search", "--store", "\(space.path)/facts.db", "cà mau"], in: space)
    #expect(list.output.contains("Cà Mau"), "\(list.messages)")
  }

  @Test("a file name with a newline, an escape or a bidi override forges no message")
  func forgesNothing() throws {
    let space = try Workspace()
    let name = "x\u{1B}]8;;http://a\u{07}\ntrich: all is well\u{202E}.html"
    let run = try BuiltProgram.run(["extract", "\(space.path)/\(name)"], in: space)
    #expect(run.code == 1 && run.messageLines.count == 1)
    let line = run.messages.unicodeScalars.dropLast()
    #expect(!line.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test("an output that is the report too is refused, and a link in its place as well")
  func refusesOutputs() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let same = try BuiltProgram.run(
      ["extract", page, "-o", "\(space.path)/o", "--report", "\(space.path)/./o"], in: space)
    #expect(same.code == 2 && same.messages.contains("one file"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(space.path)/link", withDestinationPath: page)
    let link = try BuiltProgram.run(["extract", page, "-o", "\(space.path)/link"], in: space)
    #expect(link.code == 3 && link.messages.contains("symbolic link"))
  }

  @Test("a signal leaves no unfinished file behind", arguments: [("TERM", 143), ("HUP", 129)])
  func signals(_ name: String, _ code: Int) throws {
    let space = try Workspace()
    // The pipe that the program reads is closed in the end, so that the test ends in any case.
    let line =
      "cd '\(space.path)'; mkfifo in; $trich extract in -o o & job=$!; exec 9>in; "
      + "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do ls | grep part && break; sleep 1; done; "
      + "kill -\(name) $job; sleep 1; exec 9>&-; wait $job; echo code $?"
    let run = try BuiltProgram.shell(line, in: space)
    #expect(run.output.contains(".part") && run.output.contains("code \(code)"))
    #expect(try space.names().allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test("every command that reads pages takes limits, and names the stage at which it gives up")
  func limits() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    for command in [
      ["extract", page], ["clean", page], ["validate", page], ["table", page],
      ["diff", "--before", "\(space.path)", page], ["explain", page, "--phrase", "Cà Mau"],
      ["ingest", page, "--store", "\(space.path)/facts.db"],
    ] {
      let wrong = try BuiltProgram.run(command + ["--page-seconds", "0"], in: space)
      #expect(wrong.code == 2 && wrong.messages.contains("--page-seconds must be"), "\(command)")
      let small = try BuiltProgram.run(command + ["--page-memory", "0"], in: space)
      #expect(small.code == 2 && small.messages.contains("--page-memory must be"), "\(command)")
    }
    let none = try BuiltProgram.run(["explain", "nowhere", "--phrase", "x"], in: space)
    #expect(none.code == 1 && none.messageLines.count == 1)
  }

  @Test("a zip with one bad checksum loses that entry alone")
  func damagedEntry() throws {
    let space = try Workspace()
    let texts = ["a", "b", "c"].map { "\($0): \(goodText)" }
    var bytes = ZipDraft.bytes(texts.map { ("\($0.prefix(1)).txt", Array($0.utf8)) })
    let place = try #require(Data(bytes).range(of: Data("b: ".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "x")
    let path = try space.file("pages.zip", bytes)
    let run = try BuiltProgram.run(["extract", path], in: space)
    #expect(run.code == 1 && run.output.contains("a: Năm") && run.output.contains("c: Năm"))
  }
}
