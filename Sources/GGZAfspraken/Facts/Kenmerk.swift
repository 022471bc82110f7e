public import Rulebook

/// A trait of the case that the national criteria for a referral look at.
public enum Kenmerk: String, FactOption {
  case hoogRisico = "hoog-risico"
  case enigRisico = "enig-risico-met-bescherming"
  case recidiverendErnstig = "recidiverend-ernstig"
  case beideInterfereren = "comorbiditeit-en-problemen-interfereren"
  case eenVanBeide = "een-van-beide-interfereert"
  case multidisciplinair
  case middelenErnstig = "middelen-ernstig"
  case bemoeizorg
  case instabielChronisch = "instabiel-chronisch"
  case onvrijwillig
  case comorbiditeitStoortNiet = "comorbiditeit-stoort-niet"
  case middelenLicht = "middelen-licht"
  case middelenJongGestart = "middelen-jong-gestart"
  case stabielTerugvalrisico = "stabiel-chronisch-terugvalrisico"
  case verlies = "verlies-aanpassing-werk-relatie"
  case stabielLaagRisico = "stabiel-chronisch-laag-risico"
  case preventie
  case somatisch = "somatisch-ondersteuning"
  case voorkeurPraktijk = "voorkeur-praktijk"

  /// The two that are also an answer to the question about risk.
  public static let ofRisk: [Kenmerk] = [.hoogRisico, .enigRisico]
  /// Those of the list for the multi ggz, with the one that comes near it.
  public static let heavy: [Kenmerk] = [
    .recidiverendErnstig, .beideInterfereren, .eenVanBeide, .multidisciplinair, .middelenErnstig,
    .bemoeizorg, .instabielChronisch, .onvrijwillig,
  ]
  /// Those of the list for the mono ggz.
  public static let medium: [Kenmerk] = [
    .comorbiditeitStoortNiet, .middelenLicht, .middelenJongGestart, .stabielTerugvalrisico,
  ]
  /// Those of the list for the huisartsenpraktijk.
  public static let light: [Kenmerk] = [
    .verlies, .stabielLaagRisico, .preventie, .somatisch, .voorkeurPraktijk,
  ]

  /// The option in words.
  public var label: String {
    switch self {
    case .hoogRisico: "hoog risico op gevaar of verwaarlozing"
    case .enigRisico: "enig risico, met factoren die beschermen"
    case .recidiverendErnstig: "ernstige problemen die telkens terugkomen"
    case .beideInterfereren:
      "een andere aandoening én problemen (persoonlijkheid, psychosociaal) storen de behandeling"
    case .eenVanBeide: "een andere aandoening of problemen storen de behandeling, niet allebei"
    case .multidisciplinair: "zo complex dat er een multidisciplinair netwerk nodig is"
    case .middelenErnstig:
      "ernstige of langdurige stoornis in middelengebruik, met psychische stoornis of medicatie "
        + "tegen terugval"
    case .bemoeizorg: "bemoeizorg is nodig, zoals F-ACT"
    case .instabielChronisch: "chronische problemen die niet stabiel zijn"
    case .onvrijwillig: "behandeling tegen de wil is nodig"
    case .comorbiditeitStoortNiet:
      "een andere aandoening of problemen, die de behandeling niet storen"
    case .middelenLicht:
      "een stoornis in middelengebruik, met weinig last en weinig disfunctioneren"
    case .middelenJongGestart: "middelengebruik dat jong begon"
    case .stabielTerugvalrisico: "stabiele chronische problemen, met kans op terugval"
    case .verlies: "problemen rond verlies, aanpassing, werk of relatie"
    case .stabielLaagRisico: "stabiele chronische problemen, weinig kans op crisis of terugval"
    case .preventie: "preventie is nodig, zoals bij kans op een nieuwe depressie"
    case .somatisch: "een lichamelijke ziekte, waarbij psychische steun nodig is"
    case .voorkeurPraktijk: "wil liever hulp in de praktijk; motiveren voor de ggz lukt nog niet"
    }
  }

  /// Whether the trait is there; worked out from the set, or asked on its own.
  public var flag: FlagFact {
    FlagFact(
      "kenmerk-\(rawValue)",
      label: label,
      question: "Geldt dit: \(label)?",
      reason: "De landelijke criteria letten hierop.",
      knownBy: "de huisarts of de POH-ggz",
      isJudgement: true,
    )
  }

  /// The trait is there.
  public var holds: Condition { flag.holds }
}
