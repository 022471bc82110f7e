import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("DateText, texts that are refused")
struct DateTextErrorTests {
  @Test(arguments: ["", " ", "\t\n", "\u{A0}"])
  func `no text is an error of its own`(text: String) throws {
    #expect(try refusal(of: text) == .empty)
  }

  @Test(arguments: [
    "x", "zaterdag", "za", "november", "nov", "21", "2026", "11-2026", "21 2026", "zaterdag 21",
    "21 november 2026 09:00", "2026-11-21T09:00", "21-nov-2026", "21-11/2026", "21.11", "21.11-26",
    "2026/11/21", "2026.11.21", "2026-11", "2026-123-1", "2026-1-123", "20261121", "123-1-2026",
    "1-123-2026", "--", "-", "/", ".", "21-", "-21", "21--2026", "21-11-", "21-11-2026-",
    "-11-2026",
    "21-11-2026-1", "21 - 11 - 2026", "+21-11-2026", "21-11-+026", "٢١-١١-٢٠٢٦", "٣ weken geleden",
    "21 mai 2026", "21 maand 2026", "21 november 2026x", "21e november 2026", "november 21 2026",
    "zaterdag vandaag", "zaterdag over een week", "zaterdag zaterdag 21-11-2026",
    "samedi 21-11-2026",
    "3 weken", "weken geleden", "over weken", "over 3", "over 3 eeuwen", "3 uur geleden",
    "-3 weken geleden", "over -3 weken", "3,5 weken geleden", "1.5 jaar geleden",
    "over 3 weken geleden", "volgende week", "gisteren avond", "onbekend", "weet ik niet",
    "vandaag!", "21\u{200B}-11-2026", "💥", "31-02-2026 ?",
  ])
  func `a text in no known form is not understood`(text: String) throws {
    #expect(try refusal(of: text) == .notUnderstood(text))
    #expect(try refusal(of: text, yearRequired: true) == .notUnderstood(text))
  }

  @Test(arguments: [
    ("31-02-2026", "31-02-2026 bestaat niet: februari 2026 heeft 28 dagen"),
    ("2026-02-31", "31-02-2026 bestaat niet: februari 2026 heeft 28 dagen"),
    ("31 feb 2028", "31-02-2028 bestaat niet: februari 2028 heeft 29 dagen"),
    ("29.2.2027", "29-02-2027 bestaat niet: februari 2027 heeft 28 dagen"),
    ("29/2/2100", "29-02-2100 bestaat niet: februari 2100 heeft 28 dagen"),
    ("31 november 2026", "31-11-2026 bestaat niet: november 2026 heeft 30 dagen"),
    ("zaterdag 31 november 2026", "31-11-2026 bestaat niet: november 2026 heeft 30 dagen"),
    ("32-1-2026", "32-01-2026 bestaat niet: januari 2026 heeft 31 dagen"),
    ("99-1", "99-01 bestaat niet: januari heeft 31 dagen"),
    ("31 april", "31-04 bestaat niet: april heeft 30 dagen"),
    ("30 feb", "30-02 bestaat niet: februari heeft hoogstens 29 dagen"),
    ("0-1-2026", "00-01-2026 bestaat niet: dag 0 is geen dag"),
    ("00-01", "00-01 bestaat niet: dag 0 is geen dag"),
    ("11/21/2026", "21 is geen maand: maanden gaan van 1 tot en met 12"),
    ("2026-13-01", "13 is geen maand: maanden gaan van 1 tot en met 12"),
    ("1-0-2026", "0 is geen maand: maanden gaan van 1 tot en met 12"),
  ])
  func `a day that does not exist is refused with the reason`(
    text: String,
    reason: String,
  ) throws {
    let error = try refusal(of: text)
    #expect(error == .noSuchDay(reason))
    #expect(error.dutch == reason)
  }

  @Test(arguments: ["21 nov", "21-11", "21/11", "21 november", "zaterdag 21 november", "29 feb"])
  func `a day without a year is refused where the year is required`(text: String) throws {
    let error = try refusal(of: text, yearRequired: true)
    #expect(error == .yearMissing(text))
    #expect(error.dutch == "'\(text)' heeft geen jaar: zet het jaar erbij")
  }

  @Test(arguments: [
    "21-11-26", "21/11/26", "21.11.26", "21 november 26", "26-11-21", "21-11-226", "21-11-20266",
    "21-11-99999999999999999999", "za 21-11-26",
  ])
  func `a year without four digits is refused`(text: String) throws {
    let error = try refusal(of: text)
    #expect(error == .yearNotFourDigits(text))
    #expect(error.dutch == "'\(text)' is niet duidelijk: schrijf het jaar met vier cijfers")
  }

