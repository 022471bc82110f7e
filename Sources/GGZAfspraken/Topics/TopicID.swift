/// The topics a question can be about.
public enum TopicID: String, CaseIterable, Hashable, Sendable {
  case terugkeer
  case overdracht
  case afsluitbrief
  case doorstroom
  case samenwerking
  case wachtlijst
  case sociaal
  case consultatie
  case crisis
  case knelpunt
  case verwijzen
  case overleg
  case opname
  case verblijf
  case herkomst
  case gemeente
  case steppedCare = "stepped-care"

  /// What the topic is about, in a few words.
  public var about: String {
    switch self {
    case .terugkeer: "de klachten zijn terug na een afgesloten ggz-behandeling"
    case .overdracht: "de ggz draagt een inwoner over aan de huisartsenpraktijk"
    case .afsluitbrief: "staat alles in de afsluitbrief?"
    case .doorstroom: "de behandeling moet elders of op een ander niveau verder"
    case .samenwerking: "behandeling en begeleiding naast elkaar"
    case .wachtlijst: "de inwoner staat op een wachtlijst"
    case .sociaal: "geldzorgen, wonen, werk, eenzaamheid of dagbesteding"
    case .consultatie: "advies vragen aan de ggz"
    case .crisis: "er is nu een crisis"
    case .knelpunt: "de samenwerking loopt vast"
    case .verwijzen: "wel of niet verwijzen naar de ggz, en waarheen"
    case .overleg: "contact met de ggz over een inwoner die daar langdurig in zorg is"
    case .opname: "rond een opname bij GGz Centraal"
    case .verblijf: "klaar voor ontslag, maar geen passende plek"
    case .herkomst: "welke gemeente is de gemeente van herkomst?"
    case .gemeente: "contactgegevens per gemeente rond een opname"
    case .steppedCare: "stepped care, zoals in de visie van een andere regio"
    }
  }
}
