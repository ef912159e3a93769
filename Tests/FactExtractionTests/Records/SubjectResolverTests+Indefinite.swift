import DocumentModel
import TestSupport
import Testing

/// Standings of somebody whom the text does not know.
extension SubjectResolverTests {
  @Test(
    "whoever holds a rank is nobody known",
    arguments: [
      "PAR INDEX 2023 được công bố, có Huế tham dự. Đơn vị xếp thứ hai đạt 90 điểm.",
      "Long An công bố PCI 2022. Địa phương dẫn đầu cả nước đạt 72,95 điểm.",
      "Báo cáo GII 2023 xếp hạng 132 nền kinh tế. Quốc gia đứng thứ 10 đạt 60 điểm.",
    ])
  func passesWhoever(_ text: String) throws { try expectRecords(text, []) }

  @Test(
    "some other country is not Vietnam",
    arguments: [
      "Báo cáo GII 2023: nước này đứng thứ 10.",
      "GII 2022 có 132 nền kinh tế; nền kinh tế nào đứng thứ 5 cũng có lý do.",
      "Trong EGDI 2022, quốc gia xếp thứ 3 là một bất ngờ.",
    ])
  func passesOtherCountries(_ text: String) throws { try expectRecords(text, []) }

  @Test("a noun without a verb behind its rank goes back to the unit that was named")
  func followsNouns() throws {
    try expectRecords(
      "PCI 2022 của Long An đã có. Địa phương xếp thứ 10, đạt 68,45 điểm.",
      [
        fact("Long An", "PCI", "2022", .rank, 10),
        fact("Long An", "PCI", "2022", .score, exactly("68,45")),
      ])
    try expectRecords(
      "GII 2023 có kết quả. Vị trí thứ 46 là cao nhất từ trước đến nay.",
      [fact("Việt Nam", "GII", "2023", .rank, 46)])
  }
}
