import DocumentModel
import TestSupport
import Testing

/// Sentences as newsrooms and portals write them, each a mechanism of its own.
@Suite("News sentences")
struct NewsSentenceTests {
  /// A text and its facts.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let facts: [Record]

    init(_ text: String, _ facts: [Record]) { (self.text, self.facts) = (text, facts) }

    var testDescription: String { text }
  }

  @Test("a place", arguments: Self.places)
  func readsPlaces(_ example: Case) throws { try expectRecords(example.text, example.facts) }

  @Test("a value", arguments: Self.values)
  func readsValues(_ example: Case) throws { try expectRecords(example.text, example.facts) }

  @Test("a move and a distance", arguments: Self.moves)
  func readsMoves(_ example: Case) throws { try expectRecords(example.text, example.facts) }

  @Test("several sentences", arguments: Self.texts)
  func readsTexts(_ example: Case) throws { try expectRecords(example.text, example.facts) }

  @Test("no fact", arguments: Self.nothing)
  func readsNothing(_ example: Case) throws { try expectRecords(example.text, example.facts) }
}

extension NewsSentenceTests {
  private static let places = [
    Case(
      "Quảng Ninh, địa phương số 1 ở PCI 2022 (72,95 điểm), chỉ xếp thứ 11 về PGI.",
      [
        fact("Quảng Ninh", "PCI", "2022", .rank, 1),
        fact("Quảng Ninh", "PCI", "2022", .score, exactly("72.95")),
        fact("Quảng Ninh", "PGI", "2022", .rank, 11),
      ]),
    Case(
      "Chỉ số SIPAS của tỉnh Yên Bái năm 2023 xếp ở vị trí thứ 21 trong số 63 tỉnh, thành phố và thứ 5 trong 14 tỉnh vùng Trung du và miền núi phía Bắc.",
      [
        fact("Yên Bái", "SIPAS", "2023", .rank, 21, of: 63),
        fact("Yên Bái", "SIPAS", "2023", .rank, 5, of: 14) {
          $0.scope = "Trung du và miền núi phía Bắc"
        },
      ]),
    Case(
      "Xếp hạng PAR INDEX 2022: Quảng Ninh đứng thứ nhất, Hải Phòng thứ hai, Bà Rịa - Vũng Tàu thứ ba.",
      [
        fact("Quảng Ninh", "PAR_INDEX", "2022", .rank, 1),
        fact("Hải Phòng", "PAR_INDEX", "2022", .rank, 2),
        fact("Bà Rịa - Vũng Tàu", "PAR_INDEX", "2022", .rank, 3),
      ]),
    Case(
      "Đứng thứ hai và thứ ba bảng xếp hạng PAR INDEX 2022 lần lượt là Bộ Tư pháp (90,63%) và Bộ Tài chính (89,76%).",
      [
        fact("Bộ Tư pháp", "PAR_INDEX", "2022", .rank, 2),
        fact("Bộ Tài chính", "PAR_INDEX", "2022", .rank, 3),
        fact("Bộ Tư pháp", "PAR_INDEX", "2022", .percent, exactly("90.63")),
        fact("Bộ Tài chính", "PAR_INDEX", "2022", .percent, exactly("89.76")),
      ]),
    Case(
      "Năm 2022, các chỉ số PAR INDEX, SIPAS, PCI của tỉnh Sơn La lần lượt xếp thứ 30, 25 và 44.",
      [
        fact("Sơn La", "PAR_INDEX", "2022", .rank, 30),
        fact("Sơn La", "SIPAS", "2022", .rank, 25),
        fact("Sơn La", "PCI", "2022", .rank, 44),
      ]),
    Case(
      "Quảng Trị xếp 59/63 (tăng 2 bậc) về PAR INDEX, 41/63 (giảm 5 bậc) về SIPAS và 41/63 về PCI năm 2021.",
      [
        fact("Quảng Trị", "PAR_INDEX", "2021", .rank, 59, of: 63),
        fact("Quảng Trị", "PAR_INDEX", "2021", .rankChange, 2),
        fact("Quảng Trị", "SIPAS", "2021", .rank, 41, of: 63),
        fact("Quảng Trị", "SIPAS", "2021", .rankChange, -5),
        fact("Quảng Trị", "PCI", "2021", .rank, 41, of: 63),
      ]),
    Case(
      "Trong ASEAN, Việt Nam xếp thứ 3 về GII 2024, sau Singapore và Malaysia.",
      [fact("Việt Nam", "GII", "2024", .rank, 3) { $0.scope = "ASEAN" }]),
    Case(
      "Top 5 PCI 2023: Quảng Ninh (71,25 điểm), Long An (70,94 điểm), Hải Phòng (70,34 điểm).",
      [
        fact("Quảng Ninh", "PCI", "2023", .top, 5),
        fact("Long An", "PCI", "2023", .top, 5),
        fact("Hải Phòng", "PCI", "2023", .top, 5),
        fact("Quảng Ninh", "PCI", "2023", .score, exactly("71.25")),
        fact("Long An", "PCI", "2023", .score, exactly("70.94")),
        fact("Hải Phòng", "PCI", "2023", .score, exactly("70.34")),
      ]),
    Case(
      "Top 10 PCI 2023 có 5 tỉnh đồng bằng sông Hồng: Hải Phòng, Bắc Ninh, Hưng Yên, Hà Nam và Quảng Ninh.",
      [
        fact("Hải Phòng", "PCI", "2023", .top, 10),
        fact("Bắc Ninh", "PCI", "2023", .top, 10),
        fact("Hưng Yên", "PCI", "2023", .top, 10),
        fact("Hà Nam", "PCI", "2023", .top, 10),
        fact("Quảng Ninh", "PCI", "2023", .top, 10),
      ]),
    Case(
      "Năm 2023, Bắc Giang tiếp tục duy trì trong top 5 PCI; Bắc Ninh trở lại top 10.",
      [
        fact("Bắc Giang", "PCI", "2023", .top, 5),
        fact("Bắc Ninh", "PCI", "2023", .top, 10),
      ]),
    Case(
      "Ở nhóm bộ có cung cấp dịch vụ công, Bộ Tài chính giữ vị trí số 1 DTI 2021, theo sau là Bộ Kế hoạch và Đầu tư (thứ 2).",
      [
        fact("Bộ Tài chính", "DTI", "2021", .rank, 1) { $0.scope = "bộ có cung cấp dịch vụ công" },
        fact("Bộ Kế hoạch và Đầu tư", "DTI", "2021", .rank, 2) {
          $0.scope = "bộ có cung cấp dịch vụ công"
        },
      ]),
    Case(
      "Đà Nẵng (0,6419), Thừa Thiên Huế (0,5872) và TP. Hồ Chí Minh (0,5609) là ba địa phương dẫn đầu DTI 2021.",
      [
        fact("Đà Nẵng", "DTI", "2021", .score, exactly("0.6419")),
        fact("Thừa Thiên Huế", "DTI", "2021", .score, exactly("0.5872")),
        fact("Hồ Chí Minh", "DTI", "2021", .score, exactly("0.5609")),
        fact("Đà Nẵng", "DTI", "2021", .rank, 1),
      ]),
  ]

