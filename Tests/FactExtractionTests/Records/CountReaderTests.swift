import DocumentModel
import TestSupport
import Testing

@Suite("How many units something holds of")
struct CountReaderTests {
  @Test("a count has the condition in the words of the text")
  func readsConditions() throws {
    try expectRecords(
      "PAR INDEX năm 2020 có 15/17 bộ đạt kết quả tăng so với năm 2019.",
      [
        fact("ministries", "PAR_INDEX", "2020", .count, 15, of: 17)
          .about("đạt kết quả tăng so với năm 2019").against("2019")
      ])
    try expectRecords(
      "Về SIPAS 2021, 40 tỉnh có kết quả trên 85%.",
      [fact("provinces", "SIPAS", "2021", .count, 40).about("có kết quả trên 85%")])
    try expectRecords(
      "Năm 2022, 12 bộ đạt Chỉ số CCHC trên 85%.",
      [fact("ministries", "PAR_INDEX", "2022", .count, 12).about("đạt Chỉ số CCHC trên 85%")])
  }

  @Test("a count without a condition only says how many there are")
  func passesTotals() throws {
    try expectRecords("PCI 2021 khảo sát doanh nghiệp của 63 tỉnh, thành phố.", [])
    try expectRecords(
      "Trong 63 tỉnh, thành phố, Đồng Tháp xếp thứ 3 PCI 2021.",
      [fact("Đồng Tháp", "PCI", "2021", .rank, 3, of: 63)])
  }

  @Test("a group has a name and a number of members")
  func readsGroups() throws {
    try expectRecords(
      "Theo PAR INDEX 2023, nhóm A gồm 12 tỉnh.",
      [fact("provinces", "PAR_INDEX", "2023", .count, 12).about("nhóm A")])
    try expectRecords(
      "PAR INDEX 2021: từ 80% đến dưới 90% có 10 bộ.",
      [fact("ministries", "PAR_INDEX", "2021", .count, 10).about("từ 80% đến dưới 90%")])
  }

  @Test("two counts of a sentence each have their own condition")
  func readsTwoCounts() throws {
    try expectRecords(
      "So với năm 2022, SIPAS năm 2023 có 57 tỉnh tăng và 6 tỉnh giảm.",
      [
        fact("provinces", "SIPAS", "2023", .count, 57).about("tăng").against("2022"),
        fact("provinces", "SIPAS", "2023", .count, 6).about("giảm").against("2022"),
      ])
    try expectRecords(
      "PAPI 2020: 30 tỉnh tăng điểm, ba tỉnh giảm điểm.",
      [
        fact("provinces", "PAPI", "2020", .count, 30).about("tăng điểm"),
        fact("provinces", "PAPI", "2020", .count, 3).about("giảm điểm"),
      ])
  }

  @Test("a number in words counts like one in figures")
  func readsWords() throws {
    try expectRecords(
      "Theo SIPAS năm 2023, có sáu địa phương giảm điểm.",
      [fact("provinces", "SIPAS", "2023", .count, 6).about("giảm điểm")])
  }

  @Test("a wished number is no count")
  func passesTargets() throws {
    try expectRecords("Mục tiêu là năm 2025 có 30 tỉnh đạt PAR INDEX trên 90%.", [])
  }
}
