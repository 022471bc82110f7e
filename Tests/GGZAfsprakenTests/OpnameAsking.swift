import GGZAfspraken
import Rulebook
import Testing

/// Asks about an admission: at GGz Centraal, from Baarn, by the lokale team, with consent, unless said otherwise.
protocol AsksOpname {}

extension AsksOpname {
  /// The agreements on a day.
  func advisor(on day: String = "2026-09-15") throws -> Advisor {
    try Advisor(on: try #require(CivilDate(isoText: day)))
  }

  /// The case with these facts.
  func known(
    _ facts: [String: String],
    without: [String] = [],
    on day: String = "2026-09-15",
  ) throws -> Case {
    let topic = try #require(try advisor(on: day).topic(.opname))
    let today = try #require(CivilDate(isoText: day))
    let input = FactInput(today: today, yearRequired: true, region: [])
    let usual = [
      "rol": "wijkteam", "gemeente": "baarn", "opname-bij": "ggz-centraal", "toestemming": "ja",
      "veiligheid": "geen", "leeftijd": "41",
    ]
    var answers: [FactID: Value] = [:]
    for (name, text) in usual.merging(facts, uniquingKeysWith: { $1 })
    where !without.contains(name) {
      let fact = try #require(topic.fact(FactID(name)))
      answers[fact.id] = try input.value(of: text, for: fact)
    }
    return try topic.completed(answers, today: today)
  }

  /// The answer to the case with these facts.
  func answer(
    _ facts: [String: String],
    on day: String = "2026-09-15",
    at moment: Moment? = nil,
  ) throws -> Answer {
    let moment = try moment ?? Moment(date: #require(CivilDate(isoText: day)))
    let advisor = try advisor(on: moment.date.isoText)
    let topic = try #require(advisor.topic(.opname))
    return advisor.answer(topic, try known(facts, on: moment.date.isoText), at: moment)
  }

  /// What the answer says somebody has to do, why, and beware of.
  func text(_ answer: Answer) -> String {
    let reasons = answer.reasons.filter(\.holds).map(\.text)
    return (answer.steps.map(\.what) + reasons + answer.notices.map(\.text) + [answer.title])
      .joined(separator: "\n")
  }
}
