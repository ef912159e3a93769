import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Rank change")
struct RankChangeTests {
  private static let cases: [(String, String, String, String?, [String])] = [
    ("11", "26", "-15", "2019", []), ("9", "7", "2", "2019", []),
    ("9", "7", "-2", "2019", ["error: 2 <- -2"]), ("9", "7", "3", nil, ["warning: 2 <- 3"]),
    ("9", "7", "3", "2017", []), ("9", "7", "3", "Bộ Y tế", []),
  ]

  @Test("a move is the earlier rank less the later one", arguments: cases)
  func moves(
    earlier: String, later: String, move: String, baseline: String?, expected: [String]
  ) {
    var page = DocumentDraft()
    page.fact("An Giang", "PAR_INDEX", "2019", .rank, earlier, of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, later, of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rankChange, move) { $0.baseline = baseline }
    #expect(page.findings(RankChange()) == expected)
  }

  @Test("a move within a region is held against ranks within it")
  func scopes() {
    var page = DocumentDraft()
    page.fact("An Giang", "PAR_INDEX", "2019", .rank, "11", of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rank, "26", of: 63)
    page.fact("An Giang", "PAR_INDEX", "2020", .rankChange, "-1") {
      ($0.baseline, $0.scope) = ("2019", "Đồng bằng sông Cửu Long")
    }
    #expect(page.findings(RankChange()).isEmpty)
  }
}
