import Rulebook

@testable import GGZAfspraken

/// One interview to walk: what is asked about, by whom, on which day, and what is known before.
struct PathStart: Hashable, Sendable, CustomStringConvertible {
  /// The situation, or the topic where no situation leads to it like this.
  let name: String
  let topic: TopicID
  let role: Rol?
  let today: CivilDate
  let given: [Assignment]
  /// Whether the question about the setting is left open.
  var asksSetting = false
  /// Whether only the first and the last replies of a long question are walked.
  var isThin = false
  /// Whether facts that are never asked for are tried as well.
  var triesVariants = false

  var description: String {
    "\(name) (\(topic.rawValue)), \(role?.rawValue ?? "geen rol"), \(today.isoText)"
  }

  /// The case before the first question.
  var answers: [FactID: Value] {
    var answers: [FactID: Value] = [:]
    if topic != .crisis && !asksSetting {
      answers[Facts.setting.id] = Facts.setting.value(.ambulant).value
    }
    if let role { answers[Facts.rol.id] = Facts.rol.value(role).value }
    for assignment in given { answers[assignment.fact] = assignment.value }
    return answers
  }
}

/// What came out of walking one interview to all its ends.
struct PathReport: Sendable {
  let start: PathStart
  /// How many paths take how many questions.
  var lengths: [Int: Int] = [:]
  /// The same for the paths in scope on which everything asked is known.
  var ordinary: [Int: Int] = [:]
  /// How many different ends there are.
  var ends = 0
  /// For every outcome the first end that leads to it.
  var examples: [String: Case] = [:]
  /// What is wrong with an answer at an end.
  var answerProblems: [String] = []
  /// What is wrong with a question on the way.
  var questionProblems: [String] = []
  var rules: Set<RuleID> = []
  var outcomes: Set<String> = []
  var prompts: Set<String> = []

  /// Answers a case, checks the answer and notes which rules took part.
  @discardableResult
  mutating func check(
    _ known: Case,
    _ topic: Topic,
    _ advisor: Advisor,
    at moment: Moment,
    after trail: String,
  ) -> Answer {
    let answer = advisor.answer(topic, known, at: moment)
    let verdict = topic.decide(known)
    let ids = verdict.possible.map(\.id).unique
    let outcome: Value = ids.count == 1 ? .choice(ids[0]) : .among(ids)
    let check = AnswerCheck(answer: answer, topic: topic, known: known, role: start.role)
    answerProblems += check.problems().map { "\(start): \($0) — na \(trail)" }
    rules.formUnion(topic.lines.collect(known.setting(Uitkomst.id, to: outcome)).map(\.id))
    if let rule = verdict.rule { rules.insert(rule) }
    if let outcome = answer.outcome { outcomes.insert(outcome.id) }
    return answer
  }

  var paths: Int { lengths.values.reduce(0, +) }

  /// The middle length of the ordinary paths.
  var usual: Int {
    let total = ordinary.values.reduce(0, +)
    var seen = 0
    for (length, count) in ordinary.sorted(by: { $0.key < $1.key }) {
      seen += count
      if 2 * seen >= total { return length }
    }
    return 0
  }

  var summary: String {
    let longest = lengths.keys.max() ?? 0
    let ordinaryLongest = ordinary.keys.max() ?? 0
    return "\(start): \(paths) paden, \(ends) verschillende einden; langste \(longest), "
      + "gewone paden: meestal \(usual), hoogstens \(ordinaryLongest) vragen"
  }
}

/// Walks one interview in memory, along every reply that stands for others.
struct PathWalker {
  private struct Node: Hashable {
    let answers: [FactID: Value]
    let asked: Set<String>
    let isThorough: Bool
  }

  /// What can be reached from one point: how many questions still come, and which answers.
  private struct Subtree {
    var lengths: [Int: Int] = [:]
    var ordinary: [Int: Int] = [:]
    var ends: Set<Int> = []
  }

  let advisor: Advisor
  let topic: Topic
  let walk: Walk
  private(set) var report: PathReport
  private var subtrees: [Node: Subtree] = [:]
  private var matters: [[FactID: Value]: [FactID]] = [:]
  /// Whether every reply is walked, below a question that seems to change nothing.
  private var isThorough = false

