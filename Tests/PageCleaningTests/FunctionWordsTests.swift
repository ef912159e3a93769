import Testing

@testable import PageCleaning

@Suite("Function words")
struct FunctionWordsTests {
  @Test(
    "characters, words and function words are counted",
    arguments: [
      ("Kết quả của các bộ đã được công bố", 34, 9, 4), ("", 0, 0, 0), ("...", 3, 0, 0),
      ("NĂM 2024", 8, 2, 0), ("THE index of it", 15, 4, 3), ("những,người;trước", 17, 3, 3),
      ("khôngnhững", 10, 1, 0),
    ])
  func counts(_ text: String, _ characters: Int, _ words: Int, _ found: Int) {
    let count = FunctionWords.standard.count(in: Array(text.utf8))
    #expect(count == FunctionWords.Count(characters: characters, words: words, found: found))
  }

  @Test("the longest words that fit are found, longer ones are left out")
  func keepsLength() {
    let words = FunctionWords(["người", "abcdefgh", "abcdefghi"])
    #expect(words.count(in: Array("người abcdefgh abcdefghi".utf8)).found == 2)
  }
}
