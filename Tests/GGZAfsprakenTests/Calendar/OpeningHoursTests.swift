import GGZAfspraken
import Rulebook
import Testing

private let daily = OpeningHours(days: .daily, from: 510, to: 600)
private let workingDays = OpeningHours(days: .workingDays, from: nil, to: nil)
private let workingDaysWithHours = OpeningHours(days: .workingDays, from: 540, to: 750)
private let hoursOnly = OpeningHours(days: .notStated, from: 540, to: 750)
private let nothing = OpeningHours(days: .notStated, from: nil, to: nil)

@Suite("OpeningHours")
struct OpeningHoursTests {
  @Test(
    arguments: [
      ("2026-06-08T08:29", false, "2026-06-08T08:30"),  // a Monday
      ("2026-06-08T08:30", true, nil),
      ("2026-06-08T09:59", true, nil),
      ("2026-06-08T10:00", false, "2026-06-09T08:30"),
      ("2026-06-08T00:00", false, "2026-06-08T08:30"),
      ("2026-06-12T11:00", false, "2026-06-15T08:30"),  // a Friday
      ("2026-06-13T09:00", nil, "2026-06-15T08:30"),  // a Saturday
      ("2026-06-13T10:00", false, "2026-06-15T08:30"),
      ("2026-12-25T09:00", nil, "2026-12-28T08:30"),  // Christmas
      ("2026-12-25T11:00", false, "2026-12-28T08:30"),
      ("2026-04-03T09:00", nil, "2026-04-07T08:30"),  // Good Friday
      ("2026-05-05T09:00", nil, "2026-05-06T08:30"),
      ("2026-06-08", nil, "2026-06-08T08:30"),  // no time: from the start of the day
      ("2026-06-13", nil, "2026-06-15T08:30"),
    ] as [(String, Bool?, String?)]
  )
  func `a daily line is certain on working days and unsure on other days within its hours`(
    moment: String,
    isOpen: Bool?,
    opens: String?,
  ) throws {
    try check(daily, moment, isOpen, opens)
  }

  @Test(
    arguments: [
      ("2026-06-08T09:00", nil, nil),  // a Monday
      ("2026-06-08T03:00", nil, nil),
      ("2026-06-13T09:00", false, nil),  // a Saturday
      ("2026-06-14T09:00", false, nil),  // a Sunday
      ("2026-12-25T09:00", nil, nil),  // Christmas on a Friday
      ("2026-12-26T09:00", false, nil),  // Christmas on a Saturday
      ("2026-04-05T09:00", false, nil),  // Easter Sunday
      ("2026-04-06T09:00", nil, nil),
      ("2026-06-13", nil, nil),
    ] as [(String, Bool?, String?)]
  )
  func `a line on working days without hours is closed at weekends and unsure otherwise`(
    moment: String,
    isOpen: Bool?,
    opens: String?,
  ) throws {
    try check(workingDays, moment, isOpen, opens)
  }

  @Test(
    arguments: [
      ("2026-06-08T09:00", true, nil),
      ("2026-06-08T12:30", false, "2026-06-09T09:00"),
      ("2026-06-13T09:00", nil, "2026-06-15T09:00"),
      ("2026-06-13T08:00", false, "2026-06-15T09:00"),
      ("2026-12-25T09:00", nil, "2026-12-28T09:00"),
    ] as [(String, Bool?, String?)]
  )
  func `hours without days are certain on working days only`(
    moment: String,
    isOpen: Bool?,
    opens: String?,
  ) throws {
    try check(hoursOnly, moment, isOpen, opens)
  }

  @Test(
    arguments: [
      ("2026-06-08T09:00", true, nil),
      ("2026-06-12T13:00", false, "2026-06-15T09:00"),
      ("2026-06-13T09:00", false, "2026-06-15T09:00"),
      ("2026-12-25T09:00", nil, "2026-12-28T09:00"),
    ] as [(String, Bool?, String?)]
  )
  func `working days with hours are closed at weekends`(
    moment: String,
    isOpen: Bool?,
    opens: String?,
  ) throws {
    try check(workingDaysWithHours, moment, isOpen, opens)
  }

  @Test(arguments: ["2026-06-08T09:00", "2026-06-13T09:00", "2026-12-25T09:00", "2026-06-08"])
  func `without days and hours nothing is certain`(moment: String) throws {
    try check(nothing, moment, nil, nil)
    try check(OpeningHours(days: .daily, from: nil, to: nil), moment, nil, nil)
  }

  @Test(arguments: [daily, hoursOnly, workingDaysWithHours])
  func `the next opening is the first open moment, unless it is open`(
    hours: OpeningHours
  ) throws {
    let start = try #require(CivilDate(isoText: "2026-12-22"))
    let moments = stride(from: 0, to: 14 * 1440, by: 30).map { Moment(date: start, minute: $0) }
    var wrong: [String] = []
    for index in 0..<(8 * 48) {
      let isOpen = hours.isOpen(at: moments[index]) == true
      let first = moments[index...].first { hours.isOpen(at: $0) == true }
      if hours.nextCertainOpening(at: moments[index]) != (isOpen ? nil : first) {
        wrong.append(moments[index].isoText)
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    (daily, "dagelijks 08.30–10.00"),
    (OpeningHours(days: .daily, from: nil, to: nil), "dagelijks, tijden niet vermeld"),
    (workingDays, "werkdagen, tijden niet vermeld"),
    (workingDaysWithHours, "werkdagen 09.00–12.30"),
    (hoursOnly, "09.00–12.30, dagen niet vermeld"),
    (nothing, "tijden niet vermeld"),
    (OpeningHours(days: .daily, from: 780, to: 1440), "dagelijks 13.00–24.00"),
    (OpeningHours(days: .daily, from: 510, to: nil), "dagelijks vanaf 08.30"),
    (OpeningHours(days: .workingDays, from: nil, to: 600), "werkdagen tot 10.00"),
  ])
  func `the hours read as in the source`(hours: OpeningHours, text: String) {
    #expect(hours.dutch == text)
  }

  @Test func `a line with half of its hours is closed outside them and unsure within`() throws {
    let fromOnly = OpeningHours(days: .daily, from: 510, to: nil)
    try check(fromOnly, "2026-06-08T08:29", false, "2026-06-08T08:30")
    try check(fromOnly, "2026-06-08T08:30", nil, "2026-06-08T08:30")
    let toOnly = OpeningHours(days: .daily, from: nil, to: 600)
    try check(toOnly, "2026-06-08T09:59", nil, nil)
    try check(toOnly, "2026-06-08T10:00", false, nil)
  }

  @Test(arguments: [(600, 510), (510, 510), (-1, 600), (510, 1441), (.max, .min)])
  func `hours that are no span of one day count as not stated`(from: Int, to: Int) {
    #expect(
      OpeningHours(days: .daily, from: from, to: to)
        == OpeningHours(days: .daily, from: nil, to: nil)
    )
  }

  private func check(
    _ hours: OpeningHours,
    _ text: String,
    _ isOpen: Bool?,
    _ opens: String?,
  ) throws {
    let moment = try #require(Moment(isoText: text))
    #expect(hours.isOpen(at: moment) == isOpen)
    #expect(hours.nextCertainOpening(at: moment)?.isoText == opens)
  }
}
