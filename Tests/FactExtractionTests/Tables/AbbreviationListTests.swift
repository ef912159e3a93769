import DocumentModel
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Lists of abbreviations")
struct AbbreviationListTests {
  private func list(_ text: String) -> [String: Abbreviation] {
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    return AbbreviationList(text: analyzed, words: .bundled).definitions()
  }

  @Test("two or more are read whatever their letters, with commas within and brackets behind")
  func readsLists() {
    #expect(
      list("CSTP1 Tính minh bạch; CSTP2 Chi phí thời gian.")
        == [
          "cstp1": Abbreviation(name: "Tính minh bạch"), "cstp2": .init(name: "Chi phí thời gian"),
        ])
    #expect(list("CKMB - Công khai, minh bạch; SHHS - Số hóa hồ sơ.").count == 2)
    #expect(
      list("NTS: Nhận thức số (tối đa 80); TCS: Thể chế số (tối đa 80)")["nts"]
        == Abbreviation(name: "Nhận thức số", maximum: 80))
  }

  @Test("words for a measure are told from the name")
  func readsMeasures() {
    let found = list("(CQS: thứ hạng chính quyền số; KTS: thứ hạng kinh tế số)")
    #expect(found["cqs"] == Abbreviation(name: "chính quyền số", measure: "thứ hạng"))
  }

  @Test("results of indices are no meanings, and one alone is none")
  func refuses() {
    #expect(list("PCI: 65,2 điểm; PAPI: 45,5 điểm").isEmpty)
    #expect(list("UBND: ủy ban nhân dân, theo đó").isEmpty)
  }
}
