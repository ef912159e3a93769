import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Lists")
struct ListLinesTests {
  private static let facts = [("Hải Phòng", "91,34", 1), ("Quảng Ninh", "91,04", 2)].flatMap {
    [
      fact($0.0, "PAR_INDEX", "2021", .rank, ExactDecimal($0.2)),
      fact($0.0, "PAR_INDEX", "2021", .score, exactly($0.1)),
    ]
  }

  @Test(
    "numbers, dashes and words for places lead in to items",
    arguments: [
      "Hạng 1: Hải Phòng - 91,34 điểm\nHạng 2: Quảng Ninh - 91,04 điểm",
      "- Hạng nhất: Hải Phòng (91,34 điểm)\n- Hạng nhì: Quảng Ninh (91,04 điểm).",
      "+ Hải Phòng: hạng 1, 91,34 điểm;\n+ Quảng Ninh: hạng 2, 91,04 điểm.",
    ])
  func readsItems(_ items: String) throws {
    try expectRecords("Xếp hạng PAR INDEX 2021 của các tỉnh:\n" + items, Self.facts)
  }

  @Test("numbers that jump are places, running ones that nothing calls so are none")
  func readsNumbers() throws {
    let facts = [("Hà Nội", 1), ("Kon Tum", 62), ("An Giang", 63)]
    try expectRecords(
      "PCI 2023\n1. Hà Nội: 70,1 điểm\n...\n62. Kon Tum: 61,2 điểm\n63. An Giang: 60,3 điểm",
      facts.map { fact($0.0, "PCI", "2023", .rank, ExactDecimal($0.1)) }
        + zip(facts, ["70,1", "61,2", "60,3"]).map {
          fact($0.0, "PCI", "2023", .score, exactly($1))
        })
  }

  @Test("a list of prices is none of the index")
  func passesOthers() throws {
    try expectRecords(
      "PCI 2023 của các tỉnh Tây Nguyên\nGiá cà phê (nghìn đồng)\nGia Lai: 95,5\nKon Tum: 94,8\nĐắk Lắk: 95,1",
      [])
  }
}
