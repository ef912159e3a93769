import DocumentModel
import TestSupport
import Testing

@Suite("Whose value it is")
struct SubjectResolverTests {
  @Test("a unit before its verb is the subject")
  func takesTheUnitBefore() throws {
    try expectRecords(
      "Năm 2020, Bộ Tư pháp đạt 92,46% Chỉ số CCHC.",
      [fact("Bộ Tư pháp", "PAR_INDEX", "2020", .percent, exactly("92,46"))])
    try expectRecords(
      "Về PCI 2021, Cà Mau xếp thứ 49/63.", [fact("Cà Mau", "PCI", "2021", .rank, 49, of: 63)])
  }

  @Test("a unit behind its rank is the subject where the rank opens the sentence")
  func takesTheUnitBehind() throws {
    try expectRecords(
      "Đứng đầu PAPI năm 2021 là Thừa Thiên Huế với 48,059 điểm.",
      [
        fact("Thừa Thiên Huế", "PAPI", "2021", .rank, 1),
        fact("Thừa Thiên Huế", "PAPI", "2021", .score, exactly("48,059")),
      ])
    try expectRecords(
      "Xếp thứ hai bảng PAR INDEX 2020 là Hải Phòng.",
      [fact("Hải Phòng", "PAR_INDEX", "2020", .rank, 2)])
  }

  @Test("a pronoun or nothing at all goes on with the unit of the sentence before")
  func carriesOver() throws {
    try expectRecords(
      "Vĩnh Long xếp thứ 3/63 PCI năm 2019. Tỉnh đạt 71,30 điểm. Kết quả này tăng 5 bậc so với năm 2018.",
      [
        fact("Vĩnh Long", "PCI", "2019", .rank, 3, of: 63),
        fact("Vĩnh Long", "PCI", "2019", .score, exactly("71,3")),
        fact("Vĩnh Long", "PCI", "2019", .rankChange, 5).against("2018"),
      ])
    try expectRecords(
      "Bộ Xây dựng đạt 88,25% PAR INDEX 2020. Bộ xếp thứ 8/17 bộ, cơ quan ngang bộ.",
      [
        fact("Bộ Xây dựng", "PAR_INDEX", "2020", .percent, exactly("88,25")),
        fact("Bộ Xây dựng", "PAR_INDEX", "2020", .rank, 8, of: 17),
      ])
  }

  @Test("a sentence about something else between does not take the subject away")
  func survivesOtherSentences() throws {
    try expectRecords(
      "Lạng Sơn xếp thứ 15 DTI năm 2022. Người dân ngày càng quen với dịch vụ trực tuyến. Tỉnh đạt 0,6012 điểm.",
      [
        fact("Lạng Sơn", "DTI", "2022", .rank, 15),
        fact("Lạng Sơn", "DTI", "2022", .score, exactly("0,6012")),
      ])
  }

  @Test("each value of an enumeration belongs to the unit at its side")
  func readsEnumerations() throws {
    try expectRecords(
      "PCI 2022: Quảng Ninh đạt 72,95 điểm, Bắc Giang 72,80 điểm, Hải Phòng 70,76 điểm.",
      [
        fact("Quảng Ninh", "PCI", "2022", .score, exactly("72,95")),
        fact("Bắc Giang", "PCI", "2022", .score, exactly("72,8")),
        fact("Hải Phòng", "PCI", "2022", .score, exactly("70,76")),
      ])
    try expectRecords(
      "Theo PAR INDEX 2021, xếp thứ nhất là Hải Phòng; xếp thứ hai là Quảng Ninh; xếp thứ ba là Thừa Thiên Huế.",
      [
        fact("Hải Phòng", "PAR_INDEX", "2021", .rank, 1),
        fact("Quảng Ninh", "PAR_INDEX", "2021", .rank, 2),
        fact("Thừa Thiên Huế", "PAR_INDEX", "2021", .rank, 3),
      ])
  }

  @Test("a bracket belongs to the name before it")
  func readsBrackets() throws {
    try expectRecords(
      "Dẫn đầu SIPAS năm 2021 là Quảng Ninh (95,59%), đứng thứ hai là Hải Dương (93,62%).",
      [
        fact("Quảng Ninh", "SIPAS", "2021", .rank, 1),
        fact("Quảng Ninh", "SIPAS", "2021", .percent, exactly("95,59")),
        fact("Hải Dương", "SIPAS", "2021", .rank, 2),
        fact("Hải Dương", "SIPAS", "2021", .percent, exactly("93,62")),
      ])
    try expectRecords(
      "Ba bộ có PAR INDEX 2020 thấp là Bộ Y tế (84,09%), Bộ GD&ĐT (83,24%) và Bộ Khoa học và Công nghệ (84,51%).",
      [
        fact("Bộ Y tế", "PAR_INDEX", "2020", .percent, exactly("84,09")),
        fact("Bộ Giáo dục và Đào tạo", "PAR_INDEX", "2020", .percent, exactly("83,24")),
        fact("Bộ Khoa học và Công nghệ", "PAR_INDEX", "2020", .percent, exactly("84,51")),
      ])
  }

