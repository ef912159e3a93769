import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Tables of a cell a line")
struct FlattenedLinesTests {
  private func lines(_ cells: String) -> String {
    cells.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      .joined(separator: "\n")
  }

  @Test("a heading of two rows finds its columns")
  func readsTwoRows() throws {
    try expectRecords(
      lines(
        """
        Điểm và hạng PCI|Tỉnh|Năm 2021|Năm 2022|Điểm|Hạng|Điểm|Hạng
        |Hải Phòng|70,61|2|70,76|3|Đồng Tháp|70,53|3|69,68|5|Đà Nẵng|70,42|4|68,52|9
        """),
      [
        ("Hải Phòng", "70,61", 2, "70,76", 3), ("Đồng Tháp", "70,53", 3, "69,68", 5),
        ("Đà Nẵng", "70,42", 4, "68,52", 9),
      ].flatMap { unit, old, oldRank, new, newRank in
        [
          fact(unit, "PCI", "2021", .score, exactly(old)),
          fact(unit, "PCI", "2021", .rank, ExactDecimal(oldRank)),
          fact(unit, "PCI", "2022", .score, exactly(new)),
          fact(unit, "PCI", "2022", .rank, ExactDecimal(newRank)),
        ]
      })
  }

  @Test("a group's heading between the rows does not move them")
  func readsGroups() throws {
    try expectRecords(
      lines(
        """
        PCI 2012|Tỉnh|Điểm số|Nhóm rất tốt|Đồng Tháp|63,79|An Giang|63,42|Nhóm tốt
        |Lào Cai|63,08|Bình Định|63,06
        """),
      [
        ("Đồng Tháp", "63,79"), ("An Giang", "63,42"), ("Lào Cai", "63,08"), ("Bình Định", "63,06"),
      ].map { fact($0.0, "PCI", "2012", .score, exactly($0.1)) })
  }
}
