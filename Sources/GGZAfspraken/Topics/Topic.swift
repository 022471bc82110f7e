public import Rulebook

/// A topic: its facts, its rules and how they are asked for.
public struct Topic: Hashable, Sendable {
  /// Two days that cannot come in another order.
  public struct Order: Hashable, Sendable {
    /// The day that comes first, or may be the same.
    public let earlier: DayFact
    /// The day that comes later.
    public let later: DayFact
    /// What to do when they stand the other way round.
    public let hint: String

    /// Makes an order.
    public init(_ earlier: DayFact, before later: DayFact, hint: String = "") {
      self.earlier = earlier
      self.later = later
      self.hint = hint
    }
  }

  /// A fact that the answer needs although the outcome is certain without it.
  public struct Need: Hashable, Sendable {
    /// The fact.
    public let fact: FactID
    /// When the answer needs it.
    public let when: Condition

    /// Makes a need.
    public init(_ fact: FactID, when: Condition) {
      self.fact = fact
      self.when = when
    }
  }

  /// The name.
  public let id: TopicID
  /// Every fact that can be given for this topic; the general ones are accepted everywhere.
  public let accepted: [Fact]
  private let known: [FactID: Fact]
  /// The general facts that play a part.
  public let general: [Fact]
  /// The topic's own facts.
  public let facts: [Fact]
  /// Facts that are worked out from the topic's own facts and cannot be given themselves.
  public let derived: [Fact]
  /// The facts that only add a step or a notice: never asked before the answer.
  public let extras: [FactID]
  /// What follows from other facts when it is not given.
  public let inferences: [Inference]
  /// The ways through a crisis; when one holds, it goes before everything else.
  public let crisis: RuleSet<Outcome>
  /// Scope; what it decides goes before the topic's own rules.
  public let guards: RuleSet<Outcome>
  /// The rules that decide the outcome.
  public let outcomes: RuleSet<Outcome>
  /// The rules that add lines to the answer.
  public let lines: RuleSet<[Line]>
  /// The days that cannot come in another order.
  public let orders: [Order]
  /// The facts that the answer needs besides.
  public let needs: [Need]
  /// How the facts are asked for, in order.
  public let prompts: [Prompt]
  /// Whether an answer gives the steps of the asker's side first, then those together, then the rest.
  public let asksOwnStepsFirst: Bool

  /// Makes a topic.
  public init(
    _ id: TopicID,
    general: [Fact],
    facts: [Fact],
    derived: [Fact] = [],
    extras: [FactID] = [],
    inferences: [Inference] = [],
    guards: [OutcomeRule],
    outcomes: [OutcomeRule],
    lines: [LineRule],
    orders: [Order] = [],
    needs: [Need] = [],
    prompts: [Prompt],
    asksOwnStepsFirst: Bool = false,
  ) {
    self.id = id
    self.general = general
    self.facts = facts
    self.derived = derived
    accepted =
      general.map { fact in facts.first { $0.id == fact.id } ?? fact }
      + facts.filter { fact in !general.contains { $0.id == fact.id } }
    known = Dictionary(
      (accepted + derived).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first },
    )
    self.extras = extras
    self.inferences = inferences
    crisis = RuleSet(guards.filter(\.then.isCrisis))
    self.guards = RuleSet(guards.filter { !$0.then.isCrisis })
    self.outcomes = RuleSet(outcomes)
    self.lines = RuleSet(lines)
    self.orders = orders
    self.needs = needs
    self.prompts = prompts
    self.asksOwnStepsFirst = asksOwnStepsFirst
  }

  /// The fact with this name.
  public func fact(_ id: FactID) -> Fact? {
    known[id]
  }

  /// Every rule that decides an outcome: crisis, scope and the topic's own.
  public var outcomeRules: [OutcomeRule] { crisis.rules + guards.rules + outcomes.rules }

  /// The outcomes that the rules can lead to.
  public var allOutcomes: [Outcome] {
    outcomeRules.map(\.then)
  }

  /// Every condition of the topic, for walking over the bounds.
  public var conditions: [Condition] {
    outcomeRules.map(\.when) + lines.rules.map(\.when)
      + inferences.map(\.when)
  }

  /// The facts that every topic accepts.
  public static let generalFacts: [Fact] = [
    Facts.rol.fact, Facts.leeftijd.fact, Facts.gemeente.fact, Facts.setting.fact, Facts.crisis.fact,
  ]
}
