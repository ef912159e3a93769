import DocumentModel
import ReferenceData
import Testing
import VietnameseText

@Suite("Levels of subjects")
struct SubjectLevelsTests {
  private let levels = SubjectLevels.bundled

  @Test(
    "units by their names or type words, groups by theirs",
    arguments: [
      ("An Giang", .province), ("Bộ Tư pháp", .ministry), ("Việt Nam", .country),
      ("Singapore", .country), ("Tây Nguyên", .region), ("Sở Nội vụ", .department),
      ("Sở Nào đó", .department), ("Ban quản lý Khu kinh tế", .department),
      ("huyện Lục Yên", .district), ("TX Sa Pa", .district), ("TP. Cao Lãnh", .district),
      ("thành phố Thanh Hóa", .district), ("phường Hoàn Kiếm", .commune), ("xã Ba Đình", .commune),
      ("communes", .commune), ("provinces", .province), ("VCCI", nil), ("Xã hội học", nil),
      ("Sởn", nil), ("", nil),
    ] as [(String, UnitLevel?)])
  func knows(subject: String, level: UnitLevel?) { #expect(levels.level(of: subject) == level) }

  @Test("the parent is the province, or the district of a commune, that the scope names")
  func places() {
    #expect(placed("Sở Nội vụ", scope: "An Giang").subjectParent == "An Giang")
    #expect(placed("xã Ba Đình", scope: "huyện Nga Sơn").subjectParent == "huyện Nga Sơn")
    #expect(placed("Sở Nội vụ", scope: "khối sở, ngành").subjectParent == nil)
    #expect(placed("An Giang", scope: "Đồng bằng sông Cửu Long").subjectParent == nil)
    #expect(placed("An Giang", scope: nil).subjectLevel == .province)
  }

  private func placed(_ subject: String, scope: String?) -> Record {
    var record = Record(
      subject: subject, index: "DDCI", measure: .rank, value: 1, span: Span(0, 0), rule: "r")
    record.scope = scope
    return levels.placed(record)
  }
}
