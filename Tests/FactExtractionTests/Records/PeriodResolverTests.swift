import DocumentModel
import TestSupport
import Testing

@Suite("Of which year a value is")
struct PeriodResolverTests {
  @Test("the year beside the index is its edition, wherever it stands")
  func readsEditions() throws {
    let expected = [fact("Cao Bằng", "PAPI", "2020", .rank, 40)]
    try expectRecords("PAPI 2020: Cao Bằng xếp thứ 40.", expected)
    try expectRecords("Năm 2020, Cao Bằng xếp thứ 40 về PAPI.", expected)
    try expectRecords("Cao Bằng xếp thứ 40 PAPI năm 2020.", expected)
    try expectRecords("Theo kết quả PAPI của năm 2020, Cao Bằng đứng thứ 40.", expected)
  }

  @Test("a year right behind a value is the value's own")
  func readsAttachedYears() throws {
    try expectRecords(
      "PCI 2022 của Kiên Giang đạt 64,05 điểm; năm 2021 đạt 59,73 điểm.",
      [
        fact("Kiên Giang", "PCI", "2022", .score, exactly("64,05")),
        fact("Kiên Giang", "PCI", "2021", .score, exactly("59,73")),
      ])
    try expectRecords(
      "SIPAS của Hưng Yên là 88,47% (năm 2020) và 87,13% (năm 2021).",
      [
        fact("Hưng Yên", "SIPAS", "2020", .percent, exactly("88,47")),
        fact("Hưng Yên", "SIPAS", "2021", .percent, exactly("87,13")),
      ])
  }

  @Test("the value in a bracket behind the compared year is of that year")
  func readsBracketYears() throws {
    try expectRecords(
      "PAR INDEX 2020 trung bình các bộ đạt 87,56%, tăng 1,93% so với năm 2019 (85,63%).",
      [
        fact("ministries", "PAR_INDEX", "2020", .percent, exactly("87,56")),
        fact("ministries", "PAR_INDEX", "2020", .change, exactly("1,93")).against("2019"),
        fact("ministries", "PAR_INDEX", "2019", .percent, exactly("85,63")),
      ])
  }

  @Test("the date of publication is no period")
  func passesDates() throws {
    try expectRecords(
      "Ngày 25/6/2021, Bộ Nội vụ công bố PAR INDEX năm 2020; Tây Ninh xếp thứ 40/63.",
      published: "2021-06-25", [fact("Tây Ninh", "PAR_INDEX", "2020", .rank, 40, of: 63)])
  }

  @Test("a change over several years is against the year that is named")
  func readsBaselines() throws {
    try expectRecords(
      "DTI 2023 của Hậu Giang tăng 12 bậc so với năm 2021.",
      [fact("Hậu Giang", "DTI", "2023", .rankChange, 12).against("2021")])
    try expectRecords(
      "So với năm 2018, PAR INDEX năm 2020 của Bắc Kạn tăng 7 bậc.",
      [fact("Bắc Kạn", "PAR_INDEX", "2020", .rankChange, 7).against("2018")])
  }

  @Test(
    "a change within a year is against the year before the edition",
    arguments: [
      "PCI 2021: chỉ một năm sau, Hải Dương tăng 34 bậc.",
      "PCI 2021: một năm sau, Hải Dương tăng 34 bậc.",
      "PCI 2021: chỉ 1 năm sau, Hải Dương tăng 34 bậc.",
      "PCI 2021: sau 1 năm, Hải Dương tăng 34 bậc.",
    ])
  func readsYearsLater(_ text: String) throws {
    try expectRecords(
      text, published: "2022-04-28",
      [fact("Hải Dương", "PCI", "2021", .rankChange, 34).against("2020")])
  }

  @Test("what once was is not of the edition that the text is about")
  func passesOldDays() throws {
    try expectRecords(
      "Bình Dương từng đứng đầu PCI; năm 2023 tỉnh xếp thứ 20.",
      [fact("Bình Dương", "PCI", nil, .rank, 1), fact("Bình Dương", "PCI", "2023", .rank, 20)])
    try expectRecords(
      "Năm 2013, Đà Nẵng từng đứng đầu PCI.", [fact("Đà Nẵng", "PCI", "2013", .rank, 1)])
  }

  @Test("a year behind \"thì\" or \"đến năm\" is not the edition of the index before")
  func keepsYearsApart() throws {
    try expectRecords(
      "Năm 2020 Trà Vinh xếp thứ 46 PCI thì đến năm 2022 đã vươn lên thứ 19.",
      [fact("Trà Vinh", "PCI", "2020", .rank, 46), fact("Trà Vinh", "PCI", "2022", .rank, 19)])
  }

  @Test(
    "a standing told of as a year later is of the next year",
    arguments: [
      "Năm 2022 Quảng Trị xếp thứ 59 PAPI, song chỉ một năm sau đã tiến lên hạng 41.",
      "Năm 2022 Quảng Trị xếp thứ 59 PAPI; một năm sau, tỉnh tiến lên hạng 41.",
      "Năm 2022 Quảng Trị xếp thứ 59 PAPI, năm sau đó tiến lên hạng 41.",
      "Quảng Trị xếp thứ 59 PAPI 2022. Một năm sau, tỉnh vươn lên thứ 41.",
      "Quảng Trị xếp thứ 59 PAPI 2022. Năm kế tiếp, tỉnh vươn lên thứ 41.",
    ])
  func readsLaterYears(_ text: String) throws {
    try expectRecords(
      text, published: "2024-05-10",
      [
        fact("Quảng Trị", "PAPI", "2022", .rank, 59), fact("Quảng Trị", "PAPI", "2023", .rank, 41),
      ])
  }
}
