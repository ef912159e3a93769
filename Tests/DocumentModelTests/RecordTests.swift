import DocumentModel
import Testing
import VietnameseText

@Suite("Record")
struct RecordTests {
  @Test("measures have the words of the output contract")
  func namesMeasures() {
    #expect(
      Record.Measure.allCases.map(\.rawValue) == [
        "rank", "top", "rank_change", "score", "percent", "change", "gap", "count",
      ])
  }

  @Test("a new record is read, not derived, and knows no more than it was told")
  func startsBare() {
    let record = Record(
      subject: "Cà Mau", index: "PCI", measure: .rank, value: 12, span: Span(0, 2), rule: "r")
    #expect(!record.isDerived && record.period == nil && record.of == nil && record.scope == nil)
  }
}
