import FactComparison
import TestSupport
import Testing

@Suite("Copied tables")
struct CopiedTableTests {
  private let units = provinceNames.prefix(12)

  private func table(_ page: String, _ year: Int, changing changed: Int = 0) -> [String] {
    units.enumerated().map { index, unit in
      "\(page)|\(unit)|PCI|\(year)|score|\(60 + index).\(index < changed ? 7 : 3)"
    }
  }

  @Test("a table that is wholly the other year's is one error, from whichever side one looks")
  func whole() {
    #expect(
      CopiedTable().findings(table("a", 2030) + table("b", 2031))
        == ["error: values of 2030 <- values of 2031"])
  }

  @Test("half of the values is a warning, fewer is chance")
  func part() {
    let half = table("a", 2030) + table("b", 2031, changing: 6)
    #expect(CopiedTable().findings(half).map { $0.prefix(7) } == ["warning"])
    #expect(CopiedTable().findings(table("a", 2030) + table("b", 2031, changing: 7)).isEmpty)
  }

  @Test("a year between counts for nothing")
  func distantYears() {
    #expect(CopiedTable().findings(table("a", 2030) + table("b", 2032)).isEmpty)
  }
}
