import Testing

@testable import FactExtraction

@Suite("Number words")
struct NumberWordsTests {
  @Test(
    "words up to ninety-nine are numbers, cardinal or ordinal",
    arguments: [
      ("một", 1), ("nhất", 1), ("hai", 2), ("nhì", 2), ("ba", 3), ("tư", 4), ("bốn", 4),
      ("lăm", 5), ("bảy", 7), ("bẩy", 7), ("mười", 10), ("mười một", 11), ("mười lăm", 15),
      ("mười chín", 19), ("hai mươi", 20), ("hai mươi mốt", 21), ("ba mươi lăm", 35),
      ("chín mươi chín", 99),
    ])
  func reads(_ words: String, _ number: Int) {
    #expect(NumberWords.value(words) == number)
  }

  @Test(
    "other words are none",
    arguments: [
      "", " ", "vài", "mười mười", "mươi hai", "hai mươi mười", "một hai", "mười hai ba", "7",
      "Nhất",
    ])
  func refuses(_ words: String) {
    #expect(NumberWords.value(words) == nil)
  }
}
