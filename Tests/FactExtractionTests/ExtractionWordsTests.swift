import Testing
import WordLists

@testable import FactExtraction

@Suite("Words of extraction")
struct ExtractionWordsTests {
  @Test("every list has words", arguments: ExtractionWords.allCases)
  func hasWords(_ list: ExtractionWords) {
    #expect(!list.words.isEmpty)
  }
}
