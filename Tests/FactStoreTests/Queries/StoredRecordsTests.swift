import DocumentModel
import TestSupport
import Testing

@testable import FactStore

@Suite("Records streamed from a store")
struct StoredRecordsTests {
  @Test("every record comes back as it went in, with its document")
  func roundTrip() throws {
    var expected: [DocumentModel.Record] = []
    let draft = try StoreDraft()
    let items = (0..<150).map { number in
      page([paragraph(number)], url: "u\(number)") { page in
        page.fact("Huế", "SIPAS", nil, .change, "-2.19") { record in
          (record.component, record.baseline) = ("Giá trị", "2019")
          (record.isDerived, record.of) = (true, ExactDecimal(digits: 805, decimals: 1))
        }
        page.fact("Bộ Y tế", "PAR_INDEX", "2020", .rank, "7", of: 17) { $0.subjectID = "G18" }
        expected += page.document.records
      }
    }
    try draft.ingest(items + [page([paragraph(500)])])
    var (records, found) = (draft.store.records(), [StoredRecord]())
    while let record = try records.next() { found.append(record) }
    #expect(found.map(\.record) == expected)
    #expect(found[299].url == "u149" && found[299].document == 150)
    #expect(found[0].published == "2021-06-25" && found[0].name == "draft")
  }
}
