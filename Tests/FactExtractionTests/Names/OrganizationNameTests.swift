import TestSupport
import Testing

@Suite("Organizations' canonical names")
struct OrganizationNameTests {
  @Test(
    "abbreviations are written out, the name begins with a capital",
    arguments: [
      ("UBND tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"),
      ("HĐND tỉnh Lào Cai", "Hội đồng nhân dân tỉnh Lào Cai"),
      ("Uỷ ban nhân dân tỉnh Lào Cai", "Ủy ban nhân dân tỉnh Lào Cai"),
      ("Sở KHCN Lào Cai", "Sở Khoa học và Công nghệ Lào Cai"),
    ])
  func writesOut(_ written: String, _ canonical: String) throws {
    try expectMentions(
      "Theo ⟦organization=\(canonical):\(written)⟧, kế hoạch đã hoàn thành.",
      kinds: ["organization"])
  }
}
