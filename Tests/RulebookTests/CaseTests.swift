import Rulebook
import Testing

@Suite("Case")
struct CaseTests {
  // MARK: Flags, choices, sets, numbers

  @Test(
    arguments: [
      (Value.flag(true), Truth.yes), (.flag(false), .no), (.unknown, .unknown), (nil, .unknown),
    ] as [(Value?, Truth)]
  )
  func `a flag holds when it is yes; not known or not given is neither`(
    value: Value?,
    truth: Truth,
  ) {
    #expect(Sample.known(Sample.flag, value).truth(of: .holds(Sample.flag)) == truth)
    #expect(Sample.known(Sample.flag, value).truth(of: .not(.holds(Sample.flag))) == truth.negated)
  }

  @Test(
    arguments: [
      (Value.choice("a"), Truth.yes), (.choice("b"), .yes), (.choice("c"), .no),
      (.among(["a", "b"]), .yes), (.among(["a", "c"]), .unknown), (.among(["c", "d"]), .no),
      (.unknown, .unknown), (nil, .unknown),
    ] as [(Value?, Truth)]
  )
  func `a choice still to be made counts as far as all its options agree`(
    value: Value?,
    truth: Truth,
  ) {
    let condition = Condition.isOneOf(Sample.choice, ["a", "b"])
    #expect(Sample.known(Sample.choice, value).truth(of: condition) == truth)
  }

  @Test(
    arguments: [
      (Value.set(["a"]), Truth.yes), (.set(["c", "b"]), .yes), (.set(["c"]), .no), (.set([]), .no),
      (.unknown, .unknown), (nil, .unknown),
    ] as [(Value?, Truth)]
  )
  func `an empty set is an answer, a missing one is not`(value: Value?, truth: Truth) {
    let condition = Condition.containsAny(Sample.set, ["a", "b"])
    #expect(Sample.known(Sample.set, value).truth(of: condition) == truth)
  }

  @Test(
    arguments: [
      (Value.number(18...18), Truth.yes), (.number(17...17), .no), (.number(18...130), .yes),
      (.number(0...17), .no), (.number(0...130), .unknown), (.number(17...18), .unknown),
      (.unknown, .unknown), (nil, .unknown),
    ] as [(Value?, Truth)]
  )
  func `of a number only the side of the bound has to be known`(value: Value?, truth: Truth) {
    let condition = Condition.isAtLeast(Sample.number, 18)
    #expect(Sample.known(Sample.number, value).truth(of: condition) == truth)
  }

  // MARK: Days and events

  @Test(
    arguments: [
      (Sample.day(0), Truth.yes), (Sample.day(-1), .yes), (Sample.day(1), .no),
      (Value.notYet, .no),
      (.unknown, .yes), (nil, .unknown),
    ] as [(Value?, Truth)]
  )
  func `an event on an unknown day has happened; without an answer it is open`(
    value: Value?,
    truth: Truth,
  ) {
    #expect(Sample.known(Sample.first, value).truth(of: .hasHappened(Sample.first)) == truth)
  }

  @Test(
    arguments: [
      (Sample.day(-5), Sample.day(-5), Truth.yes), (Sample.day(-5), Sample.day(-4), .yes),
      (Sample.day(-4), Sample.day(-5), .no), (Value.notYet, Sample.day(-5), .no),
      (Sample.day(-5), Value.notYet, .no), (.notYet, .unknown, .no), (.unknown, .notYet, .no),
      (.unknown, Sample.day(-5), .unknown), (nil, Sample.day(-5), .unknown), (nil, nil, .unknown),
    ] as [(Value?, Value?, Truth)]
  )
  func `a day is in time up to and on the other; what did not happen never is`(
    first: Value?,
    second: Value?,
    truth: Truth,
  ) {
    let known = Sample.known(Sample.first, first).setting(Sample.second, to: second)
    let condition = Condition.isNotAfter(.fact(Sample.first), .fact(Sample.second))
    #expect(known.truth(of: condition) == truth)
  }

  @Test func `a day can be compared with today, a fixed day and a day plus a period`() {
    let known = Sample.known([Sample.first: Sample.day(-21)])
    let due = DayExpression.factPlus(Sample.first, .weeks(3))
    #expect(known.day(of: due) == Sample.today)
    #expect(known.truth(of: .isNotAfter(.today, due)) == .yes)
    #expect(known.truth(of: .isNotAfter(due, .fixed(Sample.today.advanced(byDays: -1)))) == .no)
    #expect(known.day(of: .factPlus(Sample.second, .weeks(3))) == nil)
  }

  // MARK: Answered, unknown, combined

  @Test(
    arguments: [
      (Value.flag(false), Truth.yes, Truth.no), (.notYet, .yes, .no), (.set([]), .yes, .no),
      (.number(18...130), .yes, .no), (.among(["a", "b"]), .no, .no), (.unknown, .no, .yes),
      (nil, .no, .no),
    ] as [(Value?, Truth, Truth)]
  )
  func `whether there is an answer is itself always certain`(
    value: Value?,
    answered: Truth,
    unknown: Truth,
  ) {
    let known = Sample.known(Sample.flag, value)
    #expect(known.truth(of: .isAnswered(Sample.flag)) == answered)
    #expect(known.truth(of: .isUnknown(Sample.flag)) == unknown)
  }

