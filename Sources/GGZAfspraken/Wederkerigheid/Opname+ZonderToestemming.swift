import Rulebook

/// Without consent: only what can be done without contacting other organisations.
extension Opname {
  var zonderToestemmingLines: [LineRule] {
    [
      nogNietAfstemmen, zelfDoen, weigering, beoordelingZelf, beoordelingEigenPraktijk,
      uitkeringGGZ, uitkeringZelf, teamZelf, terugvalMetInwoner, urgentieZelf, geenOpvangZelf,
      jongerDan21Zelf,
      overdrachtBinnenGGZ, gedwongen,
      veiligBlijven, anderRecht,
    ]
  }

  private static let isRefused = Uitkomst.isOneOf("opname.geen-toestemming")

  /// Refused, and whether there is an approach is not known: wait with others.
  var nogNietAfstemmen: LineRule {
    Rule(
      "OPN-19",
      basis: [.wed(8), .wed(9)],
      says: "Zolang niet duidelijk is of er een veiligheidsaanpak is, geldt de weigering.",
      when: .all([Self.isWithoutConsent, .not(Facts.veiligheid.isAnswered)]),
      then: [
        .step(
          .asker,
          "Stem nu niet af met andere organisaties. Vraag de inwoner zelf naar een "
            + "veiligheidsaanpak (eigen advies).",
        )
      ],
    )
  }

  /// What one can do alone: `WED 'Privacy'`.
  var zelfDoen: LineRule {
    Rule(
      "OPN-20",
      basis: [.wed(8), .wed(6)],
      says: "Eigen hulp gaat door; afstemmen met anderen niet.",
      when: Self.isRefused,
      then: [
        .responsible(.asker, "wat zonder afstemming met anderen kan"),
        .step(
          .asker,
          "Ga door met je eigen hulp, en bespreek wat de inwoner zelf wil doen (eigen advies).",
        ),
        .because(
          "De inwoner geeft geen toestemming. Voor, tijdens en na een opname is die nodig voor elk "
            + "overleg met een andere organisatie."
        ),
      ],
    )
  }

  /// Consent can still come; our own advice.
  var weigering: LineRule {
    Rule(
      "OPN-21",
      basis: [.wed(6), .wed(7)],
      says: "Toestemming kan later nog komen, of voor een deel.",
      when: Self.isRefused,
      then: [
        .step(
          .asker,
          "Vraag later opnieuw. Misschien mag overleg met één partij, of met de inwoner erbij "
            + "(eigen advies).",
        )
      ],
    )
  }

  /// An assessment seems needed, and there is no consent.
  private static let needsAssessment = Condition.all([
    isWithoutConsent, Facts.opnamefase.isOneOf(.aanloop), Facts.beoordelingNodig.mayHold,
  ])

  /// The inwoner can go to the huisarts; our own advice.
  var beoordelingZelf: LineRule {
    Rule(
      "OPN-22",
      basis: [.wed(24)],
      says: "De weg naar een beoordeling loopt samen met de inwoner, ook als toestemming open is.",
      when: .all([
        .any([
          Self.needsAssessment,
          .all([
            Self.always(.aanloop), Facts.toestemmingAnderen.isUnknown,
            Facts.beoordelingNodig.mayHold,
          ]),
        ]), .not(Self.isAsked(by: .huisarts, .pohGGZ)),
      ]),
      then: [
        .step(
          .asker,
          "{als:beoordeling-nodig:een beoordeling voor opname nodig lijkt}vraag de inwoner om zelf "
            + "naar de huisarts te gaan, alleen of samen met jou (eigen advies).",
        )
      ],
    )
  }

  /// The POH-ggz works with the huisarts in one practice; our own advice.
  var beoordelingEigenPraktijk: LineRule {
    Rule(
      "OPN-22b",
      basis: [.wed(24), .wed(6)],
      says: "Overleg in de eigen praktijk is geen overleg met een andere organisatie.",
      when: .all([Self.needsAssessment, Self.isAsked(by: .pohGGZ)]),
      then: [
        .step(
          .asker,
          "{als:beoordeling-nodig:een beoordeling voor opname nodig lijkt}bespreek het met de "
            + "huisarts van je eigen praktijk. Dat is geen andere organisatie (onze lezing).",
        )
      ],
    )
  }

