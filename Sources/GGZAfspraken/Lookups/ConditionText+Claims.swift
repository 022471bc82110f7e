import Rulebook

extension ConditionText {
  /// What a single condition says.
  func claim(_ leaf: Condition, holds: Bool) -> Claim {
    switch leaf {
    case .holds(let id): Claim(label(id), holds ? "ja" : "nee")
    case .isOneOf(Uitkomst.id, let ids): outcomeClaim(ids, holds: holds)
    case .isOneOf(let id, let values):
      Claim(subject: label(id), values: options(id, values, holds: holds))
    case .containsAny(let id, let values):
      Claim(
        label(id),
        (holds ? "in elk geval " : "geen van: ") + labels(id, values).joinedDutch(with: "of"),
      )
    case .isAtLeast(let id, let bound):
      Claim(label(id), holds ? "\(bound) of ouder" : "jonger dan \(bound)")
    case .hasHappened(let id): Claim(label(id), holds ? "al gebeurd" : "nog niet gebeurd")
    case .isAnswered(let id): answerClaim(id, holds: holds)
    case .isUnknown(let id) where fact(id)?.kind == .event:
      Claim(label(id), (holds ? "" : "niet ") + "op een onbekende dag gebeurd")
    case .isUnknown(let id):
      Claim(label(id), (holds ? "" : "iets anders dan ") + "'weet ik niet'")
    case .isNotAfter(let first, let second): days(first, second, holds: holds)
    case .always, .not, .all, .any: Claim("dit", holds ? "altijd" : "nooit")
    }
  }

  private func answerClaim(_ id: FactID, holds: Bool) -> Claim {
    switch fact(id)?.kind {
    case .event?:
      Claim(label(id), holds ? "dag bekend, of nog niet gebeurd" : "dag niet bekend")
    case .day?: Claim(label(id), holds ? "dag bekend" : "dag niet bekend")
    default: Claim(label(id), holds ? "bekend" : "niet bekend")
    }
  }

  // MARK: Values

  private func fact(_ id: FactID) -> Fact? {
    facts.first { $0.id == id }
  }

  /// The name of a fact; of a day without the word before the day.
  func label(_ id: FactID) -> String {
    guard let fact = fact(id) else { return id.name }
    return fact.kind == .event || fact.kind == .day ? fact.label.withoutLastPreposition : fact.label
  }

  private func labels(_ id: FactID, _ values: [String]) -> [String] {
    values.map { value in
      let label = fact(id)?.options.first { $0.value == value }?.label ?? value
      return label.contains { ",:".contains($0) } ? "'\(label)'" : label
    }
  }

  /// The options that are meant; those that are left when that says it shorter.
  private func options(_ id: FactID, _ values: [String], holds: Bool) -> [String] {
    guard !holds else { return labels(id, values) }
    let others = (fact(id)?.options.map(\.value) ?? []).filter { !values.contains($0) }
    if !others.isEmpty, others.count <= max(2, values.count) { return labels(id, others) }
    return ["iets anders dan " + labels(id, values).joinedDutch(with: "of")]
  }

  // MARK: Outcomes

  private func outcomeClaim(_ ids: [String], holds: Bool) -> Claim {
    let values = outcomeNames(ids)
    guard !holds else { return Claim(subject: "uitkomst", values: values) }
    return Claim("uitkomst", "iets anders dan " + values.joinedDutch(with: "of"))
  }

  private func outcomeNames(_ ids: [String]) -> [String] {
    let outside = outcomes.filter { $0.isOutOfScope }.map(\.id)
    let inside = outcomes.filter { !$0.isOutOfScope && !$0.isCrisis }.map(\.id)
    if !inside.isEmpty, inside.allSatisfy(ids.contains) {
      if !outside.isEmpty, outside.allSatisfy(ids.contains) {
        return ["elke uitkomst, behalve een crisis"]
      }
      if !outside.contains(where: ids.contains) { return ["elke uitkomst binnen de afspraken"] }
    }
    return
      ids.flatMap { id in
        let found = outcomes.filter { $0.id == id }.map { "'\(ruleText.shortTitle($0))'" }
        return found.isEmpty ? ["'\(id)'"] : found
      }
      .unique
  }

  // MARK: Days

  private func days(_ first: DayExpression, _ second: DayExpression, holds: Bool) -> Claim {
    switch (first, second) {
    case (.fixed(let day), .today):
      Claim("vandaag", (holds ? "op of na " : "voor ") + day.dutchShort)
    case (.factPlus(let id, let period), .today):
      Claim("vandaag", "\(holds ? "minstens" : "nog geen") \(period.dutch) na '\(label(id))'")
    case (_, .factPlus(let id, let period)):
      Claim(name(first), "\(holds ? "uiterlijk" : "later dan") \(period.dutch) na '\(label(id))'")
    case (_, .fact(let id)):
      Claim(name(first), "\(holds ? "uiterlijk op" : "na") de dag van '\(label(id))'")
    case (_, .fixed(let day)):
      Claim(name(first), (holds ? "uiterlijk " : "na ") + day.dutchShort)
    case (_, .today): Claim(name(first), holds ? "uiterlijk vandaag" : "na vandaag")
    }
  }

  private func name(_ day: DayExpression) -> String {
    switch day {
    case .today: "vandaag"
    case .fixed(let day): day.dutchShort
    case .fact(let id): label(id)
    case .factPlus(let id, let period): "\(period.dutch) na '\(label(id))'"
    }
  }
}

extension String {
  /// The label of a day without the word before the day: 'aangevraagd op' is about 'aangevraagd'.
  fileprivate var withoutLastPreposition: String {
    for ending in [" op", " sinds"] where hasSuffix(ending) {
      return String(dropLast(ending.count))
    }
    return self
  }
}
