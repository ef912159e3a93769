import DocumentModel
import FactComparison
import FactValidation
import LeagueTables
import PagePipeline
import ReferenceData
import TestSupport
import Testing

@Suite("League tables of the corpus")
struct CorpusLeagueTests {
  private static let base: FactBase = {
    var base = FactBase()
    guard let pipeline = try? ExtractionPipeline() else { return base }
    for page in CorpusPages.all { base.add(pipeline.document(from: page)) }
    return base
  }()

  private func table(_ level: UnitLevel) -> LeagueTable {
    let question = LeagueQuestion(index: "PAR_INDEX", year: 2020, level: level)
    return LeagueTable(question, in: ComparedFacts(Self.base))
  }

  private func published(_ level: String) -> [ReferenceTable.Row] {
    ReferenceTable(bundled: "leaders").rows.filter {
      $0["index"] == "PAR_INDEX" && $0["year"] == "2020" && $0["level"] == level
        && !$0["unit"].isEmpty
    }
  }

  @Test("PAR INDEX 2020 of the ministries is the published ranking, without a gap")
  func ministries() {
    let table = table(.ministry)
    let expected = published("ministry").map { "\($0["rank"]) \($0["unit"])" }
    #expect(table.total == 17)
    withKnownIssue("a rank of 2014 that a page on 2020 tells is linked to 2020") {
      #expect(table.rows.map { "\($0.rank?.value ?? 0) \($0.unit)" } == expected)
      #expect(table.gaps == [])
    }
    #expect(table.rows.allSatisfy { $0.rank?.isDerived == false })
    withKnownIssue("a rank told of another unit is linked to one of the ministries") {
      #expect(table.rows.allSatisfy { $0.conflicts.isEmpty })
    }
    let scores = table.rows.compactMap { row in row.score.map { "\(row.unit) \($0.value)" } }
    #expect(
      scores == ["Ngân hàng Nhà nước Việt Nam 95.88", "Bộ Giáo dục và Đào tạo 83.24"])
  }

  @Test("PAR INDEX 2020 of the provinces agrees with what was published and names its gaps")
  func provinces() {
    let table = table(.province)
    let ranks = Dictionary(
      uniqueKeysWithValues: published("province").map { ($0["unit"], $0["rank"]) })
    let stated = table.rows.filter { $0.rank?.isDerived == false }
    #expect(stated.count >= 6)
    for row in stated {
      if let rank = ranks[row.unit] { #expect("\(row.rank?.value ?? 0)" == rank, "\(row.unit)") }
    }
    let known = Set(table.rows.compactMap(\.rank?.value.whole))
    #expect(table.total == 63 && Set(table.gaps).isDisjoint(with: known))
    #expect(table.gaps.count + known.count == 63)
  }
}
