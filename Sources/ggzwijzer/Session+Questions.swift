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
      let left = most <= 1 ? "laatste vraag" : "nog hooguit \(most) vragen"
      try show(
        prompt.question,
        reason: "\(prompt.reason.trimmedFullStop); \(left)",
        options,
        gapsBefore: groupStarts(of: prompt),
      )
      try sayHow(prompt, of: topic, in: progress.known)
      if let before = earlier[prompt.id], before.reply.offered == offered(prompt, progress.known) {
        try say("Vorige keer: \(before.text). Typ 'zelfde' om dat weer te antwoorden.")
      }
      let parse: (String) -> Understood =
        switch prompt.form {
        case .one: { .one($0, options) }
        case .combined, .several, .sort: { .several($0, options) }
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
        if let reply = try reply(understood, to: prompt, of: topic, in: progress.known) {
          earlier[prompt.id] = (reply, text(of: reply, to: prompt, topic))
          return .answer(reply)
        }
        if case .day = prompt.form { continue }
        if case .combined = prompt.form, !lastLine.isEmpty {
          try say("'\(lastLine)' is hier niet genoeg, of niet duidelijk.")
          try sayHow(prompt, of: topic, in: progress.known)
          continue
        }
        try explain(understood, options)
        if case .one = prompt.form { continue }
        if case .combined = prompt.form { continue }
        try sayHow(prompt, of: topic, in: progress.known)
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
  private mutating func sayHow(
    _ prompt: Prompt,
    of topic: Topic,
    in known: Case,
  ) throws(OutputFailed) {
    switch prompt.form {
    case .one: break
    case .combined(let groups, let others):
      let numbers = groups.indices
        .map { index in
          "\(groups.prefix(index).map(\.count).reduce(1, +))"
        }
      let words = groups.compactMap(\.first?.word)
      try say(
        "Kies uit \(others.isEmpty ? "elke groep" : "de eerste \(groups.count) groepen elk") een regel: "
          + "typ bijvoorbeeld '\(numbers.joined(separator: ","))' of "
          + "'\(words.joined(separator: " "))'."
      )
    case .several, .sort:
      let count = options(of: prompt, in: known).count
      let several = count > 1 ? "Meer mag: typ bijvoorbeeld '1,\(min(count, 3))'. " : ""
      try say("\(several)Niets daarvan: 'geen'.")
    case .day(let fact, let canBeNotYet):
      let canLieAhead = topic.fact(fact)?.canLieAhead == true
      try say(
        "Typ een datum, zoals 21-11-2026, "
          + (canLieAhead
            ? "altijd met een jaar, of 'over 3 weken'" : "'21 nov' of '3 weken geleden'")
          + (canBeNotYet
            ? ", of 'nog niet'. Wel gebeurd, maar de dag weet je niet: 'onbekend'."
            : ". Weet je de dag niet? Typ 'onbekend'.")
      )
    }
  }

  private func options(of prompt: Prompt, in known: Case) -> [Option] {
    switch prompt.form {
    case .one(let choices):
      choices.map { Option(label: $0.label, words: [$0.word] + $0.synonyms) }
    case .combined(let groups, let others):
      (groups.flatMap { $0 } + others)
        .map { Option(label: $0.label, words: [$0.word] + $0.synonyms) }
    case .several(_, let options):
      options.map { Option(label: $0.label, words: [$0.value] + $0.synonyms) }
    case .sort: prompt.items(in: known).map { Option(label: $0.label, words: [$0.word]) }
    case .day: []
    }
  }

  /// The lines of a combination that begin a new group.
  private func groupStarts(of prompt: Prompt) -> [Int] {
    guard case .combined(let groups, _) = prompt.form else { return [] }
    return groups.indices.map { groups.prefix($0 + 1).map(\.count).reduce(0, +) }
  }

  private func offered(_ prompt: Prompt, _ known: Case) -> [String] {
    prompt.items(in: known).map(\.word)
  }

  /// The reply that was meant; nil when it was not understood, after saying so for a day.
  private mutating func reply(
    _ understood: Understood,
    to prompt: Prompt,
    of topic: Topic,
    in known: Case,
  ) throws(OutputFailed) -> Reply? {
    switch (prompt.form, understood) {
    case (.one(let choices), .option(let index)): return Reply(choices[index].sets)
    case (.combined(let groups, let others), .several(let chosen)):
      return combination(of: groups, or: others, chosen)
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
      let canLieAhead = topic.fact(fact)?.canLieAhead == true
      return try day(for: fact, canBeNotYet: canBeNotYet, canLieAhead: canLieAhead)
    default: return nil
    }
  }

  /// One line of each group, or one of the others alone.
  private func combination(
    of groups: [[Prompt.Choice]],
    or others: [Prompt.Choice],
    _ chosen: [Int],
  ) -> Reply? {
    if chosen.isEmpty { return others.first { $0.word == "geen" }.map { Reply($0.sets) } }
    var start = 0
    var sets: [Assignment] = []
    var isComplete = true
    for group in groups {
      let inGroup = chosen.filter { ($0 - start) >= 0 && ($0 - start) < group.count }
      isComplete = isComplete && inGroup.count == 1
      sets += inGroup.flatMap { group[$0 - start].sets }
      start += group.count
    }
    let alone = chosen.filter { $0 >= start }
    if alone.count == 1, chosen.count == 1 { return Reply(others[alone[0] - start].sets) }
    return isComplete && alone.isEmpty ? Reply(sets) : nil
  }

  /// The day that was typed, said back with its weekday.
  private mutating func day(
    for fact: FactID,
    canBeNotYet: Bool,
    canLieAhead: Bool,
  ) throws(OutputFailed) -> Reply? {
    if canBeNotYet, ["nog niet", "nog-niet", "niet", "nee"].contains(lastLine.folded) {
      return Reply([Assignment(fact, .notYet)])
    }
    let day: CivilDate
    do {
      day = try DateText.parse(lastLine, on: moment.date, yearRequired: canLieAhead)
    } catch {
      try say(error.dutch.capitalizedFirst + ".")
      let forms = canLieAhead ? DateTextError.formsWithYear : DateTextError.pastForms
      try say("Zo kan het: \(forms.joined(separator: ", ")).")
      return nil
    }
    guard canLieAhead || day <= moment.date else {
      try say("\(day.dutchLong.capitalizedFirst) moet nog komen. Typ een dag tot en met vandaag.")
      return nil
    }
    try say("Begrepen: \(day.dutchLong).")
    return Reply([Assignment(fact, .day(day))])
  }

  /// A reply in words, for offering it again.
  private func text(of reply: Reply, to prompt: Prompt, _ topic: Topic) -> String {
    if case .combined(let groups, let others) = prompt.form {
      return (groups.flatMap { $0 } + others)
        .filter { !$0.sets.isEmpty && $0.sets.allSatisfy(reply.assignments.contains) }
        .map(\.label).joined(separator: ", ")
    }
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
        guard let value = progress.known.answers[fact.id],
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
        extent: .urgent,
        allowsBold: outside.allowsBold,
      )
      .text
    )
    hasAnswered = true
    try outside.writeLine()
    try say("Meer hierover: 'ggzwijzer crisis'. Je vraag staat nog open; stoppen met 'stop'.")
  }
}
