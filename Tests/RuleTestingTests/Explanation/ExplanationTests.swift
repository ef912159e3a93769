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
  #expect(
    lines.contains {
      $0.hasPrefix("  subject    Cà Mau: named before the value in the sentence: \"Cà Mau\" in")
    })
}

@Test("a year that is not written out is said to count from another date")
func relativeYear() throws {
  let text = "Năm ngoái, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX.\n"
  var page = PageInput(kind: .text, content: Array(text.utf8))
  page.published = "2021-06-25"
  let explanation = try Explanation(of: page, book: .bundled())
  let span = try #require(explanation.span(of: "thứ 12/63"))
  let trail = explanation.trail(of: span)
  #expect(trail.contains("  period     2020: "), "\(trail)")
  #expect(trail.contains("which counts from the page's date or edition"), "\(trail)")
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
  #expect(explanation.whyNot("rank", at: span).contains("rank.leader matched, but requires index"))
}

@Test("without a match the rules with the same words are named")
func nearestRule() throws {
  let explanation = try explanation("Cà Mau đứng ở bậc thang cao của PCI năm 2020.\n")
  let span = try #require(explanation.span(of: "đứng ở bậc thang cao"))
  #expect(explanation.whyNot("rank", at: span).contains("its pattern does not match"))
  #expect(explanation.whyNot("rnk", at: span) == "no rule makes rnk\n")
}
