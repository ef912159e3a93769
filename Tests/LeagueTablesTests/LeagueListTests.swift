import DocumentModel
import FactComparison
import LeagueTables
import TestSupport
import Testing

@Suite("List of league tables")
struct LeagueListTests {
  private var facts: ComparedFacts {
    var base = FactBase()
    var page = DocumentDraft()
    page.fact("An Giang", "PCI", "2022", .rank, "3")
    page.fact("Huế", "PCI", "2022", .rank, "4")
    page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "16")
    var document = page.document
    document.records += [local("Sở Nội vụ", 1), local("Sở Y tế", 2), local("huyện Mỹ Xuyên", 1)]
    base.add(document)
    return ComparedFacts(base)
  }

  private func local(_ subject: String, _ rank: Int) -> Record {
    var page = DocumentDraft()
    page.fact(subject, "DDCI", "2022", .rank, "\(rank)")
    var record = page.document.records[0]
    record.scope = "Sóc Trăng"
    return record
  }

  @Test("what can be had: index, year, level and who ranks, with the number of units")
  func lists() {
    let entries = LeagueList(in: facts).entries
    #expect(
      entries.map {
        "\($0.question.index) \($0.question.level) \($0.question.parent ?? "-") \($0.units)"
      }
        == [
          "DDCI department Sóc Trăng 2", "DDCI district Sóc Trăng 1", "PAR_INDEX ministry - 1",
          "PCI province - 2",
        ])
    #expect(LeagueList(in: facts) { $0.index == "PCI" }.entries.count == 1)
  }

  @Test("a table within a province has its units alone")
  func localTable() {
    let question = LeagueQuestion(
      index: "DDCI", year: 2022, level: .department, parent: "Sóc Trăng")
    #expect(LeagueTable(question, in: facts).rows.map(\.unit) == ["Sở Nội vụ", "Sở Y tế"])
    let other = LeagueQuestion(index: "DDCI", year: 2022, level: .department, parent: "Huế")
    #expect(LeagueTable(other, in: facts).rows.isEmpty)
  }

  @Test("the list is written in every format")
  func formats() {
    let list = LeagueList(in: facts) { $0.index == "PCI" }
    let text = { (format: TableFormat) in String(decoding: list.written(as: format), as: UTF8.self)
    }
    #expect(
      text(.text)
        == "index  year  level     parent  component  units\nPCI    2022  province                     2\n"
    )
    #expect(text(.csv) == "index,year,level,parent,component,units\r\nPCI,2022,province,,,2\r\n")
    #expect(text(.markdown).contains("| PCI | 2022 | province |  |  | 2 |"))
    #expect(text(.json).contains("\"units\": 2"))
  }
}
