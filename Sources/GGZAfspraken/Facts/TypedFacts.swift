public import Rulebook

/// The values of a choice or a set, so that rules name them instead of spelling them.
public protocol FactOption: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// The value in words, for a person.
  var label: String { get }
  /// Other words that are accepted for it.
  var synonyms: [String] { get }
}

extension FactOption {
  /// No other words are accepted, unless the type says so.
  public var synonyms: [String] { [] }

  /// The option as the kernel knows it.
  public var option: Fact.Option { Fact.Option(rawValue, label, synonyms: synonyms) }
}

/// A fact with the conditions that can be set on it.
public protocol TypedFact: Hashable, Sendable {
  /// The fact itself.
  var fact: Fact { get }
}

extension TypedFact {
  /// The name of the fact.
  public var id: FactID { fact.id }
  /// There is a definite answer.
  public var isAnswered: Condition { .isAnswered(id) }
  /// The answer is that it is not known.
  public var isUnknown: Condition { .isUnknown(id) }
}

/// A fact that is yes or no.
public struct FlagFact: TypedFact {
  /// The fact itself.
  public let fact: Fact
  /// It is yes.
  public var holds: Condition { .holds(id) }
  /// It is no.
  public var fails: Condition { .not(.holds(id)) }
  /// It is not a certain yes: it is no, not known or not given.
  public var isNotCertain: Condition { .any([fails, .not(isAnswered)]) }
  /// It is a certain yes, never unknown.
  public var isCertain: Condition { .all([isAnswered, holds]) }

  init(
    _ name: String,
    label: String,
    question: String,
    reason: String,
    knownBy: String,
    isJudgement: Bool = false,
  ) {
    fact = Fact(
      name,
      .flag,
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
      isJudgement: isJudgement,
    )
  }
}

/// A fact that takes one of some options.
public struct ChoiceFact<Option: FactOption>: TypedFact {
  /// The fact itself.
  public let fact: Fact

  init(_ name: String, label: String, question: String, reason: String, knownBy: String) {
    fact = Fact(
      name,
      .choice(Option.allCases.map(\.option)),
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
    )
  }

  /// It is one of these options.
  public func isOneOf(_ options: Option...) -> Condition {
    .isOneOf(id, options.map(\.rawValue))
  }

  /// It is one of these options.
  public func isOneOf(_ options: [Option]) -> Condition {
    .isOneOf(id, options.map(\.rawValue))
  }

  /// The value that chooses this option.
  public func value(_ option: Option) -> Assignment {
    Assignment(id, .choice(option.rawValue))
  }

  /// The option that was chosen in a case, if it is exactly one.
  public func chosen(in known: Case) -> Option? {
    known[id]?.option.flatMap { Option(rawValue: $0) }
  }
}

/// A fact that holds any number of options.
public struct SetFact<Option: FactOption>: TypedFact {
  /// The fact itself.
  public let fact: Fact

  init(_ name: String, label: String, question: String, reason: String, knownBy: String) {
    fact = Fact(
      name,
      .set(Option.allCases.map(\.option)),
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
    )
  }

  /// It holds at least one of these options.
  public func containsAny(_ options: Option...) -> Condition {
    .containsAny(id, options.map(\.rawValue))
  }

  /// It holds at least one of these options.
  public func containsAny(_ options: [Option]) -> Condition {
    .containsAny(id, options.map(\.rawValue))
  }
}

/// A day on which something happened or not yet happened, or a day that stays open until it is given.
public struct DayFact: TypedFact {
  /// The fact itself.
  public let fact: Fact
  /// The event has happened by the reference day.
  public var hasHappened: Condition { .hasHappened(id) }
  /// The day as something to compare.
  public var day: DayExpression { .fact(id) }

  init(
    event name: String,
    label: String,
    question: String,
    reason: String,
    knownBy: String,
  ) {
    fact = Fact(
      name,
      .event,
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
    )
  }

  init(
    day name: String,
    label: String,
    question: String,
    reason: String,
    knownBy: String,
    canLieAhead: Bool = false,
  ) {
    fact = Fact(
      name,
      .day,
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
      canLieAhead: canLieAhead,
    )
  }

  /// The day, plus a period.
  public func plus(_ period: Period) -> DayExpression { .factPlus(id, period) }
}

extension DayExpression {
  /// This day is not later than the other.
  public func isNotAfter(_ other: DayExpression) -> Condition { .isNotAfter(self, other) }
}
