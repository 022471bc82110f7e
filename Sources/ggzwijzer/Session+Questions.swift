import GGZAfspraken
import Rulebook

extension Session {
  /// Asks one question until it is answered or left.
  mutating func ask(
    _ prompt: Prompt,
    of topic: Topic,
    in progress: Interview.Progress,
    _ interview: Interview,
  ) throws(OutputFailed) -> Turn<Reply> {
    let options = options(of: prompt, in: progress.known)
    let most = Walk(conditions: topic.conditions)
      .mostQuestions(left: interview) {
        advisor.openFacts(of: topic, in: $0)
      }
    while true {
      let left = most == 1 ? "laatste vraag" : "nog hooguit \(most) vragen"
      try show(prompt.question, reason: "\(prompt.reason.trimmedFullStop); \(left)", options)
      try sayHow(prompt)
      if let before = earlier[prompt.id], before.reply.offered == offered(prompt, progress.known) {
        try say("Vorige keer: \(before.text). Typ 'zelfde' om dat weer te antwoorden.")
      }
      let parse: (String) -> Understood =
        switch prompt.form {
        case .one: { .one($0, options) }
        case .several, .sort: { .several($0, options) }
        case .day: { .one($0, []) }
        }
      switch try understand(parse) {
      case .answer(.command(let command)):
        if command == .onbekend { return .answer(.unknown(to: prompt, in: progress.known)) }
        if let turn = try obey(command, prompt, topic, progress) { return turn }
      case .answer(let understood):
        if lastLine.folded == "zelfde", let before = earlier[prompt.id] {
          return .answer(before.reply)
        }
        if let reply = try reply(understood, to: prompt, in: progress.known) {
          earlier[prompt.id] = (reply, text(of: reply, to: prompt, topic))
          return .answer(reply)
        }
        if case .day = prompt.form { continue }
        try explain(understood, options)
        if case .one = prompt.form { continue }
        try say("Meer mag ook: '1,2'. Niets daarvan: 'geen'.")
      case .back: return .back
      case .leave(let status): return .leave(status)
      }
    }
  }

  /// Does what a command says; gives a turn when the question is left.
  private mutating func obey(
    _ command: Command,
    _ prompt: Prompt,
    _ topic: Topic,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) -> Turn<Reply>? {
    switch command {
    case .terug: return .back
    case .stop: return .leave(try farewell())
    case .crisis: try crisis(from: topic, progress.known.answers)
    case .overzicht: try overview(topic, progress)
    case .hulp: try say(Command.hint)
    case .waarom:
      try say(prompt.reason)
      for citation in advisor.citations(of: prompt.basis) {
        try say("\(citation.source) \(citation.version): \(citation.place).")
      }
    case .onbekend: break
    }
    return nil
  }

  /// How a list or a day is answered.
  private mutating func sayHow(_ prompt: Prompt) throws(OutputFailed) {
    switch prompt.form {
    case .one: break
    case .several, .sort: try say("Meer mag: typ bijvoorbeeld '1,3'. Niets daarvan: 'geen'.")
    case .day(_, let canBeNotYet):
      try say(
        "Typ een datum, zoals 21-11-2026, '21 nov' of '3 weken geleden'"
          + (canBeNotYet ? ", of 'nog niet'." : ".")
      )
    }
  }

  private func options(of prompt: Prompt, in known: Case) -> [Option] {
    switch prompt.form {
    case .one(let choices):
      choices.map { Option(label: $0.label, words: [$0.word] + $0.synonyms) }
    case .several(_, let options):
      options.map { Option(label: $0.label, words: [$0.value] + $0.synonyms) }
    case .sort: prompt.items(in: known).map { Option(label: $0.label, words: [$0.word]) }
    case .day: []
    }
  }

  private func offered(_ prompt: Prompt, _ known: Case) -> [String] {
    prompt.items(in: known).map(\.word)
  }

