import Foundation
import Testing

@testable import FactLinking

@Suite("Probabilities")
struct LogisticTests {
  @Test("they sum to one and follow the scores")
  func sums() {
    let sure = Logistic.probabilities(of: [0, 1000, -40_000])
    #expect(abs(sure.reduce(0, +) - 1) < 1e-12)
    #expect(abs(sure[1] / sure[0] - exp(1)) < 1e-6 && sure[2] < 1e-15)
  }

  @Test("the exponential and the logarithm are those of the library", arguments: [0.001, 0.2, 0.9])
  func agrees(_ value: Double) {
    #expect(abs(Logistic.exponential(-value * 20) - exp(-value * 20)) < 1e-9)
    #expect(abs(NaturalLogarithm.of(value) - log(value)) < 1e-9)
    #expect(abs(NaturalLogarithm.logit(value) - log(value / (1 - value))) < 1e-9)
  }

  @Test("one choice against none")
  func singles() {
    #expect(Logistic.probability(of: 0) == 0.5)
    #expect(abs(Logistic.probability(of: 2000) + Logistic.probability(of: -2000) - 1) < 1e-12)
  }
}
