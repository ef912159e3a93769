import DocumentModel
import TestSupport
import Testing

@Suite("What a value measures")
struct StandingReaderTests {
  @Test("from … up to … are the earlier and the later value")
  func readsMoves() throws {
    try expectRecords(
      "PAR INDEX của Bộ Nội vụ tăng từ 82,10% năm 2019 lên 85,40% năm 2020.",
      [
        fact("Bộ Nội vụ", "PAR_INDEX", "2019", .percent, exactly("82,1")),
        fact("Bộ Nội vụ", "PAR_INDEX", "2020", .percent, exactly("85,4")),
      ])
    try expectRecords(
      "Về PCI, Nghệ An từ vị trí thứ 30 năm 2021 lên vị trí thứ 23 năm 2022.",
      [fact("Nghệ An", "PCI", "2021", .rank, 30), fact("Nghệ An", "PCI", "2022", .rank, 23)])
    try expectRecords(
      "DTI năm 2022 của Trà Vinh tụt từ hạng 20 (năm 2021) xuống hạng 31.",
      [fact("Trà Vinh", "DTI", "2021", .rank, 20), fact("Trà Vinh", "DTI", "2022", .rank, 31)])
  }

  @Test(
    "beside an index, shares, ranges, small places and denied places are no standings",
    arguments: [
      "Về PAPI 2021, tại Huế có 6% bị yêu cầu bổ sung giấy tờ.",
      "SIPAS 2020: Hà Tĩnh có 11,5% đi lại quá hai lần.",
      "PAR INDEX của Hà Tĩnh đã nêu; toàn thành phố có 7/9 phường đạt chuẩn văn minh.",
      "GCI: Việt Nam có tốc độ thay máy móc đạt 12-14%.",
      "Theo PCI 2021, Cần Thơ không đứng số 1.",
      "PCI 2018 đã có; lượng khách đến Quảng Nam tăng 30%.",
      "PCI 2019 của Huế đã có, Bình Định công khai 100% các hoạt động thanh tra.",
    ])
  func passesOver(_ sentence: String) throws { try expectRecords(sentence, []) }

  @Test("a rise or fall is a change with the sign of its word")
  func readsChanges() throws {
    try expectRecords(
      "PAR INDEX năm 2020 của Bộ Công Thương đạt 86,55%, tăng 2,35% so với năm 2019.",
      [
        fact("Bộ Công Thương", "PAR_INDEX", "2020", .percent, exactly("86,55")),
        fact("Bộ Công Thương", "PAR_INDEX", "2020", .change, exactly("2,35")).against("2019"),
      ])
    try expectRecords(
      "SIPAS 2021 của Sơn La là 86,12%, giảm 1,05% so với 2020.",
      [
        fact("Sơn La", "SIPAS", "2021", .percent, exactly("86,12")),
        fact("Sơn La", "SIPAS", "2021", .change, exactly("-1,05")).against("2020"),
      ])
    try expectRecords(
      "PCI 2023 của Bến Tre đạt 69,20 điểm, cao hơn 2,70 điểm so với năm 2022.",
      [
        fact("Bến Tre", "PCI", "2023", .score, exactly("69,2")),
        fact("Bến Tre", "PCI", "2023", .change, exactly("2,7")).against("2022"),
      ])
  }

  @Test("a written sign is the direction")
  func readsSigns() throws {
    try expectRecords(
      "So với PAR INDEX năm 2019, năm 2020 có hai bộ giảm là Bộ Y tế (-2,19%) và Bộ GD&ĐT (- 1%).",
      [
        fact("ministries", "PAR_INDEX", "2020", .count, 2).about("giảm").against("2019"),
        fact("Bộ Y tế", "PAR_INDEX", "2020", .change, exactly("-2,19")).against("2019"),
        fact("Bộ Giáo dục và Đào tạo", "PAR_INDEX", "2020", .change, -1).against("2019"),
      ])
  }

