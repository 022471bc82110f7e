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
          .asker,
          "Spreek met de inwoner, {aanvrager} en de laatste ggz-instelling af wie wat doet, en "
            + "wanneer.",
        ),
        .notice(
          .check,
          "Wie de andere oplossing regelt en wanneer, staat niet in de afspraken. Spreek het af.",
        ),
      ],
    )
  }

  /// Treatment has begun: `EEM 'Samenwerking tijdens behandeling'`.
  var behandelingLoopt: LineRule {
    Rule(
      "TKC-6e",
      basis: [.eem(17), .eem(18)],
      says: "Tijdens de behandeling is de ggz daarvoor verantwoordelijk.",
      when: Uitkomst.isOneOf("terugkeer.weer-in-behandeling"),
      then: [
        .responsible(.party(.ggzInstelling), "de behandeling"),
        .step(
          .asker,
          "Stem met de behandelaar af wat jij doet. Begeleiding mag naast de behandeling doorgaan.",
        ),
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
      then: [
        .step(
          .asker,
          "Ga intussen door met je begeleiding. Vraag de huisarts hoe het met de aanvraag staat.",
        )
      ],
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
        .step(.asker, "Vraag hoe het besluit uitvalt, en stem dat af met de inwoner.")
      ],
    )
  }

  /// The overnemende ggz-instelling asks: what the huisarts does.
  var andereAanvrager: LineRule {
    Rule(
      "TKC-12a",
      basis: [.eem(11), .web(29)],
      says: "Vraagt de overnemende ggz-instelling aan, dan kijkt de huisarts mee.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.mogelijk"), Facts.rol.isOneOf(.huisarts),
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
