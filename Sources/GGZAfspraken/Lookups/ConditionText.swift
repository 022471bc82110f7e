public import Rulebook

/// A condition in Dutch, in parts of one sentence.
public struct ConditionExplanation: Hashable, Sendable {
  /// The parts.
  public let parts: [String]
  /// Whether one part is enough; otherwise all of them have to be so.
  public let isAlternative: Bool

  /// What is needed of the parts, for in a heading; nothing when there is only one.
  var needs: String {
    parts.count < 2 ? "" : isAlternative ? " (één is genoeg)" : " (alles moet kloppen)"
  }
}

extension Advisor {
  /// Puts a condition of a topic into Dutch: facts by their label, values by theirs.
  public func explanation(of condition: Condition, in topic: Topic) -> ConditionExplanation {
    ConditionText(self, topic: topic).explanation(condition)
  }
}

/// Puts conditions into Dutch for a person.
struct ConditionText {
  let facts: [Fact]
  let outcomes: [Outcome]
  let ruleText: RuleText

  init(_ advisor: Advisor, topic: Topic) {
    facts = advisor.topics.flatMap { $0.accepted + $0.derived }
    outcomes = topic.allOutcomes.unique
    ruleText = RuleText(advisor)
  }

  func explanation(_ condition: Condition) -> ConditionExplanation {
    switch condition.simplified {
    case .all(let parts): ConditionExplanation(parts: together(parts), isAlternative: false)
    case .any(let parts):
      ConditionExplanation(parts: alternatives(parts, inner: false), isAlternative: true)
    case let single: ConditionExplanation(parts: [sentence(single)], isAlternative: false)
    }
  }

  // MARK: Parts

  /// A part as a sentence; `inner` puts an enumeration between brackets.
  private func sentence(_ condition: Condition, inner: Bool = false) -> String {
    switch condition {
    case .always: return "altijd"
    case .not(.always): return "nooit, met de gegevens die er nu zijn"
    case .all(let parts):
      let texts = together(parts, inner: true)
      return inner && texts.count > 1
        ? "(\(texts.joinedDutch(with: "en")))" : texts.joinedDutch(with: "en")
    case .any(let parts):
      let texts = alternatives(parts)
      return inner && texts.count > 1
        ? "(\(texts.joined(separator: "; of ")))" : texts.joined(separator: "; of ")
    default: return claim(condition).text
    }
  }

  /// The parts of an 'and'; not known and not said to be unknown is: not answered yet.
  private func together(_ parts: [Condition], inner: Bool = false) -> [String] {
    let unasked = parts.compactMap { part in
      if case .not(.isAnswered(let id)) = part, parts.contains(.not(.isUnknown(id))) {
        id
      } else {
        nil as FactID?
      }
    }
    return parts.flatMap { part -> [String] in
      switch part {
      case .not(.isAnswered(let id)) where unasked.contains(id):
        ["\(label(id)): nog geen antwoord"]
      case .not(.isUnknown(let id)) where unasked.contains(id): []
      default: [sentence(part, inner: inner)]
      }
    }
  }

  /// The parts of an 'or', those about the same subject taken together.
  private func alternatives(_ parts: [Condition], inner: Bool = true) -> [String] {
    var claims: [Claim] = []
    var others: [String] = []
    for part in parts {
      switch part {
      case .all, .any: others.append(sentence(part, inner: inner))
      default: claims.append(claim(part))
      }
    }
    return claims.map(\.subject).unique
      .map { subject in
        Claim(
          subject: subject,
          values: claims.filter { $0.subject == subject }.flatMap(\.values),
        )
        .text
      } + others
  }

  /// What is said of one subject: one of the values.
  struct Claim {
    let subject: String
    let values: [String]

    init(subject: String, values: [String]) {
      self.subject = subject
      self.values = values
    }

    init(_ subject: String, _ value: String) {
      self.init(subject: subject, values: [value])
    }

    var text: String { "\(subject): \(values.joinedDutch(with: "of"))" }
  }

  private func claim(_ leaf: Condition) -> Claim {
    if case .not(let inner) = leaf { return claim(inner, holds: false) }
    return claim(leaf, holds: true)
  }
}
