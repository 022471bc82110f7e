import Rulebook

/// Puts one answer together from the lines of the rules that hold.
struct Composer {
  let advisor: Advisor
  let topic: Topic
  /// The case, with the outcome filled in.
  let known: Case
  let moment: Moment
  let verdict: Verdict
  let applied: [LineRule]
  let deadlines: [Answer.Deadline]
  let wording: Wording

  init(advisor: Advisor, topic: Topic, known: Case, moment: Moment) {
    self.advisor = advisor
    self.topic = topic
    self.moment = moment
    let verdict = topic.decide(known)
    self.verdict = verdict
    let ids = verdict.possible.map(\.id).unique
    let outcome: Value = ids.count == 1 ? .choice(ids[0]) : .among(ids)
    let settled = ids.isEmpty ? known : known.setting(Uitkomst.id, to: outcome)
    self.known = settled
    let applied = topic.lines.collect(settled)
    self.applied = applied
    let requester: Party =
      Facts.aanvrager.chosen(in: settled) == .overnemendeGGZ ? .overnemendeGGZ : .huisarts
    let deadlines = Composer.deadlines(of: applied, in: settled, requester: requester)
    self.deadlines = deadlines
    wording = Wording(
      known: settled,
      topic: topic,
      requester: requester,
      deadlines: deadlines,
      lengths: advisor.regional.lengths.merging(advisor.reciprocal.lengths) { first, _ in first },
      askAt: advisor.guide.programmeEmail,
    )
  }

  func answer() -> Answer {
    let missing = verdict.open.map(KenmerkInput.given).unique.compactMap(topic.fact)
    let rule = verdict.rule.flatMap { topic.guards.rule($0) ?? topic.outcomes.rule($0) }
    return Answer(
      topic: topic.id,
      today: known.today,
      status: status,
      outcome: verdict.outcome,
      title: title(missing),
      responsible: responsible,
      steps: steps(missing),
      deadlines: deadlines,
      contacts: contacts,
      reasons: reasons(rule),
      notices: notices,
      missing: missing,
      possibilities: possibilities,
      citations: citations(rule),
    )
  }

  private var possibilities: [Answer.Possibility] {
    topic.possibilities(known, verdict)
      .map { possibility in
        let outcome = possibility.outcome
        return Answer.Possibility(
          values: possibility.values,
          outcome: Outcome(outcome.id, wording.text(outcome.title)),
        )
      }
  }

  private var status: Answer.Status {
    guard let outcome = verdict.outcome else { return .incomplete }
    return outcome.isOutOfScope ? .outOfScope : .complete
  }

  private func title(_ missing: [Fact]) -> String {
    guard let outcome = verdict.outcome else {
      let labels = missing.map(\.label)
      let first = labels.prefix(3).map { "'\($0)'" }
      let more = labels.count > 3 ? ["nog \(labels.count - 3)"] : []
      return "Dit hangt nog af van \((first + more).joinedDutch(with: "en"))."
    }
    return wording.text(outcome.title)
  }

  private var askerParty: Party {
    Facts.rol.chosen(in: known)?.party ?? .aanvrager
  }

  private func party(_ actor: Actor) -> Party {
    switch actor {
    case .party(let party): party
    case .requester: wording.requester
    case .asker: askerParty
    }
  }

  private func isAsker(_ actor: Actor) -> Bool {
    if actor == .asker { return true }
    let party = party(actor)
    guard let role = Facts.rol.chosen(in: known) else { return false }
    return party == role.party
      || (party == .huisartsenpraktijk && Rol.huisartsenzorg.contains(role))
  }

  private var responsible: [Answer.Responsible] {
    var found: [Answer.Responsible] = []
    for line in applied.flatMap(\.then) {
      if case .responsible(let actor, let what) = line {
        found.append(
          Answer.Responsible(party: party(actor), name: nil, what: wording.text(what))
        )
      }
    }
    if found.isEmpty {
      found = [Answer.Responsible(party: askerParty, name: nil, what: "uitzoeken wat nog open is")]
    }
    return found.unique
  }

