import Foundation
import TestSupport
import Testing

@Test("the list names every rule with its mention and priority")
func list() throws {
  let run = try BuiltProgram.run(["rules", "list"], in: try Workspace())
  #expect(run.lines.contains { $0.hasPrefix("rank.of-total\trank\t40\t") })
}

@Test("one rule is shown with the expression that PCRE2 gets")
func show() throws {
  let run = try BuiltProgram.run(["rules", "show", "top.figure"], in: try Workspace())
  #expect(run.output.contains(#"(?:top|tốp)\s+(?<value>"#))
  #expect(try BuiltProgram.run(["rules", "show", "no.such"], in: try Workspace()).code == 2)
}

@Test("the rules inside the program have no fault")
func lint() throws {
  #expect(try BuiltProgram.run(["rules", "lint"], in: try Workspace()).code == 0)
}

@Test("faults end with exit code 5, each with its caret")
func faults() throws {
  let space = try Workspace()
  _ = try space.file("a.yaml", "rules:\n  - idd: x\n".utf8)
  let run = try BuiltProgram.run(["rules", "lint", "--rules", space.path], in: space)
  #expect(run.code == 5)
  #expect(
    run.messages.contains("a.yaml:2:5: unknown key idd\n  - idd: x\n    ^\n  did you mean id?"))
}

@Test("a new rule works as it is written")
func new() throws {
  let space = try Workspace()
  let folder = space.path + "/rules"
  #expect(
    try BuiltProgram.run(["rules", "new", "rank.podium", "--folder", folder], in: space).code == 0)
  let run = try BuiltProgram.run(["rules", "lint", "--rules", folder], in: space)
  #expect(run.code == 0, "\(run.messages)")
  let test = try BuiltProgram.run(["test", "--rules", folder], in: space)
  #expect(test.code == 0, "\(test.output)")
}

@Test("the schema knows every key of the books inside the program")
func schema() throws {
  let run = try BuiltProgram.run(["rules", "schema"], in: try Workspace())
  let schema =
    try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: any Sendable]
  #expect(schema?["title"] != nil)
  for key in ["counterexamples", "captures", "requires", "published", "disable"] {
    #expect(run.output.contains("\"\(key)\""))
  }
}

@Test("a place is explained by its rules, and a missing mention by the nearest one")
func explain() throws {
  let space = try Workspace()
  let page = try space.goodPage()
  let found = try BuiltProgram.run(["explain", page, "--phrase", "thứ 12/63"], in: space)
  #expect(found.output.contains("won      rank.of-total"))
  #expect(found.output.contains("record   Cà Mau, PAR_INDEX, 2020, rank, 12"))
  #expect(found.output.contains("  period     2020 "))
  let missing = try BuiltProgram.run(
    ["explain", page, "--phrase", "PAR INDEX", "--why-not", "rank"], in: space)
  #expect(missing.output.contains("no rule for a rank begins in the phrase"))
}