  @Test func `a definite part settles a combination past an open one`() {
    let known = Sample.known([Sample.flag: .flag(true), Sample.other: .flag(false)])
    let (yes, no) = (Condition.holds(Sample.flag), Condition.holds(Sample.other))
    let open = Condition.holds(Sample.third)
    #expect(known.truth(of: .always) == .yes)
    #expect(known.truth(of: .all([open, no])) == .no)
    #expect(known.truth(of: .all([open, yes])) == .unknown)
    #expect(known.truth(of: .any([open, yes])) == .yes)
    #expect(known.truth(of: .any([open, no])) == .unknown)
    #expect(known.truth(of: .all([])) == .yes)
    #expect(known.truth(of: .any([])) == .no)
  }

  // MARK: What is open

  @Test func `the open facts are those that keep it from being settled, in the order of the tree`()
  {
    let known = Sample.known([Sample.flag: .flag(true)])
    let tree = Condition.all([
      .holds(Sample.third), .holds(Sample.flag),
      .any([.not(.holds(Sample.other)), .holds(Sample.third)]),
    ])
    #expect(known.openFacts(in: tree) == [Sample.third, Sample.other])
    #expect(known.setting(Sample.third, to: .flag(false)).openFacts(in: tree).isEmpty)
  }

  @Test func `a fact whose value says enough for another condition is not open`() {
    let known = Sample.known([Sample.first: Sample.day(-3), Sample.second: .unknown])
    let condition = Condition.isNotAfter(.fact(Sample.first), .fact(Sample.second))
    #expect(known.openFacts(in: condition) == [Sample.second])
  }

  @Test func `beside a day that nobody knows the other day is not open`() {
    let condition = Condition.isNotAfter(.fact(Sample.first), .fact(Sample.second))
    #expect(Sample.known().openFacts(in: condition) == [Sample.first, Sample.second])
    let known = Sample.known([Sample.second: .unknown])
    #expect(known.openFacts(in: condition) == [Sample.second])
  }

  @Test func `a condition names the options it looks for, a list per place`() {
    let tree = Condition.any([
      .isOneOf(Sample.choice, ["a", "b"]), .not(.isOneOf(Sample.choice, ["c"])),
      .isOneOf(Sample.other, ["d"]), .holds(Sample.flag),
    ])
    #expect(tree.optionLists(of: Sample.choice) == [["a", "b"], ["c"]])
  }

  @Test func `an open fact that would follow from others comes after them`() {
    let inference = Inference(Sample.flag, is: .flag(true), when: .holds(Sample.other))
    let known = Sample.known().inferring([inference])
    #expect(known.openFacts(in: .holds(Sample.flag)) == [Sample.other, Sample.flag])
  }

  // MARK: What follows

  @Test func `an explicit answer wins over what follows from others`() {
    let inference = Inference(Sample.flag, is: .flag(true), when: .holds(Sample.other))
    let known = Sample.known([Sample.flag: .flag(false), Sample.other: .flag(true)])
    #expect(known.inferring([inference])[Sample.flag] == .flag(false))
  }

  @Test func `not knowing does not win over what follows from others`() {
    let inference = Inference(Sample.flag, is: .flag(true), when: .holds(Sample.other))
    let known = Sample.known([Sample.flag: .unknown, Sample.other: .flag(true)])
    #expect(known.inferring([inference])[Sample.flag] == .flag(true))
    #expect(known[Sample.flag] == .unknown)
  }

  @Test func `what follows can rest on what followed before it, and goes when its ground goes`() {
    let known = Sample.known([Sample.third: .flag(true)])
      .inferring([
        Inference(Sample.other, is: .flag(true), when: .holds(Sample.third)),
        Inference(Sample.flag, is: .flag(true), when: .holds(Sample.other)),
      ])
    #expect(known[Sample.flag] == .flag(true))
    #expect(known.setting(Sample.third, to: nil)[Sample.flag] == nil)
    #expect(known.setting(Sample.third, to: .unknown)[Sample.flag] == nil)
  }

  @Test func `of two inferences for one fact the first that holds decides`() {
    let known = Sample.known([Sample.other: .flag(true)])
      .inferring([
        Inference(Sample.choice, is: .choice("a"), when: .holds(Sample.other)),
        Inference(Sample.choice, is: .choice("b"), when: .always),
      ])
    #expect(known[Sample.choice] == .choice("a"))
  }

  @Test func `each fact of a condition is named once, in the order of the tree`() {
    let tree = Condition.all([
      .isNotAfter(.fact(Sample.second), .factPlus(Sample.first, .days(1))),
      .any([.not(.isUnknown(Sample.flag)), .isAnswered(Sample.second)]),
      .containsAny(Sample.set, ["a"]), .isAtLeast(Sample.number, 1), .hasHappened(Sample.first),
    ])
    #expect(
      tree.facts == [Sample.second, Sample.first, Sample.flag, Sample.set, Sample.number]
    )
  }
}

extension Sample {
  /// A case with one fact, or with none.
  static func known(_ fact: FactID, _ value: Value?) -> Case {
    known().setting(fact, to: value)
  }
}
