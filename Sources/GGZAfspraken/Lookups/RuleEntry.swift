import Rulebook

/// A rule as it stands in the topics that have it.
struct RuleEntry {
  /// What follows from a rule.
  enum Effect: Hashable {
    case outcome(Outcome)
    case lines([Line])
  }

  /// A rule in one topic.
  struct Place {
    let topic: Topic
    let when: Condition
    let unless: [RuleID]
    let effect: Effect
    /// Whether it is about crisis or scope, which go before the topic's own rules.
    let isGuard: Bool
  }

  let id: RuleID
  let says: String
  let basis: [ClauseID]
  let places: [Place]

  /// The outcomes that it decides.
  var outcomes: [Outcome] {
    places.compactMap { place in
      if case .outcome(let outcome) = place.effect { outcome } else { nil as Outcome? }
    }
    .unique
  }

  /// The lines that it adds.
  var lines: [Line] {
    places.flatMap { place in
      if case .lines(let lines) = place.effect { lines } else { [] as [Line] }
    }
    .unique
  }

  /// The names of the outcomes that it waits for.
  var awaited: [String] {
    places.flatMap(\.when.awaitedOutcomes).unique
  }

  /// A few words for a rule that is not of this region.
  var otherRegion: String {
    topics == [.steppedCare] ? " (Visie van een andere regio, niet van Eemland.)" : ""
  }

  /// The topics that have it.
  var topics: [TopicID] { places.map(\.topic.id).unique }
}

extension Advisor {
  /// Every rule, each once, in the order of the topics.
  var ruleEntries: [RuleEntry] {
    var order: [RuleID] = []
    var found: [RuleID: (says: String, basis: [ClauseID], places: [RuleEntry.Place])] = [:]
    func add(_ id: RuleID, _ says: String, _ basis: [ClauseID], _ place: RuleEntry.Place) {
      if found[id] == nil { order.append(id) }
      found[id, default: (says, [], [])].basis += basis
      found[id]?.places.append(place)
    }
    for topic in topics {
      for rule in topic.outcomeRules {
        let place = RuleEntry.Place(
          topic: topic,
          when: rule.when,
          unless: rule.unless,
          effect: .outcome(rule.then),
          isGuard: topic.outcomes.rule(rule.id) == nil,
        )
        add(rule.id, rule.says, rule.basis, place)
      }
      for rule in topic.lines.rules {
        let place = RuleEntry.Place(
          topic: topic,
          when: rule.when,
          unless: rule.unless,
          effect: .lines(rule.then),
          isGuard: false,
        )
        add(rule.id, rule.says, rule.basis, place)
      }
    }
    return order.compactMap { id in
      found[id]
        .map {
          RuleEntry(id: id, says: $0.says, basis: $0.basis.unique, places: $0.places)
        }
    }
  }
}

extension Condition {
  /// The outcomes that the condition looks at.
  fileprivate var awaitedOutcomes: [String] {
    switch self {
    case .isOneOf(Uitkomst.id, let ids): ids
    case .not(let inner): inner.awaitedOutcomes
    case .all(let parts), .any(let parts): parts.flatMap(\.awaitedOutcomes)
    default: []
    }
  }
}
