import TestSupport
import Testing

@Suite("Commands for names")
struct NameCommandTests {
  private func run(_ arguments: [String]) throws -> BuiltProgram.Run {
    try BuiltProgram.run(arguments, in: try Workspace())
  }

  @Test("a unit is found by any spelling; without one all are listed")
  func units() throws {
    let found = try run(["units", "H.", "Châu", "Thành,", "trà vinh"])
    #expect(found.code == 0 && found.output.contains("847\thuyện Châu Thành\tTrà Vinh"))
    let all = try run(["units", "--level", "province", "--day", "2026"])
    #expect(all.lines.count == 35)
  }

  @Test("a doubt is code 2 and says what may be meant")
  func doubts() throws {
    let several = try run(["units", "huyện Phong Điền"])
    #expect(several.code == 2 && several.messages.contains("huyện Phong Điền (Cần Thơ"))
    let none = try run(["units", "An Giagn"])
    #expect(none.code == 2 && none.messages.contains("did you mean An Giang"))
  }

  @Test("an index and its components are shown")
  func indices() throws {
    #expect(try run(["indices", "par index"]).output.contains("id\tPAR_INDEX\n"))
    #expect(try run(["indices"]).lines.count == 20)
    #expect(try run(["components", "dti", "--name", "cqs"]).output.contains("CQS\tChính quyền số"))
    #expect(try run(["components", "nonsense"]).code == 2)
  }
}
