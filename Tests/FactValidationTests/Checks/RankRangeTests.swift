import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Rank range")
struct RankRangeTests {
  @Test("a rank above the stated total, or below 1, is an error", arguments: ["18", "0"])
  func outsideStatedTotal(rank: String) {
    var page = DocumentDraft()
    page.fact("Bộ Tư pháp", "PAR_INDEX", "2020", .rank, rank, of: 17)
    #expect(page.findings(RankRange()) == ["error: 1 to 17 <- \(rank)"])
  }

  @Test("first and last are in range", arguments: ["1", "17"])
  func atTheEnds(rank: String) {
    var page = DocumentDraft()
    page.fact("Bộ Tư pháp", "PAR_INDEX", "2020", .rank, rank, of: 17)
    #expect(page.findings(RankRange()).isEmpty)
  }

  @Test("without a stated total the known one counts")
  func againstKnownTotal() {
    var page = DocumentDraft()
    page.fact("Bộ Tư pháp", "PAR_INDEX", "2020", .rank, "19")
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "63")
    page.fact("Đông Nam Bộ", "PAR_INDEX", "2020", .rank, "99")
    page.fact("An Giang", "PAR_INDEX", nil, .rank, "99")
    #expect(page.findings(RankRange()) == ["error: 1 to 17 <- 19"])
  }

  @Test("a recalled total can only warn")
  func recalledTotal() {
    var page = DocumentDraft()
    page.fact("An Giang", "PCI", "2014", .rank, "64")
    #expect(page.findings(RankRange()) == ["warning: 1 to 63 <- 64"])
  }

  @Test("an impossible rank that no record uses is a warning at its mention")
  func bareMention() {
    var page = DocumentDraft()
    page.line("xếp 64/63")
    page.mention("64/63", .rank(value: 64, of: 63, isLast: false))
    #expect(page.findings(RankRange()) == ["warning: 1 to 63 <- 64"])
  }
}
