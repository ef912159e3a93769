import DocumentModel
import TestSupport
import Testing
import VietnameseText

@Suite("Records of whole texts")
struct RecordBuilderTests {
  @Test("a region within which a rank holds is its scope")
  func readsScopes() throws {
    try expectRecords(
      "PCI 2022: Bến Tre xếp thứ 5/13 khu vực Đồng bằng sông Cửu Long.",
      [
        fact("Bến Tre", "PCI", "2022", .rank, 5, of: 13).within("Đồng bằng sông Cửu Long")
      ])
    try expectRecords(
      "Xét trong vùng Tây Nguyên, Lâm Đồng đứng thứ nhất về PAR INDEX 2021.",
      [fact("Lâm Đồng", "PAR_INDEX", "2021", .rank, 1).within("Tây Nguyên")])
  }

  @Test("an ellipsis goes on with verb, index and year")
  func readsEllipsis() throws {
    try expectRecords(
      "Năm 2021, Bộ Tài chính xếp thứ 2 PAR INDEX, Bộ Tư pháp thứ 3, Bộ Nội vụ thứ 6.",
      [
        fact("Bộ Tài chính", "PAR_INDEX", "2021", .rank, 2),
        fact("Bộ Tư pháp", "PAR_INDEX", "2021", .rank, 3),
        fact("Bộ Nội vụ", "PAR_INDEX", "2021", .rank, 6),
      ])
    try expectRecords(
      "PCI 2023: Quảng Ninh đứng đầu, tiếp theo là Long An, rồi đến Hải Phòng.",
      [fact("Quảng Ninh", "PCI", "2023", .rank, 1)])
  }

  @Test("list items go on from the sentence that opens the list")
  func readsLists() throws {
    try expectRecords(
      "Ba bộ đứng đầu PAR INDEX năm 2022:\n- Bộ Tư pháp: 89,95%\n- Bộ Tài chính: 89,76%\n"
        + "- Ngân hàng Nhà nước Việt Nam: 89,54%",
      [
        fact("Bộ Tư pháp", "PAR_INDEX", "2022", .percent, exactly("89,95")),
        fact("Bộ Tài chính", "PAR_INDEX", "2022", .percent, exactly("89,76")),
        fact("Ngân hàng Nhà nước Việt Nam", "PAR_INDEX", "2022", .percent, exactly("89,54")),
      ])
  }

  @Test("a headline that the body contradicts gives no record, one that agrees gives no second")
  func weighsHeadlines() throws {
    try expectRecords(
      "Điện Biên xếp thứ 8 SIPAS 2020\nTheo SIPAS năm 2020, Điện Biên xếp thứ 9/63.",
      blocks: title(of: "Điện Biên xếp thứ 8 SIPAS 2020"),
      [fact("Điện Biên", "SIPAS", "2020", .rank, 9, of: 63)])
    try expectRecords(
      "Điện Biên xếp thứ 9 SIPAS 2020\nTheo SIPAS năm 2020, Điện Biên xếp thứ 9/63.",
      blocks: title(of: "Điện Biên xếp thứ 9 SIPAS 2020"),
      [fact("Điện Biên", "SIPAS", "2020", .rank, 9, of: 63)])
  }

  @Test("a headline alone gives its record")
  func readsHeadlines() throws {
    let headline = "PCI 2019: Vĩnh Long lên hạng 3, tăng 5 bậc"
    try expectRecords(
      headline, blocks: title(of: headline),
      [
        fact("Vĩnh Long", "PCI", "2019", .rank, 3),
        fact("Vĩnh Long", "PCI", "2019", .rankChange, 5),
      ])
  }

  @Test("nothing is read from what is no part of the article")
  func passesChrome() throws {
    let text = "Cà Mau xếp thứ 12/63 PAR INDEX 2020."
    let blocks = [Block(span: Span(0, text.utf8.count), role: .nav, rule: "test")]
    try expectRecords(text, blocks: blocks, [])
  }

  private func title(of line: String) -> [Block] {
    [Block(span: Span(0, line.utf8.count), role: .title, rule: "test")]
  }
}
