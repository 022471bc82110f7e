import GGZAfspraken
import Rulebook

/// The program: from a command line to an exit status.
struct Program<Outside: Surroundings> {
  static var version: String { "0.1.0" }

  var outside: Outside

  init(_ outside: Outside) {
    self.outside = outside
  }

  /// Runs one command; every failure ends here, with its text and its status.
  mutating func run(_ arguments: [String]) -> EndStatus {
    do {
      return try perform(try Arguments(arguments))
    } catch let error as Arguments.Misuse {
      complain(error.message)
      complain("'ggzwijzer --help' laat zien wat kan.")
      return .usage
    } catch let error as DataError {
      complain(error)
      return .badConfiguration
    } catch let error as FileUnreadable {
      complain("'\(error.path)' kan niet gelezen worden.")
      return .noInput
    } catch let error as InputProblem {
      complain(error.subject.map { "\($0): " } ?? "", error.message)
      complain("Toegestaan: \(error.allowed).")
      return .badData
    } catch LookupProblem.data(let error) {
      complain(error)
      return .badConfiguration
    } catch let error as LookupProblem {
      complain(error.message)
      return .usage
    } catch is OutputFailed {
      return .outputFailed
    } catch {
      complain("Er ging iets mis.")
      return .badData
    }
  }

  private mutating func complain(_ error: DataError) {
    let place = error.place.isEmpty ? "" : " (\(error.place))"
    complain("De gegevens in \(error.path) kloppen niet: \(error.problem)\(place).")
  }

  private mutating func complain(_ parts: String...) {
    for line in Layout.wrap(parts.joined(), width: Layout.width) {
      outside.writeError(line + "\n")
    }
  }

  private mutating func perform(_ arguments: Arguments) throws -> EndStatus {
    let own = try ownData(arguments.dataFolder)
    let moment = try moment(arguments.moment)
    switch arguments.subject {
    case .help: return try help(try Advisor(on: moment.date, own: own))
    case .version: return try showVersion(try Advisor(on: moment.date, own: own))
    case .batch(let path):
      try refuseFacts(arguments)
      return try batch(path, own: own)
    case .interview: return try interview(arguments, own: own, moment: moment)
    case .named(let name):
      let advisor = try Advisor(on: moment.date, own: own)
      if let lookup = LookupID(rawValue: name.folded) {
        return try look(up: lookup, arguments, advisor, moment)
      }
      return try answer(name, arguments, advisor, moment)
    }
  }

  // MARK: What a run rests on

  private func ownData(_ folder: String?) throws -> OwnData {
    guard let folder = folder ?? outside.environment("GGZWIJZER_GEGEVENS"), !folder.isEmpty else {
      return .none
    }
    let path = "\(folder)/\(OwnData.fileName)"
    let bytes: [UInt8]
    do {
      bytes = try outside.file(at: path)
    } catch {
      throw DataError(path: path, place: "", problem: "dit bestand kan niet gelezen worden")
    }
    return try OwnData(path: path, text: String(decoding: bytes, as: UTF8.self))
  }

  private func moment(_ text: String?) throws -> Moment {
    guard let text else { return outside.now }
    if let moment = Moment(isoText: text) { return moment }
    do {
      let day = try DateText.parse(text, on: outside.now.date, yearRequired: false)
      return Moment(date: day)
    } catch {
      throw InputProblem(
        "op",
        value: text,
        message: error.dutch.capitalizedFirst + ".",
        allowed: "\(DateTextError.allowedForms); ook met een tijd, zoals 2026-11-21T09:00",
      )
    }
  }

  private func refuseFacts(_ arguments: Arguments) throws {
    guard let first = arguments.facts.first else { return }
    throw Arguments.Misuse(message: "--\(first.name) hoort bij een onderwerp, niet hierbij.")
  }

  // MARK: Interview and batch

  private mutating func interview(
    _ arguments: Arguments,
    own: OwnData,
    moment: Moment,
  ) throws -> EndStatus {
    var role = outside.environment("GGZWIJZER_ROL")
    for given in arguments.facts {
      guard given.name == Facts.rol.id.name else {
        try refuseFacts(arguments)
        continue
      }
      role = given.value
    }
    guard arguments.asksQuestions, arguments.format == .tekst else {
      throw Arguments.Misuse(
        message:
          "Noem een onderwerp: zonder onderwerp stelt ggzwijzer vragen, en antwoordt in tekst."
      )
    }
    let advisor = try Advisor(on: moment.date, own: own)
    let chosen = try self.role(role, Facts.rol.id.name, advisor, moment)

    var session = Session(
      outside,
      advisor: advisor,
      moment: moment,
      role: chosen,
      extent: arguments.extent,
      givenFlags: arguments.kept,
    )
    defer { outside = session.outside }
    return try session.run()
  }

