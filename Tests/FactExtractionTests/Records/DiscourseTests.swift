import DocumentModel
import TestSupport
import Testing

@Suite("Ways to say it")
struct DiscourseTests {
  /// A text, its facts, and why they are not read yet, if they are not.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let facts: [Record]
    let issue: String?

    init(_ text: String, _ facts: [Record], issue: String? = nil) {
      (self.text, self.facts, self.issue) = (text, facts, issue)
    }

    var testDescription: String { text }
  }

  @Test("a place", arguments: Self.places)
  func readsPlaces(_ example: Case) throws { try expect(example) }

  @Test("a value", arguments: Self.values)
  func readsValues(_ example: Case) throws { try expect(example) }

  @Test("a move", arguments: Self.moves)
  func readsMoves(_ example: Case) throws { try expect(example) }

  @Test("several facts in a text", arguments: Self.texts)
  func readsTexts(_ example: Case) throws { try expect(example) }

  @Test("as newspapers put it", arguments: Self.news)
  func readsNews(_ example: Case) throws { try expect(example) }

  @Test("no fact at all", arguments: Self.nothing)
  func readsNothing(_ example: Case) throws { try expect(example) }

  @Test("what is harder to say", arguments: Self.hard)
  func readsHard(_ example: Case) throws { try expect(example) }

  private func expect(_ example: Case) throws {
    guard let issue = example.issue else { return try expectRecords(example.text, example.facts) }
    withKnownIssue(Comment(rawValue: issue)) { try expectRecords(example.text, example.facts) }
  }
}

extension DiscourseTests {
  private static let places = [
    Case(
      "Bảng xếp hạng PCI 2021 ghi tên Đồng Tháp ở vị trí thứ ba.",
      [fact("Đồng Tháp", "PCI", "2021", .rank, 3)]),
    Case(
      "Lần đầu tiên Bắc Giang đứng nhì PCI (năm 2022).",
      [fact("Bắc Giang", "PCI", "2022", .rank, 2)]),
    Case(
      "Ngôi vương PAR INDEX năm 2022 thuộc về Quảng Ninh.",
      [fact("Quảng Ninh", "PAR_INDEX", "2022", .rank, 1)]),
    Case(
      "Thái Nguyên: hạng 11/63 về PAR INDEX năm 2023.",
      [fact("Thái Nguyên", "PAR_INDEX", "2023", .rank, 11, of: 63)]),
    Case(
      "Với thứ hạng 8, Lào Cai là điểm sáng của DTI 2023.",
      [fact("Lào Cai", "DTI", "2023", .rank, 8)]),
    Case(
      "Chỉ số CCHC năm 2021 của tỉnh Hòa Bình nằm ở vị trí 35/63 tỉnh, thành phố.",
      [fact("Hòa Bình", "PAR_INDEX", "2021", .rank, 35, of: 63)]),
    Case(
      "Bộ VH-TT&DL đứng áp chót PAR INDEX 2020, xếp 16/17.",
      [fact("Bộ Văn hóa, Thể thao và Du lịch", "PAR_INDEX", "2020", .rank, 16, of: 17)]),
    Case(
      "Ba năm liền Hải Phòng có mặt trong nhóm 5 tỉnh đứng đầu PAR INDEX, năm 2023 giữ hạng nhì.",
      [fact("Hải Phòng", "PAR_INDEX", "2023", .rank, 2)],
      issue: "“hạng nhì” behind “giữ” is no rank"),
    Case(
      "Xếp sau Quảng Ninh tại PCI 2022 là Bắc Giang (hạng 2).",
      [fact("Bắc Giang", "PCI", "2022", .rank, 2)]),
    Case(
      "Long An lần đầu lọt top 3 PCI năm 2023.", [fact("Long An", "PCI", "2023", .top, 3)]),
    Case(
      "Không tỉnh nào vượt được Đà Nẵng, địa phương số 1 về DTI 2022.",
      [fact("Đà Nẵng", "DTI", "2022", .rank, 1)]),
    Case(
      "Bộ NN – PTNT về đích thứ 10 trong bảng PAR INDEX 2021.",
      [fact("Bộ Nông nghiệp và Phát triển nông thôn", "PAR_INDEX", "2021", .rank, 10)]),
    Case(
      "Bà Rịa – Vũng Tàu xếp thứ 4 PAR INDEX năm 2022.",
      [fact("Bà Rịa - Vũng Tàu", "PAR_INDEX", "2022", .rank, 4)]),
  ]

