import Rulebook

extension Verblijf {
  var lines: [LineRule] {
    [
      toestemming, beginNagaan, tellenVanaf, nuAlOverleggen, nietNodig, meldenKan, informeren,
      aanvragen, vergoeding, zoekenDoor, overbrugging, voorbereiden, voorbereidenTeam,
      vragenOfGemeld, vragenOfGedaan, teamMeldtTerug, contactHouden, wijzerOpname, termijnen,
      termijnenVanafOntslag, heelDeRegio, tweeKlokken, werkwijzer, alleenGGZCentraal,
      nietKlaarMaarWel, nietKlaarMaarVergoed,
    ]
  }

  static let isRunningOutcome = Uitkomst.isOneOf(
    "verblijf.wachten",
    "verblijf.informeer-amersfoort",
    "verblijf.bdvo",
  )
  /// A place is sought.
  static let seeksPlace = Uitkomst.isOneOf(
    "verblijf.melden",
    "verblijf.wachten",
    "verblijf.informeer-amersfoort",
    "verblijf.bdvo",
  )
  static let isForTeam = Uitkomst.isOneOf(
    "verblijf.informeer-amersfoort",
    "verblijf.bdvo",
  )

  private func term(_ id: String, _ label: String, _ length: Period, from start: DayFact) -> Term {
    Term(
      id,
      label: label,
      who: .party(.lokaalTeam),
      from: start.id,
      called: start.id == Facts.vmrStart.id
        ? "het begin van de vergoeding" : "de dag van klaar voor ontslag",
      length: length,
      force: .limit,
      startIsNamed: false,
    )
  }

  private func terms(from start: DayFact) -> [Line] {
    [
      .term(term("vmr-vijf-maanden", "gemeente Amersfoort inlichten", fiveMonths, from: start)),
      .term(
        term(
          "vmr-zes-maanden",
          "uiterste einde van de vergoeding, dan BDVO aanvragen",
          sixMonths,
          from: start,
        )
      ),
    ]
  }

  // MARK: Who does what

