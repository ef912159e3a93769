import Testing

@Suite("trich table")
struct TableCommandTests {
  private let question = ["--index", "PAR_INDEX", "--year", "2020", "--level"]

  @Test("a table from a page and from records, one beside the other")
  func mixed() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let records = try space.file(
      "r.csv", "subject,index,period,measure,value\nHuế,PAR_INDEX,2020,rank,3\n".utf8)
    let run = try BuiltProgram.run(["table", page, records] + question + ["province"], in: space)
    #expect(run.code == 0 && run.messages.isEmpty)
    #expect(run.lines.contains { $0.hasPrefix("   3  Huế") })
    #expect(run.lines.contains { $0.hasPrefix("  12  Cà Mau") })
    #expect(run.output.contains("2 of 63 ranks known; nobody is known on rank 1 to 2, 4 to 11, 13"))
  }

  @Test("every format is written", arguments: ["text", "csv", "json", "markdown"])
  func formats(format: String) throws {
    let space = try Workspace()
    let run = try BuiltProgram.run(
      ["table", try space.goodPage(), "--format", format] + question + ["province"], in: space)
    #expect(run.code == 0 && run.output.contains("Cà Mau"))
  }

  @Test("a table of nothing says so on standard error")
  func empty() throws {
    let space = try Workspace()
    let run = try BuiltProgram.run(
      ["table", try space.goodPage()] + question + ["ministry"], in: space)
    #expect(
      run.code == 0 && run.messages.contains("nothing read is about PAR_INDEX 2020, ministry"))
  }

  @Test(
    "a question that makes no sense is code 2",
    arguments: [["--index", "PCI", "--year", "x", "--level", "province"], ["--level", "village"]])
  func usage(arguments: [String]) throws {
    let run = try BuiltProgram.run(["table", "p"] + arguments, in: try Workspace())
    #expect(run.code == 2)
  }

  @Test("without a question the tables that can be had are listed")
  func list() throws {
    let space = try Workspace()
    let run = try BuiltProgram.run(["table", try space.goodPage(), "--format", "csv"], in: space)
    #expect(run.code == 0 && run.output.contains("PAR_INDEX,2020,province,,,1"))
  }

  @Test("the index may be named in any spelling, and the year alone tells the one table there is")
  func namedIndex() throws {
    let space = try Workspace()
    let run = try BuiltProgram.run(
      ["table", try space.goodPage(), "--index", "chi so cchc", "--year", "2020"], in: space)
    #expect(run.code == 0 && run.output.hasPrefix("PAR_INDEX 2020, province"))
  }
}
