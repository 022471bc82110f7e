import Rulebook

/// Why, and what to be careful about.
extension Herkomst {
  /// The chain of places with why each does or does not count (C-37).
  var keten: LineRule {
    Rule(
      "HRK-23",
      basis: [.wed(87)],
      says: "De woonplaatsen gaan van nieuw naar oud; de eerste die telt, beslist.",
      when: .all([Self.usesPlaces, .not(Facts.afgesprokenGemeente.isAnswered)]),
      then: [.because("Van nieuw naar oud: {keten}.")],
    )
  }

  /// What was known about the life there: `WED 'Bijlage 1, Ad 1'`.
  var inkomenEnNetwerk: LineRule {
    Rule(
      "HRK-24",
      basis: [.wed(87)],
      says: "Inkomen of dagbesteding en een netwerk horen bij een eigen woonsituatie.",
      when: .all([
        .any([Self.isPlace, Uitkomst.isOneOf("herkomst.overleg")]),
        Facts.jongere.isNotCertain, .not(Facts.afgesprokenGemeente.isAnswered),
      ]),
      then: [
        .because(
          "Eigen inkomen of dagbesteding daar: {inkomen-of-dagbesteding}. Sociaal netwerk daar: "
            + "{netwerk}."
        )
      ],
    )
  }

  private static let isDoubtful = Condition.all([
    Uitkomst.isOneOf("herkomst.overleg"), .not(Facts.afgesprokenGemeente.isAnswered),
  ])
  private static let hasEither = Condition.any([
    Facts.inkomenOfDagbesteding.holds, Facts.netwerk.holds,
  ])

  /// One of the two: which reading is taken decides (C-37b).
  var eenVanBeide: LineRule {
    Rule(
      "HRK-33",
      basis: [.wed(87)],
      says: "Met alleen een inkomen of dagbesteding, of alleen een netwerk, is het niet zeker.",
      when: .all([Self.isDoubtful, Self.hasEither]),
      then: [
        .notice(
          .ambiguous,
          "De bron noemt inkomen of dagbesteding en een netwerk in een adem. Wij lezen: beide zijn "
            + "nodig. Wie een van beide genoeg vindt, komt uit op {herkomstplaats}.",
        )
      ],
    )
  }

  /// Neither of the two; what follows then, the source does not say.
  var geenVanBeide: LineRule {
    Rule(
      "HRK-34",
      basis: [.wed(87)],
      says: "Zonder inkomen, dagbesteding en netwerk was het geen eigen woonsituatie.",
      when: .all([
        Self.isDoubtful, Facts.inkomenOfDagbesteding.fails, Facts.netwerk.fails,
      ]),
      then: [
        .notice(
          .ambiguous,
          "De bron vraagt een inkomen of dagbesteding, en een netwerk; hier was geen van beide. Of "
            + "{herkomstplaats} dan telt of een eerdere plek, zegt de bron niet.",
        )
      ],
    )
  }

  /// A jongere is exempt; the source names no age: `WED 'Bijlage 1, Ad 1'`.
  var jong: LineRule {
    Rule(
      "HRK-25",
      basis: [.wed(87)],
      says: "Voor jongeren tellen inkomen en netwerk niet mee.",
      when: .all([
        Self.isPlace, Facts.jongere.isCertain, .not(Facts.afgesprokenGemeente.isAnswered),
      ]),
      then: [
        .because("Het gaat om een jongere: inkomen en netwerk tellen dan niet mee."),
        .notice(.check, "Tot welke leeftijd iemand een jongere is, noemt de bron niet."),
      ],
    )
  }

  /// Registered address and actual place can differ (C-37).
  var brp: LineRule {
    Rule(
      "HRK-26",
      basis: [.wed(87)],
      says: "Het adres in de BRP gaat voor; wijkt de feitelijke plek af, dan beslissen gemeenten.",
      when: .all([Self.usesPlaces, .not(Facts.afgesprokenGemeente.isAnswered)]),
      then: [
        .notice(
          .ambiguous,
          "De bron noemt het BRP-adres en ook waar iemand echt woonde. Wij gaan uit van het "
            + "BRP-adres; wijkt dat af, laat dan de gemeenten kiezen.",
        )
      ],
    )
  }

  /// Bijlage 1 does not name a ggz admission (C-40).
  var bijOpname: LineRule {
    Rule(
      "HRK-27",
      basis: [.wed(83)],
      says: "Bijlage 1 noemt een ggz-opname niet; wij gebruiken haar ook daarvoor.",
      when: .any([Self.usesPlaces, Self.isElders, Uitkomst.isOneOf("herkomst.gezamenlijk")]),
      then: [
        .notice(
          .ambiguous,
          "Bijlage 1 gaat over jeugdzorg, opvang en begeleid of beschermd wonen. Voor een "
            + "ggz-opname volgen wij dezelfde weg (onze lezing).",
        )
      ],
    )
  }

