import DocumentModel
import TestSupport
import Testing

@Suite("Components in lists")
struct ComponentListsTests {
  @Test("a rank in several components is a fact for each")
  func readsEnumerations() throws {
    try expectRecords(
      "PCI 2022: Bắc Giang dẫn đầu cả nước ở hai chỉ số: Chi phí không chính thức và "
        + "Thiết chế pháp lý và an ninh trật tự.",
      [
        fact("Bắc Giang", "PCI", "2022", .rank, 1).about("Chi phí không chính thức"),
        fact("Bắc Giang", "PCI", "2022", .rank, 1).about("Thiết chế pháp lý và an ninh trật tự"),
      ])
    try expectRecords(
      "Năm 2022, Huế có kinh tế số và xã hội số cùng xếp thứ 3 theo DTI.",
      [
        fact("Huế", "DTI", "2022", .rank, 3).about("kinh tế số"),
        fact("Huế", "DTI", "2022", .rank, 3).about("xã hội số"),
      ])
  }

  @Test("“lần lượt” pairs components with values")
  func readsPairs() throws {
    try expectRecords(
      "DTI 2022 của Hà Nội: xã hội số và chính quyền số lần lượt xếp thứ 30 và thứ 40.",
      [
        fact("Hà Nội", "DTI", "2022", .rank, 30).about("xã hội số"),
        fact("Hà Nội", "DTI", "2022", .rank, 40).about("chính quyền số"),
      ])
  }

  @Test("a known component at the head of a line holds for the unit behind the colon")
  func readsHeads() throws {
    try expectRecords(
      "Vietnam ICT Index 2019 của Đà Nẵng:\nHạ tầng kỹ thuật: Đà Nẵng xếp thứ 1.",
      [fact("Đà Nẵng", "ICT_INDEX", "2019", .rank, 1).about("Hạ tầng kỹ thuật")])
    try expectRecords(
      "PCI 2019, những vị trí sau: Long An xếp thứ 8.", [fact("Long An", "PCI", "2019", .rank, 8)])
  }

  @Test("the next thing of a list of moves is a component, too")
  func readsMoves() throws {
    try expectRecords(
      "Doing Business 2020 của Việt Nam: Nộp thuế tăng 22 bậc, Thiết lập mạng lưới tăng 4 bậc.",
      [
        fact("Việt Nam", "DOING_BUSINESS", "2020", .rankChange, 22).about("Nộp thuế"),
        fact("Việt Nam", "DOING_BUSINESS", "2020", .rankChange, 4).about("Thiết lập mạng lưới"),
      ])
  }
}
