import GGZAfspraken
import Rulebook
import Testing

@Suite("Dates and periods in Dutch")
struct DutchDateTextTests {
  @Test(arguments: [
    ("2026-12-12", "12-12-2026", "za 12-12-2026", "zaterdag 12 december 2026"),
    ("2026-06-04", "04-06-2026", "do 04-06-2026", "donderdag 4 juni 2026"),
    ("2027-03-01", "01-03-2027", "ma 01-03-2027", "maandag 1 maart 2027"),
    ("2028-02-29", "29-02-2028", "di 29-02-2028", "dinsdag 29 februari 2028"),
    ("2026-08-05", "05-08-2026", "wo 05-08-2026", "woensdag 5 augustus 2026"),
    ("2027-01-01", "01-01-2027", "vr 01-01-2027", "vrijdag 1 januari 2027"),
    ("2027-10-31", "31-10-2027", "zo 31-10-2027", "zondag 31 oktober 2027"),
  ])
  func `a day is written short, with its weekday and in words`(
    iso: String,
    short: String,
    withWeekday: String,
    long: String,
  ) throws {
    let date = try #require(CivilDate(isoText: iso))
    #expect(date.dutchShort == short)
    #expect(date.dutchWithWeekday == withWeekday)
    #expect(date.dutchLong == long)
  }

  @Test func `the months have their Dutch names`() throws {
    let names = try (1...12)
      .map { month in
        let date = try #require(CivilDate(year: 2026, month: month, day: 1))
        return String(date.dutchLong.split(separator: " ")[2])
      }
    #expect(
      names == [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
    )
  }

  @Test(arguments: [
    (Period.weeks(3), "3 weken"),
    (.weeks(1), "1 week"),
    (.months(1), "1 maand"),
    (.months(12), "12 maanden"),
    (.days(1), "1 dag"),
    (.days(5), "5 dagen"),
    (.days(0), "0 dagen"),
  ])
  func `a period is written in words, one or more`(period: Period, text: String) {
    #expect(period.dutch == text)
  }
}