  private static let values = [
    Case(
      "PAR INDEX 2023 dao động từ 75,03% (Bắc Kạn) đến 90,61% (Quảng Ninh).",
      [
        fact("Bắc Kạn", "PAR_INDEX", "2023", .percent, exactly("75.03")),
        fact("Quảng Ninh", "PAR_INDEX", "2023", .percent, exactly("90.61")),
      ]),
    Case(
      "Ở nội dung \"Kiểm soát tham nhũng\" của PAPI 2013, Quảng Bình đạt 7,17 điểm; Bắc Giang thấp nhất với 4,31 điểm.",
      [
        fact("Quảng Bình", "PAPI", "2013", .score, exactly("7.17")) {
          $0.component = "Kiểm soát tham nhũng"
        },
        fact("Bắc Giang", "PAPI", "2013", .score, exactly("4.31")) {
          $0.component = "Kiểm soát tham nhũng"
        },
      ]),
    Case(
      "Chỉ số thành phần Gia nhập thị trường của Đắk Lắk trong PCI 2022 đạt 7,06 điểm, tăng 0,5 điểm so với năm 2021 (6,56 điểm).",
      [
        fact("Đắk Lắk", "PCI", "2022", .score, exactly("7.06")) {
          $0.component = "Gia nhập thị trường"
        },
        fact("Đắk Lắk", "PCI", "2022", .change, exactly("0.5")) {
          $0.component = "Gia nhập thị trường"; $0.baseline = "2021"
        },
        fact("Đắk Lắk", "PCI", "2021", .score, exactly("6.56")) {
          $0.component = "Gia nhập thị trường"
        },
      ]),
    Case(
      "Chỉ số DTI cấp tỉnh năm 2022 của Lạng Sơn đạt 0,6801, xếp hạng 9/63; trong đó chính quyền số xếp thứ 10, kinh tế số xếp thứ 8.",
      [
        fact("Lạng Sơn", "DTI", "2022", .score, exactly("0.6801")),
        fact("Lạng Sơn", "DTI", "2022", .rank, 9, of: 63),
        fact("Lạng Sơn", "DTI", "2022", .rank, 10) { $0.component = "chính quyền số" },
        fact("Lạng Sơn", "DTI", "2022", .rank, 8) { $0.component = "kinh tế số" },
      ]),
    Case(
      "Giá trị trung bình DTI 2024 của 34 tỉnh, thành phố là 0,6961. DTI quốc gia là 0,7955.",
      [
        fact("provinces", "DTI", "2024", .score, exactly("0.6961")),
        fact("Việt Nam", "DTI", "2024", .score, exactly("0.7955")),
      ]),
    Case(
      "Thứ hạng PCI 2014 của Thủ đô là 26.",
      [fact("Hà Nội", "PCI", "2014", .rank, 26)]),
  ]

