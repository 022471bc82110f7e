import Rulebook

/// What is known about the inwoner, beside the route.
extension Crisis {
  /// A crisiskaart is used: `WED 'Aanloop tot (mogelijk) opname'`.
  var crisiskaart: LineRule {
    Rule(
      "CRI-11",
      basis: [.wed(25)],
      says: "Een crisiskaart of crisissignaleringsplan wordt gebruikt.",
      when: .all([
        Self.isAnyRoute,
        .any([.not(Facts.crisiskaart.isAnswered), Facts.crisiskaart.holds]),
      ]),
      then: [
        .step(
          .asker,
          "Is er een crisiskaart of crisissignaleringsplan? Pak het erbij en gebruik het.",
        )
      ],
    )
  }

  /// Without a crisiskaart there can still be a plan: `WED 'Aanloop tot (mogelijk) opname'`.
  var signaleringsplan: LineRule {
    Rule(
      "CRI-11a",
      basis: [.wed(25)],
      says: "Ook zonder crisiskaart kan er een crisissignaleringsplan zijn.",
      when: .all([Self.isAnyRoute, Facts.crisiskaart.certainlyFails]),
      then: [
        .step(.asker, "Is er een crisissignaleringsplan? Pak het erbij en gebruik het.")
      ],
    )
  }

  /// Somebody who has been admitted already; our own advice.
  var opgenomen: LineRule {
    Rule(
      "CRI-20",
      basis: [.web(19)],
      says: "Tijdens een opname is de kliniek er al; dit is eigen advies.",
      when: .all([Self.isAnyRoute, Self.isAdmitted]),
      then: [
        .step(
          .asker,
          "Is de inwoner nu opgenomen? Waarschuw dan eerst de afdeling (eigen advies).",
        ),
        .notice(
          .check,
          "De bron noemt deze crisisdienst bij de ambulante afspraken. Over een crisis tijdens een "
            + "opname zegt zij niets.",
        ),
      ],
    )
  }

  /// The phase says it where it is known; an admission that threatens or is over has no ward.
  private static let isAdmitted = Condition.any([
    .all([Facts.opnamefase.isAnswered, Facts.opnamefase.isOneOf(.tijdens)]),
    .all([.not(Facts.opnamefase.isAnswered), Facts.setting.isOneOf(.opname)]),
  ])
}
