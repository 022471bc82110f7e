import GGZAfspraken
import Rulebook

/// A conversation at a prompt: role, situation, questions, answer, and what comes after.
struct Session<Outside: Surroundings> {
  /// How a question was left.
  enum Turn<Reply> {
    case answer(Reply)
    case back
    case leave(EndStatus)
  }

  var outside: Outside
  let advisor: Advisor
  let moment: Moment
  var role: Rol?
  let extent: AnswerText.Extent
  /// The flags that the command for the same answer needs besides.
  let givenFlags: [String]
  /// Whether an answer was given, so that stopping is not breaking off.
  var hasAnswered = false
  private var hasSeenHint = false
  /// The situation that was named after an answer, to go on with.
  var nextTopic: Situation?
  /// What was answered to earlier questions of this session; offered again, never taken silently.
  var earlier: [String: (reply: Reply, text: String)] = [:]

  init(
    _ outside: Outside,
    advisor: Advisor,
    moment: Moment,
    role: Rol?,
    extent: AnswerText.Extent,
    givenFlags: [String] = [],
  ) {
    self.outside = outside
    self.advisor = advisor
    self.moment = moment
    self.role = role
    self.extent = extent
    self.givenFlags = givenFlags
  }

  /// The whole conversation, from the role on.
  mutating func run() throws(OutputFailed) -> EndStatus {
    try greet()
    while true {
      if role == nil {
        switch try askRole() {
        case .answer(let chosen): role = chosen
        case .back: try say("Dit is de eerste vraag; verder terug kan niet.")
        case .leave(let status): return status
        }
        continue
      }
      switch try askSituation() {
      case .answer(let situation):
        if let status = try follow(situation) { return status }
      case .back: role = nil
      case .leave(let status): return status
      }
    }
  }

  /// The questions of a situation; nil when a new question can be asked.
  private mutating func follow(_ situation: Situation) throws(OutputFailed) -> EndStatus? {
    guard let topic = advisor.topic(situation.topic) else { return nil }
    var start: [FactID: Value] = [:]
    if ![.crisis, .knelpunt].contains(topic.id) {
      start[Facts.setting.id] = Facts.setting.value(.ambulant).value
    }
    if let role { start[Facts.rol.id] = Facts.rol.value(role).value }
    for assignment in situation.sets { start[assignment.fact] = assignment.value }
    return try converse(topic, start: start)
  }

  /// The questions of a topic from what is known already; nil when a new question can be asked.
  mutating func converse(
    _ topic: Topic,
    start: [FactID: Value],
  ) throws(OutputFailed) -> EndStatus? {
    var interview = Interview(
      start: Case(today: moment.date, answers: start).inferring(topic.inferences),
      prompts: topic.prompts,
    )
    while true {
      let progress = interview.progress { advisor.openFacts(of: topic, in: $0) }
      guard let prompt = progress.next else {
        switch try afterAnswer(topic, interview, progress) {
        case .again(let changed): interview = changed
        case .new: return nil
        case .leave(let status): return status
        }
        continue
      }
      switch try ask(prompt, of: topic, in: progress, interview) {
      case .answer(let reply):
        interview = interview.answering(prompt, with: reply)
        if let problem = contradiction(topic, interview) {
          try say(problem.message)
          try say("Je andere antwoorden blijven staan.")
          interview = interview.forgetting(prompt)
          earlier[prompt.id] = nil
        } else {
          try saySafety(topic, before: progress.known, after: interview)
        }
      case .back:
        guard let last = progress.answered.last else { return nil }
        interview = interview.reopening(last)
      case .leave(let status):
        if status == .interrupted { try sayWhatIsKnown(topic, progress) }
        return status
      }
    }
  }

  /// What is wrong with the answers together, if anything.
  private func contradiction(_ topic: Topic, _ interview: Interview) -> InputProblem? {
    let known = interview.progress { advisor.openFacts(of: topic, in: $0) }.known
    do {
      _ = try topic.prepared(known.answers, today: moment.date)
      return nil
    } catch {
      return error
    }
  }

