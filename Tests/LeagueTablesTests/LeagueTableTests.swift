import DocumentModel
import FactComparison
import FactValidation
import LeagueTables
import TestSupport
import Testing

@Suite("League table")
struct LeagueTableTests {
  private func table(_ lines: [String], component: String? = nil) -> LeagueTable {
    let question = LeagueQuestion(
      index: "PCI", year: 2022, level: .province, component: component)
    return LeagueTable(question, in: ComparedFacts(FactBase(lines: lines)))
  }

  @Test("units stand by rank, those without one behind by score")
  func order() {
    let table = table([
      "a|Huế|PCI|2022|rank|5", "a|Kon Tum|PCI|2022|rank|2", "b|Lào Cai|PCI|2022|score|60.1",
      "b|Hà Nội|PCI|2022|score|64.2", "b|Huế|PCI|2022|score|66.5",
    ])
    #expect(table.rows.map(\.unit) == ["Kon Tum", "Huế", "Hà Nội", "Lào Cai"])
    #expect(table.rows.map(\.sources) == [1, 2, 1, 1])
    #expect(table.total == 63 && table.gaps == [1, 3, 4] + Array(6...63))
  }

  @Test("the value of most sources stands, the others are conflicts")
  func conflicts() {
    let table = table([
      "a|Huế|PCI|2022|rank|5", "b|Huế|PCI|2022|rank|6", "c|Huế|PCI|2022|rank|6",
      "c|Kon Tum|PCI|2022|rank|6",
    ])
    #expect(table.rows.map(\.rank?.value) == [6, 6])
    #expect(
      table.rows.map(\.conflicts) == [
        ["rank 5 in 1 source (a.html)", "rank 6 is also given to Kon Tum"],
        ["rank 6 is also given to Huế"],
      ])
  }

  @Test("a rank of the year before follows from a move, as derived")
  func previousRank() {
    let table = table(["a|Huế|PCI|2022|rank|5", "a|Huế|PCI|2022|rank_change|3|2021"])
    #expect(table.rows[0].previousRank?.value == 8 && table.rows[0].previousRank?.isDerived == true)
    #expect(table.rows[0].change?.isDerived == false)
    #expect(table.rows[0].previousRank?.origin == "rank 5 of 2022 and a move of 3")
  }

  @Test("a rank follows from next year's rank and move, and gives way to a stated one")
  func laterYear() {
    let later = ["a|Huế|PCI|2023|rank|5", "a|Huế|PCI|2023|rank_change|-2|2022"]
    #expect(table(later).rows.map(\.rank?.value) == [3])
    #expect(table(later).rows.map(\.rank?.isDerived) == [true])
    #expect(table(later + ["b|Kon Tum|PCI|2022|rank|3"]).rows.map(\.unit) == ["Kon Tum"])
    #expect(table(later + ["b|Huế|PCI|2022|rank|4"]).rows.map(\.rank?.isDerived) == [false])
  }

  @Test("a move between two stated ranks is derived; contradicted ranks give none")
  func change() {
    let lines = ["a|Huế|PCI|2022|rank|5", "b|Huế|PCI|2021|rank|9"]
    #expect(table(lines).rows[0].change?.value == 4)
    #expect(table(lines).rows[0].change?.isDerived == true)
    #expect(table(lines + ["c|Huế|PCI|2021|rank|8"]).rows[0].change == nil)
  }

  @Test("a derived rank outside the ranking is none")
  func impossible() {
    #expect(
      table(["a|Huế|PCI|2023|rank|5", "a|Huế|PCI|2023|rank_change|-9|2022"]).rows.isEmpty)
  }

  @Test("another level, year or component has another table")
  func questions() {
    let lines = ["a|Bộ Y tế|PCI|2022|rank|5", "b|Huế|PCI|2021|rank|5"]
    #expect(table(lines).rows.isEmpty)
    #expect(table(["a|Huế|PCI|2022|rank|5"], component: "Chi phí").rows.isEmpty)
    #expect(table([]).rows.isEmpty && table([]).gaps.isEmpty)
  }

  @Test("a component is found whatever its capitals")
  func component() {
    var document = factDocument("a", ["a|Huế|PCI|2022|rank|5"])
    document.records[0].component = "Chi phí không chính thức"
    var base = FactBase()
    base.add(document)
    let question = LeagueQuestion(
      index: "PCI", year: 2022, level: .province, component: "CHI PHÍ không chính thức")
    #expect(LeagueTable(question, in: ComparedFacts(base)).rows.map(\.unit) == ["Huế"])
  }
}
