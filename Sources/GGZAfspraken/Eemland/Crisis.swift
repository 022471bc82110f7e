import Rulebook

/// Crisis: goes before every topic, also out of scope, and never waits for consent.
struct Crisis {
  let edition: Edition
  /// Whether the user's own data hold the number of the crisisdienst.
  let hasNumber: Bool

  static let referrers: [Rol] = [.huisarts, .pohGGZ, .ggz]
  static let isNow = Facts.crisis.isCertain
  static let isAnyRoute = Uitkomst.isOneOf(
    "crisis.crisisdienst",
    "crisis.via-huisarts",
    "crisis.alle-routes",
  )

  var outcomes: [OutcomeRule] { [crisisdienst, viaHuisarts, alleRoutes] }
  var lines: [LineRule] {
    [
      levensgevaar, opgenomen, huisartsBelt, pohHaaltHuisarts, ggzBelt, sociaalDomeinNaarHuisarts,
      zonderRol, huisartsenspoedpost, crisiskaart, signaleringsplan, behandelaarInformeren,
      behandelaarMisschien,
      regieEnTriage, toestemming, nummer, alleenEemland, verwijzers,
    ]
  }

  // MARK: Which route

  /// Huisarts, POH-ggz and ggz are referrers: `WEB 'Plaat: crisisdienst'`.
  var crisisdienst: OutcomeRule {
    Rule(
      "CRI-1",
      basis: [.web(27)],
      says: "De crisisdienst in Eemland is er dag en nacht voor verwijzers.",
      when: .all([Self.isNow, Facts.rol.isAnswered, Facts.rol.isOneOf(Self.referrers)]),
      then: Outcome(
        "crisis.crisisdienst",
        "Crisis: schakel nu de crisisdienst in. Bij levensgevaar eerst 112.",
      ),
    )
  }

