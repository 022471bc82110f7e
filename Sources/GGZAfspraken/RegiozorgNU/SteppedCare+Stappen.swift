import Rulebook

/// The steps of stepped care for mild complaints, from light to heavier.
struct Zorgstappen {
  var lines: [LineRule] {
    [
      stap0, stap1a, stap1b, stap2a, stap2b, stap3, nietOpgegeven, nietOpgegevenMild,
      opnieuwBeoordelen,
    ]
  }

  /// The steps for complaints that come with life, and one more for other mild ones.
  private static let forMild: [Zorgstap] = [.stap0, .stap1a, .stap1b, .stap2a, .stap2b, .stap3]
  private static let forLife: [Zorgstap] = forMild.filter { $0 != .stap3 }
  private static let isStep = Uitkomst.isOneOf("stepped-care.stap")

  /// The steps that do not belong to mild complaints.
  private static let heavier: [Zorgstap] = [.stap4a, .stap4b, .stap5]

  /// Every lighter step was tried, and this one and the heavy ones were not.
  private static func isNext(_ step: Zorgstap) -> Condition {
    let lighter = forMild.prefix { $0 != step }
    return .all(
      [
        isStep, Facts.stap.isAnswered, .not(Facts.stap.containsAny(step)),
        .not(Facts.stap.containsAny(heavier)),
      ]
        + lighter.map { Facts.stap.containsAny($0) }
    )
  }

  private static func tried(_ steps: [Zorgstap]) -> Condition {
    .all([Facts.stap.isAnswered] + steps.map { Facts.stap.containsAny($0) })
  }

  private func rule(
    _ step: Zorgstap,
    says: String,
    _ text: String,
    basis: [ClauseID] = [.rnu(6)],
    besides condition: Condition = .always,
  ) -> LineRule {
    Rule(
      "STC-stap-\(step.rawValue)",
      basis: basis,
      says: says,
      when: .all([Self.isNext(step), condition]),
      then: [
        .step(.party(.huisartsenpraktijk), "stap \(step.rawValue): \(text)"),
        .because(
          "Stap \(step.rawValue) is de lichtste die nog niet is geprobeerd. De visie zegt: begin met het "
            + "eenvoudigste dat past; dat je opgaf wat al is geprobeerd, is onze lezing."
        ),
      ],
    )
  }

  /// Wait and follow: `RNU 'Stappen bij stepped care'`.
  var stap0: LineRule {
    rule(
      .stap0,
      says: "Stap 0 is afwachten en volgen.",
      "even afwachten, en volgen hoe het gaat.",
    )
  }

  /// Psycho-education: `RNU 'Stappen bij stepped care'`.
  var stap1a: LineRule {
    rule(.stap1a, says: "Stap 1a is psycho-educatie.", "psycho-educatie geven.")
  }

  /// Advice: `RNU 'Stappen bij stepped care'`.
  var stap1b: LineRule {
    rule(
      .stap1b,
      says: "Stap 1b is advies.",
      "advies geven over dagritme, activiteiten, bewegen en ontspannen.",
    )
  }

  /// Self-help: `RNU 'Stappen bij stepped care'`.
  var stap2a: LineRule {
    rule(
      .stap2a,
      says: "Stap 2a is zelfhulp.",
      "wijzen op zelfhulp, ook online en zo nodig met begeleiding, en op steun van naasten en "
        + "lotgenoten.",
      basis: [.rnu(6), .rnu(11), .rnu(7)],
    )
  }

  /// Help with psychosocial problems: `RNU 'Stappen bij stepped care'`.
  var stap2b: LineRule {
    rule(
      .stap2b,
      says: "Stap 2b is hulp bij psychosociale problemen.",
      "hulp bieden bij psychosociale problemen, of daarvoor verwijzen. De visie noemt het maatschappelijk "
        + "werk.",
      basis: [.rnu(6), .rnu(7)],
    )
  }

  /// Short guidance: `RNU 'Stappen bij stepped care'`.
  var stap3: LineRule {
    rule(
      .stap3,
      says: "Stap 3 is kortdurende begeleiding.",
      "kort begeleiden, of daarvoor verwijzen.",
      besides: Facts.zwaarte.isOneOf(.mild),
    )
  }

  /// What was tried is not given, with complaints that come with life.
  var nietOpgegeven: LineRule {
    notGiven("STC-5", .bijHetLeven, Self.forLife)
  }

  /// What was tried is not given, with other mild complaints.
  var nietOpgegevenMild: LineRule {
    notGiven("STC-5b", .mild, Self.forMild)
  }

  private func notGiven(_ id: String, _ zwaarte: Zwaarte, _ steps: [Zorgstap]) -> LineRule {
    let names = steps.map { "\($0.rawValue) \($0.what)" }.joined(separator: "; ")
    return Rule(
      id,
      basis: [.rnu(6), .rnu(5)],
      says: "Zonder wat al is geprobeerd, staat de hele weg er, van licht naar zwaarder.",
      when: .all([
        Self.isStep, .not(Facts.stap.isAnswered), Facts.zwaarte.isOneOf(zwaarte),
      ]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[neemt|neem] de lichtste stap die nog niet is geprobeerd: \(names).",
        ),
        .because("Wat al is geprobeerd, is niet opgegeven."),
      ],
    )
  }

  /// All steps that fit were tried: never on to medicines by itself.
  var opnieuwBeoordelen: LineRule {
    Rule(
      "STC-6",
      basis: [.rnu(5), .rnu(6), .rnu(12)],
      says: "Zijn de passende stappen geprobeerd, dan volgt een nieuwe beoordeling (onze lezing).",
      when: .all([
        Self.isStep,
        .any([
          Self.tried(Self.forMild),
          .all([Facts.stap.isAnswered, Facts.stap.containsAny(Self.heavier)]),
          .all([Facts.zwaarte.isOneOf(.bijHetLeven), Self.tried(Self.forLife)]),
        ]),
      ]),
      then: [
        .step(
          .party(.huisartsenpraktijk),
          "[beoordeelt|beoordeel] opnieuw hoe zwaar de klachten zijn, en of een lichte stap is overgeslagen. "
            + "Verder omhoog gaat bij milde klachten niet vanzelf (onze lezing).",
        ),
        .step(
          .party(.huisartsenpraktijk),
          "[kan|je kunt] de ggz om consultatie vragen, als de inwoner dat goed vindt.",
        ),
        .because(
          "De lichte stappen die hierbij passen, zijn al geprobeerd, of er is al een zwaardere stap gezet "
            + "(onze lezing)."
        ),
      ],
    )
  }
}