  private func steps(_ missing: [Fact]) -> [Answer.Step] {
    var steps: [Answer.Step] = missing.prefix(3)
      .map { fact in
        Answer.Step(
          who: askerParty,
          what: "Zoek uit: \(fact.question) Dat weet: \(fact.knownBy).",
          lastDay: nil,
          rules: [],
          isForAsker: true,
        )
      }
    for rule in applied {
      for case .step(let actor, let what, let term) in rule.then {
        let toReader = isAsker(actor)
        steps.append(
          Answer.Step(
            who: party(actor),
            what: toReader
              ? wording.text(what, toReader: true).capitalizedFirst : wording.text(what),
            lastDay: deadlines.first { $0.term.id == term }?.lastDay,
            rules: [rule.id],
            isForAsker: toReader,
          )
        )
      }
    }
    return steps + lateSteps
  }

  /// A duty that is late adds the first step against a knelpunt; not before the agreements are in force.
  private var lateSteps: [Answer.Step] {
    guard !notices.contains(where: { $0.kind == .notYetInForce }) else { return [] }
    return deadlines.compactMap { deadline in
      guard deadline.term.force == .duty, let days = deadline.daysLeft, days < 0 else {
        return nil
      }
      let late = days == -1 ? "1 dag" : "\(-days) dagen"
      return Answer.Step(
        who: askerParty,
        what: "De termijn voor \(deadline.term.label) is \(late) voorbij. Bespreek dit eerst met "
          + "de betrokken partijen; helpt dat niet, kijk dan bij 'knelpunt'.",
        lastDay: nil,
        rules: [RuleID("KNP-1")],
        isForAsker: true,
      )
    }
  }

  private var notices: [Answer.Notice] {
    var found: [Answer.Notice] = []
    for line in applied.flatMap(\.then) {
      if case .notice(let kind, let text) = line {
        found.append(Answer.Notice(kind: kind, text: wording.text(text)))
      }
    }
    return found.unique
  }

  private func reasons(_ rule: OutcomeRule?) -> [Answer.Reason] {
    var reasons: [Answer.Reason] = []
    for applied in applied {
      for case .because(let text) in applied.then {
        reasons.append(
          Answer.Reason(
            rule: applied.id,
            holds: true,
            isDeciding: false,
            text: wording.text(text),
          )
        )
      }
    }
    if let rule {
      reasons.append(
        Answer.Reason(rule: rule.id, holds: true, isDeciding: true, text: rule.says)
      )
    }
    return reasons + topic.rejections(in: known, besides: rule?.id, wording: wording)
  }

  private func citations(_ rule: OutcomeRule?) -> [Answer.Citation] {
    let acting = applied.filter { $0.then.contains(where: \.isAction) }
    let basis = ((rule?.basis ?? []) + acting.flatMap(\.basis)).unique
    return advisor.citations(of: basis)
  }

  private var contacts: [Answer.Contact] {
    var found: [Answer.Contact] = []
    for line in applied.flatMap(\.then) {
      if case .contact(let reference) = line {
        found += advisor.contacts(
          for: reference,
          gemeente: Facts.gemeente.chosen(in: known),
          at: moment,
        )
      }
    }
    return found.unique
  }

  private static func deadlines(
    of rules: [LineRule],
    in known: Case,
    requester: Party,
  ) -> [Answer.Deadline] {
    var found: [Answer.Deadline] = []
    for rule in rules {
      for case .term(let term) in rule.then {
        let start = known[term.event]?.day
        let lastDay = start?.adding(term.length)
        let who: Party =
          switch term.who {
          case .party(let party): party
          case .requester: requester
          case .asker: .aanvrager
          }
        found.append(
          Answer.Deadline(
            term: term,
            who: who,
            start: start,
            lastDay: lastDay,
            daysLeft: lastDay.map { known.today.days(until: $0) },
            rules: [rule.id],
          )
        )
      }
    }
    return found.unique
  }
}
