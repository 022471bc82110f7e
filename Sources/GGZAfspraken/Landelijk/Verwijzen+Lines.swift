import Rulebook

/// What to do around a referral.
struct Verwijsstappen {
  var lines: [LineRule] {
    [
      hoogRisicoEerst, risicoEerst, eerstTerugkeer, terugkeerHuisarts, terugkeerPOH,
      terugkeerSociaalDomein, terugkeerGGZ, inBehandeling, behandelaar, eigenBehandeling,
      viaHuisarts, ggzOnderling, naarMulti, naarMono, praktijkOfMono, praktijk, geenCriterium,
      vanPOH, gesprek, weging, brief, wachttijd, sociaal, sociaalElders,
    ]
  }

  static let isByLists = Uitkomst.isOneOf(
    "verwijzen.multi",
    "verwijzen.praktijk-of-mono",
    "verwijzen.mono",
    "verwijzen.huisartsenpraktijk",
    "verwijzen.geen-criterium",
  )
  private static let isReferral = Uitkomst.isOneOf(
    "verwijzen.multi",
    "verwijzen.praktijk-of-mono",
    "verwijzen.mono",
  )
  private static let isReturn = Uitkomst.isOneOf("verwijzen.eerst-terugkeer")
  private static let isRunning = Uitkomst.isOneOf("verwijzen.in-behandeling")

  // MARK: Safety first

  /// High risk without a list for multi: our own advice.
  var hoogRisicoEerst: LineRule {
    Rule(
      "VRW-30",
      basis: [.lga(46)],
      says: "Bij een hoog risico eerst nu beoordelen en vandaag overleggen (eigen advies).",
      when: .all([Uitkomst.isOneOf("verwijzen.geen-criterium"), Kenmerk.hoogRisico.holds]),
      then: [
        .step(
          .asker,
          "Beoordeel het risico nu, en overleg vandaag met de multi ggz. Is het acuut? Kies "
            + "'crisis' (eigen advies).",
        )
      ],
    )
  }

  /// The risk was not judged yet: do that first; our own advice.
  var risicoEerst: LineRule {
    Rule(
      "VRW-31",
      basis: [.lga(9)],
      says: "Een risico dat niet beoordeeld is, komt eerst (eigen advies).",
      when: .all([
        Self.isByLists, Facts.risico.isAnswered, Facts.risico.isOneOf(.nietBeoordeeld),
      ]),
      then: [
        .step(
          .asker,
          "Beoordeel eerst het risico, en vraag dit dan opnieuw. Bij een hoog risico is de "
            + "uitkomst anders (eigen advies).",
        )
      ],
    )
  }

  // MARK: Before the lists

  /// Return first: `EEM 'Terugkeerconsultatie aanvragen'`.
  var eerstTerugkeer: LineRule {
    Rule(
      "VRW-32",
      basis: [.eem(33), .eem(27), .eem(11)],
      says: "De terugkeerconsultatie kan voor een nieuwe verwijzing gaan.",
      when: Self.isReturn,
      then: [
        .responsible(.party(.huisarts), "de keuze: een terugkeerconsultatie of een verwijzing"),
        .because(
          "Dezelfde klachten zijn terug binnen 12 maanden na een afgesloten ggz-behandeling. Het is een "
            + "mogelijkheid; de gewone criteria blijven ook gelden."
        ),
      ],
    )
  }

  /// The huisarts asks for it: `EEM 'Terugkeerconsultatie aanvragen'`.
  var terugkeerHuisarts: LineRule {
    Rule(
      "VRW-33",
      basis: [.eem(33)],
      says: "De huisarts kan de laatste ggz-instelling om een terugkeerconsultatie vragen.",
      when: .all([Self.isReturn, .not(Facts.rol.isOneOf(.ggz))]),
      then: [
        .step(
          .party(.huisarts),
          "kan na overleg met de inwoner een terugkeerconsultatie vragen bij de laatste "
            + "ggz-instelling[|; kies 'terugkeer' voor de termijnen].",
        )
      ],
    )
  }

