import Rulebook

/// By when the gemeente van herkomst sees to a place, and days that do not fit.
extension Opname {
  var termijnLines: [LineRule] {
    [
      verantwoordelijk, terugNaarEigenPlek, naarEenPlek, uitstroomTeLaat, termijn,
      termijnZonderToestemming, teLaatZonderToestemming, eindeVoorFase, langWeg,
    ]
  }

  /// The admission ended so long ago that the term is over.
  private var isLate: Condition {
    .not(DayExpression.today.isNotAfter(Facts.opnameEinde.plus(outflow)))
  }
  /// The term is not over, or when it began is not known.
  private var mayBeInTime: Condition {
    .any([
      .not(Facts.opnameEinde.isAnswered),
      DayExpression.today.isNotAfter(Facts.opnameEinde.plus(outflow)),
    ])
  }
  /// The admission ended before today.
  private static let hasEnded = Condition.not(
    DayExpression.today.isNotAfter(Facts.opnameEinde.day)
  )

  /// The gemeente van herkomst, whether or not there is consent: `WED 'Aandachtspunten'`.
  var verantwoordelijk: LineRule {
    Rule(
      "OPN-80",
      basis: [.wed(102)],
      says: "Voor tijdige uitstroom is de gemeente van herkomst verantwoordelijk.",
      when: Self.always(.tijdens, .uitstroom),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "tijdige uitstroom: hooguit {duur:uitstroom} na het einde van de opname",
          named: "{gemeente}",
        )
      ],
    )
  }

  /// Back to the own place: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var terugNaarEigenPlek: LineRule {
    Rule(
      "OPN-80a",
      basis: [.wed(102)],
      says: "Ook bij terugkeer naar de eigen plek telt de termijn van de gemeente.",
      when: .all([
        Self.shared(.tijdens, .uitstroom), Facts.terugNaarHuis.isCertain, mayBeInTime,
      ]),
      then: [
        .step(
          .party(.gemeenteVanHerkomst),
          "is verantwoordelijk voor tijdige uitstroom, hier naar de eigen woonplek.",
          by: "uitstroom",
        )
      ],
    )
  }

  /// To another place: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var naarEenPlek: LineRule {
    Rule(
      "OPN-80b",
      basis: [.wed(102)],
      says: "Uitstroom is in principe naar een zelfstandige woning.",
      when: .all([
        Self.shared(.tijdens, .uitstroom), Facts.terugNaarHuis.mayFail, mayBeInTime,
      ]),
      then: [
        .step(
          .party(.gemeenteVanHerkomst),
          "is verantwoordelijk voor tijdige uitstroom naar een woonplek. Zelfstandig is het "
            + "uitgangspunt; beschermd wonen kan alleen als zelfstandig wonen met hulp niet lukt.",
          by: "uitstroom",
        )
      ],
    )
  }

  /// Late: without a day that has passed.
  var uitstroomTeLaat: LineRule {
    Rule(
      "OPN-80c",
      basis: [.wed(102)],
      says: "Na de termijn blijft de gemeente van herkomst verantwoordelijk.",
      when: .all([Self.shared(.tijdens, .uitstroom), isLate]),
      then: [
        .step(
          .party(.gemeenteVanHerkomst),
          "blijft verantwoordelijk voor de uitstroom, ook nu de termijn voorbij is (onze lezing).",
        )
      ],
    )
  }

  private static let endsAt = Condition.any([
    Facts.opnameEinde.isAnswered, Facts.opnamefase.isOneOf(.uitstroom),
  ])

  /// The term of the gemeente (C-38): `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var termijn: LineRule {
    Rule(
      "OPN-81",
      basis: [.wed(102)],
      says: "Uitstroom is er binnen \(outflow.dutch) na het einde van de opname.",
      when: .all([Self.shared(.tijdens, .uitstroom), Self.endsAt]),
      then: [
        .term(term(.duty)),
        .because(
          "De termijn van de gemeente telt vanaf het einde van de opname. De maanden die de "
            + "verzekeraar betaalt, tellen apart: kies 'verblijf'."
        ),
      ],
    )
  }

  /// Without consent the term runs on, but nothing can be discussed with others.
  var termijnZonderToestemming: LineRule {
    Rule(
      "OPN-82",
      basis: [.wed(102)],
      says: "De termijn van de gemeente loopt ook zonder toestemming, of zolang die open is.",
      when: .all([
        Self.isAny, Facts.toestemmingAnderen.isNotCertain,
        Facts.opnamefase.isOneOf(.tijdens, .uitstroom), Facts.opnameEinde.isAnswered,
      ]),
      then: [.term(term(.limit))],
    )
  }

  /// Late, and nothing can be discussed with others; our own advice.
  var teLaatZonderToestemming: LineRule {
    Rule(
      "OPN-82b",
      basis: [.wed(102), .wed(8)],
      says: "Is de termijn voorbij, dan kan de inwoner zelf naar de gemeente.",
      when: .all([
        Self.isWithoutConsent, Facts.opnamefase.isOneOf(.tijdens, .uitstroom), isLate,
      ]),
      then: [
        .step(
          .asker,
          "De termijn van de gemeente is voorbij. Vertel de inwoner dat die zelf bij de gemeente "
            + "{gemeente} kan vragen hoe het staat (eigen advies).",
        )
      ],
    )
  }

  // MARK: Days that do not fit

  /// The end has passed, but the phase is an earlier one.
  var eindeVoorFase: LineRule {
    Rule(
      "OPN-83",
      basis: [.wed(102)],
      says: "Een opname die voorbij is, hoort bij een latere fase.",
      when: .all([Self.always(.aanloop, .tijdens), Self.hasEnded]),
      then: [
        .notice(
          .check,
          "Controleer de fase en de dag: het einde van de opname ({opname-einde}) is al geweest, "
            + "maar de fase is: {fase}.",
        )
      ],
    )
  }

  /// Leaving, but the admission ended longer ago than the term.
  var langWeg: LineRule {
    Rule(
      "OPN-84",
      basis: [.wed(102)],
      says: "Wie al zo lang weg is, is misschien niet meer in de uitstroom.",
      when: .all([Self.always(.uitstroom), isLate]),
      then: [
        .notice(
          .check,
          "Controleer de fase en de dag: de opname eindigde meer dan {duur:uitstroom} geleden "
            + "({opname-einde}). Is de inwoner toch nog niet goed onder dak?",
        )
      ],
    )
  }

  private func term(_ force: Term.Force) -> Term {
    Term(
      "uitstroom",
      label: "uitstroom na de opname",
      who: .party(.gemeenteVanHerkomst),
      from: Facts.opnameEinde.id,
      called: "het einde van de opname",
      length: outflow,
      force: force,
      startIsNamed: true,
    )
  }
}
