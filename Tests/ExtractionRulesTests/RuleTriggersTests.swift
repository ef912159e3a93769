import Testing

@testable import ExtractionRules

@Suite("Rule triggers")
struct RuleTriggersTests {
  private func rules(_ literals: [[[String]]], in text: String) -> [Int] {
    let triggers = RuleTriggers(literals: literals.map { $0.map { $0.map { Array($0.utf8) } } })
    let bits = Array(text.utf8).withUnsafeBufferPointer { triggers.rules(in: $0) }
    return literals.indices.filter { bits[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  @Test("a rule is named where a literal of each of its sets stands")
  func needsAllSets() {
    let literals = [[["bậc"], ["tăng", "giảm"]], [["bậc"]], []]
    #expect(rules(literals, in: "giảm 3 bậc") == [0, 1, 2])
    #expect(rules(literals, in: "hơn 3 bậc") == [1, 2])
    #expect(rules(literals, in: "giảm 3") == [2])
  }

  @Test("more rules than a word has bits are told apart")
  func tellsManyApart() {
    let literals = (0..<150).map { [["<\($0)>"], ["x"]] }
    #expect(rules(literals, in: "x <3> <64> <149>") == [3, 64, 149])
    #expect(rules(literals, in: "<3> <64> <149>") == [])
  }
}
