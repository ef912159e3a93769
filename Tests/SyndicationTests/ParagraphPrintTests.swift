import Testing

@testable import Syndication

@Suite("Paragraph prints")
struct ParagraphPrintTests {
  private let text =
    "Theo báo cáo công bố sáng nay, tỉnh An Giang đạt 84,67 điểm, đứng thứ 26 trên 63 tỉnh, "
    + "thành phố và giảm 15 bậc so với năm trước đó."

  @Test("case, marks and blanks make no difference")
  func folding() throws {
    let one = try #require(ParagraphPrint(text))
    let other = try #require(ParagraphPrint(text.uppercased().replacing(", ", with: " – ")))
    #expect(one.hash == other.hash && one.likeness(to: other) == 1)
  }

  @Test("one altered number is still like it, another paragraph is not")
  func likeness() throws {
    let one = try #require(ParagraphPrint(text))
    let altered = try #require(ParagraphPrint(text.replacing("26", with: "28")))
    let other = try #require(
      ParagraphPrint(
        "Sở Nội vụ cho biết kế hoạch tuyển dụng công chức cấp xã sẽ được trình Ủy ban nhân dân "
          + "trong tháng tới để kịp thời gian thi tuyển."))
    #expect(one.hash != altered.hash)
    #expect(one.likeness(to: altered) >= 0.6)
    #expect(one.likeness(to: other) < 0.1)
    #expect(!Set(one.bands).isDisjoint(with: altered.bands))
  }

  @Test("headings and captions are too short to tell anything")
  func short() {
    #expect(ParagraphPrint("Bảng xếp hạng chỉ số cải cách hành chính năm 2020") == nil)
    #expect(ParagraphPrint("") == nil)
  }
}
