import Rulebook

/// Samenwerking: treatment and support side by side.
struct Samenwerking {
  var outcomes: [OutcomeRule] { [naastElkaar, alleenBehandeling, alleenBegeleiding, geen] }
  var lines: [LineRule] {
    [
      ggzBehandelt, teamBegeleidt, eigenBegeleiding, adviesKan, driehoek, eigenAfstemming,
      afstemmen, begeleidingMag, straksDriehoek, kwetsbaar, teamKanBeginnen,
      nietInBehandeling,
      nogNiets, wijsOpAanbod, aanwezigheid, alsHetBijdraagt,
    ]
  }

  private static let isAny = Uitkomst.isOneOf(
    "samenwerking.naast-elkaar",
    "samenwerking.alleen-behandeling",
    "samenwerking.alleen-begeleiding",
    "samenwerking.geen",
  )
  private static let isTreated = Uitkomst.isOneOf(
    "samenwerking.naast-elkaar",
    "samenwerking.alleen-behandeling",
  )
  private static let isSupported = Uitkomst.isOneOf(
    "samenwerking.naast-elkaar",
    "samenwerking.alleen-begeleiding",
  )

  // MARK: What there is

  /// Both: `EEM 'Samenwerking tijdens behandeling'`.
  var naastElkaar: OutcomeRule {
    Rule(
      "SAM-1a",
      basis: [.eem(8), .eem(16), .eem(34), .web(24)],
      says: "Behandeling en begeleiding mogen naast elkaar lopen.",
      when: .all([Facts.inBehandeling.holds, Facts.begeleiding.holds]),
      then: Outcome(
        "samenwerking.naast-elkaar",
        "Behandeling en begeleiding lopen naast elkaar, elk met een eigen verantwoordelijke.",
      ),
    )
  }

  /// Treatment only: `EEM 'Samenwerking tijdens behandeling'`.
  var alleenBehandeling: OutcomeRule {
    Rule(
      "SAM-1b",
      basis: [.eem(8), .eem(17)],
      says: "Tijdens een behandeling mag begeleiding erbij komen.",
      when: .all([Facts.inBehandeling.holds, Facts.begeleiding.fails]),
      then: Outcome(
        "samenwerking.alleen-behandeling",
        "De ggz-instelling behandelt. Begeleiding mag ernaast beginnen.",
      ),
    )
  }

  /// Support only: `EEM 'Samenwerking tijdens begeleiding'`.
  var alleenBegeleiding: OutcomeRule {
    Rule(
      "SAM-1c",
      basis: [.eem(35), .eem(34)],
      says: "Zonder behandeling is het lokale team verantwoordelijk voor de Wmo-begeleiding.",
      when: .all([Facts.inBehandeling.fails, Facts.begeleiding.holds]),
      then: Outcome(
        "samenwerking.alleen-begeleiding",
        "Er is begeleiding vanuit het sociaal domein. De ggz behandelt nu niet.",
      ),
    )
  }

  /// Neither: `EEM 'Elk domein draagt een stukje bij'`.
  var geen: OutcomeRule {
    Rule(
      "SAM-1d",
      basis: [.eem(9), .eem(8)],
      says: "Zonder behandeling en begeleiding is er het herstelnetwerk en het lokale aanbod.",
      when: .all([Facts.inBehandeling.fails, Facts.begeleiding.fails]),
      then: Outcome(
        "samenwerking.geen",
        "Er is nu geen behandeling en geen begeleiding. Wijs op herstelnetwerk en welzijn.",
      ),
    )
  }

  // MARK: Who does what

  /// The ggz treats: `EEM 'Samenwerking tijdens behandeling'`.
  var ggzBehandelt: LineRule {
    Rule(
      "SAM-2",
      basis: [.eem(17), .eem(35)],
      says: "De ggz is verantwoordelijk voor de behandeling.",
      when: Self.isTreated,
      then: [.responsible(.party(.ggzInstelling), "de behandeling")],
    )
  }

  /// The lokale team supports: `EEM 'Samenwerking tijdens begeleiding'`.
  var teamBegeleidt: LineRule {
    Rule(
      "SAM-3",
      basis: [.eem(35), .eem(17)],
      says: "Het lokale team is verantwoordelijk voor de Wmo-begeleiding.",
      when: Self.isSupported,
      then: [.responsible(.party(.lokaalTeam), "de Wmo-begeleiding")],
    )
  }

