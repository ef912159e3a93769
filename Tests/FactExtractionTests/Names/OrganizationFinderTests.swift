import TestSupport
import Testing

@Suite("Organizations by their head noun")
struct OrganizationFinderTests {
  private func expect(_ marked: String, location: SourceLocation = #_sourceLocation) throws {
    try expectMentions(marked, kinds: ["organization"], location: location)
  }

  @Test("a name runs from its head to the verb")
  func endsAtTheVerb() throws {
    try expect("⟦organization=Sở Nội vụ:Sở Nội vụ⟧ đã trình báo cáo.")
    try expect("⟦organization=Vụ Cải cách hành chính:Vụ Cải cách hành chính⟧ chủ trì.")
    try expect("Sáng nay, ⟦organization:Hội đồng nhân dân tỉnh Cà Mau⟧ họp phiên thường kỳ.")
  }

  @Test("abbreviated heads are written out")
  func expandsHeads() throws {
    try expect(
      "⟦organization=Ủy ban nhân dân tỉnh Bến Tre:UBND tỉnh Bến Tre⟧ vừa ban hành kế hoạch.")
  }

  @Test("words that begin like a head are none")
  func passesOtherWords() throws {
    try expect("Hội nghị, báo cáo và cơ sở vật chất đều sẵn sàng.")
    try expect("Trụ sở mới mở cửa; đoàn viên tình nguyện hỗ trợ.")
  }

  @Test("a bare head and a plural are no name")
  func passesBareHeads() throws {
    try expect("Ban và các sở đã họp.")
    try expect("UBND các tỉnh, thành phố thực hiện nghiêm.")
  }
}
