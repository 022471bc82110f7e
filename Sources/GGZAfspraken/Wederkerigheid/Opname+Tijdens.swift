import Rulebook

/// During an admission.
extension Opname {
  var tijdensLines: [LineRule] {
    [contactHouden, behandelplan, lokaalTeamBetrekken, maatschappelijkWerk, geenLokaalTeam]
      + uitkeringPerGemeente
      + [meedenken, vanafBegin, uitstroomAfspreken, zorgkantoor, werkwijzer]
      + contactPerGemeente
  }

  /// The behandelplan: `WED 'Tijdens de opname'`.
  var behandelplan: LineRule {
    Rule(
      "OPN-40",
      basis: [.wed(30), .wed(31), .wed(40)],
      says: "De regiebehandelaar legt doelen en afspraken vast in het behandelplan.",
      when: Self.always(.tijdens),
      then: [
        .responsible(.party(.regiebehandelaar), "de behandeling en het behandelplan"),
        .step(
          .party(.regiebehandelaar),
          "[zet|zet] met inwoner en netwerk in het behandelplan: doelen (behandeling én "
            + "begeleiding), wonen, netwerk, dagbesteding en geld.",
        ),
      ],
    )
  }

  /// Contact with the lokale team: `WED 'Tijdens de opname'`.
  var lokaalTeamBetrekken: LineRule {
    Rule(
      "OPN-41",
      basis: [.wed(35)],
      says: "De behandelaar zoekt contact met het lokale team van de gemeente van herkomst.",
      when: .all([Self.shared(.tijdens), Facts.lokaalTeamBetrokken.mayHold]),
      then: [
        .step(
          .party(.regiebehandelaar),
          "[benadert|benader] op tijd het lokale team in {gemeente} over hulp na de opname, in "
            + "overleg met inwoner en naasten.",
        )
      ],
    )
  }

  /// The maatschappelijk werker helps: `WED 'Tijdens de opname'`.
  var maatschappelijkWerk: LineRule {
    Rule(
      "OPN-42",
      basis: [.wed(34)],
      says: "Voor hulp bij wonen, geld en dagbesteding is er de maatschappelijk werker.",
      when: Self.always(.tijdens),
      then: [
        .step(
          .party(.regiebehandelaar),
          "[haalt|haal] de maatschappelijk werker van GGz Centraal erbij voor wonen, geld of "
            + "dagbesteding, als dat nodig is.",
        )
      ],
    )
  }

