import BundledData
import DocumentModel
import FactOutput
import Foundation
import TestSupport
import Testing
import VietnameseText

@Suite("Document writers")
struct DocumentWriterTests {
  @Test("every JSON line obeys the published schema")
  func jsonLinesObeySchema() throws {
    let check = try JSONSchemaCheck(schema: OutputSchema.bytes)
    let empty = DocumentDraft().document
    for line in written([sampleDocument(), empty], as: .jsonl).split(separator: 0x0A) {
      #expect(try check.violations(in: Array(line)) == [])
    }
  }

  @Test("the schema refuses a document that lacks a key or has a wrong value")
  func schemaRefuses() throws {
    let check = try JSONSchemaCheck(schema: OutputSchema.bytes)
    let good = String(decoding: written([sampleDocument()], as: .jsonl), as: UTF8.self)
    for (old, new) in [
      ("\"author\":null,", ""), ("\"last\":false", "\"last\":null"),
      ("\"measure\":\"rank\"", "\"measure\":\"place\""), ("\"role\":\"title\"", "\"role\":1"),
      ("\"start\":0", "\"start\":-1"), ("\"2021-06-25\",\"author\"", "\"25/6\",\"author\""),
    ] {
      let bad = good.replacingOccurrences(of: old, with: new)
      #expect(bad != good)
      #expect(try !check.violations(in: Array(bad.utf8)).isEmpty)
    }
  }

  @Test("keys stand in the order of the contract")
  func keyOrder() {
    let line = String(decoding: written([DocumentDraft().document], as: .jsonl), as: UTF8.self)
    #expect(
      line == """
        {"schema_version":1,"id":"draft","source":{"path":"draft.txt","url":null,\
        "media_type":null,"charset":null,"record_id":null},"title":null,"published":null,\
        "author":null,"site":null,"lead":null,"text":"","blocks":[],"mentions":[],\
        "records":[],"findings":[]}\n
        """)
  }

  @Test("offsets count Unicode scalars and cut out the mention's own text")
  func offsetsAreScalars() throws {
    let json = try JSONValue(json: written([sampleDocument()], as: .jsonl))
    let text = try #require(json["text"]?.string)
    let scalars = Array(text.unicodeScalars)
    for case .object(let mention) in json["mentions"]?.items ?? [] {
      let start = try #require(mention["start"]?.whole)
      let end = try #require(mention["end"]?.whole)
      let cut = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(mention["text"] == .text(cut))
    }
    #expect(json["mentions"]?.items.count == 9)
  }

  @Test("the JSON array holds the objects of the JSON lines")
  func arrayHoldsSameObjects() throws {
    let documents = [sampleDocument(), DocumentDraft().document]
    let array = try JSONValue(json: written(documents, as: .json))
    let lines = try written(documents, as: .jsonl).split(separator: 0x0A)
      .map { try JSONValue(json: Array($0)) }
    #expect(array == .list(lines))
  }

  @Test("an array without documents is still an array")
  func emptyArray() {
    #expect(written([], as: .json) == Array("[]\n".utf8))
  }

  @Test(
    "a text that a spreadsheet would run is defused, whichever way it begins",
    arguments: ["=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "'=1"])
  func formulas(_ text: String) {
    var row = CSVRow()
    row.append(text: text)
    let line = String(decoding: row.line, as: UTF8.self)
    #expect(line.hasPrefix("'") || line.hasPrefix("\"'"))
  }

  @Test("CSV quotes commas and quotes, defuses formulas, leaves numbers alone")
  func csvRows() {
    let rows = String(decoding: written([sampleDocument()], as: .csv), as: UTF8.self)
      .components(separatedBy: "\r\n")
    #expect(rows.count == 4 && rows[3].isEmpty)
    #expect(
      rows[0] == "subject,subject_id,subject_level,subject_parent,index,component,period,measure,"
        + "value,of,unit,baseline,scope,confidence,quote,sentence,title,url,published,id,path,"
        + "start,end,rule,origin,derived")
    #expect(rows[1].hasPrefix("Bộ Y tế,,,,PAR_INDEX,,2020,rank,7,17,,,,1,"))
    #expect(rows[2].hasPrefix("'=cmd(),,,,SIPAS,\"Giá trị, \"\"mới\"\"\",,change,-2.19,,"))
    #expect(rows[2].contains(",2021-06-25,draft,draft.txt,"))
    #expect(rows[2].hasSuffix(",test.fact,prose,true"))
  }
}

extension JSONValue {
  var string: String? { if case .text(let value) = self { value } else { nil } }
  var whole: Int? { if case .number(let value) = self { Int(value) } else { nil } }
  var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }
}
