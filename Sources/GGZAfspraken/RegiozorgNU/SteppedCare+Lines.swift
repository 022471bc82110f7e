import Rulebook

/// What the vision of RegiozorgNU says around the steps, always with what it is.
struct SteppedCareRegels {
  var lines: [LineRule] {
    Zorgstappen().lines + [
      jeugd, alGeprobeerd, bijHetLeven, blended, begeleiden, consultatie, geenVerbetering,
      verwijzen,
      overbrugging,
      verkennendGesprek, praktijk, sociaal, pohVerwijst, andereRol, regio,
    ]
  }

  private static let isAny = Uitkomst.isOneOf(
    "stepped-care.stap",
    "stepped-care.consultatie",
    "stepped-care.mono-of-multi",
    "stepped-care.overbrugging",
  )
  private static let isPractice = Uitkomst.isOneOf(
    "stepped-care.stap",
    "stepped-care.consultatie",
  )
  private static let isConsultation = Uitkomst.isOneOf("stepped-care.consultatie")
  private static let isReferral = Uitkomst.isOneOf(
    "stepped-care.mono-of-multi",
    "stepped-care.overbrugging",
  )
  private static let isWaiting = Uitkomst.isOneOf("stepped-care.overbrugging")

  /// Somebody under 18: `RNU 'Kortetermijneffect 3'`.
  var jeugd: LineRule {
    Rule(
      "STC-19",
      basis: [.rnu(15)],
      says: "Voor de jeugd-ggz zijn er andere landelijke afspraken.",
      when: .all([Self.isAny, .not(Facts.leeftijd.isAtLeast(18))]),
      then: [
        .notice(
          .check,
          "De inwoner is jonger dan 18. Voor de jeugd-ggz noemt de visie andere landelijke afspraken.",
        )
      ],
    )
  }