  @Test(arguments: [
    "31-12-1899", "01-01-2200", "1899-12-31", "21 nov 0000", "21-11-9999", "200 jaar geleden",
    "over 200 jaar", "99999999999 weken geleden", "over 99999999999 weken",
    "99999999999999999999999999 jaar geleden", "over 9223372036854775807 maanden",
    "9223372036854775808 dagen geleden", "over 50000000 dagen", "over 999999 jaar",
  ])
  func `a day before 1900 or after 2199 is refused`(text: String) throws {
    let error = try refusal(of: text)
    #expect(error == .yearOutOfRange(text))
    #expect(error.dutch.contains("1900 tot en met 2199"))
  }

  @Test func `29 February without a year is refused when the last one was before 1900`() throws {
    #expect(try refusal(of: "29 feb", on: "1904-02-28") == .yearOutOfRange("29 feb"))
  }

  @Test(arguments: [Int.min, Int.max])
  func `an absurd reference day never traps`(number: Int) throws {
    let far = CivilDate(dayNumber: number)
    for text in ["vandaag", "21 nov", "29-2", "3 weken geleden", "over 3 jaar"] {
      #expect(throws: DateTextError.yearOutOfRange(text)) {
        try DateText.parse(text, on: far, yearRequired: false)
      }
    }
  }

  @Test(arguments: [
    ("zondag 21 november 2026", "21-11-2026 is een zaterdag, geen zondag"),
    ("zo 2026-11-21", "21-11-2026 is een zaterdag, geen zondag"),
    ("vrijdag 21-11", "21-11-2026 is een zaterdag, geen vrijdag"),
    ("ma 22 november", "22-11-2025 is een zaterdag, geen maandag"),
  ])
  func `a weekday that does not fit is refused`(text: String, message: String) throws {
    #expect(try refusal(of: text).dutch == message)
  }

  @Test func `a weekday without a year is held against the most recent such day`() throws {
    let date = try #require(CivilDate(isoText: "2025-11-21"))
    let error = try refusal(of: "zaterdag 21 november", on: "2026-11-20")
    #expect(error == .weekdayMismatch(named: .saturday, date: date))
    #expect(error.dutch == "21-11-2025 is een vrijdag, geen zaterdag")
  }

  @Test func `no combination of words traps`() throws {
    let today = try #require(CivilDate(isoText: "2026-11-21"))
    let words = [
      "", "0", "1", "3", "31", "2026", "99999999999999999999", "een", "over", "geleden", "dag",
      "weken", "jaar", "feb", "zaterdag", "vandaag", "31-2", "0-0-0", "2026-99-99", "-", "é.",
    ]
    var read = 0
    for first in words {
      for second in words {
        for third in words {
          let text = "\(first) \(second) \(third)"
          let date = try? DateText.parse(text, on: today, yearRequired: false)
          if let date {
            read += 1
            #expect((1900...2199).contains(date.year))
          }
        }
      }
    }
    #expect(read > 0)
  }

  @Test func `a long or unprintable text is shown short and safe`() throws {
    let long = String(repeating: "a", count: 5000)
    #expect(
      try refusal(of: long).dutch
        == "'\(String(repeating: "a", count: 40))…' is niet te lezen als datum"
    )
    let escape = try refusal(of: "\u{1B}[31mrood\u{7}\u{202E}").dutch
    #expect(escape == "'?[31mrood??' is niet te lezen als datum")
  }

  @Test func `every form that is named works`() throws {
    let today = try #require(CivilDate(isoText: "2026-11-21"))
    for form in DateTextError.formsWithYear {
      _ = try DateText.parse(form, on: today, yearRequired: true)
      #expect(DateTextError.allowedForms.contains(form))
    }
    for form in DateTextError.formsWithoutYear {
      #expect(try DateText.parse(form, on: today, yearRequired: false) == today)
      #expect(DateTextError.allowedForms.contains(form))
    }
    #expect(!DateTextError.allowedForms.contains("\n"))
  }
}

private func refusal(
  of text: String,
  on today: String = "2026-11-21",
  yearRequired: Bool = false,
) throws -> DateTextError {
  let reference = try #require(CivilDate(isoText: today))
  let error = #expect(throws: DateTextError.self) {
    try DateText.parse(text, on: reference, yearRequired: yearRequired)
  }
  return try #require(error)
}
