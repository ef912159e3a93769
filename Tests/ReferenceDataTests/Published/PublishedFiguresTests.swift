import DocumentModel
import ReferenceData
import Testing

@Suite("Published figures")
struct PublishedFiguresTests {
  private let facts = PublishedFacts.bundled

  @Test("ranks, values and averages are found, with their confidence")
  func lookUp() {
    #expect(facts.ranks(of: "Bộ Tư pháp", "PAR_INDEX", year: 2020).map(\.value) == [3])
    #expect(facts.ranks(of: "Bộ Xây dựng", "PAR_INDEX", year: 2020).map(\.isVerified) == [false])
    #expect(facts.values(of: "ministries", "PAR_INDEX", year: 2020).first?.isVerified == true)
    #expect(facts.values(of: "Quảng Ninh", "PAR_INDEX", year: 1999).isEmpty)
  }

  @Test("rows of a table of one's own are added")
  func overlay() {
    let table =
      "index\tyear\tlevel\tposition\trank\tunit\tscore\nNEW\t2030\tprovince\ttop\t1\tHuế\t9.5"
    let facts = ReferenceBook(adding: ["leaders": [table]]).published
    #expect(facts.ranks(of: "Huế", "NEW", year: 2030).map(\.value) == [1])
    #expect(facts.values(of: "Huế", "NEW", year: 2030).map(\.value.description) == ["9.5"])
  }
}