  private static let moves = [
    Case(
      "Năm 2021, TP.HCM xếp thứ 43/63 về PAR INDEX, năm 2022 xếp thứ 36 và năm 2023 lên thứ 33.",
      [
        fact("Hồ Chí Minh", "PAR_INDEX", "2021", .rank, 43, of: 63),
        fact("Hồ Chí Minh", "PAR_INDEX", "2022", .rank, 36),
        fact("Hồ Chí Minh", "PAR_INDEX", "2023", .rank, 33),
      ]),
    Case(
      "Bắc Ninh từ hạng 7 PCI 2021 tụt xuống hạng 10 năm 2022 và hạng 8 năm 2023.",
      [
        fact("Bắc Ninh", "PCI", "2021", .rank, 7),
        fact("Bắc Ninh", "PCI", "2022", .rank, 10),
        fact("Bắc Ninh", "PCI", "2023", .rank, 8),
      ]),
    Case(
      "So với Long An, Quảng Ninh hơn 0,31 điểm PCI 2023.",
      [fact("Quảng Ninh", "PCI", "2023", .gap, exactly("0.31")) { $0.baseline = "Long An" }]),
    Case(
      "Quảng Ninh đứng đầu PCI 2023 với 71,25 điểm, cao hơn đơn vị đứng thứ hai là Long An 0,31 điểm.",
      [
        fact("Quảng Ninh", "PCI", "2023", .rank, 1),
        fact("Quảng Ninh", "PCI", "2023", .score, exactly("71.25")),
        fact("Long An", "PCI", "2023", .rank, 2),
        fact("Quảng Ninh", "PCI", "2023", .gap, exactly("0.31")) { $0.baseline = "Long An" },
      ]),
    Case(
      "Đà Nẵng đạt 90,32/100 điểm PAR INDEX 2016, hơn Hậu Giang 27,77 điểm (62,55/100 điểm).",
      [
        fact("Đà Nẵng", "PAR_INDEX", "2016", .score, exactly("90.32"), of: 100),
        fact("Đà Nẵng", "PAR_INDEX", "2016", .gap, exactly("27.77")) { $0.baseline = "Hậu Giang" },
        fact("Hậu Giang", "PAR_INDEX", "2016", .score, exactly("62.55"), of: 100),
      ]),
    Case(
      "Cao Bằng chỉ đạt 52,99 điểm PCI 2016, kém Lai Châu xếp ngay trên 0,47 điểm.",
      [
        fact("Cao Bằng", "PCI", "2016", .score, exactly("52.99")),
        fact("Cao Bằng", "PCI", "2016", .gap, exactly("-0.47")) { $0.baseline = "Lai Châu" },
      ]),
    Case(
      "So với trung bình vùng Trung du và miền núi phía Bắc (87,95%), PAR INDEX 2024 của Lạng Sơn cao hơn 0,17%.",
      [
        fact("Trung du và miền núi phía Bắc", "PAR_INDEX", "2024", .percent, exactly("87.95")),
        fact("Lạng Sơn", "PAR_INDEX", "2024", .gap, exactly("0.17")) {
          $0.baseline = "Trung du và miền núi phía Bắc"
        },
      ]),
  ]

