import GGZAfspraken
import Rulebook

extension Session {
  /// What happens after an answer.
  enum After {
    case again(Interview)
    case new
    case leave(EndStatus)
  }

  /// Shows the answer and asks what the user wants next.
  mutating func afterAnswer(
    _ topic: Topic,
    _ interview: Interview,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) -> After {
    let known: Case
    do {
      known = try topic.prepared(progress.known.answers, today: moment.date)
    } catch {
      known = progress.known
    }
    let answer = advisor.answer(topic, known, at: moment)
    try outside.writeLine()
    let extent = answer.outcome?.isCrisis == true && self.extent == .usual ? .urgent : self.extent
    try outside.write(text(answer, extent))
    hasAnswered = true
    let isLong = text(answer, extent).split(separator: "\n").count > 20
    if let outcome = answer.outcome, !outcome.isCrisis, !outcome.isOutOfScope {
      try sayOptional(topic, progress)
    }
    let options = Self.nextOptions
    if isLong {
      try outside.writeLine()
      try say("Uitkomst: \(answer.title)")
    }
    while true {
      try show("Wat wil je nu?", reason: "Je antwoorden staan er nog", options)
      switch try understand({ .one($0, options) }) {
      case .answer(.option(0)), .answer(.command(.waarom)):
        try outside.writeLine()
        try outside.write(text(answer, .reasons))
      case .answer(.option(1)):
        if let changed = try change(topic, interview, progress) { return .again(changed) }
      case .answer(.option(2)): try sayCommand(topic, known)
      case .answer(.option(3)): try otherSide(topic, known)
      case .answer(.option(4)): return .new
      case .answer(.option), .answer(.command(.stop)): return .leave(try farewell())
      case .answer(.command(.terug)):
        guard let last = progress.answered.last else { return .new }
        return .again(interview.reopening(last))
      case .answer(.command(.overzicht)): try overview(topic, progress)
      case .answer(.command(.crisis)): try crisis(from: topic, progress.known.answers)
      case .answer(.command(.hulp)): try say(Command.hint)
      case .answer(.command(.onbekend)): try say("Kies wat je nu wilt, of typ 'stop'.")
      case .answer(let other):
        let found = search(lastLine)
        if found.count == 1 {
          try say("Begrepen: '\(found[0].label)'.")
          nextTopic = found[0]
          return .new
        }
        try explain(other, options)
      case .back: return .new
      case .leave(let status): return .leave(status)
      }
    }
  }

  private static var nextOptions: [Option] {
    [
      Option(label: "waarom, en waarom niet iets anders", words: ["waarom"]),
      Option(label: "een ander antwoord geven, of iets aanvullen", words: ["ander", "aanvullen"]),
      Option(label: "bewaren: de opdracht die ditzelfde antwoord geeft", words: ["bewaren"]),
      Option(label: "de andere kant: hoe een ander dit ziet", words: ["andere kant", "als"]),
      Option(label: "nieuwe vraag", words: ["nieuw", "opnieuw"]),
      Option(label: "stoppen", words: ["stop", "stoppen"]),
    ]
  }

  private func text(_ answer: Answer, _ extent: AnswerText.Extent) -> String {
    AnswerText(
      answer: answer,
      role: role,
      extent: extent,
      allowsBold: outside.allowsBold,
      namesFlags: false,
    )
    .text
  }

  /// The same case as another role sees it.
  private mutating func otherSide(_ topic: Topic, _ known: Case) throws(OutputFailed) {
    let others = Rol.allCases.filter { $0 != role }
    let options = others.map { Option(label: $0.label, words: [$0.rawValue] + $0.synonyms) }
    while true {
      try show(
        "Als wie?",
        reason: "Hetzelfde geval, met het antwoord dat de ander zou krijgen",
        options,
      )
      switch try understand({ .one($0, options) }) {
      case .answer(.option(let index)):
        let answer = advisor.answer(topic, known, at: moment, readBy: others[index])
        try outside.writeLine()
        try outside.write(
          AnswerText(
            answer: answer,
            role: others[index],
            extent: extent,
            allowsBold: outside.allowsBold,
            namesFlags: false,
          )
          .text
        )
        return
      case .answer(.command(.crisis)): try crisis(from: topic, known.answers)
      case .answer(.command(.hulp)): try say(Command.hint)
      case .answer(.command): return
      case .answer(let other): try explain(other, options)
      case .back, .leave: return
      }
    }
  }

  /// The facts that would add something to the answer.
  private mutating func sayOptional(
    _ topic: Topic,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) {
    let open = topic.extras(in: progress.known).filter { progress.known.answers[$0] == nil }
      .compactMap(topic.fact)
    guard !open.isEmpty else { return }
    try outside.writeLine()
    try say(
      "Kan nog aangevuld worden (kies 'aanvullen'): "
        + open.map(\.label).joinedDutch(with: "en") + "."
    )
  }

  /// Opens an earlier question again, or asks for a fact that adds something.
  private mutating func change(
    _ topic: Topic,
    _ interview: Interview,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) -> Interview? {
    let extras = topic.extras(in: progress.known)
      .filter { extra in !progress.answered.contains { $0.covers.contains(extra) } }
      .compactMap(topic.fact)
    let options =
      progress.answered.map { prompt in
        let now = earlier[prompt.id].map { " (nu: \($0.text))" } ?? ""
        return Option(label: prompt.question + now, words: [prompt.id])
      }
      + extras.map { Option(label: "aanvullen: \($0.question)", words: [$0.id.name]) }
    guard !options.isEmpty else {
      try say("Er zijn geen vragen om opnieuw te beantwoorden.")
      return nil
    }
    while true {
      try show("Welke vraag?", reason: "Latere antwoorden die nog kloppen, blijven staan", options)
      switch try understand({ .one($0, options) }) {
      case .answer(.option(let index)) where index < progress.answered.count:
        return interview.reopening(progress.answered[index])
      case .answer(.option(let index)):
        return try complete(extras[index - progress.answered.count], topic, interview, progress)
      case .answer(.command(.terug)), .answer(.command(.stop)): return nil
      case .answer(.command(.crisis)): try crisis(from: topic, progress.known.answers)
      case .answer(.command): try say(Command.hint)
      case .answer(let other): try explain(other, options)
      case .back, .leave: return nil
      }
    }
  }

  /// Asks for a fact that adds a step or a notice.
  private mutating func complete(
    _ fact: Fact,
    _ topic: Topic,
    _ interview: Interview,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) -> Interview? {
    let prompt = Prompt(asking: fact)
    let single = Interview(start: progress.known.setting(fact.id, to: nil), prompts: [prompt])
    let asked = single.progress { _ in [fact.id] }
    guard case .answer(let reply) = try ask(prompt, of: topic, in: asked, single) else {
      return nil
    }
    var start = progress.known.answers
    for assignment in reply.assignments { start[assignment.fact] = assignment.value }
    do {
      _ = try topic.prepared(start, today: moment.date)
      return interview.adding(reply.assignments)
    } catch {
      try say(error.message)
      return nil
    }
  }

  /// The command that gives the same answer; it holds nothing about the person but the facts.
  private mutating func sayCommand(_ topic: Topic, _ known: Case) throws(OutputFailed) {
    let flags = topic.flags(for: known, region: advisor.regional.municipalities)
    let words =
      flags.map { "--\($0.name) \($0.value)" } + ["--op \(moment.isoText)"] + givenFlags
    try say("Er wordt niets opgeslagen. Deze opdracht geeft hetzelfde antwoord:")
    try outside.writeLine("ggzwijzer \(topic.id.rawValue) " + words.joined(separator: " "))
  }
}
