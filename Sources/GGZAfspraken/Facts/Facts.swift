public import Rulebook

/// Every fact that a topic can ask for; a fact does not exist without its question.
public enum Facts {
  // MARK: General

  /// Who asks.
  public static let rol = ChoiceFact<Rol>(
    "rol",
    label: "je rol",
    question: "Wat is je rol?",
    reason: "Wie iets mag of moet doen, hangt van je rol af.",
    knownBy: "jijzelf",
  )
  /// The age of the inwoner on the reference day.
  public static let leeftijd = AgeFact(
    "leeftijd",
    label: "leeftijd",
    question: "Hoe oud is de inwoner?",
    reason: "De afspraken gelden vanaf 18 jaar.",
    knownBy: "de inwoner of diens dossier",
  )
  /// The municipality of the inwoner.
  public static let gemeente = ChoiceFact<Gemeente>(
    "gemeente",
    label: "gemeente",
    question: "In welke gemeente woont de inwoner?",
    reason: "De afspraken gelden per gemeente.",
    knownBy: "de inwoner of diens dossier",
  )
  /// Where the care takes place.
  public static let setting = ChoiceFact<Setting>(
    "setting",
    label: "ambulant of opname",
    question: "Gaat het om ambulante hulp of om een opname?",
    reason: "Voor een opname gelden andere afspraken.",
    knownBy: "de behandelaar",
  )
  /// Whether there is a crisis now.
  public static let crisis = FlagFact(
    "crisis",
    label: "crisis",
    question: "Is er nu een crisis?",
    reason: "Een crisis gaat altijd voor.",
    knownBy: "wie de inwoner nu ziet of spreekt",
    isJudgement: true,
  )
  /// Whether the inwoner is in treatment at any ggz-instelling now.
  public static let inBehandeling = FlagFact(
    "in-behandeling",
    label: "in behandeling bij de ggz",
    question: "Is de inwoner nu in behandeling bij een ggz-instelling?",
    reason: "Wie op een wachtlijst staat of klaar is, is niet in behandeling.",
    knownBy: "de inwoner of de huisarts",
  )
  /// Whether the lokale team or another party of the sociaal domein supports the inwoner.
  public static let begeleiding = FlagFact(
    "begeleiding",
    label: "begeleiding vanuit het sociaal domein",
    question: "Krijgt de inwoner begeleiding vanuit het sociaal domein?",
    reason: "Dan deelt het lokale team de zorg.",
    knownBy: "de inwoner of het lokale team",
  )

  // MARK: Terugkeer

  /// Whether there was a ggz treatment that was closed.
  public static let ggzBehandeling = FlagFact(
    "ggz-behandeling",
    label: "eerdere ggz-behandeling",
    question: "Was er een behandeling bij een ggz-instelling, die is afgesloten?",
    reason: "Begeleiding door de POH-ggz telt niet mee.",
    knownBy: "de inwoner of de laatste ggz-instelling",
  )
  /// Whether the relapse is in the same complaints.
  public static let zelfdeKlachten = FlagFact(
    "zelfde-klachten",
    label: "dezelfde klachten",
    question: "Gaat het om dezelfde klachten als toen?",
    reason: "Alleen dan bestaat de terugkeerconsultatie.",
    knownBy: "de huisarts of de POH-ggz",
    isJudgement: true,
  )
  /// Whether it was discussed with the inwoner.
  public static let besproken = FlagFact(
    "besproken",
    label: "besproken met de inwoner",
    question: "Is de terugkeerconsultatie met de inwoner besproken?",
    reason: "Dat hoort voor de aanvraag te gebeuren.",
    knownBy: "de huisarts of de POH-ggz",
  )
  /// The day the treatment was closed.
  public static let afgesloten = DayFact(
    day: "afgesloten",
    label: "behandeling afgesloten op",
    question: "Op welke dag is de ggz-behandeling afgesloten?",
    reason: "Vanaf die dag tellen de 12 maanden.",
    knownBy: "de afsluitbrief of de ggz-instelling",
  )
  /// The day of the relapse.
  public static let terugval = DayFact(
    day: "terugval",
    label: "terugval op",
    question: "Op welke dag begon de terugval?",
    reason: "De terugval moet binnen de 12 maanden vallen.",
    knownBy: "de inwoner of de huisarts",
  )
  /// Whether the relapse falls within the limit, for when a day is not known.
  public static let binnen12Maanden = FlagFact(
    "binnen-12-maanden",
    label: "terugval binnen 12 maanden",
    question: "Was de terugval zeker binnen 12 maanden na de afsluiting?",
    reason: "Een datum is niet bekend; misschien weet je dit wel.",
    knownBy: "de inwoner of de laatste ggz-instelling",
  )
  /// Who asks for the terugkeerconsultatie.
  public static let aanvrager = ChoiceFact<Aanvrager>(
    "aanvrager",
    label: "aanvrager",
    question: "Wie vraagt de terugkeerconsultatie aan, of vroeg die aan?",
    reason: "Alleen de huisarts en de overnemende ggz-instelling mogen dat.",
    knownBy: "de huisarts of de ggz-instelling",
  )
  /// The day of the request.
  public static let aanvraag = DayFact(
    event: "aanvraag",
    label: "aangevraagd op",
    question: "Op welke dag is de terugkeerconsultatie aangevraagd?",
    reason: "Vanaf die dag tellen de 3 weken.",
    knownBy: "wie de aanvraag deed",
  )
  /// The day of the substantive feedback.
  public static let terugkoppeling = DayFact(
    event: "terugkoppeling",
    label: "inhoudelijke reactie op",
    question: "Op welke dag kwam de inhoudelijke reactie van de ggz?",
    reason: "Een ontvangstbevestiging telt niet.",
    knownBy: "wie de aanvraag deed",
  )
  /// What was decided.
  public static let besluit = ChoiceFact<Besluit>(
    "besluit",
    label: "besluit",
    question: "Wat is er besloten?",
    reason: "Alleen bij opnieuw behandelen loopt de termijn van 4 weken.",
    knownBy: "de huisarts of de laatste ggz-instelling",
  )
  /// The day of the decision.
  public static let besluitdatum = DayFact(
    event: "besluitdatum",
    label: "besloten op",
    question: "Op welke dag is dat besloten?",
    reason: "Vanaf die dag tellen de 4 weken.",
    knownBy: "de huisarts of de laatste ggz-instelling",
  )
  /// The day the new treatment began.
  public static let behandelingGestart = DayFact(
    event: "behandeling-gestart",
    label: "weer in behandeling sinds",
    question: "Sinds welke dag is de inwoner weer in behandeling?",
    reason: "Dan is de terugkeerconsultatie klaar.",
    knownBy: "de laatste ggz-instelling",
  )

