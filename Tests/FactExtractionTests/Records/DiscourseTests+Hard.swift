import DocumentModel
import TestSupport

extension DiscourseTests {
  static let hard = [
    Case(
      "Bộ Tư pháp và Bộ Tài chính chia nhau hai vị trí đầu PAR INDEX 2021, lần lượt đạt 92,46% và 91,80%.",
      [
        fact("Bộ Tư pháp", "PAR_INDEX", "2021", .percent, exactly("92,46")),
        fact("Bộ Tài chính", "PAR_INDEX", "2021", .percent, exactly("91,8")),
      ]),
    Case(
      "PCI 2022 của Cần Thơ tăng 1,5 điểm nhưng lại tụt 4 bậc so với năm 2021.",
      [
        fact("Cần Thơ", "PCI", "2022", .change, exactly("1,5")).against("2021"),
        fact("Cần Thơ", "PCI", "2022", .rankChange, -4).against("2021"),
      ]),
    Case(
      "Tỉnh Bắc Kạn (hạng 60) và tỉnh Cao Bằng (hạng 61) ở cuối bảng PAR INDEX năm 2021.",
      [
        fact("Bắc Kạn", "PAR_INDEX", "2021", .rank, 60),
        fact("Cao Bằng", "PAR_INDEX", "2021", .rank, 61),
      ]),
    Case(
      "DTI 2022: kinh tế số của Hà Nội xếp thứ 2, xã hội số xếp thứ 5.",
      [
        fact("Hà Nội", "DTI", "2022", .rank, 2).about("kinh tế số"),
        fact("Hà Nội", "DTI", "2022", .rank, 5).about("xã hội số"),
      ]),
    Case(
      "Trên bảng PAPI 2022, Bắc Ninh hơn Bình Dương 0,25 điểm.",
      [fact("Bắc Ninh", "PAPI", "2022", .gap, exactly("0,25")).against("Bình Dương")]),
    Case(
      "Khoảng cách giữa Quảng Ninh và Hòa Bình ở PCI 2021 là 15,86 điểm.",
      [fact("Quảng Ninh", "PCI", "2021", .gap, exactly("15,86")).against("Hòa Bình")]),
    Case(
      "Hai năm 2021 và 2022, PAR INDEX của Lai Châu lần lượt xếp thứ 32 và thứ 28.",
      [
        fact("Lai Châu", "PAR_INDEX", "2021", .rank, 32),
        fact("Lai Châu", "PAR_INDEX", "2022", .rank, 28),
      ],
      issue: "“lần lượt” gives values to units, not to years"),
    Case(
      "PCI 2020 của Ninh Thuận: 60,21 điểm; PCI 2021: 62,23 điểm; PCI 2022: 65,43 điểm.",
      [
        fact("Ninh Thuận", "PCI", "2020", .score, exactly("60,21")),
        fact("Ninh Thuận", "PCI", "2021", .score, exactly("62,23")),
        fact("Ninh Thuận", "PCI", "2022", .score, exactly("65,43")),
      ]),
    Case(
      "Sau Đà Nẵng, TP.HCM là địa phương đứng thứ hai DTI năm 2022.",
      [fact("Hồ Chí Minh", "DTI", "2022", .rank, 2)]),
    Case(
      "Ngoài Quảng Ninh đứng đầu, PCI 2022 còn có Bắc Giang đứng thứ 2.",
      [fact("Quảng Ninh", "PCI", "2022", .rank, 1), fact("Bắc Giang", "PCI", "2022", .rank, 2)]),
    Case(
      "SIPAS 2021 của Bến Tre đạt 90,05% (cả nước: 87,16%).",
      [
        fact("Bến Tre", "SIPAS", "2021", .percent, exactly("90,05")),
        fact("provinces", "SIPAS", "2021", .percent, exactly("87,16")),
      ]),
    Case(
      "Năm 2021, cả nước có 17/63 tỉnh, thành phố đạt PAR INDEX trên 88%.",
      [
        fact("provinces", "PAR_INDEX", "2021", .count, 17, of: 63).about("đạt PAR INDEX trên 88%")
      ]),
    Case(
      "Việt Nam tăng hai bậc, lên vị trí 44/133 nền kinh tế trong GII 2024.",
      [
        fact("Việt Nam", "GII", "2024", .rankChange, 2),
        fact("Việt Nam", "GII", "2024", .rank, 44, of: 133),
      ]),
    Case(
      "Đứng cuối khối bộ tại PAR INDEX 2021 là Bộ Ngoại giao, đạt 80,73%, xếp thứ 17/17.",
      [
        fact("Bộ Ngoại giao", "PAR_INDEX", "2021", .percent, exactly("80,73")),
        fact("Bộ Ngoại giao", "PAR_INDEX", "2021", .rank, 17, of: 17),
      ]),
    Case(
      "Điện Biên nhích lên hạng 36 SIPAS 2022, từ hạng 41 trước đó một năm.",
      [
        fact("Điện Biên", "SIPAS", "2022", .rank, 36),
        fact("Điện Biên", "SIPAS", "2021", .rank, 41),
      ],
      issue: "“trước đó một năm” is not resolved"),
    Case(
      "PAR INDEX 2022 chứng kiến Bình Phước bứt phá: 86,02%, hơn năm 2021 2,4%.",
      [
        fact("Bình Phước", "PAR_INDEX", "2022", .percent, exactly("86,02")),
        fact("Bình Phước", "PAR_INDEX", "2022", .change, exactly("2,4")).against("2021"),
      ]),
    Case(
      "Theo PAPI 2021, trong khi Quảng Ninh đạt 46,9 điểm thì Cao Bằng chỉ đạt 39,1 điểm.",
      [
        fact("Quảng Ninh", "PAPI", "2021", .score, exactly("46,9")),
        fact("Cao Bằng", "PAPI", "2021", .score, exactly("39,1")),
      ]),
    Case(
      "Quảng Nam tụt hạng ở PCI 2022: từ 19 xuống 25.",
      [fact("Quảng Nam", "PCI", nil, .rank, 19), fact("Quảng Nam", "PCI", "2022", .rank, 25)]),
    Case(
      "Bộ Công Thương đứng thứ 11, kế đến là Bộ Xây dựng ở vị trí thứ 12 theo PAR INDEX 2022.",
      [
        fact("Bộ Công Thương", "PAR_INDEX", "2022", .rank, 11),
        fact("Bộ Xây dựng", "PAR_INDEX", "2022", .rank, 12),
      ]),
    Case(
      "Tiếp nối thành tích 2021, năm 2022 Thừa Thiên – Huế tiếp tục đứng thứ hai PAPI.",
      [fact("Thừa Thiên Huế", "PAPI", "2022", .rank, 2)]),
    Case(
      "Mong rằng Sơn La sẽ sớm vào top 20 PAR INDEX.", []),
    Case("Sở Nội vụ Cà Mau đứng đầu khối sở về chỉ số CCHC cấp sở năm 2022.", []),
    Case("Phường 5 đạt 95,2 điểm, xếp thứ nhất toàn thị xã về Chỉ số CCHC năm 2022.", []),
    Case("SIPAS 2022 được khảo sát với 35.873 phiếu, đạt 98,7% kế hoạch ở 63 tỉnh.", []),
    Case("Đoàn Quảng Ninh xếp thứ 3 giải bóng đá bên lề lễ công bố PCI 2022.", []),
    Case(
      "Thu ngân sách của Long An năm 2022 xếp thứ 9 cả nước, góp phần nâng PCI.", [],
      issue: "a rank in something else goes to the index named behind it"),
    Case(
      "PAR INDEX 2021: cấp xã của Thái Bình đạt 76% dịch vụ công trực tuyến.", []),
  ]
}
