import Rulebook

/// Gemeente: what the wederkerigheidsafspraken name per gemeente van herkomst.
struct Gemeentegegevens {
  var outcomes: [OutcomeRule] { [gegevens] }
  var lines: [LineRule] {
    [
      team, teamBereiken, teamElders, uitkering, urgentie, crisiskaart, wonen, wonenTeam, alles,
      allesTeam, naamOfToestemming, halfJaar, woonplaats, jongeren, zoalsGedrukt, thuisInDeWijk,
    ]
  }

  private static func isAsked(_ questions: Gemeentevraag...) -> Condition {
    .all([
      Uitkomst.isOneOf("gemeente.gegevens"), Facts.wat.isAnswered, Facts.wat.isOneOf(questions),
    ])
  }

  /// Everything, also when nobody said what is wanted.
  private static let isAll = Condition.all([
    Uitkomst.isOneOf("gemeente.gegevens"),
    .any([.not(Facts.wat.isAnswered), Facts.wat.isOneOf(.alles)]),
  ])

  /// The data of the gemeente van herkomst: `WED 'Bijlage 2, contact wijkteams'`.
  var gegevens: OutcomeRule {
    Rule(
      "GEM-1",
      basis: [.wed(1)],
      says: "De bron noemt per gemeente wie of waar, maar niet alles voor elke gemeente.",
      when: .always,
      then: Outcome("gemeente.gegevens", "Dit noemen de afspraken voor {gemeente|deze gemeente}."),
    )
  }

  /// The one who asks works in a lokaal team: that is not sent to itself.
  private static let isTeam = Condition.all([
    Facts.rol.isAnswered, Facts.rol.isOneOf(.wijkteam),
  ])

  // MARK: What was asked for

  /// The lokale team: `WED 'Bijlage 2, contact wijkteams'`.
  var team: LineRule {
    Rule(
      "GEM-2",
      basis: [.wed(90), .wed(91), .wed(92), .wed(93), .wed(94), .wed(95), .wed(35)],
      says: "Het lokale team van de gemeente van herkomst is het aanspreekpunt (onze lezing).",
      when: Self.isAsked(.contact),
      then: [
        .responsible(
          .party(.lokaalTeam),
          "vragen over hulp na de opname, als aanspreekpunt (onze lezing)",
          named: "{gemeente}",
        ),
        .contact(.municipal(.contact)),
        .because("De behandelaar zoekt tijdens de opname contact met dit team."),
      ],
    )
  }

  /// How to reach the team: `WED 'Bijlage 2, contact wijkteams'`.
  var teamBereiken: LineRule {
    Rule(
      "GEM-2a",
      basis: [.wed(35)],
      says: "Het lokale team is te bereiken zoals bijlage 2 het noemt.",
      when: .all([Self.isAsked(.contact), .not(Self.isTeam)]),
      then: [.step(.asker, "Bij Contact staat hoe je het lokale team in {gemeente} bereikt.")],
    )
  }

  /// The same for somebody of a lokaal team: `WED 'Bijlage 2, contact wijkteams'`.
  var teamElders: LineRule {
    Rule(
      "GEM-2b",
      basis: [.wed(35)],
      says: "Een lokaal team elders bereikt zo het team van de gemeente van herkomst.",
      when: .all([Self.isAsked(.contact), Self.isTeam]),
      then: [
        .step(
          .asker,
          "Werk je in een andere gemeente? Bij Contact staat hoe je je collega's in {gemeente} "
            + "bereikt.",
        )
      ],
    )
  }

  /// Who to tell about an uitkering: `WED 'Aandachtspunten tijdens de (gedwongen) opname, 2e punt'`.
  var uitkering: LineRule {
    Rule(
      "GEM-3",
      basis: [.wed(41)],
      says: "Bij een uitkering moet de gemeente van herkomst van de opname weten.",
      when: Self.isAsked(.uitkering),
      then: [
        .responsible(
          .party(.maatschappelijkWerker),
          "het zorgen dat de gemeente het weet; ook de casemanager kan dit doen",
        ),
        .step(.asker, "Bij Contact staat wie het in {gemeente} moet weten."),
        .step(
          .party(.maatschappelijkWerker),
          "zorgt dat de gemeente het weet, of de casemanager doet dat. Liefst vertelt de inwoner "
            + "of een vertegenwoordiger het zelf.",
        ),
        .contact(.municipal(.uitkering)),
        .because("Door een opname verandert er iets voor wie een uitkering heeft."),
      ],
    )
  }

