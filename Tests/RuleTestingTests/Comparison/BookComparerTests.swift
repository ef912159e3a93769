import ExtractionRules
import Foundation
import RuleTesting
import Testing

/// What another book changes on one page.
private func comparison(_ yaml: String) throws -> BookComparison {
  let path = NSTemporaryDirectory() + "trich-comparison-\(UUID().uuidString).txt"
  try "Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.".write(
    toFile: path, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(atPath: path) }
  let bundled = try RuleBook.bundled()
  let after = bundled.overlaid(with: RuleBookReader.read(yaml, file: "mine.yaml").book)
  return try BookComparer(before: bundled, after: after).comparison(over: [path])
}

@Test("the same book changes nothing")
func noDifference() throws {
  let comparison = try comparison("disable: []")
  #expect(comparison.differences.isEmpty)
  #expect(comparison.summary == "0 differences on 1 pages")
}

@Test("a record that is read otherwise is altered, with both values and its sentence")
func altered() throws {
  let yaml = """
    rules:
      - {id: rank.mine, mention: rank, pattern: 'thứ \\d(?<value>\\d)/63', captures: {value: integer},
         priority: 90}
    """
  let difference = try #require(comparison(yaml).differences.first)
  #expect(difference.kind == .altered)
  #expect(difference.before?.contains("of 63") == true)
  #expect(difference.after?.hasSuffix("value 2") == true)
  #expect(difference.sentence.contains("xếp ⟦thứ 12/63⟧ tỉnh"))
}

@Test("a record that is gone is lost, in every format")
func lost() throws {
  let comparison = try comparison("disable: [entity.index.par-index]")
  #expect(comparison.differences.map(\.kind) == [.lost])
  #expect(comparison.text.contains("1  lost  rank  PAR_INDEX"))
  #expect(comparison.json.contains(#""kind": "lost""#))
  #expect(comparison.html.contains("<td>lost</td>"))
}
