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
    return order.unique.filter(open.contains)
  }
}

extension Topic {
  /// The extras that can still make a difference: not those that only rules rest on that cannot hold.
  public func extras(in known: Case) -> [FactID] {
    let ids = decide(known).possible.map(\.id).unique
    let outcome: Value = ids.count == 1 ? .choice(ids[0]) : .among(ids)
    let settled = ids.isEmpty ? known : known.setting(Uitkomst.id, to: outcome)
    return extras.filter { extra in
      let resting = lines.rules.filter { $0.when.facts.contains(extra) }
      return known.answers[extra] != nil || resting.isEmpty
        || resting.contains { settled.truth(of: $0.when) != .no }
    }
  }
}

extension RuleSet where Conclusion == Outcome {
  /// The outcomes of the rules that can still take effect.
  fileprivate func possible(in known: Case) -> [Outcome] {
    rules.filter { truth(of: $0, in: known) != .no }.map(\.then)
  }
}
