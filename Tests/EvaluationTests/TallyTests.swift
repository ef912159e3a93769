import Evaluation
import Testing

@Suite("Tally")
struct TallyTests {
  @Test("precision, recall and their harmonic mean")
  func shares() {
    let tally = Tally(matched: 3, wrong: 1, missed: 2)
    #expect(tally.precision == 0.75 && tally.recall == 0.6)
    #expect(abs(tally.f1 - 2.0 / 3) < 1e-12 && tally.gold == 5)
  }

  @Test("nothing to find and nothing found is perfect; only errors are worth nothing")
  func extremes() {
    #expect(Tally().f1 == 1)
    #expect(Tally(wrong: 1, missed: 1).f1 == 0)
  }
}
