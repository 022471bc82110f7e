import Rulebook

extension Terugkeer {
  var lines: [LineRule] {
    [
      gewoneVerwijzing, adviesVragen, terugvalgrens, binnenDoorTerugval, binnenZonderTerugval,
      binnenVolgensJou, buitenDeGrens, buitenVolgensJou, geenGGZUitleg, eerstBespreken,
      eerstBesprekenViaHuisarts, pohBereidtVoor, aanvragen, huisartsVragen, vragenAanHuisarts,
      ggzHoortVraag, terugvalgrensAchteraf, liefstBinnenDeGrens, liefstBinnenDeGrensZonderDag,
      nietDeHuisarts, ggzOverlegt, pohOverlegt, naBesluitZonderDag, naLaatBesluitZonderDag,
      besluitTeLaat, besluitOpTijd, aanvraagGedaan,
      terugkoppelen, samenBesluiten, nogBesluiten, besluitVolgensWebinar, terugInBehandeling,
      terugInBehandelingTeLaat,
      reactieUitblijft, naBesluit, besluitOpDagVanReactie, strengGelezen, strengGelezenZonderDag,
      opnieuwInBehandelingNemen, opTijdInBehandelingNemen,
      inBehandelingNemenZonderDag, behandelingBlijftUit, andereOplossingAfspreken,
      andereOplossingHoren, behandelingLoopt,
      behandelingLooptVoorGGZ, behandelingLooptVoorPraktijk, meekijken, hoeHetStaat, pohKijktMee,
      andereAanvrager, aanvragerOnbekend, gebeurdZonderDag, tweeLezingenAanvraag, nuAanvragen,
      andereBehandelingErtussen, geenOvergangsregel, aanvraagVanSociaalDomein, ggzNeemtOver,
      vanafWelkeDag,
    ]
  }

  private static let isOrdinaryReferral = Uitkomst.isOneOf(
    "terugkeer.geen-ggz-behandeling",
    "terugkeer.andere-klachten",
    "terugkeer.te-laat",
  )
  static let isNotRequested = Uitkomst.isOneOf(
    "terugkeer.mogelijk",
    "terugkeer.via-huisarts",
  )
  static let isUnderWay = Uitkomst.isOneOf(
    "terugkeer.loopt",
    "terugkeer.besluit",
    "terugkeer.start-behandeling",
  )
  static let isInTime = Uitkomst.isOneOf(
    "terugkeer.mogelijk",
    "terugkeer.via-huisarts",
    "terugkeer.loopt",
    "terugkeer.besluit",
    "terugkeer.start-behandeling",
    "terugkeer.weer-in-behandeling",
    "terugkeer.andere-oplossing",
  )

  // MARK: No terugkeerconsultatie

  /// The ordinary way: `EEM 'Verwijzen naar de ggz'`.
  var gewoneVerwijzing: LineRule {
    Rule(
      "TKC-7",
      basis: [.eem(28), .eem(9)],
      says: "Zonder terugkeerconsultatie blijft de gewone verwijzing over.",
      when: Self.isOrdinaryReferral,
      then: [
        .responsible(.party(.huisarts), "een gewone verwijzing, als die nodig is"),
        .step(
          .party(.huisarts),
          "[bespreekt|bespreek] met de inwoner of een aanmelding bij de ggz past, en "
            + "[verwijst|verwijs] zo nodig gewoon.",
        ),
        .step(
          .asker,
          "Wijs de inwoner op {aanbod-in-de-buurt}: vaak gratis en zonder "
            + "indicatie.",
        ),
      ],
    )
  }

  /// What the others do: through the huisarts.
  var nietDeHuisarts: LineRule {
    Rule(
      "TKC-7a",
      basis: [.eem(28)],
      says: "Wie niet in de praktijk werkt, overlegt met de huisarts.",
      when: .all([
        Self.isOrdinaryReferral, .not(Facts.rol.isOneOf(Rol.huisartsenzorg + [.ggz])),
      ]),
      then: [
        .step(
          .asker,
          "Overleg met de huisarts van de inwoner, als de inwoner dat goed vindt (eigen advies). Een "
            + "terugkeerconsultatie kan hier niet.",
        )
      ],
    )
  }

  /// The ggz refers on itself where that fits better: `EEM 'Instroom vanuit huisartsenzorg'`.
  var ggzOverlegt: LineRule {
    Rule(
      "TKC-7d",
      basis: [.eem(28), .eem(19)],
      says: "De ggz overlegt met de huisarts, of verwijst zelf door als dat past.",
      when: .all([Self.isOrdinaryReferral, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Overleg met de huisarts van de inwoner, als de inwoner dat goed vindt (eigen advies). Gaat het "
            + "om doorverwijzen naar een andere ggz-instelling? Kijk bij 'doorstroom'.",
        )
      ],
    )
  }

