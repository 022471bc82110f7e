/// A fact and the value that an answer gives it.
public struct Assignment: Hashable, Sendable {
  /// The fact.
  public let fact: FactID
  /// Its value.
  public let value: Value

  /// Makes an assignment.
  public init(_ fact: FactID, _ value: Value) {
    self.fact = fact
    self.value = value
  }
}

/// One question of an interview; it may settle several facts at once.
public struct Prompt: Hashable, Sendable {
  /// One numbered line to choose from.
  public struct Choice: Hashable, Sendable {
    /// The word that chooses it, besides its number.
    public let word: String
    /// The line in words.
    public let label: String
    /// Other words that choose it.
    public let synonyms: [String]
    /// What choosing it answers.
    public let sets: [Assignment]

    /// Makes a line to choose from.
    public init(
      _ word: String,
      _ label: String,
      synonyms: [String] = [],
      sets: [Assignment],
    ) {
      self.word = word
      self.label = label
      self.synonyms = synonyms
      self.sets = sets
    }
  }

  /// One line of a list of which any number can be chosen.
  public struct Item: Hashable, Sendable {
    /// The word that chooses it, besides its number.
    public let word: String
    /// The line in words.
    public let label: String
    /// When the line is shown.
    public let when: Condition
    /// What choosing it answers.
    public let chosen: Assignment
    /// What not choosing it answers.
    public let otherwise: Assignment
    /// What choosing it answers besides, about facts of other lines.
    public let also: [Assignment]

    /// Makes a line of a list.
    public init(
      _ word: String,
      _ label: String,
      when: Condition = .always,
      chosen: Assignment,
      otherwise: Assignment,
      also: [Assignment] = [],
    ) {
      self.word = word
      self.label = label
      self.when = when
      self.chosen = chosen
      self.otherwise = otherwise
      self.also = also
    }

    /// What the line answers when it is chosen, or when it is not.
    public func assignments(whenChosen isChosen: Bool) -> [Assignment] {
      isChosen ? [chosen] + also : [otherwise]
    }
  }

  /// How the question is answered.
  public enum Form: Hashable, Sendable {
    /// One of the lines.
    case one([Choice])
    /// One line of each group together, or one of the other lines alone.
    case combined([[Choice]], or: [Choice])
    /// Any number of the options of a set.
    case several(FactID, [Fact.Option])
    /// Any number of the lines, each with a fact of its own.
    case sort([Item])
    /// A day; for an event also 'not yet'.
    case day(FactID, canBeNotYet: Bool)
  }

  /// The name by which an answer is kept.
  public let id: String
  /// The question.
  public let question: String
  /// Why it is asked, in half a line.
  public let reason: String
  /// The clauses it is asked for; the first one is its place.
  public let basis: [ClauseID]
  /// The facts that it can settle.
  public let covers: [FactID]
  /// When it can be asked at all.
  public let when: Condition
  /// How it is answered.
  public let form: Form
  /// What not knowing the answer settles; nil when each covered fact is then unknown.
  public let whenUnknown: [Assignment]?

  /// Makes a question.
  public init(
    _ id: String,
    question: String,
    reason: String,
    basis: [ClauseID] = [],
    covers: [FactID],
    when: Condition = .always,
    form: Form,
    whenUnknown: [Assignment]? = nil,
  ) {
    self.id = id
    self.question = question
    self.reason = reason
    self.basis = basis
    self.covers = covers
    self.when = when
    self.form = form
    self.whenUnknown = whenUnknown
  }

  /// The items of a list that are shown in this case.
  public func items(in known: Case) -> [Item] {
    guard case .sort(let items) = form else { return [] }
    return items.filter { known.truth(of: $0.when) == .yes }
  }
}