  /// The reply that was meant; nil when it was not understood, after saying so for a day.
  private mutating func reply(
    _ understood: Understood,
    to prompt: Prompt,
    in known: Case,
  ) throws(OutputFailed) -> Reply? {
    switch (prompt.form, understood) {
    case (.one(let choices), .option(let index)): return Reply(choices[index].sets)
    case (.several(let fact, let options), .several(let chosen)):
      guard !chosen.isEmpty || fact != Facts.vraag.id else { return nil }
      return Reply([Assignment(fact, .set(chosen.map { options[$0].value }))])
    case (.sort, .several(let chosen)):
      let items = prompt.items(in: known)
      return Reply(
        items.indices.flatMap { items[$0].assignments(whenChosen: chosen.contains($0)) },
        offered: items.map(\.word),
      )
    case (.day(let fact, let canBeNotYet), _):
      return try day(for: fact, canBeNotYet: canBeNotYet)
    default: return nil
    }
  }

  /// The day that was typed, said back with its weekday.
  private mutating func day(
    for fact: FactID,
    canBeNotYet: Bool,
  ) throws(OutputFailed) -> Reply? {
    if canBeNotYet, ["nog niet", "nog-niet", "niet", "nee"].contains(lastLine.folded) {
      return Reply([Assignment(fact, .notYet)])
    }
    let day: CivilDate
    do {
      day = try DateText.parse(lastLine, on: moment.date, yearRequired: false)
    } catch {
      try say(error.dutch)
      try say("Zo kan het: \(DateTextError.allowedForms).")
      return nil
    }
    guard day <= moment.date else {
      try say("\(day.dutchLong.capitalizedFirst) moet nog komen. Typ een dag tot en met vandaag.")
      return nil
    }
    try say("Begrepen: \(day.dutchLong).")
    return Reply([Assignment(fact, .day(day))])
  }

  /// A reply in words, for offering it again.
  private func text(of reply: Reply, to prompt: Prompt, _ topic: Topic) -> String {
    if case .one(let choices) = prompt.form {
      return choices.first { $0.sets == reply.assignments }?.label ?? "onbekend"
    }
    return reply.assignments
      .map { assignment in
        let fact = topic.fact(assignment.fact)
        let value = fact.map { assignment.value.dutch(for: $0) } ?? ""
        return reply.assignments.count == 1 ? value : "\(fact?.label ?? ""): \(value)"
      }
      .joined(separator: "; ")
  }

  // MARK: What is known, and a crisis

  /// The answers so far.
  mutating func overview(
    _ topic: Topic,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) {
    let lines = (topic.accepted + topic.derived)
      .compactMap { fact -> String? in
        guard let value = progress.known.answers[fact.id], fact.id != Facts.setting.id,
          value != .flag(false) || !topic.derived.contains(fact)
        else {
          return nil
        }
        return "\(fact.label.capitalizedFirst): \(value.dutch(for: fact))"
      }
    try say("Tot nu toe bekend:")
    for line in lines.isEmpty ? ["nog niets"] : lines { try say("- \(line)") }
  }

  /// What is known when the conversation is broken off.
  mutating func sayWhatIsKnown(
    _ topic: Topic,
    _ progress: Interview.Progress,
  ) throws(OutputFailed) {
    guard !hasAnswered else { return }
    try overview(topic, progress)
  }

  /// The way through a crisis, from inside any question; the question stays open.
  mutating func crisis(
    from topic: Topic?,
    _ answers: [FactID: Value],
  ) throws(OutputFailed) {
    guard let topic = topic ?? advisor.topic(.crisis) else { return }
    var answers = answers
    answers[Facts.crisis.id] = .flag(true)
    let known = Case(today: moment.date, answers: answers).inferring(topic.inferences)
    try outside.writeLine()
    try outside.write(
      AnswerText(
        answer: advisor.answer(topic, known, at: moment),
        role: role,
        extent: .usual,
        allowsBold: outside.allowsBold,
      )
      .text
    )
    hasAnswered = true
    try outside.writeLine()
    try say("Je vraag staat nog open. Verder gaan kan; stoppen met 'stop'.")
  }
}