  init?(_ start: PathStart, advisor: Advisor) {
    guard let topic = advisor.topic(start.topic) else { return nil }
    self.advisor = advisor
    self.topic = topic
    walk = Walk(conditions: topic.conditions)
    report = PathReport(start: start)
  }

  /// Walks from the start and gives what was found.
  mutating func walked() throws -> PathReport {
    let start = report.start
    let known = try topic.prepared(start.answers, today: start.today)
    let subtree = try visit(Interview(start: known, prompts: topic.prompts), trail: [])
    report.lengths = subtree.lengths
    report.ordinary = subtree.ordinary
    return report
  }

  private mutating func visit(_ interview: Interview, trail: [String]) throws -> Subtree {
    let progress = interview.progress { known in
      if let open = matters[known.answers] { return open }
      let open = advisor.openFacts(of: topic, in: known)
      matters[known.answers] = open
      return open
    }
    let node = Node(
      answers: progress.known.answers,
      asked: Set(progress.answered.map(\.id)),
      isThorough: isThorough,
    )
    if let found = subtrees[node] { return found }
    let subtree =
      if let prompt = progress.next {
        try branch(at: prompt, progress, interview, trail: trail)
      } else {
        try leaf(progress.known, trail: trail)
      }
    subtrees[node] = subtree
    return subtree
  }

  private mutating func branch(
    at prompt: Prompt,
    _ progress: Interview.Progress,
    _ interview: Interview,
    trail: [String],
  ) throws -> Subtree {
    report.prompts.insert(prompt.id)
    if prompt.covers.allSatisfy(topic.extras.contains) {
      report.questionProblems.append("\(report.start): '\(prompt.id)' hoort na het antwoord")
    }
    var subtree = Subtree()
    var ends: Set<Set<Int>> = []
    let unknown = Reply.unknown(to: prompt, in: progress.known)
    let possible = replies(to: prompt, in: progress.known)
    let sampled = sample(possible, of: prompt, after: trail)
    for reply in sampled {
      let answering = interview.answering(prompt, with: reply)
      let step = "\(prompt.id)=\(reply == unknown ? "?" : prompt.words(for: reply))"
      let below = try visit(answering, trail: trail + [step])
      for (length, count) in below.lengths { subtree.lengths[length + 1, default: 0] += count }
      subtree.ends.formUnion(below.ends)
      guard reply != unknown else { continue }
      ends.insert(below.ends)
      for (length, count) in below.ordinary { subtree.ordinary[length + 1, default: 0] += count }
    }
    if ends.count < 2 && !isThorough {
      // What it changes may lie in the replies that the sample leaves out.
      isThorough = true
      defer { isThorough = false }
      ends = []
      for reply in possible where reply != unknown && ends.count < 2 {
        ends.insert(try visit(interview.answering(prompt, with: reply), trail: trail).ends)
      }
      // Where only one reply can be, it has to make a difference with not knowing it.
      if possible.count(where: { $0 != unknown }) == 1 {
        ends.insert(try visit(interview.answering(prompt, with: unknown), trail: trail).ends)
      }
    }
    if ends.count < 2 {
      report.questionProblems.append(
        "\(report.start): '\(prompt.id)' verandert niets na \(trail.joined(separator: ", "))"
      )
    }
    return subtree
  }

  /// The replies that stand for all possible ones, without those that cannot be.
  private func replies(to prompt: Prompt, in known: Case) -> [Reply] {
    var replies = walk.replies(to: prompt, in: known)
    // Where no bound tells days apart, two days stand for all: a term may start on them.
    if case .day(let fact, _) = prompt.form, replies.count(where: \.isDay) == 1 {
      replies.insert(Reply([Assignment(fact, .day(known.today.advanced(byDays: -10)))]), at: 1)
    }
    return replies.filter { reply in
      let after = known.setting(reply.assignments.map { ($0.fact, $0.value) })
      return (try? topic.prepared(after.answers, today: known.today)) != nil
    }
  }