  /// Where to apply for urgentie: `WED 'Aandachtspunten tijdens de (gedwongen) opname, 11e punt'`.
  var urgentie: LineRule {
    Rule(
      "GEM-4",
      basis: [.wed(53), .wed(54), .wed(55), .wed(56), .wed(57), .wed(58), .wed(59)],
      says: "Urgentie gaat in elke gemeente op een eigen manier.",
      when: Self.isAsked(.urgentie),
      then: [
        .responsible(
          .party(.betrokkenPartijen),
          "het snel aanvragen van urgentie (onze lezing; de bron noemt niet wie)",
        ),
        .step(
          .asker,
          "Is urgentie nodig voor de uitstroom? Spreek af wie die zo snel mogelijk aanvraagt (onze "
            + "lezing), op de manier van de gemeente: zie Contact.",
        ),
        .contact(.municipal(.urgentie)),
      ],
    )
  }

  /// Where a crisiskaart can be made: `WED 'Uitstroom na opname, 4e punt'`.
  var crisiskaart: LineRule {
    Rule(
      "GEM-5",
      basis: [.wed(64), .wed(65), .wed(66), .wed(67), .wed(68)],
      says: "Is er nog geen crisiskaart, dan kan de inwoner er zelf een laten maken.",
      when: Self.isAsked(.crisiskaart),
      then: [
        .responsible(.party(.inwoner), "de keuze om een crisiskaart te maken"),
        .step(
          .asker,
          "Is er bij de behandeling of opname geen crisiskaart gemaakt? Vertel de inwoner waar dat "
            + "kan; bij Contact staat wat de bron daarover noemt.",
        ),
        .contact(.municipal(.crisiskaart)),
      ],
    )
  }

  /// Where to read about housing: `WED 'Bijlage 3, zelfstandig wonen'`.
  var wonen: LineRule {
    Rule(
      "GEM-6",
      basis: [.wed(96), .wed(97), .wed(98), .wed(99), .wed(100), .wed(101)],
      says: "Over zelfstandig wonen heeft elke gemeente eigen informatie.",
      when: Self.isAsked(.wonen),
      then: [
        .responsible(.party(.lokaalTeam), "vragen over wonen in {gemeente}"),
        .contact(.municipal(.wonen)), .contact(.municipal(.contact)),
        .step(.asker, "Bekijk met de inwoner de informatie bij Contact (eigen advies)."),
      ],
    )
  }

  /// Or the lokale team, for whoever is not of it: `WED 'Bijlage 3, zelfstandig wonen'`.
  var wonenTeam: LineRule {
    Rule(
      "GEM-6a",
      basis: [.wed(96)],
      says: "Bijlage 3 wijst voor wonen ook naar het lokale team.",
      when: .all([Self.isAsked(.wonen), .not(Self.isTeam)]),
      then: [.step(.asker, "Het lokale team kan er ook over vertellen: zie Contact.")],
    )
  }

  /// Everything together.
  var alles: LineRule {
    Rule(
      "GEM-7",
      basis: [.wed(90), .wed(41), .wed(54), .wed(64), .wed(96), .wed(71)],
      says: "Alles wat de bron per gemeente noemt, bij elkaar.",
      when: Self.isAll,
      then: [
        .responsible(
          .party(.lokaalTeam),
          "vragen over hulp na de opname, als aanspreekpunt (onze lezing)",
          named: "{gemeente}",
        ),
        .step(.asker, "Per onderwerp staat bij Contact wie of waar."),
        .step(
          .party(.maatschappelijkWerker),
          "zorgt dat de gemeente het weet als er een uitkering is, of de casemanager doet dat. Liefst "
            + "vertelt de inwoner of een vertegenwoordiger het zelf.",
        ),
        .step(
          .asker,
          "Is urgentie nodig voor de uitstroom? Spreek af wie die zo snel mogelijk aanvraagt (onze "
            + "lezing).",
        ),
        .contact(.municipal(.alles)),
      ],
    )
  }

