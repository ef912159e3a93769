import DocumentModel
import FactValidation
import ReferenceData
import TestSupport
import Testing
import VietnameseText

@Suite("Known total")
struct KnownTotalCheckTests {
  private static let cases: [(String, String, String, Int, [String])] = [
    ("Bộ Tư pháp", "PAR_INDEX", "2020", 17, []),
    ("Bộ Tư pháp", "PAR_INDEX", "2020", 18, ["error: 17 <- 18"]),
    ("Bộ Tư pháp", "PAR_INDEX", "2020", 19, ["warning: 17 <- 19"]),
    ("Bộ Tư pháp", "PAR_INDEX", "2017", 19, []),
    ("Bộ Tư pháp", "PAR_INDEX", "2017", 18, ["warning: 19 <- 18"]),
    ("Ngân hàng Nhà nước Việt Nam", "PAR_INDEX", "2016", 20, ["error: 19 <- 20"]),
    ("An Giang", "SIPAS", "2020", 62, ["error: 63 <- 62"]),
    ("An Giang", "PAR_INDEX", "2020", 13, ["info: 63 <- 13"]),
    ("Ninh Thuận", "PCI", "2023", 30, ["info: 63 <- 30"]),
    ("An Giang", "PAPI", "2021", 59, ["warning: 60 <- 59"]),
    ("Bộ Tài chính", "DTI", "2021", 17, []), ("Bộ Tài chính", "DTI", "2021", 9, []),
    ("Bộ Tài chính", "DTI", "2021", 20, ["warning: 17 or 9 <- 20"]),
    ("Bộ Tài chính", "DTI", "2022", 20, []),
    ("Việt Nam", "GII", "2021", 132, []), ("Việt Nam", "GII", "2021", 140, ["error: 132 <- 140"]),
    ("Đông Nam Bộ", "PAR_INDEX", "2020", 6, []),
    ("An Giang", "NO_SUCH_INDEX", "2020", 5, []), ("An Giang", "PCI", "1990", 5, []),
  ]

  @Test("a total is held against that of the index, level and year", arguments: cases)
  func totals(
    subject: String, index: String, period: String, total: Int, expected: [String]
  ) {
    var page = DocumentDraft()
    page.fact(subject, index, period, .rank, "3", of: total)
    #expect(page.findings(KnownTotalCheck()) == expected)
  }

  @Test("one wrong total is one finding, however many ranks repeat it")
  func oneCauseOneFinding() {
    var page = DocumentDraft()
    for rank in ["5", "14", "13"] {
      page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, rank, of: 18)
    }
    #expect(page.findings(KnownTotalCheck()).count == 1)
  }

  @Test("a rank within a region is out of the region's units")
  func scopedRank() {
    var page = DocumentDraft()
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "4", of: 13) {
      $0.scope = "Đồng bằng sông Cửu Long"
    }
    #expect(page.findings(KnownTotalCheck()).isEmpty)
  }

  @Test("a count may be out of some units, but not out of more than there are")
  func counts() {
    var page = DocumentDraft()
    page.fact("provinces", "PAR_INDEX", "2020", .count, "5", of: 40)
    page.fact("ministries", "PAR_INDEX", "2020", .count, "15", of: 21)
    #expect(page.findings(KnownTotalCheck()) == ["warning: 17 <- 21"])
  }

  @Test("a total that a count gives is pointed at where it stands")
  func pointsAtCount() throws {
    var page = DocumentDraft()
    page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "trong 21 bộ, thứ 9", of: 21)
    page.mention("21 bộ", .count(21, of: nil, noun: "bộ"))
    let span = page.document.records[0].span
    page.change { $0.records[0].span = Span(span.end - 6, span.end) }
    let finding = try #require(
      KnownTotalCheck().findings(in: page.document, knowing: .bundled).first)
    #expect(finding.span == page.document.mentions[0].span && finding.record == 0)
  }

  @Test("a total that differs in the second statement of a rank is found in its mention")
  func repeatedRank() {
    var page = DocumentDraft()
    page.namedRank("Cà Mau", "PCI", "2020", "20", of: 63)
    let line = page.line("Cà Mau PCI: 20/64")
    page.province("Cà Mau")
    page.index("PCI", "PCI")
    page.change { document in
      let span = Span(line.end - 5, line.end)
      document.mentions.append(
        Mention(span: span, value: .rank(value: 20, of: 64, isLast: false), rule: "test"))
    }
    #expect(page.findings(KnownTotalCheck()) == ["error: 63 <- 64"])
  }

  @Test("provinces of before and after the mergers are two bases of one year")
  func knowsBothMaps() {
    var page = DocumentDraft()
    page.fact("Quảng Ngãi", "DTI", "2024", .rank, "28", of: 63)
    #expect(page.findings(KnownTotalCheck()) == ["info: 34 <- 63"])
    var wrong = DocumentDraft()
    wrong.fact("Quảng Ngãi", "DTI", "2024", .rank, "28", of: 43)
    #expect(wrong.findings(KnownTotalCheck()) != ["info: 34 <- 43"])
  }

  @Test("the message cites year, level, source and confidence")
  func message() throws {
    var page = DocumentDraft()
    page.fact("Bộ Tư pháp", "PAR_INDEX", "2020", .rank, "7", of: 19)
    let finding = try #require(
      KnownTotalCheck().findings(in: page.document, knowing: .bundled).first)
    for words in ["2020", "ministry", "assessed", "verified", "https://"] {
      #expect(finding.message.contains(words))
    }
    #expect(finding.record == 0 && finding.span == page.document.records[0].span)
  }
}
