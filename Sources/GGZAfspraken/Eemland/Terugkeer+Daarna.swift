import Rulebook

extension Terugkeer {
  // MARK: After the decision, and what the others do meanwhile

  /// Another solution: `WEB 'Terugkeerconsultatie'`.
  var andereOplossingAfspreken: LineRule {
    Rule(
      "TKC-5d",
      basis: [.web(30), .web(28)],
      says: "Bij een andere oplossing spreken beide af wie wat doet.",
      when: Uitkomst.isOneOf("terugkeer.andere-oplossing"),
      then: [
        .responsible(.party(.laatsteGGZ), "de afspraak wie de andere oplossing regelt"),
        .responsible(.requester, "de afspraak wie de andere oplossing regelt"),
        .step(
          .party(.laatsteGGZ),
          "[spreekt|spreek] met de inwoner en {aanvrager} af wie wat doet, en wanneer.",
        ),
        .step(.requester, "[spreekt|spreek] mee af wie wat doet."),
        .notice(
          .check,
          "Wie de andere oplossing regelt en wanneer, staat niet in de afspraken. Spreek het af.",
        ),
      ],
    )
  }

  /// Whoever does not decide: our own advice.
  var andereOplossingHoren: LineRule {
    Rule(
      "TKC-5f",
      basis: [.web(30)],
      says: "Wie niet besluit, vraagt wat er is afgesproken (eigen advies).",
      when: .all([
        Uitkomst.isOneOf("terugkeer.andere-oplossing"),
        .any([
          .not(Facts.rol.isAnswered), Facts.rol.isOneOf([.pohGGZ] + Rol.sociaalDomein),
          .all([Facts.rol.isOneOf(.huisarts), Facts.aanvrager.isOneOf(.overnemendeGGZ)]),
        ]),
      ]),
      then: [
        .step(.asker, "Vraag wat er is afgesproken, en wat dat voor jou betekent (eigen advies).")
      ],
    )
  }

  private static let isTreated = Uitkomst.isOneOf("terugkeer.weer-in-behandeling")

  /// Treatment has begun: `EEM 'Samenwerking tijdens behandeling'`.
  var behandelingLoopt: LineRule {
    Rule(
      "TKC-6e",
      basis: [.eem(17), .eem(18)],
      says: "Tijdens de behandeling is de ggz daarvoor verantwoordelijk.",
      when: .all([
        Self.isTreated,
        .any([.not(Facts.rol.isAnswered), Facts.rol.isOneOf(Rol.sociaalDomein)]),
      ]),
      then: [
        .responsible(.party(.ggzInstelling), "de behandeling"),
        .step(
          .asker,
          "Stem doelen en taken met de behandelaar af. Begeleiding mag naast de behandeling doorgaan.",
        ),
      ],
    )
  }

  /// The same for the ggz.
  var behandelingLooptVoorGGZ: LineRule {
    Rule(
      "TKC-6k",
      basis: [.eem(17), .eem(18)],
      says: "De instelling die weer behandelt, stemt af met wie de inwoner begeleidt.",
      when: .all([Self.isTreated, Facts.rol.isOneOf(.ggz)]),
      then: [
        .responsible(.party(.laatsteGGZ), "de behandeling (onze lezing)"),
        .step(
          .asker,
          "Behandel jij de inwoner weer, en is er ook begeleiding? Stem doelen en taken af in de driehoek.",
        ),
      ],
    )
  }

  /// The same for the practice; our own advice.
  var behandelingLooptVoorPraktijk: LineRule {
    Rule(
      "TKC-6l",
      basis: [.eem(17)],
      says: "De ggz behandelt; wat de praktijk doet, spreken zij samen af (eigen advies).",
      when: .all([Self.isTreated, Facts.rol.isOneOf(Rol.huisartsenzorg)]),
      then: [
        .responsible(.party(.ggzInstelling), "de behandeling"),
        .step(.asker, "Spreek met de behandelaar af wat de praktijk doet (eigen advies)."),
      ],
    )
  }

