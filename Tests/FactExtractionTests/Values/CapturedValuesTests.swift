import DocumentModel
import ExtractionRules
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Captured values")
struct CapturedValuesTests {
  private func captured(_ pattern: String, _ types: String, in text: String) throws
    -> CapturedValues
  {
    let yaml = "rules:\n  - {id: t, mention: rank, pattern: '\(pattern)', captures: {\(types)}}\n"
    let rules = try RuleSet(book: RuleBookReader.read(yaml, file: "t.yaml").book)
    let analyzed = AnalyzedText(text: Array(text.utf8), blocks: [], words: WordTable())
    let found = ValueFinder(rules: rules).matches(
      in: analyzed, view: analyzed.folded, scratch: try MatchScratch())
    return try #require(found.matches.first).values
  }

  @Test("whole numbers are read in figures or words")
  func readsWholes() throws {
    #expect(try captured("hạng (?<v>[^ ]+)", "v: ordinal", in: "hạng Nhất").whole("v") == 1)
    #expect(try captured("hạng (?<v>[^ ]+)", "v: ordinal", in: "hạng 07").whole("v") == 7)
    #expect(try captured("hạng (?<v>[^ ]+)", "v: ordinal", in: "hạng bét").whole("v") == nil)
  }

  @Test("decimals are exact, blanks inside do not matter")
  func readsDecimals() throws {
    let values = try captured("(?<v>[-+]? ?[\\d,]+)%", "v: signed", in: "(- 2,190%)")
    #expect(values.decimal("v") == ExactDecimal(digits: -219, decimals: 2))
    #expect(values.decimal("none") == nil)
  }

  @Test("a text capture keeps the capitals, others are folded")
  func keepsText() throws {
    #expect(try captured("tại (?<v>.+)", "v: text", in: "tại Hoà Bình").text("v") == "Hoà Bình")
    #expect(try captured("tại (?<v>.+)", "v: ordinal", in: "tại Hoà Bình").text("v") == "hòa bình")
  }

  @Test("words for down are told from words for up")
  func readsDirections() throws {
    for (word, sign) in [("giảm", -1), ("tụt", -1), ("mất", -1), ("tăng", 1), ("lên", 1)] {
      #expect(try captured("(?<v>[^ ]+) 3", "v: direction", in: "\(word) 3").direction("v") == sign)
    }
  }
}
