import Rulebook

/// After an admission.
extension Opname {
  var uitstroomLines: [LineRule] {
    [
      warmeOverdracht, eenPlan, overnemer, ervaringsdeskundige,
    ] + crisiskaartPerWoonplaats + [
      geenCrisiskaartGenoemd, geenCrisiskaartVoorTeam, levensstructuur, terugvalsignalen,
      thuisInDeWijk, geenLokaleAfspraken,
    ]
  }

  /// A warm handover (C-44): `WED 'Uitstroom na opname'`.
  var warmeOverdracht: LineRule {
    Rule(
      "OPN-70",
      basis: [.wed(62)],
      says: "Bij het ontslag is er een warme overdracht; wie die regelt, noemt de bron niet.",
      when: Self.shared(.uitstroom),
      then: [
        .responsible(
          .party(.regiebehandelaar),
          "de warme overdracht, met de inwoner erbij (onze lezing)",
        ),
        .step(
          .party(.regiebehandelaar),
          "[draagt|draag] warm over, met de inwoner en wie het overneemt: de ambulante "
            + "behandelaar, of de begeleider van het lokale team. Wie dit regelt, noemt de bron "
            + "niet (onze lezing).",
        ),
      ],
    )
  }

  /// Who takes over is there: `WED 'Uitstroom na opname'`.
  var overnemer: LineRule {
    Rule(
      "OPN-71",
      basis: [.wed(62)],
      says: "Wie de begeleiding overneemt, is bij de overdracht.",
      when: Self.shared(.uitstroom),
      then: [
        .step(
          .party(.lokaalTeam),
          "[is|wees] bij de warme overdracht als het team de hulp overneemt.",
        )
      ],
    )
  }

  /// One plan: `WED 'Uitstroom na opname'`.
  var eenPlan: LineRule {
    Rule(
      "OPN-72",
      basis: [.wed(61)],
      says: "Gaat de behandeling ambulant verder, dan is er één gezamenlijk plan.",
      when: .all([Self.shared(.uitstroom), Facts.vervolgbehandeling.mayHold]),
      then: [
        .step(
          .party(.regiebehandelaar),
          "{als:vervolgbehandeling:de behandeling ambulant verdergaat}[maakt|maak] één plan met de "
            + "andere hulpverleners: doelen, acties, evaluaties, signaleringsplan en/of "
            + "crisiskaart, vanuit positieve gezondheid.",
        )
      ],
    )
  }

  /// Somebody with experience: `WED 'Uitstroom na opname'`.
  var ervaringsdeskundige: LineRule {
    Rule(
      "OPN-73",
      basis: [.wed(63)],
      says: "De inwoner hoort, als het past, over ervaringsdeskundigen en het herstelnetwerk.",
      when: Self.always(.uitstroom),
      then: [
        .step(
          .asker,
          "Vertel, als het past, over een ervaringsdeskundige en Herstelnetwerk Eemland.",
        )
      ],
    )
  }

  private static let hasNoCard = Condition.all([
    always(.uitstroom), Facts.crisiskaart.mayFail,
  ])

  /// A crisiskaart, by where the inwoner lives (C-41): `WED 'Uitstroom na opname'`.
  var crisiskaartPerWoonplaats: [LineRule] {
    let clauses: [(Gemeente, ClauseID)] = [
      (.amersfoort, .wed(64)), (.baarn, .wed(65)), (.bunschoten, .wed(66)), (.soest, .wed(67)),
    ]
    return clauses.map { gemeente, clause in
      Rule(
        "OPN-74-\(gemeente.rawValue)",
        basis: [clause],
        says: "Waar een crisiskaart gemaakt kan worden, hangt af van de woonplaats.",
        when: .all([Self.hasNoCard, Facts.woonplaats.isOneOf(gemeente)]),
        then: [
          .step(
            .asker,
            "{als:crisiskaart:er nog geen crisiskaart is}vertel dat wie in \(gemeente.name) woont, "
              + "voor een crisiskaart zelf naar {crisiskaart-bij} kan.",
          )
        ],
      )
    }
  }

