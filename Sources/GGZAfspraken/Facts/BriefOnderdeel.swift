/// An item of the afsluitbrief.
public enum BriefOnderdeel: String, FactOption {
  case conclusie
  case vervolgbeleid
  case telefoon
  case werkdagen
  case medicatieoverzicht
  case suicidepreventieplan
  case signaleringsplan
  case crisisinterventieplan
  case crisiskaart
  case wrap

  /// The items that always have to be there.
  public static let always: [BriefOnderdeel] = [.conclusie, .vervolgbeleid, .telefoon, .werkdagen]
  /// The items that have to be there when they exist for the inwoner.
  public static let ifApplicable: [BriefOnderdeel] = allCases.filter { !always.contains($0) }

  /// The option in words.
  public var label: String {
    switch self {
    case .conclusie: "de conclusie"
    case .vervolgbeleid: "het vervolgbeleid (of dat er geen is; onze lezing)"
    case .telefoon: "het directe telefoonnummer van de behandelaar"
    case .werkdagen: "de werkdagen van de behandelaar"
    case .medicatieoverzicht: "het medicatieoverzicht"
    case .suicidepreventieplan: "het suïcidepreventieplan"
    case .signaleringsplan: "het signaleringsplan"
    case .crisisinterventieplan: "het crisisinterventieplan"
    case .crisiskaart: "de crisiskaart"
    case .wrap: "de vermelding dat er een WRAP is"
    }
  }

  /// The item by itself, in words.
  public var noun: String { self == .wrap ? "een WRAP" : label }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .telefoon: ["telefoonnummer", "nummer"]
    case .medicatieoverzicht: ["medicatie", "medicatielijst"]
    case .suicidepreventieplan: ["suïcidepreventieplan", "suicidepreventie"]
    case .signaleringsplan: ["signalering"]
    default: []
    }
  }

  /// Whether the item stands in the letter; worked out from the three sets of the input.
  public var state: ChoiceFact<Staat> {
    ChoiceFact(
      "brief-\(rawValue)",
      label: label,
      question: "Staat \(label) in de brief?",
      reason: "Het is een onderdeel van de afsluitbrief.",
      knownBy: "wie de brief schreef of voor zich heeft",
    )
  }

  /// Where an item of the letter stands.
  public enum Staat: String, FactOption {
    case aanwezig
    case ontbreekt
    case nietVanToepassing = "niet-van-toepassing"

    /// The option in words.
    public var label: String {
      switch self {
      case .aanwezig: "staat in de brief"
      case .ontbreekt: "hoort erin, staat er niet"
      case .nietVanToepassing: "is er niet voor deze inwoner"
      }
    }
  }
}
