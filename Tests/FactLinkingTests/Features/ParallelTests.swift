import Testing

@testable import FactLinking

@Suite("Parallel lists")
struct ParallelTests {
  private func partner(_ marked: String, value: Int, isLoose: Bool = false) -> Int? {
    let passage = markedPassage(marked)
    var run = LinkRun(passage, model: LinkingModel())
    let context = run.context(of: value)
    run.append(nil, value)
    let things = passage.unitMentions.map(\.token)
    return Parallel(context, things: things, isLoose: isLoose).flatMap { parallel in
      passage.unitMentions.firstIndex { $0.token == parallel.partner }
    }
  }

  private let turn = "⟦province:Huế⟧, ⟦province:An Giang⟧ lần lượt đứng ⟦rank:3⟧ và ⟦rank:5⟧"

  @Test("the second value is the second unit's")
  func pairs() {
    #expect(partner(turn, value: 0) == 0)
    #expect(partner(turn, value: 1) == 1)
  }

  @Test("units behind the values count as well")
  func pairsBehind() {
    let text = "vị trí ⟦rank:3⟧, ⟦rank:4⟧ là ⟦province:Huế⟧, ⟦province:An Giang⟧"
    #expect(partner(text, value: 1) == 1)
  }

  @Test("a value by itself, or with a unit of its own, is in no list")
  func refuses() {
    #expect(partner("⟦province:Huế⟧ đứng ⟦rank:3⟧", value: 0) == nil)
    let own = "⟦province:Huế⟧ ⟦rank:3⟧, ⟦province:An Giang⟧ ⟦rank:5⟧"
    #expect(partner(own, value: 1) == nil)
  }
}
