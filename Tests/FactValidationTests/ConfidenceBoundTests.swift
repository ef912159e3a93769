import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import FactValidation

@Suite("Confidence bounds severity")
struct ConfidenceBoundTests {
  private func severity(_ confidences: [ExactDecimal]) -> Finding.Severity {
    var document = DocumentDraft().document
    document.records = confidences.map { confidence in
      fact("An Giang", "PCI", "2020", .rank, 70) { $0.confidence = confidence }
    }
    var finding = Finding(check: "contradiction", severity: .error, message: "two values")
    finding.record = 0
    finding.related = confidences.indices.dropFirst().map { place in
      var related = Finding.Related(check: "contradiction", message: "the other")
      related.record = place
      return related
    }
    return ConfidenceBound(document)(finding).severity
  }

  @Test("an error rests on sure records")
  func keepsErrors() {
    #expect(severity([1]) == .error)
    #expect(severity([exactly("0,75")]) == .error)
    #expect(severity([exactly("0,9"), exactly("0,9")]) == .error)
  }

  @Test("below that it is a warning, also where two doubts add up")
  func lowers() {
    #expect(severity([exactly("0,6")]) == .warning)
    #expect(severity([exactly("0,8"), exactly("0,8")]) == .warning)
  }
}
