import DocumentModel
import TestSupport
import Testing
import VietnameseText

/// How tables are laid out, read through the records they give.
@Suite("Layouts of tables")
struct TableLayoutTests {
  @Test("two blocks of columns side by side each have their own units")
  func readsBlocks() throws {
    try expectRecords(
      "PCI 2023\nHạng\tTỉnh\tĐiểm\tHạng\tTỉnh\tĐiểm\n1\tQuảng Ninh\t71,25\t3\tHải Phòng\t70,34\n"
        + "2\tLong An\t70,94\t4\tBắc Giang\t69,75",
      [
        ("Quảng Ninh", "71,25", 1), ("Long An", "70,94", 2), ("Hải Phòng", "70,34", 3),
        ("Bắc Giang", "69,75", 4),
      ].flatMap { unit, score, rank in
        [
          fact(unit, "PCI", "2023", .score, exactly(score)),
          fact(unit, "PCI", "2023", .rank, ExactDecimal(rank)),
        ]
      })
  }

  @Test("a column of regions is not the column of units")
  func passesRegions() throws {
    try expectRecords(
      "DTI 2022\nVùng\tTỉnh\tXếp hạng\nTây Nguyên\tĐắk Lắk\t41\nĐông Nam Bộ\tĐồng Nai\t19\n"
        + "Đông Nam Bộ\tTây Ninh\t20",
      [("Đắk Lắk", 41), ("Đồng Nai", 19), ("Tây Ninh", 20)].map {
        fact($0.0, "DTI", "2022", .rank, ExactDecimal($0.1))
      })
  }

  @Test("units as columns, indices as rows")
  func readsColumns() throws {
    try expectRecords(
      "So sánh năm 2022\nChỉ tiêu\tHà Nội\tĐà Nẵng\nXếp hạng PAR INDEX\t3\t5\nĐiểm PCI\t66,74\t68,52",
      [
        fact("Hà Nội", "PAR_INDEX", "2022", .rank, 3),
        fact("Đà Nẵng", "PAR_INDEX", "2022", .rank, 5),
        fact("Hà Nội", "PCI", "2022", .score, exactly("66,74")),
        fact("Đà Nẵng", "PCI", "2022", .score, exactly("68,52")),
      ])
  }
}
