import DocumentModel
import TestSupport
import Testing

@testable import FactStore

@Suite("Answers of a store")
struct AnswersTests {
  private func draft() throws -> StoreDraft {
    let draft = try StoreDraft()
    try draft.ingest([
      rankPage("Huế", 2, story: 1), rankPage("Huế", 2, story: 2), rankPage("Huế", 3, story: 3),
      rankPage("Cà Mau", 1, story: 4), rankPage("Huế", 5, "2021", story: 5),
      page([paragraph(6)]) { $0.fact("Huế", "PAR_INDEX", "2020", .score, "87.5") },
      page([paragraph(7)]) { $0.fact("Huế", "PAR_INDEX", "2020", .score, "87.46") },
    ])
    return draft
  }

  private func texts(_ table: QueryTable, _ columns: [String]) -> [String] {
    let places = columns.compactMap { table.columns.firstIndex(of: $0) }
    return table.rows.map { row in places.map { row[$0].plain }.joined(separator: "|") }
  }

  @Test("a text that is copied counts once")
  func copies() throws {
    let draft = try StoreDraft()
    let copied = { (rank: Int, stories: [Int]) in
      page(stories.map(paragraph)) { $0.fact("Huế", "PAR_INDEX", "2020", .rank, "\(rank)") }
    }
    try draft.ingest([
      copied(3, [1, 2]), copied(3, [1, 2, 3]), copied(3, [1, 2, 4]), copied(2, [5]), copied(2, [6]),
    ])
    let table = try draft.store.answer(.conflicts(StandingFilter()))
    #expect(texts(table, ["value", "sources"]) == ["2|2", "3|1"])
  }

  @Test("a timeline has a row for each year; the unit is found without marks, or by its code")
  func timeline() throws {
    let draft = try draft()
    var filter = StandingFilter()
    for unit in ["hue", "Huế", "HUẾ"] {
      filter.unit = unit
      let table = try draft.store.answer(.timeline(filter))
      #expect(texts(table, ["period", "rank"]) == ["2020|2", "2021|5"])
    }
    filter.unit = "huê"
    #expect(try draft.store.answer(.timeline(filter)).rows.isEmpty)
  }

  @Test("conflicts are different ranks, not scores that were rounded")
  func conflicts() throws {
    let table = try draft().store.answer(.conflicts(StandingFilter()))
    #expect(
      texts(table, ["subject", "measure", "value", "sources"]) == [
        "Huế|rank|2|2", "Huế|rank|3|1",
      ])
  }

  @Test("what a person types is a value, not a part of the statement")
  func injection() throws {
    var filter = StandingFilter()
    (filter.index, filter.period) = ("x' OR '1'='1", "2020; DROP TABLE records")
    let draft = try draft()
    #expect(try draft.store.answer(.conflicts(filter)).rows.isEmpty)
    #expect(try draft.rows("SELECT count(*) FROM records") == ["7"])
  }

  @Test("changes are those of the last run that changed something, or of the one that is named")
  func changes() throws {
    let draft = try StoreDraft()
    try draft.ingest([rankPage("Huế", 2, story: 1)])
    try draft.ingest([], file: SourceFile(path: sampleFile.path, size: 1, modified: 2))
    #expect(try draft.store.answer(.changes(run: nil)).rows.count == 2)
    #expect(try draft.store.answer(.changes(run: 1)).rows.isEmpty)
    #expect(try draft.store.answer(.runs).rows.map { $0[0] } == [.whole(2), .whole(1)])
  }

  private struct DiskFull: Error {}

  @Test("an answer is handed on row by row, and what the receiver throws is thrown")
  func handedOn() throws {
    let draft = try draft()
    var pieces: [String] = []
    try draft.store.answer(.counts, as: .csv) { pieces.append($0) }
    let table = try draft.store.answer(.counts)
    #expect(pieces.count == table.rows.count + 2)
    #expect(pieces[0] == "what,number\r\n" && pieces[1].hasPrefix("documents,"))
    #expect(throws: DiskFull.self) {
      try draft.store.answer(.counts, as: .text) { _ in throw DiskFull() }
    }
  }
}
