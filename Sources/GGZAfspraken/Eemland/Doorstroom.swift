import Rulebook

/// Instroom en doorstroom: from one ggz-instelling to another.
struct Doorstroom {
  let takeover: Period

  init(_ edition: Edition) throws(DataError) {
    takeover = try edition.length("overname-mono")
  }

  var outcomes: [OutcomeRule] {
    [
      ggzVerwijstDoor, wachttijdMee, afschalen, opschalen, geenVersnelling, afschalenNaIntake,
      overgenomen,
    ]
  }

  private static let hasBegun = Facts.fase.isOneOf(.naIntake, .tijdensBehandeling)
  private static func direction(_ from: Niveau, _ to: Niveau) -> Condition {
    .all([Facts.van.isOneOf(from), Facts.naar.isOneOf(to)])
  }

  /// After a referral: `EEM 'Instroom vanuit huisartsenzorg'`.
  var ggzVerwijstDoor: OutcomeRule {
    Rule(
      "DST-1a",
      basis: [.eem(19), .eem(29), .web(26)],
      says: "Blijkt na een verwijzing dat het elders moet, dan verwijst de ggz zelf door.",
      when: Facts.fase.isOneOf(.naVerwijzing),
      unless: [RuleID("DST-6a")],
      then: Outcome(
        "doorstroom.ggz-verwijst-door",
        "De ggz-instelling verwijst zelf door. De huisarts hoeft niet opnieuw te verwijzen.",
      ),
    )
  }

  /// Multi to multi: `EEM 'Redenen om versneld in te stromen'`.
  var wachttijdMee: OutcomeRule {
    Rule(
      "DST-2a",
      basis: [.eem(26)],
      says: "Van multi naar multi, omdat het aanbod niet past: de wachttijd gaat mee.",
      when: .all([
        Self.direction(.multi, .multi), Self.hasBegun, Facts.aanbodPastNiet.holds,
      ]),
      unless: [RuleID("DST-6a")],
      then: Outcome(
        "doorstroom.wachttijd-mee",
        "De inwoner mag de wachttijd meenemen naar de andere multi ggz-instelling.",
      ),
    )
  }

  /// Multi to mono: `EEM 'Redenen om versneld in te stromen'`.
  var afschalen: OutcomeRule {
    Rule(
      "DST-3a",
      basis: [.eem(25)],
      says: "Bij afschalen neemt de mono ggz binnen \(takeover.dutch) over.",
      when: .all([Self.direction(.multi, .mono), Facts.fase.isOneOf(.tijdensBehandeling)]),
      unless: [RuleID("DST-6a")],
      then: Outcome(
        "doorstroom.afschalen",
        "De mono ggz neemt binnen {duur:overname-mono} over. Tot dan behandelt de multi ggz.",
      ),
    )
  }

  /// Mono to multi: no term stands in the agreements.
  var opschalen: OutcomeRule {
    Rule(
      "DST-5a",
      basis: [.web(26), .eem(25)],
      says: "Voor opschalen van mono naar multi noemen de afspraken geen versnelde termijn.",
      when: .all([Self.direction(.mono, .multi), Self.hasBegun]),
      unless: [RuleID("DST-6a")],
      then: Outcome(
        "doorstroom.opschalen",
        "De mono ggz verwijst door naar de multi ggz. Een versnelde termijn is er niet.",
      ),
    )
  }

  /// Everything else: no acceleration was agreed.
  var geenVersnelling: OutcomeRule {
    Rule(
      "DST-5b",
      basis: [.eem(26), .web(26)],
      says: "Voor elke andere weg is geen versnelling afgesproken.",
      when: .all([
        Self.hasBegun,
        .any([
          Self.direction(.mono, .mono),
          .all([Self.direction(.multi, .multi), Facts.aanbodPastNiet.fails]),
        ]),
      ]),
      unless: [RuleID("DST-6a")],
      then: Outcome(
        "doorstroom.geen-versnelling",
        "De ggz-instelling verwijst door. Een versnelling is hiervoor niet afgesproken.",
      ),
    )
  }

  /// Before treatment the summary is not clear: our reading.
  var afschalenNaIntake: OutcomeRule {
    Rule(
      "DST-5d",
      basis: [.eem(25), .web(26)],
      says: "Afschalen na de intake, voor de behandeling: wij lezen geen versnelling.",
      when: .all([Self.direction(.multi, .mono), Facts.fase.isOneOf(.naIntake)]),
      unless: [RuleID("DST-6a")],
      then: Outcome(
        "doorstroom.geen-versnelling",
        "De ggz-instelling verwijst door. Een versnelling geldt hier niet (onze lezing).",
      ),
    )
  }

  /// Taken over: `WEB 'Plaat: mono ↔ multi'`.
  var overgenomen: OutcomeRule {
    Rule(
      "DST-6a",
      basis: [.web(26)],
      says: "Na de overname is de nieuwe instelling aan zet.",
      when: Facts.overgenomenOp.hasHappened,
      then: Outcome(
        "doorstroom.overgenomen",
        "De andere ggz-instelling heeft de behandeling overgenomen.",
      ),
    )
  }
}
