import Rulebook

/// Stepped care as the vision of RegiozorgNU tells it: another region, intentions of 2022.
struct SteppedCare {
  var outcomes: [OutcomeRule] { [stap, consultatie, monoOfMulti, overbrugging] }

  private static let origin = "Visie RegiozorgNU (Noordwest-Utrecht, 2022), niet voor Eemland: "

  /// Mild complaints: `RNU 'Kortetermijneffect 1, stepped care'`.
  var stap: OutcomeRule {
    Rule(
      "STC-1",
      basis: [.rnu(5), .rnu(6), .rnu(7)],
      says: "Bij milde klachten begint de visie met de lichtste stap die past.",
      when: Facts.zwaarte.isOneOf(.bijHetLeven, .mild),
      then: Outcome(
        "stepped-care.stap",
        Self.origin + "de lichtste stap die past en nog niet is geprobeerd, als die er nog is.",
      ),
    )
  }

  /// Moderately serious: `RNU 'Kortetermijneffect 1, matig ernstige klachten'`.
  var consultatie: OutcomeRule {
    Rule(
      "STC-2",
      basis: [.rnu(8), .rnu(12)],
      says: "Bij matig ernstige klachten begeleidt de praktijk kort, zo nodig met consultatie.",
      when: Facts.zwaarte.isOneOf(.matigErnstig),
      then: Outcome(
        "stepped-care.consultatie",
        Self.origin + "de praktijk begeleidt zelf kort, zo nodig met consultatie van de ggz.",
      ),
    )
  }

  /// Too heavy for the practice: `RNU 'Kortetermijneffect 3'`.
  var monoOfMulti: OutcomeRule {
    Rule(
      "STC-3",
      basis: [.rnu(15)],
      says: "Wat te complex is voor de praktijk, gaat naar BGGZ of SGGZ.",
      when: .all([Facts.zwaarte.isOneOf(.ernstigComplex), Facts.wachtlijst.fails]),
      then: Outcome(
        "stepped-care.mono-of-multi",
        Self.origin + "verwijzen naar mono ggz (BGGZ) of multi ggz (SGGZ).",
      ),
    )
  }

  /// While waiting: `RNU 'Kortetermijneffect 3a'`.
  var overbrugging: OutcomeRule {
    Rule(
      "STC-4",
      basis: [.rnu(17), .rnu(15)],
      says: "De visie heeft een plan voor zorg in de praktijk tijdens het wachten.",
      when: .all([Facts.zwaarte.isOneOf(.ernstigComplex), Facts.wachtlijst.holds]),
      then: Outcome(
        "stepped-care.overbrugging",
        Self.origin + "een plan voor hulp tijdens het wachten. In Eemland is dat niet afgesproken.",
      ),
    )
  }
}
