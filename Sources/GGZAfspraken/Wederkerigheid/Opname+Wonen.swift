import Rulebook

/// Where the inwoner will live after the admission.
extension Opname {
  var wonenLines: [LineRule] {
    [
      terugKanNiet, centraleToegang, wachtlijst, zelfstandig, meteenToewerken, geenOpvang,
      jongerDan21,
      misschienJongerDan21, andereGemeente,
    ] + urgentiePerGemeente + [uitgangspunt]
  }

  /// Somebody answered that home is not possible, or that this is not known.
  private static let cannotGoHome = Condition.any([
    Facts.terugNaarHuis.certainlyFails, Facts.terugNaarHuis.isUnknown,
  ])

  /// During the admission, and after it as long as home is not certain.
  private static let whenHousingIsOpen = Condition.any([
    shared(.tijdens),
    .all([
      shared(.uitstroom),
      .any([cannotGoHome, Facts.beschermd.isCertain, Facts.beschermd.isUnknown]),
    ]),
  ])

  /// Home is not possible: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var terugKanNiet: LineRule {
    Rule(
      "OPN-60",
      basis: [.wed(47), .wed(106)],
      says: "Kan de inwoner niet terug naar huis, dan regelt de maatschappelijk werker contact.",
      when: .any([
        .all([Self.shared(.tijdens), Facts.terugNaarHuis.mayFail]),
        .all([Self.shared(.uitstroom), Self.cannotGoHome]),
      ]),
      then: [
        .step(
          .party(.maatschappelijkWerker),
          "{als:terug-naar-huis:terug naar de eigen woonplek niet kan}[regelt|regel] vervolghulp "
            + "met de ambulante behandelaar (ook van een andere instelling) of het lokale team.",
        )
      ],
    )
  }

  /// The lokale team brings in Centrale Toegang: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var centraleToegang: LineRule {
    Rule(
      "OPN-61",
      basis: [.wed(49)],
      says: "Voor Beschermd Thuis of Beschermd Wonen gaat het lokale team naar Centrale Toegang.",
      when: Self.whenAsked(Facts.beschermd),
      then: [
        .step(
          .party(.lokaalTeam),
          "{als:beschermd:Beschermd Thuis of misschien Beschermd Wonen past}[vraagt|vraag] team "
            + "Centrale Toegang om te onderzoeken welke plek past.",
        )
      ],
    )
  }

  /// Waiting for Beschermd Wonen: `WED 'Afspraken om de uitgangspunten te realiseren'`.
  var wachtlijst: LineRule {
    Rule(
      "OPN-61b",
      basis: [.wed(78)],
      says: "Gemeenten, Centrale Toegang en aanbieders houden de wachtlijsten zo kort mogelijk.",
      when: .all([Self.shared(.tijdens, .uitstroom), Facts.beschermd.isCertain]),
      then: [
        .because(
          "Voor Beschermd Wonen zijn er wachtlijsten. Gemeenten, Centrale Toegang en aanbieders "
            + "doen hun best om die kort te houden."
        )
      ],
    )
  }

  /// Living independently is the base: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var zelfstandig: LineRule {
    Rule(
      "OPN-62",
      basis: [.wed(46)],
      says: "Zelfstandig wonen is het uitgangspunt; samen kunnen partijen anders besluiten.",
      when: Self.whenHousingIsOpen,
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[gaan|ga] uit van zelfstandig wonen, tenzij dat ook met hulp niet verantwoord is. Dat "
            + "stellen samen vast: behandelaar, maatschappelijk werker, lokaal team, gemeente van "
            + "herkomst en soms de gemeente van uitstroom, met inwoner en netwerk. Dan zoeken zij "
            + "een andere woonvorm die past.",
        )
      ],
    )
  }

  /// Work towards a known place: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var meteenToewerken: LineRule {
    Rule(
      "OPN-63",
      basis: [.wed(104)],
      says: "Is duidelijk wat past, dan werken partijen daar meteen naartoe.",
      when: Self.whenHousingIsOpen,
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[werken|werk] meteen naar de juiste woonplek toe als die al duidelijk is.",
        )
      ],
    )
  }

  /// Not to the dag- en nachtopvang, where possible: `WED 'Aandachtspunten tijdens de opname'`.
  var geenOpvang: LineRule {
    Rule(
      "OPN-64",
      basis: [.wed(60)],
      says: "Dag- en nachtopvang wordt zoveel mogelijk vermeden; verboden is het niet.",
      when: Self.shared(.tijdens, .uitstroom),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[vermijden|vermijd] de dag- en nachtopvang zoveel mogelijk: dat is geen goede stap naar "
            + "herstel.",
        )
      ],
    )
  }

  /// Under 21: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var jongerDan21: LineRule { young("OPN-65a", when: Facts.onder21.isCertain, "") }

  /// Perhaps under 21: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var misschienJongerDan21: LineRule {
    young(
      "OPN-65b",
      when: .not(Facts.onder21.isAnswered),
      "als de inwoner jonger is dan 21: ",
    )
  }

  private func young(_ id: String, when: Condition, _ prefix: String) -> LineRule {
    Rule(
      id,
      basis: [.wed(51)],
      says: "Onder de 21 is een eigen huurwoning vaak niet te betalen.",
      when: .all([
        .any([
          Self.shared(.tijdens),
          .all([
            Self.shared(.uitstroom),
            .any([
              Facts.urgentie.isCertain, Facts.urgentie.isUnknown, Self.cannotGoHome,
              .all([Facts.onder21.isCertain, .not(Facts.terugNaarHuis.isCertain)]),
            ]),
          ]),
        ]), when,
      ]),
      then: [
        .step(
          .party(.betrokkenPartijen),
          prefix
            + "[denken|denk] ook aan een andere woonvorm. Tot 21 jaar is huurtoeslag er alleen "
            + "onder de kwaliteitskortingsgrens, en zulke woningen zijn er weinig. Zie 'gemeente'.",
        )
      ],
    )
  }

  /// To another municipality: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var andereGemeente: LineRule {
    Rule(
      "OPN-66",
      basis: [.wed(52)],
      says: "Wonen in een andere gemeente beoordelen de gemeenten volgens een landelijk convenant.",
      when: Self.whenAsked(Facts.naarAndereGemeente),
      then: [
        .step(
          .party(.gemeente),
          "{als:naar-andere-gemeente:de inwoner elders wil wonen}beoordeelt de verhuizing met de "
            + "andere gemeente, volgens het Convenant Maatschappelijke opvang en Beschermd wonen. "
            + "Band met de regio en kans van slagen tellen.",
        )
      ],
    )
  }

  /// Urgentie, per municipality: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var urgentiePerGemeente: [LineRule] {
    let clauses: [(Gemeente, ClauseID)] = [
      (.amersfoort, .wed(54)), (.baarn, .wed(55)), (.bunschoten, .wed(56)), (.leusden, .wed(57)),
      (.soest, .wed(58)), (.woudenberg, .wed(59)),
    ]
    return clauses.map { gemeente, clause in
      let isPage = gemeente == .soest || gemeente == .woudenberg
      let page = isPage ? " (een webpagina; het adres noemt de bron niet)" : ""
      return Rule(
        "OPN-67-\(gemeente.rawValue)",
        basis: [.wed(53), clause],
        says: "Urgentie geeft geen zekerheid, dus vraag die zo snel mogelijk aan.",
        when: .all([Self.whenAsked(Facts.urgentie), Facts.gemeente.isOneOf(gemeente)]),
        then: [
          .step(
            .party(.betrokkenPartijen),
            "{als:urgentie:dat nodig is}[vragen|vraag] urgentie zo snel mogelijk aan; wie dat "
              + "doet, noemt de bron niet. {gemeente}: {urgentie-bij}\(page). Een woning binnen "
              + "een half jaar is dan niet zeker. Kan de inwoner zelfstandig gaan wonen, maar is "
              + "er geen woning? Dan moet er iets anders gezocht worden.",
          )
        ],
      )
    }
  }

  /// The base differs from bijlage 1 (C-42): `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var uitgangspunt: LineRule {
    Rule(
      "OPN-68",
      basis: [.wed(46), .wed(102)],
      says: "Bij een opname is zelfstandig wonen het uitgangspunt; bijlage 1 laat meer open.",
      when: Self.shared(.tijdens),
      then: [
        .notice(
          .ambiguous,
          "Na een opname is zelfstandig wonen het uitgangspunt. Bijlage 1, over tijdelijk "
            + "verblijf, laat dat meer open.",
        )
      ],
    )
  }
}
