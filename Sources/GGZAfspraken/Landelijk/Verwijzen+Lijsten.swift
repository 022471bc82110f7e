import Rulebook

/// Which lists hold, each in a line of its own, and why the other ones do not decide.
struct Verwijslijsten {
  let criteria = Verwijscriteria()

  var lines: [LineRule] {
    [
      multi, monoBeslist, monoLichter, monoBijHoogRisico, praktijkBeslist, praktijkLichter,
      praktijkBijHoogRisico, alleBei, niets, zonderDSM, indicatiePraktijk, indicatieBasisGGZ,
    ] + criteria.multi + criteria.mono + criteria.praktijk
  }

  /// The lists decide nothing: relapse, treatment or role go before them.
  private static let isBeforeLists = Uitkomst.isOneOf(
    "verwijzen.eerst-terugkeer",
    "verwijzen.in-behandeling",
    "verwijzen.via-huisarts",
    "verwijzen.ggz-onderling",
  )
  private static let isAny = Verwijsstappen.isAny
  private static let isNone = Uitkomst.isOneOf("verwijzen.geen-criterium")

  // MARK: The lists

  /// The list for the multi ggz: `LGA 'Verwijzen naar de gespecialiseerde ggz'`.
  var multi: LineRule {
    Rule(
      "VRW-11",
      basis: [.lga(40)],
      says: "Eén criterium van de lijst voor de multi ggz is genoeg.",
      when: .all([Self.isAny, criteria.isMulti]),
      then: [.because("Past bij de multi ggz: {regels:VRW-S}.")],
    )
  }

  /// The list for the mono ggz: `LGA 'Verwijzen naar de generalistische basis-ggz'`.
  var monoBeslist: LineRule {
    Rule(
      "VRW-12",
      basis: [.lga(30)],
      says: "Eén criterium van de lijst voor de mono ggz is genoeg.",
      when: .all([
        .any([
          Self.isBeforeLists, Uitkomst.isOneOf("verwijzen.mono", "verwijzen.praktijk-of-mono"),
        ]),
        criteria.isMono,
      ]),
      then: [.because("Past bij de mono ggz: {regels:VRW-B}.")],
    )
  }

  /// A heavier list goes before it (C-19).
  var monoLichter: LineRule {
    Rule(
      "VRW-13",
      basis: [.lga(30), .lga(40)],
      says: "De zwaarste lijst die past, gaat voor (onze lezing).",
      when: .all([Uitkomst.isOneOf("verwijzen.multi"), criteria.isMono]),
      then: [
        .because(
          "Past ook bij de mono ggz: {regels:VRW-B}. Dat beslist niet: de zwaarste lijst die past, "
            + "gaat voor (onze lezing)."
        )
      ],
    )
  }

  /// High risk: a lighter list does not decide; our own advice.
  var monoBijHoogRisico: LineRule {
    Rule(
      "VRW-14",
      basis: [.lga(30)],
      says: "Bij een hoog risico beslist de lijst voor de mono ggz niet (eigen advies).",
      when: .all([Self.isNone, criteria.isMono]),
      then: [
        .because(
          "Past bij de mono ggz: {regels:VRW-B}. Bij een hoog risico beslist dat niet (eigen advies)."
        )
      ],
    )
  }

  /// The list for the practice: `LGA 'De huisartsenpraktijk kan zelf begeleiden'`.
  var praktijkBeslist: LineRule {
    Rule(
      "VRW-15",
      basis: [.lga(20)],
      says: "Eén criterium van de lijst voor de praktijk is genoeg; het is een 'kan'.",
      when: .all([
        .any([
          Self.isBeforeLists,
          Uitkomst.isOneOf("verwijzen.huisartsenpraktijk", "verwijzen.praktijk-of-mono"),
        ]),
        criteria.isPraktijk,
      ]),
      then: [.because("Past bij de huisartsenpraktijk: {regels:VRW-H}.")],
    )
  }

