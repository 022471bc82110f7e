import Rulebook

/// Consultatie: asking the ggz for advice.
///
/// The lines are for the sociaal domein (EEM).
struct Consultatie {
  var outcomes: [OutcomeRule] {
    [lijnen, behandelaar, behandelaarZonderToestemming, collega]
      + ConsultatieHuisartsenzorg().outcomes
  }
  var lines: [LineRule] {
    [
      bellen, bellenOverVerslaving, metOfZonderNaam, dagelijks, driehoek, naarBehandelaar,
      naarBehandelaarMetToestemming, nietOverDezeInwoner, collegaVragen,
    ] + ConsultatieHuisartsenzorg().lines + [terugval]
  }

  static let isForSociaalDomein = Facts.rol.isOneOf(Rol.sociaalDomein)

  /// Not in treatment: `EEM 'Consultatie bij de ggz aanvragen'`.
  var lijnen: OutcomeRule {
    Rule(
      "CON-1a",
      basis: [.eem(37), .web(24)],
      says: "Voor een inwoner die niet in behandeling is, zijn er drie advieslijnen.",
      when: .all([Self.isForSociaalDomein, Facts.inBehandeling.fails]),
      then: Outcome(
        "consultatie.lijnen",
        "Je kunt zelf een advieslijn van de ggz bellen.",
      ),
    )
  }

  /// In treatment: `EEM 'Samenwerking tijdens begeleiding'`.
  var behandelaar: OutcomeRule {
    Rule(
      "CON-2a",
      basis: [.eem(36), .eem(18), .eem(37)],
      says: "Is de inwoner in behandeling, dan stem je af met de behandelaar.",
      when: .all([
        Self.isForSociaalDomein, Facts.inBehandeling.holds,
        .not(Facts.toestemming.certainlyFails),
      ]),
      then: Outcome(
        "consultatie.behandelaar",
        "De inwoner is in behandeling: stem af met de eigen behandelaar, als de inwoner dat goed vindt "
          + "(eigen advies).",
      ),
    )
  }

  /// In treatment, and the inwoner does not want contact; our own advice (C-30).
  var behandelaarZonderToestemming: OutcomeRule {
    Rule(
      "CON-2d",
      basis: [.eem(36), .eem(7)],
      says: "Vindt de inwoner contact niet goed, dan gaat het eerst daarover (eigen advies).",
      when: .all([
        Self.isForSociaalDomein, Facts.inBehandeling.holds, Facts.toestemming.certainlyFails,
      ]),
      then: Outcome(
        "consultatie.behandelaar",
        "De inwoner is in behandeling, en vindt contact met de behandelaar nu niet goed.",
      ),
    )
  }

  /// A ggz professional asks a colleague: the lines are not meant for the ggz.
  var collega: OutcomeRule {
    Rule(
      "CON-1b",
      basis: [.eem(37)],
      says: "De advieslijnen zijn voor het sociaal domein, niet voor de ggz zelf.",
      when: Facts.rol.isOneOf(.ggz),
      then: Outcome(
        "consultatie.collega",
        "De advieslijnen zijn voor het sociaal domein. Vraag een collega in de ggz (eigen advies).",
      ),
    )
  }

  // MARK: What to do

  /// The three lines: `EEM 'Consultatie bij de ggz aanvragen'`.
  var bellen: LineRule {
    Rule(
      "CON-1",
      basis: [.eem(37), .eem(38), .eem(39), .eem(40)],
      says: "GGZ Centraal voor algemene vragen; Jellinek en Amethist voor verslaving.",
      when: .all([Uitkomst.isOneOf("consultatie.lijnen"), Facts.verslaving.isNotCertain]),
      then: [
        .responsible(.asker, "de vraag, en wat er met het advies gebeurt (onze lezing)"),
        .step(
          .asker,
          "Bel GGZ Centraal voor een algemene vraag. Gaat het over verslaving? Bel Jellinek of "
            + "Amethist.",
        ),
        .contact(.line("ggz-centraal")), .contact(.line("jellinek")), .contact(.line("amethist")),
        .because(
          "De inwoner is niet in behandeling bij de ggz. Een wachtlijst telt niet als behandeling (onze "
            + "lezing)."
        ),
      ],
    )
  }

  /// The addiction lines first: `EEM 'Consultatie bij de ggz aanvragen'`.
  var bellenOverVerslaving: LineRule {
    Rule(
      "CON-1c",
      basis: [.eem(37), .eem(39), .eem(40), .eem(38)],
      says: "Bij verslaving staan Jellinek en Amethist voorop.",
      when: .all([Uitkomst.isOneOf("consultatie.lijnen"), Facts.verslaving.isCertain]),
      then: [
        .responsible(.asker, "de vraag, en wat er met het advies gebeurt (onze lezing)"),
        .step(
          .asker,
          "Bel Jellinek of Amethist. Voor een algemene vraag over ggz is er GGZ Centraal.",
        ),
        .contact(.line("jellinek")), .contact(.line("amethist")), .contact(.line("ggz-centraal")),
        .because(
          "De inwoner is niet in behandeling bij de ggz. Een wachtlijst telt niet als behandeling (onze "
            + "lezing)."
        ),
      ],
    )
  }

