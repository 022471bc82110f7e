import Rulebook
import Testing

@Suite("Period")
struct PeriodTests {
  @Test(arguments: [
    ("P3W", Period.weeks(3)),
    ("P12M", .months(12)),
    ("P5D", .days(5)),
    ("P0D", .days(0)),
    ("-P2W", .weeks(-2)),
    ("P9223372036854775807D", .days(.max)),
    ("-P9223372036854775808D", .days(.min)),
  ])
  func `a period and its ISO text belong together`(text: String, period: Period) {
    #expect(Period(isoText: text) == period)
    #expect(period.isoText == text)
  }

  @Test(arguments: [
    "", "P", "-", "-P", "3W", "W", "PW", "P3", "p3w", "P3Y", "PT3H", "P1M3D", "P1.5W", "P+3W",
    "P-3W", "--P3W", "P3W ", " P3W", "P 3W", "P٣W", "P9223372036854775808D",
  ])
  func `any other text is refused`(text: String) {
    #expect(Period(isoText: text) == nil)
  }

  @Test func `twelve months and 52 weeks are different periods`() {
    #expect(Period.months(12) != .weeks(52))
    #expect(Period.weeks(1) != .days(7))
  }
}
