import Testing

@testable import FactValidation

@Suite("Calendar day")
struct CalendarDayTests {
  @Test(
    "weekdays over leap years and centuries",
    arguments: [
      ("1900-01-01", CalendarDay.Weekday.monday), ("2000-02-29", .tuesday), ("2021-06-25", .friday),
      ("2024-12-31", .tuesday), ("2100-03-01", .monday),
    ])
  func weekdays(iso: String, expected: CalendarDay.Weekday) {
    #expect(CalendarDay(iso: iso)?.weekday == expected)
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "2021", "2021-06", "2021-02-29", "2021-13-01", "2021-00-01", "XXXX-06-24", "2021/2030", "",
      "2021-06-25/2021-06-30",
    ])
  func refusals(iso: String) {
    #expect(CalendarDay(iso: iso) == nil)
  }
}