  /// An agreement can still change it.
  var andersAfgesproken: LineRule {
    Rule(
      "HRK-28",
      basis: [.wed(87)],
      says: "Gemeenten kunnen voor een inwoner iets anders afspreken.",
      when: .all([
        .any([Self.isPlace, Uitkomst.isOneOf("herkomst.overleg")]),
        .not(Facts.afgesprokenGemeente.isAnswered),
      ]),
      then: [
        .because("Spraken de gemeenten voor deze inwoner iets anders af, dan gaat dat voor.")
      ],
    )
  }

  /// Whether there is an agreement is not known: that keeps it open.
  var afspraakOnbekend: LineRule {
    Rule(
      "HRK-32",
      basis: [.wed(87)],
      says: "Een afspraak tussen gemeenten gaat voor; of die er is, moet bekend zijn.",
      when: .all([Facts.afgesprokenGemeente.isUnknown, .not(Facts.crisis.isCertain)]),
      then: [
        .notice(
          .check,
          "Blijkt er niets afgesproken? Laat 'afgesproken-gemeente' dan weg: dan beslist de "
            + "laatste eigen woonplaats.",
        )
      ],
    )
  }

  /// A supporting network needs facts: `WED 'Bijlage 1, Ad 2'`.
  var feiten: LineRule {
    Rule(
      "HRK-29",
      basis: [.wed(88)],
      says: "Een steunend netwerk telt alleen als het met feiten te onderbouwen is.",
      when: .all([
        Uitkomst.isOneOf("herkomst.elders-niet-onderbouwd"),
        Facts.reden.containsAny(.steunendNetwerk),
      ]),
      then: [
        .because(
          "Een steunend netwerk telt alleen met feiten: wie, hoe vaak, welke hulp (eigen advies). "
            + "Een familielid noemen is niet genoeg."
        )
      ],
    )
  }

  /// Long in a foster family: `WED 'Bijlage 1, Ad 2'`.
  var jongereInPleeggezin: LineRule {
    Rule(
      "HRK-30",
      basis: [.wed(88)],
      says: "Een jongere is vaak meer gebonden aan de gemeente van het pleeggezin.",
      when: .all([
        Self.isPlace, Facts.jongere.isCertain, .not(Facts.gewensteGemeente.isAnswered),
      ]),
      then: [
        .notice(
          .check,
          "Woont de jongere al lang in een pleeggezin of gezinshuis? Dan kan dat een reden zijn om "
            + "daar te blijven.",
        )
      ],
    )
  }

  /// What an admission adds: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var ookOpname: LineRule {
    Rule(
      "HRK-47",
      basis: [.wed(46), .wed(102), .wed(51)],
      says: "Rond een opname is zelfstandig wonen het uitgangspunt, en telt er een termijn.",
      when: Self.isPlace,
      then: [
        .because(
          "Gaat het om een opname? Dan is zelfstandig wonen het uitgangspunt, en heeft de gemeente van "
            + "herkomst er tot {duur:uitstroom} na het einde de tijd voor. Kies ook 'opname'."
        )
      ],
    )
  }

  /// The same without a gemeente van herkomst; our own advice.
  var ookOpnameGezamenlijk: LineRule {
    Rule(
      "HRK-47a",
      basis: [.wed(46), .wed(82)],
      says: "Zonder vaste woonplaats helpt 'opname' ook, met een van de zes (eigen advies).",
      when: Uitkomst.isOneOf("herkomst.gezamenlijk"),
      then: [
        .step(
          .asker,
          "Gaat het om een opname? Kies ook 'opname', met de gemeente waarmee je overlegt als gemeente van "
            + "herkomst (eigen advies).",
        )
      ],
    )
  }

  /// Homes set aside each year: `WED 'Bijlage 1, afspraak 3'`.
  var maatwerk: LineRule {
    Rule(
      "HRK-31",
      basis: [.wed(85)],
      says: "Elke gemeente houdt per jaar woningen vrij voor maatwerk; hoeveel, staat er niet.",
      when: Uitkomst.isOneOf("herkomst.gezamenlijk", "herkomst.elders-mogelijk"),
      then: [
        .because(
          "Elke gemeente houdt per jaar enkele woningen vrij voor maatwerk, uitruil en mensen met een "
            + "zwervend bestaan. Hoeveel, hangt af van "
            + "de grootte van de gemeente; aantallen noemt de bron niet."
        )
      ],
    )
  }

  /// Outside the six, but perhaps the place does not count at all (C-37b).
  var twijfelBuitenZes: LineRule {
    Rule(
      "HRK-45",
      basis: [.wed(87), .wed(1)],
      says: "Telt de plek buiten de zes niet, dan beslist misschien een eerdere binnen de zes.",
      when: .all([
        Uitkomst.isOneOf("herkomst.buiten-afspraak"), .not(Facts.afgesprokenGemeente.isAnswered),
        .any([Facts.inkomenOfDagbesteding.certainlyFails, Facts.netwerk.certainlyFails]),
        Facts.jongere.isNotCertain,
      ]),
      then: [
        .notice(
          .ambiguous,
          "In {herkomstplaats} was er geen eigen inkomen of dagbesteding, of geen netwerk. "
            + "Misschien telt dan een eerdere plek, ook een binnen de zes gemeenten. Laat de "
            + "gemeenten daarover overleggen (onze lezing).",
        )
      ],
    )
  }
}
