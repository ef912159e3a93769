import DocumentModel
import Testing

@testable import FactValidation

@Suite("Day of the week")
struct DayOfWeekTests {
  @Test(
    "weekdays over leap years and centuries",
    arguments: [
      ("1900-01-01", DayOfWeek.monday), ("2000-02-29", .tuesday), ("2021-06-25", .friday),
      ("2024-12-31", .tuesday), ("2100-03-01", .monday),
    ])
  func weekdays(iso: String, expected: DayOfWeek) {
    #expect(CalendarDay(mentioned: iso)?.dayOfWeek == expected)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "2021", "2021-06", "2021-02-29", "2021-13-01", "2021-00-01", "XXXX-06-24", "2021/2030", "",
      "2021-06-25/2021-06-30",
    ])
  func refusals(iso: String) {
    #expect(CalendarDay(mentioned: iso) == nil)
  }
}