  // MARK: Overdracht

  /// Whether there is follow-up to agree on.
  public static let vervolgbeleid = FlagFact(
    "vervolgbeleid",
    label: "vervolgbeleid",
    question: "Is er vervolgbeleid, zoals vervolggesprekken of medicatie?",
    reason: "Alleen dan moet de ggz bellen.",
    knownBy: "de afsluitbrief of de behandelaar",
  )
  /// Whether the ggz has phoned the huisarts.
  public static let gebeld = FlagFact(
    "gebeld",
    label: "de ggz heeft gebeld",
    question: "Heeft de ggz de huisarts gesproken over het vervolg?",
    reason: "Een poging zonder gesprek telt niet.",
    knownBy: "de huisarts of de behandelaar",
  )
  /// Whether the practice has actually taken over.
  public static let overgenomen = FlagFact(
    "overgenomen",
    label: "zorg overgenomen",
    question: "Heeft de huisarts of de POH-ggz bevestigd dat de zorg is overgenomen?",
    reason: "Tot dan blijft de ggz verantwoordelijk.",
    knownBy: "de huisarts of de POH-ggz",
  )
  /// Whether the letter has arrived.
  public static let briefOntvangen = FlagFact(
    "brief-ontvangen",
    label: "afsluitbrief ontvangen",
    question: "Is de afsluitbrief bij de huisarts?",
    reason: "De brief hoort bij de overdracht.",
    knownBy: "de huisartsenpraktijk",
  )
  /// Whether the recovery is fragile.
  public static let kwetsbaarHerstel = FlagFact(
    "kwetsbaar-herstel",
    label: "kwetsbaar herstel",
    question: "Is het herstel van de inwoner kwetsbaar?",
    reason: "Dan is een warme overdracht gewenst.",
    knownBy: "de behandelaar",
    isJudgement: true,
  )

  // MARK: Doorstroom

