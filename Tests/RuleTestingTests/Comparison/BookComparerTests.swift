import ExtractionRules
import Foundation
import PageReading
import RuleTesting
import Testing

private let passage = "Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX."

/// What another book changes on one page.
private func differences(_ yaml: String) throws -> [RecordDifference] {
  let bundled = try RuleBook.bundled()
  let after = bundled.overlaid(with: RuleBookReader.read(yaml, file: "mine.yaml").book)
  let page = PageInput(kind: .text, content: Array(passage.utf8))
  return try BookComparer(before: bundled, after: after).differences(on: page)
}

private let narrowRule = """
  rules:
    - {id: rank.mine, mention: rank, pattern: 'thứ \\d(?<value>\\d)/63', captures: {value: integer},
       priority: 90}
  """

@Test("the same book changes nothing")
func noDifference() throws {
  #expect(try differences("disable: []").isEmpty)
}

@Test("a record that is read otherwise is altered, with both values and its sentence")
func altered() throws {
  let difference = try #require(differences(narrowRule).first)
  #expect(difference.kind == .altered)
  #expect(difference.before?["of"] == "63")
  #expect(difference.after?["value"] == "2")
  #expect(difference.sentence.contains("xếp ⟦thứ 12/63⟧ tỉnh"))
}

@Test("a record whose words are cut shorter is altered, not lost and added")
func shortened() throws {
  let yaml = narrowRule.replacing("thứ \\d(?<value>\\d)/63", with: "thứ (?<value>\\d+)(?=/63)")
  #expect(try differences(yaml).map(\.kind) == [.altered])
}

@Test("a record that is gone is lost")
func lost() throws {
  #expect(try differences("disable: [entity.index.par-index]").map(\.kind) == [.lost])
}

@Test("many pages give their differences in their own order")
func manyPages() async throws {
  let bundled = try RuleBook.bundled()
  let after = bundled.overlaid(with: RuleBookReader.read(narrowRule, file: "mine.yaml").book)
  let pages = (0..<40).map { number in
    let text = number % 2 == 0 ? passage : "Cà Mau công bố kế hoạch số \(number)."
    return PageInput(kind: .text, content: Array(text.utf8))
  }
  let found = try await BookComparer(before: bundled, after: after).differences(
    on: pages, seconds: 60)
  #expect(try found.map { try $0.get().count } == (0..<40).map { $0 % 2 == 0 ? 1 : 0 })
}