  /// The replies to walk.
  ///
  /// Of days and lists fewer are tried the more is not known, and once a line of a list was chosen.
  private func sample(_ replies: [Reply], of prompt: Prompt, after trail: [String]) -> [Reply] {
    if isThorough { return replies }
    if trail.unknowns > 1 && replies.count > 3 {
      return Array(replies.prefix(1) + replies.suffix(2))
    }
    let isChoice = if case .one = prompt.form { true } else { false }
    if report.start.isThin && replies.count > (isChoice ? 8 : 4) {
      return Array(replies.prefix(1) + replies.suffix(2))
    }
    switch prompt.form {
    case .day where replies.count > 3:
      return trail.unknowns == 0 ? replies : Array(replies.prefix(1) + replies.suffix(2))
    case .sort, .several, .combined:
      let most = topic.id == .verwijzen ? 0 : 1
      let isFull =
        prompt.id == Prompts.disorderAndSeverity.id
        || trail.unknowns == 0 && trail.filter(\.isLine).count <= most
      return isFull || replies.count < 6 ? replies : Array(replies.prefix(1) + replies.suffix(2))
    default: return replies
    }
  }

  private mutating func leaf(_ known: Case, trail: [String]) throws -> Subtree {
    let prepared = try topic.prepared(known.answers, today: known.today)
    let answer = report.check(
      prepared,
      topic,
      advisor,
      at: Moment(date: known.today),
      after: trail.joined(separator: ", "),
    )
    report.ends += 1
    let outcome = answer.outcome?.id ?? "open"
    if report.examples[outcome] == nil { report.examples[outcome] = prepared }
    let isOrdinary = answer.status == .complete
    return Subtree(lengths: [0: 1], ordinary: isOrdinary ? [0: 1] : [:], ends: [answer.imprint])
  }
}

extension [String] {
  /// How many questions on a trail were answered with 'not known'.
  fileprivate var unknowns: Int { filter { $0.hasSuffix("=?") }.count }
}

extension String {
  /// Whether a step on a trail chose a line of a list.
  fileprivate var isLine: Bool { contains("=•") }
}

extension Reply {
  /// Whether the reply is a day.
  fileprivate var isDay: Bool { assignments.contains { $0.value.day != nil } }
}

extension Prompt {
  /// A reply in a few words, for a message; of a list only what was chosen.
  fileprivate func words(for reply: Reply) -> String {
    func words(_ assignments: [Assignment]) -> String {
      assignments.map { "\($0.fact.name):\($0.value.inShort)" }.joined(separator: "+")
    }
    guard case .sort(let items) = form else { return words(reply.assignments) }
    let chosen = reply.assignments.filter { items.map(\.chosen).contains($0) }
    return chosen.isEmpty ? "geen" : "•" + words(chosen)
  }
}

extension Value {
  /// The value in a few signs, for a message.
  var inShort: String {
    switch self {
    case .unknown: "?"
    case .notYet: "nog-niet"
    case .flag(let flag): flag ? "ja" : "nee"
    case .choice(let option): option
    case .among(let options): options.joined(separator: "|")
    case .list(let entries): "(\(entries.joined(separator: ",")))"
    case .set(let options): "{\(options.joined(separator: ","))}"
    case .number(let range): "\(range.lowerBound)-\(range.upperBound)"
    case .day(let day): day.isoText
    }
  }
}

extension Answer {
  /// A number for what a person reads: two answers with the same number say the same.
  var imprint: Int {
    var hasher = Hasher()
    hasher.combine(title)
    for entry in responsible { hasher.combine("\(entry.party.rawValue) \(entry.what)") }
    for step in steps { hasher.combine("\(step.who.rawValue) \(step.what)") }
    for step in steps { hasher.combine(step.lastDay?.dayNumber) }
    for deadline in deadlines { hasher.combine("\(deadline.term.id) \(deadline.who.rawValue)") }
    for deadline in deadlines { hasher.combine(deadline.lastDay?.dayNumber) }
    for contact in contacts { hasher.combine("\(contact.name) \(contact.phone ?? "")") }
    for notice in notices { hasher.combine(notice.text) }
    for reason in reasons where reason.holds { hasher.combine(reason.text) }
    for possibility in possibilities {
      hasher.combine(possibility.outcome.id)
      for value in possibility.values {
        hasher.combine("\(value.fact.name) \(value.value.inShort)")
      }
    }
    return hasher.finalize()
  }
}
