import Testing

@Suite("trich validate")
struct ValidateCommandTests {
  private let heading = "id,subject,index,period,measure,value,of\n"

  @Test("sound records: code 0, the counts on standard output")
  func sound() throws {
    let space = try Workspace()
    let file = try space.file("a.csv", (heading + "p,Huế,PCI,2022,rank,5,63\n").utf8)
    let run = try BuiltProgram.run(["validate", file], in: space)
    #expect(run.code == 0 && run.messages.isEmpty)
    #expect(run.lines.dropLast().last?.hasPrefix("0 findings: ") == true)
    #expect(run.lines.last == "1 record, 1 checked")
  }

  @Test("findings are told in the language that is asked for, in every command")
  func languages() throws {
    let space = try Workspace()
    let file = try space.file("e.csv", (heading + "p,Huế,PCI,2022,rank,70,63\n").utf8)
    let told = try BuiltProgram.run(["validate", "--lang", "vi", file], in: space)
    #expect(told.code == 4 && told.output.contains("không thể xếp hạng 70"))
    let english = try BuiltProgram.run(["validate", "--lang", "en", file], in: space)
    #expect(english.output.contains("cannot rank 70"))
    let page = try space.file("p.txt", "Theo PCI 2022, Huế xếp thứ 70/63 tỉnh, thành phố.".utf8)
    let extracted = try BuiltProgram.run(["extract", "--lang", "vi", page], in: space)
    #expect(extracted.output.contains("không thể xếp hạng 70"))
    let checks = try BuiltProgram.run(["checks", "list", "--lang", "vi"], in: space)
    #expect(checks.output.contains("rank_range\terror\tHạng nằm từ 1"))
  }

  @Test("an error fails, a warning fails only where that is asked for")
  func failOn() throws {
    let space = try Workspace()
    let error = try space.file("e.csv", (heading + "p,Huế,PCI,2022,rank,70,63\n").utf8)
    #expect(try BuiltProgram.run(["validate", error], in: space).code == 4)
    let warning = try space.file(
      "w.csv", (heading + "p,Huế,PCI,2030,score,60.1,\nq,Huế,PCI,2030,score,61.2,\n").utf8)
    #expect(try BuiltProgram.run(["validate", warning], in: space).code == 0)
    #expect(
      try BuiltProgram.run(["validate", "--fail-on", "warning", warning], in: space).code == 4)
  }

  @Test("what extract writes is validated like the pages it was made of, from a pipe as well")
  func pipeline() throws {
    let space = try Workspace()
    let page = try space.file("p.txt", "PAR INDEX 2020: Bộ Y tế xếp thứ 19/17 bộ, ngành.".utf8)
    let direct = try BuiltProgram.run(["validate", page, "--format", "json"], in: space)
    #expect(direct.code == 4 && direct.output.contains("\"rank_range\""))
    for format in ["jsonl", "json", "csv"] {
      let line = "\"$trich\" extract --format \(format) '\(page)' | \"$trich\" validate -"
      let run = try BuiltProgram.shell(line, in: space)
      #expect(run.code == 4 && run.output.contains("error  rank_range  "))
    }
  }

  @Test("what cannot be read is one line with its place, and code 1 if the rest is sound")
  func unread() throws {
    let space = try Workspace()
    let file = try space.file(
      "a.csv", (heading + "p,Huế,PCI,2022,rank,x,63\np,Huế,PCI,2022,rank,5,63\n").utf8)
    let run = try BuiltProgram.run(["validate", file], in: space)
    #expect(run.code == 1 && run.messageLines.count == 1)
    #expect(run.messages.hasPrefix("trich: \(file):2:21: \"x\" is no number; "))
  }

  @Test("a folder without anything to read does not pass for a sound one")
  func nothing() throws {
    let space = try Workspace()
    let run = try BuiltProgram.run(["validate", space.path], in: space)
    #expect(run.code == 1 && run.messages == "trich: nothing was read; check PATH\n")
  }

  @Test("a baseline is written with a reason, silences its findings, and says what is outdated")
  func baseline() throws {
    let space = try Workspace()
    let file = try space.file("a.csv", (heading + "p,Huế,PCI,2022,rank,70,63\n").utf8)
    let accepted = "\(space.path)/accepted.yaml"
    let base = ["validate", file, "--baseline", accepted]
    #expect(try BuiltProgram.run(base + ["--write-baseline"], in: space).code == 2)
    let write = base + ["--write-baseline", "--reason", "misprint of the portal"]
    #expect(try BuiltProgram.run(write, in: space).code == 0)
    let run = try BuiltProgram.run(base, in: space)
    #expect(
      run.code == 0 && run.output.contains("0 findings: ") && run.output.contains("1 accepted"))
    _ = try space.file("a.csv", (heading + "p,Huế,PCI,2022,rank,7,63\n").utf8)
    let mended = try BuiltProgram.run(base, in: space)
    #expect(mended.code == 0 && mended.messages.contains("is found no longer"))
  }

  @Test("a configuration changes severities; a faulty one is code 5 with its line")
  func configuration() throws {
    let space = try Workspace()
    let file = try space.file("a.csv", (heading + "p,Huế,PCI,2022,rank,70,63\n").utf8)
    let good = try space.file("good.yaml", "severities:\n  rank_range: warning\n".utf8)
    #expect(try BuiltProgram.run(["validate", file, "--config", good], in: space).code == 0)
    let bad = try space.file("bad.yaml", "severities:\n  rank: off\n".utf8)
    let run = try BuiltProgram.run(["validate", file, "--config", bad], in: space)
    #expect(run.code == 5 && run.messages.hasPrefix("trich: \(bad):2: unknown check rank; "))
    let none = try BuiltProgram.run(["validate", file, "--config", "/no/file"], in: space)
    #expect(none.code == 5 && none.messages.contains("/no/file: the file cannot be read"))
  }

  @Test("reports in every format go to -o, complete", arguments: ["text", "json", "junit", "csv"])
  func formats(format: String) throws {
    let space = try Workspace()
    let file = try space.file("a.csv", (heading + "p,Huế,PCI,2022,rank,70,63\n").utf8)
    let out = "\(space.path)/report"
    let run = try BuiltProgram.run(
      ["validate", file, "--format", format, "-o", out], in: space)
    #expect(run.code == 4 && run.output.isEmpty)
    #expect(
      space.contents("report").map { String(decoding: $0, as: UTF8.self) }?
        .contains("rank_range") == true)
  }
}
