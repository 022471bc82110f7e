/// The lookups: what can be read without a question about an inwoner.
public enum LookupID: String, CaseIterable, Hashable, Sendable {
  case lijnen
  case rollen
  case organisaties
  case planning
  case begrippen
  case bronnen
  case regel
  case zoek
  case dekking
  case leemtes

  /// Whether words go with a lookup.
  public enum Words: Hashable, Sendable {
    /// It takes none.
    case none
    /// It takes words that filter.
    case optional
    /// It does nothing without words.
    case required
  }

  /// What the lookup shows, in a few words.
  public var about: String {
    switch self {
    case .lijnen: "de drie advieslijnen voor het sociaal domein"
    case .rollen: "bewaker, vertaler en wegwijzer"
    case .organisaties: "wie er is, per gemeente en per domein"
    case .planning: "wanneer de afspraken ingaan en herzien worden"
    case .begrippen: "woorden en afkortingen uitgelegd"
    case .bronnen: "de vijf documenten waar alles op rust"
    case .regel: "één regel, clausule, lezing of leemte"
    case .zoek: "zoeken in alles wat hier staat"
    case .dekking: "welke clausules gebruikt zijn en welke niet"
    case .leemtes: "wat de bronnen open laten"
    }
  }

  /// Whether it takes words.
  public var words: Words {
    switch self {
    case .regel, .zoek: .required
    case .begrippen, .organisaties, .leemtes: .optional
    case .lijnen, .rollen, .planning, .bronnen, .dekking: .none
    }
  }

  /// How it is typed, with what its words are.
  public var usage: String {
    switch self {
    case .regel: "regel ID"
    case .zoek: "zoek WOORDEN"
    case .begrippen, .organisaties, .leemtes: "\(rawValue) [WOORD]"
    case .lijnen, .rollen, .planning, .bronnen, .dekking: rawValue
    }
  }
}

/// A lookup that cannot be done.
public enum LookupProblem: Error, Hashable, Sendable {
  /// The lookup needs words.
  case wordsMissing(LookupID)
  /// The lookup takes no words.
  case wordsNotTaken(LookupID, words: String)
  /// No rule, clause, reading or gap has this id.
  case unknownID(String, near: [String])
  /// The data do not hold what they should.
  case data(DataError)

  /// What is wrong and what would work, in Dutch.
  public var message: String {
    switch self {
    case .wordsMissing(.regel):
      "Bij 'regel' hoort een id, zoals TKC-4, EEM-11, C-05 of L-01."
    case .wordsMissing(let lookup):
      "Bij '\(lookup.rawValue)' horen woorden, zoals: ggzwijzer \(lookup.rawValue) crisiskaart."
    case .wordsNotTaken(let lookup, let words):
      "'\(lookup.rawValue)' toont alles en neemt geen woorden. Zoek je '\(words)'? "
        + "Probeer: ggzwijzer zoek \(words)."
    case .unknownID(let id, let near):
      near.isEmpty
        ? "'\(id)' is geen id van een regel, clausule, lezing of leemte. "
          + "Probeer: ggzwijzer zoek \(id)."
        : "'\(id)' is er niet. Bedoel je \(near.joinedDutch(with: "of"))?"
    case .data(let error):
      "De gegevens in \(error.path) kloppen niet: \(error.problem) (\(error.place))."
    }
  }
}
