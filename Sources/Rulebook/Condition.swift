/// A day that a condition compares: a fact, a fact plus a period, or the reference day.
public enum DayExpression: Hashable, Sendable {
  /// The day a fact holds.
  case fact(FactID)
  /// The day a fact holds, plus a period.
  case factPlus(FactID, Period)
  /// The day the answer is for.
  case today
  /// A fixed day.
  case fixed(CivilDate)

  /// The fact it rests on, if any.
  public var fact: FactID? {
    switch self {
    case .fact(let fact), .factPlus(let fact, _): fact
    case .today, .fixed: nil
    }
  }
}

/// When something holds, as data: one tree serves evaluation, explanation and asking.
public indirect enum Condition: Hashable, Sendable {
  /// Holds in every case.
  case always
  /// The flag is yes.
  case holds(FactID)
  /// The choice is one of these options.
  case isOneOf(FactID, [String])
  /// The set or the list holds at least one of these options or entries.
  case containsAny(FactID, [String])
  /// The number is this or more.
  case isAtLeast(FactID, Int)
  /// The event has happened, on a known or an unknown day.
  case hasHappened(FactID)
  /// The first day is not later than the second; an event that did not happen is never in time.
  case isNotAfter(DayExpression, DayExpression)
  /// There is a definite answer. This itself is never unknown.
  case isAnswered(FactID)
  /// The answer is that it is not known. This itself is never unknown.
  case isUnknown(FactID)
  /// The condition does not hold.
  case not(Condition)
  /// Every condition holds.
  case all([Condition])
  /// At least one condition holds.
  case any([Condition])
}

extension Condition {
  /// The facts that the condition looks at, each once, in the order of the tree.
  public var facts: [FactID] {
    var found: [FactID] = []
    collectFacts(into: &found)
    return found
  }

  private func collectFacts(into found: inout [FactID]) {
    func add(_ fact: FactID?) {
      if let fact, !found.contains(fact) { found.append(fact) }
    }
    switch self {
    case .always: break
    case .holds(let fact), .isOneOf(let fact, _), .containsAny(let fact, _),
      .isAtLeast(let fact, _),
      .hasHappened(let fact), .isAnswered(let fact), .isUnknown(let fact):
      add(fact)
    case .isNotAfter(let first, let second):
      add(first.fact)
      add(second.fact)
    case .not(let inner): inner.collectFacts(into: &found)
    case .all(let parts), .any(let parts):
      for part in parts { part.collectFacts(into: &found) }
    }
  }

  /// The options of a choice that the condition looks for, a list for each place where it does.
  public func optionLists(of fact: FactID) -> [[String]] {
    switch self {
    case .isOneOf(fact, let options): [options]
    case .not(let inner): inner.optionLists(of: fact)
    case .all(let parts), .any(let parts): parts.flatMap { $0.optionLists(of: fact) }
    default: []
    }
  }
}
