import Rulebook

/// The facts about an admission at GGz Centraal.
extension Facts {
  /// How far the admission is.
  public static let opnamefase = ChoiceFact<Opnamefase>(
    "fase",
    label: "fase",
    question: "Hoe ver is het met de opname?",
    reason: "Voor, tijdens en na een opname gelden andere afspraken.",
    knownBy: "de inwoner of de behandelaar",
  )
  /// Whether the inwoner consents to contact with other organisations.
  public static let toestemmingAnderen = FlagFact(
    "toestemming",
    label: "toestemming van de inwoner",
    question: "Geeft de inwoner toestemming voor overleg met andere organisaties?",
    reason: "Zonder toestemming is er geen afstemming met anderen.",
    knownBy: "de inwoner",
  )
  /// Whether the inwoner falls under a veiligheidsaanpak.
  public static let veiligheid = ChoiceFact<Veiligheidsaanpak>(
    "veiligheid",
    label: "veiligheidsaanpak",
    question: "Valt de inwoner onder een veiligheidsaanpak van de gemeente (PGA of TopX)?",
    reason: "Dan is er een procesregisseur, en een convenant over privacy.",
    knownBy: "de inwoner; met toestemming ook het lokale team of het PGA-team van de gemeente",
  )
  /// Whether the inwoner is in treatment at GGz Centraal.
  public static let inBehandelingGGZCentraal = FlagFact(
    "in-behandeling-ggz-centraal",
    label: "in behandeling bij GGz Centraal",
    question: "Is de inwoner al in behandeling bij GGz Centraal?",
    reason: "Dan kan de ambulante behandelaar meer doen.",
    knownBy: "de inwoner of de huisarts",
  )
  /// Whether an assessment seems needed.
  public static let beoordelingNodig = FlagFact(
    "beoordeling-nodig",
    label: "beoordeling voor opname nodig",
    question: "Lijkt een beoordeling nodig of de inwoner opgenomen moet worden?",
    reason: "Die beoordeling gaat via de huisarts.",
    knownBy: "wie de inwoner nu ziet of spreekt",
    isJudgement: true,
  )
  /// Whether the inwoner lives in a home with support.
  public static let woontBegeleid = FlagFact(
    "woont-begeleid",
    label: "woont begeleid of beschermd",
    question: "Woont de inwoner begeleid of beschermd, via de Wmo?",
    reason: "Dan heeft ook de aanbieder van die plek een taak.",
    knownBy: "de inwoner of het lokale team",
  )
  /// Whether the inwoner has an uitkering.
  public static let uitkering = FlagFact(
    "uitkering",
    label: "uitkering",
    question: "Heeft de inwoner een uitkering?",
    reason: "Dan moet de gemeente weten wat er verandert.",
    knownBy: "de inwoner",
  )
  /// Whether the inwoner has a Wlz-indicatie.
  public static let wlz = FlagFact(
    "wlz",
    label: "Wlz-indicatie",
    question: "Heeft de inwoner een Wlz-indicatie?",
    reason: "Dan hoort het zorgkantoor erbij.",
    knownBy: "de inwoner of het zorgkantoor",
  )
  /// Whether a lokaal team is involved already.
  public static let lokaalTeamBetrokken = FlagFact(
    "lokaal-team-betrokken",
    label: "lokaal team al betrokken",
    question: "Is er al een lokaal team betrokken?",
    reason: "Anders legt de maatschappelijk werker dat contact.",
    knownBy: "de inwoner of het lokale team",
  )
  /// Whether the inwoner can go back home.
  public static let terugNaarHuis = FlagFact(
    "terug-naar-huis",
    label: "terug naar de eigen woonplek kan",
    question: "Kan de inwoner terug naar de eigen woonplek?",
    reason: "Zo niet, dan is er hulp te regelen.",
    knownBy: "de inwoner, de behandelaar of het lokale team",
    isJudgement: true,
  )
  /// Whether Beschermd Thuis or Beschermd Wonen seems right.
  public static let beschermd = FlagFact(
    "beschermd",
    label: "Beschermd Thuis of Beschermd Wonen past",
    question: "Lijkt Beschermd Thuis of Beschermd Wonen het best te passen?",
    reason: "Dan onderzoekt team Centrale Toegang welke plek past.",
    knownBy: "de behandelaar en het lokale team",
    isJudgement: true,
  )
  /// Whether the inwoner wants to live elsewhere.
  public static let naarAndereGemeente = FlagFact(
    "naar-andere-gemeente",
    label: "wil naar een andere gemeente",
    question: "Wil de inwoner in een andere gemeente gaan wonen?",
    reason: "Daarvoor is er een landelijk convenant.",
    knownBy: "de inwoner",
  )
  /// Whether urgentie is needed.
  public static let urgentie = FlagFact(
    "urgentie",
    label: "urgentie nodig",
    question: "Is er urgentie nodig voor een woning?",
    reason: "Elke gemeente heeft daarvoor een eigen weg.",
    knownBy: "de inwoner of de maatschappelijk werker",
    isJudgement: true,
  )
  /// Whether treatment goes on after the admission.
  public static let vervolgbehandeling = FlagFact(
    "vervolgbehandeling",
    label: "ambulante behandeling na de opname",
    question: "Gaat de behandeling na de opname ambulant verder, of is dat afgesproken?",
    reason: "Dan is er één gezamenlijk plan.",
    knownBy: "de regiebehandelaar",
  )
  /// The day the admission ends; it may be planned.
  public static let opnameEinde = DayFact(
    day: "opname-einde",
    label: "einde van de opname",
    question: "Op welke dag eindigt de opname? Een geplande dag mag ook.",
    reason: "Vanaf die dag tellen de 6 maanden van de gemeente.",
    knownBy: "de regiebehandelaar",
    canLieAhead: true,
  )
  /// Where the inwoner lives, for the crisiskaart.
  public static let woonplaats = ChoiceFact<Gemeente>(
    "woonplaats",
    label: "woonplaats",
    question: "In welke gemeente woont de inwoner nu, of straks?",
    reason: "De weg naar een crisiskaart hangt daarvan af, en of er lokale afspraken zijn.",
    knownBy: "de inwoner",
  )

  // MARK: Worked out from the age

  /// Whether the inwoner is under 21; not known when only a side of another bound is.
  static let onder21 = FlagFact(
    "onder-21",
    label: "jonger dan 21",
    question: "Is de inwoner jonger dan 21?",
    reason: "Dan is een eigen huurwoning vaak niet te betalen.",
    knownBy: "de inwoner of diens dossier",
  )
}

extension FlagFact {
  /// It is yes, or there is no definite answer yet.
  var mayHold: Condition { .any([.not(isAnswered), holds]) }
  /// It is no, or there is no definite answer yet.
  var mayFail: Condition { .any([.not(isAnswered), fails]) }
  /// It is a certain no.
  var certainlyFails: Condition { .all([isAnswered, fails]) }
}
