import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Figures of tables")
struct FigureReaderTests {
  private func table(_ caption: String, _ rows: String...) -> String {
    ([caption] + rows).joined(separator: "\n")
  }

  @Test("columns of other things give nothing")
  func passesColumns() throws {
    try expectRecords(
      table(
        "PCI 2022", "Tỉnh\tDân số (nghìn người)\tHạng\tGhi chú",
        "Thừa Thiên Huế\t1.160\t6\tTăng 2 bậc",
        "Nghệ An\t3.410\t23\tTăng 7 bậc"),
      [("Thừa Thiên Huế", 6), ("Nghệ An", 23)].map {
        fact($0.0, "PCI", "2022", .rank, ExactDecimal($0.1))
      })
  }

  @Test("an unknown field is none of the index, and values over a hundred are no scores")
  func passesUnknown() throws {
    try expectRecords(
      table(
        "PAPI 2022", "Tỉnh\tSố cuộc gọi\tĐiểm", "Thừa Thiên Huế\t12,5\t145,3",
        "Nghệ An\t14,1\t166,2"), [])
  }

  @Test("a mean is of the group")
  func readsMean() throws {
    try expectRecords(
      table(
        "PAR INDEX 2014 (%)", "TT\tBộ\tKết quả", "1\tBộ Tài chính\t80,30", "2\tBộ Nội vụ\t79,10",
        "\tTrung bình\t76,99"),
      [("Bộ Tài chính", "80,30"), ("Bộ Nội vụ", "79,10"), ("ministries", "76,99")].map {
        fact($0.0, "PAR_INDEX", "2014", .percent, exactly($0.1))
      })
  }

  @Test("a move has the year it is measured against, and arrows point its way")
  func readsMoves() throws {
    try expectRecords(
      table(
        "PCI 2022", "Tỉnh\tHạng 2022\tThay đổi thứ hạng so với 2021", "Long An\t10\t▲ 5",
        "Đà Nẵng\t9\t▼ 5"),
      [
        fact("Long An", "PCI", "2022", .rank, 10), fact("Đà Nẵng", "PCI", "2022", .rank, 9),
        fact("Long An", "PCI", "2022", .rankChange, 5).against("2021"),
        fact("Đà Nẵng", "PCI", "2022", .rankChange, -5).against("2021"),
      ])
  }

  @Test("of an index that only the text names, figures under other headings are none")
  func needsWords() throws {
    try expectRecords(
      table(
        "Tỉnh nói về PCI.", "Tỉnh\tSố vụ", "Thừa Thiên Huế\t12,5", "Nghệ An\t14,1", "Hà Nội\t9,8"),
      [])
  }
}
