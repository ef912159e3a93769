import TestSupport
import Testing

@Suite("Where a body's name ends")
struct OrganizationWalkTests {
  private func expect(_ marked: String, location: SourceLocation = #_sourceLocation) throws {
    try expectMentions(marked, kinds: ["organization", "person"], location: location)
  }

  @Test("words that no body has end a name")
  func endsAtOtherWords() throws {
    try expect(
      "⟦organization=Phòng Thương mại và Công nghiệp Việt Nam:Phòng Thương mại và Công nghiệp Việt Nam⟧"
        + " trình làng báo cáo.")
    try expect("⟦organization=Tổng cục Thuế:Tổng cục Thuế⟧ dành gần nửa buổi.")
    try expect("⟦organization=Hội đồng bầu cử quốc gia:Hội đồng bầu cử quốc gia⟧ họp.")
  }

  @Test("small words of a body's field go on a name")
  func takesFields() throws {
    try expect(
      "⟦organization=Trung tâm Xúc tiến đầu tư tỉnh:Trung tâm Xúc tiến đầu tư tỉnh⟧ mở cửa.")
    try expect(
      "⟦organization=Ủy ban Quốc gia về chuyển đổi số:Ủy ban Quốc gia về chuyển đổi số⟧ họp.")
    try expect(
      "⟦organization=Ban Quản lý các khu công nghiệp:Ban Quản lý các khu công nghiệp⟧ thấp nhất.")
  }

  @Test("the level behind a name belongs to it")
  func takesLevels() throws {
    try expect(
      "⟦organization=Văn phòng Ủy ban nhân dân tỉnh:Văn phòng UBND tỉnh⟧ và "
        + "⟦organization=Cục Thuế tỉnh:Cục Thuế tỉnh⟧")
    try expect("Chánh ⟦organization=Văn phòng Ủy ban nhân dân tỉnh:Văn phòng UBND tỉnh⟧ nói.")
    try expect("⟦organization=Ủy ban nhân dân Quận 11:UBND Quận 11⟧ xếp hạng.")
  }

  @Test("a school is named for a person, an office is held by one")
  func tellsPersons() throws {
    try expect(
      "⟦organization=Trường Đại học Tôn Đức Thắng:Trường Đại học Tôn Đức Thắng⟧ có mặt.")
    withKnownIssue("behind a word for districts a person's name is taken for a district's") {
      try expect(
        "Phó Chủ tịch ⟦organization=Ủy ban nhân dân huyện:UBND huyện⟧ "
          + "⟦person=Hà Ngọc Tuân:Hà Ngọc Tuân⟧")
    }
    try expect("⟦person=Đoàn Thị Thu Hà:Đoàn Thị Thu Hà⟧ phát biểu.")
  }
}
