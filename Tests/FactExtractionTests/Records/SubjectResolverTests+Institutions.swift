import DocumentModel
import TestSupport
import Testing

/// Standings of those whom no index of provinces ranks.
extension SubjectResolverTests {
  @Test(
    "clubs, schools, districts and towns do not stand for their province",
    arguments: [
      "Đội tuyển bóng đá nữ Hà Nội xếp thứ nhất giải quốc gia. PCI 2023 đã được công bố.",
      "Hà Nội FC đứng thứ ba. Cùng ngày, PCI 2023 được công bố.",
      "PAPI 2022 được công bố. Huyện Mường La đạt 92 điểm, Sơn La biểu dương.",
      "DTI 2022 của Phú Thọ đã có, trong đó TP Việt Trì đạt 0,7 điểm.",
      "Trường Đại học Cần Thơ xếp thứ 4 trong nước; PCI 2022 của Cần Thơ đã công bố.",
    ])
  func passesInstitutions(_ text: String) throws { try expectRecords(text, []) }

  @Test("a component or a pronoun that only begins like an institution changes nothing")
  func readsLookAlikes() throws {
    try expectRecords(
      "DTI 2022 của Trà Vinh: kinh tế số thứ 27, xã hội số thứ 26.",
      [
        fact("Trà Vinh", "DTI", "2022", .rank, 27).about("kinh tế số"),
        fact("Trà Vinh", "DTI", "2022", .rank, 26).about("xã hội số"),
      ])
    try expectRecords(
      "PCI 2019 của Hải Phòng đã có. Thành phố đạt 68,73 điểm.",
      [fact("Hải Phòng", "PCI", "2019", .score, exactly("68,73"))])
  }

  @Test("a unit that is denied is not the one")
  func passesDeniedUnits() throws {
    try expectRecords(
      "Đứng thứ nhất không phải là Hải Phòng mà là Quảng Ninh trong PAR INDEX 2022.",
      [fact("Quảng Ninh", "PAR_INDEX", "2022", .rank, 1)])
    try expectRecords(
      "Quảng Ninh, chứ không phải Hải Phòng, dẫn đầu PAR INDEX 2022.",
      [fact("Quảng Ninh", "PAR_INDEX", "2022", .rank, 1)])
    try expectRecords("Trong số 10 tỉnh dẫn đầu PCI 2022 không có Cà Mau.", [])
  }

  @Test("a share of something says nothing of the place where it is")
  func passesShares() throws {
    try expectRecords("Hơn 9.000 người trả lời PAPI 2022, trong đó 65% ở Hà Nội.", [])
  }

  @Test("a town in which a house stands is a place of meeting")
  func passesTowns() throws {
    try expectRecords(
      "Tại Khách sạn Melia, Hà Nội, VCCI công bố PCI 2023 với vị trí thứ nhất không đổi.", [])
  }

  @Test("a rank by something else is not of the index that the text is about")
  func passesOtherRankings() throws {
    try expectRecords(
      "PCI 2022 đã có kết quả. Hải Phòng đứng thứ 2 cả nước về thu hút FDI.", [])
    try expectRecords(
      "GCI 2017 đã có. Việt Nam đứng thứ 7 về xuất khẩu.",
      [fact("Việt Nam", "GCI", "2017", .rank, 7).about("xuất khẩu")])
  }

  @Test("where departments and districts are ranked, one that is not known is nobody else")
  func passesUnknownDistricts() throws {
    try expectRecords(
      "DDCI Quảng Ninh 2022: Sở Y tế được 49,45 điểm. Ở khối địa phương, huyện Hải Hà được 68,45 điểm.",
      [fact("Sở Y tế", "DDCI", "2022", .score, exactly("49,45"))])
  }

  @Test("an average of districts or of countries is not one of provinces")
  func passesOtherAverages() throws {
    try expectRecords("DDCI 2023 của Hải Phòng: khối sở, ngành bình quân 76,59 điểm.", [])
    try expectRecords("EGDI 2020 có mức trung bình của thế giới là 0,5988 điểm.", [])
    try expectRecords("DDCI 2023 của Hải Phòng có 20 cơ quan mức khá.", [])
  }

  @Test("the score behind a district's rank is the district's")
  func passesScoresOfDistricts() throws {
    try expectRecords(
      "Thanh Hóa có 27 huyện; huyện Thọ Xuân xếp thứ nhất PAR INDEX cấp huyện với 95,2 điểm.", [])
  }

  @Test("a rank by something else stays so where an index follows in the sentence")
  func passesOtherRankingsBefore() throws {
    try expectRecords(
      "Dù đứng đầu về thu ngân sách, TP Hồ Chí Minh chỉ xếp thứ 27 PCI 2022.",
      [fact("Hồ Chí Minh", "PCI", "2022", .rank, 27)])
    try expectRecords(
      "Chỉ số sản xuất công nghiệp của Bắc Giang tăng 18%, PCI 2022 đạt 72,80 điểm.",
      [fact("Bắc Giang", "PCI", "2022", .score, exactly("72,8"))])
  }

  @Test("whom something is told or shared with does not hold the rank")
  func passesListeners() throws {
    try expectRecords("Bí quyết đứng đầu PCI 2022 được nói với Cao Bằng.", [])
    try expectRecords(
      "Đại biểu tỉnh Quảng Trị hỏi Bộ trưởng vì sao PAR INDEX 2022 của Bộ tụt 4 bậc.", [])
  }
}
