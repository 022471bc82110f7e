public import Rulebook

/// What is going on, in the user's words: a topic, with the facts that choosing it answers.
public struct Situation: Hashable, Sendable {
  /// The word that chooses it, besides its number.
  public let word: String
  /// The situation in the user's words.
  public let label: String
  /// The topic it leads to.
  public let topic: TopicID
  /// What choosing it answers.
  public let sets: [Assignment]
  /// The roles that see it first, in the order of `Situation.all`.
  public let roles: [Rol]
  /// Words that find it.
  public let words: [String]

  /// The situations that a role sees first.
  public static func first(for role: Rol) -> [Situation] {
    all.filter { $0.roles.contains(role) }
  }

  /// The situations that a role finds under 'iets anders'.
  public static func others(for role: Rol) -> [Situation] {
    all.filter { !$0.roles.contains(role) }
  }

  private static let opname = [Facts.setting.value(.opname)]

  /// Every situation.
  public static let all: [Situation] = [
    Situation(
      word: "crisis",
      label: "er is nu een crisis",
      topic: .crisis,
      sets: [],
      roles: Rol.allCases,
      words: ["acuut", "spoed", "suicide", "zelfmoord", "gevaar", "crisisdienst", "nood"],
    ),
    Situation(
      word: "terugval",
      label: "de klachten zijn terug na een afgesloten ggz-behandeling",
      topic: .terugkeer,
      sets: [Assignment(Facts.ggzBehandeling.id, .flag(true))],
      roles: Rol.allCases.filter { $0 != .herstelnetwerk && $0 != .welzijn },
      words: ["terugkeer", "terugkeerconsultatie", "tkc", "weer klachten", "herhaling"],
    ),
    Situation(
      word: "overdracht",
      label: "de ggz draagt een inwoner aan mij over",
      topic: .overdracht,
      sets: [],
      roles: Rol.huisartsenzorg,
      words: ["overdragen", "overnemen", "afronding", "ontslag", "uitstroom", "nazorg"],
    ),
    Situation(
      word: "overdragen",
      label: "ik draag een inwoner over aan de huisartsenpraktijk",
      topic: .overdracht,
      sets: [],
      roles: [.ggz],
      words: ["overdracht", "afronding", "afsluiten", "uitstroom"],
    ),
    Situation(
      word: "brief",
      label: "ik wil een afsluitbrief nakijken",
      topic: .afsluitbrief,
      sets: [],
      roles: Rol.huisartsenzorg + [.ggz],
      words: [
        "afsluitbrief", "ontslagbrief", "wrap", "crisiskaart", "signaleringsplan", "medicatie",
        "suicidepreventieplan", "crisisinterventieplan", "werkdagen",
      ],
    ),
    Situation(
      word: "verwijzing",
      label: "de verwijzing naar de ggz komt terug",
      topic: .doorstroom,
      sets: [
        Facts.fase.value(.naVerwijzing), Assignment(Facts.overgenomenOp.id, .notYet),
      ],
      roles: Rol.huisartsenzorg,
      words: ["afgewezen", "geweigerd", "doorverwijzen", "teruggestuurd", "nieuwe verwijzing"],
    ),
    Situation(
      word: "verwijzen",
      label: "een volwassene verwijzen naar de ggz, of zelf begeleiden?",
      topic: .verwijzen,
      sets: [Assignment(Facts.leeftijd.id, .number(18...130))],
      roles: Rol.huisartsenzorg,
      words: [
        "verwijzing", "doorverwijzen", "criteria", "basis-ggz", "bggz", "sggz", "mono", "multi",
        "gespecialiseerde ggz", "verwijsbrief", "bemoeizorg", "f-act", "aanmelden", "dsm",
      ],
    ),
    Situation(
      word: "verder",
      label: "de behandeling moet elders of op een ander niveau verder",
      topic: .doorstroom,
      sets: [Assignment(Facts.overgenomenOp.id, .notYet)],
      roles: Rol.huisartsenzorg + [.ggz],
      words: [
        "doorstroom", "afschalen", "opschalen", "doorverwijzen", "mono", "multi", "basis-ggz",
        "bggz", "sggz", "gespecialiseerde ggz", "overname",
      ],
    ),
    Situation(
      word: "advies",
      label: "ik wil advies van de ggz",
      topic: .consultatie,
      sets: [],
      roles: Rol.allCases,
      words: [
        "consultatie", "overleg", "vraag", "advieslijn", "bellen", "jellinek", "amethist",
        "verslaving", "alcohol", "drugs", "telefoonnummer", "toestemming",
      ],
    ),
    Situation(
      word: "langdurig",
      label: "contact met de ggz over een volwassene die daar al lang in zorg is",
      topic: .overleg,
      sets: [Assignment(Facts.leeftijd.id, .number(18...130))],
      roles: Rol.huisartsenzorg,
      words: [
        "overleg", "epa", "chronisch", "ontregeling", "lab", "bloedspiegel", "psychofarmaca",
        "zwangerschap", "medicatie",
      ],
    ),
    Situation(
      word: "samen",
      label: "behandeling en begeleiding: wie doet wat?",
      topic: .samenwerking,
      sets: [],
      roles: Rol.allCases.filter { $0 != .huisarts },
      words: ["samenwerking", "driehoek", "begeleiding", "wmo", "naast elkaar", "rolverdeling"],
    ),
    Situation(
      word: "wachtlijst",
      label: "de inwoner staat op een wachtlijst",
      topic: .wachtlijst,
      sets: [],
      roles: Rol.allCases.filter { $0 != .ggz },
      words: ["wachttijd", "wachten", "wachtend"],
    ),
    Situation(
      word: "sociaal",
      label: "geldzorgen, wonen, werk, eenzaamheid, geen dagbesteding",
      topic: .sociaal,
      sets: [],
      roles: Rol.allCases.filter { $0 != .ggz },
      words: [
        "geld", "schulden", "geldzorgen", "eenzaam", "eenzaamheid", "dagbesteding", "welzijn",
        "herstelnetwerk", "werk", "wonen", "wijkteam",
      ],
    ),
    Situation(
      word: "dreigt",
      label: "een opname dreigt",
      topic: .opname,
      sets: [Facts.opnamefase.value(.aanloop)],
      roles: [.huisarts, .pohGGZ, .wijkteam, .ggz],
      words: [
        "opname", "aanloop", "opname voorkomen", "beoordeling", "crisiskaart", "intramuraal",
      ],
    ),
    Situation(
      word: "opgenomen",
      label: "de inwoner is opgenomen",
      topic: .opname,
      sets: [Facts.opnamefase.value(.tijdens), Facts.setting.value(.opname)],
      roles: [.wijkteam, .ggz],
      words: [
        "opname", "kliniek", "intramuraal", "urgentie", "uitkering", "behandelplan", "wlz",
        "beschermd wonen", "beschermd thuis", "centrale toegang", "zorgkantoor", "huurtoeslag",
      ],
    ),
    Situation(
      word: "na-opname",
      label: "de inwoner gaat na een opname naar huis of elders",
      topic: .opname,
      sets: [Facts.opnamefase.value(.uitstroom), Facts.setting.value(.opname)],
      roles: [.wijkteam, .ggz],
      words: [
        "opname", "ontslag", "uitstroom", "naar huis", "crisiskaart", "warme overdracht",
        "thuis in de wijk",
      ],
    ),
    Situation(
      word: "verblijf",
      label: "klaar voor ontslag na een opname, maar er is geen passende plek",
      topic: .verblijf,
      sets: opname + [
        Assignment(Facts.klaarVoorOntslag.id, .flag(true)),
        Assignment(Facts.passendePlek.id, .flag(false)),
      ],
      roles: [.wijkteam, .ggz],
      words: [
        "vmr", "lmnv", "bdvo", "ontslag", "overbrugging", "verkeerde bed", "rechtvaardigheidsgrond",
        "ontslagklaar", "wachten op plek",
      ],
    ),
    Situation(
      word: "herkomst",
      label: "welke gemeente is de gemeente van herkomst?",
      topic: .herkomst,
      sets: opname,
      roles: [.wijkteam, .ggz],
      words: [
        "gemeente van herkomst", "gemeente met regie", "regie", "woonplaats", "brp", "dakloos",
        "zwervend", "terugkeer naar gemeente",
      ],
    ),
    Situation(
      word: "elders",
      label: "de inwoner wil na het verblijf in een andere gemeente wonen",
      topic: .herkomst,
      sets: opname + [Assignment(Facts.elders.id, .flag(true))],
      roles: [.wijkteam, .ggz],
      words: ["andere gemeente", "verhuizen", "regiobinding", "uitzondering", "elders wonen"],
    ),
    Situation(
      word: "gemeente",
      label: "wie of waar in de gemeente, rond een opname (contact, urgentie, uitkering)",
      topic: .gemeente,
      sets: opname,
      roles: [.wijkteam, .ggz],
      words: [
        "contact", "contactgegevens", "urgentie", "uitkering", "crisiskaart", "woningnet",
        "woonruimte", "zelfstandig wonen", "lokaal team", "wijkteam", "thuis in de wijk",
      ],
    ),
    Situation(
      word: "knelpunt",
      label: "de samenwerking loopt vast",
      topic: .knelpunt,
      sets: [],
      roles: Rol.allCases,
      words: ["vast", "klacht", "wegwijzer", "escaleren", "overlegtafel", "probleem", "signaal"],
    ),
    Situation(
      word: "stepped-care",
      label: "stepped care: van lichte naar zwaardere hulp (visie van een andere regio)",
      topic: .steppedCare,
      sets: [],
      roles: [],
      words: [
        "stappen", "getrapte zorg", "stepped care", "psycho-educatie", "zelfhulp", "regiozorgnu",
        "milde klachten", "afwachten",
      ],
    ),
  ]
}
