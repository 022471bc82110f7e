import Rulebook

/// What to do when relapse, treatment or role go before the lists.
struct VoorDeLijsten {
  var lines: [LineRule] {
    [
      eerstTerugkeer, terugkeerPOH, terugkeerSociaalDomein, terugkeerHuisarts, terugkeerGGZ,
      inBehandeling, nietBeter, ookTerugval, behandelaar, eigenBehandeling, viaHuisarts,
      ggzOnderling, ggzElders,
    ]
  }

  private static let isReturn = Uitkomst.isOneOf("verwijzen.eerst-terugkeer")
  private static let isRunning = Uitkomst.isOneOf("verwijzen.in-behandeling")

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
            + "mogelijkheid; de gewone criteria blijven daarnaast gelden."
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
          "[kan|Je kunt] na overleg met de inwoner een terugkeerconsultatie vragen bij de laatste "
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

  /// No improvement in the treatment that runs: `LGA 'Verwijzen naar de gespecialiseerde ggz'`.
  var nietBeter: LineRule {
    Rule(
      "VRW-37a",
      basis: [.lga(49)],
      says: "Geen verbetering in de basis-ggz is een grond voor de multi ggz.",
      when: Self.isRunning,
      then: [
        .because(
          "Blijft verbetering in de basis-ggz uit (indicatie: na \(Verwijsindicaties.basisGGZDutch)), dan is dat een grond "
            + "voor de multi ggz. Hoe de ggz dan doorverwijst, zie je bij 'doorstroom'."
        )
      ],
    )
  }

  /// A relapse as well as a running treatment.
  var ookTerugval: LineRule {
    Rule(
      "VRW-32a",
      basis: [.lga(6)],
      says: "Loopt er ook een behandeling, dan hoort die behandelaar erbij (onze lezing).",
      when: .all([Self.isReturn, Facts.inBehandeling.isCertain]),
      then: [
        .notice(
          .check,
          "Er loopt ook een behandeling. Overleg dan eerst met die behandelaar (onze lezing).",
        )
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
      basis: [.lga(6)],
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
      when: .all([
        Uitkomst.isOneOf("verwijzen.ggz-onderling"), .not(Verwijsstappen.isCertainlyElsewhere),
      ]),
      then: [
        .responsible(.party(.verwijzendeGGZ), "de doorverwijzing"),
        .step(
          .asker,
          "Is behandeling elders nodig? Verwijs dan zelf door, en laat het de huisarts weten; zie "
            + "'doorstroom'.",
        ),
      ],
    )
  }

  /// Outside the region: our own advice.
  var ggzElders: LineRule {
    Rule(
      "VRW-41a",
      basis: [.lga(40), .web(21)],
      says: "Buiten Eemland gelden de afspraken van die regio (eigen advies).",
      when: .all([
        Uitkomst.isOneOf("verwijzen.ggz-onderling"), Verwijsstappen.isCertainlyElsewhere,
      ]),
      then: [
        .responsible(.asker, "het zoeken van de afspraken van die regio (eigen advies)"),
        .step(
          .asker,
          "Is behandeling elders nodig? Zoek op wat in die regio is afgesproken (eigen advies).",
        ),
      ],
    )
  }
}
