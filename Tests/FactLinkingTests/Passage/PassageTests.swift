import DocumentModel
import Testing

@testable import FactLinking

@Suite("Passage")
struct PassageTests {
  @Test("a name, time or value is one token under its mask")
  func masks() {
    let passage = markedPassage(
      "⟦ministry:Bộ Tư pháp⟧ đứng ⟦rank:7/17⟧ ⟦index:PAR_INDEX⟧ ⟦year:2020⟧, 3 lần.")
    let words = passage.tokens.indices.map { passage.word($0) }
    #expect(
      words == ["§ministry", "đứng", "§rank", "§index", "§year", ",", "0", "lần", "."])
    #expect(passage.values.map(\.amount) == [7] && passage.values.map(\.of) == [17])
  }

  @Test("a value in a line that is not linked is none")
  func passesOverChrome() {
    let passage = markedPassage("⟦province:An Giang⟧\n⟦rank:7⟧")
    #expect(passage.values.count == 1 && passage.values[0].sentence == 1)
  }

  @Test("the longest cue counts, with all its topics")
  func marksCues() {
    let passage = markedPassage(
      "tăng so với năm trước", cues: ["compare": ["so với"], "last-year": ["năm trước"]])
    #expect(passage.tokens[1].cues == .compare && passage.tokens[2].cues == .compare)
    #expect(passage.cues(in: 3..<5) == .lastYear && passage.tokens[0].cues == [])
  }

  @Test("brackets round a value are known")
  func knowsBrackets() {
    let passage = markedPassage("⟦province:Huế⟧ (hạng ⟦rank:7⟧) và ⟦rank:8⟧")
    #expect(passage.values.map(\.isBracketed) == [true, false])
  }
}