  /// The POH-ggz prepares it.
  var terugkeerPOH: LineRule {
    Rule(
      "VRW-34",
      basis: [.eem(33)],
      says: "De POH-ggz bereidt voor; de huisarts vraagt aan.",
      when: .all([Self.isReturn, Facts.rol.isOneOf(.pohGGZ)]),
      then: [
        .step(
          .asker,
          "Bespreek het met de inwoner en de huisarts. Kies 'terugkeer' voor de termijnen.",
        )
      ],
    )
  }

  /// The sociaal domein goes through the huisarts: `EEM 'Terugkeerconsultatie bij terugval'`.
  var terugkeerSociaalDomein: LineRule {
    Rule(
      "VRW-35",
      basis: [.eem(14)],
      says: "Het sociaal domein vraagt het via de huisarts.",
      when: .all([Self.isReturn, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .step(.asker, "Bespreek het met de inwoner, en ga samen naar de huisarts.")
      ],
    )
  }

  /// A ggz-instelling that takes over can ask as well: `EEM 'Terugkeerconsultatie bij terugval'`.
  var terugkeerGGZ: LineRule {
    Rule(
      "VRW-36",
      basis: [.eem(11)],
      says: "Een ggz-instelling die overneemt, kan het ook vragen.",
      when: .all([Self.isReturn, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Neem je de inwoner over? Dan kun je zelf een terugkeerconsultatie vragen bij de laatste "
            + "instelling. Anders doet de huisarts dat. Kies 'terugkeer' voor de termijnen.",
        )
      ],
    )
  }

  /// In treatment: our reading.
  var inBehandeling: LineRule {
    Rule(
      "VRW-37",
      basis: [.lga(6)],
      says: "De behandelaar is eerst aan zet (onze lezing).",
      when: Self.isRunning,
      then: [
        .responsible(.party(.ggzInstelling), "de lopende behandeling (onze lezing)"),
        .because(
          "Er loopt al een behandeling. Dat de behandelaar dan eerst kijkt, is onze lezing."
        ),
      ],
    )
  }

  /// Align with the treating professional.
  var behandelaar: LineRule {
    Rule(
      "VRW-38",
      basis: [.lga(6)],
      says: "Bespreek samen met de behandelaar wat nu past.",
      when: .all([Self.isRunning, .not(Facts.rol.isOneOf(.ggz))]),
      then: [
        .step(
          .asker,
          "Bespreek met de inwoner en de behandelaar wat er nu nodig is. Is de inwoner daar al lang in "
            + "zorg? Kijk ook bij 'overleg'.",
        )
      ],
    )
  }

  /// The ggz looks at its own treatment first.
  var eigenBehandeling: LineRule {
    Rule(
      "VRW-39",
      basis: [.eem(29)],
      says: "De ggz die behandelt, kijkt eerst zelf.",
      when: .all([Self.isRunning, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Bespreek met de inwoner of je behandeling nog past. Is er elders iets nodig? Kies "
            + "'doorstroom'.",
        )
      ],
    )
  }

  /// The sociaal domein goes to the huisarts: `LGA 'Verwijzing'`.
  var viaHuisarts: LineRule {
    Rule(
      "VRW-40",
      basis: [.lga(9), .lga(12)],
      says: "Het sociaal domein gaat met de inwoner naar de huisarts.",
      when: Uitkomst.isOneOf("verwijzen.via-huisarts"),
      then: [
        .responsible(.party(.huisarts), "de verwijzing"),
        .step(
          .asker,
          "Bespreek je zorg met de inwoner, en ga samen naar de huisarts. Zelf advies nodig? Kies "
            + "'consultatie'.",
        ),
        .step(
          .party(.huisarts),
          "beoordeelt met de inwoner of een verwijzing past, en schrijft dan de brief (NHG-format).",
        ),
      ],
    )
  }

  /// The ggz refers on itself: `EEM 'Verwijzen naar de ggz'`.
  var ggzOnderling: LineRule {
    Rule(
      "VRW-41",
      basis: [.eem(29), .eem(20)],
      says: "De ggz verwijst zelf door en informeert de huisarts.",
      when: Uitkomst.isOneOf("verwijzen.ggz-onderling"),
      then: [
        .responsible(.party(.verwijzendeGGZ), "de doorverwijzing"),
        .step(
          .asker,
          "Verwijs zelf door, en laat het de huisarts weten. Zo is het afgesproken in Eemland; kies "
            + "'doorstroom' voor wat daar geldt.",
        ),
      ],
    )
  }

  // MARK: By the lists

  /// To the multi ggz: `LGA 'Verwijzen naar de gespecialiseerde ggz'`.
  var naarMulti: LineRule {
    Rule(
      "VRW-42",
      basis: [.lga(40)],
      says: "De huisarts verwijst naar de multi ggz, als dat na het gesprek de keuze is.",
      when: Uitkomst.isOneOf("verwijzen.multi"),
      then: [
        .responsible(.party(.huisarts), "de verwijzing"),
        .step(
          .party(.huisarts),
          "[verwijst|Verwijs] naar de multi ggz, als dat na het gesprek jullie keuze is.",
        ),
      ],
    )
  }

  /// To the mono ggz: `LGA 'Verwijzen naar de generalistische basis-ggz'`.
  var naarMono: LineRule {
    Rule(
      "VRW-43",
      basis: [.lga(30)],
      says: "De huisarts verwijst naar de mono ggz, als dat na het gesprek de keuze is.",
      when: Uitkomst.isOneOf("verwijzen.mono"),
      then: [
        .responsible(.party(.huisarts), "de verwijzing"),
        .step(
          .party(.huisarts),
          "[verwijst|Verwijs] naar de mono ggz, als dat na het gesprek jullie keuze is.",
        ),
      ],
    )
  }

  /// Either: `LGA 'De huisartsenpraktijk kan zelf begeleiden'`.
  var praktijkOfMono: LineRule {
    Rule(
      "VRW-44",
      basis: [.lga(20), .lga(30)],
      says: "De huisarts kiest met de inwoner tussen de praktijk en de mono ggz.",
      when: Uitkomst.isOneOf("verwijzen.praktijk-of-mono"),
      then: [
        .responsible(.party(.huisarts), "de keuze, en zo nodig de verwijzing"),
        .step(
          .party(.huisarts),
          "[kiest|Kies] samen met de inwoner: hulp in de praktijk, of een verwijzing naar de mono ggz.",
        ),
      ],
    )
  }

  /// The practice itself: `LGA 'De huisartsenpraktijk kan zelf begeleiden'`.
  var praktijk: LineRule {
    Rule(
      "VRW-45",
      basis: [.lga(20)],
      says: "De praktijk kan zelf begeleiden; verplicht is het niet.",
      when: Uitkomst.isOneOf("verwijzen.huisartsenpraktijk"),
      then: [
        .responsible(.party(.huisartsenpraktijk), "de begeleiding"),
        .step(
          .party(.huisartsenpraktijk),
          "[kan|Je kunt] zelf begeleiden. Het is een 'kan': advies van de ggz vragen mag altijd (kies "
            + "'consultatie').",
        ),
      ],
    )
  }

  /// No list fits: `LGA 'Consultatie'`.
  var geenCriterium: LineRule {
    Rule(
      "VRW-46",
      basis: [.lga(62), .lga(9)],
      says: "Zonder criterium helpt consultatie om te kiezen.",
      when: Uitkomst.isOneOf("verwijzen.geen-criterium"),
      then: [
        .responsible(.party(.huisarts), "de keuze, en zo nodig de verwijzing"),
        .step(
          .party(.huisarts),
          "[vraagt|Vraag] de ggz om mee te denken; kies 'consultatie'.",
        ),
      ],
    )
  }

  /// The POH-ggz does not refer: the huisarts judges that.
  var vanPOH: LineRule {
    Rule(
      "VRW-47",
      basis: [.lga(9)],
      says: "De huisarts beoordeelt de verwijzing; de POH-ggz bereidt voor (onze lezing).",
      when: .all([Self.isByLists, Facts.rol.isOneOf(.pohGGZ)]),
      then: [.step(.asker, "Leg dit voor aan de huisarts; die beslist over een verwijzing.")],
    )
  }

  // MARK: Always

  /// The three questions of either side: `LGA 'Zorg bij psychische problematiek'`.
  var gesprek: LineRule {
    Rule(
      "VRW-48",
      basis: [.lga(4), .lga(5), .lga(6)],
      says: "Beide kanten hebben drie vragen; na gerichte uitleg kiezen zij samen.",
      when: Self.isByLists,
      then: [
        .step(
          .asker,
          "Bespreek met de inwoner. Jij: kan het even wachten, helpt ingrijpen, heeft overdragen zin? "
            + "De inwoner: wat kan ik kiezen, wat is voor en tegen, wat betekent het voor mij?",
        )
      ],
    )
  }

  /// What else weighs: `LGA 'Verwijzing – verder spelen een rol'`.
  var weging: LineRule {
    Rule(
      "VRW-49",
      basis: [.lga(11), .lga(10), .lga(7)],
      says: "Buiten de criteria wegen ook kennis, wensen, eerdere zorg, aanbod en omstandigheden.",
      when: Self.isByLists,
      then: [
        .step(
          .asker,
          "Weeg mee: je eigen kennis, wat de inwoner en naasten willen, eerdere behandeling, het aanbod, "
            + "motivatie, zelfredzaamheid en geld. Bij langdurige hulp ook: ervaringen tot nu toe, "
            + "naasten en mantelzorgers.",
        )
      ],
    )
  }

  /// The letter: `LGA 'Verwijzing'`.
  var brief: LineRule {
    Rule(
      "VRW-50",
      basis: [.lga(12)],
      says: "Bij elke verwijzing hoort een brief in het NHG-format.",
      when: .any([Self.isReferral, Uitkomst.isOneOf("verwijzen.geen-criterium")]),
      then: [
        .step(
          .party(.huisarts),
          "[schrijft|Schrijf] bij een verwijzing de brief in het NHG-format (www.nhg.org, hasp ggz).",
        )
      ],
    )
  }

  /// Who carries the care while waiting: an open question in `LGA 'Regionale zorgafstemming'`.
  var wachttijd: LineRule {
    Rule(
      "VRW-51",
      basis: [.lga(86)],
      says: "Wie de zorg draagt tot de behandeling begint, staat in geen bron.",
      when: Self.isReferral,
      then: [
        .step(
          .party(.huisarts),
          "[spreekt|Spreek] af wie de zorg draagt tot de behandeling begint; de bronnen zeggen dat "
            + "niet.",
        )
      ],
    )
  }

  private static let isElsewhere = Facts.gemeente.isOneOf(.anders, .barneveld, .scherpenzeel)
  private static let isSocial = Condition.all([
    Uitkomst.isOneOf(
      "verwijzen.eerst-terugkeer",
      "verwijzen.in-behandeling",
      "verwijzen.via-huisarts",
      "verwijzen.ggz-onderling",
      "verwijzen.multi",
      "verwijzen.praktijk-of-mono",
      "verwijzen.mono",
      "verwijzen.huisartsenpraktijk",
      "verwijzen.geen-criterium",
    ),
    Facts.hulpvraagSociaal.isCertain,
  ])

  /// A social question as well: `EEM 'Elk domein draagt een stukje bij'`.
  var sociaal: LineRule {
    Rule(
      "VRW-52",
      basis: [.eem(9)],
      says: "Bij een sociale vraag helpen het lokale team, het herstelnetwerk en het welzijn mee.",
      when: .all([
        Self.isSocial, .any([.not(Facts.gemeente.isAnswered), .not(Self.isElsewhere)]),
      ]),
      then: [
        .step(
          .asker,
          "Wijs voor de sociale vraag op het lokale team, het herstelnetwerk en het welzijn; kies "
            + "'sociaal'.",
        )
      ],
    )
  }

  /// A social question outside the region: our own advice.
  var sociaalElders: LineRule {
    Rule(
      "VRW-53",
      basis: [],
      says: "Buiten de regio helpt het sociaal domein van de eigen gemeente (eigen advies).",
      when: .all([Self.isSocial, Facts.gemeente.isAnswered, Self.isElsewhere]),
      then: [
        .step(
          .asker,
          "Wijs voor de sociale vraag op het lokale team en het welzijn in de eigen gemeente (eigen "
            + "advies).",
        )
      ],
    )
  }
}
