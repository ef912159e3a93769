import DocumentModel
import FactValidation
import TestSupport
import Testing

@Suite("Weekday")
struct WeekdayTests {
  @Test(
    "a printed weekday is that of its date",
    arguments: [
      ("Thứ 6, Ngày 25/06/2021, 09:00", "2021-06-25T09:00", []),
      ("Thứ 5, Ngày 25/06/2021, 09:00", "2021-06-25T09:00", ["error: thứ sáu <- thứ năm"]),
      ("Chủ nhật, 27/6/2021", "2021-06-27", []), ("thứ Năm, 24/6", "2021-06-24", []),
      ("thứ Hai, 24/6", "2021-06-24", ["warning: thứ năm <- thứ hai"]),
      ("24/6/2021", "2021-06-24", []), ("thứ Hai, 24/6", "XXXX-06-24", []),
      ("thứ Tư 31/2/2021", "2021-02-31", []), ("thứ Ba, 29/02/2000", "2000-02-29", []),
    ])
  func weekdays(words: String, iso: String, expected: [String]) {
    var page = DocumentDraft()
    page.line(words)
    page.mention(words, .date(iso: iso))
    #expect(page.findings(Weekday()) == expected)
  }

  @Test(
    "a weekday right before the date counts, on its own line and nowhere else",
    arguments: [
      ("Thứ Hai, 25/06/2021", ["error: thứ sáu <- thứ hai"]), ("Thứ Sáu, ngày 25/06/2021", []),
      ("Sáng chủ nhật (25/06/2021)", ["error: thứ sáu <- chủ nhật"]),
      ("Thứ Hai\n25/06/2021", []), ("Thứ Hai tới sẽ có kết quả của ngày 25/06/2021", []),
      ("25/06/2021", []),
    ])
  func weekdayBefore(text: String, expected: [String]) {
    var page = DocumentDraft()
    page.line(text)
    page.mention("25/06/2021", .date(iso: "2021-06-25"))
    #expect(page.findings(Weekday()) == expected)
  }

  @Test("an ordinal of a ranking before a date is no weekday")
  func ordinal() {
    var page = DocumentDraft()
    page.line("Huế đứng thứ hai, ngày 25/06/2021")
    page.mention("25/06/2021", .date(iso: "2021-06-25"))
    page.mention("thứ hai", .rank(value: 2, of: nil, isLast: false))
    #expect(page.findings(Weekday()).isEmpty)
  }
}
