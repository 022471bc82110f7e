import GGZAfspraken
import Rulebook
import Testing

/// Answers to questions given as words, as with flags.
enum Asked {
  static let day = "2026-09-15"
  private static let usual = CivilDate(isoText: day).flatMap { try? Advisor(on: $0) }

  private static func advisor(on day: CivilDate) throws -> Advisor {
    if let usual, usual.days.contains(day) { return usual }
    return try Advisor(on: day)
  }

  static func answer(
    _ topic: TopicID,
    _ words: [String: String],
    on day: String = day,
  ) throws -> Answer {
    let moment = try #require(Moment(isoText: day))
    let advisor = try advisor(on: moment.date)
    let topic = try #require(advisor.topic(topic))
    let input = FactInput(
      today: moment.date,
      yearRequired: true,
      region: advisor.regional.municipalities,
    )
    var answers: [FactID: Value] = [:]
    for (name, word) in words {
      let fact = try #require(topic.accepted.first { $0.id.name == name }, "\(name)")
      answers[fact.id] = try input.value(of: word, for: fact)
    }
    return advisor.answer(topic, try topic.completed(answers, today: moment.date), at: moment)
  }

  /// The questions of an interview, each answered with the first of the given words that fits; else left open.
  static func questions(
    _ id: TopicID,
    _ start: [String: String],
    replies: [String: [String]],
  ) throws -> (asked: [String], outcome: String?) {
    let moment = try #require(Moment(isoText: day))
    let advisor = try advisor(on: moment.date)
    let topic = try #require(advisor.topic(id))
    let input = FactInput(
      today: moment.date,
      yearRequired: true,
      region: advisor.regional.municipalities,
    )
    var answers: [FactID: Value] = [:]
    for (name, word) in start {
      let fact = try #require(topic.accepted.first { $0.id.name == name }, "\(name)")
      answers[fact.id] = try input.value(of: word, for: fact)
    }
    let known = Case(today: moment.date, answers: answers).inferring(topic.inferences)
    var interview = Interview(start: known, prompts: topic.prompts)
    var asked: [String] = []
    while true {
      let progress = interview.progress { advisor.openFacts(of: topic, in: $0) }
      guard let prompt = progress.next else {
        let known = try topic.prepared(progress.known.answers, today: moment.date)
        return (asked, advisor.answer(topic, known, at: moment).outcome?.id)
      }
      asked.append(prompt.id)
      let words = replies[prompt.id]
      interview = interview.answering(prompt, with: reply(words, to: prompt, in: progress.known))
    }
  }

  private static func reply(_ words: [String]?, to prompt: Prompt, in known: Case) -> Reply {
    guard let words else { return .unknown(to: prompt, in: known) }
    switch prompt.form {
    case .one(let choices):
      let choice = choices.first { words.contains($0.word) }
      return choice.map { Reply($0.sets) } ?? .unknown(to: prompt, in: known)
    case .sort:
      let items = prompt.items(in: known)
      return Reply(
        items.flatMap { $0.assignments(whenChosen: words.contains($0.word)) },
        offered: items.map(\.word),
      )
    case .several(let fact, let options):
      let chosen = options.map(\.value).filter(words.contains)
      return Reply([Assignment(fact, .set(chosen))])
    case .combined(let groups, _):
      let chosen = groups.compactMap { group in group.first { words.contains($0.word) } }
      return Reply(chosen.flatMap(\.sets))
    case .day: return .unknown(to: prompt, in: known)
    }
  }
}

extension Answer {
  /// Every text of the answer, besides why another outcome does not hold.
  var allText: String {
    ([title] + responsible.map(\.what) + steps.map(\.what) + notices.map(\.text)
      + reasons.filter(\.holds).map(\.text) + contacts.map(\.name))
      .joined(separator: "\n")
  }

  /// Whether at least one step is for the one who asks.
  var hasStepForAsker: Bool { steps.contains(where: \.isForAsker) }
  /// The rules that hold, by name.
  var holding: [String] { reasons.filter(\.holds).map(\.rule.name) }
  var kinds: Set<NoticeKind> { Set(notices.map(\.kind)) }
  var parties: [Party] { responsible.map(\.party) }
}
