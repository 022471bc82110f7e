import Rulebook

extension Herkomst {
  var lines: [LineRule] {
    [
      plek, plekAfgesproken, samenVerdelen, buitenZes, buitenZesAfgesproken, eldersAanvragen,
      eldersHouden, eldersConvenant, samenBepalen, zoekVerder, herkomstUitzoeken, perspectief,
      keten,
      inkomenEnNetwerk, eenVanBeide, geenVanBeide, jong, andersAfgesproken, afspraakOnbekend,
    ] + wensLines + redenLines + [
      feiten, maatwerk, brp, jongereInPleeggezin, bijOpname, ookOpname, ookOpnameGezamenlijk,
      twijfelBuitenZes,
    ]
  }

  static let isPlace = Uitkomst.isOneOf("herkomst.gemeente")
  static let usesPlaces = Uitkomst.isOneOf(
    "herkomst.gemeente",
    "herkomst.overleg",
    "herkomst.verder-terug",
    "herkomst.buiten-afspraak",
  )
  static let isElders = Uitkomst.isOneOf(
    "herkomst.elders-mogelijk",
    "herkomst.elders-niet-onderbouwd",
  )
  static let isAnyElders = Uitkomst.isOneOf(
    "herkomst.elders-mogelijk",
    "herkomst.elders-niet-onderbouwd",
    "herkomst.elders-buiten-afspraak",
  )

  // MARK: Who does what

