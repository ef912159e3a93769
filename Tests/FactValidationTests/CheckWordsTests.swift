import Testing
import WordLists

@testable import FactValidation

@Suite("Words of checks")
struct CheckWordsTests {
  @Test("every list has words", arguments: CheckWords.allCases)
  func hasWords(_ list: CheckWords) {
    #expect(!list.words.isEmpty)
  }
}
