import Rulebook

extension Condition {
  /// The same condition for reading: negations at the leaves, nothing nested or said twice.
  ///
  /// It holds in the same cases, but for an answer of which only some options are left.
  var simplified: Condition {
    pushed(negated: false)
  }

  private func pushed(negated: Bool) -> Condition {
    switch self {
    case .not(let inner): inner.pushed(negated: !negated)
    case .all(let parts):
      negated
        ? Condition.either(parts.map { $0.pushed(negated: true) })
        : Condition.joined(parts.map { $0.pushed(negated: false) })
    case .any(let parts):
      negated
        ? Condition.joined(parts.map { $0.pushed(negated: true) })
        : Condition.either(parts.map { $0.pushed(negated: false) })
    default: negated ? .not(self) : self
    }
  }

  private static func joined(_ parts: [Condition]) -> Condition {
    let flat =
      parts.flatMap { part in
        if case .all(let inner) = part { inner } else { [part] }
      }
      .unique
    if flat.contains(.not(.always)) { return .not(.always) }
    let kept = flat.filter { $0 != .always }.withoutRepetition
    guard let first = kept.first else { return .always }
    return kept.count == 1 ? first : .all(kept)
  }

  fileprivate static func either(_ parts: [Condition]) -> Condition {
    let flat =
      parts.flatMap { part in
        if case .any(let inner) = part { inner } else { [part] }
      }
      .unique
    if flat.contains(.always) { return .always }
    let kept = flat.filter { $0 != .not(.always) }
    guard let first = kept.first else { return .not(.always) }
    return kept.count == 1 ? first : .any(kept)
  }
}

extension [Condition] {
  /// The parts of an 'and' without what the other parts say already about an answer being there.
  fileprivate var withoutRepetition: [Condition] {
    let answered = compactMap { part in
      if case .isAnswered(let fact) = part { fact } else { nil as FactID? }
    }
    let narrowed = map { part in
      guard case .any(let options) = part else { return part }
      return Condition.either(
        options.filter { option in !answered.contains { option == .not(.isAnswered($0)) } }
      )
    }
    return narrowed.filter { part in
      guard case .isAnswered(let fact) = part else { return true }
      return !narrowed.contains { $0 != part && $0.settles(fact) }
    }
  }
}

extension Condition {
  /// Whether this can only hold for certain when the fact has an answer.
  fileprivate func settles(_ fact: FactID) -> Bool {
    switch self {
    case .holds(fact), .isOneOf(fact, _), .containsAny(fact, _), .isAtLeast(fact, _): true
    case .isNotAfter(let first, let second): first.fact == fact || second.fact == fact
    case .not(.isNotAfter), .not(.isAnswered), .not(.isUnknown), .not(.hasHappened): false
    case .not(let inner): inner.settles(fact)
    case .any(let parts): parts.allSatisfy { $0.settles(fact) }
    default: false
    }
  }
}