  /// Where to begin, for whoever is not of the lokale team; our own reading.
  var allesTeam: LineRule {
    Rule(
      "GEM-7a",
      basis: [.wed(90), .wed(35)],
      says: "Wie niet weet waar te beginnen, begint bij het lokale team (onze lezing).",
      when: .all([Self.isAll, .not(Self.isTeam)]),
      then: [
        .step(
          .asker,
          "Weet je niet waar je moet beginnen? Begin bij het lokale team (onze lezing).",
        )
      ],
    )
  }

  // MARK: What to know about it

  /// Consent goes before contact (C-30).
  var naamOfToestemming: LineRule {
    Rule(
      "GEM-8",
      basis: [.wed(6), .wed(8)],
      says: "Voor overleg over een inwoner is diens toestemming nodig.",
      when: .any([Self.isAsked(.contact, .uitkering, .urgentie, .wonen), Self.isAll]),
      then: [
        .notice(.check, "Overleg je over een inwoner? Vraag eerst diens toestemming.")
      ],
    )
  }

  /// Urgentie gives no certainty: `WED 'Aandachtspunten tijdens de (gedwongen) opname, 10e punt'`.
  var halfJaar: LineRule {
    Rule(
      "GEM-9",
      basis: [.wed(53)],
      says: "Urgentie is geen belofte van een woning binnen een half jaar.",
      when: .any([Self.isAsked(.urgentie), Self.isAll]),
      then: [
        .notice(
          .check,
          "Urgentie belooft geen woning binnen een half jaar. Kan de inwoner zelfstandig gaan "
            + "wonen, maar is er geen woning? Dan moet er iets anders gezocht worden.",
        )
      ],
    )
  }

  /// A crisiskaart goes by where somebody lives (C-41).
  var woonplaats: LineRule {
    Rule(
      "GEM-10",
      basis: [.wed(68), .wed(64)],
      says: "Voor de crisiskaart telt de woonplaats, niet de gemeente van herkomst.",
      when: .any([Self.isAsked(.crisiskaart), Self.isAll]),
      then: [
        .notice(
          .check,
          "Voor de crisiskaart telt waar de inwoner woont of gaat wonen. Is dat niet {gemeente}? "
            + "Vraag het dan op voor die gemeente.",
        )
      ],
    )
  }

  /// Homes for people under 21: `WED 'Aandachtspunten tijdens de (gedwongen) opname, 8e punt'`.
  var jongeren: LineRule {
    Rule(
      "GEM-11",
      basis: [.wed(51)],
      says: "Tot 21 jaar is een zelfstandige woning vaak niet te betalen.",
      when: .any([Self.isAsked(.wonen, .urgentie), Self.isAll]),
      then: [
        .because(
          "Tot 21 jaar krijgt iemand alleen huurtoeslag bij een lage huur (onder de "
            + "kwaliteitskortingsgrens). Zulke woningen zijn er weinig: een andere woonvorm past "
            + "dan soms beter."
        )
      ],
    )
  }

  /// Addresses, hours and names as printed (C-32, C-49, C-53).
  var zoalsGedrukt: LineRule {
    Rule(
      "GEM-12",
      basis: [.wed(90), .wed(92), .wed(93), .wed(95)],
      says: "Adressen, tijden en namen staan hier zoals in de bron.",
      when: Uitkomst.isOneOf("gemeente.gegevens"),
      then: [
        .notice(
          .check,
          "Alles staat hier zoals in de bron. Waar een nummer, link, dag of tijd ontbreekt, noemt "
            + "de bron die niet.",
        )
      ],
    )
  }

  /// 'Thuis in de Wijk' is of Amersfoort only: `WED 'Uitstroom na opname, 7e punt'`.
  var thuisInDeWijk: LineRule {
    Rule(
      "GEM-13",
      basis: [.wed(71)],
      says: "Lokale afspraken bij terugval heeft alleen Amersfoort: 'Thuis in de Wijk'.",
      when: Self.isAll,
      then: [
        .because(
          "Alleen Amersfoort heeft lokale afspraken bij terugval ('Thuis in de Wijk'); de andere "
            + "vijf nog niet."
        )
      ],
    )
  }
}
