import Foundation
import TestSupport
import Testing

/// The folder of rules that adds an index the program does not know.
private let overlay = "Fixtures/overlay"
private let page = overlay + "/pages/yen-bai.txt"

@Test("a folder of rules adds an index, its components, a rule and a total without any Swift")
func overlayYieldsRecords() throws {
  let space = try Workspace()
  let run = try BuiltProgram.run(["extract", "--rules", overlay, page], in: space)
  let document = try #require(run.lines.first)
  #expect(run.code == 0)
  #expect(document.contains(#""index":"HAPPINESS""#))
  #expect(document.contains(#""component":"gắn kết cộng đồng""#))
  #expect(document.contains(#""rule":"rank.on-the-step""#))
  #expect(document.contains("HAPPINESS 2023 ranked 63 units"))
}

@Test("without the folder the page says nothing of that index")
func withoutOverlay() throws {
  let run = try BuiltProgram.run(["extract", page], in: try Workspace())
  #expect(run.lines.first?.contains("HAPPINESS") == false)
}

@Test("the folder's own examples and goldens pass")
func overlayTests() throws {
  let run = try BuiltProgram.run(
    ["test", "--rules", overlay, overlay + "/pages"], in: try Workspace())
  #expect(run.code == 0, "\(run.output)")
}

@Test("the comparison with the folder shows the added records, and says so by its exit code")
func overlayDifference() throws {
  let run = try BuiltProgram.run(
    ["diff", "--after", overlay, overlay + "/pages", "--exit-code"], in: try Workspace())
  #expect(run.code == 1)
  #expect(run.output.contains("2  added  rank  HAPPINESS"))
  #expect(run.output.contains("xếp ⟦thứ 3/60⟧ tỉnh"))
}

@Test("a rule can be switched off by its id")
func disabledRule() throws {
  let space = try Workspace()
  _ = try space.file("off.yaml", "disable: [rank.of-total, rank.fraction-after-verb]".utf8)
  let run = try BuiltProgram.run(["extract", "--rules", space.path, page], in: space)
  #expect(run.lines.first?.contains("rank.of-total") == false)
}

@Test(
  "a folder that is not there ends with exit code 5 and a remedy", arguments: ["extract", "test"])
func missingOverlay(command: String) throws {
  let run = try BuiltProgram.run(
    [command, "--rules", "no/such/folder", page], in: try Workspace())
  #expect(run.code == (command == "test" ? 4 : 5))
  #expect((run.messages + run.output).contains("there is no such folder of rules"))
}
