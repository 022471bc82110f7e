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
    let requester = Wording.requester(in: settled)
    let deadlines = Composer.deadlines(of: applied, in: settled, requester: requester)
    self.deadlines = deadlines
    wording = Wording(
      known: settled,
      topic: topic,
      deadlines: deadlines,
      periods: advisor.regional.lengths.merging(advisor.reciprocal.lengths) { first, _ in first },
      askAt: advisor.guide.programmeEmail,
      guide: advisor.guide,
    )
  }

  func answer() -> Answer {
    let missing = verdict.open.map(KenmerkInput.given).unique.compactMap(topic.fact)
    let rule = verdict.rule.flatMap { id in topic.outcomeRules.first { $0.id == id } }
    let search = topic.possibilities(known, verdict)
    let possibilities = search?.found ?? []
    return Answer(
      topic: topic.id,
      today: known.today,
      status: status,
      outcome: verdict.outcome,
      title: title(missing),
      responsible: responsible,
      steps: steps(missing),
      showsSides: showsSides,
      deadlines: deadlines,
      contacts: contacts,
      reasons: reasons(rule),
      notices: notices,
      missing: missing,
      possibilities: worded(possibilities),
      otherwisePossible: search?.isComplete == true ? [] : others(besides: possibilities),
      citations: citations(rule),
    )
  }

  /// What is still possible, each outcome worded for the values that lead to it.
  private func worded(_ possibilities: [Answer.Possibility]) -> [Answer.Possibility] {
    possibilities.map { possibility in
      let outcome = possibility.outcome
      let then = known.setting(possibility.values.map { ($0.fact, Optional($0.value)) })
      return Answer.Possibility(
        values: possibility.values,
        outcome: Outcome(outcome.id, wording.known(then).text(outcome.title)),
      )
    }
  }

  /// What can still be, but not by values that can be listed.
  private func others(besides possibilities: [Answer.Possibility]) -> [Outcome] {
    guard verdict.outcome == nil else { return [] }
    let listed = possibilities.map(\.outcome.id)
    return verdict.possible.filter { !listed.contains($0.id) && !$0.isOutOfScope }
      .map { Outcome($0.id, wording.text($0.title)) }.unique
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
    case .requester: Wording.requester(in: known)
    case .asker: askerParty
    case .sender: verdict.outcome?.id == "doorstroom.afschalen" ? .multiGGZ : .verwijzendeGGZ
    }
  }

  private func isAsker(_ actor: Actor) -> Bool {
    if actor == .asker { return true }
    let party = party(actor)
    guard let role = Facts.rol.chosen(in: known) else { return false }
    return party == role.party
      || (party == .huisartsenpraktijk && Rol.huisartsenzorg.contains(role))
  }

  /// Whether the steps stand by side; a way through a crisis or out of scope is short enough.
  private var showsSides: Bool {
    topic.asksOwnStepsFirst
      && verdict.outcome.map { !$0.isCrisis && !$0.isOutOfScope } != false
  }

  /// Whose step it is; a topic that does not put the own steps first knows only the asker and others.
  private func side(of actor: Actor) -> Answer.Step.Side {
    if isAsker(actor) { return .own }
    guard showsSides, let role = Facts.rol.chosen(in: known) else { return .others }
    if role.ownParties.contains(party(actor)) { return .own }
    return role.isAmongParties && party(actor) == .betrokkenPartijen ? .together : .others
  }

  private var responsible: [Answer.Responsible] {
    var found: [Answer.Responsible] = []
    for line in applied.flatMap(\.then) {
      if case .responsible(let actor, let what, let name) = line {
        found.append(
          Answer.Responsible(
            party: party(actor),
            name: name.map { wording.text($0) }.flatMap { $0.isEmpty ? nil : $0 },
            what: wording.text(what),
          )
        )
      }
    }
    if found.isEmpty {
      found = [
        Answer.Responsible(party: askerParty, name: nil, what: "het uitzoeken van wat nog open is")
      ]
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
          side: .own,
        )
      }
    for rule in applied {
      for case .step(let actor, let what, let term) in rule.then {
        let side = side(of: actor)
        let toReader = side != .others
        let isNamed = side == .others || side == .own && !isAsker(actor)
        steps.append(
          Answer.Step(
            who: party(actor),
            what: isNamed
              ? wording.text(what, toReader: toReader)
              : wording.text(what, toReader: toReader).capitalizedFirst,
            lastDay: deadlines.first { $0.term.id == term }?.lastDay,
            rules: [rule.id],
            isForAsker: isAsker(actor),
            side: side,
          )
        )
      }
    }
    let all = steps + lateSteps
    guard showsSides else { return all }
    let own = all.filter { $0.side == .own }
    return own.filter(\.isForAsker) + own.filter { !$0.isForAsker }
      + all.filter { $0.side == .together } + all.filter { $0.side == .others }
  }

  /// A duty that is late adds the first step against a knelpunt; not before the agreements are in force.
  private var lateSteps: [Answer.Step] {
    guard !notices.contains(where: { $0.kind == .notYetInForce }) else { return [] }
    return deadlines.compactMap { deadline in
      guard deadline.term.force == .duty, let days = deadline.daysLeft, days < 0 else {
        return nil
      }
      let late = days == -1 ? "1 dag" : "\(-days) dagen"
      // The steps against a knelpunt stand in the samenvatting, not in the wederkerigheidsafspraken.
      let isOurAdvice = applied.contains { rule in
        deadline.rules.contains(rule.id) && rule.basis.allSatisfy { $0.name.hasPrefix("WED") }
      }
      let advice = isOurAdvice ? " (eigen advies)" : ""
      return Answer.Step(
        who: askerParty,
        what: "De termijn '\(deadline.term.label)' is \(late) voorbij. Bespreek dit eerst met "
          + "de betrokken partijen; helpt dat niet, kijk dan bij 'knelpunt'\(advice).",
        lastDay: nil,
        rules: [RuleID("KNP-1")],
        isForAsker: true,
        side: .own,
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
    let ids = verdict.possible.map(\.id)
    let open = rule == nil ? topic.outcomes.rules.filter { ids.contains($0.then.id) } : []
    let basis = ((rule?.basis ?? []) + open.flatMap(\.basis) + acting.flatMap(\.basis)).unique
    let main = advisor.citations(of: basis)
    let others = advisor.citations(of: applied.flatMap(\.basis)).filter { !main.contains($0) }
    return main
      + others.map {
        Answer.Citation(source: $0.source, version: $0.version, place: $0.place, isMain: false)
      }
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
          case .sender: .verwijzendeGGZ
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
