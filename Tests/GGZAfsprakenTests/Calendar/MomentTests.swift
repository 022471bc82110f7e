import GGZAfspraken
import Rulebook
import Testing

@Suite("Moment")
struct MomentTests {
  @Test(
    arguments: [
      ("2026-11-21", nil), ("2026-11-21T00:00", 0), ("2026-11-21T09:00", 540),
      ("2026-11-21T23:59", 1439),
    ] as [(String, Int?)]
  )
  func `a moment and its ISO text belong together`(text: String, minute: Int?) throws {
    let moment = try #require(Moment(isoText: text))
    #expect(moment.date.isoText == "2026-11-21")
    #expect(moment.minute == minute)
    #expect(moment.isoText == text)
    #expect(Moment(date: moment.date, minute: minute) == moment)
  }

  @Test(arguments: [
    "", "T", "T09:00", "2026-11-21T", "2026-11-21T9:00", "2026-11-21T09", "2026-11-21T09:0",
    "2026-11-21T24:00", "2026-11-21T09:60", "2026-11-21T09:00:00", "2026-11-21T09:00Z",
    "2026-11-21t09:00", "2026-11-21 09:00", "2026-11-21T+9:00", "2026-11-21T09:-1",
    "2026-11-21T09:00T10:00", "2026-02-29T09:00", "21-11-2026T09:00", "2026-11-21T٠٩:00",
  ])
  func `any other text is refused`(text: String) {
    #expect(Moment(isoText: text) == nil)
  }

  @Test(arguments: [
    (1440, "2026-11-22T00:00"), (-1, "2026-11-20T23:59"), (-1440, "2026-11-20T00:00"),
    (2 * 1440 + 61, "2026-11-23T01:01"),
  ])
  func `a minute outside the day counts on into another day`(minute: Int, text: String) throws {
    let date = try #require(CivilDate(isoText: "2026-11-21"))
    #expect(Moment(date: date, minute: minute).isoText == text)
  }

  @Test(arguments: [Int.min, Int.max])
  func `an absurd minute never traps`(minute: Int) {
    let moment = Moment(date: CivilDate(dayNumber: minute), minute: minute)
    #expect((0...1439).contains(moment.minute ?? -1))
  }
}
