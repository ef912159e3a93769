import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import FactValidation

@Suite("Confidence bounds severity")
struct ConfidenceBoundTests {
  private let bounds = CertaintyBounds(error: 0.8, warning: 0.5)

  private func weighed(_ confidences: [ExactDecimal], kind: Finding.Kind = .page) -> Finding {
    var document = DocumentDraft().document
    document.records = confidences.map { confidence in
      fact("An Giang", "PCI", "2020", .rank, 70) { $0.confidence = confidence }
    }
    var finding = Finding(check: "contradiction", severity: .error, message: "two values")
    (finding.record, finding.kind) = (0, kind)
    finding.related = confidences.indices.dropFirst().map { place in
      var related = Finding.Related(check: "contradiction", message: "the other")
      related.record = place
      return related
    }
    return ConfidenceBound(document)(finding, bounds)
  }

  @Test("an error rests on sure records")
  func keepsErrors() {
    #expect(weighed([1]).severity == .error)
    #expect(weighed([exactly("0,8")]).severity == .error)
    #expect(weighed([exactly("0,9"), exactly("0,9")]).severity == .error)
  }

  @Test("below that it is a warning, also where two doubts add up")
  func lowers() {
    #expect(weighed([exactly("0,7")]).severity == .warning)
    #expect(weighed([exactly("0,8"), exactly("0,8")]).severity == .warning)
    #expect(weighed([exactly("0,8"), exactly("0,8")]).kind == .page)
  }

  @Test("below the second bound it is a doubt about the reading, which is no warning")
  func doubts() {
    #expect(weighed([exactly("0,4")]).kind == .reading)
    #expect(weighed([exactly("0,4")]).severity == .info)
    #expect(weighed([1], kind: .reading).severity == .info)
  }

  @Test("a finding says how sure its records are together")
  func certainty() {
    #expect(weighed([exactly("0,9"), exactly("0,9")]).certainty == exactly("0,81"))
    #expect(weighed([1, 1]).certainty == 1)
  }
}
