import Testing

@testable import FactExtraction

@Suite("How sure readings of tables are")
struct TableReadingTests {
  @Test("the certainty is that of all parts together")
  func multiplies() {
    let evidence = TableEvidence(index: 1, subject: 1, measure: 0.5, column: 0.5)
    #expect(evidence.certainty == 0.25 && evidence.certainty < TableEvidence.least)
  }
}
