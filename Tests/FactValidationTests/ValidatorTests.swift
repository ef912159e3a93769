import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Validator")
struct ValidatorTests {
  @Test("findings stand in the order of the text, whatever check they come from")
  func order() {
    var page = DocumentDraft(published: "2021-06-25")
    page.fact("An Giang", "PCI", "2020", .score, "101")
    page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "5", of: 18)
    page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "20", of: 17)
    let findings = Validator().findings(in: page.document)
    #expect(
      findings.map(\.check) == ["value_range", "known_total", "rank_range"])
    #expect(findings[2].related.map(\.check).contains("contradiction"))
  }

  @Test("a sound page has no findings, nor has an empty one")
  func soundPage() {
    var page = DocumentDraft(published: "2021-06-25")
    #expect(Validator().findings(in: page.document).isEmpty)
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26", of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .score, "84,67")
    #expect(Validator().findings(in: page.document).isEmpty)
  }

  @Test("every check says what it looks for in a sentence")
  func sentences() {
    for check in Validator.standardChecks {
      #expect(check.sentence.hasSuffix("."))
      #expect(!check.id.isEmpty)
    }
  }
}
