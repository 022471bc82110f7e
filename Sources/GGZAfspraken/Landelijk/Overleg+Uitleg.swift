import Rulebook

/// Why, and what to know about it.
extension Overlegstappen {
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

  static func isMono(_ signals: [Signaal]) -> Condition {
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

  /// What is a reason for the huisarts, is worth telling; our own advice.
  var vertelHuisarts: LineRule {
    Rule(
      "OVL-21a",
      basis: [.lga(64), .lga(69)],
      says: "Voor de huisarts is dit een reden voor contact: geef het door (eigen advies).",
      when: .all([
        Self.isOwn, Facts.signaal.isAnswered, Facts.rol.isOneOf(Rol.sociaalDomein),
        .any([
          .all([
            Facts.langdurigIn.isOneOf(.multi), Facts.ernstigeAandoening.holds,
            Facts.signaal.containsAny(Signaal.forMulti),
          ]),
          .all([
            Facts.langdurigIn.isOneOf(.mono), Facts.signaal.containsAny(Signaal.forMono),
          ]),
        ]),
      ]),
      then: [
        .step(
          .asker,
          "Voor de huisarts staat dit wel op de lijst: geef het door, als de inwoner dat goed vindt "
            + "(eigen advies).",
        )
      ],
    )
  }

  /// A laboratory result beside another signal, without the agreement: `LGA 'Overleg s-ggz (4)'`.
  var labZonderAfspraak: LineRule {
    Rule(
      "OVL-18a",
      basis: [.lga(67), .lga(79)],
      says: "Ook naast een ander signaal telt een labuitslag alleen met de afspraak.",
      when: .all([Self.isMulti(.lab), .not(Facts.huisartsControleert.isCertain)]),
      then: [
        .because(
          "De labuitslag staat op de lijst als is afgesproken dat de huisarts controleert. Die afspraak "
            + "is er niet, of is niet bekend: spreek af wie controleert."
        )
      ],
    )
  }

  /// Only contact at fixed times: `LGA 'Overleg s-ggz – periodiek'`.
  var alleenPeriodiek: LineRule {
    Rule(
      "OVL-5a",
      basis: [.lga(68)],
      says: "Vast overleg mag, als het is afgesproken.",
      when: Self.isOnlyPeriodic,
      then: [
        .responsible(
          .party(.huisarts),
          "het vaste overleg met de multi ggz, als dat is afgesproken",
        ),
        .step(
          .party(.huisarts),
          "[kan|Je kunt] op de afgesproken tijden overleggen met de behandelaar in de multi ggz.",
        ),
      ],
    )
  }

  /// The ggz is the one who is called; our own advice.
  var vanGGZ: LineRule {
    Rule(
      "OVL-10b",
      basis: [.lga(64), .lga(69)],
      says: "De ggz wordt gebeld, en houdt de huisarts op de hoogte (eigen advies).",
      when: .all([Self.isOwn, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Belt de huisarts hierover? Kijk samen wat nodig is (eigen advies).",
        )
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