  /// Short guidance was tried already: `RNU 'Kortetermijneffect 1, matig ernstige klachten'`.
  var alGeprobeerd: LineRule {
    Rule(
      "STC-20",
      basis: [.rnu(8)],
      says: "Helpt korte begeleiding niet, dan kan een verwijzing nodig zijn.",
      when: .all([
        Self.isConsultation, Facts.stap.isAnswered,
        Facts.stap.containsAny(.stap3),
      ]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[overweegt|Overweeg] nu eerst consultatie of een verwijzing: korte begeleiding is al geprobeerd.",
        )
      ],
    )
  }

  /// Complaints that come with life: `RNU 'Kortetermijneffect 1, milde klachten'`.
  var bijHetLeven: LineRule {
    Rule(
      "STC-7",
      basis: [.rnu(7)],
      says: "Klachten die bij het leven horen, vragen om uitleg en steun uit de buurt.",
      when: .all([Uitkomst.isOneOf("stepped-care.stap"), Facts.zwaarte.isOneOf(.bijHetLeven)]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[legt|Leg] uit dat zulke klachten bij het leven horen, en [wijst|wijs] op "
            + "steun van naasten en (online) zelfhulp.",
        ),
        .because(
          "De klachten horen bij het leven, zoals rouw. Verder dan stap 2b gaat het dan niet (onze "
            + "lezing)."
        ),
      ],
    )
  }

  /// Online and face to face: `RNU 'Kortetermijneffect 1b'`.
  var blended: LineRule {
    Rule(
      "STC-22",
      basis: [.rnu(11)],
      says: "Waar het past, combineert de praktijk gesprekken met online zorg.",
      when: Self.isPractice,
      then: [
        .because(
          "Waar het past, combineert de praktijk gesprekken met online zorg (blended care)."
        )
      ],
    )
  }

  /// Short guidance: `RNU 'Kortetermijneffect 1, matig ernstige klachten'`.
  var begeleiden: LineRule {
    Rule(
      "STC-8",
      basis: [.rnu(8)],
      says: "De praktijk begeleidt zelf kort; vaak doen huisarts en POH-ggz dat samen.",
      when: .all([
        Self.isConsultation,
        .any([
          .not(Facts.stap.isAnswered),
          .not(Facts.stap.containsAny(.stap3)),
        ]),
      ]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[begeleidt|Begeleid] de inwoner kort, bijvoorbeeld huisarts en POH-ggz samen.",
        ),
        .because("Matig ernstige klachten: de visie houdt de hulp dan in de praktijk."),
      ],
    )
  }

  /// Consultation: `RNU 'Kortetermijneffect 1c'`.
  var consultatie: LineRule {
    Rule(
      "STC-9",
      basis: [.rnu(12), .rnu(19)],
      says: "Over diagnostiek, medicatie of een behandeling die stokt, kan de ggz meedenken.",
      when: Self.isConsultation,
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[vraagt|Vraag] met toestemming van de inwoner consultatie aan de ggz of een kaderhuisarts ggz, "
            + "bij vragen over diagnostiek, medicatie of stagnatie.",
        )
      ],
    )
  }

  /// No improvement: `RNU 'Kortetermijneffect 1, matig ernstige klachten'`.
  var geenVerbetering: LineRule {
    Rule(
      "STC-10",
      basis: [.rnu(8)],
      says: "Helpt het niet, dan kan een verwijzing nodig zijn; een termijn noemt de visie niet.",
      when: Self.isConsultation,
      then: [
        .step(
          .party(.huisarts),
          "[kan|Je kunt] verwijzen naar BGGZ of SGGZ als het niet beter gaat. De visie "
            + "noemt geen termijn; de landelijke afspraken wel: kies 'verwijzen'.",
        )
      ],
    )
  }

  /// To mono or multi: `RNU 'Kortetermijneffect 3'`.
  var verwijzen: LineRule {
    Rule(
      "STC-11",
      basis: [.rnu(15), .rnu(21)],
      says: "Weinig complex naar BGGZ; ernstig en complex naar SGGZ, met een duidelijke brief.",
      when: Self.isReferral,
      then: [
        .responsible(.party(.huisarts), "de verwijzing"),
        .step(
          .party(.huisarts),
          "[kiest|Kies] BGGZ bij weinig complexe klachten en SGGZ bij ernstige en complexe klachten, met "
            + "een duidelijke verwijsbrief.",
        ),
        .because(
          "De klachten zijn te zwaar voor de praktijk. De visie volgt hier de landelijke afspraken; die "
            + "zijn preciezer (kies 'verwijzen')."
        ),
      ],
    )
  }

  /// A plan for the time of waiting: `RNU 'Kortetermijneffect 3a'`.
  var overbrugging: LineRule {
    Rule(
      "STC-12",
      basis: [.rnu(17)],
      says: "Het plan was: een VS-GGZ in de praktijk, onder regie van de ggz.",
      when: Self.isWaiting,
      then: [
        .step(
          .asker,
          "Spreek zelf af wie de zorg draagt tijdens het wachten (eigen advies). Woont de inwoner in Eemland? Kies "
            + "'wachtlijst' voor wat daar kan.",
        ),
        .because(
          "Het plan in Noordwest-Utrecht: een VS-GGZ geeft in de praktijk steun tijdens het wachten, "
            + "onder regie van de ggz. In 2022 was daar subsidie voor gevraagd; of het doorging, staat "
            + "er niet."
        ),
      ],
    )
  }

  /// A talk to explore: `RNU 'Kortetermijneffect 3a'`.
  var verkennendGesprek: LineRule {
    Rule(
      "STC-13",
      basis: [.rnu(18)],
      says: "Het verkennend gesprek was in 2022 een landelijk plan, nog geen afspraak.",
      when: Self.isWaiting,
      then: [
        .because(
          "De visie noemt ook een 'verkennend gesprek': in 2022 een landelijk plan, dat nog werd "
            + "uitgewerkt. Reken er niet op zonder na te vragen."
        )
      ],
    )
  }

  /// The practice is in charge: `RNU 'Kortetermijneffect 1a'`.
  var praktijk: LineRule {
    Rule(
      "STC-14",
      basis: [.rnu(10)],
      says: "De huisarts heeft in de visie de eindverantwoordelijkheid voor ggz in de praktijk.",
      when: Self.isPractice,
      then: [
        .responsible(
          .party(.huisartsenpraktijk),
          "de hulp; volgens de visie is de huisarts eindverantwoordelijk voor de ggz in de praktijk",
        )
      ],
    )
  }

  /// A social question: `RNU 'Kortetermijneffect 2, sociaal domein'`.
  var sociaal: LineRule {
    Rule(
      "STC-15",
      basis: [.rnu(13), .rnu(14), .rnu(26), .rnu(27)],
      says: "Bij een sociale vraag verbindt de praktijk met het sociaal domein.",
      when: .all([Self.isAny, Facts.hulpvraagSociaal.isCertain]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[verbindt|Verbind] de inwoner met het sociaal domein van de gemeente. De visie noemt één centraal "
            + "punt, zoals het wijkteam, en Welzijn op recept. Voor Eemland: kies 'sociaal'.",
        )
      ],
    )
  }

  /// Who is not in the practice, goes through it.
  var andereRol: LineRule {
    Rule(
      "STC-16",
      basis: [.rnu(10)],
      says: "De stappen zijn voor de huisartsenpraktijk.",
      when: .all([Self.isAny, .not(Facts.rol.isOneOf(Rol.huisartsenzorg))]),
      then: [
        .step(.asker, "Bespreek dit met de huisarts: de stappen zijn voor de huisartsenpraktijk.")
      ],
    )
  }

  /// The POH-ggz does not refer.
  var pohVerwijst: LineRule {
    Rule(
      "STC-21",
      basis: [.rnu(10)],
      says: "De huisarts is eindverantwoordelijk en verwijst.",
      when: .all([Self.isReferral, Facts.rol.isOneOf(.pohGGZ)]),
      then: [.step(.asker, "Leg dit voor aan de huisarts; die beslist over een verwijzing.")],
    )
  }

  /// What this is, in every answer: `RNU 'Regionale context'`.
  var regio: LineRule {
    Rule(
      "STC-17",
      basis: [.rnu(1), .rnu(2), .rnu(3), .rnu(25)],
      says: "Dit is een visie van een andere regio, geen afspraak en niet van Eemland.",
      when: Self.isAny,
      then: [
        .notice(
          .outsideAgreements,
          "Dit zijn voornemens uit de visie van RegiozorgNU, regio Noordwest-Utrecht, uit 2022 "
            + "(www.regiozorgnu.nl). Het zijn geen afspraken, en het is niet van Eemland.",
        ),
        .notice(
          .check,
          "De stappen komen uit een model van het NHG, hier zoals RegiozorgNU het aanhaalt. Het is "
            + "advies; je eigen oordeel gaat voor.",
        ),
      ],
    )
  }
}
