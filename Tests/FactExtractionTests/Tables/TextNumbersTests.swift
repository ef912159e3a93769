import Testing

@testable import FactExtraction

@Suite("Numbers of texts")
struct TextNumbersTests {
  @Test("every text has its own number, whatever their count")
  func numbersTexts() {
    var numbers = TextNumbers()
    let texts = (0..<1000).map { "chữ \($0)" }
    #expect(texts.map { numbers.insert($0) } == Array(0..<1000))
    #expect(texts.map { numbers[$0] } == Array(0..<1000) && numbers.insert("chữ 7") == 7)
    #expect(numbers["chữ"] == -1 && numbers["một chữ rất dài không có trong bảng"] == -1)
  }

  @Test("an empty text is a text")
  func takesEmptyText() {
    var numbers = TextNumbers()
    #expect(numbers[""] == -1)
    numbers.insert("")
    #expect(numbers[""] == 0 && numbers.count == 1)
  }
}
