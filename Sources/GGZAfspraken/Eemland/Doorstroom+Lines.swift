import Rulebook

extension Doorstroom {
  var lines: [LineRule] {
    [
      zelfDoorverwijzen, verzoeken, faseBijAfschalen, wachttijd, wachttijdVanaf, wachttijdWelke,
      afschaaltermijn,
      andereWeg, behandelenTotOvername, warmOverdragen, huisartsInformeren, huisartsWacht,
      sociaalDomein, nietAlles, klaar, overgenomenZonderDag,
    ]
  }

  private static let isOnTheWay = Uitkomst.isOneOf(
    "doorstroom.ggz-verwijst-door",
    "doorstroom.wachttijd-mee",
    "doorstroom.afschalen",
    "doorstroom.opschalen",
    "doorstroom.geen-versnelling",
  )

  /// Referring on: `EEM 'Instroom vanuit huisartsenzorg'`.
  var zelfDoorverwijzen: LineRule {
    Rule(
      "DST-1",
      basis: [.eem(19), .eem(29)],
      says: "De ggz-instelling verwijst zelf door, zonder nieuwe verwijzing van de huisarts.",
      when: Uitkomst.isOneOf("doorstroom.ggz-verwijst-door"),
      then: [
        .responsible(.party(.verwijzendeGGZ), "de doorverwijzing"),
        .step(
          .party(.verwijzendeGGZ),
          "verwijst de inwoner zelf door naar een ggz-instelling die wel past.",
        ),
        .because("De inwoner is verwezen, maar de behandeling moet bij een andere instelling."),
      ],
    )
  }

  /// The waiting time goes along: `EEM 'Redenen om versneld in te stromen'`.
  var wachttijd: LineRule {
    Rule(
      "DST-2",
      basis: [.eem(26)],
      says: "De nieuwe instelling telt de wachttijd mee die er al was.",
      when: Uitkomst.isOneOf("doorstroom.wachttijd-mee"),
      then: [
        .responsible(.party(.overnemendeGGZ), "het meetellen van de wachttijd"),
        .step(
          .party(.verwijzendeGGZ),
          "verwijst door, en geeft de dag van de eerste aanmelding mee (eigen advies).",
        ),
        .step(
          .party(.overnemendeGGZ),
          "telt de wachttijd mee die de inwoner al had. Een startdatum is daarmee niet beloofd.",
        ),
        .because(
          "Het gaat van multi naar multi ggz, na de intake ({fase}), omdat het aanbod niet (meer) past."
        ),
      ],
    )
  }

  /// From which day the waiting time counts (C-08).
  var wachttijdVanaf: LineRule {
    Rule(
      "DST-2b",
      basis: [.eem(26)],
      says: "De wachttijd telt vanaf de eerste aanmelding.",
      when: .all([Uitkomst.isOneOf("doorstroom.wachttijd-mee"), Facts.aanmelding.isAnswered]),
      then: [.because("De wachttijd telt vanaf de eerste aanmelding op {aanmelding}.")],
    )
  }

  /// Which waiting time (C-08).
  var wachttijdWelke: LineRule {
    Rule(
      "DST-2c",
      basis: [.eem(26)],
      says: "Welke wachttijd meegaat, zegt de bron niet precies.",
      when: Uitkomst.isOneOf("doorstroom.wachttijd-mee"),
      then: [
        .notice(
          .ambiguous,
          "De afspraken zeggen niet welke wachttijd meegaat. Wij tellen vanaf de eerste aanmelding; "
            + "dat is het gunstigst voor de inwoner.",
        )
      ],
    )
  }

  /// Taking over in time: `EEM 'Redenen om versneld in te stromen'`.
  var afschaaltermijn: LineRule {
    Rule(
      "DST-3",
      basis: [.eem(25), .eem(24)],
      says: "Binnen \(takeover.dutch) na het verzoek neemt de mono ggz over.",
      when: Uitkomst.isOneOf("doorstroom.afschalen"),
      then: [
        .responsible(.party(.monoGGZ), "het overnemen, op tijd"),
        .responsible(.party(.multiGGZ), "de behandeling, tot de overname"),

        .step(.party(.monoGGZ), "neemt de behandeling over.", by: "overname-mono"),
        .term(
          Term(
            "overname-mono",
            label: "overname door mono ggz",
            who: .party(.monoGGZ),
            from: Facts.verzoek.id,
            called: "het verzoek",
            length: takeover,
            force: .duty,
            startIsNamed: false,
          )
        ),
        .because("Het gaat van multi naar mono ggz, tijdens de behandeling."),
        .notice(
          .ambiguous,
          "De afspraken noemen niet vanaf welke dag de {duur:overname-mono} tellen. Wij tellen "
            + "vanaf het verzoek aan de mono ggz, tot de overname zelf.",
        ),
      ],
    )
  }

  /// The request that starts the term (C-07).
  var verzoeken: LineRule {
    Rule(
      "DST-3b",
      basis: [.eem(25)],
      says: "De multi ggz vraagt de mono ggz om over te nemen.",
      when: .all([Uitkomst.isOneOf("doorstroom.afschalen"), .not(Facts.verzoek.hasHappened)]),
      then: [.step(.party(.multiGGZ), "vraagt de mono ggz om over te nemen.")],
    )
  }

