import Rulebook

extension Overdracht {
  var lines: [LineRule] {
    [
      overnameOnzeker, bellenBijTwijfel, misschienNogBellen, ggzBlijftVerantwoordelijk, bellen,
      overnemen, briefSturen, briefNagaan, warmBijKwetsbaar,
      warmMag, praktijkBewaart,
      warmAanbevolen, praktijkBeltZelf, praktijkBeltInstelling, sociaalDomein, zonderVervolgbeleid,
      geenTermijn,
      overgenomenUitleg, eerstHetGesprek,
    ]
  }

  // MARK: What to do

  /// Nobody knows whether it was taken over: `EEM 'Uitstroom naar huisartsenzorg'`.
  var overnameOnzeker: LineRule {
    Rule(
      "OVD-11",
      basis: [.eem(23), .eem(31)],
      says: "Zolang een overname niet zeker is, lezen wij: de ggz-instelling is verantwoordelijk.",
      when: .all([Self.isAny, .not(Facts.overgenomen.isAnswered)]),
      then: [
        .responsible(
          .party(.ggzInstelling),
          "de zorg, zolang de overname niet zeker is (onze lezing)",
        )
      ],
    )
  }

  /// The call belongs to it either way: `EEM 'Uitstroom naar huisartsenzorg'`.
  var bellenBijTwijfel: LineRule {
    Rule(
      "OVD-11a",
      basis: [.eem(22), .eem(30)],
      says: "Bij vervolgbeleid hoort het gesprek er te zijn, ook als de overname niet zeker is.",
      when: .all([Self.isAny, .not(Facts.overgenomen.isAnswered), Self.mustPhone]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[belt|bel] de huisarts over het vervolgbeleid, en [vraagt|vraag] of de zorg is overgenomen.",
        )
      ],
    )
  }

  /// Neither letter nor phone attempt is a takeover: `EEM 'Uitstroom naar huisartsenzorg'`.
  var ggzBlijftVerantwoordelijk: LineRule {
    Rule(
      "OVD-1",
      basis: [.eem(23), .eem(31), .web(25)],
      says: "Een brief of een poging om te bellen is nog geen overname.",
      when: Self.isWithGGZ,
      then: [
        .responsible(.party(.ggzInstelling), "de zorg, tot de overname"),
        .because(
          "De huisarts of POH-ggz heeft de zorg nog niet overgenomen. Een brief of een poging om te "
            + "bellen is geen overname. Tot die tijd blijft de ggz ook behandelen."
        ),
      ],
    )
  }

  /// Phoning: `EEM 'Uitstroom naar huisartsenzorg'`.
  var bellen: LineRule {
    Rule(
      "OVD-2",
      basis: [.eem(22), .eem(30), .web(25)],
      says: "Bij vervolgbeleid, zoals gesprekken of medicatie, is bellen een plicht.",
      when: Uitkomst.isOneOf("overdracht.ggz-belt"),
      then: [
        .step(
          .party(.ggzInstelling),
          "[belt|bel] de huisarts en [spreekt|spreek] het vervolg af. Alleen een brief is niet "
            + "genoeg.",
        ),
        .because("Er is vervolgbeleid en de ggz heeft de huisarts nog niet gesproken."),
      ],
    )
  }

  /// Asking for confirmation: our reading of the takeover (C-23).
  var overnemen: LineRule {
    Rule(
      "OVD-1c",
      basis: [.eem(23), .eem(31)],
      says: "De praktijk bevestigt dat zij de zorg heeft overgenomen.",
      when: Self.isWithGGZ,
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[bevestigt|bevestig] aan de ggz als de zorg is overgenomen (onze lezing). Lukt dat niet? "
            + "[De praktijk zegt|Zeg] dat meteen (eigen advies); de ggz-instelling blijft dan verantwoordelijk.",
        )
      ],
    )
  }

  /// The letter is missing: `EEM 'Uitstroom naar huisartsenzorg'`.
  var briefSturen: LineRule {
    Rule(
      "OVD-3",
      basis: [.eem(21), .eem(32)],
      says: "De afsluitbrief gaat naar de huisarts; zie onderwerp afsluitbrief.",
      when: .all([Self.isAny, Facts.briefOntvangen.fails]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[stuurt|stuur] de afsluitbrief. Wat erin moet, staat bij 'afsluitbrief'.",
        )
      ],
    )
  }

  /// Whether the letter is there is not known.
  var briefNagaan: LineRule {
    Rule(
      "OVD-3a",
      basis: [.eem(21), .eem(32)],
      says: "Bij de overdracht hoort een afsluitbrief.",
      when: .all([Self.isAny, .not(Facts.briefOntvangen.isAnswered)]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[stuurt|stuur] de afsluitbrief, als die er nog niet is (zie 'afsluitbrief').",
        )
      ],
    )
  }

  /// Fragile recovery: `EEM 'Warme overdracht bij kwetsbaar herstel'`.
  var warmBijKwetsbaar: LineRule {
    Rule(
      "OVD-4",
      basis: [.eem(10), .web(31)],
      says: "Bij kwetsbaar herstel: een warme overdracht, liefst persoonlijk en met de inwoner.",
      when: .all([Self.mayBeWithGGZ, Facts.kwetsbaarHerstel.isCertain]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[draagt|draag] warm over: bij voorkeur persoonlijk en met de inwoner erbij. [De instelling "
            + "blijft|Blijf] betrokken tot de overname rond is.",
        )
      ],
    )
  }

  /// Otherwise recommended: `WEB 'Leidende principes'`.
  var warmAanbevolen: LineRule {
    Rule(
      "OVD-4a",
      basis: [.eem(10), .web(23)],
      says: "Een warme overdracht is altijd aan te raden (C-44).",
      when: .all([Self.mayBeWithGGZ, .not(Facts.kwetsbaarHerstel.isAnswered)]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[draagt|draag] bij kwetsbaar herstel bij voorkeur persoonlijk over. Ook anders past een warme "
            + "overdracht: het webinar noemt dat een leidend principe.",
        )
      ],
    )
  }

  /// The recovery is not fragile: `WEB 'Leidende principes'`.
  var warmMag: LineRule {
    Rule(
      "OVD-4b",
      basis: [.web(23)],
      says: "Ook zonder kwetsbaar herstel is een warme overdracht aan te raden (C-44).",
      when: .all([Self.mayBeWithGGZ, Facts.kwetsbaarHerstel.fails]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[draagt|draag] liefst warm over: het webinar noemt dat een leidend principe.",
        )
      ],
    )
  }

  /// What the practice can do itself; our own advice.
  var praktijkBeltZelf: LineRule {
    Rule(
      "OVD-5",
      basis: [.eem(30), .eem(32)],
      says: "De praktijk mag een telefoontje verwachten en kan zelf bellen.",
      when: .all([
        Self.isWithGGZ, Facts.rol.isOneOf(Rol.huisartsenzorg),
        .any([.not(Facts.briefOntvangen.isAnswered), Facts.briefOntvangen.holds]),
      ]),
      then: [
        .step(
          .asker,
          "Hoor je niets? Bel zelf de behandelaar (eigen advies); het directe nummer hoort in de "
            + "afsluitbrief te staan. Helpt dat niet, kies dan 'knelpunt'.",
        )
      ],
    )
  }

  /// Without a letter there is no direct number; our own advice.
  var praktijkBeltInstelling: LineRule {
    Rule(
      "OVD-5a",
      basis: [.eem(30), .eem(15)],
      says: "Zonder brief kan de praktijk de instelling of haar wegwijzer bellen (eigen advies).",
      when: .all([
        Self.isWithGGZ, Facts.rol.isOneOf(Rol.huisartsenzorg), Facts.briefOntvangen.fails,
      ]),
      then: [
        .step(
          .asker,
          "Hoor je niets? Bel de instelling of haar wegwijzer (eigen advies). Helpt dat niet, kies dan "
            + "'knelpunt'.",
        )
      ],
    )
  }

  /// What the sociaal domein does: `EEM 'Elk domein draagt een stukje bij'`.
  var sociaalDomein: LineRule {
    Rule(
      "OVD-6",
      basis: [.eem(8), .eem(34)],
      says: "Begeleiding mag tijdens de overdracht doorgaan.",
      when: .all([Self.isAny, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .step(
          .asker,
          "Je begeleiding mag doorgaan. Stem af met wie nu verantwoordelijk is, als de inwoner dat goed "
            + "vindt (eigen advies).",
        )
      ],
    )
  }

  /// Without follow-up the source does not say what a takeover is.
  var zonderVervolgbeleid: LineRule {
    Rule(
      "OVD-7",
      basis: [.eem(22), .eem(31)],
      says: "Zonder vervolgbeleid is er geen plicht om te bellen.",
      when: .all([Self.isWithGGZ, Facts.vervolgbeleid.fails]),
      then: [
        .notice(
          .ambiguous,
          "Zonder vervolgbeleid hoeft de ggz niet te bellen. De afspraken zeggen dan niet waaraan "
            + "je een overname herkent. Spreek het samen uit.",
        )
      ],
    )
  }

  /// No term stands in the source.
  var geenTermijn: LineRule {
    Rule(
      "OVD-8",
      basis: [.eem(21), .eem(22)],
      says: "Voor brief, bellen en overname noemt de bron geen termijn.",
      when: Self.isWithGGZ,
      then: [
        .notice(
          .check,
          "De afspraken noemen geen termijn voor de brief, het bellen of de overname.",
        )
      ],
    )
  }

  /// Taken over: what then.
  var overgenomenUitleg: LineRule {
    Rule(
      "OVD-9",
      basis: [.eem(31), .eem(9)],
      says: "Na de overname is de praktijk aan zet.",
      when: Uitkomst.isOneOf("overdracht.overgenomen"),
      then: [
        .responsible(.party(.huisartsenpraktijk), "de zorg"),
        .step(
          .asker,
          "Wijs de inwoner op {aanbod-in-de-buurt}: vaak gratis en zonder "
            + "indicatie.",
        ),
        .because("De huisarts of de POH-ggz heeft de overname bevestigd."),
      ],
    )
  }

  /// Taken over: what the practice keeps at hand; our own advice.
  var praktijkBewaart: LineRule {
    Rule(
      "OVD-9a",
      basis: [.eem(31), .eem(33)],
      says: "Bij terugval in dezelfde klachten is er de terugkeerconsultatie.",
      when: .all([
        Uitkomst.isOneOf("overdracht.overgenomen"), Facts.rol.isOneOf(Rol.huisartsenzorg),
      ]),
      then: [
        .step(
          .asker,
          "Bij terugval in dezelfde klachten: kies 'terugkeer'. Houd bij wanneer en waar de "
            + "behandeling sloot (eigen advies).",
        )
      ],
    )
  }

  /// A takeover, and perhaps no call yet.
  var misschienNogBellen: LineRule {
    Rule(
      "OVD-10a",
      basis: [.eem(22)],
      says: "Was er vervolgbeleid en is er niet gebeld, dan gebeurt dat alsnog.",
      when: .all([
        Uitkomst.isOneOf("overdracht.overgenomen"),
        .any([
          .all([.not(Facts.gebeld.isAnswered), .not(Facts.vervolgbeleid.certainlyFails)]),
          .all([Facts.gebeld.certainlyFails, .not(Facts.vervolgbeleid.isAnswered)]),
        ]),
      ]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[belt|bel] de huisarts alsnog, als er vervolgbeleid is en dat gesprek er niet was.",
        )
      ],
    )
  }

  /// A takeover without the call that belongs to it.
  var eerstHetGesprek: LineRule {
    Rule(
      "OVD-10",
      basis: [.eem(22)],
      says: "Ook na een overname hoort het gesprek over het vervolg er te zijn.",
      when: .all([Uitkomst.isOneOf("overdracht.overgenomen"), Self.mustPhone]),
      then: [
        .step(
          .party(.ggzInstelling),
          "[belt|bel] de huisarts alsnog over het vervolgbeleid.",
        )
      ],
    )
  }
}
