import Testing

@testable import FactLinking

@Suite("Relation of a place to a value")
struct RelationTests {
  private func relation(
    _ marked: String, unit: Int, cues: [String: [String]] = [:]
  ) -> Relation {
    let passage = markedPassage(marked, cues: cues)
    let context = LinkRun(passage, model: LinkingModel()).context(of: passage.values.count - 1)
    let token = passage.unitMentions[unit].token
    return Relation(token..<token + 1, in: context, kin: passage.unitMentions.map(\.token))
  }

  @Test("side, things between and marks between")
  func measures() {
    let text = "⟦province:Huế⟧ ⟦rank:3⟧; ⟦province:An Giang⟧, đứng ⟦rank:5⟧"
    let far = relation(text, unit: 0)
    #expect(far.order == .before && far.kin == 1 && far.values == 1 && far.separator == .semicolon)
    let near = relation(text, unit: 1)
    #expect(near.kin == 0 && near.values == 0 && near.separator == .comma)
  }

  @Test("a place within a bracket is parted by it")
  func knowsBrackets() {
    #expect(relation("⟦province:Huế⟧ (⟦rank:3⟧)", unit: 0).separator == .bracket)
  }

  @Test("units that are only compared with do not stand between")
  func passesOverCompared() {
    let relation = relation(
      "⟦province:Huế⟧, sau ⟦province:An Giang⟧, đứng ⟦rank:5⟧", unit: 0, cues: ["less": ["sau"]])
    #expect(relation.kin == 1 && relation.straightKin == 0 && !relation.isCompared)
  }

  @Test("a place in another sentence is so many sentences away")
  func countsSentences() {
    let relation = relation("⟦province:Huế⟧\nhọp\nđứng ⟦rank:5⟧", unit: 0)
    #expect(!relation.isSameSentence && relation.sentences == 2)
  }
}
