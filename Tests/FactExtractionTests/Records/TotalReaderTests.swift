import DocumentModel
import TestSupport
import Testing

@Suite("The total a value is out of")
struct TotalReaderTests {
  @Test("the number of units in the same sentence is the total of a rank")
  func readsTotals() throws {
    try expectRecords(
      "Bộ Ngoại giao xếp thứ 5 trong 17 bộ về PAR INDEX 2021.",
      [fact("Bộ Ngoại giao", "PAR_INDEX", "2021", .rank, 5, of: 17)])
    try expectRecords(
      "Ngân hàng Nhà nước Việt Nam dẫn đầu 17 bộ, cơ quan ngang bộ về PAR INDEX 2020.",
      [fact("Ngân hàng Nhà nước Việt Nam", "PAR_INDEX", "2020", .rank, 1, of: 17)])
  }

  @Test("a total may be written out before its noun")
  func readsWrittenTotals() throws {
    try expectRecords(
      "PAR INDEX 2020: Cà Mau xếp thứ 26 trên tổng số 63 tỉnh, thành.",
      [fact("Cà Mau", "PAR_INDEX", "2020", .rank, 26, of: 63)])
  }

  @Test("a total in another sentence does not count")
  func staysInTheSentence() throws {
    try expectRecords(
      "PAR INDEX 2020 đánh giá 63 tỉnh. Ninh Thuận xếp thứ 20.",
      [fact("Ninh Thuận", "PAR_INDEX", "2020", .rank, 20)])
  }

  @Test("the scale of a score is its total")
  func readsScales() throws {
    try expectRecords(
      "Theo thang điểm 100, PCI 2020 của Gia Lai đạt 61,20 điểm.",
      [fact("Gia Lai", "PCI", "2020", .score, exactly("61,2"), of: 100)])
    try expectRecords(
      "PAPI 2022 của Sóc Trăng đạt 41,20/80 điểm.",
      [fact("Sóc Trăng", "PAPI", "2022", .score, exactly("41,2"), of: 80)])
  }
}
