import GGZAfspraken
import Rulebook
import Testing

@Suite("DateText, forms that work")
struct DateTextTests {
  @Test(arguments: [
    "2026-11-21", "21-11-2026", "21/11/2026", "21.11.2026", "21 november 2026", "21 nov 2026",
    "21 nov. 2026", "21 NOVEMBER 2026", "  21-11-2026  ", "\t21   november\n2026\r\n",
    "\u{A0}21\u{A0}november\u{A0}2026", "zaterdag 21 november 2026", "Zaterdag 21-11-2026",
    "za 21-11-2026", "ZA 2026-11-21", "za 21/11/2026", "vandaag", "Vandaag", " VANDAAG ",
    "0 dagen geleden", "over 0 weken",
  ])
  func `a day with its year is read, also when the year is required`(text: String) throws {
    #expect(try read(text) == "2026-11-21")
    #expect(try read(text, yearRequired: true) == "2026-11-21")
  }

  @Test(arguments: [
    ("2026-1-5", "2026-01-05"), ("5-1-2026", "2026-01-05"), ("05-01-2026", "2026-01-05"),
    ("5/01/2026", "2026-01-05"), ("05.1.2026", "2026-01-05"), ("5 januari 2026", "2026-01-05"),
    ("29-2-2028", "2028-02-29"), ("1-1-1900", "1900-01-01"), ("31-12-2199", "2199-12-31"),
  ])
  func `day and month have one or two digits`(text: String, expected: String) throws {
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    ("eergisteren", "2026-11-19"), ("gisteren", "2026-11-20"), ("morgen", "2026-11-22"),
    ("overmorgen", "2026-11-23"), ("3 weken geleden", "2026-10-31"),
    ("een week geleden", "2026-11-14"), ("één week geleden", "2026-11-14"),
    ("ÉÉN WEEK GELEDEN", "2026-11-14"), ("1 week geleden", "2026-11-14"),
    ("over 3 weken", "2026-12-12"), ("over drie weken", "2026-12-12"),
    ("Over een week", "2026-11-28"),
    ("2 dagen geleden", "2026-11-19"), ("een dag geleden", "2026-11-20"),
    ("over 10 dagen", "2026-12-01"), ("over een dag", "2026-11-22"),
    ("1 maand geleden", "2026-10-21"), ("12 maanden geleden", "2025-11-21"),
    ("over een maand", "2026-12-21"), ("over 15 maanden", "2028-02-21"),
    ("een jaar geleden", "2025-11-21"), ("2 jaar geleden", "2024-11-21"),
    ("over 2 jaar", "2028-11-21"), ("over 100 jaar", "2126-11-21"),
    ("003 weken geleden", "2026-10-31"),
  ])
  func `words count from the reference day`(text: String, expected: String) throws {
    #expect(try read(text) == expected)
    #expect(try read(text, yearRequired: true) == expected)
  }

  @Test(arguments: [
    ("2026-08-31", "over 6 maanden", "2027-02-28"),
    ("2028-02-29", "een jaar geleden", "2027-02-28"),
    ("2026-03-31", "1 maand geleden", "2026-02-28"),
    ("2027-01-01", "gisteren", "2026-12-31"),
  ])
  func `months and years keep to the end of the month`(
    today: String,
    text: String,
    expected: String,
  ) throws {
    #expect(try read(text, on: today) == expected)
  }

  @Test(arguments: [
    ("2026-11-21", "21 nov", "2026-11-21"), ("2026-11-21", "21-11", "2026-11-21"),
    ("2026-11-21", "21/11", "2026-11-21"), ("2026-11-21", "21 november", "2026-11-21"),
    ("2026-11-21", "zaterdag 21 november", "2026-11-21"), ("2026-11-21", "za 21-11", "2026-11-21"),
    ("2026-11-20", "21 nov", "2025-11-21"), ("2026-11-21", "22-11", "2025-11-22"),
    ("2026-11-21", "1-1", "2026-01-01"), ("2026-11-21", "31/12", "2025-12-31"),
    ("2026-11-20", "vrijdag 21 november", "2025-11-21"), ("2027-01-01", "31 dec", "2026-12-31"),
    ("2026-11-21", "29 feb", "2024-02-29"), ("2028-02-28", "29-2", "2024-02-29"),
    ("2028-02-29", "29-02", "2028-02-29"), ("2104-02-28", "29 februari", "2096-02-29"),
  ])
  func `without a year it is the most recent such day`(
    today: String,
    text: String,
    expected: String,
  ) throws {
    #expect(try read(text, on: today) == expected)
  }

  @Test func `without a year every day of a year gives a day in the year before today`() throws {
    let today = try #require(CivilDate(isoText: "2026-11-21"))
    for offset in 0..<365 {
      let date = today.advanced(byDays: -offset)
      let text = "\(date.day)-\(date.month)"
      #expect(try DateText.parse(text, on: today, yearRequired: false) == date)
    }
  }

  @Test(arguments: [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ])
  func `months may be written in full or short`(name: String) throws {
    let short = name == "maart" ? "mrt" : String(name.prefix(3))
    let full = try read("3 \(name) 2026")
    #expect(try read("3 \(short) 2026") == full)
    #expect(try read("3 \(short.uppercased()). 2026") == full)
    #expect(full.hasPrefix("2026-") && full.hasSuffix("-03"))
  }

  @Test func `'sept' is September`() throws {
    #expect(try read("3 sept 2026") == "2026-09-03")
    #expect(try read("3 sept. 2026") == "2026-09-03")
  }

  @Test func `what the program writes is read back`() throws {
    let today = try #require(CivilDate(isoText: "2026-11-21"))
    let first = try #require(CivilDate(isoText: "1900-01-01"))
    for offset in stride(from: 0, to: 109_573, by: 41) {
      let date = first.advanced(byDays: offset)
      for text in [date.isoText, date.dutchShort, date.dutchWithWeekday, date.dutchLong] {
        #expect(try DateText.parse(text, on: today, yearRequired: true) == date)
      }
    }
  }
}

private func read(
  _ text: String,
  on today: String = "2026-11-21",
  yearRequired: Bool = false,
) throws -> String {
  let reference = try #require(CivilDate(isoText: today))
  return try DateText.parse(text, on: reference, yearRequired: yearRequired).isoText
}
