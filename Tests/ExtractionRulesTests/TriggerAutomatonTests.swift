import TestSupport
import Testing

@testable import ExtractionRules

@Suite("Trigger automaton")
struct TriggerAutomatonTests {
  private func rules(_ literals: [[String]?], in text: String) -> [Int] {
    let automaton = TriggerAutomaton(literals: literals.map { $0?.map { Array($0.utf8) } })
    let bits = Array(text.utf8).withUnsafeBufferPointer { automaton.rules(in: $0) }
    return literals.indices.filter { bits[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  @Test("a rule is named where one of its literals stands")
  func findsLiterals() {
    let literals: [[String]?] = [["bậc", "hạng"], ["điểm"], ["thứ hạng"]]
    #expect(rules(literals, in: "tăng 3 bậc") == [0])
    #expect(rules(literals, in: "thứ hạng") == [0, 2])
    #expect(rules(literals, in: "thứ") == [])
    #expect(rules(literals, in: "") == [])
  }

  @Test("a rule without literals is always named, one with an empty list never")
  func knowsAlways() {
    #expect(rules([nil, ["a"], []], in: "xyz") == [0])
    #expect(rules([nil, nil], in: "") == [0, 1])
  }

  @Test("random literals in random texts are found as a plain search finds them")
  func agreesWithPlainSearch() {
    var random = RandomText(seed: 71)
    for _ in 0..<200 {
      let literals = (0..<random.number(in: 1...150)).map { _ -> [String]? in
        if random.number(in: 0...9) == 0 { return nil }
        return (0..<random.number(in: 1...3)).map { _ in word(&random, 1...4) }
      }
      let text = word(&random, 0...14)
      let expected = literals.indices.filter { rule in
        literals[rule].map { $0.contains { text.contains($0) } } ?? true
      }
      #expect(rules(literals, in: text) == expected, "\(text)")
    }
  }

  private func word(_ random: inout RandomText, _ length: ClosedRange<Int>) -> String {
    let letters = ["a", "b", "ộ", "d"]
    return (0..<random.number(in: length)).map { _ in random.element(of: letters) }.joined()
  }
}
