import Testing
import VietnameseText

@testable import ReferenceData

@Suite("Spelling variants")
struct SpellingVariantsTests {
  private func spellings(_ kind: AdministrativeUnit.Kind, _ name: String, _ more: [String] = [])
    -> [String]
  {
    SpellingVariants.all(
      of: UnitDirectory.Entry(
        unit: AdministrativeUnit(kind: kind, name: name), spellings: [name] + more))
  }

  @Test("the dash in a ministry's name is also a comma or left out")
  func variesDashes() {
    let all = spellings(.ministry, "Bộ Lao động - Thương binh và Xã hội")
    #expect(all.contains("Bộ Lao động, Thương binh và Xã hội"))
    #expect(all.contains("Bộ Lao động Thương binh và Xã hội"))
    #expect(all.contains("Bộ Lao động - Thương binh & Xã hội"))
  }

  @Test("the first field of a ministry's name stands for the whole")
  func shortensMinistries() {
    #expect(spellings(.ministry, "Bộ Giao thông vận tải").contains("Bộ Giao thông"))
    #expect(spellings(.ministry, "Bộ Văn hóa, Thể thao và Du lịch").contains("Bộ Văn hóa"))
    #expect(spellings(.ministry, "Bộ Tài nguyên và Môi trường").contains("Bộ Tài nguyên"))
    #expect(spellings(.ministry, "Bộ Y tế") == ["Bộ Y tế"])
  }

  @Test("codes of two or three letters are not trusted in running text")
  func distrustsCodes() {
    #expect(!spellings(.province, "Hà Nội", ["HN"]).contains("HN"))
    #expect(!spellings(.ministry, "Bộ Y tế", ["BYT"]).contains("BYT"))
    #expect(spellings(.province, "Hồ Chí Minh", ["HCM"]).contains("HCM"))
  }

  @Test("the city named for a person needs a word for the city")
  func keepsThePersonApart() {
    let all = spellings(.province, "Hồ Chí Minh", ["TP.HCM"])
    #expect(!all.contains("Hồ Chí Minh"))
    #expect(all.contains("Thành phố Hồ Chí Minh") && all.contains("TP.HCM"))
  }

  @Test("the initials of an abbreviation are the same however they are parted")
  func readsInitials() {
    for spelling in ["Bộ LĐTBXH", "Bộ LĐ-TB&XH", "Bộ LĐ - TB và XH", "Bộ LĐ, TB&XH"] {
      #expect(SpellingVariants.ministryInitials(spelling) == "LĐTBXH", "\(spelling)")
    }
    #expect(SpellingVariants.ministryInitials("Bộ Y tế") == nil)
    #expect(SpellingVariants.ministryInitials("LĐTBXH") == nil)
  }

  @Test("keys agree where case, blanks or the place of tone marks differ alone")
  func makesKeys() {
    #expect(SpellingVariants.key("Bộ Văn hoá") == SpellingVariants.key("BỘ VĂN HÓA"))
    #expect(SpellingVariants.key("TP. HCM") == SpellingVariants.key("TP.HCM"))
    #expect(SpellingVariants.key("Hà Nam") != SpellingVariants.key("Hà Nội"))
  }

  @Test("abbreviations need their capitals, names of provinces a capital in each word")
  func choosesCaseRules() {
    #expect(SpellingVariants.caseRule("UBTVQH", .organization) == .exact)
    #expect(SpellingVariants.caseRule("Hòa Bình", .province) == .capitals)
    #expect(SpellingVariants.caseRule("TP.HCM", .province) == .exact)
    #expect(SpellingVariants.caseRule("miền Trung", .region) == .any)
    #expect(SpellingVariants.caseRule("Bộ Tư pháp", .ministry) == .capitalInFront)
  }
}
