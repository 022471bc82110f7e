import Rulebook

/// A small world for tests: facts, a day, a few rules.
enum Sample {
  static let today = CivilDate(year: 2026, month: 11, day: 21) ?? CivilDate(dayNumber: 0)
  static let flag = FactID("flag")
  static let other = FactID("other")
  static let third = FactID("third")
  static let choice = FactID("choice")
  static let set = FactID("set")
  static let number = FactID("number")
  static let first = FactID("first")
  static let second = FactID("second")

  static func known(_ answers: [FactID: Value] = [:]) -> Case {
    Case(today: today, answers: answers)
  }

  static func day(_ offset: Int) -> Value { .day(today.advanced(byDays: offset)) }

  static func rule(
    _ id: String,
    _ when: Condition,
    then: String,
    unless: [String] = [],
  ) -> Rule<String> {
    Rule(id, basis: [], says: "", when: when, unless: unless.map { RuleID($0) }, then: then)
  }

  /// A yes-no question.
  static func prompt(_ fact: FactID, when: Condition = .always) -> Prompt {
    Prompt(
      fact.name,
      question: "",
      reason: "",
      covers: [fact],
      when: when,
      form: .one([
        Prompt.Choice("ja", "ja", sets: [Assignment(fact, .flag(true))]),
        Prompt.Choice("nee", "nee", sets: [Assignment(fact, .flag(false))]),
      ]),
    )
  }
}
