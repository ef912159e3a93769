import Foundation
import Testing

@testable import GoldExchange

@Suite struct RoundTripTests {
  /// A passage with a letter beyond the basic plane, a quote that stands twice, and keys of its own.
  static let line = """
    {"id": "a", "published": "2021-06-25", "note": {"kept": [1, 2.5, null, true]}, \
    "text": "🎌 Năm 2020, An Giang xếp thứ 5 về PCI, Cà Mau xếp thứ 5 về SIPAS.\\nHết.", \
    "mentions": [{"type": "entity", "kind": "province", "name": "An Giang", "quote": "An Giang", "nth": 1}, \
    {"type": "entity", "kind": "province", "name": "Cà Mau", "quote": "Cà Mau"}, \
    {"type": "entity", "kind": "index", "name": "PCI", "quote": "PCI", "nth": 1}, \
    {"type": "rank", "value": 5, "quote": "thứ 5", "nth": 2}], \
    "records": [{"subject": "An Giang", "index": "PCI", "period": "2020", "measure": "rank", "value": 5, "quote": "thứ 5", "nth": 1}, \
    {"subject": "Cà Mau", "index": "SIPAS", "period": "2020", "measure": "rank", "value": 5, "quote": "thứ 5", "nth": 2}], \
    "optional_records": [{"subject": "Huế", "index": "PCI", "measure": "rank", "value": 6, "quote": "Hết"}]}
    """

  private func passage(_ line: String = line) throws -> ExchangePassage {
    try ExchangePassage(line: Array(line.utf8))
  }

  private func value(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  private func exported(_ format: ExchangeFormat) throws -> [UInt8] {
    try format.files(of: [passage()])[0].bytes
  }

  @Test func labelStudioGivesBackWhatItGot() throws {
    let back = try ImportFormat.labelstudio.lines(of: exported(.labelstudio))
    #expect(try value(back) == value(Array(Self.line.utf8)))
  }

  @Test func doccanoGivesBackWhatItGot() throws {
    let back = try ImportFormat.doccano.lines(of: exported(.doccano))
    #expect(try value(back) == value(Array(Self.line.utf8)))
  }

  @Test func everyFormatHoldsTheWholePassage() throws {
    let whole = try value(Array(Self.line.utf8))
    let row = try value(exported(.spacy))
    #expect(row["_"]?["trich"]?.text.flatMap(Lines.value(of:)) == whole)
    let columns = String(decoding: try exported(.conll), as: UTF8.self)
    let comment = columns.split(separator: "\n").first { $0.hasPrefix("# trich = ") }
    #expect(comment.flatMap { Lines.value(of: String($0.dropFirst(10))) } == whole)
    let notes = try ExchangeFormat.brat.files(of: [passage()]).first { $0.name.hasSuffix(".ann") }
    let note = String(decoding: notes?.bytes ?? [], as: UTF8.self).split(separator: "\n")
      .first { $0.contains("\tTrichPassage ") }?.split(separator: "\t").last
    #expect(note.flatMap { Lines.value(of: String($0)) } == whole)
    let rows = try ExchangeFormat.hf.files(of: [passage()]).first { $0.name.hasPrefix("data/") }
    #expect(try value(rows?.bytes ?? [])["trich"]?.text.flatMap(Lines.value(of:)) == whole)
  }

  @Test func offsetsCountAsEachToolCounts() throws {
    let studio = try value(exported(.labelstudio)).list[0]
    let first = studio["annotations"]?.list[0]["result"]?.list[0]["value"]
    #expect(first?["start"] == .whole(13), "the flag is two units of UTF-16")
    let doccano = try value(exported(.doccano))["entities"]?.list[0]
    #expect(doccano?["start_offset"] == .whole(12))
  }

  @Test func aMovedSpanKeepsItsValues() throws {
    var task = try value(exported(.doccano))
    var entities = task["entities"]?.list ?? []
    let fact = try #require(entities.firstIndex { $0["label"]?.text == "fact:rank" })
    let start = try #require(entities[fact]["start_offset"]?.whole)
    entities[fact]["start_offset"] = .whole(start - 4)
    task["entities"] = .list(entities)
    let back = try value(ImportFormat.doccano.lines(of: Lines.bytes(of: task)))
    let record = back["records"]?.list[0]
    #expect(record?["quote"]?.text == "xếp thứ 5")
    #expect(record?["subject"]?.text == "An Giang")
  }

  @Test func aNewFactTakesItsPartsFromItsRelations() throws {
    let text = "Huế đạt 90,5 điểm PCI."
    let entities =
      #"[{"id": 7, "label": "fact:score", "start_offset": 8, "end_offset": 17}, "#
      + #"{"id": 8, "label": "province", "start_offset": 0, "end_offset": 3}]"#
    let relations = #"[{"id": 1, "from_id": 7, "to_id": 8, "type": "subject"}]"#
    let line = "{\"text\": \"\(text)\", \"entities\": \(entities), \"relations\": \(relations)}"
    let back = try value(ImportFormat.doccano.lines(of: Array(line.utf8)))
    let record = back["records"]?.list[0]
    #expect(record?["value"] == .number(90.5))
    #expect(record?["measure"]?.text == "score")
    #expect(record?["subject"]?.text == "Huế")
    #expect(back["mentions"]?.list[0]["kind"]?.text == "province")
  }

  @Test func aDeletedSpanIsNoFactAnyMore() throws {
    var task = try value(exported(.doccano))
    task["entities"] = .list(
      (task["entities"]?.list ?? []).filter { $0["label"]?.text != "fact:rank" })
    let back = try value(ImportFormat.doccano.lines(of: Lines.bytes(of: task)))
    #expect(back["records"]?.list.isEmpty == true)
    #expect(back["mentions"]?.list.count == 4)
  }

  @Test func wordsThatDoNotStandInTheTextAreRefused() {
    let line = Self.line.replacing("\"quote\": \"PCI\"", with: "\"quote\": \"PAPI\"")
    #expect(throws: ExchangeFailure.self) { try passage(line) }
    #expect(throws: ExchangeFailure.self) {
      try ImportFormat.labelstudio.lines(of: Array("{".utf8))
    }
    #expect(throws: ExchangeFailure.self) { try ImportFormat.doccano.lines(of: Array("[]".utf8)) }
  }

  @Test func tokensEndWhereMarksEnd() throws {
    let passage = try passage()
    let tokens = TokenList(passage).ranges
    for mark in passage.marks {
      #expect(tokens.contains { $0.lowerBound == mark.start })
      #expect(tokens.contains { $0.upperBound == mark.end })
    }
  }
}
