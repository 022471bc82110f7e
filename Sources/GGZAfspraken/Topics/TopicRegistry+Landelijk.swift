import Rulebook

extension TopicRegistry {
  // MARK: The national agreements

  var verwijzen: Topic {
    let rules = Verwijzen(edition: regional)
    let versions = Versions(
      edition: regional,
      applies: Uitkomst.isOneOf("verwijzen.eerst-terugkeer"),
      basis: [.eem(46), .eem(4), .eem(47), .web(45), .web(17)],
      name: "de regionale samenwerkingsafspraken",
    )
    return nationalTopic(
      .verwijzen,
      facts: [
        Facts.inBehandeling.fact, Facts.terugvalBinnen12Maanden.fact, Facts.vermoedenDSM.fact,
        Facts.ernst.fact, Facts.kortdurend.fact, Facts.risico.fact, Facts.kenmerken.fact,
        Facts.geenVerbetering.fact, Facts.basisGGZOngeschikt.fact, Facts.behandelingSinds.fact,
        Facts.hulpvraagSociaal.fact,
      ],
      derived: Kenmerk.allCases.map(\.flag.fact),
      extras: [Facts.hulpvraagSociaal.id, Facts.behandelingSinds.id],
      inferences: KenmerkInput.inferences,
      outcomes: rules.outcomes,
      lines: Verwijsstappen().riskLines + VoorDeLijsten().lines + Verwijslijsten().lines
        + Verwijsstappen().lines
        + Verwijsindicaties().lines + Verwijsmeldingen(edition: regional).lines + versions.lines,
      prompts: [
        Facts.rol.prompt(.lga(9)), Facts.leeftijd.prompt(.lga(1)),
        Facts.risico.prompt(.lga(9), .lga(46), .lga(34)), Prompts.runningOrRelapse,
        Facts.inBehandeling.prompt(.lga(6)), Facts.terugvalBinnen12Maanden.prompt(.eem(33)),
        Prompts.region(regional), Prompts.heavy, Prompts.disorderAndSeverity,
        Facts.vermoedenDSM.prompt(.lga(9), .lga(31), .lga(41)),
        Facts.ernst.prompt(.lga(9), .lga(32), .lga(42)), Prompts.light,
      ],
    )
  }

  var overleg: Topic {
    let isOwn = Uitkomst.isOneOf("overleg.eigen-oordeel")
    return nationalTopic(
      .overleg,
      facts: [
        Facts.langdurigIn.fact, Facts.ernstigeAandoening.fact, Facts.signaal.fact,
        Facts.huisartsControleert.fact,
      ],
      outcomes: Overleg().outcomes,
      lines: Overlegstappen().lines,
      needs: [Topic.Need(Facts.signaal.id, when: isOwn)],
      prompts: [
        Facts.rol.prompt(.lga(64)), Facts.leeftijd.prompt(.lga(1)),
        Facts.langdurigIn.prompt(.lga(64), .lga(69)),
        Facts.ernstigeAandoening.prompt(.lga(64)),
        Facts.signaal.prompt(.lga(64), .lga(65), .lga(66), .lga(67), .lga(68), .lga(69)),
        Facts.huisartsControleert.prompt(.lga(67), when: Facts.signaal.isAnswered),
      ],
    )
  }

  /// A topic on the national agreements: for adults, in every region.
  private func nationalTopic(
    _ id: TopicID,
    facts: [Fact],
    derived: [Fact] = [],
    extras: [FactID] = [],
    inferences: [Inference] = [],
    outcomes: [OutcomeRule],
    lines: [LineRule],
    needs: [Topic.Need] = [],
    prompts: [Prompt],
  ) -> Topic {
    let scope = LandelijkeReikwijdte()
    let safety = Safety(applies: .isOneOf(Uitkomst.id, allIDs(scope.outcomes + outcomes)))
    return Topic(
      id,
      general: Topic.generalFacts,
      facts: facts,
      derived: derived,
      extras: extras,
      inferences: inferences,
      guards: crisisRules.outcomes + scope.outcomes,
      outcomes: outcomes,
      lines: [safety.crisisOnbekend] + crisisRules.lines + scope.lines + lines
        + [safety.slotregel],
      needs: needs,
      prompts: prompts,
    )
  }
}
