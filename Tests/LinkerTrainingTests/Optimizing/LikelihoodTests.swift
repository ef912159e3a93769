import FactLinking
import Testing

@testable import LinkerTraining

@Suite("Learning weights")
struct LikelihoodTests {
  private let examples = [
    Example.made(.subject, [[1, 2], [2, 3]], right: [true, false]),
    Example.made(.subject, [[1], [3], [2]], right: [true, false, false]),
    Example.made(.subject, [[3, 2], [1]], right: [false, true]),
    Example.made(.sharing, [[1, 3]], right: [true]),
    Example.made(.sharing, [[3]], right: [false]),
  ]

  @Test("the slope is how the value changes with each weight")
  func hasTheRightSlope() {
    let likelihood = Likelihood(table: FeatureTable(examples, least: 1), penalty: 0.5)
    let weights = [0.3, -0.2, 0.7]
    var slope = [0.0, 0, 0]
    var unused = slope
    let value = likelihood.value(weights, slope: &slope)
    for at in weights.indices {
      var moved = weights
      moved[at] += 1e-6
      let change = (likelihood.value(moved, slope: &unused) - value) / 1e-6
      #expect(abs(change - slope[at]) < 1e-4)
    }
  }

  @Test("what speaks for right choices gets weight, and rare features none")
  func learns() {
    let weights = SlotTrainer(penalty: 0.1, least: 2, most: 10).weights(of: examples)
    let byFeature = Dictionary(uniqueKeysWithValues: weights.map { ($0.feature, $0.weight) })
    #expect((byFeature[1] ?? 0) > 0.5 && (byFeature[3] ?? 0) < 0)
    #expect(SlotTrainer(least: 6).weights(of: examples).isEmpty)
  }

  @Test("only the weightiest features are kept")
  func prunes() {
    let weights = SlotTrainer(penalty: 0.1, least: 1, most: 1).weights(of: examples)
    #expect(weights.map(\.feature) == [1])
  }
}

@Suite("Limited-memory BFGS")
struct LimitedMemoryBFGSTests {
  @Test("it finds the bottom of a long valley")
  func findsMinimum() {
    let found = LimitedMemoryBFGS(steps: 200, tolerance: 1e-14).minimum(of: 2) { point, slope in
      slope = [2 * (point[0] - 3), 200 * (point[1] + 1)]
      return (point[0] - 3) * (point[0] - 3) + 100 * (point[1] + 1) * (point[1] + 1)
    }
    #expect(abs(found[0] - 3) < 1e-3 && abs(found[1] + 1) < 1e-3)
  }
}
