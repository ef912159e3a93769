import DocumentModel
import Foundation
import TestSupport
import Testing

@Suite("Calendar day")
struct CalendarDayTests {
  private let oracle: Calendar

  init() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    oracle = calendar
  }

  @Test("every day from 1990 to 2035 has Foundation's weekday and successor")
  func agreesDayByDay() throws {
    var day = try #require(CalendarDay(iso: "1990-01-01"))
    let last = try #require(CalendarDay(iso: "2035-12-31"))
    while day < last {
      let moment = try #require(date(day))
      // Foundation counts from Sunday as 1.
      let weekday = (oracle.component(.weekday, from: moment) + 5) % 7 + 1
      #expect(day.weekday == weekday, "\(day.iso)")
      let next = try #require(oracle.date(byAdding: .day, value: 1, to: moment))
      #expect(day.adding(days: 1).iso == iso(next))
      day = day.adding(days: 1)
    }
  }

  @Test("far moves land where Foundation's calendar lands")
  func addsLikeTheOracle() throws {
    var random = RandomText(seed: 51)
    let start = try #require(CalendarDay(iso: "2021-06-25"))
    let moment = try #require(date(start))
    for _ in 0..<500 {
      let days = random.number(in: -40_000...40_000)
      let moved = try #require(oracle.date(byAdding: .day, value: days, to: moment))
      #expect(start.adding(days: days).iso == iso(moved))
      #expect(start.adding(days: days).adding(days: -days) == start)
    }
  }

  @Test("a day exists where Foundation's calendar has it")
  func knowsDays() {
    for year in [1900, 2000, 2004, 2020, 2021, 2023, 2024, 2100] {
      for month in 0...13 {
        for day in 0...32 {
          let parts = DateComponents(
            calendar: oracle, timeZone: oracle.timeZone, year: year, month: month, day: day)
          #expect(
            (CalendarDay(year: year, month: month, day: day) != nil) == parts.isValidDate,
            "\(year)-\(month)-\(day)")
        }
      }
    }
  }

  @Test("a missing part is read as the first, a time of day is passed over")
  func readsParts() {
    #expect(CalendarDay(iso: "2021-06-25T09:00")?.iso == "2021-06-25")
    #expect(CalendarDay(iso: "2021-06")?.iso == "2021-06-01")
    #expect(CalendarDay(iso: "2021")?.iso == "2021-01-01")
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "", "XXXX-06-24", "2021-02-30", "2021-13-01", "2021-00-10", "25/06/2021", "99-01-01",
      "2021-a-1",
    ])
  func refuses(_ iso: String) {
    #expect(CalendarDay(iso: iso) == nil)
  }

  @Test("days are in the order of time")
  func compares() throws {
    let days = try ["2019-12-31", "2020-01-01", "2020-01-02", "2020-02-01"].map {
      try #require(CalendarDay(iso: $0))
    }
    #expect(days.reversed().sorted() == days)
  }

  @Test(
    "a week is numbered by its Thursday",
    arguments: [
      ("2021-06-25", "2021-W25"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
      ("2024-12-30", "2025-W01"), ("2016-01-01", "2015-W53"),
    ])
  func numbersWeeks(_ day: String, _ week: String) throws {
    #expect(try #require(CalendarDay(iso: day)).isoWeek == week)
  }

  private func date(_ day: CalendarDay) -> Date? {
    oracle.date(from: DateComponents(year: day.year, month: day.month, day: day.day))
  }

  private func iso(_ date: Date) -> String {
    let parts = oracle.dateComponents([.year, .month, .day], from: date)
    let two = { (value: Int?) in String(format: "%02d", value ?? 0) }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
  }
}