  private static let values = [
    Case(
      "Năm 2022, người dân Hải Dương hài lòng ở mức 87,61% theo SIPAS.",
      [fact("Hải Dương", "SIPAS", "2022", .percent, exactly("87,61"))]),
    Case(
      "Với 0,7352 điểm, Thành phố Hồ Chí Minh đứng thứ hai DTI 2023.",
      [
        fact("Hồ Chí Minh", "DTI", "2023", .score, exactly("0,7352")),
        fact("Hồ Chí Minh", "DTI", "2023", .rank, 2),
      ]),
    Case(
      "PAPI 2022 ghi nhận 47,8763 điểm cho Quảng Ninh.",
      [fact("Quảng Ninh", "PAPI", "2022", .score, exactly("47,8763"))]),
    Case(
      "Điểm PCI của Tây Ninh năm 2021 là 63,90.",
      [fact("Tây Ninh", "PCI", "2021", .score, exactly("63,9"))]),
    Case(
      "Bộ Ngoại giao chỉ có được 84,8% ở PAR INDEX 2021.",
      [fact("Bộ Ngoại giao", "PAR_INDEX", "2021", .percent, exactly("84,8"))]),
    Case(
      "Trung bình cả nước theo PAR INDEX 2023 là 86,98%.",
      [fact("provinces", "PAR_INDEX", "2023", .percent, exactly("86,98"))]),
    Case(
      "Chỉ số SIPAS chung của cả nước năm 2021 đạt 87,16%.",
      [fact("provinces", "SIPAS", "2021", .percent, exactly("87,16"))]),
    Case(
      "Cao nhất trong PCI 2021 là Quảng Ninh: 73,02 điểm; thấp nhất là Hòa Bình: 57,16 điểm.",
      [
        fact("Quảng Ninh", "PCI", "2021", .rank, 1),
        fact("Quảng Ninh", "PCI", "2021", .score, exactly("73,02")),
        fact("Hòa Bình", "PCI", "2021", .score, exactly("57,16")),
      ]),
    Case(
      "SIPAS 2020: cán bộ Hà Giang được 91,2% người dân hài lòng, còn Lào Cai là 88,4%.",
      [
        fact("Hà Giang", "SIPAS", "2020", .percent, exactly("91,2")),
        fact("Lào Cai", "SIPAS", "2020", .percent, exactly("88,4")),
      ],
      issue: "a percentage of persons is never a result, not even of satisfaction"),
  ]

  private static let moves = [
    Case(
      "Năm 2022, Phú Yên nhảy vọt 18 bậc trên bảng PCI so với năm 2021.",
      [fact("Phú Yên", "PCI", "2022", .rankChange, 18).against("2021")]),
    Case(
      "DTI 2022 của Kon Tum bị tụt mất 9 hạng.",
      [fact("Kon Tum", "DTI", "2022", .rankChange, -9)]),
    Case(
      "Từ hạng 45 năm 2020, Sóc Trăng vươn lên hạng 30 PAR INDEX năm 2021.",
      [
        fact("Sóc Trăng", "PAR_INDEX", "2020", .rank, 45),
        fact("Sóc Trăng", "PAR_INDEX", "2021", .rank, 30),
      ]),
    Case(
      "PAPI 2023 của Cà Mau đạt 40,70 điểm, tăng thêm 1,2 điểm so với 39,50 điểm của năm 2022.",
      [
        fact("Cà Mau", "PAPI", "2023", .score, exactly("40,7")),
        fact("Cà Mau", "PAPI", "2023", .change, exactly("1,2")).against("2022"),
        fact("Cà Mau", "PAPI", "2022", .score, exactly("39,5")),
      ]),
    Case(
      "Về SIPAS, Ninh Bình nâng kết quả từ 83,5% (2021) lên 85,9% (2022).",
      [
        fact("Ninh Bình", "SIPAS", "2021", .percent, exactly("83,5")),
        fact("Ninh Bình", "SIPAS", "2022", .percent, exactly("85,9")),
      ]),
    Case(
      "So với năm trước, PAR INDEX 2021 của Bộ Y tế cải thiện 3 bậc và tăng 2,05%.",
      [
        fact("Bộ Y tế", "PAR_INDEX", "2021", .rankChange, 3).against("2020"),
        fact("Bộ Y tế", "PAR_INDEX", "2021", .change, exactly("2,05")).against("2020"),
      ]),
    Case(
      "Hai tỉnh tăng hạng mạnh ở PCI 2021 là Lai Châu (+10 bậc) và Đắk Nông (+8 bậc).",
      [
        fact("provinces", "PCI", "2021", .count, 2).about("tăng hạng mạnh"),
        fact("Lai Châu", "PCI", "2021", .rankChange, 10),
        fact("Đắk Nông", "PCI", "2021", .rankChange, 8),
      ]),
    Case(
      "PCI 2022: Trà Vinh và Kiên Giang lần lượt tăng 7 và 5 bậc.",
      [
        fact("Trà Vinh", "PCI", "2022", .rankChange, 7),
        fact("Kiên Giang", "PCI", "2022", .rankChange, 5),
      ],
      issue: "of two numbers that share the noun the first is no move"),
    Case(
      "Năm 2023 Hậu Giang giữ nguyên hạng 15 PAR INDEX như năm 2022.",
      [fact("Hậu Giang", "PAR_INDEX", "2023", .rank, 15)],
      issue: "the year behind “như” is taken for that of the rank"),
  ]

