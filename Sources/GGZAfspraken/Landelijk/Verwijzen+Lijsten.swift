import Rulebook

/// Which criteria hold, each in a line of its own, and why the lists they stand in do not decide.
struct Verwijslijsten {
  let criteria = Verwijscriteria()

  var lines: [LineRule] {
    named(criteria.multi, for: "de multi ggz")
      + named(criteria.mono, for: "de mono ggz") + [monoLichter, monoBijHoogRisico]
      + named(criteria.praktijk, for: "de huisartsenpraktijk")
      + [
        praktijkLichter, praktijkBijHoogRisico, alleBei, niets, zonderDSM, indicatiePraktijk,
        indicatieBasisGGZ,
      ]
  }

  private func named(_ list: [Verwijscriterium], for name: String) -> [LineRule] {
    list.map { $0.line(for: name, shown: Self.isAny) }
  }

  private static let isAny = Verwijsstappen.isAny
  private static let isNone = Uitkomst.isOneOf("verwijzen.geen-criterium")

  // MARK: The lists

  /// A heavier list goes before it (C-19).
  var monoLichter: LineRule {
    Rule(
      "VRW-13",
      basis: [.lga(30), .lga(40)],
      says: "De zwaarste lijst die past, gaat voor (onze lezing).",
      when: .all([Uitkomst.isOneOf("verwijzen.multi"), criteria.isMono]),
      then: [
        .because(
          "De lijst voor de mono ggz beslist hier niet: de zwaarste lijst die past, gaat voor (onze "
            + "lezing)."
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
          "De lijst voor de mono ggz beslist niet bij een hoog risico (eigen advies)."
        )
      ],
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
          "De lijst voor de huisartsenpraktijk beslist hier niet: die zegt wat de praktijk kan doen, en "
            + "een zwaardere lijst gaat voor (onze lezing)."
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
          "De lijst voor de huisartsenpraktijk beslist niet bij een hoog risico (eigen advies)."
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
          "Geen verbetering in de praktijk: de bron noemt \(Verwijsindicaties.praktijk.dutch) als indicatie. Korter kan ook; "
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
          "Geen verbetering in de basis-ggz: de bron noemt \(Verwijsindicaties.basisGGZDutch) als indicatie. Een harde "
            + "grens is het niet (onze lezing)."
        )
      ],
    )
  }
}
