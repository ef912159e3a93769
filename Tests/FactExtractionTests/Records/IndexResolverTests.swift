import DocumentModel
import TestSupport
import Testing

@Suite("In which index a value holds")
struct IndexResolverTests {
  @Test("of several indices in a sentence each has its own values")
  func readsSeveralIndices() throws {
    try expectRecords(
      "Năm 2020, An Giang xếp thứ 26/63 PAR INDEX và thứ 45/63 SIPAS.",
      [
        fact("An Giang", "PAR_INDEX", "2020", .rank, 26, of: 63),
        fact("An Giang", "SIPAS", "2020", .rank, 45, of: 63),
      ])
    try expectRecords(
      "Năm 2022, PAR INDEX của Quảng Nam đạt 83,14%, SIPAS đạt 79,20%.",
      [
        fact("Quảng Nam", "PAR_INDEX", "2022", .percent, exactly("83,14")),
        fact("Quảng Nam", "SIPAS", "2022", .percent, exactly("79,2")),
      ])
    try expectRecords(
      "PCI 2023 của Quảng Ninh dẫn đầu; PGI xếp thứ nhất.",
      [fact("Quảng Ninh", "PCI", "2023", .rank, 1), fact("Quảng Ninh", "PGI", "2023", .rank, 1)])
  }

  @Test("one rank for several indices named behind it holds in all of them")
  func readsLists() throws {
    let facts = ["PAR_INDEX", "SIPAS", "PCI"].map { fact("Quảng Ninh", $0, "2021", .rank, 1) }
    try expectRecords("Ở cả ba chỉ số năm 2021, Quảng Ninh dẫn đầu: PAR INDEX, SIPAS, PCI.", facts)
    withKnownIssue("all of the indices are meant only where that is said before the rank") {
      try expectRecords("Quảng Ninh dẫn đầu cả ba chỉ số năm 2021: PAR INDEX, SIPAS, PCI.", facts)
    }
  }

  @Test("an index stays in mind over sentences until another is named")
  func remembers() throws {
    try expectRecords(
      "Bộ Nội vụ công bố PAR INDEX 2022. Đồng Nai xếp thứ 51/63. Với SIPAS 2022, tỉnh xếp thứ 40/63.",
      [
        fact("Đồng Nai", "PAR_INDEX", "2022", .rank, 51, of: 63),
        fact("Đồng Nai", "SIPAS", "2022", .rank, 40, of: 63),
      ])
  }

  @Test("a text without an index has no record")
  func needsAnIndex() throws {
    try expectRecords("Hà Nội xếp thứ 3/10 môn bóng bàn, đạt 87,5 điểm.", [])
  }

  @Test("an index in a bracket behind its name is the same index")
  func readsAbbreviations() throws {
    try expectRecords(
      "Chỉ số hài lòng của người dân (SIPAS) năm 2021 của Cần Thơ đạt 88,1%.",
      [fact("Cần Thơ", "SIPAS", "2021", .percent, exactly("88,1"))])
  }

  @Test("an index that opens the next clause does not reach back")
  func staysInItsClause() throws {
    try expectRecords(
      "Hà Nội đón 3 triệu khách, tăng 12% so với năm 2022; PCI 2022 của thành phố đứng thứ 20.",
      [fact("Hà Nội", "PCI", "2022", .rank, 20)])
    try expectRecords(
      "Theo một tạp chí, Việt Nam đứng thứ 33 về quy mô kinh tế, còn GII 2023 xếp Việt Nam hạng 46.",
      [fact("Việt Nam", "GII", "2023", .rank, 46)])
    try expectRecords(
      "Nam Định xếp thứ 10 cả nước về xuất khẩu dệt may; PCI 2022 chưa có kết quả.", [])
    try expectRecords(
      "Đứng thứ nhất là Quảng Ninh; đứng thứ hai là Long An, theo PCI 2023.",
      [fact("Quảng Ninh", "PCI", "2023", .rank, 1), fact("Long An", "PCI", "2023", .rank, 2)])
  }
}
