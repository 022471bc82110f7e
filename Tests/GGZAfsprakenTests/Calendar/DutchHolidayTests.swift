import GGZAfspraken
import Rulebook
import Testing

@Suite("Dutch public holidays")
struct DutchHolidayTests {
  @Test(arguments: [
    (
      2026,
      [
        "2026-01-01 nieuwjaarsdag", "2026-04-03 Goede Vrijdag?", "2026-04-05 eerste paasdag",
        "2026-04-06 tweede paasdag", "2026-04-27 Koningsdag", "2026-05-05 Bevrijdingsdag?",
        "2026-05-14 Hemelvaartsdag", "2026-05-24 eerste pinksterdag",
        "2026-05-25 tweede pinksterdag", "2026-12-25 eerste kerstdag",
        "2026-12-26 tweede kerstdag",
      ],
    ),
    (
      2027,
      [
        "2027-01-01 nieuwjaarsdag", "2027-03-26 Goede Vrijdag?", "2027-03-28 eerste paasdag",
        "2027-03-29 tweede paasdag", "2027-04-27 Koningsdag", "2027-05-05 Bevrijdingsdag?",
        "2027-05-06 Hemelvaartsdag", "2027-05-16 eerste pinksterdag",
        "2027-05-17 tweede pinksterdag", "2027-12-25 eerste kerstdag",
        "2027-12-26 tweede kerstdag",
      ],
    ),
    (
      2028,
      [
        "2028-01-01 nieuwjaarsdag", "2028-04-14 Goede Vrijdag?", "2028-04-16 eerste paasdag",
        "2028-04-17 tweede paasdag", "2028-04-27 Koningsdag", "2028-05-05 Bevrijdingsdag?",
        "2028-05-25 Hemelvaartsdag", "2028-06-04 eerste pinksterdag",
        "2028-06-05 tweede pinksterdag", "2028-12-25 eerste kerstdag",
        "2028-12-26 tweede kerstdag",
      ],
    ),
    (
      2029,
      [
        "2029-01-01 nieuwjaarsdag", "2029-03-30 Goede Vrijdag?", "2029-04-01 eerste paasdag",
        "2029-04-02 tweede paasdag", "2029-04-27 Koningsdag", "2029-05-05 Bevrijdingsdag?",
        "2029-05-10 Hemelvaartsdag", "2029-05-20 eerste pinksterdag",
        "2029-05-21 tweede pinksterdag", "2029-12-25 eerste kerstdag",
        "2029-12-26 tweede kerstdag",
      ],
    ),
    (
      2030,
      [
        "2030-01-01 nieuwjaarsdag", "2030-04-19 Goede Vrijdag?", "2030-04-21 eerste paasdag",
        "2030-04-22 tweede paasdag", "2030-04-27 Koningsdag", "2030-05-05 Bevrijdingsdag?",
        "2030-05-30 Hemelvaartsdag", "2030-06-09 eerste pinksterdag",
        "2030-06-10 tweede pinksterdag", "2030-12-25 eerste kerstdag",
        "2030-12-26 tweede kerstdag",
      ],
    ),
  ])
  func `a year has these holidays and no others`(year: Int, expected: [String]) throws {
    let start = try #require(CivilDate(year: year, month: 1, day: 1))
    let found = (0...365)
      .compactMap { offset -> String? in
        let date = start.advanced(byDays: offset)
        guard date.year == year, let holiday = DutchHoliday(on: date) else { return nil }
        return "\(date.isoText) \(holiday.dutch)\(holiday.isCertain ? "" : "?")"
      }
    #expect(found == expected)
  }

  @Test(arguments: [
    (2024, 27), (2025, 26), (2026, 27), (2027, 27), (2028, 27), (2029, 27), (2030, 27),
    (2031, 26), (2032, 27), (2036, 26),
  ])
  func `Koningsdag is 27 April, or the 26th when the 27th is a Sunday`(
    year: Int,
    day: Int,
  ) throws {
    for candidate in 24...29 {
      let date = try #require(CivilDate(year: year, month: 4, day: candidate))
      #expect((DutchHoliday(on: date) == .koningsdag) == (candidate == day))
    }
  }

  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
    "2011-04-24", "2016-03-27", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
    "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18",
    "2076-04-19", "2285-03-22",
  ])
  func `Easter Sunday falls on the published day`(text: String) throws {
    let date = try #require(CivilDate(isoText: text))
    #expect(DutchHoliday.easterSunday(year: date.year) == date)
    #expect(DutchHoliday(on: date) == .eerstePaasdag)
  }

  @Test func `Easter agrees with Knuth's algorithm in every year from 1583 to 4000`() {
    let wrong = (1583...4000).filter { DutchHoliday.easterSunday(year: $0) != knuthEaster($0) }
    #expect(wrong == [])
  }

  @Test func `there is no Easter outside the years of the calendar`() {
    #expect([0, 10_000, .min, .max].allSatisfy { DutchHoliday.easterSunday(year: $0) == nil })
    #expect(DutchHoliday(on: CivilDate(dayNumber: .min)) == nil)
  }

  @Test func `Ascension Day on 5 May is a certain holiday`() throws {
    let date = try #require(CivilDate(isoText: "2016-05-05"))
    #expect(DutchHoliday(on: date) == .hemelvaartsdag)
  }

  @Test func `only Good Friday and 5 May are unsure`() {
    let unsure = DutchHoliday.allCases.filter { !$0.isCertain }
    #expect(unsure == [.goedeVrijdag, .bevrijdingsdag])
  }
}

/// Algorithm E of 'The Art of Computer Programming', 1.3.2: the Sunday after the full moon.
private func knuthEaster(_ year: Int) -> CivilDate? {
  let golden = year % 19 + 1
  let century = year / 100 + 1
  let droppedLeapYears = 3 * century / 4 - 12
  let moonShift = (8 * century + 5) / 25 - 5
  let sunday = 5 * year / 4 - droppedLeapYears - 10
  var epact = (11 * golden + 20 + moonShift - droppedLeapYears) % 30
  if epact < 0 { epact += 30 }
  if (epact == 25 && golden > 11) || epact == 24 { epact += 1 }
  var fullMoon = 44 - epact
  if fullMoon < 21 { fullMoon += 30 }
  let march = fullMoon + 7 - (sunday + fullMoon) % 7
  return CivilDate(year: year, month: 3, day: 1)?.advanced(byDays: march - 1)
}
