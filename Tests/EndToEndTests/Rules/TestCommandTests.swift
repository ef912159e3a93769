import Foundation
import TestSupport
import Testing

/// Runs `trich test` with one rule laid over those inside the program.
private func run(_ rule: String, _ more: [String] = []) throws -> BuiltProgram.Run {
  let space = try Workspace()
  _ = try space.file("mine.yaml", "rules:\n  - id: rank.mine\n    mention: rank\n\(rule)\n".utf8)
  return try BuiltProgram.run(
    ["test", "--rules", space.path, "--filter", "rank.mine"] + more, in: space)
}

private let sound = """
      pattern: 'nấc (?<value>\\d)'
      captures: {value: integer}
      examples: [{values: {value: 9}, texts: ['đứng ở ⟦nấc 9⟧']}]
      counterexamples: ['nấc thang']
  """

@Test("a sound rule passes with exit code 0")
func soundRule() throws {
  let run = try run(sound)
  #expect((run.code, run.output) == (0, "2 tests: 2 passed\n"))
}

@Test(
  "each kind of failure is named, placed and ends with exit code 4",
  arguments: [
    ("⟦nấc 9⟧", "⟦bục 9⟧", "missed"), ("value: 9", "value: 8", "wrong value"),
    ("⟦nấc 9⟧", "⟦ở nấc 9⟧", "wrong span"), ("nấc thang", "nấc 7", "unexpected"),
    ("'nấc thang'", "", "broken"), ("(?<value>\\d)", "(?<value>\\d", "broken"),
    ("⟦nấc 9⟧", "nấc 9", "broken"), ("nấc (?<value>\\d)", "(?<value>\\d)?", "broken"),
  ])
func failures(old: String, new: String, outcome: String) throws {
  let text = sound.replacing("đứng ở ⟦nấc 9⟧", with: "đứng ⟦nấc 9⟧")
    .replacing(new == "⟦ở nấc 9⟧" ? "đứng " : "\u{0}", with: "đứng ở ").replacing(old, with: new)
  let space = try Workspace()
  let book = "rules:\n  - id: rank.mine\n    mention: rank\n\(text)\n"
  _ = try space.file("mine.yaml", book.utf8)
  let run = try BuiltProgram.run(["test", "--rules", space.path], in: space)
  #expect(run.code == 4)
  #expect(run.output.contains("\(outcome)  "), "\(run.output)")
  #expect(run.output.contains("mine.yaml:"), "\(run.output)")
}

@Test("a run without any test fails")
func noTest() throws {
  let run = try BuiltProgram.run(["test", "--filter", "no such rule"], in: try Workspace())
  #expect(run.code == 4)
  #expect(run.messages.contains("no test found"))
}

@Test("accepting records what differs and ends with exit code 0")
func accepting() throws {
  let space = try Workspace()
  _ = try space.goodPage()
  _ = try space.file("good.txt.golden.json", #"{"title": null, "records": []}"#.utf8)
  let arguments = ["test", "--stage", "records", "--filter", "good.txt", space.path]
  #expect(try BuiltProgram.run(arguments, in: space).code == 4)
  #expect(try BuiltProgram.run(arguments + ["--accept"], in: space).code == 0)
  #expect(try BuiltProgram.run(arguments, in: space).code == 0)
  let golden = String(decoding: space.contents("good.txt.golden.json") ?? Data(), as: UTF8.self)
  #expect(golden.contains(#""subject": "Cà Mau""#))
  #expect(golden.contains(#""title": null"#))
}

@Test("accepting mends the lines that cleaning keeps and drops, too")
func acceptingLines() throws {
  let space = try Workspace()
  _ = try space.goodPage()
  let golden = #"{"kept": ["thứ 12/63", "Đăng nhập"], "dropped": ["PAR INDEX"]}"#
  _ = try space.file("good.txt.golden.json", golden.utf8)
  let arguments = ["test", "--stage", "clean", space.path]
  #expect(try BuiltProgram.run(arguments, in: space).code == 4)
  #expect(try BuiltProgram.run(arguments + ["--accept"], in: space).code == 0)
  #expect(try BuiltProgram.run(arguments, in: space).code == 0)
}

@Test("a change that no test notices is listed and puts the run under its floor")
func mutants() throws {
  let weak = sound.replacing("nấc (", with: "(?:nấc|bục) (")
  let run = try run(weak, ["--mutate", "--floor", "0.9"])
  #expect(run.code == 4)
  #expect(run.output.contains("unnoticed  rank.mine  without bục"))
}

@Test("coverage counts what fired and lists what never did")
func coverage() throws {
  let space = try Workspace()
  let run = try BuiltProgram.run(["test", "--coverage", try space.goodPage()], in: space)
  #expect(run.output.contains("never fired on 1 pages"))
  #expect(run.output.split(separator: "\n").contains { $0.hasPrefix("rank.of-total ") })
}
