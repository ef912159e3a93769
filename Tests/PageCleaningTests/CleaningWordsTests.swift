import Testing
import WordLists

@testable import PageCleaning

@Suite("Words of cleaning")
struct CleaningWordsTests {
  @Test("every list has words", arguments: CleaningWords.allCases)
  func hasWords(_ list: CleaningWords) {
    #expect(!list.words.isEmpty)
  }
}