  private static let texts = [
    Case(
      "PAR INDEX 2023 của Lai Châu đạt 86,12%.\nXét theo lĩnh vực: Cải cách thể chế đạt 85,12% (xếp thứ 40); Cải cách thủ tục hành chính 93,45%, xếp thứ 22.",
      [
        fact("Lai Châu", "PAR_INDEX", "2023", .percent, exactly("86.12")),
        fact("Lai Châu", "PAR_INDEX", "2023", .percent, exactly("85.12")) {
          $0.component = "Cải cách thể chế"
        },
        fact("Lai Châu", "PAR_INDEX", "2023", .rank, 40) { $0.component = "Cải cách thể chế" },
        fact("Lai Châu", "PAR_INDEX", "2023", .percent, exactly("93.45")) {
          $0.component = "Cải cách thủ tục hành chính"
        },
        fact("Lai Châu", "PAR_INDEX", "2023", .rank, 22) {
          $0.component = "Cải cách thủ tục hành chính"
        },
      ]),
    Case(
      "Ninh Bình đạt 64,22 điểm PCI 2022. Chỉ số xanh cấp tỉnh (PGI) được 13,43 điểm. Cao nhất là Chi phí thời gian (7,61 điểm).",
      [
        fact("Ninh Bình", "PCI", "2022", .score, exactly("64.22")),
        fact("Ninh Bình", "PGI", "2022", .score, exactly("13.43")),
        fact("Ninh Bình", "PCI", "2022", .score, exactly("7.61")) {
          $0.component = "Chi phí thời gian"
        },
      ]),
    Case(
      "Năm 2019 và 2018 đều là năm của Hà Nam.\nPCI 2020 của Hà Nam đạt 63,28 điểm. Trước đó, năm 2018, tỉnh được 62,77 điểm.",
      [
        fact("Hà Nam", "PCI", "2020", .score, exactly("63.28")),
        fact("Hà Nam", "PCI", "2018", .score, exactly("62.77")),
      ]),
    Case(
      "TP Hà Nội công bố Chỉ số DDCI năm 2023: Sở Kế hoạch và Đầu tư xếp thứ nhất với 84,1 điểm, Cục Thuế xếp thứ hai với 83,5 điểm.",
      [
        fact("Sở Kế hoạch và Đầu tư", "DDCI", "2023", .rank, 1),
        fact("Sở Kế hoạch và Đầu tư", "DDCI", "2023", .score, exactly("84.1")),
        fact("Cục Thuế", "DDCI", "2023", .rank, 2),
        fact("Cục Thuế", "DDCI", "2023", .score, exactly("83.5")),
      ]),
  ]

  private static let nothing = [
    Case(
      "Singapore đứng thứ hai thế giới về Doing Business 2020, Malaysia thứ 12, Thái Lan thứ 21.",
      []),
    Case(
      "Kinh tế Bắc Giang tăng trưởng 13,85%, đứng đầu cả nước; PCI 2023 chưa công bố.",
      []),
    Case(
      "Đến nay 100% xã, phường của Nam Định đã có tổ công nghệ số, theo báo cáo về DTI 2022.",
      []),
  ]
}
