public import Rulebook

extension Topic {
  /// What the outcome would be per value of the open facts; days and sets are not listed.
  func possibilities(_ known: Case, _ verdict: Verdict) -> [Answer.Possibility] {
    guard verdict.outcome == nil else { return [] }
    let depth = verdict.open.map(KenmerkInput.given).unique.count > 3 ? 1 : 3
    var found = verdict.open.enumerated()
      .flatMap { index, id in
        branches(of: id, in: known, values: [], depth: index == 0 ? depth : 1)
      }
      .map { $0.ordered(by: verdict.open) }.unique
    if found.isEmpty {
      found = verdict.open.prefix(1).flatMap { branches(of: $0, in: known, values: [], depth: 3) }
    }
    return found.filter { possibility in !found.contains { $0.suffices(for: possibility) } }
  }

  /// The values of a fact that what is known does not rule out.
  private func remaining(of fact: Fact, in known: Case) -> [Value] {
    guard case .among(let options)? = known[fact.id] else { return fact.listedValues }
    return options.map { .choice($0) }
  }

  private func branches(
    of id: FactID,
    in known: Case,
    values: [Assignment],
    depth: Int,
  ) -> [Answer.Possibility] {
    guard let fact = accepted.first(where: { $0.id == id }) else { return [] }
    return remaining(of: fact, in: known)
      .flatMap { value -> [Answer.Possibility] in
        let values = values + [Assignment(id, value)]
        let filled = known.setting(id, to: value)
        let verdict = decide(filled)
        if let outcome = verdict.outcome {
          return [Answer.Possibility(values: values, outcome: outcome)]
        }
        guard depth > 1, let next = verdict.open.first(where: { $0 != id }) else { return [] }
        return branches(of: next, in: filled, values: values, depth: depth - 1)
      }
  }
}

extension Answer.Possibility {
  /// The same possibility with its values in the order in which the facts are asked.
  fileprivate func ordered(by facts: [FactID]) -> Answer.Possibility {
    let first = facts.compactMap { fact in values.first { $0.fact == fact } }
    return Answer.Possibility(
      values: first + values.filter { !facts.contains($0.fact) },
      outcome: outcome,
    )
  }

  /// Whether fewer of the other's values lead to the same outcome.
  fileprivate func suffices(for other: Answer.Possibility) -> Bool {
    outcome == other.outcome && values.count < other.values.count
      && values.allSatisfy(other.values.contains)
  }
}

extension Fact {
  /// The values that can be listed one by one: of flags, choices and the sides of a bound.
  public var listedValues: [Value] {
    switch kind {
    case .flag: [.flag(true), .flag(false)]
    case .choice(let options): options.map { .choice($0.value) }
    case .number(let range, let bound):
      [.number(bound...range.upperBound), .number(range.lowerBound...bound - 1)]
    case .set, .list, .event, .day: []
    }
  }
}
