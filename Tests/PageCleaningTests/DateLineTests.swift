import Testing

@testable import PageCleaning

@Suite("Dates on lines")
struct DateLineTests {
  @Test(
    "printed dates are read as precisely as they stand",
    arguments: [
      ("Thứ 6, Ngày 25/06/2021, 09:00", "2021-06-25T09:00"), ("14 tháng 9, 2023", "2023-09-14"),
      ("Ngày 5 tháng 7 năm 2020", "2020-07-05"),
      ("08-04-2025 - 00:05 AM | Kinh tế", "2025-04-08T00:05"),
      ("- Thứ Năm, 11/03/2021, 06:12 - Chia sẻ", "2021-03-11T06:12"),
      ("9h05, 1.2.2019", "2019-02-01T09:05"),
      ("02/11/2019 07:20 PM", "2019-11-02T19:20"), ("25 Tháng Sáu, 2021", "2021-06-25"),
      ("Thứ sáu, 25 Tháng 6 2021 14:00", "2021-06-25T14:00"),
      ("2021-06-25 12:30:15", "2021-06-25T12:30"),
      ("12:15 SA 01/02/2020", "2020-02-01T00:15"), ("June 25, 2021", "2021-06-25"),
      ("Tháng Sáu 25, 2021", "2021-06-25"), ("25 Jun 2021", "2021-06-25"),
      ("Fri, 06/25/2021 - 09:30", "2021-06-25T09:30"), ("Thứ 4, 07/12/2023", "2023-07-12"),
      ("Submitted by admin on Wed, 07/12/2023 - 09:41", "2023-07-12T09:41"),
      ("Kỳ 25/06/2021", "2021-06-25"), ("Cập nhật lần cuối: 25/06/2021", "2021-06-25"),
      ("Thứ năm, 07/12/2023", "2023-12-07"), ("Tháng Mười Hai 5, 2022", "2022-12-05"),
    ])
  func readsDates(_ line: String, _ iso: String) {
    #expect(DateLine(line.utf8)?.iso == iso)
  }

  @Test(
    "what is no full date is none",
    arguments: [
      "Kết quả 7/17", "24/6", "31/13/2020", "năm 2020", "0292.3820674", "1/2/20", "",
      "Kết quả xử lý đơn thư tuần 3 tháng 5 năm 2019", "Đợt 2 tháng 10 năm 2022",
    ])
  func refusesOthers(_ line: String) {
    #expect(DateLine(line.utf8) == nil)
  }

  @Test("a line that says nothing else is whole, one with a name is not")
  func tellsWholeLines() {
    #expect(DateLine("Cập nhật lúc: 09:00, Thứ bảy, 25/06/2021 (GMT+7)".utf8)?.isWhole == true)
    #expect(DateLine("25/06/2021 | Hạnh Châu".utf8)?.isWhole == false)
  }
}