  /// Nothing to report: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var nietNodig: LineRule {
    Rule(
      "VMR-6",
      basis: [.wed(72)],
      says: "Zonder ontslag of met een plek valt er niets te melden.",
      when: Uitkomst.isOneOf("verblijf.niet-van-toepassing"),
      then: [
        .responsible(.party(.regiebehandelaar), "de behandeling tijdens de opname"),
        .step(
          .asker,
          "Werk verder aan de uitstroom: kies 'opname'. Kom hier terug als de inwoner klaar is "
            + "voor ontslag en er geen plek is.",
        ),
        .because(
          "VMR is er voor wie klaar is voor ontslag en geen passende plek heeft. Klaar: "
            + "{klaar-voor-ontslag}. Passende plek: {passende-plek}."
        ),
      ],
    )
  }

  /// The report, a possibility: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var meldenKan: LineRule {
    Rule(
      "VMR-7",
      basis: [.wed(72), .wed(73)],
      says: "De melding gaat in de LMNV-checklist van de zorgverzekeraar.",
      when: Uitkomst.isOneOf("verblijf.melden"),
      then: [
        .responsible(.party(.maatschappelijkWerker), "de melding in de LMNV-checklist"),
        .step(
          .party(.maatschappelijkWerker),
          "kan dit melden bij de zorgverzekeraar, in de LMNV-checklist. Kies daar: 'Uitstroom "
            + "wordt belemmerd voor wachtlijst binnen de Wmo'.",
        ),
        .because(
          "De inwoner is klaar voor ontslag en heeft geen passende plek. De melding mag, ze hoeft "
            + "niet; ze brengt de VMR-vergoeding op gang. Die duurt hooguit {duur:vmr-zes-maanden}."
        ),
        .because("LMNV is langdurig medisch noodzakelijk verblijf."),
      ],
    )
  }

  /// The municipality is responsible for leaving in time: `WED 'Aandachtspunten'`.
  var zoekenDoor: LineRule {
    Rule(
      "VMR-8",
      basis: [.wed(102)],
      says: "Voor tijdige uitstroom is de gemeente van herkomst verantwoordelijk.",
      when: Uitkomst.isOneOf(
        "verblijf.melden",
        "verblijf.wachten",
        "verblijf.informeer-amersfoort",
      ),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "tijdige uitstroom naar een passende plek",
          named: "{gemeente}",
        )
      ],
    )
  }

  /// The insurer pays for a limited time: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var vergoeding: LineRule {
    Rule(
      "VMR-9",
      basis: [.wed(73)],
      says: "De zorgverzekeraar vergoedt VMR-dagen, hooguit \(sixMonths.dutch).",
      when: Uitkomst.isOneOf("verblijf.wachten", "verblijf.informeer-amersfoort"),
      then: [
        .responsible(
          .party(.zorgverzekeraar),
          "de vergoeding van het verblijf, hooguit {duur:vmr-zes-maanden}",
        )
      ],
    )
  }

  /// Month five: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var informeren: LineRule {
    Rule(
      "VMR-10",
      basis: [.wed(75)],
      says: "Het lokale team licht de gemeente Amersfoort in.",
      when: Uitkomst.isOneOf("verblijf.informeer-amersfoort"),
      then: [
        .responsible(.party(.lokaalTeam), "het inlichten van de gemeente Amersfoort"),
        .step(
          .party(.lokaalTeam),
          "[licht|licht] de gemeente Amersfoort nu in over deze inwoner.",
        ),
      ],
    )
  }

  /// Month six: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var aanvragen: LineRule {
    Rule(
      "VMR-11",
      basis: [.wed(76), .wed(77)],
      says: "Het lokale team vraagt een BDVO aan bij het coördinatieteam Amersfoort.",
      when: Uitkomst.isOneOf("verblijf.bdvo"),
      then: [
        .responsible(.party(.lokaalTeam), "het aanvragen van een BDVO"),
        .step(
          .party(.lokaalTeam),
          "[vraagt|vraag] nu een BDVO (Bijzondere dienstverleningsovereenkomst) aan bij het "
            + "coördinatieteam Amersfoort.",
        ),
        .because(
          "Met een BDVO kan de gemeente de tijdelijke overbruggingsplek betalen."
        ),
      ],
    )
  }

  /// After the reimbursement: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var overbrugging: LineRule {
    Rule(
      "VMR-12",
      basis: [.wed(74), .wed(77)],
      says: "Daarna regelt en betaalt de gemeente de overbrugging; de verzekeraar de behandeling.",
      when: Uitkomst.isOneOf("verblijf.bdvo"),
      then: [
        .responsible(
          .party(.gemeenteVanHerkomst),
          "het regelen en betalen van een passende overbruggingsplek (onze lezing)",
          named: "{gemeente}",
        ),
        .responsible(.party(.zorgverzekeraar), "de ambulante behandeling, als die nodig is"),
        .step(
          .party(.gemeenteVanHerkomst),
          "regelt een overbruggingsplek die past bij de inwoner (onze lezing).",
        ),
        .notice(
          .ambiguous,
          "Wie precies betaalt, zegt de bron niet: ze noemt 'gemeenten' en 'de gemeente'. Wij "
            + "lezen: de gemeente van herkomst.",
        ),
      ],
    )
  }

  /// What the one who asks does meanwhile; our own advice.
  var voorbereiden: LineRule {
    Rule(
      "VMR-13",
      basis: [.wed(73), .wed(75)],
      says: "Tijdens het wachten blijft iedereen zoeken.",
      when: .all([
        Uitkomst.isOneOf("verblijf.wachten"),
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.wijkteam))]),
      ]),
      then: [
        .step(
          .asker,
          "Vraag de gemeente en het lokale team hoe het zoeken gaat (eigen advies). Vanaf "
            + "{tot:vmr-vijf-maanden} licht het lokale team de gemeente Amersfoort in.",
        ),
        .contact(.municipal(.contact)),
      ],
    )
  }

  /// The team itself prepares for month five; our own advice.
  var voorbereidenTeam: LineRule {
    Rule(
      "VMR-23",
      basis: [.wed(75)],
      says: "Het lokale team is vanaf maand vijf aan zet.",
      when: .all([
        Uitkomst.isOneOf("verblijf.wachten"), Facts.rol.isAnswered, Facts.rol.isOneOf(.wijkteam),
      ]),
      then: [
        .step(
          .asker,
          "Zoek mee naar een plek. Is die er op {tot:vmr-vijf-maanden} nog niet, licht dan de "
            + "gemeente Amersfoort in; zet dat in de agenda (eigen advies).",
        )
      ],
    )
  }

  /// Ask whether it was reported; our own advice.
  var vragenOfGemeld: LineRule {
    Rule(
      "VMR-14",
      basis: [.wed(72)],
      says: "Vraag of de melding er al is.",
      when: Uitkomst.isOneOf("verblijf.melden"),
      then: [
        .step(
          .asker,
          "Vraag de maatschappelijk werker of het al gemeld is, en blijf samen zoeken naar een "
            + "plek (eigen advies).",
        )
      ],
    )
  }

  /// Whoever is not in the lokale team asks it; our own advice.
  var vragenOfGedaan: LineRule {
    Rule(
      "VMR-21",
      basis: [.wed(75), .wed(76)],
      says: "Het lokale team van de gemeente van herkomst is aan zet.",
      when: .all([
        Self.isForTeam, .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.wijkteam))]),
      ]),
      then: [
        .step(
          .asker,
          "Vraag het lokale team in {gemeente} of dit al gebeurt (eigen advies).",
        ),
        .contact(.municipal(.contact)),
      ],
    )
  }

  /// The team itself: tell who is waiting for it; our own advice.
  var teamMeldtTerug: LineRule {
    Rule(
      "VMR-22",
      basis: [.wed(103)],
      says: "Lokaal team en GGz Centraal houden contact over de plek.",
      when: .all([Self.isForTeam, Facts.rol.isAnswered, Facts.rol.isOneOf(.wijkteam)]),
      then: [
        .step(
          .asker,
          "De behandelaar, casemanager of maatschappelijk werker houdt contact met jou over de "
            + "plek. Laat weten wat je hebt gedaan (eigen advies).",
        )
      ],
    )
  }

  // MARK: Terms

  /// Five and six months from the start of the reimbursement (C-39).
  var termijnen: LineRule {
    Rule(
      "VMR-15",
      basis: [.wed(75), .wed(76), .wed(73)],
      says: "De maanden tellen vanaf het begin van de vergoeding.",
      when: .all([Self.isRunningOutcome, .not(Facts.vmrStart.isUnknown)]),
      then: terms(from: Facts.vmrStart) + [
        .because("De VMR-vergoeding loopt sinds {vmr-start}; een passende plek is er niet."),
        .notice(
          .ambiguous,
          "De bron noemt niet vanaf welke dag de maanden tellen. Wij tellen vanaf het begin van de "
            + "vergoeding.",
        ),
      ],
    )
  }

  /// Without that day, from the day of being ready (C-39).
  var termijnenVanafOntslag: LineRule {
    Rule(
      "VMR-16",
      basis: [.wed(75), .wed(76), .wed(73)],
      says: "Is het begin niet bekend, dan tellen de maanden vanaf klaar voor ontslag.",
      when: .all([Self.isRunningOutcome, Facts.vmrStart.isUnknown]),
      then: terms(from: Facts.ontslagklaarOp) + [
        .because(
          "Klaar voor ontslag sinds {ontslagklaar-op|een onbekende dag}; een passende plek is er "
            + "niet."
        ),
        .notice(
          .ambiguous,
          "Het begin van de vergoeding is niet bekend. Wij tellen vanaf de dag van klaar voor "
            + "ontslag; dat is aan de vroege kant. Vraag het begin na.",
        ),
      ],
    )
  }
}
