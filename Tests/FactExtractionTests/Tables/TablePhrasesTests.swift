import Testing

@testable import FactExtraction

@Suite("Phrases of lists")
struct TablePhrasesTests {
  private let words = TableWords(lexicons: [
    "table-ranks": ["xếp hạng", "hạng", "Thứ hạng"], "table-values": ["xếp hạng chung", "điểm"],
  ])
  private var phrases: TablePhrases { words.phrases(.ranks) }

  @Test("the longest phrase counts, and only whole words")
  func findsPhrases() {
    #expect(phrases.length(in: words.split("xếp hạng pci")[...], at: 0) == 2)
    #expect(phrases.holds(words.split("thứ hạng năm 2020")))
    #expect(!phrases.holds(words.split("khách hàng")))
    #expect(phrases.begin(words.split("hạng 2")) && !phrases.begin([]))
  }

  @Test("a phrase may be all, or the end")
  func comparesPhrases() {
    #expect(phrases.equals(words.split("xếp hạng")))
    #expect(!phrases.equals(words.split("xếp hạng chung")))
    #expect(phrases.suffix(of: words.split("lên hạng")[...]) == 1)
    #expect(phrases.firstPlace(in: words.split("điểm và thứ hạng")) == 2)
  }

  @Test("of several lists the longest phrase counts, and it is known whose it is")
  func tellsLists() {
    let both = words.phrases([.ranks, .values])
    let longest = both.longest(in: words.split("xếp hạng chung cả nước")[...], at: 0)
    #expect(longest.length == 3 && longest.lists == TableWords.List.values.bit)
    #expect(both.length(in: words.split("xếp hạng cả nước")[...], at: 0) == 2)
  }
}
