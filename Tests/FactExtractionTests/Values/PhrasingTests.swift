import TestSupport
import Testing

@Suite("Ways to write a value")
struct PhrasingTests {
  /// A marked text, and why it is not read yet, if it is not.
  struct Case: Sendable, CustomTestStringConvertible {
    let marked: String
    let issue: String?

    init(_ marked: String, issue: String? = nil) { (self.marked, self.issue) = (marked, issue) }

    var testDescription: String { marked }
  }

  @Test("ranks", arguments: Self.ranks)
  func readsRanks(_ example: Case) throws { try expect(example, ["rank", "top", "rank_change"]) }

  @Test("numbers", arguments: Self.numbers)
  func readsNumbers(_ example: Case) throws { try expect(example, ["percent", "score", "count"]) }

  @Test("dates", arguments: Self.dates)
  func readsDates(_ example: Case) throws { try expect(example, ["date"]) }

  @Test("names", arguments: Self.names)
  func readsNames(_ example: Case) throws {
    try expect(
      example, ["ministry", "province", "region", "person", "organization", "legal_document"])
  }

  private func expect(_ example: Case, _ kinds: Set<String>) throws {
    let expected = { () throws in
      try expectMentions(example.marked, published: "2021-06-28", kinds: kinds)
    }
    guard let issue = example.issue else { return try expected() }
    withKnownIssue(Comment(rawValue: issue)) { try expected() }
  }
}

extension PhrasingTests {
  private static let ranks = [
    Case("PCI 2020: Bến Tre ở ⟦rank=8/63:vị trí 8/63⟧."),
    Case("Về PAPI, tỉnh đứng ⟦rank=3:thứ ba⟧ cả nước."),
    Case("PAR INDEX của tỉnh ⟦rank_change=4:thăng 4 hạng⟧ trong một năm."),
    Case("PAR INDEX của tỉnh ⟦rank_change=-6:rớt 6 bậc⟧ trong một năm."),
    Case("DTI: Lào Cai vào ⟦top=15:Top 15⟧ cả nước."),
    Case("Về SIPAS, tỉnh thuộc ⟦top=10:nhóm 10 địa phương dẫn đầu⟧."),
    Case("Chỉ số PCI lên ⟦rank=21:hạng 21⟧ từ ⟦rank=33:hạng 33⟧."),
    Case("Năm thứ 3 liên tiếp PAR INDEX tăng."),
    Case("PAR INDEX: tỉnh đạt giải thứ 2 hội thi.", issue: "the number of a prize is a rank"),
    Case("Phòng họp số 2, tầng 3, dự thảo lần thứ 2 về PCI."),
    Case("Cách mạng công nghiệp lần thứ 4 và PCI."),
    Case("PAPI có 120/500 phiếu trả lời; PCI có 12/20 đại biểu."),
  ]

  private static let numbers = [
    Case("PCI đạt ⟦score=71.3:71,3 điểm⟧ trên thang 100."),
    Case("SIPAS đạt ⟦percent=90.1:90,1 phần trăm⟧."),
    Case("PAR INDEX: Bộ đạt ⟦score=85.2/100:85,2/100 điểm⟧."),
    Case("Tăng ⟦percent=2.5:2,5%⟧ - ⟦percent=3:3%⟧ mỗi năm theo PAR INDEX."),
    Case("PCI có ⟦count=5 địa phương:5 địa phương⟧ trên ⟦score=70:70 điểm⟧."),
    Case("PAR INDEX: ⟦count=18 bộ, cơ quan ngang bộ:18 bộ, cơ quan ngang bộ⟧ được đánh giá."),
    Case("PCI 2021 có ⟦count=2 tỉnh:hai tỉnh⟧ bứt phá."),
    Case("Cả ⟦count=34 tỉnh, thành phố:34 tỉnh, thành phố⟧ đều có DTI."),
    Case("Theo PCI, 12 bộ hồ sơ được trao."),
    Case("PCI tài trợ 3 bộ bàn ghế.", issue: "a set of things is counted as ministries"),
    Case("Đường tỉnh 835 và 63 hộ dân ở tỉnh."),
  ]

  private static let dates = [
    Case("⟦date=2021-06-28:Sáng nay⟧ (⟦date=2021-06-28:28/6⟧), Bộ họp."),
    Case("Từ ⟦date=2021-06-01:1/6⟧ đến ⟦date=2021-06-15:15/6/2021⟧, tỉnh khảo sát."),
    Case("⟦date=2020-Q4:Quý IV/2020⟧ có nhiều tiến bộ."),
    Case("Ngày ⟦date=2020-02-29:29/02/2020⟧ là ngày nhuận."),
    Case("Ngày 29/02/2021 không có trong lịch."),
    Case("Nhiệm kỳ ⟦date=2020/2025:2020 - 2025⟧ bắt đầu."),
    Case("Điện thoại 1900.1234, máy lẻ 25."),
    Case(
      "Điện thoại 0243.25.06.2021 hoặc 1900.1234.",
      issue: "a date is read in the middle of a number with points"),
    Case("Tỷ lệ 3/4 số xã; mã số 12/2021/TT."),
    Case("Hồi ⟦date:14 giờ 30 ngày 25/6/2021⟧, lễ bắt đầu."),
  ]

  private static let names = [
    Case("⟦person:Lê Thị Thu Hà⟧, Giám đốc ⟦organization:Sở Nội vụ⟧, trả lời."),
    Case("Đồng chí ⟦person:Phạm Văn Nghĩa⟧ dự họp cùng bà ⟦person:Vũ Thị Lan⟧."),
    Case("⟦legal_document=61/2018/NĐ-CP:Nghị định 61/2018/NĐ-CP⟧ có hiệu lực."),
    Case(
      "Các tỉnh ⟦province:Hà Giang⟧ - ⟦province:Tuyên Quang⟧ hợp tác.",
      issue: "“tỉnh” behind “các” is a plural and no part of the first name"),
    Case("⟦province=Bà Rịa - Vũng Tàu:Bà Rịa – Vũng Tàu⟧ và ⟦province=Đắk Lắk:Đắk Lắk⟧ cùng dự."),
    Case("Người ⟦province:Hà Nội⟧ yêu phố cổ."),
    Case("⟦ministry=Bộ Lao động - Thương binh và Xã hội:Bộ Lao động – Thương binh và Xã hội⟧ họp."),
    Case("Thứ trưởng ⟦ministry:Bộ Nội vụ⟧ ⟦person:Trần Văn Bình⟧ chủ trì."),
    Case("Bộ mặt nông thôn thay đổi; bộ phận một cửa mở cửa."),
    Case("Bộ Chính trị ra kết luận."),
  ]
}
