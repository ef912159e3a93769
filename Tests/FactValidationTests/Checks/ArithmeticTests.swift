import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Arithmetic")
struct ArithmeticTests {
  @Test(
    "a gap is the difference of the two values, each rounded",
    arguments: [
      ("95,88", "83,24", "12,64", []), ("95,88", "83,24", "12,65", []),
      ("95,88", "83,24", "12,6", []),
      ("95,88", "83,24", "12,46", ["error: 12.64 <- 12.46"]),
      ("83,24", "95,88", "12,64", []),
      ("90,50", "80,10", "10,42", ["error: 10.4 <- 10.42"]),
    ])
  func gaps(mine: String, theirs: String, gap: String, expected: [String]) {
    var page = DocumentDraft()
    page.fact("Bộ Nội vụ", "PAR_INDEX", "2020", .percent, mine)
    page.fact("Bộ Y tế", "PAR_INDEX", "2020", .percent, theirs)
    page.fact("Bộ Nội vụ", "PAR_INDEX", "2020", .gap, gap) {
      ($0.baseline, $0.unit) = ("Bộ Y tế", "%")
    }
    #expect(page.findings(Arithmetic()) == expected)
  }

  @Test(
    "a change is the difference of two years, signed, in points or relative",
    arguments: [
      ("81,15", "83,72", "2,57", []), ("83,72", "81,15", "-2,57", []), ("80", "84", "5", []),
      ("83,72", "81,15", "2,57", ["error: -2.57 <- 2.57"]),
      ("81,15", "83,72", "2,75", ["error: 2.57 <- 2.75"]),
    ])
  func changes(before: String, after: String, change: String, expected: [String]) {
    var page = DocumentDraft()
    page.fact("provinces", "PAR_INDEX", "2019", .percent, before)
    page.fact("provinces", "PAR_INDEX", "2020", .percent, after)
    page.fact("provinces", "PAR_INDEX", "2020", .change, change) {
      ($0.baseline, $0.unit) = ("2019", "%")
    }
    #expect(page.findings(Arithmetic()) == expected)
  }

  @Test("other units, components and years are no values of the difference")
  func unrelatedValues() {
    var page = DocumentDraft()
    page.fact("provinces", "PAR_INDEX", "2018", .percent, "70")
    page.fact("provinces", "PAR_INDEX", "2019", .score, "70")
    page.fact("provinces", "PAR_INDEX", "2019", .percent, "70") {
      $0.component = "Cải cách thể chế"
    }
    page.fact("provinces", "PAR_INDEX", "2020", .percent, "83")
    page.fact("provinces", "PAR_INDEX", "2020", .change, "2") {
      ($0.baseline, $0.unit) = ("2019", "%")
    }
    #expect(page.findings(Arithmetic()).isEmpty)
  }

  @Test("derived records prove nothing")
  func derivedRecords() {
    var page = DocumentDraft()
    page.fact("An Giang", "PCI", "2019", .score, "60") { $0.isDerived = true }
    page.fact("An Giang", "PCI", "2020", .score, "65")
    page.fact("An Giang", "PCI", "2020", .change, "2") {
      ($0.baseline, $0.unit) = ("2019", "điểm")
    }
    #expect(page.findings(Arithmetic()).isEmpty)
  }
}