  private static let texts = [
    Case(
      "Bộ Nội vụ vừa công bố PAR INDEX 2022. Đứng đầu khối tỉnh là Quảng Ninh. Vị trí thứ hai thuộc về Hải Phòng.",
      [
        fact("Quảng Ninh", "PAR_INDEX", "2022", .rank, 1),
        fact("Hải Phòng", "PAR_INDEX", "2022", .rank, 2),
      ]),
    Case(
      "Hà Nội được 89,58% và đứng thứ ba. Đó là kết quả PAR INDEX năm 2022.",
      [
        fact("Hà Nội", "PAR_INDEX", "2022", .percent, exactly("89,58")),
        fact("Hà Nội", "PAR_INDEX", "2022", .rank, 3),
      ]),
    Case(
      "Năm 2021, PCI của Bình Định xếp thứ 11, PAPI xếp thứ 20, DTI xếp thứ 19.",
      [
        fact("Bình Định", "PCI", "2021", .rank, 11), fact("Bình Định", "PAPI", "2021", .rank, 20),
        fact("Bình Định", "DTI", "2021", .rank, 19),
      ]),
    Case(
      "Bắc Ninh có PCI 2022 xếp thứ 7; riêng chỉ số Đào tạo lao động đạt 6,49 điểm.",
      [
        fact("Bắc Ninh", "PCI", "2022", .rank, 7),
        fact("Bắc Ninh", "PCI", "2022", .score, exactly("6,49")).about("Đào tạo lao động"),
      ]),
    Case(
      "Tây Nguyên có PAR INDEX 2021 trung bình 84,35%, thấp hơn Đồng bằng sông Hồng (88,64%).",
      [
        fact("Tây Nguyên", "PAR_INDEX", "2021", .percent, exactly("84,35")),
        fact("Đồng bằng sông Hồng", "PAR_INDEX", "2021", .percent, exactly("88,64")),
      ]),
    Case(
      "Ông Lê Văn Tám, Giám đốc Sở Nội vụ Quảng Trị, cho biết: “PAR INDEX 2022 của tỉnh đứng thứ 33”.",
      [fact("Quảng Trị", "PAR_INDEX", "2022", .rank, 33)],
      issue: "the province inside an organization is no subject for “tỉnh”"),
    Case(
      "Theo sau Hải Phòng (90,87%) về PAR INDEX 2023 là Quảng Ninh với 90,61%.",
      [
        fact("Hải Phòng", "PAR_INDEX", "2023", .percent, exactly("90,87")),
        fact("Quảng Ninh", "PAR_INDEX", "2023", .percent, exactly("90,61")),
      ]),
    Case(
      "SIPAS 2022 dẫn đầu là Quảng Ninh, Thái Nguyên và Hải Dương với 87,59%, 87,16% và 86,88%.",
      [
        fact("Quảng Ninh", "SIPAS", "2022", .rank, 1),
        fact("Quảng Ninh", "SIPAS", "2022", .percent, exactly("87,59")),
        fact("Thái Nguyên", "SIPAS", "2022", .percent, exactly("87,16")),
        fact("Hải Dương", "SIPAS", "2022", .percent, exactly("86,88")),
      ]),
    Case(
      "PCI 2020 có thứ tự: 1. Quảng Ninh, 2. Đồng Tháp, 3. Long An.",
      [
        fact("Quảng Ninh", "PCI", "2020", .rank, 1), fact("Đồng Tháp", "PCI", "2020", .rank, 2),
        fact("Long An", "PCI", "2020", .rank, 3),
      ]),
    Case(
      "An Giang: PAR INDEX 2021 hạng 24/63 (tăng 2 bậc), SIPAS hạng 40/63 (giảm 3 bậc).",
      [
        fact("An Giang", "PAR_INDEX", "2021", .rank, 24, of: 63),
        fact("An Giang", "PAR_INDEX", "2021", .rankChange, 2),
        fact("An Giang", "SIPAS", "2021", .rank, 40, of: 63),
        fact("An Giang", "SIPAS", "2021", .rankChange, -3),
      ]),
  ]

  private static let nothing = [
    Case("Hội nghị triển khai nâng hạng PCI năm 2024 có 120 đại biểu dự.", []),
    Case("Tỉnh ủy Hà Nam yêu cầu PAR INDEX không được thấp hơn hạng 30.", []),
    Case(
      "Nếu đạt 90%, Lâm Đồng sẽ vào tốp đầu SIPAS.", []),
    Case("PAR INDEX gồm 8 lĩnh vực, 38 tiêu chí và 88 tiêu chí thành phần.", []),
    Case("Bộ tiêu chí DTI 2022 có thang điểm 1.000.", []),
    Case("Kế hoạch số 12/KH-UBND của Cần Thơ đề ra 15/17 nhiệm vụ về PAR INDEX 2022.", []),
    Case("Quốc lộ 1A qua Phú Yên dài 117 km; PCI sẽ công bố thứ 5 tuần này.", []),
    Case("Hơn 11.300 doanh nghiệp trả lời PCI 2022, trong đó 65% ở Hà Nội.", []),
    Case("Chỉ tiêu năm 2025 của Kiên Giang: PAPI thuộc nhóm 20 tỉnh cao nhất.", []),
  ]
}