  /// What an answer says about safety, at once: it does not wait for the last question.
  private mutating func saySafety(
    _ topic: Topic,
    before: Case,
    after interview: Interview,
  ) throws(OutputFailed) {
    let after = interview.progress { advisor.openFacts(of: topic, in: $0) }.known
    for rule in topic.lines.rules where !rule.when.facts.contains(Uitkomst.id) {
      guard topic.lines.truth(of: rule, in: after) == .yes,
        topic.lines.truth(of: rule, in: before) != .yes
      else { continue }
      for case .notice(.safety, let text) in rule.then where !text.contains("{") { try say(text) }
    }
  }

  // MARK: Role and situation

  private mutating func greet() throws(OutputFailed) {
    try outside.writeLine("ggzwijzer: wie helpt wie, en wanneer, in regio Eemland")
    try say("Is er nu een crisis? Typ 'crisis', bij elke vraag.")
    try say("Namen of andere persoonsgegevens zijn niet nodig.")
  }

  private mutating func askRole() throws(OutputFailed) -> Turn<Rol> {
    let options = Rol.allCases.map { Option(label: $0.label, words: [$0.rawValue] + $0.synonyms) }
    while true {
      try show(Facts.rol.fact.question, reason: Facts.rol.fact.reason, options)
      switch try understand({ .one($0, options) }) {
      case .answer(.option(let index)): return .answer(Rol.allCases[index])
      case .answer(.command(let command)):
        switch command {
        case .terug: return .back
        case .stop: return .leave(try farewell())
        case .crisis: try crisis(from: nil, [:])
        case .waarom: try say(Facts.rol.fact.reason)
        case .onbekend: try say("Kies wat er het meest op lijkt. Bij een crisis hoeft het niet.")
        case .overzicht: try say("Er is nog niets ingevuld.")
        case .hulp: try say(Command.hint)
        }
      case .answer(let other): try explain(other, options)
      case .back: return .back
      case .leave(let status): return .leave(status)
      }
    }
  }

  private mutating func askSituation() throws(OutputFailed) -> Turn<Situation> {
    if let asked = nextTopic.take() { return .answer(asked) }
    guard let role else { return .back }
    var shown = Situation.first(for: role)
    var offersMore = true
    while true {
      var options = shown.map { Option(label: $0.label, words: [$0.word]) }
      if offersMore { options.append(Option(label: "iets anders", words: ["anders"])) }
      try show(
        "Wat speelt er?",
        reason: "Kies een situatie, of typ een woord om te zoeken.",
        options,
      )
      switch try understand({ .one($0, options) }, orText: true) {
      case .answer(.option(let index)) where index < shown.count: return .answer(shown[index])
      case .answer(.option):
        shown = Situation.others(for: role)
        offersMore = false
      case .answer(.command(let command)):
        switch command {
        case .terug:
          if shown == Situation.first(for: role) { return .back }
          shown = Situation.first(for: role)
          offersMore = true
        case .stop: return .leave(try farewell())
        case .crisis: try crisis(from: nil, [Facts.rol.id: Facts.rol.value(role).value])
        case .waarom: try say("De situatie bepaalt welke afspraken gelden.")
        case .onbekend: try say("Kies 'knelpunt' als je vastloopt, of typ een woord om te zoeken.")
        case .overzicht: try say("Je rol: \(role.label).")
        case .hulp: try say(Command.hint)
        }
      case .answer(let other):
        let found = search(lastLine)
        switch found.count {
        case 0: try explain(other, options)
        case 1:
          try say("Begrepen: '\(found[0].label)'.")
          return .answer(found[0])
        default:
          try say("Met '\(lastLine)' kun je op deze situaties uitkomen:")
          shown = found
          offersMore = true
        }
      case .back: return .back
      case .leave(let status): return .leave(status)
      }
    }
  }

  /// The situations that a word leads to.
  func search(_ text: String) -> [Situation] {
    let word = text.folded
    guard word.count >= 3 else { return [] }
    let all = Situation.all.filter { role.map($0.roles.contains) ?? true }
    let pool = all + Situation.all.filter { !all.contains($0) }
    let synonyms = advisor.guide.concepts
      .filter { concept in
        ([concept.term] + concept.synonyms).contains { $0.folded == word }
      }
      .flatMap { [$0.term] + $0.synonyms }.map(\.folded)
    let exact = pool.filter { situation in
      ([situation.word] + situation.words).contains { $0.folded == word || synonyms.contains($0) }
    }
    if !exact.isEmpty { return exact.distinctByTopic }
    return
      pool.filter { situation in
        situation.label.folded.contains(word)
          || situation.words.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
      }
      .distinctByTopic
  }