  /// Others of the sociaal domein support too: `EEM 'Samenwerking tijdens behandeling'`.
  var eigenBegeleiding: LineRule {
    Rule(
      "SAM-3a",
      basis: [.eem(17), .eem(48)],
      says: "Ook welzijn en herstelnetwerk horen bij het sociaal domein.",
      when: .all([Self.isSupported, Facts.rol.isOneOf(.welzijn, .herstelnetwerk)]),
      then: [.responsible(.asker, "de begeleiding die je zelf geeft")],
    )
  }

  /// They align too: `EEM 'Samenwerking tijdens begeleiding'`.
  var eigenAfstemming: LineRule {
    Rule(
      "SAM-4a",
      basis: [.eem(36), .eem(18), .eem(48)],
      says: "Ook welzijn en herstelnetwerk stemmen af over doelen en taken.",
      when: .all([
        Uitkomst.isOneOf("samenwerking.naast-elkaar"),
        Facts.rol.isOneOf(.welzijn, .herstelnetwerk),
      ]),
      then: [
        .step(.asker, "Stem mee af over doelen en taken, bij voorkeur met de inwoner erbij.")
      ],
    )
  }

  /// Neither: advice for the sociaal domein is possible: `EEM 'Consultatie bij de ggz aanvragen'`.
  var adviesKan: LineRule {
    Rule(
      "SAM-8a",
      basis: [.eem(37)],
      says: "Zonder behandeling kan het sociaal domein de ggz om advies vragen.",
      when: .all([
        Uitkomst.isOneOf("samenwerking.geen", "samenwerking.alleen-begeleiding"),
        Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [.step(.asker, "Wil je advies van de ggz? Kies 'consultatie'.")],
    )
  }

  /// The driehoek: `EEM 'Samenwerking tijdens behandeling'`.
  var driehoek: LineRule {
    Rule(
      "SAM-4",
      basis: [.eem(18), .eem(36), .web(24)],
      says: "Over de doelen stem je af in de driehoek: inwoner, behandelaar en ondersteuner.",
      when: Uitkomst.isOneOf("samenwerking.naast-elkaar"),
      then: [
        .step(
          .party(.ggzInstelling),
          "[stemt|stem] doelen en taken samen af in de driehoek: inwoner, behandelaar en "
            + "ondersteuner.",
        ),
        .step(
          .party(.lokaalTeam),
          "[stemt|stem] mee af in die driehoek, bij voorkeur met de inwoner erbij.",
        ),
        .because(
          "De ggz is verantwoordelijk voor de behandeling, het lokale team voor de Wmo-begeleiding. Het "
            + "ene hoeft niet eerst klaar te zijn."
        ),
      ],
    )
  }

  /// What every other asker does.
  var afstemmen: LineRule {
    Rule(
      "SAM-5",
      basis: [.eem(7), .eem(6)],
      says: "De hulpvraag van de inwoner staat voorop, voor iedereen.",
      when: Self.isAny,
      then: [
        .step(
          .asker,
          "Vraag de inwoner wat die wil: die hulpvraag staat voorop, en de inwoner heeft de regie.",
        )
      ],
    )
  }

  /// Support may begin: `EEM 'Elk domein draagt een stukje bij'`.
  var begeleidingMag: LineRule {
    Rule(
      "SAM-6",
      basis: [.eem(8), .eem(34), .eem(16)],
      says: "Begeleiding mag beginnen terwijl de behandeling loopt.",
      when: .all([
        Uitkomst.isOneOf("samenwerking.alleen-behandeling"),
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(Rol.sociaalDomein))]),
      ]),
      then: [
        .step(
          .asker,
          "Is er hulp nodig bij het dagelijks leven? Vraag het lokale team, als de inwoner dat wil.",
        ),
        .because("De inwoner is in behandeling. Begeleiding mag daarnaast."),
      ],
    )
  }

  /// With support, the driehoek: `EEM 'Samenwerking tijdens behandeling'`.
  var straksDriehoek: LineRule {
    Rule(
      "SAM-6c",
      basis: [.eem(18)],
      says: "Komt er begeleiding bij, dan stemt de ggz de doelen af in de driehoek.",
      when: .all([
        Uitkomst.isOneOf("samenwerking.alleen-behandeling"), Facts.rol.isOneOf(.ggz),
      ]),
      then: [
        .step(
          .asker,
          "Komt er begeleiding bij? Stem de doelen dan af in de driehoek: inwoner, behandelaar en "
            + "ondersteuner.",
        )
      ],
    )
  }

  /// Fragile recovery: `EEM 'Warme overdracht bij kwetsbaar herstel'`.
  var kwetsbaar: LineRule {
    Rule(
      "SAM-6b",
      basis: [.eem(10), .web(31)],
      says: "Bij kwetsbaar herstel draag je bij voorkeur persoonlijk over.",
      when: .all([
        Uitkomst.isOneOf("samenwerking.alleen-behandeling"),
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.wijkteam))]),
      ]),
      then: [.step(.asker, Self.warmOverdragen)],
    )
  }

  static let warmOverdragen =
    "Is het herstel kwetsbaar? Draag dan bij voorkeur persoonlijk over, liefst met de inwoner erbij."

  /// The sociaal domein itself may begin: `EEM 'Elk domein draagt een stukje bij'`.
  var teamKanBeginnen: LineRule {
    Rule(
      "SAM-6a",
      basis: [.eem(8), .eem(34), .eem(36)],
      says: "Het sociaal domein kan beginnen terwijl de behandeling loopt, en stemt dan af.",
      when: .all([
        Uitkomst.isOneOf("samenwerking.alleen-behandeling"), Facts.rol.isAnswered,
        Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [
        .step(
          .asker,
          "Is er hulp nodig bij het dagelijks leven en wil de inwoner dat? Je kunt nu beginnen; stem "
            + "doelen en taken af met de behandelaar, bij voorkeur met de inwoner erbij.",
        ),
        .because("De inwoner is in behandeling. Begeleiding mag daarnaast."),
      ],
    )
  }

  /// Not in treatment: what is possible.
  var nietInBehandeling: LineRule {
    Rule(
      "SAM-7",
      basis: [.eem(37), .eem(8)],
      says: "Wie begeleiding krijgt, hoeft niet in behandeling te zijn.",
      when: Uitkomst.isOneOf("samenwerking.alleen-begeleiding"),
      then: [
        .because("De inwoner krijgt begeleiding en is niet in behandeling bij de ggz.")
      ],
    )
  }

  /// Neither of both.
  var nogNiets: LineRule {
    Rule(
      "SAM-8",
      basis: [.eem(9)],
      says: "Iedereen wijst de inwoner op wat er in de buurt is.",
      when: Uitkomst.isOneOf("samenwerking.geen"),
      then: [
        .responsible(.asker, "de inwoner de weg wijzen"),
        .because("Er loopt geen behandeling en geen begeleiding."),
      ],
    )
  }

  /// Herstelnetwerk and local welfare: `EEM 'Elk domein draagt een stukje bij'`.
  var wijsOpAanbod: LineRule {
    Rule(
      "SAM-9",
      basis: [.eem(9), .eem(6)],
      says: "Wijs op het herstelnetwerk en het lokale welzijn: vaak gratis en zonder indicatie.",
      when: Self.isAny,
      then: [
        .step(
          .asker,
          "Wijs de inwoner op {aanbod-in-de-buurt}: laagdrempelig, vaak gratis "
            + "en zonder indicatie.",
        )
      ],
    )
  }

  /// Whether the inwoner is there (C-43).
  var aanwezigheid: LineRule {
    Rule(
      "SAM-10",
      basis: [.eem(18), .eem(36)],
      says: "Of de inwoner er altijd bij is, staat er op twee manieren.",
      when: Uitkomst.isOneOf("samenwerking.naast-elkaar"),
      then: [
        .notice(
          .ambiguous,
          "In de rij voor de ggz hoort de inwoner bij de driehoek; in de rij voor het sociaal domein "
            + "is de inwoner er bij voorkeur bij. Wij zeggen: liefst samen.",
        )
      ],
    )
  }

  /// The condition that only the ggz row has.
  var alsHetBijdraagt: LineRule {
    Rule(
      "SAM-11",
      basis: [.eem(16)],
      says: "In de rij voor de ggz staat: als het bijdraagt aan herstel.",
      when: .all([Self.isTreated, Facts.rol.isOneOf(.ggz)]),
      then: [
        .because(
          "Voor de ggz staat erbij dat naast elkaar werken moet bijdragen aan het herstel. Dat blijft "
            + "je eigen oordeel."
        )
      ],
    )
  }
}
