import FactComparison
import TestSupport
import Testing

@Suite("Score against rank")
struct ScoreAgainstRankTests {
  private func table(_ scores: [String]) -> [String] {
    scores.enumerated().flatMap { index, score in
      let unit = "a|\(provinceNames[index])|PCI|2030"
      return ["\(unit)|rank|\(index + 1)", "\(unit)|score|\(score)"]
    }
  }

  @Test("a falling table is in order, equal neighbours included")
  func inOrder() {
    #expect(ScoreAgainstRank().findings(table(["70.5", "70.5", "68.1", "68.05", "60"])).isEmpty)
    #expect(ScoreAgainstRank().findings(table(["70.5", "70.5", "68.1", "68.1", "60"])).isEmpty)
  }

  @Test("one misprint in a table is one finding, at the misprint")
  func misprint() {
    #expect(
      ScoreAgainstRank().findings(table(["70.5", "69.9", "96.1", "68", "67", "66"]))
        == ["error: at most 70.5 <- 96.1"])
    #expect(
      ScoreAgainstRank().findings(table(["70.5", "69.9", "61.1", "68", "67", "66"]))
        == ["error: at least 68 <- 61.1"])
  }

  @Test("two misprints are two findings")
  func twoMisprints() {
    #expect(
      ScoreAgainstRank().findings(table(["70.5", "96.9", "69", "68", "76", "66", "65"])).count == 2)
  }
}
