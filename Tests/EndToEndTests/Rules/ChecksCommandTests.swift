import Foundation
import TestSupport
import Testing

@Test("the list of checks has a line each: id, severity, sentence")
func checkList() throws {
  let run = try BuiltProgram.run(["checks", "list"], in: try Workspace())
  #expect(run.lines.count >= 25)
  #expect(run.lines.contains { $0.hasPrefix("rank_range\terror\tA rank lies") })
}

@Test("one check is shown with documentation and examples; an unknown one ends with code 2")
func checkPage() throws {
  let run = try BuiltProgram.run(["checks", "show", "score_order"], in: try Workspace())
  #expect(run.output.contains("- error: ") && run.output.contains("- nothing: "))
  #expect(try BuiltProgram.run(["checks", "show", "no_such"], in: try Workspace()).code == 2)
}

@Test("a faulty reference table ends with code 5, with line, column and remedy")
func faultyTable() throws {
  let space = try Workspace()
  let rows = "index\tyear\tlevel\ttotal\nPCI\t2022\tprovince\tmany\n"
  _ = try space.file("totals.tsv", rows.utf8)
  let run = try BuiltProgram.run(["rules", "lint", "--rules", space.path], in: space)
  #expect(run.code == 5)
  #expect(run.messages.contains("totals.tsv:2:19: total cannot be many"))
}

@Test("faults are planted, found and counted; under the floor the exit code is 4")
func faultRun() throws {
  let space = try Workspace()
  let text = "Theo PAR INDEX năm 2020, Hải Phòng đạt 90,51%, xếp thứ 2/63 tỉnh, thành phố."
  _ = try space.file("page.txt", text.utf8)
  let run = try BuiltProgram.run(["test", "--faults", "--floor", "0.5", space.path], in: space)
  #expect(run.code == 0 && run.lines.contains { $0.hasPrefix("rank beyond total\t") })
  let few = try BuiltProgram.run(["test", "--faults", "--least", "9999", space.path], in: space)
  #expect(few.code == 4)
}
