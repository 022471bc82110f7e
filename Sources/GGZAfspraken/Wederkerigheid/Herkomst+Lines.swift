import Rulebook

extension Herkomst {
  var lines: [LineRule] {
    [
      plek, plekAfgesproken, samenVerdelen, buitenZes, buitenZesAfgesproken, eldersAanvragen,
      eldersHouden, eldersConvenant, samenBepalen, zoekVerder, perspectief, keten,
      inkomenEnNetwerk, eenVanBeide, geenVanBeide, jong, andersAfgesproken, afspraakOnbekend, wens,
      feiten, maatwerk, brp,
      jongereInPleeggezin,
      bijOpname,
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
          "Ga uit van terugkeer naar {afgesproken-gemeente}, en leg vast met wie dat is afgesproken. "
            + "Hoe je het lokale team bereikt, zie je met 'gemeente'.",
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
      says: "De regiogemeenten verdelen eerlijk wie voor wie een woonplek zoekt.",
      when: Uitkomst.isOneOf("herkomst.gezamenlijk"),
      then: [
        .responsible(
          .party(.gemeente),
          "een woonplek voor de inwoner",
          named: "de zes regiogemeenten samen",
        ),
        .step(
          .asker,
          "Vraag de gemeente waar de inwoner nu verblijft om dit met de andere gemeenten te "
            + "bespreken. Wie het besluit, noemt de bron niet (eigen advies).",
        ),
        .step(
          .party(.gemeente),
          "[verdeelt|verdeel] dit eerlijk met de andere gemeenten.",
        ),
        .because("De inwoner heeft geen vaste woon- of verblijfplaats."),
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
          "Vraag de gemeente van de laatste eigen woonplaats ({herkomstplaats}) wat zij doet.",
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
          "Vraag de afgesproken gemeente ({afgesproken-gemeente}) te bevestigen wat zij doet.",
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
          named: "{herkomstplaats|}",
        ),
        .responsible(.party(.gemeente), "het besluit, samen", named: "{gewenste-gemeente}"),
        .step(
          .asker,
          "Leg de reden met feiten vast en vraag beide gemeenten om een besluit, met toestemming "
            + "van de inwoner.",
        ),
        .step(
          .party(.gemeenteVanHerkomst),
          "[beoordeelt|beoordeel] dit samen met {gewenste-gemeente} volgens het landelijk convenant: "
            + "binding met de regio en kans van slagen.",
        ),
        .because(
          "Reden om niet terug te gaan: {reden}. Een reden is genoeg (onze lezing); een steunend netwerk "
            + "telt alleen met feiten, een pleeggezin alleen bij jongeren. Het gaat om de gemeente met de "
            + "grootste kans op blijvend herstel."
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
          named: "{herkomstplaats|}",
        ),
        .step(
          .asker,
          "Bespreek met de inwoner of er een reden is die telt, en zoek er feiten bij. Is die er "
            + "niet, ga dan uit van terugkeer.",
        ),
        .because(
          "Redenen die tellen: traumatische ervaringen of een negatief netwerk in de gemeente van "
            + "herkomst; een steunend netwerk (met feiten), vast werk of dagbesteding elders; een "
            + "jongere die daar al lang in een pleeggezin woont."
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
          "een woonplek, zolang niets anders geldt",
          named: "{herkomstplaats|}",
        ),
        .step(
          .asker,
          "Vraag de gewenste gemeente zelf. Het landelijk Convenant Maatschappelijke opvang en "
            + "Beschermd wonen weegt binding met de regio en kans van slagen.",
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
          "het overleg met de andere gemeenten over wie het is",
          named: "{herkomstplaats}",
        ),
        .step(
          .asker,
          "Vraag {herkomstplaats} om dit met de andere betrokken gemeenten af te spreken, met "
            + "toestemming van de inwoner.",
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
          "Vraag de inwoner naar eerdere adressen, of laat de gemeente ze nakijken in de BRP. Was er "
            + "nooit een vaste plek? Dan zijn de gemeenten samen verantwoordelijk.",
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
          "bepalen nu al welke woonplek past (eigen woning, ouders of netwerk, een kamer) en regelen "
            + "vast wat kan, zoals inschrijven bij WoningNet.",
        )
      ],
    )
  }
}
