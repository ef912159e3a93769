import DocumentModel
import TestSupport
import Testing

@Suite("Gaps")
struct GapReaderTests {
  @Test("the object may stand between the verb and the number, with a noun or a value of its own")
  func readsObjects() throws {
    try expectRecords(
      "Về SIPAS 2023, Đồng Nai kém tỉnh dẫn đầu Quảng Ninh 7,46%.",
      [fact("Đồng Nai", "SIPAS", "2023", .gap, exactly("-7,46")).against("Quảng Ninh")])
    try expectRecords(
      "PCI 2011: Lào Cai bỏ xa Bắc Ninh (67,27 điểm) tới 6,26 điểm.",
      [
        fact("Bắc Ninh", "PCI", "2011", .score, exactly("67,27")),
        fact("Lào Cai", "PCI", "2011", .gap, exactly("6,26")).against("Bắc Ninh"),
      ])
  }

  @Test("a noun of distance takes its two ends from what follows it")
  func readsDistances() throws {
    try expectRecords(
      "Chênh lệch giữa Hải Phòng và Cao Bằng ở PAPI 2021 là 5,5 điểm.",
      [fact("Hải Phòng", "PAPI", "2021", .gap, exactly("5,5")).against("Cao Bằng")])
  }

  @Test("an average is an object, too")
  func readsAverages() throws {
    try expectRecords(
      "PAR INDEX 2023 của Long An cao hơn mức trung bình cả nước 1,3%.",
      [fact("Long An", "PAR_INDEX", "2023", .gap, exactly("1,3")).against("provinces")])
    try expectRecords(
      "Trong PAR INDEX 2015, Điện Biên chỉ đạt 74,99%, kém xa mức bình quân cả nước (85,11%).",
      [
        fact("Điện Biên", "PAR_INDEX", "2015", .percent, exactly("74,99")),
        fact("provinces", "PAR_INDEX", "2015", .percent, exactly("85,11")),
      ])
  }

  @Test("to stand behind somebody by so much is a gap")
  func readsStandingBehind() throws {
    try expectRecords(
      "Bộ Tài chính xếp sau Bộ Tư pháp 0,5 điểm ở PAR INDEX 2022.",
      [fact("Bộ Tài chính", "PAR_INDEX", "2022", .gap, exactly("-0,5")).against("Bộ Tư pháp")])
  }

  @Test("how far somebody unnamed is away is nobody's result")
  func passesDistances() throws {
    try expectRecords("PCI 2022: Quảng Trị cách nhóm dẫn đầu 8 điểm.", [])
    try expectRecords("PAR INDEX 2012: Bộ Y tế kém đơn vị đầu bảng 17,69%.", [])
    try expectRecords("Với PAR INDEX 2021 của các bộ, độ vênh ở hai đầu là 13,18%.", [])
  }
}
