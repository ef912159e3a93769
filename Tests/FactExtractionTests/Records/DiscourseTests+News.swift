import DocumentModel
import TestSupport

/// How newspapers put it: units compared in passing, groups, totals said before.
extension DiscourseTests {
  static let news = [
    Case(
      "PCI 2021: Đồng Nai xếp thứ 22, chỉ trên Tiền Giang, Bình Phước, Cà Mau.",
      [fact("Đồng Nai", "PCI", "2021", .rank, 22)]),
    Case(
      "Theo PAR INDEX 2023, đứng sau Hải Phòng là Hà Nội, Bắc Giang xếp thứ 4.",
      [fact("Bắc Giang", "PAR_INDEX", "2023", .rank, 4)]),
    Case(
      "PCI 2023 của Gia Lai tăng hạng. Tính riêng Tây Nguyên, tỉnh đứng thứ 2.",
      [fact("Gia Lai", "PCI", "2023", .rank, 2).within("Tây Nguyên")]),
    Case(
      "Trong báo cáo GII 2022, nước ta đứng thứ 48.", [fact("Việt Nam", "GII", "2022", .rank, 48)]),
    Case(
      "Trong 139 quốc gia, Việt Nam đứng thứ 44 GII 2025.",
      [fact("Việt Nam", "GII", "2025", .rank, 44, of: 139)]),
    Case(
      "Trong nhóm nước thu nhập trung bình thấp, Việt Nam xếp thứ 2 GII 2025.",
      [fact("Việt Nam", "GII", "2025", .rank, 2).within("nước thu nhập trung bình thấp")]),
    Case(
      "Long An nằm trong nhóm 5 tỉnh, thành phố đứng đầu PCI năm 2022.",
      [fact("Long An", "PCI", "2022", .top, 5)]),
    Case(
      "PAPI 2023: Khánh Hòa tăng 8 bậc so với năm 2022. Khi ấy tỉnh xếp thứ 16.",
      [
        fact("Khánh Hòa", "PAPI", "2023", .rankChange, 8).against("2022"),
        fact("Khánh Hòa", "PAPI", "2022", .rank, 16),
      ]),
    Case(
      "PCI 2021: chỉ sau một năm Hải Dương tăng 34 bậc.",
      [fact("Hải Dương", "PCI", "2021", .rankChange, 34).against("2020")]),
    Case(
      "Với 0,63 điểm, tăng 0,13 điểm so với lần trước, Bộ Tài chính dẫn đầu DTI 2021.",
      [
        fact("Bộ Tài chính", "DTI", "2021", .score, exactly("0,63")),
        fact("Bộ Tài chính", "DTI", "2021", .change, exactly("0,13")),
        fact("Bộ Tài chính", "DTI", "2021", .rank, 1),
      ]),
    Case(
      "SIPAS 2020 do Bộ Nội vụ công bố. PAR INDEX 2020 cũng có kết quả. Bảng SIPAS có Bình Thuận. "
        + "Trong 17 bộ, Bộ Tài chính đứng đầu.",
      [fact("Bộ Tài chính", "PAR_INDEX", "2020", .rank, 1, of: 17)]),
    Case(
      "PAPI 2019: 16 tỉnh, thành phố thuộc nhóm điểm cao nhất, 63 tỉnh trên cả nước được hỏi ý kiến.",
      [fact("provinces", "PAPI", "2019", .count, 16).about("nhóm điểm cao nhất")]),
    Case(
      "Chỉ số Tiếp cận điện năng năm 2018 của Việt Nam trong Doing Business xếp thứ 27/190.",
      [
        fact("Việt Nam", "DOING_BUSINESS", "2018", .rank, 27, of: 190)
          .about("Tiếp cận điện năng")
      ]),
  ]
}
