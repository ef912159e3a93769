import DocumentModel
import TestSupport
import Testing

@testable import FactComparison

@Suite("Value classes")
struct ValueClassTests {
  private func values(_ values: [String]) -> [String] {
    let base = FactBase(
      lines: values.enumerated().map { "p\($0)|Huế|PCI|2030|score|\($1)" })
    return ValueClass.all(of: Array(values.indices), in: base).map { "\($0.value) x\($0.sources)" }
  }

  @Test("rounded values join the exact one; most sources come first")
  func rounding() {
    #expect(values(["60.7", "60.67", "61.2", "60.6"]) == ["60.67 x3", "61.2 x1"])
    #expect(values(["1", "2", "2", "3"]) == ["2 x2", "1 x1", "3 x1"])
  }

  @Test("a hostile number of values is kept apart")
  func manyValues() {
    #expect(values((0..<1000).map(String.init)).count == 1000)
  }

  @Test(
    "numbers on the scales of 1 and of 100",
    arguments: [("0.7955", "79.55", true), ("79.6", "0.7955", true), ("0.7955", "79.5", true)])
  func scales(one: String, other: String, agrees: Bool) {
    #expect(exactly(one).agrees(with: exactly(other), scaled: true) == agrees)
    #expect(!exactly(one).agrees(with: exactly(other)))
  }
}
