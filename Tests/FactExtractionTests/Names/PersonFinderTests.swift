import TestSupport
import Testing

@Suite("Persons")
struct PersonFinderTests {
  private func expect(_ marked: String, location: SourceLocation = #_sourceLocation) throws {
    try expectMentions(marked, kinds: ["person"], location: location)
  }

  @Test("a name behind a title is a person without the title")
  func findsAnnounced() throws {
    try expect("Bộ trưởng ⟦person=Lê Minh Khôi:Lê Minh Khôi⟧ phát biểu khai mạc.")
    try expect(
      "Phó Chủ tịch UBND tỉnh ⟦person=Trần Thị Mai Hoa:Trần Thị Mai Hoa⟧ trả lời phỏng vấn.")
    try expect("Ông ⟦person=Đỗ Văn Sáu:Đỗ Văn Sáu⟧ cho hay.")
  }

  @Test("later the given name with a title stands for the whole")
  func findsShortForms() throws {
    try expect(
      "Ông ⟦person=Nguyễn Quốc Huy:Nguyễn Quốc Huy⟧ chủ trì. Ông ⟦person=Nguyễn Quốc Huy:Huy⟧ yêu cầu rà soát."
    )
  }

  @Test("a street or school named for a person is no person")
  func passesPlaces() throws {
    try expect("Trụ sở đặt tại đường Nguyễn Văn Cừ, gần trường Lê Quý Đôn.")
  }

  @Test("capitals in a title line do not make persons of other words")
  func passesCapitals() throws {
    try expect("CẢI CÁCH HÀNH CHÍNH TIẾP TỤC ĐẨY MẠNH")
    try expect("Cổng Thông tin điện tử cập nhật hằng ngày.")
  }
}
