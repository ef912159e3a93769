import DocumentModel
import Evaluation
import TestSupport
import Testing

@Suite("Scorer")
struct ScorerTests {
  @Test("mentions count by type and values, as often as they occur")
  func countsRepeats() throws {
    let sheet = Scorer.sheet(
      gold: try gold(mentions: [rank(7, "17"), rank(7, "17"), rank(9)].joined(separator: ",")),
      predicted: try gold(mentions: [rank(7, "17"), rank(9, "63")].joined(separator: ",")))
    #expect(sheet.rows["rank"] == Tally(matched: 1, wrong: 1, missed: 2))
    #expect(sheet.rows[Scorer.allMentions] == Tally(matched: 1, wrong: 1, missed: 2))
  }

  @Test("an entity with the same words under another name gets a second chance")
  func secondChance() throws {
    let sheet = Scorer.sheet(
      gold: try gold(mentions: entity("PAR_INDEX", "quote", "Chỉ số CCHC")),
      predicted: try gold(mentions: entity("CCHC", "text", "chỉ số  CCHC")))
    #expect(sheet.rows["entity:index"] == Tally(matched: 1))
  }

  @Test("other words and another name are an error on both sides")
  func noSecondChance() throws {
    let sheet = Scorer.sheet(
      gold: try gold(mentions: entity("PAR_INDEX", "quote", "Chỉ số CCHC")),
      predicted: try gold(mentions: entity("CCHC", "text", "CCHC")))
    #expect(sheet.rows["entity:index"] == Tally(wrong: 1, missed: 1))
    #expect(sheet.mismatches["entity:index"]?.map(\.kind) == [.missed, .wrong])
  }

  @Test("a full match needs component, total, baseline and scope; a core match does not")
  func coreAndFull() throws {
    let ours = record("45", "\"of\": 63, \"component\": \"Lĩnh vực Công chức\"")
    let same = record("45.00001", "\"of\": 63, \"component\": \"công chức\"")
    let other = record("45", "\"of\": 63, \"component\": \"công chức\", \"scope\": \"Đông Nam Bộ\"")
    let equal = Scorer.sheet(gold: try gold(records: ours), predicted: try gold(records: same))
    #expect(equal.rows["record:full"] == Tally(matched: 1))
    let unequal = Scorer.sheet(gold: try gold(records: ours), predicted: try gold(records: other))
    #expect(unequal.rows["record:core"] == Tally(matched: 1))
    #expect(unequal.rows["record:full"] == Tally(wrong: 1, missed: 1))
  }

  @Test("a document without a prediction has missed everything")
  func missingDocument() throws {
    let sheet = Scorer.sheet(
      gold: try gold(mentions: rank(7), records: record("7")), predicted: [])
    #expect(sheet.rows["rank"] == Tally(missed: 1))
    #expect(sheet.rows["record:core"] == Tally(missed: 1))
  }

  @Test("rows that nobody fills are perfect, as in the reference scorer")
  func emptyRows() throws {
    let sheet = Scorer.sheet(gold: try gold(), predicted: try gold())
    #expect(sheet.rows["record:core"]?.f1 == 1)
    #expect(sheet.rowNames == [Scorer.allMentions, "record:core", "record:full"])
  }

  @Test("errors show the words with those around them")
  func errorContexts() throws {
    let mention = "{\"type\": \"rank\", \"value\": 2, \"quote\": \"thứ 2\", \"nth\": 2}"
    let sheet = Scorer.sheet(
      gold: try gold(text: "Huế thứ 2\\nVinh thứ 2 và Đà Lạt", mentions: mention), predicted: [])
    let line = try #require(sheet.errors(atMost: 5).first)
    #expect(line == "rank  missed  a  rank | 2 | -  Vinh ⟦thứ 2⟧ và Đà Lạt")
    #expect(sheet.errors(atMost: 0).isEmpty)
  }

  @Test("a document of the pipeline scores like its own output")
  func documents() throws {
    var page = DocumentDraft()
    page.fact("An Giang", "SIPAS", "2020", .rank, "45", of: 63)
    page.mention("45", .rank(value: 45, of: 63, isLast: false))
    var predicted = ScoredDocument(page.document)
    predicted.id = "a"
    let sheet = Scorer.sheet(
      gold: try gold(mentions: rank(45, "63"), records: record("45", "\"of\": 63")),
      predicted: [predicted])
    #expect(sheet.rows.values.allSatisfy { $0.f1 == 1 && $0.gold == 1 })
  }
}
