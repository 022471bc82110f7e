public import Rulebook

/// What the rules of a topic decide about a case, before it is put into words.
public struct Verdict: Hashable, Sendable {
  /// The outcome, when it is certain.
  public let outcome: Outcome?
  /// The rule that decided it.
  public let rule: RuleID?
  /// The facts that keep it open, in the order in which the topic asks for them.
  public let open: [FactID]
  /// Every outcome that can still be.
  public let possible: [Outcome]
}

extension Topic {
  /// Decides a case: crisis and scope first, then the topic's own rules.
  public func decide(_ known: Case) -> Verdict {
    if case .determined(let outcome, let rule) = crisis.decide(known) {
      return Verdict(outcome: outcome, rule: rule, open: [], possible: [outcome])
    }

    let guarding = guards.decide(known)
    if case .determined(let outcome, let rule) = guarding {
      return Verdict(outcome: outcome, rule: rule, open: [], possible: [outcome])
    }
    let deciding = outcomes.decide(known)
    let possible = (guards.possible(in: known) + outcomes.possible(in: known)).unique
    switch (guarding, deciding) {
    case (.silent, .determined(let outcome, let rule)):
      return Verdict(outcome: outcome, rule: rule, open: [], possible: [outcome])
    case (.undetermined(let first), .undetermined(let second)):
      return Verdict(
        outcome: nil,
        rule: nil,
        open: asked(first + second, in: known),
        possible: possible,
      )
    case (.undetermined(let open), _), (_, .undetermined(let open)):
      return Verdict(outcome: nil, rule: nil, open: asked(open, in: known), possible: possible)
    default:
      return Verdict(outcome: nil, rule: nil, open: [], possible: possible)
    }
  }

  /// The open facts that can be asked, in the order of the prompts; a fact may depend on another's answer.
  private func asked(_ open: [FactID], in known: Case) -> [FactID] {
    let askable = prompts.filter { known.truth(of: $0.when) == .yes }.flatMap(\.covers).unique
    let order = Topic.generalFacts.map(\.id) + askable
    let asked = order.unique.filter(open.contains)
    return asked.isEmpty ? open.filter { fact($0) != nil } : asked
  }
}

extension Topic {
  /// The extras with an answer, and those of which some answer would change what the rules give.
  public func extras(in known: Case) -> [FactID] {
    let now = effect(in: known)
    return extras.filter { id in
      guard known.answers[id] == nil, let fact = fact(id) else { return true }
      let values = fact.triedValues(on: known.today)
      return values.isEmpty || values.contains { effect(in: known.setting(id, to: $0)) != now }
    }
  }

  /// The rules that take effect.
  private func effect(in known: Case) -> [RuleID] {
    let verdict = decide(known)
    let ids = verdict.possible.map(\.id).unique
    let outcome: Value = ids.count == 1 ? .choice(ids[0]) : .among(ids)
    let settled = ids.isEmpty ? known : known.setting(Uitkomst.id, to: outcome)
    return (verdict.rule.map { [$0] } ?? []) + lines.collect(settled).map(\.id)
  }
}

extension Fact {
  /// The values that can be tried out; none for a set.
  fileprivate func triedValues(on day: CivilDate) -> [Value] {
    kind == .event || kind == .day ? [.day(day)] : listedValues
  }
}

extension RuleSet where Conclusion == Outcome {
  /// The outcomes of the rules that can still take effect.
  fileprivate func possible(in known: Case) -> [Outcome] {
    rules.filter { truth(of: $0, in: known) != .no }.map(\.then)
  }
}