  /// With the inwoner alone this needs no consent: `WED 'Uitstroom na opname'`.
  var terugvalMetInwoner: LineRule {
    Rule(
      "OPN-28",
      basis: [.wed(70), .wed(8)],
      says: "Over terugval afspreken met de inwoner is geen overleg met een andere organisatie.",
      when: .all([Self.isWithoutConsent, Facts.opnamefase.isOneOf(.uitstroom)]),
      then: [
        .step(
          .asker,
          "Spreek met de inwoner zelf af hoe terugval te herkennen is, en wat jullie dan doen.",
        )
      ],
    )
  }

  /// The inwoner can ask for urgentie; our own advice.
  var urgentieZelf: LineRule {
    Rule(
      "OPN-29",
      basis: [.wed(53), .wed(8)],
      says: "Urgentie is zo snel mogelijk aan te vragen, ook door de inwoner zelf (eigen advies).",
      when: .all([
        Self.isWithoutConsent, Facts.opnamefase.isOneOf(.tijdens, .uitstroom),
        .any([
          Facts.urgentie.isCertain,
          .all([Facts.urgentie.mayHold, .not(Facts.terugNaarHuis.isCertain)]),
        ]),
      ]),
      then: [
        .step(
          .asker,
          "{als:urgentie:urgentie nodig is}vertel de inwoner hoe die zelf zo snel mogelijk urgentie "
            + "aanvraagt ({gemeente}: {urgentie-bij}; eigen advies). Een woning binnen een half jaar is "
            + "dan niet zeker.",
        )
      ],
    )
  }

  private static let isInOrAfter = Condition.all([
    isWithoutConsent, Facts.opnamefase.isOneOf(.tijdens, .uitstroom),
  ])

  /// Not to the dag- en nachtopvang: `WED 'Aandachtspunten tijdens de opname'`.
  var geenOpvangZelf: LineRule {
    Rule(
      "OPN-29a",
      basis: [.wed(60)],
      says: "Ook zonder toestemming wordt de dag- en nachtopvang zoveel mogelijk vermeden.",
      when: Self.isInOrAfter,
      then: [
        .step(
          .asker,
          "Vermijd de dag- en nachtopvang zoveel mogelijk: dat is geen goede stap naar herstel.",
        )
      ],
    )
  }

