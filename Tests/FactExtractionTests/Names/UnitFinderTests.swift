import TestSupport
import Testing

@Suite("Units by name")
struct UnitFinderTests {
  private static let kinds: Set<String> = ["ministry", "province", "region"]

  private func expect(
    _ marked: String, published: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    try expectMentions(marked, published: published, kinds: Self.kinds, location: location)
  }

  @Test("a province takes in the word for what it is, except behind a number")
  func takesPrefixes() throws {
    try expect("Hội nghị tại ⟦province=An Giang:tỉnh An Giang⟧ và ⟦province=Đà Nẵng:TP Đà Nẵng⟧.")
    try expect("Ba tỉnh ⟦province:Nam Định⟧, ⟦province:Thái Bình⟧ và ⟦province:Hà Nam⟧ cùng dự.")
    try expect("Từ ⟦province=Hải Phòng:thành phố Hải Phòng⟧ đến ⟦province=Hà Nội:Hà Nội⟧.")
  }

  @Test("a street, a river, a club or a company of a province's name is no province")
  func passesThings() throws {
    try expect("Nhà văn hóa ở đường Điện Biên, cạnh phố Hà Nam.")
    try expect("Câu lạc bộ Nam Định thắng CLB Thanh Hóa.")
    try expect("Công ty Bình Dương mở thêm nhà máy.")
  }

  @Test("a word in small letters is no province")
  func needsCapitals() throws {
    try expect("Người dân mong hòa bình, thái bình và hạnh phúc.")
  }

  @Test("of two units of one name the one in force on the page's day counts")
  func choosesByDay() throws {
    try expect("Tại ⟦ministry=Bộ Xây dựng:Bộ Xây dựng⟧ sáng nay", published: "2025-05-05")
    try expect("⟦province=Huế:Thành phố Huế⟧ công bố", published: "2025-09-05")
    try expect("⟦province=Thừa Thiên Huế:Thừa Thiên - Huế⟧ công bố", published: "2019-09-05")
  }

  @Test("regions are named in full or by letters")
  func findsRegions() throws {
    try expect(
      "⟦region=Đồng bằng sông Cửu Long:Vùng ĐBSCL⟧ và ⟦region=Tây Nguyên:Tây Nguyên⟧ đều tăng.")
  }

  @Test("abbreviated ministries are found in a line in capitals, too")
  func findsMinistries() throws {
    try expect("⟦ministry=Bộ Tư pháp:BỘ TƯ PHÁP⟧ HỌP VỚI ⟦ministry=Bộ Y tế:BỘ Y TẾ⟧")
    try expect("⟦ministry=Bộ Lao động - Thương binh và Xã hội:Bộ LĐ-TB&XH⟧ trình dự thảo.")
  }
}
