/// A party that an answer can name; the raw value is its id in JSON.
public enum Party: String, CaseIterable, Hashable, Sendable {
  case huisarts
  case pohGGZ = "poh-ggz"
  case huisartsenpraktijk
  case monoGGZ = "mono-ggz"
  case multiGGZ = "multi-ggz"
  case ggzInstelling = "ggz-instelling"
  case laatsteGGZ = "laatste-ggz-instelling"
  case overnemendeGGZ = "overnemende-ggz-instelling"
  case verwijzendeGGZ = "verwijzende-ggz-instelling"
  case regiebehandelaar
  case maatschappelijkWerker = "maatschappelijk-werker"
  case crisisdienst
  case lokaalTeam = "lokaal-team"
  case welzijn
  case herstelnetwerk
  case gemeente
  case gemeenteVanHerkomst = "gemeente-van-herkomst"
  case centraleToegang = "centrale-toegang"
  case pgaTeam = "pga-team"
  case zorgEnVeiligheidshuis = "zorg-en-veiligheidshuis"
  case zorgverzekeraar
  case zorgkantoor
  case aanbiederWonen = "aanbieder-wonen"
  case betrokkenPartijen = "betrokken-partijen"
  case wegwijzer
  case regionaleOverlegtafel = "regionale-overlegtafel"
  case inwoner
  case aanvrager

  /// The name without article.
  public var name: String {
    switch self {
    case .huisarts: "huisarts"
    case .pohGGZ: "POH-ggz"
    case .huisartsenpraktijk: "huisartsenpraktijk"
    case .monoGGZ: "mono ggz-instelling"
    case .multiGGZ: "multi ggz-instelling"
    case .ggzInstelling: "ggz-instelling"
    case .laatsteGGZ: "laatste ggz-instelling"
    case .overnemendeGGZ: "overnemende ggz-instelling"
    case .verwijzendeGGZ: "verwijzende ggz-instelling"
    case .regiebehandelaar: "regiebehandelaar"
    case .maatschappelijkWerker: "maatschappelijk werker van GGz Centraal"
    case .crisisdienst: "crisisdienst"
    case .lokaalTeam: "lokaal team"
    case .welzijn: "welzijnsorganisatie"
    case .herstelnetwerk: "herstelnetwerk"
    case .gemeente: "gemeente"
    case .gemeenteVanHerkomst: "gemeente van herkomst"
    case .centraleToegang: "team Centrale Toegang"
    case .pgaTeam: "PGA-team van de gemeente"
    case .zorgEnVeiligheidshuis: "Zorg- en Veiligheidshuis"
    case .zorgverzekeraar: "zorgverzekeraar"
    case .zorgkantoor: "zorgkantoor"
    case .aanbiederWonen: "aanbieder van de woonplek"
    case .betrokkenPartijen: "betrokken partijen"
    case .wegwijzer: "wegwijzer"
    case .regionaleOverlegtafel: "regionale overlegtafel"
    case .inwoner: "inwoner"
    case .aanvrager: "wie het vraagt"
    }
  }

  /// The name with its article, for in a sentence.
  public var withArticle: String {
    switch self {
    case .lokaalTeam: "het lokale team"
    case .herstelnetwerk, .centraleToegang, .pgaTeam, .zorgEnVeiligheidshuis,
      .zorgkantoor:
      "het \(name)"
    case .aanvrager: name
    default: "de \(name)"
    }
  }
}
