import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Cause grouping")
struct CauseGroupingTests {
  @Test("one wrong value is one finding, with the others attached")
  func oneCause() throws {
    var page = DocumentDraft()
    page.fact("Hải Phòng", "PAR_INDEX", "2020", .percent, "91,51")
    page.fact("Hải Phòng", "PAR_INDEX", "2020", .rank, "2")
    page.fact("Quảng Ninh", "PAR_INDEX", "2020", .percent, "91,04")
    page.fact("Quảng Ninh", "PAR_INDEX", "2020", .rank, "1")
    page.fact("Quảng Ninh", "PAR_INDEX", "2020", .gap, "0,53") {
      ($0.baseline, $0.unit) = ("Hải Phòng", "%")
    }
    let findings = Validator().findings(in: page.document)
    #expect(findings.count == 1)
    let checks = Set([findings[0].check] + findings[0].related.map(\.check))
    #expect(checks.isSuperset(of: ["arithmetic", "score_order", "published_value"]))
    #expect(findings[0].record == 0 && findings[0].severity == .error)
  }

  @Test("two causes are two findings, in the order of the text")
  func twoCauses() {
    var page = DocumentDraft()
    page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "19", of: 17)
    page.fact("An Giang", "PCI", "2020", .score, "101")
    #expect(Validator().findings(in: page.document).map(\.check) == ["rank_range", "value_range"])
  }

  @Test("a finding names the records it holds something against")
  func evidence() throws {
    var page = DocumentDraft()
    page.fact("An Giang", "DDCI", "2020", .rank, "26")
    page.fact("An Giang", "DDCI", "2020", .rank, "28")
    let finding = try #require(Validator().findings(in: page.document).first)
    #expect(finding.record == 1 && finding.related.map(\.record) == [0])
    #expect(finding.related.first?.span == page.document.records[0].span)
  }
}
