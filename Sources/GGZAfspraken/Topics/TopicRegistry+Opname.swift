import Rulebook

/// The topic on an admission at GGz Centraal.
extension TopicRegistry {
  func opname() throws(DataError) -> Topic {
    let rules = try Opname(reciprocal)
    let scope = ReciprocalScope(edition: reciprocal, checksInstitution: true)
    let safety = Safety(applies: .isOneOf(Uitkomst.id, allIDs(scope.outcomes + rules.outcomes)))
    let versions = Versions(
      edition: reciprocal,
      applies: .isOneOf(Uitkomst.id, allIDs(rules.outcomes)),
      basis: [.wed(3)],
      name: "de wederkerigheidsafspraken",
      hasStart: false,
    )
    let start = ReciprocalStart(
      edition: reciprocal,
      applies: .isOneOf(Uitkomst.id, allIDs(rules.outcomes)),
    )
    let extras = [
      Facts.inBehandelingGGZCentraal, Facts.beoordelingNodig, Facts.crisiskaart,
      Facts.woontBegeleid, Facts.lokaalTeamBetrokken, Facts.uitkering, Facts.terugNaarHuis,
      Facts.beschermd, Facts.wlz, Facts.naarAndereGemeente, Facts.urgentie,
      Facts.vervolgbehandeling,
    ]
    return Topic(
      .opname,
      general: Topic.generalFacts,
      facts: [
        Facts.gemeenteVanHerkomst.fact, Facts.opnameBij.fact, Facts.opnamefase.fact,
        Facts.toestemmingAnderen.fact, Facts.veiligheid.fact,
      ] + extras.map(\.fact) + [Facts.opnameEinde.fact, Facts.woonplaats.fact],
      derived: [Facts.onder21.fact],
      extras: extras.map(\.id) + [Facts.opnameEinde.id, Facts.woonplaats.id],
      inferences: rules.inferences,
      guards: crisisRules.outcomes + scope.outcomes,
      outcomes: rules.outcomes,
      lines: [safety.crisisOnbekend] + crisisRules.lines + scope.lines + rules.lines
        + versions.lines + [start.voorDezeVersie, safety.slotregel],
      needs: [
        Topic.Need(Facts.veiligheid.id, when: Opname.isShared),
        Topic.Need(Facts.opnamefase.id, when: Opname.isWithoutConsent),
      ],
      prompts: [
        HerkomstPrompts.origin(reciprocal), Facts.opnameBij.prompt(.wed(1)),
        Facts.opnamefase.prompt(.wed(20), .wed(30), .wed(61)),
        Facts.toestemmingAnderen.prompt(.wed(6), .wed(8)),
        Facts.veiligheid.prompt(.wed(9), .wed(10), .wed(12)),
      ],
      asksOwnStepsFirst: true,
    )
  }
}
