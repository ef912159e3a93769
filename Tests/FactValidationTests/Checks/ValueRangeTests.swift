import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Value range")
struct ValueRangeTests {
  private static let cases: [(String, String?, Record.Measure, String, [String])] = [
    ("PAR_INDEX", "2020", .percent, "87,56", []),
    ("PAR_INDEX", "2020", .percent, "104,2", ["error: 0 to 100 <- 104.2"]),
    ("PAPI", "2017", .score, "60", []),
    ("PAPI", "2017", .score, "61,5", ["error: 10 to 60 <- 61.5"]),
    ("PAPI", "2018", .score, "61,5", []),
    ("PAPI", "2018", .score, "80,1", ["error: 10 to 80 <- 80.1"]),
    ("PAPI", "2020", .score, "4,5", ["warning: 10 to 80 <- 4.5"]),
    ("PAPI", nil, .score, "70", []), ("PCI", nil, .score, "100", []),
    ("PCI", "2020", .score, "101", ["error: 0 to 100 <- 101"]),
    ("DTI", "2022", .score, "0,6914", []),
    ("DTI", "2022", .score, "69,14", ["warning: 0 to 1 <- 69.14"]),
    ("NO_SUCH_INDEX", "2022", .score, "4000", []),
    ("PAR_INDEX", "2020", .gap, "104,2", []), ("PAR_INDEX", "2020", .change, "-2,1", []),
  ]

  @Test("a value is held against the range of its index and year", arguments: cases)
  func ranges(
    index: String, period: String?, measure: Record.Measure, printed: String, expected: [String]
  ) {
    var page = DocumentDraft()
    page.fact("An Giang", index, period, measure, printed)
    #expect(page.findings(ValueRange()) == expected)
  }

  @Test("a component has its own range, unless the page gives its total")
  func components() {
    var page = DocumentDraft()
    page.fact("An Giang", "PCI", "2020", .score, "140") { $0.component = "Chi phí thời gian" }
    #expect(page.findings(ValueRange()).isEmpty)
    page.fact("An Giang", "PCI", "2020", .score, "12", of: 10) {
      $0.component = "Chi phí thời gian"
    }
    #expect(page.findings(ValueRange()) == ["error: 0 to 10 <- 12"])
  }
}
