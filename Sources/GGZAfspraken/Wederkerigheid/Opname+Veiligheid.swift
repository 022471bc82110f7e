import Rulebook

/// A veiligheidsaanpak, and what remains without consent.
extension Opname {
  /// With consent, or where the convenant settles it: consent itself may still be open.
  private static let isAnyOrConvenant = Condition.all([
    Uitkomst.isOneOf(
      "opname.aanloop",
      "opname.tijdens",
      "opname.uitstroom",
      "opname.convenant",
    ),
    .not(Facts.toestemming.isAnswered),
  ])

  var veiligheidLines: [LineRule] {
    [
      pga, topx, procesregisseur, veiligheidOnbekend, vraagProcesregisseur, behandelingBlijft,
      convenantTekst,
    ]
  }

  private static let hasApproach = Condition.all([
    isAny, Facts.veiligheid.isAnswered, Facts.veiligheid.isOneOf(Veiligheidsaanpak.some),
  ])

  /// The PGA-team directs: `WED 'Veiligheidsaanpak'`.
  var pga: LineRule {
    Rule(
      "OPN-10",
      basis: [.wed(9), .wed(10)],
      says: "In een veiligheidsaanpak heeft het PGA-team van de gemeente de regie.",
      when: .all([Self.isAny, Facts.veiligheid.isOneOf(.pga)]),
      then: [.responsible(.party(.pgaTeam), "de procesregie in de veiligheidsaanpak")],
    )
  }

  /// TopX is directed by the Zorg- en Veiligheidshuis (C-36): `WED 'Veiligheidsaanpak'`.
  var topx: LineRule {
    Rule(
      "OPN-11",
      basis: [.wed(10), .wed(9)],
      says: "Bij TopX ligt de procesregie bij het Zorg- en Veiligheidshuis.",
      when: .all([Self.isAny, Facts.veiligheid.isOneOf(.topx)]),
      then: [
        .responsible(.party(.zorgEnVeiligheidshuis), "de procesregie bij TopX"),
        .notice(
          .ambiguous,
          "De bron geeft eerst de regie in elke veiligheidsaanpak aan het PGA-team, en daarna de "
            + "procesregie bij TopX aan het Zorg- en Veiligheidshuis. Wij volgen het tweede.",
        ),
      ],
    )
  }

  /// The procesregisseur takes part: `WED 'Veiligheidsaanpak'`.
  var procesregisseur: LineRule {
    Rule(
      "OPN-12",
      basis: [.wed(11)],
      says: "De procesregisseur is betrokken voor, tijdens en na de opname.",
      when: .all([.any([Self.isShared, Self.isAnyOrConvenant]), Self.hasApproach]),
      then: [
        .step(
          .asker,
          "Betrek de procesregisseur nu en bij elke volgende stap, tot en met het ontslag.",
        ),
        .because(
          "Een veiligheidsaanpak kan het verloop veranderen: door toezicht, detentie, het einde van "
            + "een huurcontract of gevaar bij de terugkeer. De behandeling blijft bij de "
            + "regiebehandelaar."
        ),
      ],
    )
  }

  /// Whether there is an approach is not known.
  var veiligheidOnbekend: LineRule {
    Rule(
      "OPN-13",
      basis: [.wed(11), .wed(9)],
      says: "Of er een veiligheidsaanpak is, moet duidelijk worden.",
      when: .all([Self.isShared, .not(Facts.veiligheid.isAnswered)]),
      then: [
        .step(
          .asker,
          "Vraag na of de inwoner onder een veiligheidsaanpak valt (PGA of TopX). Dan hoort de "
            + "procesregisseur erbij.",
        )
      ],
    )
  }

  /// The convenant settles what is shared (C-31): `WED 'Veiligheidsaanpak'`.
  var vraagProcesregisseur: LineRule {
    Rule(
      "OPN-14",
      basis: [.wed(12), .wed(11)],
      says: "De procesregisseur weet wat het convenant toestaat.",
      when: Uitkomst.isOneOf("opname.convenant"),
      then: [
        .step(
          .asker,
          "Vraag de procesregisseur wat het privacyconvenant over delen zegt, en houd je daaraan.",
        ),
        .step(
          .asker,
          "Houd de procesregisseur betrokken bij de aanloop, de opname zelf en het ontslag.",
        ),
        .because(
          "De inwoner geeft geen toestemming, maar valt onder een veiligheidsaanpak. Daarvoor is er "
            + "een apart convenant over privacy."
        ),
      ],
    )
  }

  /// Treatment stays where it is: `WED 'Tijdens de opname'`.
  var behandelingBlijft: LineRule {
    Rule(
      "OPN-14b",
      basis: [.wed(30), .wed(9)],
      says: "De regiebehandelaar blijft verantwoordelijk voor de behandeling.",
      when: .all([
        Uitkomst.isOneOf("opname.convenant"), .not(Facts.opnamefase.isOneOf(.tijdens)),
      ]),
      then: [.responsible(.party(.regiebehandelaar), "de behandeling zelf")],
    )
  }

  /// The convenant itself is not among the sources.
  var convenantTekst: LineRule {
    Rule(
      "OPN-15",
      basis: [.wed(12)],
      says: "De tekst van het convenant is niet bij de bronnen.",
      when: Self.hasApproach,
      then: [
        .notice(
          .check,
          "De tekst van het privacyconvenant en de contactgegevens van de procesregisseur staan "
            + "niet in de bronnen. Vraag ernaar bij de gemeente.",
        )
      ],
    )
  }
}
