import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Component sum")
struct ComponentSumTests {
  private static let components = [
    "Giảm thiểu ô nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu",
    "Đảm bảo tuân thủ các tiêu chuẩn môi trường tối thiểu",
    "Vai trò lãnh đạo của chính quyền tỉnh trong thúc đẩy thực hành xanh",
    "Chính sách và dịch vụ hỗ trợ doanh nghiệp trong bảo vệ môi trường",
  ]

  @Test(
    "a total is the sum of its components, rounding allowed, once all of them are there",
    arguments: [("17,00", 4, 0), ("17,02", 4, 0), ("17,40", 4, 1), ("17,40", 3, 0)])
  func sums(total: String, parts: Int, count: Int) {
    var page = DocumentDraft()
    page.fact("Cà Mau", "PGI", "2022", .score, total)
    for (name, value) in zip(Self.components.prefix(parts), ["4,10", "4,20", "4,30", "4,40"]) {
      page.fact("Cà Mau", "PGI", "2022", .score, value) { $0.component = name }
    }
    #expect(page.findings(ComponentSum()).count == count)
  }

  @Test("an index that weighs its components is no sum")
  func weighed() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "PCI", "2010", .score, "17")
    page.fact("Cà Mau", "PCI", "2010", .score, "4") { $0.component = "Gia nhập thị trường" }
    #expect(page.findings(ComponentSum()).isEmpty)
  }
}
