import FactComparison
import TestSupport
import Testing

extension RankGapTests {
  private func table(without missing: Set<Int>) -> [String] {
    provinceNames.enumerated().filter { !missing.contains($0.offset + 1) }.map {
      "a|\($0.element)|PAR_INDEX|2021|rank|\($0.offset + 1)"
    }
  }

  @Test("one row missing from a table of 63 is a warning that names its rank")
  func oneRow() {
    #expect(RankGap().findings(table(without: [9])) == ["warning: 1 to 63 <- without 9"])
  }

  @Test("a full table and an excerpt are both silent")
  func silent() {
    #expect(RankGap().findings(table(without: [])).isEmpty)
    #expect(RankGap().findings(table(without: Set(11...17))).isEmpty)
  }
}
