import Rulebook

extension TopicRegistry {
  // MARK: The vision of another region

  var steppedCare: Topic {
    let rules = SteppedCare()
    let safety = Safety(applies: .isOneOf(Uitkomst.id, allIDs(rules.outcomes)))
    return Topic(
      .steppedCare,
      general: Topic.generalFacts,
      facts: [
        Facts.zwaarte.fact, Facts.wachtlijst.fact, Facts.hulpvraagSociaal.fact, Facts.stap.fact,
      ],
      extras: [Facts.hulpvraagSociaal.id],
      guards: crisisRules.outcomes,
      outcomes: rules.outcomes,
      lines: [safety.crisisOnbekend] + crisisRules.lines + SteppedCareRegels().lines
        + [safety.slotregel],
      needs: [Topic.Need(Facts.stap.id, when: Uitkomst.isOneOf("stepped-care.stap"))],
      prompts: [
        Facts.zwaarte.prompt(.rnu(7), .rnu(8), .rnu(15)), Facts.wachtlijst.prompt(.rnu(17)),
        Prompts.tried,
      ],
    )
  }
}
