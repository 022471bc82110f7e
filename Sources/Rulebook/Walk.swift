/// Every way through an interview, with days on both sides of every bound a condition sets.
public struct Walk: Sendable {
  /// The conditions whose bounds count.
  public let conditions: [Condition]

  /// Makes a walk for rules with these conditions.
  public init(conditions: [Condition]) {
    self.conditions = conditions
  }

  /// Replies to a prompt that stand for all possible ones.
  public func replies(to prompt: Prompt, in known: Case) -> [Reply] {
    let unknown = Reply.unknown(to: prompt, in: known)
    switch prompt.form {
    case .one(let choices):
      return choices.map { Reply($0.sets) } + [unknown]
    case .combined(let groups, let others):
      return Self.combinations(of: groups).map { Reply($0.flatMap(\.sets)) }
        + others.map { Reply($0.sets) } + [unknown]
    case .several(let fact, let options):
      let single = options.map { [$0.value] }
      return ([[]] + single + [options.map(\.value)]).map { Reply([Assignment(fact, .set($0))]) }
        + [unknown]
    case .sort:
      let items = prompt.items(in: known)
      let offered = items.map(\.word)
      let selections = [[]] + items.map { [$0] } + (items.count > 1 ? [items] : [])
      return selections.map { selection in
        Reply(
          items.flatMap { $0.assignments(whenChosen: selection.contains($0)) },
          offered: offered,
        )
      } + [unknown]
    case .day(let fact, let canBeNotYet):
      let days = representativeDays(of: fact, in: known)
        .map {
          Reply([Assignment(fact, .day($0))])
        }
      return days + (canBeNotYet ? [Reply([Assignment(fact, .notYet)])] : []) + [unknown]
    }
  }

  /// Every line of each group beside the first ones of the other groups.
  private static func combinations(of groups: [[Prompt.Choice]]) -> [[Prompt.Choice]] {
    let first = groups.compactMap(\.first)
    let varied = groups.indices.flatMap { index in
      groups[index]
        .map { choice in
          first.indices.map { $0 == index ? choice : first[$0] }
        }
    }
    return varied.unique
  }

  /// The days that matter for a fact: today, and both sides of every bound that is known.
  public func representativeDays(of fact: FactID, in known: Case) -> [CivilDate] {
    var days = [known.today]
    for condition in conditions {
      for (first, second) in condition.comparisons {
        if first.fact == fact, let bound = known.day(of: second) {
          let next = earliest(for: first, reaching: bound.advanced(byDays: 1))
          days += [next.advanced(byDays: -1), next]
        }
        if second.fact == fact, let bound = known.day(of: first) {
          let last = earliest(for: second, reaching: bound)
          days += [last, last.advanced(byDays: -1)]
        }
      }
    }
    return days.unique.filter { $0 <= known.today }.sorted()
  }

  /// The earliest day that, put in the expression, is not before the bound.
  private func earliest(for expression: DayExpression, reaching bound: CivilDate) -> CivilDate {
    guard case .factPlus(_, let period) = expression else { return bound }
    var day = bound.adding(Period(amount: -period.amount, unit: period.unit))
    while day.adding(period) >= bound { day = day.advanced(byDays: -1) }
    while day.adding(period) < bound { day = day.advanced(byDays: 1) }
    return day
  }
}

extension Condition {
  /// The comparisons of days in the tree.
  fileprivate var comparisons: [(DayExpression, DayExpression)] {
    switch self {
    case .isNotAfter(let first, let second): [(first, second)]
    case .not(let inner): inner.comparisons
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    default: []
    }
  }
}