  /// The POH-ggz works beside the huisarts; our own advice.
  var pohOverlegt: LineRule {
    Rule(
      "TKC-7b",
      basis: [.eem(28)],
      says: "De POH-ggz overlegt met de huisarts (eigen advies).",
      when: .all([Self.isOrdinaryReferral, Facts.rol.isOneOf(.pohGGZ)]),
      then: [
        .step(
          .asker,
          "Overleg met de huisarts (eigen advies). Een terugkeerconsultatie kan hier niet.",
        )
      ],
    )
  }

  /// Advice for the sociaal domein: `EEM 'Consultatie bij de ggz aanvragen'`.
  var adviesVragen: LineRule {
    Rule(
      "TKC-7c",
      basis: [.eem(37)],
      says: "Het sociaal domein kan de ggz om advies vragen.",
      when: .all([Self.isOrdinaryReferral, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [.step(.asker, "Wil je advies van de ggz? Kies 'consultatie'.")],
    )
  }

  /// Why there was no ggz treatment: `EEM 'Terugkeerconsultatie bij terugval'`.
  var geenGGZUitleg: LineRule {
    Rule(
      "TKC-8",
      basis: [.eem(11)],
      says: "Begeleiding door de POH-ggz is geen ggz-behandeling.",
      when: Uitkomst.isOneOf("terugkeer.geen-ggz-behandeling"),
      then: [
        .because(
          "Er is geen afgesloten behandeling bij een ggz-instelling. Begeleiding door de POH-ggz telt niet "
            + "mee (onze lezing). Loopt er nog een behandeling? Overleg dan met de behandelaar."
        )
      ],
    )
  }

  /// The relapse fell after the limit: `EEM 'Terugkeerconsultatie bij terugval'`.
  var buitenDeGrens: LineRule {
    Rule(
      "TKC-9",
      basis: [.eem(11), .eem(27)],
      says: "De dag van de terugval beslist, niet de dag van de aanvraag.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.te-laat"), Facts.terugval.isAnswered,
        Facts.afgesloten.isAnswered,
      ]),
      then: [
        .because(
          "De behandeling sloot op {afgesloten}. De grens was {tot:uiterste-terugval}. De terugval "
            + "was op {terugval}."
        )
      ],
    )
  }

  /// Too late, as the one who asks says.
  var buitenVolgensJou: LineRule {
    Rule(
      "TKC-9a",
      basis: [.eem(11), .eem(27)],
      says: "Zonder beide datums telt wat de professional zeker weet.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.te-laat"),
        .any([.not(Facts.terugval.isAnswered), .not(Facts.afgesloten.isAnswered)]),
      ]),
      then: [
        .because(
          "Volgens je antwoord viel de terugval later dan {duur:uiterste-terugval} na de afsluiting."
        )
      ],
    )
  }

  // MARK: TKC-1, the limit

  /// The last day for a relapse: `EEM 'Terugkeerconsultatie bij terugval'`.
  var terugvalgrens: LineRule {
    Rule(
      "TKC-1",
      basis: [.eem(11), .eem(27), .eem(33)],
      says: "De terugval moet binnen \(relapseLimit.dutch) na de afsluiting vallen.",
      when: .all([
        Facts.afgesloten.isAnswered, Facts.ggzBehandeling.holds, Facts.zelfdeKlachten.holds,
        .any([Self.isNotRequested, Uitkomst.isOneOf("terugkeer.te-laat")]),
      ]),
      then: [.term(limitTerm(isBackground: false))],
    )
  }

  /// The same once it was requested: it only explains why.
  var terugvalgrensAchteraf: LineRule {
    Rule(
      "TKC-1i",
      basis: [.eem(11), .eem(27), .eem(33)],
      says: "Na de aanvraag verandert de grens niets meer.",
      when: .all([
        Facts.afgesloten.isAnswered, Facts.ggzBehandeling.holds, Facts.zelfdeKlachten.holds,
        Self.isInTime, .not(Self.isNotRequested),
      ]),
      then: [.term(limitTerm(isBackground: true))],
    )
  }

  private func limitTerm(isBackground: Bool) -> Term {
    Term(
      "uiterste-terugval",
      label: "uiterste dag van de terugval",
      who: .requester,
      from: Facts.afgesloten.id,
      called: "de afsluiting",
      length: relapseLimit,
      force: .limit,
      startIsNamed: true,
      isBackground: isBackground,
    )
  }

  /// Not requested yet, within the limit (C-06).
  var liefstBinnenDeGrens: LineRule {
    Rule(
      "TKC-1j",
      basis: [.eem(11), .eem(33)],
      says: "Streng gelezen moet ook de aanvraag binnen de grens vallen.",
      when: .all([Self.isNotRequested, DayExpression.today.isNotAfter(limit)]),
      then: [
        .notice(
          .ambiguous,
          "Wij tellen tot de terugval. Streng gelezen moet ook de aanvraag er zijn op "
            + "{tot:uiterste-terugval}: wacht er dus niet mee.",
        )
      ],
    )
  }

  /// The same when the day of closing is not known (C-06).
  var liefstBinnenDeGrensZonderDag: LineRule {
    Rule(
      "TKC-1k",
      basis: [.eem(11), .eem(33)],
      says: "Ook zonder datum kan de grens streng gelezen voor de aanvraag gelden.",
      when: .all([Self.isNotRequested, .not(Facts.afgesloten.isAnswered)]),
      then: [
        .notice(
          .ambiguous,
          "Wij tellen tot de terugval. Streng gelezen moet ook de aanvraag er zijn binnen "
            + "{duur:uiterste-terugval} na de afsluiting: wacht er dus niet mee.",
        )
      ],
    )
  }

  /// In time, by the day of the relapse.
  var binnenDoorTerugval: LineRule {
    Rule(
      "TKC-1d",
      basis: [.eem(11)],
      says: "De dag van de terugval valt binnen de grens.",
      when: .all([Self.isInTime, Facts.terugval.day.isNotAfter(limit)]),
      then: [
        .because(
          "De terugval op {terugval} valt binnen {duur:uiterste-terugval} na de afsluiting "
            + "({afgesloten}, dus tot en met {tot:uiterste-terugval}), met dezelfde klachten."
        )
      ],
    )
  }

  /// In time, because the request or today is.
  var binnenZonderTerugval: LineRule {
    Rule(
      "TKC-1e",
      basis: [.eem(11)],
      says: "Valt de aanvraag of vandaag binnen de grens, dan de terugval ook.",
      when: .all([
        Self.isInTime, .not(Facts.terugval.isAnswered),
        .any([
          Facts.aanvraag.day.isNotAfter(limit), DayExpression.today.isNotAfter(limit),
        ]),
      ]),
      then: [
        .because(
          "De behandeling sloot op {afgesloten}; de grens is {tot:uiterste-terugval}. De terugval "
            + "valt daar zeker binnen. Het gaat om dezelfde klachten."
        )
      ],
    )
  }

  /// In time, as the one who asks says.
  var binnenVolgensJou: LineRule {
    Rule(
      "TKC-1f",
      basis: [.eem(11)],
      says: "Zonder datum telt wat de professional zeker weet.",
      when: .all([
        Self.isInTime,
        .any([
          .not(Facts.afgesloten.isAnswered),
          .all([
            .not(Facts.terugval.isAnswered), .not(DayExpression.today.isNotAfter(limit)),
            .any([
              .not(Facts.aanvraag.isAnswered), .not(Facts.aanvraag.day.isNotAfter(limit)),
            ]),
          ]),
        ]),
      ]),
      then: [
        .because(
          "Volgens je antwoord viel de terugval zeker binnen {duur:uiterste-terugval} na de "
            + "afsluiting, met dezelfde klachten."
        )
      ],
    )
  }

  /// Relapse inside, request outside the limit (C-06).
  var tweeLezingenAanvraag: LineRule {
    Rule(
      "TKC-1g",
      basis: [.eem(11), .eem(33), .web(28)],
      says: "Terugval binnen, aanvraag buiten de grens: dat is op twee manieren te lezen.",
      when: .all([
        Self.isInTime, Facts.aanvraag.isAnswered, Facts.afgesloten.isAnswered,
        Facts.aanvraag.hasHappened, .not(Facts.aanvraag.day.isNotAfter(limit)),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De terugval viel binnen de grens, de aanvraag erna. Wij tellen tot de terugval. Je kunt "
            + "ook lezen dat de aanvraag voor de grens moet zijn. Vraag zo nodig de wegwijzer.",
        )
      ],
    )
  }

  /// Relapse inside the limit, not requested yet, limit passed (C-06).
  var nuAanvragen: LineRule {
    Rule(
      "TKC-1h",
      basis: [.eem(11), .eem(33)],
      says: "Is de grens voorbij en de aanvraag nog niet gedaan, doe die dan meteen.",
      when: .all([
        Self.isNotRequested, Facts.afgesloten.isAnswered,
        .not(DayExpression.today.isNotAfter(limit)),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De grens is voorbij, maar de terugval viel erbinnen. Wij tellen tot de terugval. Je "
            + "kunt ook lezen dat de aanvraag voor de grens moet zijn: vraag meteen aan.",
        )
      ],
    )
  }
}
