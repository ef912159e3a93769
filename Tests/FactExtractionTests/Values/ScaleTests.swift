import TestSupport
import Testing

@Suite("Points and their scale")
struct ScaleTests {
  private func expect(_ marked: String, location: SourceLocation = #_sourceLocation) throws {
    try expectMentions(marked, kinds: ["score", "percent", "rank"], location: location)
  }

  @Test("the unit may be written twice, or not at all")
  func readsScales() throws {
    try expect("được ⟦score=8.4/9:8,40 điểm/9 điểm⟧, bằng ⟦percent=93.3:93,3%⟧")
    try expect(
      "PAR INDEX: thể chế ⟦score=7.58/8.5:7,58/8,5⟧; tài chính ⟦score=8.77/12.5:8,77/12,5⟧")
    try expect("GCI: lạm phát ⟦score=100/100:100/100⟧.")
  }

  @Test("signs of other alphabets")
  func readsSigns() throws {
    try expect("Bộ Y tế (⟦percent=-2.19:−2,19％⟧)")
    try expect("đạt ⟦percent=95.88:95,88％⟧")
    try expect("tăng ⟦percent=0.5:0,5 điểm phần trăm⟧")
  }
}
