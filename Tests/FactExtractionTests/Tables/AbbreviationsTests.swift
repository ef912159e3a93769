import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Abbreviations that a text introduces")
struct AbbreviationsTests {
  private func introduced(_ text: String) -> [String: String] {
    CellReader.plain(text).source.abbreviations.mapValues(\.name)
  }

  @Test("in brackets behind the words, or in a legend before them")
  func readsAbbreviations() {
    #expect(introduced("trụ cột chính quyền số (CQS)") == ["cqs": "chính quyền số"])
    #expect(introduced("HTKT - hạ tầng kỹ thuật; ƯD - ứng dụng công nghệ")["ưd"] != nil)
    #expect(introduced("chỉ số hiệu quả (PAPI)").isEmpty)
  }

  @Test("a heading that is an abbreviation names the component")
  func namesComponents() {
    let reader = CellReader.plain("Xếp hạng CQS của chính quyền số (CQS)")
    let cell = reader.reading(of: Span(0, 16))
    #expect(cell.abbreviated == "chính quyền số" && cell.measure == .rank)
  }
}
