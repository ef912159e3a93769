import Evaluation
import Testing

@testable import Workbench

@Suite struct GoldPassageLineTests {
  @Test func quotesAreCountedUpToTheirPlace() throws {
    let text = "thứ 5, thứ 5 và 🎌 thứ 5"
    let letters = Array(text.unicodeScalars)
    let start = letters.count - 5
    let record = EditedRecord(
      subject: "Huế", index: "PCI", measure: "rank", value: 5, start: start, end: start + 5)
    let fact = try #require(GoldPassageLine.Fact(record, in: letters))
    #expect(fact.quote == "thứ 5")
    #expect(fact.nth == 3)
    let line = GoldPassageLine(
      id: "a", published: nil, text: text, records: [fact], optionalRecords: [])
    let file = try GoldFile(name: "x", bytes: line.bytes)
    #expect(file.documents[0].records[0].nth == 3)
    #expect(file.documents[0].mentionsAnnotated == false)
  }

  @Test func wordsOutsideOfTheTextAreNoFact() {
    let record = EditedRecord(
      subject: "Huế", index: "PCI", measure: "rank", value: 5, start: 3, end: 9)
    #expect(GoldPassageLine.Fact(record, in: Array("abc".unicodeScalars)) == nil)
  }
}
