import Rulebook

/// What to do when getting in touch about somebody in long-term care.
struct Overlegstappen {
  var lines: [LineRule] {
    [
      crisisVerwijzer, crisisPOH, crisisSociaalDomein, vanPOH, tochContact,
      metMulti, metMono,
      wieControleert, buitenLijsten, twijfel, opLijst, levensgebeurtenis, somatisch, lab,
      periodiek, opLijstMono, psychofarmacaMono, verderNietOpLijstMono, psychofarmacaMulti,
      andereRol, geenErnstigeAandoening, nietOpLijst, onveilig, bereikbaar,
      advies,
    ]
  }

  private static let isListed = Uitkomst.isOneOf("overleg.multi", "overleg.mono")
  static let isAny = Uitkomst.isOneOf(
    "overleg.multi",
    "overleg.mono",
    "overleg.afspraak-nodig",
    "overleg.eigen-oordeel",
  )
  private static let isOwn = Uitkomst.isOneOf("overleg.eigen-oordeel")
  static let isUnsafe = Facts.signaal.containsAny(Signaal.unsafe)

  private static func isMulti(_ signals: Signaal...) -> Condition {
    .all([Uitkomst.isOneOf("overleg.multi"), Facts.signaal.containsAny(signals)])
  }

  // MARK: To do

