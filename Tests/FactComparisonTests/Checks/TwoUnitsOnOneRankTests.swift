import FactComparison
import TestSupport
import Testing

@Suite("Two units on one rank")
struct TwoUnitsOnOneRankTests {
  private let check = TwoUnitsOnOneRank()

  @Test("equal scores share a rank by right")
  func tie() {
    #expect(
      check.findings([
        "a|Huế|PCI|2019|rank|5", "a|Huế|PCI|2019|score|66.1", "b|Long An|PCI|2019|rank|5",
        "b|Long An|PCI|2019|score|66.1", "c|Lào Cai|PCI|2019|rank|6",
      ]).isEmpty)
  }

  @Test("groups that are ranked apart both have a first")
  func groupsApart() {
    #expect(
      check.findings([
        "a|Bộ Tài chính|DTI|2021|rank|1", "a|Bộ Tài chính|DTI|2021|score|0.6",
        "b|Bộ Quốc phòng|DTI|2021|rank|1", "b|Bộ Quốc phòng|DTI|2021|score|0.3",
      ]).isEmpty)
  }

  @Test("the rank that most sources give counts")
  func majority() {
    let lines = [
      "a|Huế|PCI|2019|rank|5", "b|Huế|PCI|2019|rank|7", "c|Huế|PCI|2019|rank|7",
      "d|Long An|PCI|2019|rank|5", "d|Lào Cai|PCI|2019|rank|6",
    ]
    #expect(check.findings(lines).isEmpty)
  }
}