  /// The role that a text names; nil when there is none.
  private func role(
    _ text: String?,
    _ flag: String,
    _ advisor: Advisor,
    _ moment: Moment,
  ) throws -> Rol? {
    guard let text, !text.isEmpty else { return nil }
    let input = FactInput(
      today: moment.date,
      yearRequired: false,
      region: advisor.regional.municipalities,
    )
    do {
      return try input.value(of: text, for: Facts.rol.fact).option.flatMap { Rol(rawValue: $0) }
    } catch {
      throw InputProblem(
        flag,
        value: error.value,
        message: error.message,
        allowed: error.allowed,
      )
    }
  }

  private mutating func batch(_ path: String, own: OwnData) throws -> EndStatus {
    let batch = Batch(now: outside.now)
    var advisors = Advisors(own: own)
    var allGood = true
    var number = 0
    func isEmpty(_ line: [UInt8]) -> Bool {
      line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
    if path == "-" {
      while case .line(let line) = outside.readLine() {
        number += 1
        if isEmpty(line) { continue }
        let (text, isGood) = batch.answer(line, number: number, with: &advisors)
        allGood = allGood && isGood
        try outside.writeLine(text)
      }
    } else {
      let bytes = try outside.file(at: path)
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        number += 1
        if isEmpty(Array(line)) { continue }
        let (text, isGood) = batch.answer(Array(line), number: number, with: &advisors)
        allGood = allGood && isGood
        try outside.writeLine(text)
      }
    }
    return allGood ? .answered : .badData
  }

  // MARK: One question

  private mutating func answer(
    _ name: String,
    _ arguments: Arguments,
    _ advisor: Advisor,
    _ moment: Moment,
  ) throws -> EndStatus {
    let topic: Topic
    do {
      topic = try TopicChoice.topic(named: name, shown: name, in: advisor)
    } catch {
      let lookups = LookupID.allCases.map(\.rawValue)
      let near = NearWords.nearest(to: name, among: lookups).first
      let isTopic = TopicID(rawValue: name.folded) != nil
      let hint = near.map { !isTopic && !error.message.contains("?") ? " Bedoel je '\($0)'?" : "" }
      throw Arguments.Misuse(
        message: error.message + (hint ?? "") + " Onderwerpen: \(error.allowed). "
          + "Naslag: \(lookups.joined(separator: ", "))."
      )
    }
    if arguments.wantsHelp { return try help(topic, advisor) }
    guard arguments.words.isEmpty else {
      throw Arguments.Misuse(
        message:
          "'\(arguments.words[0])' hoort hier niet. Feiten geef je met een vlag, zoals --rol."
      )
    }
    let answers = try answers(arguments, topic, advisor, moment)
    let known = try topic.completed(answers, today: moment.date)
    if arguments.format == .tekst, arguments.asksQuestions, outside.canAsk,
      !advisor.openFacts(of: topic, in: known).filter({ known.answers[$0] != .unknown }).isEmpty
    {
      return try converse(topic, known, arguments, advisor, moment)
    }
    let reader = try role(arguments.reader, "als", advisor, moment)
    let answer = advisor.answer(topic, known, at: moment, readBy: reader)
    switch arguments.format {
    case .json: try outside.writeLine(AnswerJSON.text(answer))
    case .tekst:
      try outside.write(
        AnswerText(
          answer: answer,
          role: reader ?? Facts.rol.chosen(in: known),
          extent: arguments.extent,
          allowsBold: outside.allowsBold,
        )
        .text
      )
    }
    return answer.outcome?.id == "afsluitbrief.onvolledig" ? .checkSaysNo : .answered
  }

  private mutating func converse(
    _ topic: Topic,
    _ known: Case,
    _ arguments: Arguments,
    _ advisor: Advisor,
    _ moment: Moment,
  ) throws -> EndStatus {
    var session = Session(
      outside,
      advisor: advisor,
      moment: moment,
      role: Facts.rol.chosen(in: known),
      extent: arguments.extent,
      givenFlags: arguments.kept,
    )
    defer { outside = session.outside }
    if let status = try session.converse(topic, start: known.answers) { return status }
    return try session.run()
  }

  private func answers(
    _ arguments: Arguments,
    _ topic: Topic,
    _ advisor: Advisor,
    _ moment: Moment,
  ) throws -> [FactID: Value] {
    let input = FactInput(
      today: moment.date,
      yearRequired: false,
      region: advisor.regional.municipalities,
    )
    var answers: [FactID: Value] = [:]
    for given in arguments.facts {
      guard let fact = topic.accepted.first(where: { $0.id.name == given.name }) else {
        let problem = UnknownFact.problem(given.name, value: given.value ?? "", in: topic)
        throw Arguments.Misuse(message: problem.message + " Wel: \(problem.allowed).")
      }
      guard let value = given.value ?? (fact.kind == .flag ? "ja" : nil) else {
        throw Arguments.Misuse(
          message: "Bij --\(given.name) hoort een waarde: \(input.allowed(for: fact))."
        )
      }
      answers[fact.id] = try input.value(of: value, for: fact)
    }
    return answers
  }
}