  /// The tier the inwoner is in.
  public static let van = ChoiceFact<Niveau>(
    "van",
    label: "van",
    question: "Bij welke ggz is de inwoner nu?",
    reason: "Per richting gelden andere afspraken.",
    knownBy: "de ggz-instelling",
  )
  /// The tier the inwoner goes to.
  public static let naar = ChoiceFact<Niveau>(
    "naar",
    label: "naar",
    question: "Naar welke ggz moet de inwoner?",
    reason: "Per richting gelden andere afspraken.",
    knownBy: "de ggz-instelling",
  )
  /// How far the way through the ggz has come.
  public static let fase = ChoiceFact<Doorstroomfase>(
    "fase",
    label: "fase",
    question: "Hoe ver is het traject?",
    reason: "De afspraken verschillen voor en na de intake.",
    knownBy: "de ggz-instelling",
  )
  /// Whether the offer of the instelling does not fit, or no longer.
  public static let aanbodPastNiet = FlagFact(
    "aanbod-past-niet",
    label: "het aanbod past niet (meer)",
    question: "Moet de inwoner verder omdat het aanbod van de instelling niet (meer) past?",
    reason: "Alleen dan gaat de wachttijd mee.",
    knownBy: "de ggz-instelling",
    isJudgement: true,
  )
  /// The day mono was asked to take over.
  public static let verzoek = DayFact(
    event: "verzoek",
    label: "verzoek aan de mono ggz op",
    question: "Op welke dag is aan de mono ggz gevraagd om over te nemen?",
    reason: "Vanaf die dag tellen de 6 weken.",
    knownBy: "de multi ggz-instelling",
  )
  /// The day of the first registration.
  public static let aanmelding = DayFact(
    day: "aanmelding",
    label: "eerste aanmelding op",
    question: "Op welke dag was de eerste aanmelding?",
    reason: "Vanaf die dag telt de wachttijd.",
    knownBy: "de inwoner of de eerste instelling",
  )
  /// The day the other instelling took over.
  public static let overgenomenOp = DayFact(
    event: "overgenomen-op",
    label: "overgenomen op",
    question: "Op welke dag heeft de andere instelling de behandeling overgenomen?",
    reason: "Tot dan behandelt de verwijzende instelling.",
    knownBy: "de ggz-instelling",
  )

  // MARK: Consultatie

  /// Whether the question is about addiction.
  public static let verslaving = FlagFact(
    "verslaving",
    label: "vraag over verslaving",
    question: "Gaat de vraag over verslaving?",
    reason: "Dan staan de verslavingslijnen bovenaan.",
    knownBy: "jijzelf",
  )
  /// What a huisarts or POH-ggz wants to ask.
  public static let vraag = SetFact<Consultatievraag>(
    "vraag",
    label: "vraag aan de ggz",
    question: "Waarover gaat je vraag? (meer mag)",
    reason: "Sommige vragen zijn voor de multi ggz.",
    knownBy: "jijzelf",
  )
  /// Whether the inwoner consents.
  public static let toestemming = FlagFact(
    "toestemming",
    label: "toestemming van de inwoner",
    question: "Geeft de inwoner toestemming voor overleg?",
    reason: "Voor consultatie is toestemming nodig.",
    knownBy: "de inwoner",
  )
  /// Whether it is a short question that names nobody.
  public static let kortEnAnoniem = FlagFact(
    "kort-en-anoniem",
    label: "korte vraag zonder naam",
    question: "Is het een korte vraag, waarbij niet te herkennen is om wie het gaat?",
    reason: "Dan is geen toestemming nodig.",
    knownBy: "jijzelf",
  )

  // MARK: Crisis and knelpunt

  /// Whether the inwoner has a crisiskaart.
  public static let crisiskaart = FlagFact(
    "crisiskaart",
    label: "crisiskaart",
    question: "Heeft de inwoner een crisiskaart?",
    reason: "Daarop staat wat helpt.",
    knownBy: "de inwoner of naasten",
  )
  /// Which agreements the knelpunt is about.
  public static let afspraak = ChoiceFact<Afspraak>(
    "afspraak",
    label: "de afspraken",
    question: "Om welke afspraken gaat het?",
    reason: "Elk van de twee heeft een eigen weg.",
    knownBy: "jijzelf",
  )
  /// How many steps have been taken.
  public static let gezet = ChoiceFact<Gezet>(
    "gezet",
    label: "al gezette stappen",
    question: "Hoe ver ben je al?",
    reason: "Zo volgt de eerstvolgende stap.",
    knownBy: "de collega's die ermee bezig waren",
  )
  /// Whether an organisation keeps breaking the agreements.
  public static let structureel = FlagFact(
    "structureel",
    label: "structureel probleem",
    question: "Komt een organisatie de afspraken structureel niet na?",
    reason: "Dan is er ook een anoniem signaal.",
    knownBy: "jijzelf",
    isJudgement: true,
  )
  /// Whether there is a complaint.
  public static let klacht = FlagFact(
    "klacht",
    label: "klacht",
    question: "Is er een klacht?",
    reason: "Een klacht gaat een eigen weg.",
    knownBy: "de inwoner of jijzelf",
  )
}

/// The age of the inwoner, of which often only the side of 18 is known.
public struct AgeFact: TypedFact {
  /// The fact itself.
  public let fact: Fact

  init(_ name: String, label: String, question: String, reason: String, knownBy: String) {
    fact = Fact(
      name,
      .number(0...130, bound: 18),
      label: label,
      question: question,
      reason: reason,
      knownBy: knownBy,
    )
  }

  /// The inwoner is this old or older.
  public func isAtLeast(_ age: Int) -> Condition { .isAtLeast(id, age) }
}
