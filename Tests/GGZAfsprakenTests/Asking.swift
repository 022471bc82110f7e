import Rulebook

@testable import GGZAfspraken

/// Asks the library as a batch line does: facts as text, everything else left out.
enum Asking {
  /// The case for these facts; an adult in Soest unless they say otherwise.
  static func known(
    _ id: TopicID,
    on moment: String,
    _ facts: [String: String],
  ) throws -> (advisor: Advisor, topic: Topic, known: Case, moment: Moment) {
    let moment = try Moment(isoText: moment).orThrow("\(moment) is geen moment")
    let advisor = try Advisor(on: moment.date)
    let topic = try advisor.topic(id).orThrow("\(id.rawValue) is er niet")
    let input = FactInput(
      today: moment.date,
      yearRequired: true,
      region: advisor.regional.municipalities,
    )
    var answers: [FactID: Value] = [:]
    for (name, text) in facts.merging(
      ["leeftijd": "42", "gemeente": "soest"],
      uniquingKeysWith: { first, _ in first },
    ) {
      let fact = try topic.accepted.first { $0.id.name == name }.orThrow("\(name) is geen feit")
      answers[fact.id] = try input.value(of: text, for: fact)
    }
    return (advisor, topic, try topic.completed(answers, today: moment.date), moment)
  }

  /// The answer for these facts, on a day on which the agreements hold and are not yet revised.
  static func answer(
    _ id: TopicID,
    on moment: String = "2026-09-15",
    _ facts: [String: String],
  ) throws -> Answer {
    let asked = try known(id, on: moment, facts)
    return asked.advisor.answer(asked.topic, asked.known, at: asked.moment)
  }
}

/// Something a test rests on is not there.
struct Missing: Error {
  let what: String
}

extension Optional {
  /// The value, or an error that says what is missing.
  func orThrow(_ what: String) throws -> Wrapped {
    guard let self else { throw Missing(what: what) }
    return self
  }
}

extension Answer {
  /// What a person reads, but for the reasons why another outcome does not hold.
  var text: String {
    let said = [title] + responsible.map(\.what) + steps.map(\.what)
    let why = reasons.filter(\.holds).map(\.text) + notices.map(\.text)
    let reach = contacts.flatMap { [$0.name, $0.phone, $0.email, $0.hours].compactMap(\.self) }
    return (said + why + reach).joined(separator: "\n")
  }

  /// The last day of a deadline.
  func lastDay(_ id: String) -> String? {
    deadlines.first { $0.term.id == id }?.lastDay?.isoText
  }

  /// Whether a deadline is there.
  func holds(_ id: String) -> Bool { deadlines.contains { $0.term.id == id } }

  /// Whether a notice of this kind is there.
  func warns(_ kind: NoticeKind) -> Bool { notices.contains { $0.kind == kind } }
}
