import Rulebook

/// The topics on verblijf, herkomst and gemeente of the wederkerigheidsafspraken.
extension TopicRegistry {
  /// A topic on the wederkerigheidsafspraken, with what belongs to all of them.
  private func topicAroundAdmission(
    _ id: TopicID,
    facts: [Fact],
    derived: [Fact] = [],
    extras: [FactID] = [],
    inferences: [Inference] = [],
    scope: ReciprocalScope?,
    outcomes: [OutcomeRule],
    lines: [LineRule],
    orders: [Topic.Order] = [],
    needs: [Topic.Need] = [],
    prompts: [Prompt],
    holdsTerms: Bool = false,
  ) -> Topic {
    let applies = Condition.isOneOf(Uitkomst.id, allIDs(outcomes))
    let safety = Safety(applies: applies)
    let versions = Versions(
      edition: reciprocal,
      applies: applies,
      basis: [.wed(3)],
      name: "de wederkerigheidsafspraken",
      hasStart: false,
    )
    let start = ReciprocalStart(edition: reciprocal, applies: applies)
    return Topic(
      id,
      general: scope == nil
        ? Topic.generalFacts
        : Topic.generalFacts.map {
          $0.id == Facts.gemeente.id ? Facts.gemeenteVanHerkomst.fact : $0
        },
      facts: facts,
      derived: derived,
      extras: extras,
      inferences: inferences,
      guards: crisisRules.outcomes + (scope?.outcomes ?? []),
      outcomes: outcomes,
      lines: [safety.crisisOnbekend] + crisisRules.lines + (scope?.lines ?? []) + lines
        + versions.lines + [start.voorDezeVersie] + (holdsTerms ? [safety.slotregel] : []),
      orders: orders,
      needs: needs,
      prompts: prompts,
    )
  }

  func verblijf() throws(DataError) -> Topic {
    let rules = try Verblijf(reciprocal)
    return topicAroundAdmission(
      .verblijf,
      facts: [
        Facts.klaarVoorOntslag.fact, Facts.passendePlek.fact, Facts.ontslagklaarOp.fact,
        Facts.vmrStart.fact,
      ],
      inferences: rules.inferences,
      scope: ReciprocalScope(edition: reciprocal),
      outcomes: rules.outcomes,
      lines: rules.lines,
      orders: [Topic.Order(Facts.ontslagklaarOp, before: Facts.vmrStart)],
      prompts: [
        HerkomstPrompts.origin(reciprocal),
        Facts.klaarVoorOntslag.prompt(.wed(72)),
        Facts.passendePlek.prompt(.wed(72)),
        Facts.vmrStart.prompt(.wed(72), .wed(73)),
        Facts.ontslagklaarOp.prompt(.wed(75), .wed(76), when: Facts.vmrStart.isUnknown),
      ],
      holdsTerms: true,
    )
  }

  var herkomst: Topic {
    let rules = Herkomst(edition: reciprocal)
    return topicAroundAdmission(
      .herkomst,
      facts: [
        Facts.woonplaatsen.fact, Facts.vasteWoonplaats.fact, Facts.jongere.fact,
        Facts.inkomenOfDagbesteding.fact, Facts.netwerk.fact, Facts.afgesprokenGemeente.fact,
        Facts.gewensteGemeente.fact, Facts.reden.fact, Facts.onderbouwd.fact,
      ],
      derived: Woonplaatsen.derived,
      extras: [Facts.afgesprokenGemeente.id],
      inferences: Woonplaatsen.inferences,
      scope: nil,
      outcomes: rules.outcomes,
      lines: rules.lines,
      prompts: HerkomstPrompts.herkomst(reciprocal),
    )
  }

  var gemeente: Topic {
    let rules = Gemeentegegevens()
    return topicAroundAdmission(
      .gemeente,
      facts: [Facts.wat.fact],
      scope: ReciprocalScope(edition: reciprocal),
      outcomes: rules.outcomes,
      lines: rules.lines,
      needs: [Topic.Need(Facts.wat.id, when: Uitkomst.isOneOf("gemeente.gegevens"))],
      prompts: [
        HerkomstPrompts.origin(reciprocal),
        Facts.wat.prompt(.wed(35), .wed(41), .wed(53), .wed(64), .wed(96)),
      ],
    )
  }
}
