import TestSupport
import Testing

@Suite("Ministries of a list")
struct MinistryListFinderTests {
  @Test("behind the plural each field names a ministry")
  func readsPlural() throws {
    try expectMentions(
      "Dự họp có các Bộ: ⟦ministry=Bộ Y tế:Y tế⟧, ⟦ministry=Bộ Giáo dục và Đào tạo:Giáo dục và Đào tạo⟧ "
        + "và ⟦ministry=Bộ Nội vụ:Nội vụ⟧.", kinds: ["ministry"])
  }

  @Test("behind a ministry the next field is one, too")
  func readsContinuations() throws {
    try expectMentions(
      "⟦ministry:Bộ Tài chính⟧, ⟦ministry=Bộ Xây dựng:Xây dựng⟧ cùng tham gia.", kinds: ["ministry"]
    )
  }

  @Test("a field of work in running text is no ministry")
  func passesFields() throws {
    try expectMentions("Lĩnh vực y tế, giáo dục và xây dựng được quan tâm.", kinds: ["ministry"])
  }
}
