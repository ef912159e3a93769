import Testing

@testable import FactLinking

@Suite("Lead-ins")
struct LeadInsTests {
  private let passage = markedPassage(
    "⟦index:PCI⟧ ⟦year:2022⟧ của ⟦province:Huế⟧ như sau:\n- Đất đai ⟦percent:6,5⟧\n- Thuế ⟦percent:7,1⟧"
  )

  @Test("a line with a colon leads in to the items below it, not to itself")
  func leadsIn() {
    let leadIns = LeadIns(passage)
    #expect(leadIns[0, .colon].isEmpty)
    #expect(!leadIns[1, .colon].isEmpty && leadIns[1, .colon] == leadIns[2, .colon])
    #expect(passage.indices(leadIns[2, .colon].lowerBound, leadIns[2, .colon].upperBound) == 1)
  }

  @Test("a short line without figures is the heading of what follows")
  func findsHeadings() {
    let passage = markedPassage("⟦index:PAPI⟧\nTỉnh đạt ⟦percent:42,1⟧ điểm.\nSau đó.")
    let leadIns = LeadIns(passage)
    #expect(leadIns[1, .heading].count == 1 && leadIns[0, .heading].isEmpty)
  }

  @Test("behind a long line of prose no list goes on")
  func endsAtProse() {
    let prose = Array(repeating: "dài", count: 70).joined(separator: " ")
    let leadIns = LeadIns(markedPassage("Như sau:\n\(prose)\n⟦rank:7⟧"))
    #expect(!leadIns[1, .colon].isEmpty && leadIns[2, .colon].isEmpty)
  }
}