  /// An event on an unknown day has happened.
  var gebeurdZonderDag: LineRule {
    Rule(
      "TKC-13",
      basis: [.web(28)],
      says: "'Onbekend' bij een gebeurtenis betekent: wel gebeurd, de dag is niet bekend.",
      when: .any([
        .all([Uitkomst.isOneOf("terugkeer.loopt"), Facts.aanvraag.isUnknown]),
        .all([Uitkomst.isOneOf("terugkeer.besluit"), Facts.terugkoppeling.isUnknown]),
        .all([Uitkomst.isOneOf("terugkeer.start-behandeling"), Facts.besluitdatum.isUnknown]),
        .all([Self.isTreated, Facts.behandelingGestart.isUnknown]),
      ]),
      then: [
        .notice(
          .check,
          "Een dag die onbekend is, lezen wij als: het is wel gebeurd. Is het nog niet gebeurd? Antwoord "
            + "dan 'nog niet'.",
        )
      ],
    )
  }

  /// What the sociaal domein does meanwhile: `EEM 'Elk domein draagt een stukje bij'`.
  var meekijken: LineRule {
    Rule(
      "TKC-11",
      basis: [.eem(8), .eem(34)],
      says: "Begeleiding mag intussen gewoon doorgaan.",
      when: .all([
        Uitkomst.isOneOf(
          "terugkeer.mogelijk",
          "terugkeer.via-huisarts",
          "terugkeer.loopt",
          "terugkeer.besluit",
          "terugkeer.start-behandeling",
        ),
        Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [.step(.asker, "Je begeleiding mag intussen doorgaan.")],
    )
  }

  /// How it goes on; our own advice.
  var hoeHetStaat: LineRule {
    Rule(
      "TKC-11a",
      basis: [.eem(14)],
      says: "Het sociaal domein vraagt de aanvrager hoe het staat (eigen advies).",
      when: .all([
        Uitkomst.isOneOf("terugkeer.via-huisarts", "terugkeer.loopt", "terugkeer.besluit"),
        Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [.step(.asker, "Vraag {aanvrager} hoe het met de aanvraag staat (eigen advies).")],
    )
  }

  /// What the POH-ggz does meanwhile.
  var pohKijktMee: LineRule {
    Rule(
      "TKC-12",
      basis: [.web(28)],
      says: "Wie niet mee besluit, vraagt naar het besluit.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.besluit"),
        .any([
          Facts.rol.isOneOf(.pohGGZ),
          .all([Facts.rol.isOneOf(.huisarts), Facts.aanvrager.isOneOf(.overnemendeGGZ)]),
        ]),
      ]),
      then: [
        .step(
          .asker,
          "Vraag hoe het besluit uitvalt, en stem dat af met de inwoner (eigen advies).",
        )
      ],
    )
  }

  /// Who asked is not known: our reading.
  var aanvragerOnbekend: LineRule {
    Rule(
      "TKC-14",
      basis: [.eem(11), .web(29)],
      says: "Is niet bekend wie aanvroeg, dan nemen wij aan: de huisarts.",
      when: .all([
        Uitkomst.isOneOf(
          "terugkeer.loopt",
          "terugkeer.besluit",
          "terugkeer.start-behandeling",
          "terugkeer.andere-oplossing",
        ), .not(Facts.aanvrager.isAnswered),
      ]),
      then: [
        .notice(
          .check,
          "Wie aanvroeg, is niet bekend. Wij nemen aan: de huisarts. Was het de overnemende "
            + "ggz-instelling, geef dat dan op.",
        )
      ],
    )
  }

  /// The overnemende ggz-instelling asks: what the huisarts does.
  var andereAanvrager: LineRule {
    Rule(
      "TKC-12a",
      basis: [.eem(11), .web(29)],
      says: "Vraagt de overnemende ggz-instelling aan, dan kijkt de praktijk mee.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.mogelijk"), Facts.rol.isOneOf(Rol.huisartsenzorg),
        Facts.aanvrager.isOneOf(.overnemendeGGZ),
      ]),
      then: [
        .step(
          .asker,
          "De overnemende ggz-instelling vraagt aan. Geef door wat je weet, als de inwoner dat goed "
            + "vindt (eigen advies).",
        )
      ],
    )
  }
}
