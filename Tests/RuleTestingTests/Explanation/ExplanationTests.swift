import ExtractionRules
import PageReading
import RuleTesting
import Testing
import VietnameseText

private func explanation(_ text: String) throws -> Explanation {
  try Explanation(of: PageInput(kind: .text, content: Array(text.utf8)), book: .bundled())
}

private let passage = "Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.\n"

@Test("the trail names the source, the block, the rules that won and lost, and the record")
func trail() throws {
  let explanation = try explanation(passage)
  let span = try #require(explanation.span(of: "thứ 12/63"))
  let lines = explanation.trail(of: span).split(separator: "\n")
  #expect(lines[0].contains("⟦thứ 12/63⟧"))
  #expect(lines[1].hasPrefix("source   bytes 25 to 36"))
  #expect(lines.contains { $0.hasPrefix("won      rank.of-total  priority 40") })
  #expect(lines.contains { $0.hasPrefix("record   Cà Mau, PAR_INDEX, 2020, rank, 12") })
  #expect(lines.contains("linked   \"thứ 12/63\""))
  #expect(lines.contains { $0.hasPrefix("  subject    Cà Mau ") && $0.contains(" %") })
  #expect(lines.contains { $0.hasPrefix("    because ") && $0.contains("=") })
}

@Test("a year that is not written out counts from the page's date")
func relativeYear() throws {
  let text = "Năm ngoái, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.\n"
  var page = PageInput(kind: .text, content: Array(text.utf8))
  page.published = "2021-06-25"
  let explanation = try Explanation(of: page, book: .bundled())
  let span = try #require(explanation.span(of: "thứ 12/63"))
  let trail = explanation.trail(of: span)
  #expect(trail.contains("  period     2020 "), "\(trail)")
}

@Test("a place is counted in characters of the text; beyond its end there is none")
func places() throws {
  let explanation = try explanation(passage)
  #expect(explanation.span(atScalar: 1)?.start == 1)
  #expect(explanation.span(atScalar: 100_000) == nil)
  #expect(explanation.span(of: "không có") == nil)
}

@Test("a condition that does not hold is the reason why nothing was read")
func unmetCondition() throws {
  let explanation = try explanation("Trong bảng này Cà Mau dẫn đầu cả nước về thủy sản năm 2020.\n")
  let span = try #require(explanation.span(of: "dẫn đầu"))
  let reasons = explanation.whyNot("rank", at: span)
  #expect(reasons.contains("rank.leader matched \"dẫn đầu\", but requires index"), "\(reasons)")
}

@Test("without a match the rule that goes furthest is named, with the part that failed")
func nearestRule() throws {
  let explanation = try explanation("Cà Mau xếp vị trí khoảng thứ 5 của PCI năm 2020.\n")
  let span = try #require(explanation.span(of: "vị trí khoảng"))
  let reasons = explanation.whyNot("rank", at: span)
  #expect(reasons.contains("reads \"vị trí "), "\(reasons)")
  #expect(reasons.contains("but behind it there is no\n  "), "\(reasons)")
  #expect(explanation.whyNot("rnk", at: span) == "no rule makes rnk\n")
}

@Test("a part of the pattern that excludes what stands there is the reason")
func excluded() throws {
  let explanation = try explanation("PCI năm 2020: Cà Mau xếp hạng 25 doanh nghiệp.\n")
  let span = try #require(explanation.span(of: "xếp hạng 25"))
  let reasons = explanation.whyNot("rank", at: span)
  #expect(reasons.contains("rank.bare-after-verb"), "\(reasons)")
  #expect(reasons.contains("but what stands there is excluded by\n  (?! "), "\(reasons)")
}

@Test("captures that mean no value are the reason, with what was captured")
func meaningless() throws {
  let explanation = try explanation("PCI năm 2020: Cà Mau xếp hạng 0 cả nước.\n")
  let span = try #require(explanation.span(of: "hạng 0"))
  #expect(
    explanation.whyNot("rank", at: span)
      == "rank.bare-after-verb matched \"0\", but its captures mean no value: value 0\n")
}

@Test("a match that lost its place, one cut out of a word and one inside a name are reasons")
func otherReasons() throws {
  let yaml = """
    rules:
      - {id: rank.a, mention: rank, pattern: 'nấc (?<value>\\d+)', captures: {value: integer}}
      - {id: top.b, mention: top, pattern: 'ở nấc (?<value>\\d+)', captures: {value: integer},
         priority: 99}
      - {id: rank.c, mention: rank, pattern: 'bấ(?<value>\\d)', captures: {value: integer}}
      - {id: rank.d, mention: rank, pattern: 'cà mau', values: {value: 3}}
    """
  let book = try RuleBook.bundled().overlaid(
    with: RuleBookReader.read(yaml, file: "mine.yaml").book)
  let text = "PCI: đứng ở nấc 4, bấ12, Cà Mau.\n"
  let explanation = try Explanation(
    of: PageInput(kind: .text, content: Array(text.utf8)), book: book)
  for (phrase, reason) in [
    ("nấc 4", "rank.a matched \"nấc 4\", but lost the place to top.b"),
    ("bấ12", "rank.c matched \"bấ1\", but begins or ends inside a word or number"),
    ("Cà Mau", "rank.d would match \"Cà Mau\", but \"Cà Mau\" is taken as a name by"),
  ] {
    let span = try #require(explanation.span(of: phrase))
    let reasons = explanation.whyNot("rank", at: span)
    #expect(reasons.contains(reason), "\(reasons)")
  }
}