  /// A heavier list goes before it (C-19).
  var praktijkLichter: LineRule {
    Rule(
      "VRW-16",
      basis: [.lga(20), .lga(30), .lga(40)],
      says: "De lijst voor de praktijk is een 'kan'; een zwaardere lijst gaat voor.",
      when: .all([
        Uitkomst.isOneOf("verwijzen.multi", "verwijzen.mono"), criteria.isPraktijk,
      ]),
      then: [
        .because(
          "Past ook bij de huisartsenpraktijk: {regels:VRW-H}. Dat beslist niet: die lijst zegt wat de "
            + "praktijk kan doen, en een zwaardere lijst gaat voor (onze lezing)."
        )
      ],
    )
  }

  /// High risk: a lighter list does not decide; our own advice.
  var praktijkBijHoogRisico: LineRule {
    Rule(
      "VRW-17",
      basis: [.lga(20)],
      says: "Bij een hoog risico beslist de lijst voor de praktijk niet (eigen advies).",
      when: .all([Self.isNone, criteria.isPraktijk]),
      then: [
        .because(
          "Past bij de huisartsenpraktijk: {regels:VRW-H}. Bij een hoog risico beslist dat niet "
            + "(eigen advies)."
        )
      ],
    )
  }

  /// Moderate and not long stands in both lists.
  var alleBei: LineRule {
    Rule(
      "VRW-18",
      basis: [.lga(20), .lga(30)],
      says: "'Matig' staat in beide lijsten; kort ziek zijn geeft de praktijk ook ruimte.",
      when: Uitkomst.isOneOf("verwijzen.praktijk-of-mono"),
      then: [
        .because(
          "'Matig' staat in beide lijsten. De klachten zijn er nog maar kort, dus de bron laat de keuze "
            + "open."
        )
      ],
    )
  }

  /// No list fits.
  var niets: LineRule {
    Rule(
      "VRW-19",
      basis: [.lga(9)],
      says: "Geen criterium van de drie lijsten past.",
      when: .all([
        Self.isNone, .not(criteria.isMulti), .not(criteria.isMono), .not(criteria.isPraktijk),
      ]),
      then: [.because("Geen criterium van de drie lijsten (H, B en S) past bij je antwoorden.")],
    )
  }

  /// S1 and B1 need a suspected disorder: `LGA 'Verwijzing – overheidscriteria'`.
  var zonderDSM: LineRule {
    let heavy: [Kenmerk] = [
      .recidiverendErnstig, .beideInterfereren, .multidisciplinair, .hoogRisico,
      .comorbiditeitStoortNiet, .enigRisico,
    ]
    return Rule(
      "VRW-20",
      basis: [.lga(31), .lga(41), .lga(9)],
      says: "B1 en S1 gelden alleen met een vermoeden van een DSM-stoornis.",
      when: .all([
        Self.isAny, Facts.vermoedenDSM.fails,
        .any(
          [Facts.ernst.isOneOf(.matig, .ernstig, .ernstigSterk)] + heavy.map(\.holds)
        ),
      ]),
      then: [
        .because(
          "B1 en S1 tellen niet: die gelden alleen met een vermoeden van een DSM-stoornis."
        )
      ],
    )
  }

  // MARK: Months as a guide

  /// Two months in the practice: `LGA 'Verwijzen naar de generalistische basis-ggz (B2)'`.
  var indicatiePraktijk: LineRule {
    Rule(
      "VRW-21",
      basis: [.lga(35), .lga(50)],
      says: "Twee maanden zonder verbetering is een indicatie, geen grens (onze lezing).",
      when: .all([Self.isAny, Facts.geenVerbetering.isOneOf(.praktijk)]),
      then: [
        .because(
          "Geen verbetering in de praktijk: de bron noemt 2 maanden als indicatie. Korter kan ook; "
            + "een harde grens is het niet (onze lezing)."
        )
      ],
    )
  }

  /// Three to four months in mono: `LGA 'Verwijzen naar de gespecialiseerde ggz (S4)'`.
  var indicatieBasisGGZ: LineRule {
    Rule(
      "VRW-22",
      basis: [.lga(49)],
      says: "Drie tot vier maanden zonder verbetering is een indicatie (onze lezing).",
      when: .all([Self.isAny, Facts.geenVerbetering.isOneOf(.basisGGZ)]),
      then: [
        .because(
          "Geen verbetering in de basis-ggz: de bron noemt 3 tot 4 maanden als indicatie. Een harde "
            + "grens is het niet (onze lezing)."
        )
      ],
    )
  }
}