  @Test("lần lượt gives the values to the units in their order")
  func readsRespectively() throws {
    try expectRecords(
      "Bình Dương và Thanh Hóa lần lượt xếp thứ 2 và thứ 3 PAPI năm 2021.",
      [fact("Bình Dương", "PAPI", "2021", .rank, 2), fact("Thanh Hóa", "PAPI", "2021", .rank, 3)])
    try expectRecords(
      "Năm 2020, PAR INDEX của Quảng Ninh và Hải Phòng lần lượt đạt 91,04% và 90,51%.",
      [
        fact("Quảng Ninh", "PAR_INDEX", "2020", .percent, exactly("91,04")),
        fact("Hải Phòng", "PAR_INDEX", "2020", .percent, exactly("90,51")),
      ])
    try expectRecords(
      "Về PCI 2021, Hải Phòng, Đồng Tháp và Đà Nẵng lần lượt đạt 70,61 điểm, 70,53 điểm và 70,42 điểm.",
      [
        fact("Hải Phòng", "PCI", "2021", .score, exactly("70,61")),
        fact("Đồng Tháp", "PCI", "2021", .score, exactly("70,53")),
        fact("Đà Nẵng", "PCI", "2021", .score, exactly("70,42")),
      ])
  }

  @Test("the average belongs to the group")
  func readsAverages() throws {
    try expectRecords(
      "Giá trị trung bình PAR INDEX năm 2020 của các bộ đạt 87,56%.",
      [fact("ministries", "PAR_INDEX", "2020", .percent, exactly("87,56"))])
    try expectRecords(
      "SIPAS năm 2023 bình quân cả nước là 82,66%.",
      [fact("provinces", "SIPAS", "2023", .percent, exactly("82,66"))])
    try expectRecords(
      "PAR INDEX 2022 trung bình của 63 tỉnh, thành phố đạt 84,79%.",
      [fact("provinces", "PAR_INDEX", "2022", .percent, exactly("84,79"))])
  }

  @Test("a unit that is only compared with or stood behind is not the subject")
  func passesBystanders() throws {
    try expectRecords(
      "Với PCI năm 2022, Long An xếp thứ 10, sau Đồng Tháp và Bến Tre.",
      [fact("Long An", "PCI", "2022", .rank, 10)])
    withKnownIssue("the companion that opens the sentence is taken for the subject") {
      try expectRecords(
        "Cùng với Bắc Ninh, Hà Nam vào top 10 PAPI 2020.",
        [fact("Hà Nam", "PAPI", "2020", .top, 10)])
    }
  }

  @Test("Việt Nam is the subject in rankings of the world")
  func readsCountries() throws {
    try expectRecords(
      "GII 2024 xếp Việt Nam ở vị trí thứ 44/133.",
      [fact("Việt Nam", "GII", "2024", .rank, 44, of: 133)])
    try expectRecords(
      "Theo EGDI năm 2024, Việt Nam đứng thứ 71, tăng 15 bậc so với năm 2022.",
      [
        fact("Việt Nam", "EGDI", "2024", .rank, 71),
        fact("Việt Nam", "EGDI", "2024", .rankChange, 15).against("2022"),
      ])
  }

  @Test("two units that share a value both have it")
  func readsSharedValues() throws {
    try expectRecords(
      "Hà Giang và Yên Bái cùng đạt 84,20% PAR INDEX năm 2021.",
      [
        fact("Hà Giang", "PAR_INDEX", "2021", .percent, exactly("84,2")),
        fact("Yên Bái", "PAR_INDEX", "2021", .percent, exactly("84,2")),
      ])
  }

  @Test("the place of a meeting is no subject, though no other unit is named")
  func passesPlacesOfMeeting() throws {
    try expectRecords(
      "Tại Hà Nội, VCCI công bố PCI 2022; địa phương đứng đầu đạt 72,95 điểm.", [])
    try expectRecords("Phát biểu tại Cần Thơ, ông nói vị trí thứ 5 PCI là kết quả đáng mừng.", [])
    try expectRecords(
      "Lễ công bố PAR INDEX 2023 diễn ra ở Hà Nội. Đơn vị xếp thứ hai đạt 90 điểm.", [])
    try expectRecords(
      "Trong chuyến thăm Huế, đoàn nghe rằng đơn vị đứng đầu PCI 2022 có 72 điểm.", [])
  }

  @Test("a place at which something is measured is the subject")
  func readsPlacesOfMeasuring() throws {
    try expectRecords(
      "Tại Cần Thơ, PCI 2022 đạt 66,94 điểm.",
      [fact("Cần Thơ", "PCI", "2022", .score, exactly("66,94"))])
    try expectRecords(
      "SIPAS 2022 có kết quả. Tại Hải Dương, chỉ số hài lòng đạt 86,88%.",
      [fact("Hải Dương", "SIPAS", "2022", .percent, exactly("86,88"))])
  }

  @Test("a place that a comma describes as ranked is the subject")
  func readsDescribedPlaces() throws {
    try expectRecords(
      "Đoàn Sơn La học hỏi tại Quảng Ninh, địa phương dẫn đầu PCI 2022.",
      [fact("Quảng Ninh", "PCI", "2022", .rank, 1)])
  }

  @Test("a unit kept at a rank is the subject, though somebody else acts")
  func readsObjects() throws {
    try expectRecords(
      "PCI 2021: không ai thay được Quảng Ninh ở vị trí số 1.",
      [fact("Quảng Ninh", "PCI", "2021", .rank, 1)])
  }

  @Test("a word for a unit of another level takes over from the unit before")
  func followsLevels() throws {
    try expectRecords("Gặp cán bộ Kon Tum, Thứ trưởng nhắc rằng bộ đứng thứ 4 PAR INDEX 2022.", [])
  }

  @Test("the place where a report is presented is not what the text is about")
  func passesVenuesOfHeadlines() throws {
    try expectRecords(
      "Báo cáo PAPI 2023 được giới thiệu ở Đồng Tháp. Nội dung Thủ tục hành chính công đạt 7,2 điểm.",
      [])
  }
}
