import DocumentModel
import Testing

@Suite("Finding")
struct FindingTests {
  @Test("severities rise from a remark to an error, under the contract's words")
  func ordersSeverities() {
    #expect([.error, .info, .warning].sorted() == [Finding.Severity.info, .warning, .error])
    #expect(Finding.Severity.allCases.map(\.rawValue) == ["info", "warning", "error"])
    #expect(!(Finding.Severity.warning < .warning))
  }
}
