import DocumentModel
import FactExtraction
import TestSupport
import Testing

@Suite("Groups of ministries")
struct ServiceGroupTests {
  private func scope(_ text: String) throws -> [String?] {
    try BundledExtractor.get().extract(text: Array(text.utf8), blocks: [], published: nil)
      .records.map(\.scope)
  }

  @Test(
    "the group is named before the rank or behind it",
    arguments: [
      (
        "Ở nhóm bộ có cung cấp dịch vụ công, Bộ Tài chính xếp thứ nhất DTI 2021.",
        "bộ có cung cấp dịch vụ công"
      ),
      (
        "Bộ Tài chính xếp thứ 7/17 bộ, cơ quan ngang bộ có dịch vụ công về DTI 2022.",
        "bộ, cơ quan ngang bộ có dịch vụ công"
      ),
      (
        "Khối không có dịch vụ công của DTI 2020 do Bộ Nội vụ dẫn đầu.",
        "Khối không có dịch vụ công"
      ),
    ])
  func findsGroups(_ text: String, _ expected: String) throws {
    #expect(try scope(text) == [expected])
  }

  @Test("a group holds for the ministries that follow, and ends at the provinces")
  func carriesGroups() throws {
    let text = """
      Ở nhóm bộ có dịch vụ công, Bộ Tài chính đứng đầu DTI 2021. Bộ Công Thương xếp thứ 5.
      Đà Nẵng đứng đầu các tỉnh. Bộ Nội vụ xếp thứ 9.
      """
    let group = "bộ có dịch vụ công"
    #expect(try scope(text) == [group, group, nil, nil])
  }

  @Test("online services as such are no group")
  func passesOthers() throws {
    #expect(try scope("DTI 2021: Bộ Tài chính đứng đầu về dịch vụ công trực tuyến.") == [nil])
  }
}