  /// The summary names no phase for scaling down.
  var faseBijAfschalen: LineRule {
    Rule(
      "DST-5c",
      basis: [.eem(25)],
      says: "Of de \(takeover.dutch) ook voor het begin van de behandeling gelden, is niet zeker.",
      when: .all([
        Uitkomst.isOneOf("doorstroom.geen-versnelling"), Facts.van.isOneOf(.multi),
        Facts.naar.isOneOf(.mono),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De samenvatting noemt bij afschalen geen fase. Wij lezen: tijdens de behandeling. Je kunt "
            + "ook lezen dat de {duur:overname-mono} hier gelden; vraag het zo nodig de wegwijzer.",
        )
      ],
    )
  }

  /// Any other way.
  var andereWeg: LineRule {
    Rule(
      "DST-5",
      basis: [.web(26)],
      says: "Ook zonder versnelling verwijst de ggz-instelling zelf door.",
      when: Uitkomst.isOneOf("doorstroom.opschalen", "doorstroom.geen-versnelling"),
      then: [
        .responsible(.party(.verwijzendeGGZ), "de doorverwijzing"),
        .step(.party(.verwijzendeGGZ), "verwijst de inwoner door naar een instelling die past."),
        .because(
          "De versnelling geldt alleen van multi naar mono (wij lezen: tijdens de behandeling), van multi "
            + "naar multi na de intake als het aanbod niet past, en bij terugval."
        ),
      ],
    )
  }

  /// The sender treats until takeover: `WEB 'Plaat: mono ↔ multi'`.
  var behandelenTotOvername: LineRule {
    Rule(
      "DST-4",
      basis: [.web(26), .eem(25)],
      says: "Wie verwijst, behandelt door tot de overname rond is.",
      when: .all([Self.isOnTheWay, Facts.fase.isOneOf(.tijdensBehandeling)]),
      then: [
        .step(.sender, "behandelt door tot de overname rond is.")
      ],
    )
  }

  /// Warm handover: `WEB 'Plaat: mono ↔ multi'`.
  var warmOverdragen: LineRule {
    Rule(
      "DST-4a",
      basis: [.web(26), .web(31), .eem(10)],
      says: "Tussen ggz-instellingen is er een warme overdracht.",
      when: Self.isOnTheWay,
      then: [
        .step(
          .sender,
          "draagt warm over: persoonlijk afgestemd, bij voorkeur samen met de inwoner, en blijft betrokken "
            + "tot de overname rond is.",
        )
      ],
    )
  }

  /// Telling the huisarts (C-54): `EEM 'Instroom vanuit huisartsenzorg'`.
  var huisartsInformeren: LineRule {
    Rule(
      "DST-4b",
      basis: [.eem(20), .web(26)],
      says: "De huisarts krijgt bericht; wij lezen: van de instelling die doorverwijst.",
      when: Self.isOnTheWay,
      then: [
        .step(
          .sender,
          "laat de huisarts weten dat de inwoner elders verder gaat. Een termijn noemt de bron "
            + "niet.",
        )
      ],
    )
  }

  /// What the huisartsenzorg does: `EEM 'Verwijzen naar de ggz'`.
  var huisartsWacht: LineRule {
    Rule(
      "DST-7",
      basis: [.eem(29)],
      says: "De huisarts hoeft niets opnieuw te verwijzen.",
      when: .all([Self.isOnTheWay, Facts.rol.isOneOf(Rol.huisartsenzorg)]),
      then: [
        .step(
          .asker,
          "Wacht op het bericht van de ggz; een nieuwe verwijzing is niet nodig. Vraagt de ggz die "
            + "toch, of hoor je niets? Kies 'knelpunt'.",
        )
      ],
    )
  }

  /// What the sociaal domein does: `EEM 'Elk domein draagt een stukje bij'`.
  var sociaalDomein: LineRule {
    Rule(
      "DST-8",
      basis: [.eem(8), .eem(34)],
      says: "Begeleiding mag intussen doorgaan.",
      when: .all([Self.isOnTheWay, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .step(
          .asker,
          "Je begeleiding mag doorgaan. Stem met de behandelaar, of met de instelling die doorverwijst, af "
            + "wat er verandert (eigen advies).",
        )
      ],
    )
  }

  /// The source is a summary.
  var nietAlles: LineRule {
    Rule(
      "DST-9",
      basis: [.eem(5), .web(35)],
      says: "Het volledige document kan meer zeggen dan de samenvatting.",
      when: Uitkomst.isOneOf("doorstroom.geen-versnelling", "doorstroom.opschalen"),
      then: [
        .notice(
          .check,
          "Wij kennen alleen de samenvatting. Het volledige document kan hierover meer zeggen.",
        )
      ],
    )
  }

  /// Taken over.
  var klaar: LineRule {
    Rule(
      "DST-6",
      basis: [.web(26), .eem(17), .eem(20)],
      says: "Na de overname behandelt de nieuwe instelling; de huisarts hoort het.",
      when: Uitkomst.isOneOf("doorstroom.overgenomen"),
      then: [
        .responsible(.party(.overnemendeGGZ), "de behandeling"),
        .step(.asker, "Stem voortaan af met de nieuwe behandelaar (eigen advies)."),
        .step(
          .party(.verwijzendeGGZ),
          "laat het de huisarts alsnog weten, als dat niet is gebeurd.",
        ),
        .because("De overname is geweest ({overgenomen-op})."),
      ],
    )
  }

  /// Taken over on an unknown day.
  var overgenomenZonderDag: LineRule {
    Rule(
      "DST-6b",
      basis: [.web(26)],
      says: "'Onbekend' bij verzoek of overname betekent: wel gebeurd, de dag is niet bekend.",
      when: .any([
        .all([Uitkomst.isOneOf("doorstroom.overgenomen"), Facts.overgenomenOp.isUnknown]),
        .all([Uitkomst.isOneOf("doorstroom.afschalen"), Facts.verzoek.isUnknown]),
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
}
