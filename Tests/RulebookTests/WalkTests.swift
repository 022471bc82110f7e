import Rulebook
import Testing

@Suite("Walk")
struct WalkTests {
  private let event = Prompt(
    "second",
    question: "",
    reason: "",
    covers: [Sample.second],
    form: .day(Sample.second, canBeNotYet: true),
  )

  private func walk(_ conditions: Condition...) -> Walk { Walk(conditions: conditions) }

  private func offsets(_ walk: Walk, _ known: Case) -> [Int] {
    walk.representativeDays(of: Sample.second, in: known).map { Sample.today.days(until: $0) }
  }

  @Test func `the days on both sides of an upper bound are tried`() {
    let walk = walk(.isNotAfter(.fact(Sample.second), .factPlus(Sample.first, .weeks(3))))
    #expect(offsets(walk, Sample.known([Sample.first: Sample.day(-30)])) == [-9, -8, 0])
  }

  @Test func `the days on both sides of a lower bound are tried`() {
    let walk = walk(.isNotAfter(.fact(Sample.first), .fact(Sample.second)))
    #expect(offsets(walk, Sample.known([Sample.first: Sample.day(-30)])) == [-31, -30, 0])
  }

  @Test(arguments: [
    (Period.weeks(3), -21), (.days(10), -10), (.months(12), -365),
  ])
  func `the first day whose term still runs today is tried, and the day before`(
    period: Period,
    first: Int,
  ) {
    let walk = walk(.isNotAfter(.today, .factPlus(Sample.second, period)))
    #expect(offsets(walk, Sample.known()) == [first - 1, first, 0])
  }

  @Test func `the day on which a term is over today is tried, and the day after`() {
    let walk = walk(.isNotAfter(.factPlus(Sample.second, .weeks(3)), .today))
    #expect(offsets(walk, Sample.known()) == [-21, -20, 0])
  }

  @Test func `at the end of a month the bound is where the term really ends`() throws {
    let today = try #require(CivilDate(year: 2027, month: 2, day: 28))
    let walk = walk(.isNotAfter(.today, .factPlus(Sample.second, .months(6))))
    let days = walk.representativeDays(of: Sample.second, in: Case(today: today))
    #expect(days.map(\.isoText) == ["2026-08-27", "2026-08-28", "2027-02-28"])
  }

  @Test func `bounds inside combinations count, days after today do not`() {
    let inner = Condition.isNotAfter(.fact(Sample.second), .factPlus(Sample.first, .days(5)))
    let walk = walk(.all([.always, .any([.not(inner)])]))
    #expect(offsets(walk, Sample.known([Sample.first: Sample.day(-10)])) == [-5, -4, 0])
    #expect(offsets(walk, Sample.known([Sample.first: Sample.day(-5)])) == [0])
    #expect(offsets(walk, Sample.known()) == [0])
  }

  @Test func `an event can also be not yet and not known, a day only not known`() {
    let replies = walk().replies(to: event, in: Sample.known())
    #expect(
      replies.flatMap(\.assignments).map(\.value) == [Sample.day(0), .notYet, .unknown]
    )
    let day = Prompt(
      "second",
      question: "",
      reason: "",
      covers: [Sample.second],
      form: .day(Sample.second, canBeNotYet: false),
    )
    let values = walk().replies(to: day, in: Sample.known()).flatMap(\.assignments).map(\.value)
    #expect(values == [Sample.day(0), .unknown])
  }

  @Test func `every line of a choice is tried, and not knowing`() {
    let replies = walk().replies(to: Sample.prompt(Sample.flag), in: Sample.known())
    #expect(
      replies.flatMap(\.assignments).map(\.value) == [.flag(true), .flag(false), .unknown]
    )
  }

  @Test func `of a set nothing, each one and everything is tried, and not knowing`() {
    let options = ["a", "b"].map { Fact.Option($0, $0) }
    let prompt = Prompt(
      "set",
      question: "",
      reason: "",
      covers: [Sample.set],
      form: .several(Sample.set, options),
    )
    let values = walk().replies(to: prompt, in: Sample.known()).flatMap(\.assignments).map(\.value)
    #expect(values == [.set([]), .set(["a"]), .set(["b"]), .set(["a", "b"]), .unknown])
  }

  @Test func `of a list nothing, each line and everything is tried, with what was offered`() {
    func item(_ word: String, _ fact: FactID, when: Condition = .always) -> Prompt.Item {
      Prompt.Item(
        word,
        word,
        when: when,
        chosen: Assignment(fact, .flag(true)),
        otherwise: Assignment(fact, .flag(false)),
      )
    }
    let prompt = Prompt(
      "list",
      question: "",
      reason: "",
      covers: [Sample.flag, Sample.other, Sample.third],
      form: .sort([
        item("a", Sample.flag), item("b", Sample.other),
        item("c", Sample.third, when: .not(.always)),
      ]),
    )
    let replies = walk().replies(to: prompt, in: Sample.known())
    #expect(replies.map(\.offered) == Array(repeating: ["a", "b"], count: 5))
    let values: [[Value]] = [
      [.flag(false), .flag(false)], [.flag(true), .flag(false)], [.flag(false), .flag(true)],
      [.flag(true), .flag(true)], [.unknown, .unknown],
    ]
    #expect(replies.map { $0.assignments.map(\.value) } == values)
  }
}
