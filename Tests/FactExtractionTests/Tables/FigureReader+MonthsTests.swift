import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Months of figures")
struct FigureReaderMonthsTests {
  @Test("of an index with monthly results every column has its month")
  func readsMonths() throws {
    try expectRecords(
      """
      Bộ chỉ số phục vụ người dân, doanh nghiệp tháng 11/2025
      Tỉnh\tTháng 10/2025\tTháng 11/2025\tTăng/giảm
      Huế\t83,10\t86,45\t+3,35
      Hà Nội\t84,88\t85,90\t+1,02
      """,
      [("Huế", "83,10", "86,45", "3,35"), ("Hà Nội", "84,88", "85,90", "1,02")].flatMap {
        unit, old, new, move in
        [
          fact(unit, "IPS766", "2025-10", .score, exactly(old)),
          fact(unit, "IPS766", "2025-11", .score, exactly(new)),
          fact(unit, "IPS766", "2025-11", .change, exactly(move)).against("2025-10"),
        ]
      })
  }
}
