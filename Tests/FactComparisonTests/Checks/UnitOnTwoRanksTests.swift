import FactComparison
import TestSupport
import Testing

@Suite("Unit on two ranks")
struct UnitOnTwoRanksTests {
  private let check = UnitOnTwoRanks()

  @Test("a rank without a total is compared with those of the largest")
  func totals() {
    #expect(
      check.findings([
        "a|Huế|PCI|2030|rank|4/13", "b|Huế|PCI|2030|rank|26/63", "c|Huế|PCI|2030|rank|27",
      ]) == ["warning: 26 <- 27"])
  }

  @Test("ranks of different years, indices and units are different facts")
  func otherFacts() {
    #expect(
      check.findings([
        "a|Huế|PCI|2030|rank|4", "b|Huế|PCI|2031|rank|5", "c|Huế|SIPAS|2030|rank|6",
        "d|Long An|PCI|2030|rank|7", "e|Huế|PCI|-|rank|9", "f|Huế|PCI|-|rank|8",
      ]).isEmpty)
  }
}
