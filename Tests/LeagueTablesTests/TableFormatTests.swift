import DocumentModel
import FactComparison
import FactValidation
import Foundation
import LeagueTables
import TestSupport
import Testing

@Suite("Formats of league tables")
struct TableFormatTests {
  private let table: LeagueTable = {
    let lines = [
      "a|Huế|PCI|2022|rank|1", "a|Huế|PCI|2022|score|66.5", "b|Kon Tum|PCI|2022|rank|3",
      "b|Kon Tum|PCI|2022|rank_change|2|2021", "c_1*|Huế|PCI|2022|rank|4",
    ]
    let question = LeagueQuestion(index: "PCI", year: 2022, level: .province)
    return LeagueTable(question, in: ComparedFacts(FactBase(lines: lines)))
  }()

  private func text(_ format: TableFormat) -> String {
    String(decoding: table.written(as: format), as: UTF8.self)
  }

  @Test("text: columns in line, gaps named, derived figures starred")
  func plain() {
    #expect(
      text(.text) == """
        PCI 2022, province
        rank  unit     score  change  before  sources  conflicts
           1  Huế       66.5                        2  rank 4 in 1 source (c_1*.html)
           3  Kon Tum             +2      5*        1
        2 of 63 ranks known; nobody is known on rank 2, 4 to 63
        * derived from other figures, stated by no page

        """)
  }

  @Test("Markdown: no text can end a cell or become markup")
  func markdown() {
    let lines = text(.markdown).split(separator: "\n").map(String.init)
    #expect(lines[1] == "| rank | unit | score | change | before | sources | conflicts |")
    #expect(lines[2] == "| ---: | --- | ---: | ---: | ---: | ---: | --- |")
    #expect(lines[3].hasSuffix(#"| 2 | rank 4 in 1 source \(c\_1\*.html\) |"#))
    #expect(lines[4] == #"| 3 | Kon Tum |  | +2 | 5\* | 1 |  |"#)
  }

  @Test("CSV: a row a unit, and a row with a rank alone for a gap")
  func csv() {
    let rows = text(.csv).components(separatedBy: "\r\n")
    #expect(rows.count == 1 + 2 + 61 + 1)
    let fields = rows.dropLast().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(fields.allSatisfy { $0.count == 16 })
    #expect(rows[2] == "PCI,2022,province,,3,false,Kon Tum,,,2,false,5,true,1,,")
    #expect(rows[3] == "PCI,2022,province,,2,false,,,,,,,,0,,")
  }

  @Test("JSON: figures with whether and from what they are derived")
  func json() throws {
    let json = try JSONValue(json: table.written(as: .json))
    #expect(json["rows"]?[1]?["previous_rank"]?["derived"] == .flag(true))
    let from = JSONValue.text("rank 3 of 2022 and a move of 2")
    #expect(json["rows"]?[1]?["previous_rank"]?["from"] == from)
    #expect(json["rows"]?[0]?["score"]?["value"] == .number(66.5))
    #expect(json["gaps"]?[0] == .number(2) && json["total"] == .number(63))
  }
}