  private static let hasNoCardNorParty = Condition.all([
    hasNoCard, .not(Facts.woonplaats.isOneOf(.amersfoort, .baarn, .bunschoten, .soest)),
  ])

  /// No party is named (C-45): `WED 'Uitstroom na opname'`.
  var geenCrisiskaartGenoemd: LineRule {
    Rule(
      "OPN-75",
      basis: [.wed(68)],
      says: "Voor de andere woonplaatsen noemt de bron niemand voor een crisiskaart.",
      when: .all([Self.hasNoCardNorParty, .not(Self.isAsked(by: .wijkteam))]),
      then: [
        .step(
          .asker,
          "{als:crisiskaart:er nog geen crisiskaart is}vertel over de crisiskaart. Waar dat kan "
            + "voor wie in {woonplaats} woont, noemt de bron niet. Misschien weet het lokale team "
            + "het (eigen advies).",
        )
      ],
    )
  }

  /// The same to the lokale team itself (C-45): `WED 'Uitstroom na opname'`.
  var geenCrisiskaartVoorTeam: LineRule {
    Rule(
      "OPN-75b",
      basis: [.wed(68)],
      says: "Ook het lokale team vindt in de bron niemand voor een crisiskaart.",
      when: .all([Self.hasNoCardNorParty, Self.isAsked(by: .wijkteam)]),
      then: [
        .step(
          .asker,
          "{als:crisiskaart:er nog geen crisiskaart is}vertel over de crisiskaart. Waar dat kan "
            + "voor wie in {woonplaats} woont, noemt de bron niet.",
        )
      ],
    )
  }

  /// Daily life is arranged: `WED 'Uitstroom na opname'`.
  var levensstructuur: LineRule {
    Rule(
      "OPN-76",
      basis: [.wed(69)],
      says: "Inkomen, dagbesteding en netwerk zijn voor het ontslag zoveel mogelijk geregeld.",
      when: Self.shared(.uitstroom),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[zorgen|zorg] dat inkomen, dagbesteding en netwerk al zoveel mogelijk geregeld zijn, in de "
            + "buurt waar de inwoner gaat wonen.",
        )
      ],
    )
  }

  /// Signs of a relapse: `WED 'Uitstroom na opname'`.
  var terugvalsignalen: LineRule {
    Rule(
      "OPN-77",
      basis: [.wed(70)],
      says: "Hulpverleners en inwoner spreken af hoe zij terugval zien en wat zij dan doen.",
      when: Self.shared(.uitstroom),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[spreken|spreek] met de inwoner af hoe terugval te herkennen is en wie dan wat doet.",
        )
      ],
    )
  }

  /// Amersfoort has its own, by where the inwoner will live: `WED 'Uitstroom na opname'`.
  var thuisInDeWijk: LineRule {
    Rule(
      "OPN-78",
      basis: [.wed(71)],
      says: "Amersfoort heeft over terugval de afspraken 'Thuis in de Wijk'.",
      when: .all([Self.shared(.uitstroom), Facts.woonplaats.isOneOf(.amersfoort)]),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[kijken|kijk] voor terugval ook in de afspraken 'Thuis in de Wijk': die zijn er voor "
            + "wie in Amersfoort gaat wonen (onze lezing).",
        )
      ],
    )
  }

  /// The other municipalities have none: `WED 'Uitstroom na opname'`.
  var geenLokaleAfspraken: LineRule {
    Rule(
      "OPN-79",
      basis: [.wed(71)],
      says: "Andere gemeenten hebben nu geen lokale afspraken over terugval.",
      when: .all([
        Self.shared(.uitstroom),
        Facts.woonplaats.isOneOf(edition.municipalities.filter { $0 != .amersfoort }),
      ]),
      then: [
        .because("Lokale afspraken over signalen van terugval heeft {woonplaats} nu nog niet.")
      ],
    )
  }
}
