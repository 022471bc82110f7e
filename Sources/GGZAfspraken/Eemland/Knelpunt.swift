import Rulebook

/// Knelpunt: what to do when cooperation gets stuck.
///
/// Each document keeps its own way.
struct Knelpunt {
  let edition: Edition
  let reciprocal: Edition

  var outcomes: [OutcomeRule] {
    [stap1, stap2, stap3, einde, signaal, landelijkNogNiet, landelijk, klacht, klachtNaStappen]
  }
  var lines: [LineRule] {
    [
      metElkaar, wegwijzer, overlegtafel, naHetEinde, anoniemSignaal, misschienStructureel,
      alleenSignaal, buitenBereik,
      eigenAdviesStappen, eigenAdviesWegwijzer, eigenAdviesOverlegtafel, landelijkOpschalen,
      klachtIndienen, klachtEnLandelijk, geenKlachtroute, zesGemeenten, inzet, geenTermijn,
      lezingWebinar,
    ] + wederkerigheidLines
  }

  private static let isRegional = Facts.afspraak.isOneOf(.toegankelijkeGGZ)
  private static let isReciprocal = Facts.afspraak.isOneOf(.wederkerigheid)

  // MARK: Toegankelijke ggz

  /// Step 1: `EEM 'Knelpunten in de samenwerking'`.
  var stap1: OutcomeRule {
    Rule(
      "KNP-1a",
      basis: [.eem(41), .eem(2), .web(34)],
      says: "Stap 1: los het op met de betrokken partijen, met de afspraken erbij.",
      when: .all([Self.isRegional, Facts.gezet.isOneOf(.geen)]),
      unless: [RuleID("KNP-4a")],
      then: Outcome(
        "knelpunt.stap-1",
        "Stap 1: bespreek het met de betrokken partijen, met de afspraken erbij.",
      ),
    )
  }

  /// Step 2: `EEM 'Knelpunten in de samenwerking'`.
  var stap2: OutcomeRule {
    Rule(
      "KNP-2a",
      basis: [.eem(42), .web(34)],
      says: "Stap 2: de wegwijzer van de organisatie, en/of het lokale casuïstiekoverleg.",
      when: .all([Self.isRegional, Facts.gezet.isOneOf(.een)]),
      unless: [RuleID("KNP-4a")],
      then: Outcome(
        "knelpunt.stap-2",
        "Stap 2: ga naar de wegwijzer van de organisatie, en/of naar het lokale casuïstiekoverleg.",
      ),
    )
  }

  /// Step 3: `EEM 'Knelpunten in de samenwerking'`.
  var stap3: OutcomeRule {
    Rule(
      "KNP-3a",
      basis: [.eem(43), .web(34)],
      says: "Stap 3: de regionale overlegtafel.",
      when: .all([Self.isRegional, Facts.gezet.isOneOf(.twee)]),
      unless: [RuleID("KNP-4a")],
      then: Outcome("knelpunt.stap-3", "Stap 3: breng het naar de regionale overlegtafel."),
    )
  }

  /// There is no step 4: `EEM 'Knelpunten in de samenwerking'`.
  var einde: OutcomeRule {
    Rule(
      "KNP-3b",
      basis: [.eem(43), .eem(5)],
      says: "Na stap 3 noemen de afspraken geen volgende stap.",
      when: .all([Self.isRegional, Facts.gezet.isOneOf(.drie)]),
      unless: [RuleID("KNP-4a")],
      then: Outcome(
        "knelpunt.einde",
        "De drie stappen zijn gezet. Een vierde stap noemen de afspraken niet.",
      ),
    )
  }

  /// Structural, and no other question: `EEM 'Knelpunten in de samenwerking'`.
  var signaal: OutcomeRule {
    Rule(
      "KNP-4a",
      basis: [.eem(45)],
      says:
        "Komt een organisatie de afspraken structureel niet na, dan mag je anoniem een signaal geven.",
      when: .all([
        Self.isRegional, Facts.structureel.isCertain, .not(Facts.gezet.isAnswered),
        .not(Facts.gezet.isUnknown),
      ]),
      then: Outcome(
        "knelpunt.signaal",
        "Je kunt anoniem een signaal geven dat de afspraken niet gevolgd worden.",
      ),
    )
  }

  // MARK: Wederkerigheid

  /// Local steps are still open; our own advice goes first: `WED 'Slot'`.
  var landelijkNogNiet: OutcomeRule {
    Rule(
      "KNP-5a",
      basis: [.wed(79)],
      says: "De wederkerigheidsafspraken kennen alleen landelijk opschalen.",
      when: .all([
        Self.isReciprocal, .any([.not(Facts.gezet.isAnswered), .not(Facts.gezet.isOneOf(.drie))]),
      ]),
      unless: [RuleID("KNP-5b"), RuleID("KNP-6a"), RuleID("KNP-6c")],
      then: Outcome(
        "knelpunt.landelijk",
        "Probeer eerst de stappen in de regio die nog niet zijn gezet (eigen advies). Landelijk "
          + "opschalen kan ook.",
      ),
    )
  }

  /// All local steps were taken: `WED 'Slot'`.
  var landelijk: OutcomeRule {
    Rule(
      "KNP-5b",
      basis: [.wed(79)],
      says: "Houden partijen zich niet aan de wederkerigheidsafspraken, dan kan het landelijk.",
      when: .all([
        Self.isReciprocal, Facts.gezet.isAnswered, Facts.gezet.isOneOf(.drie),
      ]),
      unless: [RuleID("KNP-6c")],
      then: Outcome(
        "knelpunt.landelijk",
        "Het kan landelijk: via de Nederlandse ggz of de VNG.",
      ),
    )
  }

  private static let allStepsTaken = Condition.all([
    Facts.gezet.isAnswered, Facts.gezet.isOneOf(.drie),
  ])

  /// A complaint goes its own way: `WED 'Slot'`.
  var klacht: OutcomeRule {
    Rule(
      "KNP-6a",
      basis: [.wed(80)],
      says: "Een klacht rond de wederkerigheidsafspraken gaat naar de Nationale ombudsman.",
      when: .all([Self.isReciprocal, Facts.klacht.isCertain, .not(Self.allStepsTaken)]),
      then: Outcome(
        "knelpunt.klacht",
        "Een klacht kan naar de Nationale ombudsman. Stappen in de regio die nog open zijn, gaan "
          + "voor (eigen advies).",
      ),
    )
  }

  /// A complaint when no step in the region is left: `WED 'Slot'`.
  var klachtNaStappen: OutcomeRule {
    Rule(
      "KNP-6c",
      basis: [.wed(80)],
      says: "Zijn de stappen in de regio gezet, dan blijft voor een klacht de ombudsman.",
      when: .all([Self.isReciprocal, Facts.klacht.isCertain, Self.allStepsTaken]),
      then: Outcome("knelpunt.klacht", "Een klacht kan naar de Nationale ombudsman."),
    )
  }
}