  @Test("a difference between two units is a gap")
  func readsGaps() throws {
    try expectRecords(
      "Năm 2020, PAR INDEX của Ngân hàng Nhà nước Việt Nam đạt 95,88%, cao hơn 12,64% so với Bộ GD&ĐT.",
      [
        fact("Ngân hàng Nhà nước Việt Nam", "PAR_INDEX", "2020", .percent, exactly("95,88")),
        fact("Ngân hàng Nhà nước Việt Nam", "PAR_INDEX", "2020", .gap, exactly("12,64"))
          .against("Bộ Giáo dục và Đào tạo"),
      ])
    try expectRecords(
      "SIPAS năm 2022 của Thái Nguyên đạt 85,10%, cao hơn 5,02% so với trung bình cả nước.",
      [
        fact("Thái Nguyên", "SIPAS", "2022", .percent, exactly("85,1")),
        fact("Thái Nguyên", "SIPAS", "2022", .gap, exactly("5,02")).against("provinces"),
      ])
    try expectRecords(
      "Trong PCI 2021, Đà Nẵng thấp hơn Hải Phòng 0,19 điểm.",
      [fact("Đà Nẵng", "PCI", "2021", .gap, exactly("-0,19")).against("Hải Phòng")])
  }

  @Test("a target or a wish is no record")
  func passesTargets() throws {
    try expectRecords("Phấn đấu đến năm 2025, PAR INDEX của tỉnh Phú Thọ xếp thứ 10/63.", [])
    try expectRecords("Hà Nam đặt mục tiêu SIPAS năm 2023 đạt 90%.", [])
    try expectRecords("Quảng Trị quyết tâm đưa PCI 2024 vào top 30 cả nước.", [])
    try expectRecords("Kế hoạch yêu cầu DTI 2023 của Bình Phước tăng ít nhất 5 bậc.", [])
  }

  @Test("a bound is no result")
  func passesBounds() throws {
    try expectRecords("PAR INDEX năm 2020 của Bộ Tài chính đạt trên 90%.", [])
    try expectRecords("Nhóm có SIPAS 2021 từ 80% đến dưới 90% chiếm đa số.", [])
    try expectRecords("PCI 2022 của các tỉnh dao động từ 60,10 điểm đến 72,95 điểm.", [])
  }

  @Test("percentages of other things are no standing")
  func passesOtherMeasures() throws {
    try expectRecords(
      "PAR INDEX 2021 của Lào Cai xếp thứ 12. Tỷ lệ hồ sơ trực tuyến của tỉnh đạt 65,3%.",
      [fact("Lào Cai", "PAR_INDEX", "2021", .rank, 12)])
    try expectRecords(
      "Hải Dương xếp thứ 13 PCI 2021; kinh tế của tỉnh tăng trưởng 8,6%.",
      [fact("Hải Dương", "PCI", "2021", .rank, 13)])
  }

  @Test("the last place without a figure is no record")
  func passesLastPlaces() throws {
    try expectRecords("Quảng Ngãi đứng cuối bảng PAR INDEX 2017.", [])
    try expectRecords(
      "Đội sổ PAR INDEX 2020 là Bộ GD&ĐT với 83,24%.",
      [fact("Bộ Giáo dục và Đào tạo", "PAR_INDEX", "2020", .percent, exactly("83,24"))])
  }

  @Test("superlatives are first places")
  func readsSuperlatives() throws {
    try expectRecords(
      "Ngân hàng Nhà nước Việt Nam có Chỉ số CCHC năm 2020 cao nhất.",
      [fact("Ngân hàng Nhà nước Việt Nam", "PAR_INDEX", "2020", .rank, 1)])
    try expectRecords(
      "Đà Nẵng giữ ngôi đầu bảng DTI năm 2021.", [fact("Đà Nẵng", "DTI", "2021", .rank, 1)])
    try expectRecords(
      "Quán quân PCI 2022 gọi tên Quảng Ninh.", [fact("Quảng Ninh", "PCI", "2022", .rank, 1)])
    try expectRecords(
      "Á quân PAPI năm 2021 là Bình Dương.", [fact("Bình Dương", "PAPI", "2021", .rank, 2)])
  }

  @Test("points that are added or taken away are nobody's result")
  func passesBonuses() throws {
    try expectRecords("Hưng Yên được 15 điểm cộng trong PAR INDEX 2022.", [])
    try expectRecords("Ở PAR INDEX 2022, Hà Nam có 2 điểm thưởng.", [])
  }

  @Test("what several components have is not the result")
  func passesSeveralComponents() throws {
    try expectRecords("Ở PII 2023, Thái Nguyên có nhiều chỉ số đạt 100 điểm.", [])
  }

  @Test("a promise is no result")
  func passesPromises() throws {
    try expectRecords("Chủ tịch tỉnh Hà Nam hứa đưa tỉnh vào top 10 PCI 2019.", [])
  }
}
