extension Facts {
  /// Whether the inwoner is ready to be discharged.
  public static let klaarVoorOntslag = FlagFact(
    "klaar-voor-ontslag",
    label: "klaar voor ontslag",
    question: "Is de inwoner klaar voor ontslag?",
    reason: "Alleen dan gaat het om verblijf met rechtvaardigheidsgrond (VMR).",
    knownBy: "de regiebehandelaar",
    isJudgement: true,
  )
  /// Whether there is a fitting place to go to.
  public static let passendePlek = FlagFact(
    "passende-plek",
    label: "passende vervolgplek",
    question: "Is er een passende plek beschikbaar voor na de opname?",
    reason: "Met een plek is VMR niet nodig.",
    knownBy: "de maatschappelijk werker of het lokale team",
  )
  /// The day the inwoner was ready to be discharged.
  public static let ontslagklaarOp = DayFact(
    day: "ontslagklaar-op",
    label: "klaar voor ontslag op",
    question: "Sinds welke dag is de inwoner klaar voor ontslag?",
    reason: "Het begin van de vergoeding is niet bekend; dan tellen we vanaf deze dag.",
    knownBy: "de regiebehandelaar",
  )
  /// The day the reimbursement of VMR days began.
  public static let vmrStart = DayFact(
    event: "vmr-start",
    label: "begin van de VMR-vergoeding",
    question: "Sinds welke dag vergoedt de zorgverzekeraar VMR-dagen?",
    reason: "Die begint na de melding in de LMNV-checklist; dan tellen de maanden.",
    knownBy: "de maatschappelijk werker of de zorgverzekeraar",
  )
  /// What somebody wants to know of a municipality.
  public static let wat = ChoiceFact<Gemeentevraag>(
    "wat",
    label: "wat je zoekt",
    question: "Wat zoek je?",
    reason: "Per gemeente is dat iets of iemand anders.",
    knownBy: "jijzelf",
  )
}

/// What somebody wants to know of a municipality.
public enum Gemeentevraag: String, FactOption {
  case contact
  case uitkering
  case urgentie
  case crisiskaart
  case wonen
  case alles

  /// The option in words.
  public var label: String {
    switch self {
    case .contact: "hoe ik het lokale team bereik"
    case .uitkering: "wie moet weten van de opname bij een uitkering"
    case .urgentie: "hoe urgentie voor een woning wordt aangevraagd"
    case .crisiskaart: "waar een crisiskaart gemaakt kan worden"
    case .wonen: "informatie over zelfstandig wonen"
    case .alles: "alles"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .contact: ["wijkteam", "telefoon", "email", "mail", "lokaal team"]
    case .uitkering: ["inkomen", "bijstand"]
    case .urgentie: ["woningnet", "voorrang"]
    case .crisiskaart: ["kaart"]
    case .wonen: ["woning", "huis", "woonruimte"]
    case .alles: ["allemaal"]
    }
  }
}
