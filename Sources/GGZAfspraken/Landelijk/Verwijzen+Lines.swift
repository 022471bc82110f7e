import Rulebook

/// What to do around a referral.
struct Verwijsstappen {
  var lines: [LineRule] {
    [
      vanPOH, gesprek, weging,
      naarMulti,
      naarMono, voorlopigInPraktijk, praktijkOfMono, praktijk, geenCriterium, langdurig,
      langdurigNodig, brief,
      wachttijd, risicoKanAnders, voorkeurTeltNiet, naVerwijzing, sociaal, sociaalVanTeam,
      sociaalElders,
    ]
  }

  private static let byLists = [
    "verwijzen.multi", "verwijzen.praktijk-of-mono", "verwijzen.mono",
    "verwijzen.huisartsenpraktijk", "verwijzen.geen-criterium",
  ]
  static let isByLists = Condition.isOneOf(Uitkomst.id, byLists)
  static let isAny = Condition.isOneOf(
    Uitkomst.id,
    byLists + [
      "verwijzen.eerst-terugkeer", "verwijzen.in-behandeling", "verwijzen.via-huisarts",
      "verwijzen.ggz-onderling",
    ],
  )
  private static let isReferral = Uitkomst.isOneOf(
    "verwijzen.multi",
    "verwijzen.praktijk-of-mono",
    "verwijzen.mono",
  )

  static let isForPractice = Condition.any([
    .not(Facts.rol.isAnswered), Facts.rol.isOneOf(Rol.huisartsenzorg),
  ])

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

  /// The inwoner does not want the ggz for now: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H6)'`.
  var voorlopigInPraktijk: LineRule {
    Rule(
      "VRW-57",
      basis: [.lga(26)],
      says: "Wie voorlopig niet naar de ggz wil, kan de praktijk begeleiden, behalve bij gevaar.",
      when: .all([
        Uitkomst.isOneOf("verwijzen.multi", "verwijzen.mono"), Kenmerk.voorkeurPraktijk.holds,
        .not(Kenmerk.hoogRisico.holds), .not(Kenmerk.onvrijwillig.holds),
      ]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[kan|Je kunt] de inwoner voorlopig zelf begeleiden als die niet naar de ggz wil, tenzij er "
            + "ernstig gevaar is.",
        )
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
          "[kan|Je kunt] zelf begeleiden. Het is een 'kan': advies van de ggz vragen mag, als de inwoner dat "
            + "goed vindt (kies 'consultatie').",
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
      basis: [.lga(4), .lga(5)],
      says: "Beide kanten hebben drie vragen; na gerichte uitleg kiezen zij samen.",
      when: .all([Self.isByLists, Self.isForPractice]),
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
      basis: [.lga(11), .lga(10)],
      says: "Buiten de criteria wegen ook kennis, wensen, eerdere zorg, aanbod en omstandigheden.",
      when: .all([Self.isByLists, Self.isForPractice]),
      then: [
        .step(
          .asker,
          "Weeg ook mee: de kennis van de huisarts, wat de inwoner en naasten willen, eerdere zorg, "
            + "aanbod en toegang, motivatie, andere aandoeningen, zelfredzaamheid en geld.",
        )
      ],
    )
  }

  /// Somebody who needs help for long: `LGA 'Langdurige begeleiding'`.
  var langdurig: LineRule {
    let chronic: [Kenmerk] = [.instabielChronisch, .stabielTerugvalrisico, .stabielLaagRisico]
    return Rule(
      "VRW-54",
      basis: [.lga(7)],
      says: "Bij langdurige hulp tellen ook ervaringen, naasten, mantelzorgers en andere partijen.",
      when: .all([Self.isByLists, .not(.any(chronic.map(\.flag.isCertain)))]),
      then: [
        .because(
          "Heeft de inwoner langdurig hulp nodig? Dan tellen ook eerdere ervaringen, naasten en "
            + "mantelzorgers mee."
        )
      ],
    )
  }

  /// Chronic problems: the same, as a step: `LGA 'Langdurige begeleiding'`.
  var langdurigNodig: LineRule {
    let chronic: [Kenmerk] = [.instabielChronisch, .stabielTerugvalrisico, .stabielLaagRisico]
    return Rule(
      "VRW-55",
      basis: [.lga(7)],
      says: "Bij chronische problemen hoort een gesprek over wat op de lange duur nodig is.",
      when: .all([Self.isByLists, .any(chronic.map(\.flag.isCertain))]),
      then: [
        .step(
          .asker,
          "Kijk bij chronische problemen ook naar eerdere ervaringen met zorg, en naar wat naasten, "
            + "mantelzorgers en andere partijen kunnen en nodig hebben.",
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
            + "niet (eigen advies).",
        )
      ],
    )
  }

  static let isElsewhere = Facts.gemeente.isOneOf(.anders, .barneveld, .scherpenzeel)
  static let isCertainlyElsewhere = Condition.all([Facts.gemeente.isAnswered, isElsewhere])
  private static let isSocial = Condition.all([isAny, Facts.hulpvraagSociaal.isCertain])

  /// A social question as well: `EEM 'Elk domein draagt een stukje bij'`.
  var sociaal: LineRule {
    Rule(
      "VRW-52",
      basis: [.eem(9)],
      says: "Bij een sociale vraag helpen het lokale team, het herstelnetwerk en het welzijn mee.",
      when: .all([
        Self.isSocial, .any([.not(Facts.gemeente.isAnswered), .not(Self.isElsewhere)]),
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.wijkteam))]),
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

  /// The lokale team itself: `EEM 'Elk domein draagt een stukje bij'`.
  var sociaalVanTeam: LineRule {
    Rule(
      "VRW-52a",
      basis: [.eem(9)],
      says: "Ook het lokale team wijst op het herstelnetwerk en het welzijn.",
      when: .all([
        Self.isSocial, Facts.rol.isAnswered, Facts.rol.isOneOf(.wijkteam),
        .any([.not(Facts.gemeente.isAnswered), .not(Self.isElsewhere)]),
      ]),
      then: [
        .step(
          .asker,
          "Wijs voor de sociale vraag ook op het herstelnetwerk en het welzijn; kies 'sociaal'.",
        )
      ],
    )
  }

  /// What comes after a referral in Eemland: `EEM 'Verwijzen naar de ggz'`.
  var naVerwijzing: LineRule {
    Rule(
      "VRW-56",
      basis: [.eem(29)],
      says: "Past het na een verwijzing beter elders, dan verwijst de ggz in Eemland zelf door.",
      when: .all([
        Self.isReferral, Facts.gemeente.isAnswered, .not(Self.isElsewhere),
      ]),
      then: [
        .because(
          "Past het na de verwijzing toch beter elders? In Eemland verwijst de ggz dan zelf door, en hoort de "
            + "huisarts het (zie 'doorstroom')."
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
