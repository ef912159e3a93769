import DocumentModel
import TestSupport
import Testing

@testable import FactStore

@Suite("Putting pages into a store")
struct DocumentUpsertTests {
  private let changed = SourceFile(path: "/pages/a.warc", size: 10, modified: 2)

  @Test("a text that is there already is linked, not stored again")
  func exactCopies() throws {
    let draft = try StoreDraft()
    let counts = try draft.ingest([
      page([paragraph(1)], url: "one"), page([paragraph(2)]), page([paragraph(1)], url: "two"),
    ])
    #expect(counts[.documentsAdded] == 2 && counts[.exactCopies] == 1)
    #expect(try draft.rows("SELECT url, document FROM pages") == ["one|1", "|2", "two|1"])
    #expect(try draft.rows("SELECT kind, original, url FROM copies") == ["exact|1|two"])
  }

  @Test("documents without text are no copies of each other, and keep their numbers")
  func blankDocuments() throws {
    let draft = try StoreDraft()
    let items = ["one", "two", "three"].map { url in
      page([], url: url, content: StableHash.value(of: url.utf8)) { $0.change { $0.kind = .list } }
    }
    let counts = try draft.ingest(items)
    #expect(counts[.documentsAdded] == 3 && counts[.exactCopies] == 0 && counts[.nearCopies] == 0)
    #expect(try draft.rows("SELECT DISTINCT kind FROM documents") == ["list"])
    let again = try draft.ingest(items, file: changed)
    #expect(again[.documentsAdded] == 0 && again[.documentsUpdated] == 0)
    #expect(try draft.rows("SELECT document FROM pages ORDER BY number") == ["1", "2", "3"])
    #expect(try draft.rows("SELECT * FROM copies").isEmpty)
  }

  @Test("another headline makes another document")
  func headline() throws {
    let draft = try StoreDraft()
    try draft.ingest([page([paragraph(1)], title: "Một"), page([paragraph(1)], title: "Hai")])
    #expect(try draft.rows("SELECT count(*) FROM documents") == ["2"])
  }

  @Test("a second reading of the same pages changes nothing")
  func idempotent() throws {
    let draft = try StoreDraft()
    let items = [rankPage("Cà Mau", 12, story: 1), rankPage("Huế", 2, story: 2)]
    try draft.ingest(items)
    let before = try draft.rows("SELECT * FROM documents") + draft.rows("SELECT * FROM records")
    let counts = try draft.ingest(items, file: changed)
    #expect(counts[.pages] == 2 && counts[.documentsAdded] == 0 && counts[.exactCopies] == 0)
    let after = try draft.rows("SELECT * FROM documents") + draft.rows("SELECT * FROM records")
    #expect(after == before)
  }

  @Test("newer rules bring records up to date, and the store tells which")
  func newerRules() throws {
    let draft = try StoreDraft()
    let reading = { (rank: Int, rules: String) in
      page([paragraph(1)], url: "u", rules: rules) { draft in
        draft.line("Cà Mau PAR_INDEX: 12")
        draft.fact("Cà Mau", "PAR_INDEX", "2020", .rank, "12") { $0.value = ExactDecimal(rank) }
      }
    }
    try draft.ingest([reading(21, "one")])
    let counts = try draft.ingest([reading(12, "two")], rules: "two")
    #expect(counts[.documentsUpdated] == 1 && counts[.documentsAdded] == 0)
    #expect(counts[.recordsAdded] == 1 && counts[.recordsRemoved] == 1)
    #expect(
      try draft.rows("SELECT run, change, subject, value FROM changes") == [
        "2|record removed|Cà Mau|21", "2|record added|Cà Mau|12",
      ])
    #expect(try draft.rows("SELECT rules FROM documents") == ["two"])
  }

  @Test("newer rules that find the same facts leave the document as it was")
  func newerRulesSameFacts() throws {
    let draft = try StoreDraft()
    try draft.ingest([rankPage("Huế", 2, story: 1)])
    let counts = try draft.ingest([rankPage("Huế", 2, story: 1, rules: "two")], rules: "two")
    #expect(counts[.documentsUnchanged] == 1 && counts[.documentsUpdated] == 0)
    #expect(try draft.rows("SELECT rules FROM documents") == ["two"])
    #expect(try draft.rows("SELECT * FROM changes").isEmpty)
  }

  @Test("newer rules that clean the same bytes otherwise keep the document's number")
  func newerText() throws {
    let draft = try StoreDraft()
    try draft.ingest([page([paragraph(1)], content: 7), page([paragraph(2)])])
    try draft.ingest(
      [page([paragraph(3)], rules: "two", content: 7), page([paragraph(2)], rules: "two")],
      rules: "two")
    #expect(
      try draft.rows("SELECT id, text FROM documents") == [
        "1|\(paragraph(3))", "2|\(paragraph(2))",
      ])
    #expect(try draft.rows("SELECT document, change FROM changes") == ["1|text changed"])
    #expect(try draft.store.answer(.search("\"đoạn 1\"", limit: 9)).rows.isEmpty)
    #expect(try draft.store.answer(.search("\"đoạn 3\"", limit: 9)).rows.count == 1)
  }

  @Test("pages that a file no longer has go, and their documents unless another page has them")
  func removedPages() throws {
    let draft = try StoreDraft()
    try draft.ingest(
      [rankPage("Huế", 2, story: 1)], file: SourceFile(path: "/b", size: 1, modified: 1))
    try draft.ingest([
      rankPage("Huế", 2, story: 1), rankPage("Cà Mau", 12, story: 2),
      rankPage("An Giang", 3, story: 3),
    ])
    let counts = try draft.ingest([.passed, rankPage("An Giang", 3, story: 3)], file: changed)
    #expect(counts[.documentsRemoved] == 1 && counts[.recordsRemoved] == 1)
    #expect(try draft.rows("SELECT source, number, document FROM pages") == ["1|0|1", "2|1|3"])
    #expect(
      try draft.rows("SELECT change, subject FROM changes") == [
        "document removed|", "record removed|Cà Mau",
      ])
    #expect(try draft.store.answer(.search("\"đoạn 2\"", limit: 9)).rows.isEmpty)
  }

  @Test("a store that was brought up to date equals one made by the newer rules")
  func convergence() throws {
    let items = { (rules: String) in
      [
        page([paragraph(1), paragraph(2)], rules: rules, content: 1),
        page(
          [paragraph(1), paragraph(2), paragraph(rules == "one" ? 9 : 8)], rules: rules, content: 2),
        page([paragraph(rules == "one" ? 4 : 2)], rules: rules, content: 3),
      ]
    }
    let (old, new) = (try StoreDraft(), try StoreDraft())
    try old.ingest(items("one"))
    try old.ingest(items("two"), rules: "two")
    try new.ingest(items("two"), rules: "two")
    for table in ["documents", "pages", "paragraphs", "records"] {
      #expect(try old.rows("SELECT * FROM \(table)") == new.rows("SELECT * FROM \(table)"))
    }
  }
}
