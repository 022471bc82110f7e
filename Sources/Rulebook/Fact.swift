/// The name of a fact: the same in conditions, flags, batch lines and the interview.
public struct FactID: Hashable, Sendable {
  /// The name as a user writes it.
  public let name: String

  /// Makes the identifier with this name.
  public init(_ name: String) {
    self.name = name
  }
}

/// Something the rules rest on, together with the question that asks for it.
public struct Fact: Hashable, Sendable {
  /// One of the values a choice or a set can take.
  public struct Option: Hashable, Sendable {
    /// The value as it stands in conditions and input.
    public let value: String
    /// The value in words, for a person.
    public let label: String
    /// Other words that are accepted for it.
    public let synonyms: [String]

    /// Makes an option.
    public init(_ value: String, _ label: String, synonyms: [String] = []) {
      self.value = value
      self.label = label
      self.synonyms = synonyms
    }
  }

  /// What kind of value the fact takes.
  public enum Kind: Hashable, Sendable {
    /// Yes or no.
    case flag
    /// One of the options.
    case choice([Option])
    /// Any number of the options.
    case set([Option])
    /// An ordered list; each entry holds one option of each group, joined by a colon.
    case list([[Option]])
    /// A whole number in the range, or only the side of the bound it lies on.
    case number(ClosedRange<Int>, bound: Int)
    /// A day on which something happened; without a day it has not happened yet.
    case event
    /// A day that stays open as long as it is not given.
    case day
  }

  /// The name.
  public let id: FactID
  /// The kind of value.
  public let kind: Kind
  /// A few words that name the fact in an overview or an explanation.
  public let label: String
  /// The question that asks for it.
  public let question: String
  /// Why it is asked, in half a line.
  public let reason: String
  /// Who could know it, for somebody who does not.
  public let knownBy: String
  /// Whether the answer is a professional's own judgement.
  public let isJudgement: Bool
  /// Whether its day may come after the reference day, as for a plan; it then needs its year.
  public let canLieAhead: Bool

  /// Makes a fact; every part of its wording has to be given.
  public init(
    _ name: String,
    _ kind: Kind,
    label: String,
    question: String,
    reason: String,
    knownBy: String,
    isJudgement: Bool = false,
    canLieAhead: Bool = false,
  ) {
    id = FactID(name)
    self.kind = kind
    self.label = label
    self.question = question
    self.reason = reason
    self.knownBy = knownBy
    self.isJudgement = isJudgement
    self.canLieAhead = canLieAhead
  }

  /// The options of a choice, a set or a list, in their own order; otherwise none.
  public var options: [Option] {
    switch kind {
    case .choice(let options), .set(let options): options
    case .list(let groups): groups.flatMap { $0 }
    case .flag, .number, .event, .day: []
    }
  }
}
