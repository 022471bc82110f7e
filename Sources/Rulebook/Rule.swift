/// The name of a rule, such as the field uses it in talk: short and stable.
public struct RuleID: Hashable, Sendable {
  /// The name as it is printed.
  public let name: String

  /// Makes the identifier with this name.
  public init(_ name: String) {
    self.name = name
  }
}

/// The name of a clause in a source document.
public struct ClauseID: Hashable, Sendable {
  /// The name as it is printed.
  public let name: String

  /// Makes the identifier with this name.
  public init(_ name: String) {
    self.name = name
  }
}

/// One statement: when it holds, what follows, and which clauses it rests on.
public struct Rule<Conclusion: Hashable & Sendable>: Hashable, Sendable {
  /// The name.
  public let id: RuleID
  /// The clauses it rests on; the first one is its place.
  public let basis: [ClauseID]
  /// What it says, in plain words for a person.
  public let says: String
  /// When it holds.
  public let when: Condition
  /// The rules that displace it when they hold.
  public let unless: [RuleID]
  /// What follows.
  public let then: Conclusion

  /// Makes a rule.
  public init(
    _ id: String,
    basis: [ClauseID],
    says: String,
    when: Condition,
    unless: [RuleID] = [],
    then: Conclusion,
  ) {
    self.id = RuleID(id)
    self.basis = basis
    self.says = says
    self.when = when
    self.unless = unless
    self.then = then
  }
}
