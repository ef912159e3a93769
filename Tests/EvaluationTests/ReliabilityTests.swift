import Testing

@testable import Evaluation

@Suite("Reliability of confidence")
struct ReliabilityTests {
  private func record(_ subject: String, sure confidence: Double? = nil) -> ScoredRecord {
    var record = ScoredRecord()
    (record.subject, record.index, record.measure, record.value) = (subject, "PCI", "rank", 7)
    record.confidence = confidence
    return record
  }

  @Test("each tenth says how many of its records are right")
  func countsTenths() {
    let gold = ScoredDocument(id: "a", records: [record("Huế"), record("An Giang")])
    let predicted = ScoredDocument(
      id: "a", records: [record("Huế", sure: 0.95), record("Long An", sure: 0.92)])
    let reliability = Reliability(gold: [gold], predicted: [predicted])
    #expect(reliability.bins[9].count == 2 && reliability.bins[9].right == 1)
    #expect(abs(reliability.expectedCalibrationError - 0.435) < 1e-9)
    #expect(reliability.table.contains("expected calibration error 0.43"))
  }

  @Test("optional facts count neither way, and records without confidence not at all")
  func passesOverOptional() {
    var gold = ScoredDocument(id: "a", records: [])
    gold.optionalRecords = [record("Huế")]
    let predicted = ScoredDocument(id: "a", records: [record("Huế", sure: 0.5), record("Sơn La")])
    let reliability = Reliability(gold: [gold], predicted: [predicted])
    #expect(reliability.bins.allSatisfy { $0.count == 0 })
    #expect(reliability.expectedCalibrationError == 0)
  }
}