  // MARK: Reading and saying

  /// The last line that was typed.
  private(set) var lastLine = ""

  mutating func say(_ text: String) throws(OutputFailed) {
    for line in Layout.wrap(text, width: Layout.width) { try outside.writeLine(line) }
  }

  /// A question with its numbered lines; the first time with what can be typed.
  mutating func show(
    _ question: String,
    reason: String,
    _ options: [Option],
    gapsBefore starts: [Int] = [],
  ) throws(OutputFailed) {
    try outside.writeLine()
    try say(question)
    try say("(\(reason.trimmedFullStop))")
    for (index, option) in options.enumerated() {
      if starts.contains(index) { try outside.writeLine() }
      let mark = "\(index + 1)".padded(to: 4)
      for (row, line) in Layout.wrap(option.label, width: Layout.width - 4).enumerated() {
        try outside.writeLine((row == 0 ? mark : "    ") + line)
      }
    }
    if !hasSeenHint {
      hasSeenHint = true
      try say(Command.hint)
    }
  }

  /// Reads one line and makes out what it means.
  mutating func understand(
    _ parse: (String) -> Understood,
    orText: Bool = false,
  ) throws(OutputFailed) -> Turn<Understood> {
    try outside.write("> ")
    switch outside.readLine() {
    case .endOfInput:
      try outside.writeLine()
      try say(
        "De invoer is ten einde." + (hasAnswered ? "" : " De laatste vraag is niet beantwoord.")
      )
      return .leave(hasAnswered ? .answered : .interrupted)
    case .interrupted:
      try outside.writeLine()
      try say("Afgebroken." + (hasAnswered ? "" : " De laatste vraag is niet beantwoord."))
      return .leave(.interrupted)
    case .line(let bytes):
      let line = String(decoding: bytes, as: UTF8.self).withoutControls.trimmedSpaces
      if !outside.canAsk { try outside.writeLine(line) }
      lastLine = line
      return .answer(parse(line))
    }
  }

  /// Explains what can be typed, with an example.
  mutating func explain(_ understood: Understood, _ options: [Option]) throws(OutputFailed) {
    if case .ambiguous(let labels) = understood {
      try say("'\(lastLine)' past bij meer dan een regel: \(labels.joinedDutch(with: "en")).")
    } else if lastLine.isEmpty {
      try say("Er is niets ingevuld.")
    } else {
      try say("'\(lastLine)' begrijp ik hier niet.")
    }
    guard !options.isEmpty else { return }
    let beginnings = options.map { option in
      option.label.split(separator: " ").prefix(3).joined(separator: " ")
        .split(separator: ",").first.map(String.init) ?? option.label
    }
    let example = beginnings.first { Understood.one($0, options).isOption }
    try say(
      "Typ een nummer van 1 tot en met \(options.count)"
        + (example.map { ", of het begin van een regel, zoals '\($0)'" } ?? "") + "."
    )
  }

  mutating func farewell() throws(OutputFailed) -> EndStatus {
    try say("Tot ziens. Er is niets bewaard.")
    return .answered
  }
}

extension [Situation] {
  /// Situations that lead to the same place only once.
  fileprivate var distinctByTopic: [Situation] {
    var seen: [Situation] = []
    for situation in self
    where !seen.contains(where: { $0.topic == situation.topic && $0.sets == situation.sets }) {
      seen.append(situation)
    }
    return seen
  }
}

extension Understood {
  /// Whether one option was understood.
  fileprivate var isOption: Bool { if case .option = self { true } else { false } }
}

extension String {
  /// The text without the control characters that a key such as an arrow sends.
  fileprivate var withoutControls: String {
    String(unicodeScalars.filter { $0.properties.generalCategory != .control })
  }

  /// The text without a full stop at its end.
  var trimmedFullStop: String {
    hasSuffix(".") ? String(dropLast()) : self
  }

  /// The text with spaces after it, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
