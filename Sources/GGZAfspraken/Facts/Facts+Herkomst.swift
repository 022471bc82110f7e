public import Rulebook

extension Facts {
  /// The gemeente van herkomst, where that is what 'gemeente' means.
  public static let gemeenteVanHerkomst = ChoiceFact<Gemeente>(
    "gemeente",
    label: "gemeente van herkomst",
    question: "Uit welke gemeente komt de inwoner (gemeente van herkomst)?",
    reason: "Die telt, niet waar de kliniek staat. Twijfel je? Kijk bij 'herkomst'.",
    knownBy: "de inwoner, of de gemeente in de basisregistratie (BRP). Twijfel? Kies 'herkomst'",
  )
  /// Where the inwoner lived, newest first.
  public static let woonplaatsen = PlacesFact(
    "woonplaatsen",
    label: "woonplaatsen",
    question: "Waar woonde de inwoner voor de opname of de aanvraag van het Wmo-traject, "
      + "en wat voor plek was dat? (nieuwste eerst)",
    reason: "De laatste eigen woonplaats bepaalt de gemeente van herkomst.",
    knownBy: "de inwoner, of de gemeente in de basisregistratie (BRP)",
  )
  /// Whether the inwoner has a fixed place to live or stay.
  public static let vasteWoonplaats = FlagFact(
    "vaste-woonplaats",
    label: "vaste woon- of verblijfplaats",
    question: "Had de inwoner een vaste woon- of verblijfplaats?",
    reason: "Zonder vaste plek zijn de gemeenten samen aan zet.",
    knownBy: "de inwoner of de gemeente",
  )
  /// Whether the inwoner counts as a jongere.
  public static let jongere = FlagFact(
    "jongere",
    label: "jongere",
    question: "Gaat het om een jongere?",
    reason: "Dan tellen inkomen en netwerk niet mee, en telt een pleeggezin als reden.",
    knownBy: "jijzelf; de bron noemt geen leeftijd",
    isJudgement: true,
  )
  /// Whether there was an income or something to do by day at that place.
  public static let inkomenOfDagbesteding = FlagFact(
    "inkomen-of-dagbesteding",
    label: "eigen inkomen of dagbesteding daar",
    question: "Had de inwoner daar een eigen inkomen of dagbesteding?",
    reason: "Dat hoort bij een eigen woonsituatie.",
    knownBy: "de inwoner of het lokale team daar",
  )
  /// Whether there was a social network at that place.
  public static let netwerk = FlagFact(
    "netwerk",
    label: "sociaal netwerk daar",
    question: "Had de inwoner daar een sociaal netwerk?",
    reason: "Dat hoort bij een eigen woonsituatie.",
    knownBy: "de inwoner of het lokale team daar",
  )
  /// The municipality that the municipalities agreed on for this inwoner.
  public static let afgesprokenGemeente = ChoiceFact<Gemeente>(
    "afgesproken-gemeente",
    label: "gemeente die gemeenten onderling afspraken",
    question: "Welke gemeente spraken de gemeenten voor deze inwoner onderling af?",
    reason: "Zo'n afspraak gaat voor.",
    knownBy: "de betrokken gemeenten",
  )
  /// The municipality where the inwoner wants to live.
  public static let gewensteGemeente = ChoiceFact<Gemeente>(
    "gewenste-gemeente",
    label: "gemeente waar de inwoner wil wonen",
    question: "In welke gemeente wil de inwoner wonen?",
    reason: "Een uitzondering kan alleen binnen de zes gemeenten.",
    knownBy: "de inwoner",
  )
  /// Why the inwoner wants to live elsewhere.
  public static let reden = SetFact<Verhuisreden>(
    "reden",
    label: "reden om elders te wonen",
    question: "Welke reden is er om niet terug te gaan? (meer mag)",
    reason: "Een reden is genoeg (onze lezing).",
    knownBy: "de inwoner of het lokale team",
  )
  /// Whether the supporting network is shown with facts.
  public static let onderbouwd = FlagFact(
    "onderbouwd",
    label: "steunend netwerk met feiten onderbouwd",
    question: "Is het steunende netwerk met feiten te onderbouwen?",
    reason: "Alleen een familielid noemen is niet genoeg.",
    knownBy: "de inwoner en het lokale team",
  )

  /// Whether the question is about living elsewhere; choosing that situation answers it.
  static let elders = FlagFact(
    "elders",
    label: "de inwoner wil in een andere gemeente wonen",
    question: "Wil de inwoner in een andere gemeente wonen?",
    reason: "Dan gaat het om een uitzondering op terugkeer.",
    knownBy: "de inwoner",
  )

  // MARK: Worked out from the places

  /// Whether one of the places counts.
  static let woonplaatsTelt = FlagFact(
    "woonplaats-telt",
    label: "een eigen woonplaats",
    question: "Is er een eigen woonplaats?",
    reason: "Die bepaalt de gemeente van herkomst.",
    knownBy: "de inwoner of de gemeente",
  )
  /// The municipality of the newest place that counts.
  static let herkomstplaats = ChoiceFact<Gemeente>(
    "herkomstplaats",
    label: "laatste eigen woonplaats",
    question: "Wat was de laatste eigen woonplaats?",
    reason: "Die bepaalt de gemeente van herkomst.",
    knownBy: "de inwoner of de gemeente",
  )
  /// The same place, when the life there makes it certain.
  static let zekereHerkomst = ChoiceFact<Gemeente>(
    "zekere-herkomst",
    label: "gemeente van herkomst, als die zeker is",
    question: "Wat is zeker de gemeente van herkomst?",
    reason: "Bij twijfel noemen wij die niet.",
    knownBy: "de inwoner of de gemeente",
  )
}

/// A fact that holds places, newest first, each a municipality and a kind.
public struct PlacesFact: TypedFact {
  /// The fact itself.
  public let fact: Fact

  init(_ name: String, label: String, question: String, reason: String, knownBy: String) {
    fact = Fact(
      name,
      .list([Gemeente.allCases.map(\.option), Woonsoort.allCases.map(\.option)]),
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
    )
  }

  /// There is no place in the list.
  var isEmpty: Condition {
    let entries = Gemeente.allCases.flatMap { gemeente in
      Woonsoort.allCases.map { "\(gemeente.rawValue):\($0.rawValue)" }
    }
    return .not(.containsAny(id, entries))
  }
}
