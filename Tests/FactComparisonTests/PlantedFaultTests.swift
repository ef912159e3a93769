import DocumentModel
import FactComparison
import TestSupport
import Testing

@Suite("Faults planted between pages")
struct PlantedFaultTests {
  /// Every published fact on three pages, and on a fourth every seventh with another value.
  private func base(planting change: (Record) -> ExactDecimal?) -> (FactBase, planted: [Int]) {
    var base = FactBase()
    var planted: [Int] = []
    for (number, line) in publishedLines().enumerated() {
      guard let record = factRecord(line) else { continue }
      for page in ["a", "b", "c"] { add(record, to: page, number, &base) }
      guard number % 7 == 0, let value = change(record) else { continue }
      var wrong = record
      wrong.value = value
      planted.append(base.claims.count)
      add(wrong, to: "wrong", number, &base)
    }
    return (base, planted)
  }

  private func add(_ record: Record, to page: String, _ number: Int, _ base: inout FactBase) {
    var document = factDocument("\(page)-\(number)", [])
    document.records = [record]
    base.add(document)
  }

  /// How many planted claims are suspects of an error, and how many others are.
  private func outcome(
    _ checks: [any ComparisonCheck], _ planting: (base: FactBase, planted: [Int])
  ) -> (found: Double, false: Int) {
    let findings = FactComparer(checks: checks).findings(in: ComparedFacts(planting.base))
    let suspects = Set(findings.filter { $0.finding.severity == .error }.flatMap(\.suspects))
    let planted = Set(planting.planted)
    let found = Double(suspects.intersection(planted).count) / Double(max(planted.count, 1))
    return (found, suspects.subtracting(planted).count)
  }

  @Test("a digit changed in a value or a rank is found by comparing pages alone")
  func digits() {
    let planting = base { record in
      record.measure == .rank ? record.value + 3 : record.value + exactly("1.3")
    }
    #expect(planting.planted.count > 100)
    let outcome = outcome([UnitOnTwoRanks(), ConflictingValues()], planting)
    #expect(outcome.found >= 0.95 && outcome.false == 0)
  }

  @Test("one page against what was published is enough")
  func published() {
    var base = FactBase()
    let lines = publishedLines().enumerated().filter { $0.offset % 5 == 0 }
    for (number, line) in lines {
      guard var record = factRecord(line) else { continue }
      record.value = record.measure == .rank ? record.value + 2 : record.value + exactly("2.7")
      add(record, to: "wrong", number, &base)
    }
    let findings = FactComparer(checks: [PublishedFactCheck()]).findings(in: ComparedFacts(base))
    #expect(Double(findings.count) >= 0.95 * Double(base.claims.count))
  }
}
