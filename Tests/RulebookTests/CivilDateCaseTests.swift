import Rulebook
import Testing

@Suite("CivilDate, single cases")
struct CivilDateCaseTests {
  @Test(arguments: [
    ("2026-08-31", 6, "2027-02-28"),
    ("2028-02-29", 12, "2029-02-28"),
    ("2028-02-29", 48, "2032-02-29"),
    ("2027-08-31", 6, "2028-02-29"),
    ("2026-01-31", 1, "2026-02-28"),
    ("2026-10-31", 1, "2026-11-30"),
    ("2026-12-31", 2, "2027-02-28"),
    ("2026-11-30", 1, "2026-12-30"),
    ("2026-02-28", 1, "2026-03-28"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"),
    ("2026-01-15", -13, "2024-12-15"),
    ("2026-06-04", 0, "2026-06-04"),
  ])
  func `a month later is the same day number, else the last day of that month`(
    start: String,
    months: Int,
    end: String,
  ) throws {
    let date = try #require(CivilDate(isoText: start))
    #expect(date.adding(.months(months)).isoText == end)
  }

  @Test(arguments: [
    ("2026-11-21", 21, "2026-12-12"),
    ("2026-12-31", 1, "2027-01-01"),
    ("2028-02-28", 1, "2028-02-29"),
    ("2027-02-28", 1, "2027-03-01"),
    ("2026-01-01", -1, "2025-12-31"),
  ])
  func `days are counted over the ends of months and years`(
    start: String,
    days: Int,
    end: String,
  ) throws {
    let date = try #require(CivilDate(isoText: start))
    let other = try #require(CivilDate(isoText: end))
    #expect(date.advanced(byDays: days) == other)
    #expect(date.adding(.days(days)) == other)
    #expect(date.days(until: other) == days)
    #expect(other.days(until: date) == -days)
    #expect((date < other) == (days > 0))
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-", "2026-11-2", "2026-11-211", "2026-1-21", "26-11-21",
    "21-11-2026", "2026/11/21", "20261121", "2026-11-21 ", " 2026-11-21", "2026-11-21T09:00",
    "+026-11-21", "-026-11-21", "2026-+1-21", "2026-11--1", "٢٠٢٦-11-21", "abcd-ef-gh",
    "2026-00-21", "2026-13-21", "2026-11-00", "2026-11-31", "2026-02-29", "2100-02-29",
    "0000-01-01",
  ])
  func `a text that is not exactly one existing day is refused`(text: String) {
    #expect(CivilDate(isoText: text) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (2026, 4, 31), (2026, 2, 29), (1900, 2, 29), (2028, 2, 30),
    (.max, .max, .max), (.min, .min, .min), (2026, 2, .max),
  ])
  func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2000, true), (2024, true), (2026, false), (2100, false), (1900, false)])
  func `a leap year has 29 days in February`(year: Int, isLeap: Bool) {
    #expect(CivilDate.isLeapYear(year) == isLeap)
    #expect(CivilDate.daysInMonth(2, year: year) == (isLeap ? 29 : 28))
    let lengths = (1...12).map { CivilDate.daysInMonth($0, year: year) }
    #expect(lengths.reduce(0, +) == (isLeap ? 366 : 365))
  }

  @Test func `a month that does not exist has no days`() {
    #expect([0, 13, -1, .max].map { CivilDate.daysInMonth($0, year: 2026) } == [0, 0, 0, 0])
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func `absurd numbers stop at a far day and never trap`(number: Int) {
    let date = CivilDate(dayNumber: number)
    for unit in Period.Unit.allCases {
      for amount in [Int.min, Int.max] {
        let far = date.adding(Period(amount: amount, unit: unit)).advanced(byDays: amount)
        #expect(!far.isoText.isEmpty)
        #expect(amount > 0 ? far >= date : far <= date)
        #expect(abs(far.days(until: date)) >= 0)
      }
    }
  }
}
