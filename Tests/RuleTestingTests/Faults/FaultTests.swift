import PageReading
import Testing
import VietnameseText

@testable import RuleTesting

@Suite("Fault")
struct FaultTests {
  @Test("changes are made from the front, and their places are those of the planted page")
  func planted() {
    var fault = Fault(
      .digitChanged,
      [PageEdit(Span(6, 7), Array("123".utf8)), PageEdit(Span(0, 2), [])],
      contradicting: "nothing", found: ["check"])
    fault.statements = [Span(8, 9)]
    let page = PageInput(kind: .text, content: Array("ab cd 4 5".utf8))
    let (planted, places) = fault.planted(in: page)
    #expect(String(decoding: planted.content, as: UTF8.self) == " cd 123 5")
    #expect(places == [Span(0, 0), Span(4, 7), Span(8, 9)])
  }

  @Test("one digit is changed at a time, the first never to zero")
  func changes() {
    let changes = ValuePlanter.changes(of: "90,5")
    #expect(changes.count == 8 + 9 + 9)
    #expect(changes.contains("80,5") && changes.contains("90,6") && !changes.contains("00,5"))
  }

  @Test("the same seed makes the same choices")
  func dice() {
    var one = FaultDice(seed: 7)
    var other = FaultDice(seed: 7)
    #expect(one.some(3, of: Array(0..<50)) == other.some(3, of: Array(0..<50)))
    #expect(one.some(3, of: [1]) == [1])
  }
}
