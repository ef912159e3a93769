import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Tables of lines with blanks")
struct SpacedLinesTests {
  private func facts(_ year: String) -> [Record] {
    [("Quảng Ninh", "72,95", 1), ("Bắc Giang", "72,80", 2), ("Hải Phòng", "70,76", 3)].flatMap {
      [
        fact($0.0, "PCI", year, .score, exactly($0.1)),
        fact($0.0, "PCI", year, .rank, ExactDecimal($0.2)),
      ]
    }
  }

  @Test("a heading of known words cuts itself to the columns below")
  func readsHeading() throws {
    try expectRecords(
      """
      Kết quả PCI 2022 của ba tỉnh
      TT Tỉnh/Thành phố Điểm số Xếp hạng
      1 Quảng Ninh 72,95 1
      2 Bắc Giang 72,80 2
      3 TP Hải Phòng 70,76 3
      """, facts("2022"))
  }

  @Test("lines with other words are no rows")
  func passesProse() throws {
    try expectRecords(
      "Về PCI, hội nghị họp\n1 Quảng Ninh có 72 xã\n2 Bắc Giang có 80 xã\n3 Hải Phòng có 70 xã", [])
  }
}
