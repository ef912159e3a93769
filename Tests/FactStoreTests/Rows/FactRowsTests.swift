import DocumentModel
import GRDB
import TestSupport
import Testing
import VietnameseText

@testable import FactStore

@Suite("Facts as rows")
struct FactRowsTests {
  private func draft() throws -> StoreDraft {
    let draft = try StoreDraft()
    try draft.ingest([
      page(["Bộ Y tế xếp 7/17, đạt 95,88%, đội sổ, 15/17 bộ ngày 25/6"]) { page in
        page.mention("Bộ Y tế", .entity(Entity(kind: .ministry, name: "Bộ Y tế", id: "G18")))
        page.mention("7/17", .rank(value: 7, of: 17, isLast: false))
        page.mention("95,88%", .percent(ExactDecimal(digits: 9588, decimals: 2)))
        page.mention("đội sổ", .rank(value: nil, of: nil, isLast: true))
        page.mention("15/17 bộ", .count(15, of: 17, noun: "bộ"))
        page.mention("25/6", .date(iso: "2021-06-25"))
        page.fact("Bộ Y tế", "SIPAS", "2020", .score, "95.88") { $0.component = "Chi trả" }
        var finding = Finding(check: "known_total", severity: .error, message: "17, not 18")
        (finding.record, finding.span) = (0, Span(5, 6))
        page.finding(finding)
      }
    ])
    return draft
  }

  @Test("every kind of mention fills its columns; offsets count scalars")
  func mentions() throws {
    let columns =
      "type, start_offset, text, value, out_of, is_last, noun, iso, kind, name, entity_id"
    #expect(
      try draft().rows("SELECT \(columns) FROM mentions ORDER BY number") == [
        "entity|0|Bộ Y tế||||||ministry|Bộ Y tế|G18", "rank|12|7/17|7|17|0|||||",
        "percent|22|95,88%|95.88|||||||",
        "rank|30|đội sổ|||1|||||", "count|38|15/17 bộ|15|17||bộ||||",
        "date|52|25/6|||||2021-06-25|||",
      ])
  }

  @Test("a record keeps its number as printed")
  func records() throws {
    let columns = "subject, index_id, component, period, measure, value, unit, is_derived"
    #expect(
      try draft().rows("SELECT \(columns) FROM records") == [
        "Bộ Y tế|SIPAS|Chi trả|2020|score|95.88|điểm|0"
      ])
  }

  @Test("a finding points to its record and place")
  func findings() throws {
    let columns = "check_id, severity, message, record, mention, start_offset, end_offset"
    #expect(
      try draft().rows("SELECT \(columns) FROM findings") == ["known_total|error|17, not 18|0||3|4"]
    )
  }
}
