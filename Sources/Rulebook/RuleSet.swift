/// What a rule set says about a case; that no rule holds is an answer too.
public enum Decision<Conclusion: Hashable & Sendable>: Hashable, Sendable {
  /// One conclusion, whatever the open facts turn out to be.
  case determined(Conclusion, by: RuleID)
  /// It depends on these facts, in the order in which the rules look at them.
  case undetermined(open: [FactID])
  /// No rule holds, and none can hold any more.
  case silent
  /// Rules with different conclusions hold at once: a fault in the rule set.
  case conflicting([RuleID])
}

/// Rules that are read together; their order carries no meaning.
public struct RuleSet<Conclusion: Hashable & Sendable>: Hashable, Sendable {
  /// The rules.
  public let rules: [Rule<Conclusion>]

  /// Makes a rule set.
  public init(_ rules: [Rule<Conclusion>]) {
    self.rules = rules
  }

  /// The rule with this name.
  public func rule(_ id: RuleID) -> Rule<Conclusion>? {
    rules.first { $0.id == id }
  }

  /// Whether a rule takes effect: its condition holds and no rule that displaces it does.
  public func truth(of rule: Rule<Conclusion>, in known: Case) -> Truth {
    var result = known.truth(of: rule.when)
    for id in rule.unless where result != .no {
      guard let displacer = self.rule(id) else { continue }
      switch truth(of: displacer, in: known) {
      case .yes: return .no
      case .unknown: result = .unknown
      case .no: break
      }
    }
    return result
  }

  /// Hit policy 'one': the single conclusion of the rules that take effect.
  public func decide(_ known: Case) -> Decision<Conclusion> {
    let effects = rules.map { (rule: $0, truth: truth(of: $0, in: known)) }
    let holding = effects.filter { $0.truth == .yes }.map(\.rule)
    let conclusions = holding.map(\.then).unique
    if conclusions.count > 1 { return .conflicting(holding.map(\.id)) }
    let undecided = effects.filter { $0.truth == .unknown && $0.rule.then != conclusions.first }
    if !undecided.isEmpty {
      return .undetermined(open: undecided.flatMap { openFacts(of: $0.rule, in: known) }.unique)
    }
    guard let rule = holding.first else { return .silent }
    return .determined(rule.then, by: rule.id)
  }

  /// Hit policy 'collect': every rule that takes effect, in the order of the set.
  public func collect(_ known: Case) -> [Rule<Conclusion>] {
    rules.filter { truth(of: $0, in: known) == .yes }
  }

  private func openFacts(of rule: Rule<Conclusion>, in known: Case) -> [FactID] {
    let displacing = rule.unless.compactMap(self.rule).filter { truth(of: $0, in: known) != .no }
    return
      (displacing.flatMap { openFacts(of: $0, in: known) } + known.openFacts(in: rule.when)).unique
  }
}
