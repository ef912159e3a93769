import DocumentModel
import FactValidation
import ReferenceData
import TestSupport
import Testing

@Suite("Headline claim")
struct HeadlineClaimTests {
  @Test("a rank given to the wrong index is an error that names both")
  func wrongIndex() throws {
    var page = headline("Chỉ số hài lòng 2020: Cà Mau đứng thứ 26/63")
    page.namedRank("Cà Mau", "PAR_INDEX", "2020", "26", of: 63)
    page.namedRank("Cà Mau", "SIPAS", "2020", "45", of: 63)
    #expect(page.findings(HeadlineClaim()) == ["error: 45/63 <- 26/63"])
    let finding = try #require(
      HeadlineClaim().findings(in: page.document, knowing: .bundled).first)
    #expect(finding.message.contains("PAR_INDEX") && finding.message.contains("SIPAS"))
    #expect(finding.check == "contradiction" && finding.mention == 0)
  }

  @Test("without the year in the headline another value only warns")
  func unknownYear() {
    var page = headline("Chỉ số hài lòng 2020: Cà Mau đứng thứ 26/63")
    page.change { $0.mentions.removeLast() }
    page.fact("Cà Mau", "SIPAS", "2020", .rank, "45", of: 63)
    #expect(page.findings(HeadlineClaim()) == ["warning: 45/63 <- 26/63"])
  }

  @Test("a record read from the headline itself is no proof for it")
  func recordOfTheHeadline() {
    var page = headline("Chỉ số hài lòng 2020: Cà Mau đứng thứ 26/63")
    page.namedRank("Cà Mau", "SIPAS", "2020", "45", of: 63)
    #expect(page.findings(HeadlineClaim()) == ["error: 45/63 <- 26/63"])
    let title = page.document.mentions[0].span
    page.fact("Cà Mau", "SIPAS", "2020", .rank, "26", of: 63) { $0.span = title }
    #expect(page.findings(HeadlineClaim()) == ["error: 45/63 <- 26/63"])
    #expect(page.findings(Contradiction()).isEmpty)
  }

  @Test("a body that confirms the headline, or is silent, gives no finding")
  func confirmed() {
    var page = headline("Chỉ số hài lòng 2020: Cà Mau đứng thứ 26/63")
    #expect(page.findings(HeadlineClaim()).isEmpty)
    page.fact("Cà Mau", "SIPAS", "2019", .rank, "45", of: 63)
    page.fact("Cà Mau", "SIPAS", "2020", .rank, "4", of: 13)
    page.fact("Bạc Liêu", "PAR_INDEX", "2020", .rank, "26", of: 63)
    #expect(page.findings(HeadlineClaim()).isEmpty)
    page.fact("Cà Mau", "PAR_INDEX", "2020", .rank, "26", of: 63)
    page.fact("Cà Mau", "SIPAS", "2020", .rank, "26", of: 63)
    #expect(page.findings(HeadlineClaim()).isEmpty)
  }

  @Test("a bare first place may be held in two indices, a distinctive value hardly")
  func otherIndexAlone() {
    var page = headline("Chỉ số hài lòng 2020: Cà Mau đứng thứ 26/63")
    page.fact("Cà Mau", "PAR_INDEX", "2020", .rank, "26", of: 63)
    #expect(page.findings(HeadlineClaim()) == ["warning: PAR_INDEX <- 26/63"])
    page.change { $0.mentions[0].value = .rank(value: 26, of: nil, isLast: false) }
    #expect(page.findings(HeadlineClaim()).isEmpty)
  }

  @Test("a headline without a unit claims nothing that can be checked")
  func noUnit() {
    var page = DocumentDraft()
    page.line("Chỉ số hài lòng 2020: tỉnh nhà đứng thứ 26/63", role: .title)
    page.mention("26/63", .rank(value: 26, of: 63, isLast: false))
    page.index("Chỉ số hài lòng", "SIPAS")
    page.fact("Cà Mau", "SIPAS", "2020", .rank, "45", of: 63)
    #expect(page.findings(HeadlineClaim()).isEmpty)
  }

  private func headline(_ text: String) -> DocumentDraft {
    var page = DocumentDraft(published: "2021-06-25")
    page.line(text, role: .title)
    page.mention("26/63", .rank(value: 26, of: 63, isLast: false))
    page.index("Chỉ số hài lòng", "SIPAS")
    page.province("Cà Mau")
    page.mention("2020", .date(iso: "2020"))
    return page
  }
}
