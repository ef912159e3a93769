import Testing

@testable import FactExtraction

@Suite("Phrases of lists")
struct TablePhrasesTests {
  private let phrases = TablePhrases(["xếp hạng", "hạng", "Thứ hạng"])

  @Test("the longest phrase counts, and only whole words")
  func findsPhrases() {
    #expect(phrases.length(in: TableWords.split("xếp hạng pci")[...], at: 0) == 2)
    #expect(phrases.holds(TableWords.split("thứ hạng năm 2020")))
    #expect(!phrases.holds(TableWords.split("khách hàng")))
  }

  @Test("a phrase may be all, or the end")
  func comparesPhrases() {
    #expect(phrases.equals(TableWords.split("xếp hạng")))
    #expect(!phrases.equals(TableWords.split("xếp hạng chung")))
    #expect(phrases.suffix(of: TableWords.split("lên hạng")[...]) == 1)
    #expect(phrases.firstPlace(in: TableWords.split("điểm và thứ hạng")) == 2)
  }
}
