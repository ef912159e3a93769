import Testing

@Suite("Names as people type them")
struct TypedNameTests {
  @Test(
    "a unit is understood as it is typed",
    arguments: [
      ("an giang", "An Giang"), ("AN GIANG", "An Giang"), ("angiang", "An Giang"),
      ("tỉnh An Giang", "An Giang"), ("An  Giang ", "An Giang"), ("89", "An Giang"),
      ("TP.HCM", "Hồ Chí Minh"), ("tphcm", "Hồ Chí Minh"), ("tp hcm", "Hồ Chí Minh"),
      ("thành phố hồ chí minh", "Hồ Chí Minh"), ("ho chi minh", "Hồ Chí Minh"),
      ("ha noi", "Hà Nội"), ("Hà-Nội", "Hà Nội"), ("01", "Hà Nội"), ("hue", "Huế"),
      ("Thừa Thiên - Huế", "Thừa Thiên Huế"), ("BRVT", "Bà Rịa - Vũng Tàu"),
      ("bo noi vu", "Bộ Nội vụ"), ("BNV", "Bộ Nội vụ"), ("Bộ Tư Pháp", "Bộ Tư pháp"),
    ])
  func units(typed: String, meant: String) throws {
    let run = try BuiltProgram.run(["units", typed], in: try Workspace())
    #expect(run.code == 0)
    #expect(run.lines.last?.split(separator: "\t").contains { $0.contains(meant) } == true)
  }

  @Test(
    "an index is understood as it is typed",
    arguments: [
      ("par index", "PAR_INDEX"), ("PAR-INDEX", "PAR_INDEX"), ("parindex", "PAR_INDEX"),
      ("cải cách hành chính", "PAR_INDEX"), ("chi so cai cach hanh chinh", "PAR_INDEX"),
      ("sipas", "SIPAS"), ("hài lòng", "SIPAS"), ("chuyển đổi số", "DTI"), ("papi", "PAPI"),
      ("ict", "ICT_INDEX"),
    ])
  func indices(typed: String, meant: String) throws {
    let run = try BuiltProgram.run(["indices", typed], in: try Workspace())
    #expect(run.code == 0 && run.lines.first == "id\t\(meant)")
  }

  @Test("a slip is asked back", arguments: [("pcci", "PCI"), ("paapi", "PAPI")])
  func slips(typed: String, meant: String) throws {
    let run = try BuiltProgram.run(["indices", typed], in: try Workspace())
    #expect(run.code == 2 && run.messages.contains("did you mean \(meant)"))
  }

  @Test("a timeline takes a unit without quotes, and an index behind it")
  func timeline() throws {
    let space = try Workspace()
    let store = "\(space.path)/facts.db"
    let page = try space.goodPage()
    _ = try BuiltProgram.run(["ingest", page, "--store", store, "--quiet"], in: space)
    let found = try BuiltProgram.run(
      ["query", "timeline", "ca", "mau", "par", "index", "--store", store], in: space)
    #expect(found.code == 0 && found.output.contains("Cà Mau"))
    let slip = try BuiltProgram.run(
      ["query", "timeline", "ca", "maau", "--store", store], in: space)
    #expect(slip.code == 2 && slip.messages.contains("did you mean Cà Mau"))
  }

  @Test("an empty answer says what there is")
  func emptyAnswers() throws {
    let space = try Workspace()
    let store = "\(space.path)/facts.db"
    let page = try space.goodPage()
    _ = try BuiltProgram.run(["ingest", page, "--store", store, "--quiet"], in: space)
    func messages(_ question: [String]) throws -> String {
      try BuiltProgram.run(["query"] + question + ["--store", store], in: space).messages
    }
    #expect(
      try messages(["timeline", "an giang"])
        == "trich: the store has no standing of An Giang; there is PAR_INDEX 2020 (1 records)\n")
    #expect(
      try messages(["timeline", "ca mau", "--index", "pci"])
        == "trich: the store has no standing of Cà Mau, PCI; there is Cà Mau in PAR_INDEX 2020 "
        + "(1 records)\n")
    #expect(
      try messages(["search", "vàng"]).contains("no document of the store holds all of vàng"))
    #expect(try messages(["conflicts"]).contains("no texts of the store disagree"))
    let table = try BuiltProgram.run(
      ["table", page, "--index", "pci", "--year", "2020"], in: space)
    #expect(table.messages.contains("there is PAR_INDEX 2020 province"))
  }
}
