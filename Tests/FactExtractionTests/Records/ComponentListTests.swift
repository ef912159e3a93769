import Testing

@testable import FactExtraction

@Suite("Lists of components behind a rank")
struct ComponentListTests {
  private func names(_ text: String) -> [String]? { ComponentList(behind: text)?.names }

  @Test("as many names as are counted, behind a colon, “là” or “gồm”")
  func readsLists() {
    #expect(
      names("cả nước ở hai chỉ số: Đào tạo lao động và Chi phí thời gian")
        == ["Đào tạo lao động", "Chi phí thời gian"])
    #expect(
      names("3 lĩnh vực gồm thể chế, thủ tục, tài chính công.")
        == ["thể chế", "thủ tục", "tài chính công"])
    #expect(
      names("ở 2 chỉ số thành phần là Tính minh bạch, Chi phí thời gian; riêng")
        == ["Tính minh bạch", "Chi phí thời gian"])
  }

  @Test("“và” inside a name parts no two names")
  func keepsAnd() {
    #expect(
      names("ở hai chỉ số: Chi phí không chính thức và Thiết chế pháp lý và an ninh trật tự")
        == ["Chi phí không chính thức", "Thiết chế pháp lý và an ninh trật tự"])
  }

  @Test(
    "another number of names, no number or no opener is no list",
    arguments: [
      "ở ba chỉ số: Đào tạo lao động, Chi phí thời gian", "cả nước về Chi phí thời gian",
      "ở hai chỉ số quan trọng nhất, tăng 5 bậc", "", "ở hai",
    ])
  func refusesOthers(_ text: String) { #expect(names(text) == nil) }
}
