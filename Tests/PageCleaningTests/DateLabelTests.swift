import Testing

@testable import PageCleaning

@Suite("What stands before a date")
struct DateLabelTests {
  @Test(
    "the last and longest label counts",
    arguments: [
      ("ngày đăng: ", DateLabel.published), ("cập nhật lúc ", .updated), ("hạn đăng ký: ", .other),
      ("đăng ngày 1 cập nhật ", .updated), ("thời gian diễn ra: ", .other),
      ("published on ", .published),
    ])
  func reads(_ line: String, _ label: DateLabel) {
    #expect(DateLabel.of(Array(line.utf8)) == label)
  }

  @Test(
    "other words are none", arguments: ["thứ sáu, ngày ", "", "09:15, ", "đăngx ", "nguyễn hạnh "])
  func refuses(_ line: String) {
    #expect(DateLabel.of(Array(line.utf8)) == nil)
  }
}
