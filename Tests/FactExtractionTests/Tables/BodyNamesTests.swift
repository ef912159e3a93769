import Testing

@testable import FactExtraction

@Suite("Names of departments, districts and communes in cells")
struct BodyNamesTests {
  @Test(
    "types and abbreviations are written out",
    arguments: [
      ("TX Sa Pa", "thị xã Sa Pa"), ("TP. Lào Cai", "thành phố Lào Cai"),
      ("H. Đô Lương", "huyện Đô Lương"), ("Phường Hoa Lư", "phường Hoa Lư"),
      ("UBND huyện Hải Hậu", "huyện Hải Hậu"), ("Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"),
      ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
      ("Văn phòng UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"), ("3. Sở Y tế (*)", "Sở Y tế"),
    ])
  func readsNames(_ cell: String, _ name: String) {
    #expect(CellReader.plain(cell).whole.body?.name == name)
  }

  @Test("headings and other words name none", arguments: ["Sở, ban, ngành", "Quảng Ninh", "huyện"])
  func passesOthers(_ cell: String) {
    #expect(CellReader.plain(cell).whole.body == nil)
  }
}
