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
}
