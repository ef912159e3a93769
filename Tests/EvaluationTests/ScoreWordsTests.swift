import Testing
import WordLists

@testable import Evaluation

@Suite("Words of scoring")
struct ScoreWordsTests {
  @Test("every list has words", arguments: ScoreWords.allCases)
  func hasWords(_ list: ScoreWords) {
    #expect(!list.words.isEmpty)
  }
}
