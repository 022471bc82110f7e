import Rulebook

/// What to do when getting in touch about somebody in long-term care.
struct Overlegstappen {
  var lines: [LineRule] {
    [
      crisisVerwijzer, crisisPOH, crisisSociaalDomein, vanPOH, vanGGZ, tochContact, zelfBeoordelen,
      alleenPeriodiek,
      metMulti, metMono,
      wieControleert, buitenLijsten, twijfel, opLijst, levensgebeurtenis, somatisch, lab,
      labZonderAfspraak,
      periodiek, opLijstMono, psychofarmacaMono, verderNietOpLijstMono, psychofarmacaMulti,
      andereRol, vertelHuisarts, geenErnstigeAandoening, nietOpLijst, onveilig, bereikbaar,
      advies,
    ]
  }

  static let isListed = Uitkomst.isOneOf("overleg.multi", "overleg.mono")
  static let isAny = Uitkomst.isOneOf(
    "overleg.multi",
    "overleg.mono",
    "overleg.afspraak-nodig",
    "overleg.eigen-oordeel",
  )
  static let isOwn = Uitkomst.isOneOf("overleg.eigen-oordeel")
  static let isUnsafe = Facts.signaal.containsAny(Signaal.unsafe)

  /// Nothing but contact at fixed times.
  static let isOnlyPeriodic = Condition.all([
    Uitkomst.isOneOf("overleg.multi"), Facts.signaal.containsAny(.periodiek),
    .not(Facts.signaal.containsAny(Signaal.forMulti.filter { $0 != .periodiek } + [.lab])),
  ])

  static func isMulti(_ signals: Signaal...) -> Condition {
    .all([Uitkomst.isOneOf("overleg.multi"), Facts.signaal.containsAny(signals)])
  }

  // MARK: To do

  /// With the multi ggz: `LGA 'Overleg s-ggz'`.
  var metMulti: LineRule {
    Rule(
      "OVL-5",
      basis: [.lga(64)],
      says: "De huisarts neemt contact op met de multi ggz.",
      when: .all([Uitkomst.isOneOf("overleg.multi"), .not(Self.isOnlyPeriodic)]),
      then: [
        .responsible(.party(.huisarts), "het contact met de multi ggz"),
        .step(
          .party(.huisarts),
          "[neemt|Neem] contact op met de behandelaar in de multi ggz, over wat nu nodig is.",
        ),
      ],
    )
  }

  /// With the mono ggz: `LGA 'Overleg gb-ggz'`.
  var metMono: LineRule {
    Rule(
      "OVL-6",
      basis: [.lga(69)],
      says: "De huisarts neemt contact op met de mono ggz.",
      when: Uitkomst.isOneOf("overleg.mono"),
      then: [
        .responsible(.party(.huisarts), "het contact met de mono ggz"),
        .step(
          .party(.huisarts),
          "[neemt|Neem] contact op met de behandelaar in de mono ggz, over wat nu nodig is.",
        ),
      ],
    )
  }

  /// Crisis or ontregeling outside the lists: get in touch all the same; our own advice.
  var tochContact: LineRule {
    Rule(
      "OVL-7",
      basis: [.lga(64), .lga(69)],
      says: "Bij tekenen van crisis of ontregeling is er toch contact (eigen advies).",
      when: .all([
        Self.isOwn, Self.isUnsafe,
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.ggz))]),
      ]),
      then: [
        .step(
          .asker,
          "Neem toch vandaag contact op met de behandelaar, ook al geldt de lijst hier niet: als de inwoner "
            + "dat goed vindt, of als het niet kan wachten (eigen advies).",
        )
      ],
    )
  }

  /// The same for the ggz itself; our own advice.
  var zelfBeoordelen: LineRule {
    Rule(
      "OVL-7a",
      basis: [.lga(64), .lga(69)],
      says: "Bij tekenen van crisis of ontregeling kijkt de ggz vandaag zelf (eigen advies).",
      when: .all([Self.isOwn, Self.isUnsafe, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Beoordeel het vandaag, of overleg met de behandelaar als je dat zelf niet bent (eigen advies).",
        )
      ],
    )
  }

  /// First agree on who controls: `LGA 'Overleg s-ggz (4)'`, and an open question for the region.
  var wieControleert: LineRule {
    Rule(
      "OVL-8",
      basis: [.lga(67), .lga(79)],
      says: "Wie de labwaarden controleert, is een afspraak; de bronnen maken die niet.",
      when: Uitkomst.isOneOf("overleg.afspraak-nodig"),
      then: [
        .responsible(.party(.huisarts), "de afspraak over de labcontrole (onze lezing)"),
        .step(
          .party(.huisarts),
          "[spreekt|Spreek] met de multi ggz af wie de labwaarden controleert. Is de uitslag van nu "
            + "zorgelijk? Dan wacht bellen daar niet op (eigen advies).",
        ),
        .because(
          "Een labuitslag staat op de lijst als is afgesproken dat de huisarts controleert. Die "
            + "afspraak is er niet."
        ),
      ],
    )
  }

  /// Outside the lists: `LGA 'Kader'`.
  var buitenLijsten: LineRule {
    Rule(
      "OVL-9",
      basis: [.lga(2)],
      says: "Buiten de lijsten telt het eigen oordeel.",
      when: Self.isOwn,
      then: [.responsible(.asker, "de keuze om contact te zoeken")],
    )
  }

  /// In doubt, ask: our own advice.
  var twijfel: LineRule {
    Rule(
      "OVL-24",
      basis: [.lga(2)],
      says: "Een lijst verbiedt geen contact; twijfel is een reden om te vragen (eigen advies).",
      when: .all([
        Self.isOwn, .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.ggz))]),
        .any([.not(Facts.signaal.isAnswered), .not(Self.isUnsafe)]),
      ]),
      then: [
        .step(
          .asker,
          "Twijfel je? Vraag het de behandelaar, als de inwoner dat goed vindt (eigen advies).",
        )
      ],
    )
  }

  /// The POH-ggz aligns with the huisarts.
  var vanPOH: LineRule {
    Rule(
      "OVL-10",
      basis: [.lga(64), .lga(69)],
      says: "De bron noemt de huisarts; voor de POH-ggz trekken wij dit door (onze lezing).",
      when: .all([
        Self.isAny, Facts.rol.isOneOf(.pohGGZ),
      ]),
      then: [.step(.asker, "Spreek met de huisarts af wie van jullie belt (onze lezing).")],
    )
  }
}
