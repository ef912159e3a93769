import DocumentModel
import PagePipeline
import PageReading
import TestSupport
import Testing

@Suite("What cells of tables say in sentences and figures")
struct TableCellProseTests {
  private func records(_ rows: [[String]], heading: [String] = []) throws -> [Record] {
    let cells = { (row: [String], tag: String) in
      "<tr>" + row.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
    }
    let html = """
      <html><head><title>Kết quả PAR INDEX 2022</title></head><body><h1>Kết quả PAR INDEX 2022</h1>
      <p>UBND tỉnh Lào Cai vừa họp đánh giá kết quả cải cách hành chính của các sở, ngành trong năm qua.</p>
      <table>\(heading.isEmpty ? "" : cells(heading, "th"))\(rows.map { cells($0, "td") }.joined())</table></body></html>
      """
    let pipeline = try ExtractionPipeline()
    return pipeline.document(from: PageInput(kind: .html, content: Array(html.utf8))).records
  }

  @Test("sentences in numbered cells are read as sentences")
  func readsSentences() throws {
    let read = try records(
      ["Lào Cai xếp thứ 12/63", "Yên Bái đứng thứ 20/63", "Sơn La giữ vị trí 30/63"].enumerated()
        .map {
          ["\($0 + 1)", "\($1) về PAR INDEX 2022, theo công bố của Bộ Nội vụ."]
        })
    let ranks = read.filter { $0.measure == .rank }.map { "\($0.subject) \($0.value)" }
    #expect(Set(ranks) == ["Lào Cai 12", "Yên Bái 20", "Sơn La 30"])
  }

  @Test(
    "a place and a value in one cell are both read",
    arguments: [
      ("Kết quả PAR INDEX 2022", "Hạng 12/63 (86,45%)", "12", "86.45"),
      ("Kết quả DTI 2022", "Hạng 12/63 (86,45%)", "12", "86.45"),
      ("Xếp hạng DTI", "10 (0.5419)", "10", "0.5419"),
    ])
  func readsCells(_ heading: String, _ cell: String, _ rank: String, _ value: String) throws {
    let others = ["Yên Bái", "Sơn La"].map { [$0, cell] }
    let read = try records([["Lào Cai", cell]] + others, heading: ["Tỉnh", heading])
    let own = read.filter { $0.subject == "Lào Cai" }
    #expect(own.first { $0.measure == .rank }.map { "\($0.value)" } == rank)
    #expect(own.contains { $0.measure != .rank && "\($0.value)" == value })
  }
}