  /// With the multi ggz: `LGA 'Overleg s-ggz'`.
  var metMulti: LineRule {
    Rule(
      "OVL-5",
      basis: [.lga(64)],
      says: "De huisarts neemt contact op met de multi ggz.",
      when: Uitkomst.isOneOf("overleg.multi"),
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
      when: .all([Self.isOwn, Self.isUnsafe]),
      then: [
        .step(
          .asker,
          "Neem toch vandaag contact op met de behandelaar, ook al staat dit op geen lijst (eigen "
            + "advies).",
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
      when: .all([Self.isOwn, .any([.not(Facts.signaal.isAnswered), .not(Self.isUnsafe)])]),
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

  // MARK: Why

  /// The first bullet: `LGA 'Overleg s-ggz (1)'`.
  var opLijst: LineRule {
    Rule(
      "OVL-15",
      basis: [.lga(64)],
      says: "Crisis, ontregeling en niet opgevolgde adviezen staan op de lijst.",
      when: Self.isMulti(.crisis, .ontregeling, .adviesNietGevolgd),
      then: [
        .because(
          "Tekenen van crisis, ontregeling of adviezen die niet worden opgevolgd staan op de lijst voor "
            + "de multi ggz."
        )
      ],
    )
  }

  /// The second bullet: `LGA 'Overleg s-ggz (2)'`.
  var levensgebeurtenis: LineRule {
    Rule(
      "OVL-16",
      basis: [.lga(65)],
      says: "Een grote gebeurtenis staat op de lijst.",
      when: Self.isMulti(.levensgebeurtenis),
      then: [
        .because("Een grote gebeurtenis in het leven staat op de lijst voor de multi ggz.")
      ],
    )
  }

  /// The third bullet: `LGA 'Overleg s-ggz (3)'`.
  var somatisch: LineRule {
    Rule(
      "OVL-17",
      basis: [.lga(66)],
      says: "Een lichamelijke aandoening die meespeelt, staat op de lijst.",
      when: Self.isMulti(.somatisch),
      then: [
        .because("Een lichamelijke aandoening die meespeelt, staat op de lijst voor de multi ggz.")
      ],
    )
  }

  /// The fourth bullet: `LGA 'Overleg s-ggz (4)'`.
  var lab: LineRule {
    Rule(
      "OVL-18",
      basis: [.lga(67)],
      says: "Een labuitslag staat op de lijst, als de huisarts de controle doet.",
      when: .all([Self.isMulti(.lab), Facts.huisartsControleert.holds]),
      then: [
        .because("Een afwijkende labuitslag staat op de lijst, omdat de huisarts de controle doet.")
      ],
    )
  }

  /// At fixed times: `LGA 'Overleg s-ggz – periodiek'`.
  var periodiek: LineRule {
    Rule(
      "OVL-19",
      basis: [.lga(68)],
      says: "Vast overleg kan, als dat met de multi ggz is afgesproken.",
      when: Self.isMulti(.periodiek),
      then: [
        .because(
          "Vast overleg kan, als dat met de multi ggz is afgesproken. Hoe vaak, staat er niet."
        ),
        .step(
          .asker,
          "Is vast overleg nog niet met de multi ggz afgesproken? Spreek dat dan eerst af (eigen "
            + "advies).",
        ),
      ],
    )
  }

  private static func isMono(_ signals: [Signaal]) -> Condition {
    .all([Uitkomst.isOneOf("overleg.mono"), Facts.signaal.containsAny(signals)])
  }

  /// The first bullet for mono: `LGA 'Overleg gb-ggz'`.
  var opLijstMono: LineRule {
    Rule(
      "OVL-20",
      basis: [.lga(69)],
      says: "Crisis, ontregeling en niet opgevolgde adviezen staan ook op de lijst voor mono.",
      when: Self.isMono([.crisis, .ontregeling, .adviesNietGevolgd]),
      then: [
        .because(
          "Tekenen van crisis, ontregeling of adviezen die niet worden opgevolgd staan op de lijst voor "
            + "de mono ggz."
        )
      ],
    )
  }

  /// The second bullet for mono: `LGA 'Overleg gb-ggz'`.
  var psychofarmacaMono: LineRule {
    Rule(
      "OVL-20a",
      basis: [.lga(69)],
      says: "Psychofarmaca voorschrijven of wijzigen staat alleen op de lijst voor mono.",
      when: Self.isMono([.psychofarmaca]),
      then: [
        .because("Psychofarmaca voorschrijven of wijzigen staat op de lijst voor de mono ggz.")
      ],
    )
  }

  /// What was named besides, the list for mono does not have.
  var verderNietOpLijstMono: LineRule {
    Rule(
      "OVL-20b",
      basis: [.lga(69)],
      says: "De lijst voor de mono ggz heeft maar twee punten.",
      when: Self.isMono(Signaal.allCases.filter { !Signaal.forMono.contains($0) }),
      then: [
        .because("Het andere dat je koos, staat niet op de lijst voor de mono ggz.")
      ],
    )
  }

  /// A question about medication is for consultation: `LGA 'Consultatie'`.
  var psychofarmacaMulti: LineRule {
    Rule(
      "OVL-27",
      basis: [.lga(63)],
      says: "Een vraag over psychofarmaca is een reden voor consultatie van de multi ggz.",
      when: .all([
        Self.isAny, Facts.rol.isOneOf(Rol.huisartsenzorg), Facts.langdurigIn.isOneOf(.multi),
        Facts.signaal.containsAny(.psychofarmaca),
      ]),
      then: [
        .because(
          "Een vraag over psychofarmaca hoort wel bij consultatie van de multi ggz: kies 'consultatie'."
        )
      ],
    )
  }

  /// The lists are for the huisarts.
  var andereRol: LineRule {
    Rule(
      "OVL-21",
      basis: [.lga(64), .lga(69)],
      says: "De lijsten zijn voor de huisarts.",
      when: .all([Self.isOwn, .not(Facts.rol.isOneOf(Rol.huisartsenzorg))]),
      then: [
        .because("De lijsten zijn voor de huisarts. Voor jouw rol zeggen ze niets.")
      ],
    )
  }

  /// The list for multi is about serious disorders only: `LGA 'Overleg s-ggz (1)'`.
  var geenErnstigeAandoening: LineRule {
    Rule(
      "OVL-25",
      basis: [.lga(64)],
      says: "De lijst voor de multi ggz gaat alleen over ernstige psychiatrische aandoeningen.",
      when: .all([
        Self.isOwn, Facts.rol.isOneOf(Rol.huisartsenzorg), Facts.langdurigIn.isOneOf(.multi),
        Facts.ernstigeAandoening.fails,
      ]),
      then: [
        .because(
          "De lijst voor de multi ggz gaat alleen over ernstige psychiatrische aandoeningen. Die is er "
            + "niet."
        )
      ],
    )
  }

  /// The cause does not stand on the list.
  var nietOpLijst: LineRule {
    Rule(
      "OVL-26",
      basis: [.lga(64), .lga(69)],
      says: "De aanleiding staat niet op de lijst; die voor de mono ggz is de kortste.",
      when: .all([
        Self.isOwn, Facts.rol.isOneOf(Rol.huisartsenzorg),
        .any([
          .all([
            Facts.langdurigIn.isOneOf(.mono), .not(Facts.signaal.containsAny(Signaal.forMono)),
          ]),
          .all([
            Facts.langdurigIn.isOneOf(.multi), Facts.ernstigeAandoening.holds,
          ]),
        ]),
      ]),
      then: [
        .because(
          "De aanleiding ({signaal}) staat niet op de lijst voor {langdurig-in}. Mono en multi ggz hebben "
            + "elk een eigen lijst."
        )
      ],
    )
  }

  // MARK: What to know

  /// No number stands in the sources: an open question in `LGA 'Regionale zorgafstemming'`.
  var bereikbaar: LineRule {
    Rule(
      "OVL-22",
      basis: [.lga(73)],
      says: "Waar je de behandelaar bereikt, staat in geen bron.",
      when: Self.isListed,
      then: [
        .notice(
          .check,
          "Een nummer of termijn voor dit overleg staat niet in de bronnen. Gebruik het nummer van de "
            + "behandelaar zelf.",
        )
      ],
    )
  }

  /// Advice: `LGA 'Kader'`.
  var advies: LineRule {
    Rule(
      "OVL-23",
      basis: [.lga(2), .lga(1)],
      says: "Het zijn aanbevelingen; afwijken mag, met een reden.",
      when: Self.isAny,
      then: [
        .notice(
          .check,
          "Dit is advies op grond van landelijke aanbevelingen. Je eigen oordeel telt; afwijken kan, "
            + "met een reden.",
        )
      ],
    )
  }
}
