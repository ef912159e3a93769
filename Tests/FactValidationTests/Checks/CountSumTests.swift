import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Count sum")
struct CountSumTests {
  @Test(
    "risen and fallen units may fill the total, not exceed it",
    arguments: [("2", true), ("3", false)])
  func countedUnits(fallen: String, isFine: Bool) {
    var page = DocumentDraft()
    page.fact("ministries", "PAR_INDEX", "2020", .count, "15", of: 17) {
      ($0.component, $0.baseline) = ("đạt kết quả tăng so với năm trước", "2019")
    }
    page.fact("ministries", "PAR_INDEX", "2020", .count, fallen) {
      $0.component = "có kết quả giảm"
    }
    #expect(page.findings(CountSum()) == (isFine ? [] : ["error: at most 2 <- 3"]))
  }

  @Test("named units that fell are counted too")
  func namedUnits() {
    var page = DocumentDraft()
    page.fact("ministries", "PAR_INDEX", "2020", .count, "16", of: 17) {
      $0.component = "tăng điểm"
    }
    for unit in ["Bộ Y tế", "Bộ Nội vụ"] {
      page.fact(unit, "PAR_INDEX", "2020", .change, "-1,5") { $0.baseline = "2019" }
    }
    page.fact("An Giang", "PAR_INDEX", "2020", .change, "-1,5") { $0.baseline = "2019" }
    #expect(page.findings(CountSum()) == ["error: at most 1 <- 2"])
  }

  @Test("a verified total stands in for one that is not stated")
  func knownTotal() {
    var page = DocumentDraft()
    page.fact("provinces", "SIPAS", "2023", .count, "57") {
      ($0.component, $0.baseline) = ("cao hơn năm 2022", "2022")
    }
    page.fact("provinces", "SIPAS", "2023", .count, "7") { $0.component = "đi xuống" }
    #expect(page.findings(CountSum()) == ["error: at most 6 <- 7"])
  }

  @Test("units above the mean have not risen")
  func aboveTheMean() {
    var page = DocumentDraft()
    page.fact("provinces", "PAR_INDEX", "2020", .count, "60", of: 63) {
      ($0.component, $0.baseline) = ("cao hơn giá trị trung bình", "2019")
    }
    page.fact("provinces", "PAR_INDEX", "2020", .count, "20") { $0.component = "giảm điểm" }
    #expect(page.findings(CountSum()).isEmpty)
  }
}
