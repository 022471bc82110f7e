import Rulebook

/// Verblijf met rechtvaardigheidsgrond (VMR): ready to be discharged, but no place to go to.
struct Verblijf {
  let edition: Edition
  let fiveMonths: Period
  let sixMonths: Period

  init(_ edition: Edition) throws(DataError) {
    self.edition = edition
    fiveMonths = try edition.length("vmr-vijf-maanden")
    sixMonths = try edition.length("vmr-zes-maanden")
  }

  var outcomes: [OutcomeRule] { [nietVanToepassing, melden, wachten, informeer, bdvo] }

  // MARK: Conditions

  private static let isStuck = Condition.all([
    Facts.klaarVoorOntslag.holds, Facts.passendePlek.fails,
  ])
  private static let isRunning = Condition.all([isStuck, Facts.vmrStart.hasHappened])

  /// So much time has passed since the start; without that day, since the day of being ready (C-39).
  private static func hasPassed(_ period: Period) -> Condition {
    .any([
      .all([
        .not(Facts.vmrStart.isUnknown), Facts.vmrStart.plus(period).isNotAfter(.today),
      ]),
      .all([
        Facts.vmrStart.isUnknown, Facts.ontslagklaarOp.plus(period).isNotAfter(.today),
      ]),
    ])
  }

  /// Whoever is in reimbursed stay, or since some day ready, is ready to be discharged.
  var inferences: [Inference] {
    [
      Inference(
        Facts.klaarVoorOntslag.id,
        is: .flag(true),
        when: .any([
          Facts.ontslagklaarOp.isAnswered,
          .all([
            .any([Facts.vmrStart.isAnswered, Facts.vmrStart.isUnknown]),
            Facts.vmrStart.hasHappened,
          ]),
        ]),
      )
    ]
  }

  // MARK: Where it stands

  /// Not ready, or there is a place: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var nietVanToepassing: OutcomeRule {
    Rule(
      "VMR-1",
      basis: [.wed(72)],
      says: "VMR is er alleen als de opname klaar is en een passende plek ontbreekt.",
      when: .any([Facts.klaarVoorOntslag.fails, Facts.passendePlek.holds]),
      then: Outcome(
        "verblijf.niet-van-toepassing",
        "Verblijf met rechtvaardigheidsgrond (VMR) is nu niet aan de orde.",
      ),
    )
  }

  /// Not reported yet: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var melden: OutcomeRule {
    Rule(
      "VMR-2",
      basis: [.wed(72)],
      says: "De maatschappelijk werker kan het melden; dan komt de vergoeding op gang.",
      when: .all([Self.isStuck, .not(Facts.vmrStart.hasHappened)]),
      then: Outcome(
        "verblijf.melden",
        "Klaar voor ontslag, geen plek: GGz Centraal kan dit nu melden bij de zorgverzekeraar.",
      ),
    )
  }

  /// Before month five: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var wachten: OutcomeRule {
    Rule(
      "VMR-3",
      basis: [.wed(73), .wed(102)],
      says:
        "Hooguit \(sixMonths.dutch) vergoedt de zorgverzekeraar; de gemeente zoekt (onze lezing).",
      when: .all([Self.isRunning, .not(Self.hasPassed(fiveMonths))]),
      then: Outcome(
        "verblijf.wachten",
        "De zorgverzekeraar vergoedt het verblijf; de gemeente van herkomst zoekt door naar een "
          + "plek (onze lezing).",
      ),
    )
  }

  /// From month five on: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var informeer: OutcomeRule {
    Rule(
      "VMR-4",
      basis: [.wed(75)],
      says: "Na \(fiveMonths.dutch) zonder plek hoort de gemeente Amersfoort het.",
      when: .all([Self.isRunning, Self.hasPassed(fiveMonths), .not(Self.hasPassed(sixMonths))]),
      then: Outcome(
        "verblijf.informeer-amersfoort",
        "Er is na \(fiveMonths.dutch) nog geen plek: het lokale team licht de gemeente Amersfoort "
          + "in.",
      ),
    )
  }

  /// From month six on: `WED 'Verblijf met rechtvaardigheidsgrond'`.
  var bdvo: OutcomeRule {
    Rule(
      "VMR-5",
      basis: [.wed(76), .wed(74)],
      says: "Na \(sixMonths.dutch) zonder plek vraagt het lokale team een BDVO aan.",
      when: .all([Self.isRunning, Self.hasPassed(sixMonths)]),
      then: Outcome(
        "verblijf.bdvo",
        "Er is na \(sixMonths.dutch) nog geen plek: het lokale team vraagt een BDVO aan in Amersfoort.",
      ),
    )
  }
}
