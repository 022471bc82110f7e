import Rulebook

/// A veiligheidsaanpak, and what remains without consent.
extension Opname {
  /// Whether there is consent is still open, for somebody in an approach.
  private static let isConsentOpen = Condition.all([
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
      pga, topx, procesregisseur, verloop, verloopTijdens, eerstToestemming, veiligheidOnbekend,
      vraagProcesregisseur, convenantTekst,
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
      when: .all([Self.isShared, Self.hasApproach]),
      then: [
        .step(
          .asker,
          "Betrek de procesregisseur nu en bij elke volgende stap, tot en met het ontslag.",
        )
      ],
    )
  }

  /// What an approach can change: `WED 'Veiligheidsaanpak'`.
  var verloop: LineRule {
    Rule(
      "OPN-12b",
      basis: [.wed(11)],
      says: "Een veiligheidsaanpak kan het verloop van de opname veranderen.",
      when: .all([.any([Self.isShared, Self.isConsentOpen]), Self.hasApproach]),
      then: [
        .because(
          "Een veiligheidsaanpak kan het verloop veranderen: door toezicht, detentie, het einde "
            + "van een huurcontract of gevaar bij de terugkeer."
        )
      ],
    )
  }

  /// Treatment stays where it is: `WED 'Tijdens de opname'`.
  var verloopTijdens: LineRule {
    Rule(
      "OPN-12c",
      basis: [.wed(30), .wed(9)],
      says:
        "Tijdens de opname blijft de behandeling bij de regiebehandelaar, ook met een PGA-team.",
      when: .all([Self.hasApproach, Facts.opnamefase.isOneOf(.tijdens)]),
      then: [.because("De behandeling blijft tijdens de opname bij de regiebehandelaar.")],
    )
  }

  /// Consent is not known: find out before anybody is contacted; our own advice.
  var eerstToestemming: LineRule {
    Rule(
      "OPN-12d",
      basis: [.wed(6), .wed(11)],
      says: "Voor contact met de procesregisseur moet eerst duidelijk zijn of er toestemming is.",
      when: .all([Self.isConsentOpen, Self.hasApproach]),
      then: [
        .step(
          .asker,
          "Vraag de inwoner om toestemming. Geeft die toestemming, dan is het van belang dat de "
            + "procesregisseur meedoet. Zo niet, vraag dan de procesregisseur wat je kunt delen "
            + "(eigen advies).",
        )
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

  /// The convenant settles what is shared, in our reading (C-31): `WED 'Veiligheidsaanpak'`.
  var vraagProcesregisseur: LineRule {
    Rule(
      "OPN-14",
      basis: [.wed(12), .wed(11), .wed(6)],
      says: "De bron wijst op een convenant; dat dit bepaalt wat je deelt, is onze lezing.",
      when: Uitkomst.isOneOf("opname.convenant"),
      then: [
        .step(
          .asker,
          "Vraag de procesregisseur wat het privacyconvenant over delen zegt, en houd je daaraan "
            + "(eigen advies).",
        ),
        .step(
          .asker,
          "Van belang is dat de procesregisseur meedoet: bij de aanloop, tijdens de opname en bij "
            + "het ontslag.",
        ),
        .because(
          "De inwoner geeft geen toestemming, maar valt onder een veiligheidsaanpak."
        ),
        .notice(
          .ambiguous,
          "In het algemeen vraagt de bron voor elk overleg toestemming. Voor een "
            + "veiligheidsaanpak wijst ze op een convenant over privacy. Dat dit convenant dan "
            + "bepaalt wat je deelt, is onze lezing.",
        ),
      ],
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