  /// The sociaal domein goes through the huisarts: `WED 'Aanloop tot (mogelijk) opname'`.
  var viaHuisarts: OutcomeRule {
    Rule(
      "CRI-2",
      basis: [.web(27), .wed(24)],
      says: "Het sociaal domein gaat bij een crisis samen met de inwoner naar de huisarts.",
      when: .all([Self.isNow, Facts.rol.isAnswered, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: Outcome(
        "crisis.via-huisarts",
        "Crisis: schakel nu de huisarts in, met de inwoner en het netwerk. Bij levensgevaar eerst 112.",
      ),
    )
  }

  /// Without a role both routes are given, and nothing is asked first.
  var alleRoutes: OutcomeRule {
    Rule(
      "CRI-3",
      basis: [.web(27), .wed(24)],
      says: "Zonder rol staan beide wegen in het antwoord.",
      when: .all([Self.isNow, .not(Facts.rol.isAnswered)]),
      then: Outcome(
        "crisis.alle-routes",
        "Crisis: een verwijzer belt de crisisdienst, anderen gaan naar de huisarts. "
          + "Bij levensgevaar eerst 112.",
      ),
    )
  }

  // MARK: What to do

  /// General safety line, not from the agreements.
  var levensgevaar: LineRule {
    Rule(
      "CRI-4",
      basis: [],
      says: "112 gaat voor alles; dit is algemene kennis en staat niet in de afspraken.",
      when: Self.isAnyRoute,
      then: [
        .step(.asker, "Is er levensgevaar? Bel 112."),
        .contact(.emergency(name: "Alarmnummer, bij levensgevaar", phone: "112")),
        .contact(
          .emergency(name: "113 Zelfmoordpreventie, dag en nacht", phone: "113 of 0800-0113")
        ),
        .notice(
          .safety,
          "112, 113 en 0800-0113 zijn algemene nummers. Ze staan niet in de afspraken.",
        ),
      ],
    )
  }

  /// The huisarts makes the call.
  var huisartsBelt: LineRule {
    Rule(
      "CRI-5",
      basis: [.web(27)],
      says: "De huisarts belt de crisisdienst.",
      when: .all([Self.isAnyRoute, Facts.rol.isAnswered, Facts.rol.isOneOf(.huisarts)]),
      then: [
        .responsible(
          .party(.huisarts),
          "de melding, tot de crisisdienst heeft overgenomen (onze lezing)",
        ),
        .step(.party(.huisarts), "[belt|bel] de crisisdienst en [meldt|meld] de inwoner aan."),
        .contact(.fillable(.crisisdienst)),
      ],
    )
  }

  /// The POH-ggz gets the huisarts, who makes the call.
  var pohHaaltHuisarts: LineRule {
    Rule(
      "CRI-6",
      basis: [.web(27)],
      says: "De POH-ggz haalt de huisarts erbij; die belt.",
      when: .all([Self.isAnyRoute, Facts.rol.isAnswered, Facts.rol.isOneOf(.pohGGZ)]),
      then: [
        .responsible(
          .party(.huisarts),
          "de melding, tot de crisisdienst heeft overgenomen (onze lezing)",
        ),
        .step(
          .party(.pohGGZ),
          "[haalt|haal] nu de huisarts erbij, of de huisarts die dienst heeft.",
        ),
        .step(.party(.huisarts), "belt de crisisdienst en meldt de inwoner aan."),
        .contact(.fillable(.crisisdienst)),
      ],
    )
  }

  /// A ggz professional makes the call.
  var ggzBelt: LineRule {
    Rule(
      "CRI-7",
      basis: [.web(27)],
      says: "De ggz-professional belt de crisisdienst.",
      when: .all([Self.isAnyRoute, Facts.rol.isAnswered, Facts.rol.isOneOf(.ggz)]),
      then: [
        .responsible(
          .party(.ggzInstelling),
          "de melding, tot de crisisdienst heeft overgenomen (onze lezing)",
        ),
        .step(
          .party(.ggzInstelling),
          "[belt|bel] de crisisdienst en [meldt|meld] de inwoner aan.",
        ),
        .contact(.fillable(.crisisdienst)),
      ],
    )
  }

  /// The sociaal domein takes the inwoner and the network to the huisarts.
  var sociaalDomeinNaarHuisarts: LineRule {
    Rule(
      "CRI-8",
      basis: [.wed(24)],
      says: "Samen met de inwoner en het netwerk de huisarts inschakelen; die beoordeelt en belt.",
      when: .all([Self.isAnyRoute, Facts.rol.isAnswered, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .responsible(
          .party(.huisarts),
          "beoordelen en melden, tot de crisisdienst heeft overgenomen (onze lezing)",
        ),
        .step(
          .asker,
          "Neem nu met de inwoner en het netwerk contact op met de huisarts, voor een beoordeling. "
            + "De crisisdienst is bereikbaar voor verwijzers.",
        ),
        .step(.party(.huisarts), "beoordeelt de situatie en belt zo nodig de crisisdienst."),
        .notice(
          .ambiguous,
          "De weg via de huisarts staat er voor het lokale team, bij een mogelijke opname. Dat die bij "
            + "elke crisis en voor heel het sociaal domein geldt, is onze lezing.",
        ),
      ],
    )
  }

  /// Both routes, when it is not known who asks.
  var zonderRol: LineRule {
    Rule(
      "CRI-9",
      basis: [.web(27), .wed(24)],
      says: "Beide wegen naast elkaar.",
      when: Uitkomst.isOneOf("crisis.alle-routes"),
      then: [
        .responsible(
          .party(.huisarts),
          "beoordelen en melden, tot de crisisdienst heeft overgenomen (onze lezing)",
        ),
        .step(
          .asker,
          "Ben je huisarts of ggz-professional? Bel de crisisdienst. Ben je POH-ggz? Haal nu de "
            + "huisarts erbij.",
        ),
        .step(
          .asker,
          "Werk je in het sociaal domein? Schakel nu de huisarts in, met de inwoner en het netwerk.",
        ),
        .contact(.fillable(.crisisdienst)),
      ],
    )
  }

  /// Outside practice hours, not from the agreements.
  var huisartsenspoedpost: LineRule {
    Rule(
      "CRI-10",
      basis: [],
      says: "Buiten praktijktijd: de huisartsenspoedpost. Dit staat niet in de afspraken.",
      when: .all([
        Self.isAnyRoute,
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.huisarts, .ggz))]),
      ]),
      then: [
        .step(
          .asker,
          "Is de praktijk dicht? Bel de huisartsenspoedpost (niet uit de afspraken).",
        )
      ],
    )
  }

  /// The treating professional is told.
  var behandelaarInformeren: LineRule {
    Rule(
      "CRI-12",
      basis: [.web(27)],
      says: "Wie in behandeling is, houdt een regiebehandelaar; die inlichten is eigen advies.",
      when: .all([Self.isAnyRoute, Facts.inBehandeling.isCertain]),
      then: [
        .step(.asker, "Laat het ook de regiebehandelaar van de inwoner weten (eigen advies).")
      ],
    )
  }

  /// The treating professional is told, if there is one.
  var behandelaarMisschien: LineRule {
    Rule(
      "CRI-13",
      basis: [.web(27)],
      says: "Misschien is de inwoner in behandeling: de behandelaar inlichten is eigen advies.",
      when: .all([Self.isAnyRoute, .not(Facts.inBehandeling.isAnswered)]),
      then: [
        .step(
          .asker,
          "Is de inwoner in behandeling bij de ggz? Laat het ook de behandelaar weten (eigen advies).",
        )
      ],
    )
  }

  /// Triage and direction: `WEB 'Plaat: crisisdienst'`.
  var regieEnTriage: LineRule {
    Rule(
      "CRI-14",
      basis: [.web(27)],
      says: "Triage gaat met de ggz-triagewijzer (GMAP); een regiebehandelaar houdt de regie.",
      when: Self.isAnyRoute,
      then: [
        .because(
          "De crisisdienst in Eemland is van GGZ Centraal en is dag en nacht bereikbaar voor "
            + "verwijzers. De triage gaat met de ggz-triagewijzer (GMAP). Een regiebehandelaar "
            + "houdt de regie."
        )
      ],
    )
  }

  /// Consent never stands in the way of the crisis route.
  var toestemming: LineRule {
    Rule(
      "CRI-15",
      basis: [],
      says: "Een crisis wacht niet op toestemming; dit is eigen advies.",
      when: Self.isAnyRoute,
      then: [
        .notice(
          .safety,
          "Is er geen toestemming? Wacht daar bij een crisis niet op (eigen advies; de "
            + "wederkerigheidsafspraken vragen altijd toestemming).",
        )
      ],
    )
  }

  /// No source holds the number: `WEB 'Plaat: crisisdienst'`.
  var nummer: LineRule {
    Rule(
      "CRI-16",
      basis: [.web(27)],
      says: "Het nummer van de crisisdienst staat in geen van de bronnen.",
      when: hasNumber
        ? .not(.always) : Uitkomst.isOneOf("crisis.crisisdienst", "crisis.alle-routes"),
      then: [
        .notice(
          .check,
          "Het nummer van de crisisdienst staat in geen van de bronnen en is hier nog niet "
            + "ingevuld. Gebruik het nummer dat je praktijk of team zelf heeft.",
        )
      ],
    )
  }

  /// Under 18 or outside the region.
  var alleenEemland: LineRule {
    Rule(
      "CRI-17",
      basis: [.web(27), .web(18)],
      says: "Deze crisisdienst staat alleen in de bronnen over volwassenen in Eemland.",
      when: .all([
        Self.isAnyRoute,
        .any([
          .not(Facts.leeftijd.isAtLeast(edition.fromAge ?? 18)),
          .not(Facts.gemeente.isOneOf(edition.municipalities)),
        ]),
      ]),
      then: [
        .notice(
          .check,
          "Deze crisisdienst staat alleen in de bronnen over volwassenen in Eemland. Vraag na of "
            + "die ook voor deze inwoner is.",
        )
      ],
    )
  }

  /// Who 'verwijzers' are, the source does not say (C-34).
  var verwijzers: LineRule {
    Rule(
      "CRI-21",
      basis: [.web(27)],
      says: "Wie de verwijzers zijn, zegt de bron niet; wij lezen: huisarts en ggz-professional.",
      when: .all([
        Self.isAnyRoute, .any([.not(Facts.rol.isAnswered), Facts.rol.isOneOf(.pohGGZ, .ggz)]),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De bron zegt niet wie 'verwijzers' zijn. Wij lezen: de huisarts en de ggz-professional. De "
            + "POH-ggz laat de huisarts bellen.",
        )
      ],
    )
  }
}
