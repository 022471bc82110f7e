import Rulebook

extension Terugkeer {
  // MARK: TKC-2 and 3, requesting

  /// First discuss it: `WEB 'Terugkeerconsultatie – stroomschema'`.
  var eerstBespreken: LineRule {
    Rule(
      "TKC-2",
      basis: [.web(28), .eem(7)],
      says: "Eerst bespreken met de inwoner; diens hulpvraag staat voorop.",
      when: .all([Uitkomst.isOneOf("terugkeer.mogelijk"), Facts.besproken.isNotCertain]),
      then: [
        .step(
          .requester,
          "[bespreekt|bespreek] eerst met de inwoner of die een terugkeerconsultatie wil (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// The same for the sociaal domein, which sees the inwoner first.
  var eerstBesprekenViaHuisarts: LineRule {
    Rule(
      "TKC-2f",
      basis: [.web(28), .eem(7), .eem(14)],
      says: "Ook via de huisarts: eerst bespreken met de inwoner.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.via-huisarts"), Facts.besproken.isNotCertain,
        Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [
        .step(
          .asker,
          "Bespreek eerst met de inwoner of die een terugkeerconsultatie wil (eigen advies).",
        )
      ],
    )
  }

  /// The POH-ggz prepares: our reading of who requests.
  var pohBereidtVoor: LineRule {
    Rule(
      "TKC-2c",
      basis: [.eem(33)],
      says: "De POH-ggz bereidt voor, de huisarts vraagt aan.",
      when: .all([
        Self.isNotRequested, Facts.rol.isOneOf(.pohGGZ),
        .not(Facts.aanvrager.isOneOf(.overnemendeGGZ)),
      ]),
      then: [
        .step(
          .party(.pohGGZ),
          "[bereidt|bereid] de aanvraag voor; de huisarts doet de aanvraag (onze lezing).",
        )
      ],
    )
  }

  /// The request: `EEM 'Terugkeerconsultatie aanvragen'`.
  var aanvragen: LineRule {
    Rule(
      "TKC-3",
      basis: [.eem(11), .eem(33)],
      says: "De aanvraag gaat naar de laatste ggz-instelling.",
      when: Uitkomst.isOneOf("terugkeer.mogelijk"),
      then: [
        .responsible(.requester, "de aanvraag"),
        .step(
          .requester,
          "[vraagt|vraag] de terugkeerconsultatie aan bij de ggz-instelling die de laatste "
            + "behandeling afsloot.",
        ),
      ] + announced,
    )
  }

  /// Through the huisarts: `EEM 'Terugkeerconsultatie bij terugval'`.
  var vragenAanHuisarts: LineRule {
    Rule(
      "TKC-2d",
      basis: [.eem(14)],
      says: "De termijn loopt vanaf de aanvraag van de huisarts.",
      when: Uitkomst.isOneOf("terugkeer.via-huisarts"),
      then: [
        .responsible(.party(.huisarts), "de aanvraag"),
        .step(
          .party(.huisarts),
          "[vraagt|vraag] de terugkeerconsultatie aan bij de ggz-instelling die de laatste behandeling "
            + "afsloot. Vanaf die dag lopen de {duur:terugkoppeling}.",
        ),
      ] + announced,
    )
  }

  /// What the sociaal domein itself does: `EEM 'Terugkeerconsultatie bij terugval'`.
  var huisartsVragen: LineRule {
    Rule(
      "TKC-2g",
      basis: [.eem(14)],
      says: "Het sociaal domein vraagt het de huisarts.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.via-huisarts"), Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [
        .step(
          .asker,
          "Vraag de huisarts van de inwoner om een terugkeerconsultatie, als de inwoner dat goed "
            + "vindt (eigen advies).",
        )
      ],
    )
  }

  /// Somebody of the ggz who hears of the question: our own advice.
  var ggzHoortVraag: LineRule {
    Rule(
      "TKC-2h",
      basis: [.eem(14)],
      says: "Ook de ggz wijst het sociaal domein op de huisarts (eigen advies).",
      when: .all([Uitkomst.isOneOf("terugkeer.via-huisarts"), Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Komt de vraag van het sociaal domein bij jou? Wijs op de huisarts, die aanvraagt (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// A ggz professional who gave no requester is taken for the one who takes over.
  var ggzNeemtOver: LineRule {
    Rule(
      "TKC-2i",
      basis: [.eem(11), .web(29)],
      says: "Een ggz-professional kan van de overnemende of van de laatste instelling zijn.",
      when: .all([
        Self.isInTime, Facts.rol.isOneOf(.ggz), Facts.aanvrager.isOneOf(.overnemendeGGZ),
      ]),
      then: [
        .notice(
          .check,
          "Wij nemen aan dat de overnemende ggz-instelling aanvraagt. Deed de huisarts dat, en ben jij van "
            + "de laatste instelling? Geef dan 'huisarts' als aanvrager.",
        )
      ],
    )
  }

  /// Both terms have no named start (C-04, C-05).
  var vanafWelkeDag: LineRule {
    Rule(
      "TKC-3c",
      basis: [.eem(12), .eem(13), .web(28)],
      says: "Vanaf welke dag de termijnen tellen, noemt de samenvatting niet.",
      when: Self.isNotRequested,
      then: [
        .notice(
          .ambiguous,
          "De samenvatting noemt niet vanaf welke dag de termijnen tellen. Wij volgen het webinar: "
            + "{duur:terugkoppeling} vanaf de aanvraag, {duur:terug-in-behandeling} vanaf het besluit. "
            + "Streng gelezen tellen beide vanaf de aanvraag.",
        )
      ],
    )
  }

  /// What comes after the request, without dates yet.
  private var announced: [Line] {
    [
      .step(
        .party(.laatsteGGZ),
        "[geeft|geef] daarna binnen {duur:terugkoppeling} een inhoudelijke reactie. Een "
          + "ontvangstbevestiging telt niet (onze lezing).",
      ),
      .term(feedbackTerm),
      termFromDecision("weer in behandeling, als \(Self.ifDecided)"),
    ]
  }

  /// Another ggz treatment in between (C-35).
  var andereBehandelingErtussen: LineRule {
    Rule(
      "TKC-3a",
      basis: [.eem(11), .eem(33)],
      says: "Welke instelling de laatste is, kan op twee manieren gelezen worden.",
      when: Self.isNotRequested,
      then: [
        .notice(
          .ambiguous,
          "Was er daarna nog een ggz-behandeling voor andere klachten? Dan is niet duidelijk wie "
            + "'de laatste instelling' is. Wij nemen de laatste behandeling voor deze klachten.",
        )
      ],
    )
  }

  /// A request given by the sociaal domein counts as the huisarts's (T-13).
  var aanvraagVanSociaalDomein: LineRule {
    Rule(
      "TKC-2e",
      basis: [.eem(14)],
      says: "De aanvraag van de huisarts telt, niet de vraag van het sociaal domein.",
      when: .all([Self.isUnderWay, Facts.aanvrager.isOneOf(.sociaalDomein)]),
      then: [
        .notice(
          .check,
          "Wij tellen vanaf de aanvraag door de huisarts. Klopt de datum die je gaf, of was dat "
            + "de dag waarop het sociaal domein de huisarts vroeg?",
        )
      ],
    )
  }

  /// No rule for treatments closed before the agreements came into force (C-13).
  var geenOvergangsregel: LineRule {
    let lastDayBefore = DayExpression.fixed(edition.validFrom.advanced(byDays: -1))
    return Rule(
      "TKC-10",
      basis: [.eem(3)],
      says: "Voor behandelingen van voor de ingangsdatum is er geen overgangsregel.",
      when: .all([
        Self.isInTime, Facts.afgesloten.isAnswered,
        Facts.afgesloten.day.isNotAfter(lastDayBefore),
        .not(DayExpression.today.isNotAfter(lastDayBefore)),
        .any([
          .not(Facts.aanvraag.isAnswered), .not(Facts.aanvraag.day.isNotAfter(lastDayBefore)),
        ]),

      ]),
      then: [
        .notice(
          .ambiguous,
          "De behandeling sloot voor de afspraken ingingen (\(edition.validFrom.dutchShort)). Een "
            + "overgangsregel is er niet. Wij passen de afspraken toe op elke aanvraag vanaf die "
            + "dag.",
        )
      ],
    )
  }
}