  /// That municipality is responsible: `WED 'Bijlage 1, uitgangspunt 1'`.
  var plek: LineRule {
    Rule(
      "HRK-11",
      basis: [.wed(81), .wed(83), .wed(87)],
      says: "Elke gemeente zorgt voor een woonplek voor haar eigen inwoners.",
      when: .all([Self.isPlace, .not(Facts.afgesprokenGemeente.isAnswered)]),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "een woonplek voor de inwoner",
          named: "{herkomstplaats}",
        ),
        .step(
          .asker,
          "Ga uit van terugkeer naar {herkomstplaats}. Hoe je het lokale team daar bereikt, zie je "
            + "met 'gemeente'.",
        ),
      ],
    )
  }

  /// The agreed municipality is responsible: `WED 'Bijlage 1, Ad 1'`.
  var plekAfgesproken: LineRule {
    Rule(
      "HRK-12",
      basis: [.wed(87), .wed(81)],
      says: "Een afspraak tussen gemeenten gaat voor de woonplaats.",
      when: .all([Self.isPlace, Facts.afgesprokenGemeente.isAnswered]),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "een woonplek voor de inwoner",
          named: "{afgesproken-gemeente}",
        ),
        .step(
          .asker,
          "Ga uit van terugkeer naar {afgesproken-gemeente}, en leg vast met wie dat is "
            + "afgesproken. Hoe je het lokale team bereikt, zie je met 'gemeente'.",
        ),
        .because("De gemeenten spraken voor deze inwoner {afgesproken-gemeente} af."),
      ],
    )
  }

  /// A fair division: `WED 'Bijlage 1, uitgangspunt 2'`.
  var samenVerdelen: LineRule {
    Rule(
      "HRK-13",
      basis: [.wed(82), .wed(85)],
      says: "De regiogemeenten streven samen naar een eerlijke verdeling.",
      when: Uitkomst.isOneOf("herkomst.gezamenlijk"),
      then: [
        .responsible(
          .party(.gemeente),
          "de huisvesting",
          named: "de zes regiogemeenten samen",
        ),
        .step(
          .asker,
          "Vraag een van de zes gemeenten, liefst waar de inwoner nu verblijft, om dit met de andere "
            + "vijf te bespreken, met toestemming van de inwoner. Wie het besluit, noemt de bron "
            + "niet (eigen advies).",
        ),
        .step(
          .party(.gemeente),
          "[streeft|streef] met de andere gemeenten naar een eerlijke verdeling.",
        ),
        .because(
          "De inwoner heeft geen vaste woon- of verblijfplaats. De afspraak is er voor wie na een "
            + "tijdelijk verblijf zelfstandig gaat wonen."
        ),
      ],
    )
  }

  /// The place lies outside the six; our own advice.
  var buitenZes: LineRule {
    Rule(
      "HRK-14",
      basis: [.wed(1)],
      says: "Buiten de zes gemeenten zeggen deze afspraken niets.",
      when: .all([
        Uitkomst.isOneOf("herkomst.buiten-afspraak"), .not(Facts.afgesprokenGemeente.isAnswered),
      ]),
      then: [
        .responsible(.asker, "het navragen bij die gemeente (eigen advies)"),
        .step(
          .asker,
          "Vraag de gemeente van de laatste eigen woonplaats ({herkomstplaats}) wat zij doet, met "
            + "toestemming van de inwoner (eigen advies).",
        ),
        .notice(
          .outsideAgreements,
          "Deze afspraken zijn van \(edition.municipalities.map(\.name).joinedDutch(with: "en")).",
        ),
      ],
    )
  }

  /// The agreed municipality lies outside the six; our own advice.
  var buitenZesAfgesproken: LineRule {
    Rule(
      "HRK-15",
      basis: [.wed(1), .wed(87)],
      says: "Een gemeente die niet meedoet, is niet gebonden.",
      when: .all([
        Uitkomst.isOneOf("herkomst.buiten-afspraak"), Facts.afgesprokenGemeente.isAnswered,
      ]),
      then: [
        .responsible(.asker, "het navragen bij die gemeente (eigen advies)"),
        .step(
          .asker,
          "Vraag de afgesproken gemeente ({afgesproken-gemeente}) te bevestigen wat zij doet, met "
            + "toestemming van de inwoner (eigen advies).",
        ),
        .notice(
          .outsideAgreements,
          "Deze afspraken zijn van \(edition.municipalities.map(\.name).joinedDutch(with: "en")).",
        ),
      ],
    )
  }

  /// An exception is for the municipalities to decide: `WED 'Bijlage 1, afspraak 2'`.
  var eldersAanvragen: LineRule {
    Rule(
      "HRK-16",
      basis: [.wed(84), .wed(88), .wed(52)],
      says: "De gemeenten wegen waar de kans op blijvend herstel het grootst is.",
      when: Uitkomst.isOneOf("herkomst.elders-mogelijk"),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "het besluit, samen",
          named: "{zekere-herkomst|}",
        ),
        .responsible(.party(.gemeente), "het besluit, samen", named: "{gewenste-gemeente}"),
        .step(
          .asker,
          "Leg de reden uit en vraag beide gemeenten om een besluit, met toestemming van de "
            + "inwoner. Bij een steunend netwerk horen feiten.",
        ),
        .step(
          .party(.gemeenteVanHerkomst),
          "[beoordeelt|beoordeel] dit samen met {gewenste-gemeente} volgens het landelijk "
            + "convenant: binding met de regio en kans van slagen.",
        ),
        .because(
          "Een reden is genoeg (onze lezing). Het gaat om de gemeente met de grootste kans op "
            + "blijvend herstel."
        ),
      ],
    )
  }

  /// Without a reason: back, or better reasons: `WED 'Bijlage 1, afspraak 1'`.
  var eldersHouden: LineRule {
    Rule(
      "HRK-17",
      basis: [.wed(83), .wed(88)],
      says: "Zonder reden die telt, blijft terugkeer het uitgangspunt.",
      when: Uitkomst.isOneOf("herkomst.elders-niet-onderbouwd"),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "een woonplek voor de inwoner",
          named: "{zekere-herkomst|}",
        ),
        .step(
          .asker,
          "Bespreek met de inwoner of er een reden is die telt; bij een steunend netwerk horen "
            + "feiten. Is er geen reden, ga dan uit van terugkeer.",
        ),
        .step(
          .party(.gemeenteVanHerkomst),
          "beoordeelt een wens om elders te wonen met die gemeente volgens het landelijk convenant: "
            + "binding met de regio en kans van slagen.",
        ),
        .because(
          "Redenen uit de bron: traumatische ervaringen daar die het functioneren raken; een negatief "
            + "netwerk daar, met te veel kans op terugval."
        ),
        .because(
          "Ook: een steunend netwerk elders, met feiten; vast werk of vaste dagbesteding elders die "
            + "niet makkelijk te vervangen is; een jongere die elders al lang in een pleeggezin of "
            + "gezinshuis woont."
        ),
      ],
    )
  }

  /// Elsewhere in the country the national convenant stays: `WED 'Aandachtspunten'`.
  var eldersConvenant: LineRule {
    Rule(
      "HRK-18",
      basis: [.wed(52), .wed(84)],
      says: "Een andere gemeente weegt het verzoek volgens het landelijk convenant.",
      when: Uitkomst.isOneOf("herkomst.elders-buiten-afspraak"),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "de beoordeling samen, en een woonplek zolang niets anders geldt",
          named: "{zekere-herkomst|}",
        ),
        .responsible(.party(.gemeente), "de beoordeling samen", named: "{gewenste-gemeente|}"),
        .step(
          .asker,
          "Vraag de gemeente van herkomst om deze beoordeling, met toestemming van de inwoner.",
        ),
        .step(
          .party(.gemeenteVanHerkomst),
          "[beoordeelt|beoordeel] dit met de gewenste gemeente. Daarvoor is het landelijk "
            + "Convenant Maatschappelijke opvang en Beschermd wonen: binding met de regio en kans "
            + "van slagen.",
        ),
        .because(
          "De uitzondering op terugkeer geldt alleen tussen "
            + "\(edition.municipalities.map(\.name).joinedDutch(with: "en"))."
        ),
      ],
    )
  }

  /// The municipalities decide together (C-37b).
  var samenBepalen: LineRule {
    Rule(
      "HRK-19",
      basis: [.wed(87)],
      says: "Bij twijfel bepalen de gemeenten het samen.",
      when: Uitkomst.isOneOf("herkomst.overleg"),
      then: [
        .responsible(
          .party(.gemeente),
          "het overleg met de andere gemeenten over wie het is (onze lezing)",
          named: "{herkomstplaats}",
        ),
        .step(
          .asker,
          "Vraag {herkomstplaats} om dit met de andere betrokken gemeenten af te spreken, met "
            + "toestemming van de inwoner. Wie dit overleg begint, noemt de bron niet (eigen "
            + "advies).",
        ),
      ],
    )
  }

  /// Further back: `WED 'Bijlage 1, Ad 1'`.
  var zoekVerder: LineRule {
    Rule(
      "HRK-20",
      basis: [.wed(87), .wed(82)],
      says: "Wie alle plekken overslaat, zoekt verder terug.",
      when: Uitkomst.isOneOf("herkomst.verder-terug"),
      then: [
        .responsible(.asker, "het navragen van eerdere woonplaatsen"),
        .step(
          .asker,
          "Vraag de inwoner naar eerdere adressen, of laat de gemeente ze met toestemming "
            + "nakijken in de BRP. Is er geen vaste woon- of verblijfplaats? Dan zijn de "
            + "gemeenten samen verantwoordelijk.",
        ),
      ],
    )
  }

  // MARK: What belongs to it

  /// Work on the way out from the start: `WED 'Bijlage 1, afspraak 4'`.
  var perspectief: LineRule {
    Rule(
      "HRK-21",
      basis: [.wed(86)],
      says: "Uitstroom is te voorzien: werk er tijdens het traject aan.",
      when: .any([Self.isPlace, Uitkomst.isOneOf("herkomst.gezamenlijk")]),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "bepalen nu al welke woonplek past (een zelfstandige woning, de eigen woning, ouders of "
            + "netwerk, een kamer) en regelen vast wat kan, zoals inschrijven bij WoningNet.",
        )
      ],
    )
  }
}
