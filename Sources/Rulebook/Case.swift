/// A value that follows from other facts when it was not answered itself.
public struct Inference: Hashable, Sendable {
  /// The fact that gets a value.
  public let fact: FactID
  /// The value it gets.
  public let value: Value
  /// When it gets that value.
  public let when: Condition

  /// Makes an inference.
  public init(_ fact: FactID, is value: Value, when: Condition) {
    self.fact = fact
    self.value = value
    self.when = when
  }
}

/// Everything known about one case on one day.
public struct Case: Hashable, Sendable {
  /// The day the answer is for.
  public let today: CivilDate
  /// What was answered, by fact.
  public private(set) var answers: [FactID: Value]
  /// What followed from the answers, by fact.
  public private(set) var inferred: [FactID: Value] = [:]
  private var inferences: [Inference] = []

  /// Makes a case with these answers.
  public init(today: CivilDate, answers: [FactID: Value] = [:]) {
    self.today = today
    self.answers = answers
  }

  /// The value of a fact: the definite answer, else what was inferred, else the answer 'unknown', else nil.
  public subscript(_ fact: FactID) -> Value? {
    let answer = answers[fact]
    if let answer, answer.isDefinite { return answer }
    return inferred[fact] ?? answer
  }

  /// The same case with one answer given, changed or (nil) taken back.
  public func setting(_ fact: FactID, to value: Value?) -> Case {
    setting([(fact, value)])
  }

  /// The same case with several answers given, changed or taken back.
  public func setting(_ changes: [(FactID, Value?)]) -> Case {
    var changed = Case(today: today, answers: answers)
    for (fact, value) in changes { changed.answers[fact] = value }
    return changed.inferring(inferences)
  }

  /// The same case with the inferences applied in their order; a later one may rest on an earlier one.
  public func inferring(_ inferences: [Inference]) -> Case {
    var result = Case(today: today, answers: answers)
    result.inferences = inferences
    for inference in inferences where result[inference.fact].map(\.isDefinite) != true {
      if result.truth(of: inference.when) == .yes {
        result.inferred[inference.fact] = inference.value
      }
    }
    return result
  }

  /// Whether a condition holds in this case.
  public func truth(of condition: Condition) -> Truth {
    switch condition {
    case .always: return .yes
    case .holds(let fact):
      guard case .flag(let value)? = self[fact] else { return .unknown }
      return Truth(value)
    case .isOneOf(let fact, let options):
      return truth(of: fact, isOneOf: options)
    case .containsAny(let fact, let options):
      switch self[fact] {
      case .set(let values)?, .list(let values)?:
        return Truth(values.contains(where: options.contains))
      default: return .unknown
      }
    case .isAtLeast(let fact, let bound):
      guard case .number(let range)? = self[fact] else { return .unknown }
      if range.lowerBound >= bound { return .yes }
      return range.upperBound < bound ? .no : .unknown
    case .hasHappened(let fact):
      return truth(ofEvent: fact)
    case .isNotAfter(let first, let second):
      return truth(of: first, isNotAfter: second)
    case .isAnswered(let fact): return Truth(self[fact].map(\.isAnswer) == true)
    case .isUnknown(let fact): return Truth(self[fact] == .unknown)
    case .not(let inner): return truth(of: inner).negated
    case .all(let parts):
      var result = Truth.yes
      for part in parts {
        let truth = truth(of: part)
        if truth == .no { return .no }
        if truth == .unknown { result = .unknown }
      }
      return result
    case .any(let parts):
      var result = Truth.no
      for part in parts {
        let truth = truth(of: part)
        if truth == .yes { return .yes }
        if truth == .unknown { result = .unknown }
      }
      return result
    }
  }

  /// The day an expression stands for, or nil when it is not known or did not happen.
  public func day(of expression: DayExpression) -> CivilDate? {
    switch expression {
    case .today: today
    case .fixed(let day): day
    case .fact(let fact): self[fact]?.day
    case .factPlus(let fact, let period): self[fact]?.day?.adding(period)
    }
  }

  /// The facts that keep a condition from being settled, each once, in the order of the tree.
  public func openFacts(in condition: Condition) -> [FactID] {
    guard truth(of: condition) == .unknown else { return [] }
    switch condition {
    case .not(let inner): return openFacts(in: inner)
    case .all(let parts), .any(let parts): return parts.flatMap(openFacts).unique
    case .isNotAfter:
      // Beside a day that nobody knows, the other day settles nothing.
      let unknown = condition.facts.filter { self[$0] == .unknown }
      return open(unknown.isEmpty ? condition.facts : unknown)
    default: return open(condition.facts)
    }
  }

  private func open(_ facts: [FactID]) -> [FactID] {
    facts.filter { self[$0].map(\.isSettled) != true }.flatMap(openBasis).unique
  }

  /// An open fact, preceded by the facts that it would follow from.
  private func openBasis(of fact: FactID) -> [FactID] {
    inferences.filter { $0.fact == fact }.flatMap { openFacts(in: $0.when) } + [fact]
  }

  private func truth(of fact: FactID, isOneOf options: [String]) -> Truth {
    switch self[fact] {
    case .choice(let value)?: return Truth(options.contains(value))
    case .among(let values)?:
      if values.allSatisfy(options.contains) { return .yes }
      return values.contains(where: options.contains) ? .unknown : .no
    default: return .unknown
    }
  }

  private func truth(ofEvent fact: FactID) -> Truth {
    switch self[fact] {
    case .notYet?: .no
    case .unknown?: .yes
    case .day(let day)?: Truth(day <= today)
    default: .unknown
    }
  }

  private func truth(of first: DayExpression, isNotAfter second: DayExpression) -> Truth {
    for fact in [first.fact, second.fact] {
      if let fact, self[fact] == .notYet { return .no }
    }
    guard let earlier = day(of: first), let later = day(of: second) else { return .unknown }
    return Truth(earlier <= later)
  }
}

extension Value {
  /// Whether the question has an answer: a side of a bound is one, a choice still to be made is not.
  fileprivate var isAnswer: Bool {
    switch self {
    case .unknown, .among: false
    case .notYet, .flag, .choice, .set, .list, .number, .day: true
    }
  }

  /// Whether nothing is left to ask about a fact with this value.
  fileprivate var isSettled: Bool {
    switch self {
    case .unknown, .among: false
    case .number(let range): range.count == 1
    case .notYet, .flag, .choice, .set, .list, .day: true
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each only the first time.
  public var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
