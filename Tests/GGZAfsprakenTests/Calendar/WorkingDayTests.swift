import GGZAfspraken
import Rulebook
import Testing

@Suite("Certain working days")
struct WorkingDayTests {
  @Test(arguments: [
    ("2026-11-20", "2026-11-20"),  // an ordinary Friday
    ("2026-12-12", "2026-12-11"),  // a Saturday
    ("2027-07-11", "2027-07-09"),  // a Sunday
    ("2027-01-01", "2026-12-31"),  // New Year's Day
    ("2027-01-03", "2026-12-31"),  // the weekend after it
    ("2026-04-03", "2026-04-02"),  // Good Friday
    ("2026-04-05", "2026-04-02"),  // Easter Sunday
    ("2026-04-06", "2026-04-02"),  // Easter Monday
    ("2026-04-07", "2026-04-07"),
    ("2026-04-27", "2026-04-24"),  // Koningsdag on a Monday
    ("2038-04-27", "2038-04-22"),  // Koningsdag right after Easter
    ("2026-05-05", "2026-05-04"),  // 5 May
    ("2027-05-06", "2027-05-04"),  // Ascension Day right after 5 May
    ("2026-05-14", "2026-05-13"),  // Ascension Day
    ("2026-05-15", "2026-05-15"),  // the Friday after it is no holiday
    ("2026-05-25", "2026-05-22"),  // Pentecost Monday
    ("2026-12-24", "2026-12-24"),
    ("2026-12-25", "2026-12-24"),
    ("2026-12-27", "2026-12-24"),  // Christmas and the Sunday after it
    ("2027-12-27", "2027-12-27"),  // Christmas in the weekend is not made up for
    ("2028-12-26", "2028-12-22"),  // weekend, then Christmas
  ])
  func `the last working day skips weekends, holidays and unsure days`(
    day: String,
    expected: String,
  ) throws {
    let date = try #require(CivilDate(isoText: day))
    #expect(date.lastWorkingDayOnOrBefore.isoText == expected)
    #expect(date.isCertainWorkingDay == (day == expected))
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-20"), ("2026-11-21", "2026-11-23"), ("2026-04-03", "2026-04-07"),
    ("2026-12-25", "2026-12-28"), ("2027-05-05", "2027-05-07"), ("2038-04-23", "2038-04-28"),
  ])
  func `the first working day skips weekends, holidays and unsure days`(
    day: String,
    expected: String,
  ) throws {
    let date = try #require(CivilDate(isoText: day))
    #expect(date.firstWorkingDayOnOrAfter.isoText == expected)
  }

  @Test func `on every day from 1999 to 2101 no working day lies nearer`() throws {
    let first = try #require(CivilDate(isoText: "1999-01-08"))
    let last = try #require(CivilDate(isoText: "2101-12-20"))
    var wrong: [String] = []
    var latest = try #require(CivilDate(isoText: "1999-01-07"))
    for offset in 0...first.days(until: last) {
      let date = first.advanced(byDays: offset)
      let isFree =
        date.weekday == .saturday || date.weekday == .sunday || DutchHoliday(on: date) != nil
      if !isFree { latest = date }
      if date.lastWorkingDayOnOrBefore != latest || date.isCertainWorkingDay == isFree {
        wrong.append(date.isoText)
      }
    }
    #expect(wrong == [])
  }

  @Test func `Saturday and Sunday are the weekend`() throws {
    let monday = try #require(CivilDate(isoText: "2026-11-16"))
    let weekend = (0..<7).filter { monday.advanced(byDays: $0).isWeekend }
    #expect(weekend == [5, 6])
  }

  @Test(arguments: [Int.min, Int.max])
  func `the search ends on the farthest day too`(number: Int) {
    let date = CivilDate(dayNumber: number)
    #expect(date.days(until: date.lastWorkingDayOnOrBefore) <= 0)
    #expect(date.days(until: date.firstWorkingDayOnOrAfter) >= 0)
  }
}
