public import Rulebook

extension Topic {
  /// What the outcome would be per value of the open facts; days and sets are not listed.
  func possibilities(_ known: Case, _ verdict: Verdict) -> PossibilitySearch? {
    verdict.outcome == nil ? PossibilitySearch(self, known, verdict.open) : nil
  }
}

/// Goes through the values of the open facts.
///
/// The first open facts are tried together, as far as their values can be gone through; each of the
/// others only alone.
struct PossibilitySearch {
  private let topic: Topic
  private let facts: [FactID: Fact]
  /// The options that conditions look for, a list for each place, by fact.
  private let optionLists: [FactID: [[String]]]
  private(set) var found: [Answer.Possibility] = []
  /// Every combination of values led to an outcome, so that no other outcome is possible.
  private(set) var isComplete = false

  init(_ topic: Topic, _ known: Case, _ open: [FactID]) {
    self.topic = topic
    facts = Dictionary(
      topic.accepted.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    let conditions = topic.outcomeRules.map(\.when) + topic.inferences.map(\.when)
    var lists: [FactID: [[String]]] = [:]
    for id in open { lists[id] = conditions.flatMap { $0.optionLists(of: id) }.unique }
    optionLists = lists

    let listed = open.filter { !remaining($0, in: known).isEmpty }
    let depth = triedTogether(listed, in: known)
    let searches = listed.enumerated()
      .map { index, id in branches(of: id, in: known, depth: index == 0 ? depth : 1) }
    isComplete = searches.first?.isComplete == true
    let all = searches.flatMap(\.ways)
      .map { $0.ordered(by: open) }.unique
    found = all.filter { possibility in !all.contains { $0.suffices(for: possibility) } }
  }

  /// How many of the first facts have few enough values to try all combinations.
  private func triedTogether(_ listed: [FactID], in known: Case) -> Int {
    var combinations = 1
    let count =
      listed.prefix { fact in
        combinations *= groups(of: fact, in: known).count
        return combinations <= Self.mostCombinations
      }
      .count
    return max(count, 1)
  }

  private static let mostCombinations = 300

  /// The values of a fact that what is known does not rule out.
  private func remaining(_ id: FactID, in known: Case) -> [Value] {
    guard let fact = facts[id] else { return [] }
    guard case .among(let options)? = known[id] else { return fact.listedValues }
    return options.map { .choice($0) }
  }

  /// The remaining values, those together that no rule tells apart.
  private func groups(of id: FactID, in known: Case) -> [[Value]] {
    guard let lists = optionLists[id] else { return remaining(id, in: known).map { [$0] } }
    var groups: [(sides: [Bool], values: [Value])] = []
    for value in remaining(id, in: known) {
      guard let option = value.option else {
        groups.append(([], [value]))
        continue
      }
      let sides = lists.map { $0.contains(option) }
      if let index = groups.firstIndex(where: { $0.sides == sides }) {
        groups[index].values.append(value)
      } else {
        groups.append((sides, [value]))
      }
    }
    return groups.map(\.values)
  }

  private typealias Branches = (ways: [Answer.Possibility], isComplete: Bool)

  private func branches(of id: FactID, in known: Case, depth: Int) -> Branches {
    var all: Branches = ([], true)
    for group in groups(of: id, in: known) {
      let filled = known.setting(id, to: group[0])
      let verdict = topic.decide(filled)
      var after: Branches = ([], false)
      if let outcome = verdict.outcome {
        after = ([Answer.Possibility(values: [], outcome: outcome)], true)
      } else if depth > 1,
        let next = verdict.open.first(where: { $0 != id && !remaining($0, in: filled).isEmpty })
      {
        after = branches(of: next, in: filled, depth: depth - 1)
      }
      all.isComplete = all.isComplete && after.isComplete
      all.ways += group.flatMap { value in
        after.ways.map { way in
          Answer.Possibility(values: [Assignment(id, value)] + way.values, outcome: way.outcome)
        }
      }
    }
    return all
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