  /// No lokaal team yet: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var geenLokaalTeam: LineRule {
    Rule(
      "OPN-43",
      basis: [.wed(48)],
      says: "Is er nog geen lokaal team, dan zoekt de maatschappelijk werker contact.",
      when: .all([Self.shared(.tijdens, .uitstroom), Facts.lokaalTeamBetrokken.mayFail]),
      then: [
        .step(
          .party(.maatschappelijkWerker),
          "{als:lokaal-team-betrokken:er nog geen lokaal team betrokken is}[bespreekt|bespreek] "
            + "met de inwoner welk team past, en [benadert|benader] dat op tijd ({gemeente}).",
        )
      ],
    )
  }

  /// The uitkering, per municipality (C-62): `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var uitkeringPerGemeente: [LineRule] {
    let clauses: [(Gemeente, ClauseID)] = [
      (.amersfoort, .wed(42)), (.baarn, .wed(43)), (.bunschoten, .wed(43)), (.leusden, .wed(44)),
      (.soest, .wed(43)), (.woudenberg, .wed(45)),
    ]
    return clauses.map { gemeente, clause in
      Rule(
        "OPN-44-\(gemeente.rawValue)",
        basis: [.wed(41), clause],
        says: "Bij een uitkering moet de gemeente van herkomst weten wat er verandert.",
        when: .all([
          Self.whenAsked(Facts.uitkering), Facts.gemeente.isOneOf(gemeente),
        ]),
        then: [
          .step(
            .party(.maatschappelijkWerker),
            "{als:uitkering:er een uitkering is}[zorgt|zorg] dat de gemeente van herkomst weet "
              + "wat er verandert ({gemeente}: {uitkering-bij}). De casemanager kan dit ook doen. "
              + "Liefst vertelt de inwoner of een vertegenwoordiger het zelf.",
          )
        ],
      )
    }
  }

  /// A condition of the admission, shown as 'als …'; after it only when it was answered.
  static func whenAsked(_ fact: FlagFact) -> Condition {
    .any([
      .all([shared(.tijdens), fact.mayHold]),
      .all([shared(.uitstroom), .any([fact.isCertain, fact.isUnknown])]),
    ])
  }

  /// Contact goes on: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var contactHouden: LineRule {
    Rule(
      "OPN-45",
      basis: [.wed(103)],
      says: "De behandelaar, casemanager of maatschappelijk werker houdt contact met het team.",
      when: .all([Self.shared(.tijdens, .uitstroom), Facts.lokaalTeamBetrokken.mayHold]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[houdt|houd] contact met het lokale team over terugkeer of een andere woonplek.",
        )
      ],
    )
  }

  /// The lokale team takes part: `WED 'Tijdens de opname'`.
  var meedenken: LineRule {
    Rule(
      "OPN-46",
      basis: [.wed(35), .wed(33)],
      says: "Het lokale team spreekt mee af welke hulp na de opname nodig is.",
      when: Self.shared(.tijdens),
      then: [
        .step(
          .party(.lokaalTeam),
          "[maakt|maak] met GGz Centraal, inwoner en netwerk op tijd afspraken over de hulp na het "
            + "ontslag.",
        )
      ],
    )
  }

  /// From the beginning: `WED 'Tijdens de opname'`.
  var vanafBegin: LineRule {
    Rule(
      "OPN-47",
      basis: [.wed(32)],
      says: "Wonen, schulden, netwerk en werk krijgen vanaf het begin aandacht.",
      when: Self.shared(.tijdens),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[kijken|kijk] vanaf het begin steeds naar wonen, schulden, netwerk en werk of "
            + "dagbesteding.",
        )
      ],
    )
  }

  /// Leaving is agreed on: `WED 'Tijdens de opname'`.
  var uitstroomAfspreken: LineRule {
    Rule(
      "OPN-48",
      basis: [.wed(33)],
      says: "Partijen spreken duidelijk af hoe en met welke hulp de inwoner weer weggaat.",
      when: Self.shared(.tijdens),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[spreken|spreek] duidelijk af hoe de inwoner weer weggaat en met welke hulp: GGz "
            + "Centraal, lokaal team, inwoner en netwerk.",
        )
      ],
    )
  }

  /// A Wlz-indicatie: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var zorgkantoor: LineRule {
    Rule(
      "OPN-49",
      basis: [.wed(50)],
      says: "Bij een Wlz-indicatie hoort het zorgkantoor erbij.",
      when: Self.whenAsked(Facts.wlz),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "{als:wlz:de inwoner een Wlz-indicatie heeft}[overleggen|overleg] met de contactpersoon "
            + "van het zorgkantoor. Wie dat doet en met welk nummer, staat niet in de bron.",
        )
      ],
    )
  }

  /// A national guide on who pays: `WED 'Aanleiding'`.
  var werkwijzer: LineRule {
    Rule(
      "OPN-50",
      basis: [.wed(5)],
      says: "De grens tussen Zvw en Wmo staat in een landelijke werkwijze.",
      when: Self.shared(.tijdens, .uitstroom),
      then: [
        .because(
          "Zorgverzekeringswet of Wmo? Daarvoor verwijst de bron naar de landelijke werkwijze "
            + "medisch noodzakelijk verblijf (VNG)."
        )
      ],
    )
  }

  /// How to reach the lokale team, per municipality (C-41, C-49): `WED 'Bijlage 2'`.
  var contactPerGemeente: [LineRule] {
    let clauses: [(Gemeente, ClauseID)] = [
      (.amersfoort, .wed(90)), (.baarn, .wed(91)), (.bunschoten, .wed(92)), (.leusden, .wed(93)),
      (.soest, .wed(94)), (.woudenberg, .wed(95)),
    ]
    return clauses.map { gemeente, clause in
      Rule(
        "OPN-51-\(gemeente.rawValue)",
        basis: [clause],
        says: "Bijlage 2 noemt per gemeente hoe je het lokale team bereikt.",
        when: .all([Self.isShared, Facts.gemeente.isOneOf(gemeente)]),
        then: [.contact(.municipal(.contact))],
      )
    }
  }
}
