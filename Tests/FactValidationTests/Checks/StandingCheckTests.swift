import DocumentModel
import FactValidation
import ReferenceData
import TestSupport
import Testing

@Suite("Checks of standings")
struct StandingCheckTests {
  @Test("a better value with a worse rank is an error where the page gives all four figures")
  func scoreOrder() {
    var page = DocumentDraft()
    for (unit, rank, value) in [("Cà Mau", "4", "70,25"), ("Bến Tre", "5", "71,13")] {
      page.fact(unit, "DDCI", "2023", .rank, rank)
      page.fact(unit, "DDCI", "2023", .score, value)
    }
    #expect(page.findings(ScoreOrder()) == ["error: at most 70.25 <- 71.13"])
    page.change { $0.records[3].value = 70 }
    #expect(page.findings(ScoreOrder()).isEmpty)
  }

  @Test("a published rank takes part in the order, as a warning")
  func publishedRank() {
    var page = DocumentDraft()
    page.fact("Hải Phòng", "PCI", "2021", .score, "73,61")
    page.fact("Quảng Ninh", "PCI", "2021", .score, "73,02")
    #expect(page.findings(ScoreOrder()) == ["warning: at most 73.02 <- 73.61"])
  }

  @Test("two units on one rank, unless their values are level or both were published so")
  func sharedRank() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "PAPI", "2012", .rank, "9")
    page.fact("Bến Tre", "PAPI", "2012", .rank, "9")
    #expect(page.findings(SharedRank()) == ["warning: Cà Mau <- Bến Tre"])
    page.fact("Cà Mau", "PAPI", "2012", .score, "38,12")
    page.fact("Bến Tre", "PAPI", "2012", .score, "38,12")
    #expect(page.findings(SharedRank()).isEmpty)
    var tie = DocumentDraft()
    tie.fact("Thanh Hóa", "DTI", "2022", .rank, "15")
    tie.fact("Yên Bái", "DTI", "2022", .rank, "15")
    tie.fact("Bộ Y tế", "DTI", "2022", .rank, "15")
    #expect(tie.findings(SharedRank()).isEmpty)
  }

  @Test(
    "a unit has no place in an edition that was closed before it was founded, or merged before it",
    arguments: [
      ("Bộ Nông nghiệp và Môi trường", "PAR_INDEX", "2020", 1), ("Hà Giang", "DTI", "2024", 1),
      ("Hà Giang", "DTI", "2023", 0), ("Huế", "PCI", "2019", 0), ("Bộ Y tế", "DTI", "2024", 0),
      ("Bộ Giao thông vận tải", "PAR_INDEX", "2023", 0), ("Bình Dương", "PCI", "2005", 0),
      ("Sở Nội vụ", "DDCI", "2005", 0),
    ])
  func unitExistence(unit: String, index: String, year: String, count: Int) {
    var page = DocumentDraft(published: "2021-06-25")
    page.fact(unit, index, year, .rank, "3")
    #expect(page.findings(UnitExistence()).count == count)
  }

  @Test("an index ranks its own level, and leaves some units out in some years")
  func unitRanked() {
    let cases: [(String, String, String, [String])] = [
      ("Bộ Quốc phòng", "PAR_INDEX", "2020", ["error"]),
      ("Ủy ban Dân tộc", "PAR_INDEX", "2018", ["warning"]),
      ("Ủy ban Dân tộc", "PAR_INDEX", "2017", []), ("Bộ Y tế", "PCI", "2020", ["error"]),
      ("Bắc Giang", "PAPI", "2021", ["warning"]), ("Bắc Giang", "PAPI", "2020", []),
    ]
    for (unit, index, year, expected) in cases {
      var page = DocumentDraft()
      page.fact(unit, index, year, .rank, "3")
      let found = UnitRanked().findings(in: page.document, knowing: .bundled)
      #expect(found.map(\.severity.rawValue) == expected, "\(unit) \(index) \(year)")
    }
  }

  @Test("a component belongs to its index in that year")
  func component() {
    let cases = [
      ("Gia nhập thị trường", "PCI", "2020", 0), ("Gia nhập thị trường", "SIPAS", "2020", 1),
      ("Cạnh tranh bình đẳng", "PCI", "2010", 1), ("Quản trị điện tử", "PAPI", "2017", 1),
      ("quản trị điện tử", "PAPI", "2018", 0), ("Một nội dung khác", "PAPI", "2018", 0),
    ]
    for (name, index, year, count) in cases {
      var page = DocumentDraft()
      page.fact("Cà Mau", index, year, .rank, "3") { $0.component = name }
      #expect(page.findings(ComponentOfIndex()).count == count, "\(name) \(index) \(year)")
    }
  }

  @Test("points are written for percentages, but hardly the other way round")
  func indexUnit() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "SIPAS", "2020", .score, "83,25")
    page.fact("Cà Mau", "PCI", "2020", .percent, "63,25")
    page.fact("Bến Tre", "PAPI", "2020", .percent, "50,77")
    page.fact("Bến Tre", "PAPI", "2020", .score, "40,62")
    #expect(page.findings(IndexUnit()) == ["warning: điểm <- %"])
  }

  @Test("results of a year to come, and results before their announcement")
  func period() {
    for (day, expected) in [
      ("2019-06-01", ["error: before 2019-06-01 <- 2020"]),
      ("2021-06-01", ["warning: before 2021-06-01 <- 2020"]), ("2021-06-25", []),
    ] {
      var page = DocumentDraft(published: day)
      page.fact("Cà Mau", "PAR_INDEX", "2020", .rank, "3")
      page.fact("Cà Mau", "PAR_INDEX", "2020", .percent, "80")
      #expect(page.findings(PeriodPublication()) == expected)
    }
  }

  @Test("counts of more units than there are")
  func countRange() {
    var page = DocumentDraft()
    page.fact("ministries", "PAR_INDEX", "2020", .count, "18", of: 17)
    page.fact("provinces", "PAR_INDEX", "2020", .count, "70")
    page.fact("provinces", "PAR_INDEX", "2020", .count, "63")
    #expect(page.findings(CountRange()) == ["error: at most 17 <- 18", "error: at most 63 <- 70"])
  }

  @Test("a rank outside the top that the unit is said to be in")
  func topRank() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "PAPI", "2012", .top, "10")
    page.fact("Cà Mau", "PAPI", "2012", .rank, "12")
    page.fact("Cà Mau", "PAPI", "2011", .rank, "30")
    #expect(page.findings(TopMembership()) == ["error: at most 10 <- 12"])
  }

  @Test("a value above the first or below the last, and one far off that measures something else")
  func publishedBounds() {
    var page = DocumentDraft()
    page.fact("Cà Mau", "PAR_INDEX", "2020", .percent, "94,67")
    page.fact("Bến Tre", "PAR_INDEX", "2020", .percent, "14,67")
    page.fact("Long An", "PAR_INDEX", "2020", .percent, "86,25")
    #expect(
      page.findings(PublishedBounds()) == [
        "warning: at most 91.04 <- 94.67", "warning: at least 73.25 <- 14.67",
      ])
  }
}
