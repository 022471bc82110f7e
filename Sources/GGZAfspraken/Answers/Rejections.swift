import Rulebook

extension Case {
  /// The facts that make a condition come out as it does, each once; nothing that did not decide.
  func deciding(_ condition: Condition) -> [FactID] {
    let outcome = truth(of: condition)
    switch condition {
    case .all(let parts), .any(let parts):
      let same = parts.filter { truth(of: $0) == outcome }
      let isShort =
        if case .all = condition { outcome != .yes } else { outcome != .no }
      return (isShort ? Array(same.prefix(1)) : same).flatMap(deciding).unique
    case .not(let inner): return deciding(inner)
    default: return condition.facts
    }
  }
}

extension Topic {
  /// Why each of the other outcomes does not hold.
  func rejections(in known: Case, besides chosen: RuleID?, wording: Wording) -> [Answer.Reason] {
    (guards.rules.map { (rule: $0, set: guards) }
      + outcomes.rules.map { (rule: $0, set: outcomes) })
      .filter {
        !$0.rule.then.isCrisis && $0.rule.id != chosen
          && $0.set.truth(of: $0.rule, in: known) == .no
      }
      .map { rule, set in
        let facts = facts(rejecting: rule, in: set, known)
        let shown = facts.prefix(3) + (facts.count > 3 ? ["en nog \(facts.count - 3)"] : [])
        let because = facts.isEmpty ? "een andere regel gaat voor" : shown.joined(separator: "; ")
        return Answer.Reason(
          rule: rule.id,
          holds: false,
          isDeciding: false,
          text: "Niet '\(wording.text(rule.then.title).withoutFullStop)', want \(because).",
        )
      }
  }

  private func facts(
    rejecting rule: OutcomeRule,
    in set: RuleSet<Outcome>,
    _ known: Case,
  ) -> [String] {
    guard known.truth(of: rule.when) == .no else { return [] }
    return known.deciding(rule.when)
      .map { known[$0] == .flag(true) ? $0 : KenmerkInput.shown($0, in: known) }.unique
      .compactMap { id in
        guard let fact = fact(id) else { return nil }
        return "\(fact.label): \(known[id]?.dutch(for: fact) ?? "niet opgegeven")"
      }
  }
}

extension String {
  /// The text without a full stop at its end.
  public var withoutFullStop: String {
    hasSuffix(".") ? String(dropLast()) : self
  }
}
