import FactComparison
import TestSupport
import Testing

@Suite("Stale values")
struct StaleValueTests {
  @Test("a rank that was published for the year before")
  func rank() {
    #expect(
      StaleValue().findings(["a|Hà Nội|DTI|2024|rank|6"])
        == ["warning: a value of 2024 <- the value of 2023, 6"])
  }

  @Test("a value that nobody contradicts may have stayed the same")
  func uncontradicted() {
    #expect(
      StaleValue().findings([
        "a|Huế|PCI|2031|score|60.1", "b|Huế|PCI|2030|score|60.1", "c|Huế|PCI|2031|score|60.10",
      ]).isEmpty)
  }

  @Test("a whole number is equal by chance")
  func wholeNumbers() {
    #expect(
      StaleValue().findings([
        "a|Huế|PCI|2031|score|60", "b|Huế|PCI|2030|score|60", "c|Huế|PCI|2031|score|61.5",
        "d|Huế|PCI|2031|score|61.5",
      ]).isEmpty)
  }
}