  /// Under 21: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var jongerDan21Zelf: LineRule {
    Rule(
      "OPN-29b",
      basis: [.wed(51)],
      says: "Onder de 21 is een eigen huurwoning vaak niet te betalen, ook zonder toestemming.",
      when: .all([
        Self.isInOrAfter, Facts.onder21.isCertain, .not(Facts.terugNaarHuis.isCertain),
      ]),
      then: [
        .step(
          .asker,
          "Kijk met de inwoner ook naar een andere woonvorm. Tot 21 jaar is huurtoeslag er alleen onder de "
            + "kwaliteitskortingsgrens, en zulke woningen zijn er weinig. Zie 'gemeente'.",
        )
      ],
    )
  }

  /// Within GGz Centraal there is no other organisation: our reading of `WED 'Privacy'`.
  var overdrachtBinnenGGZ: LineRule {
    Rule(
      "OPN-29c",
      basis: [.wed(61), .wed(6)],
      says: "Overdragen binnen GGz Centraal is geen overleg met een andere organisatie.",
      when: .all([
        Self.isWithoutConsent, Facts.opnamefase.isOneOf(.uitstroom),
        Facts.vervolgbehandeling.mayHold,
      ]),
      then: [
        .step(
          .party(.regiebehandelaar),
          "als de ambulante behandelaar ook van GGz Centraal is: [draagt|draag] warm over, en "
            + "[werkt|werk] uit een plan (onze lezing: dat is geen andere organisatie).",
        )
      ],
    )
  }

  /// The change has to be reported, and there is no consent.
  private static let needsReport = Condition.all([
    isWithoutConsent, Facts.opnamefase.isOneOf(.tijdens, .uitstroom), Facts.uitkering.mayHold,
  ])

  /// GGz Centraal sees to it, through the inwoner (C-62): `WED 'Aandachtspunten, 2e punt'`.
  var uitkeringGGZ: LineRule {
    Rule(
      "OPN-23",
      basis: [.wed(41)],
      says: "GGz Centraal let op de uitkering; de inwoner vertelt de verandering liefst zelf.",
      when: .all([Self.needsReport, Self.isAsked(by: .ggz)]),
      then: [
        .step(
          .asker,
          "{als:uitkering:er een uitkering is}vraag, als maatschappelijk werker of casemanager, de "
            + "inwoner of een vertegenwoordiger om de verandering zelf te melden ({gemeente}: "
            + "{uitkering-bij}).",
        )
      ],
    )
  }

  /// Somebody else can ask the inwoner to report it; our own advice.
  var uitkeringZelf: LineRule {
    Rule(
      "OPN-23b",
      basis: [.wed(41)],
      says: "De inwoner kan de verandering zelf melden bij de gemeente.",
      when: .all([Self.needsReport, .not(Self.isAsked(by: .ggz))]),
      then: [
        .step(
          .asker,
          "{als:uitkering:er een uitkering is}vraag de inwoner om de opname zelf te melden, of via "
            + "een vertegenwoordiger ({gemeente}: {uitkering-bij}; eigen advies).",
        )
      ],
    )
  }

  /// The inwoner can go to the lokale team: our own advice.
  var teamZelf: LineRule {
    Rule(
      "OPN-24",
      basis: [.wed(48), .wed(6)],
      says: "De inwoner kan zelf hulp vragen bij het lokale team.",
      when: .all([
        Self.isWithoutConsent, Facts.opnamefase.isOneOf(.tijdens, .uitstroom),
        .not(Self.isAsked(by: .wijkteam)),
      ]),
      then: [
        .step(
          .asker,
          "Vertel dat de inwoner ook zelf hulp kan vragen aan het lokale team in {gemeente} "
            + "(eigen advies).",
        ),
        .contact(.municipal(.contact)),
      ],
    )
  }

  /// Forced care has its own law (C-63): `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var gedwongen: LineRule {
    Rule(
      "OPN-25",
      basis: [.wed(6), .wed(40)],
      says: "Wat de wet bij een gedwongen opname voorschrijft, staat niet in de bronnen.",
      when: .all([Self.isWithoutConsent, Facts.opnamefase.isOneOf(.tijdens)]),
      then: [
        .notice(
          .ambiguous,
          "De bron vraagt altijd om toestemming, en gaat ook over gedwongen opname. Daarvoor kan "
            + "de wet iets anders zeggen; dat staat niet in deze bronnen.",
        )
      ],
    )
  }

  /// The crisis route never waits for consent.
  var veiligBlijven: LineRule {
    Rule(
      "OPN-26",
      basis: [.wed(8)],
      says: "Bij acuut gevaar geldt de crisisroute, ook zonder toestemming.",
      when: Self.isWithoutConsent,
      then: [
        .notice(
          .safety,
          "Acuut gevaar? Wacht dan niet op toestemming: kies 'crisis' (eigen advies).",
        )
      ],
    )
  }

  /// Other rules on sharing are not among the sources.
  var anderRecht: LineRule {
    Rule(
      "OPN-27",
      basis: [.wed(8)],
      says: "Of delen zonder toestemming mag of moet, is elders geregeld.",
      when: Self.isWithoutConsent,
      then: [
        .notice(
          .safety,
          "Of je zonder toestemming iets mag of moet delen, is in andere regels bepaald. Vraag het "
            + "de aandachtsfunctionaris van je organisatie (eigen advies).",
        )
      ],
    )
  }
}