  /// Without a name, or with consent; our own advice (C-30).
  var metOfZonderNaam: LineRule {
    Rule(
      "CON-1d",
      basis: [.eem(37)],
      says: "Vraag zonder naam, of met toestemming; dit is eigen advies.",
      when: Uitkomst.isOneOf("consultatie.lijnen"),
      then: [
        .step(
          .asker,
          "Stel je vraag zonder naam, of met toestemming van de inwoner (eigen advies).",
        )
      ],
    )
  }

  /// What 'dagelijks' means is not sure (C-09, C-10).
  var dagelijks: LineRule {
    Rule(
      "CON-1e",
      basis: [.eem(38), .eem(39), .eem(40)],
      says: "Of 'dagelijks' ook het weekend is, zegt de bron niet.",
      when: Uitkomst.isOneOf("consultatie.lijnen"),
      then: [
        .notice(
          .ambiguous,
          "Of 'dagelijks' ook voor weekend en feestdagen geldt, is niet zeker. Van Amethist noemt de "
            + "bron geen tijden.",
        )
      ],
    )
  }

  /// The driehoek: `EEM 'Samenwerking tijdens behandeling'`.
  var driehoek: LineRule {
    Rule(
      "CON-2",
      basis: [.eem(18), .eem(36)],
      says: "Met de behandelaar stem je af in de driehoek.",
      when: Uitkomst.isOneOf("consultatie.behandelaar"),
      then: [
        .responsible(.party(.ggzInstelling), "de behandeling"),
        .because(
          "De advieslijnen zijn er voor inwoners die niet in behandeling zijn. Wie bij een ggz-"
            + "instelling in behandeling is, heeft een behandelaar."
        ),
      ],
    )
  }

  /// In touch with the treating professional; asking first is our own advice (C-30).
  var naarBehandelaar: LineRule {
    Rule(
      "CON-2b",
      basis: [.eem(36), .eem(18)],
      says: "Stem af met de behandelaar, als de inwoner dat goed vindt (eigen advies).",
      when: .all([
        Uitkomst.isOneOf("consultatie.behandelaar"), .not(Facts.toestemming.isAnswered),
      ]),
      then: [
        .step(
          .asker,
          "Neem contact op met de behandelaar, liefst samen met de inwoner, en stem doelen en taken af. "
            + "Vraag eerst of de inwoner het goed vindt (eigen advies).",
        )
      ],
    )
  }

  /// The inwoner agrees: `EEM 'Samenwerking tijdens begeleiding'`.
  var naarBehandelaarMetToestemming: LineRule {
    Rule(
      "CON-2e",
      basis: [.eem(36), .eem(18)],
      says: "Stem doelen en taken af met de behandelaar, bij voorkeur met de inwoner erbij.",
      when: .all([
        Uitkomst.isOneOf("consultatie.behandelaar"), Facts.toestemming.isCertain,
      ]),
      then: [
        .step(
          .asker,
          "Neem contact op met de behandelaar, liefst samen met de inwoner, en stem doelen en taken af.",
        )
      ],
    )
  }

  /// A relapse has a way of its own: `EEM 'Terugkeerconsultatie bij terugval'`.
  var terugval: LineRule {
    Rule(
      "CON-8",
      basis: [.eem(11), .eem(33), .eem(14)],
      says: "Bij terugval in dezelfde klachten is er in Eemland de terugkeerconsultatie.",
      when: .all([
        Uitkomst.isOneOf(
          "consultatie.lijnen",
          "consultatie.collega",
          "consultatie.mono-of-multi",
          "consultatie.multi",
        ), .not(Facts.inBehandeling.isCertain),
      ]),
      then: [
        .step(
          .asker,
          "Is het een terugval in dezelfde klachten, binnen {duur:uiterste-terugval} na een "
            + "ggz-behandeling? Kies 'terugkeer' (voor wie in Eemland woont).",
        )
      ],
    )
  }

  /// The inwoner does not agree; our own advice (C-30).
  var nietOverDezeInwoner: LineRule {
    Rule(
      "CON-2c",
      basis: [.eem(36), .eem(7)],
      says:
        "Vindt de inwoner het niet goed, dan is er geen contact over deze inwoner (eigen advies).",
      when: .all([
        Uitkomst.isOneOf("consultatie.behandelaar"), Facts.toestemming.certainlyFails,
      ]),
      then: [
        .step(
          .asker,
          "De inwoner vindt contact niet goed: neem dan geen contact op over deze inwoner. Bespreek samen "
            + "wat wel mag (eigen advies).",
        )
      ],
    )
  }

  /// Ask a colleague: our own advice.
  var collegaVragen: LineRule {
    Rule(
      "CON-1f",
      basis: [.eem(37), .eem(15)],
      says: "Een wegwijzer kan de weg naar een andere instelling wijzen.",
      when: Uitkomst.isOneOf("consultatie.collega"),
      then: [
        .responsible(.party(.ggzInstelling), "de eigen vraag (onze lezing)"),
        .step(
          .asker,
          "Vraag een collega (eigen advies). Zoek je iemand bij een andere instelling? De wegwijzer daar "
            + "helpt.",
        ),
        .contact(.fillable(.wegwijzer)),
        .because("De afspraken geven de advieslijnen alleen aan het sociaal domein."),
      ],
    )
  }
}
