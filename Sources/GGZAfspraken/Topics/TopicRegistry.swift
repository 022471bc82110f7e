import Rulebook

/// Every topic of this version, built for one edition of the agreements.
struct TopicRegistry {
  let regional: Edition
  let reciprocal: Edition
  let hasCrisisNumber: Bool

  func topics() throws(DataError) -> [Topic] {
    [
      try terugkeer(), overdracht, afsluitbrief, try doorstroom(), samenwerking, wachtlijst,
      sociaal, consultatie, crisis, knelpunt, verwijzen, overleg, try opname(), try verblijf(),
      herkomst, gemeente, steppedCare,
    ]
  }

  // MARK: Parts that topics share

  var crisisRules: Crisis { Crisis(edition: regional, hasNumber: hasCrisisNumber) }

  /// A topic on the regional agreements, with the guards and lines that belong to all of them.
  func topic(
    _ id: TopicID,
    facts: [Fact],
    derived: [Fact] = [],
    extras: [FactID] = [],
    inferences: [Inference] = [],
    scope: Scope? = nil,
    outcomes: [OutcomeRule],
    lines: [LineRule],
    orders: [Topic.Order] = [],
    needs: [Topic.Need] = [],
    prompts: [Prompt],
    restsOnRegional: [String]? = nil,
  ) -> Topic {
    let scope = scope ?? Scope(edition: regional)
    let safety = Safety(applies: .isOneOf(Uitkomst.id, allIDs(scope.outcomes + outcomes)))
    let versions = Versions(
      edition: regional,
      applies: .isOneOf(Uitkomst.id, restsOnRegional ?? allIDs(outcomes)),
      basis: [.eem(46), .eem(4), .eem(47), .web(45), .web(17)],
      name: "de regionale samenwerkingsafspraken",
      hasRequest: facts.contains { [Facts.aanvraag.id, Facts.verzoek.id].contains($0.id) },
    )
    return Topic(
      id,
      general: Topic.generalFacts,
      facts: facts,
      derived: derived,
      extras: extras,
      inferences: inferences,
      guards: crisisRules.outcomes + scope.outcomes,
      outcomes: outcomes,
      lines: [safety.crisisOnbekend] + crisisRules.lines + scope.lines + lines + versions.lines
        + [safety.slotregel],
      orders: orders,
      needs: needs,
      prompts: prompts,
    )
  }

  func allIDs(_ rules: [OutcomeRule]) -> [String] {
    rules.map(\.then.id).unique
  }

  var scopePrompts: [Prompt] { Prompts.scope(regional) + [Facts.setting.prompt(.web(20))] }

  // MARK: The topics

  private func terugkeer() throws(DataError) -> Topic {
    let rules = try Terugkeer(regional)
    return topic(
      .terugkeer,
      facts: [
        Facts.ggzBehandeling.fact, Facts.zelfdeKlachten.fact, Facts.besproken.fact,
        Facts.afgesloten.fact, Facts.terugval.fact, Facts.aanvraag.fact,
        Facts.terugkoppeling.fact, Facts.besluitdatum.fact, Facts.behandelingGestart.fact,
        Facts.binnen12Maanden.fact, Facts.aanvrager.fact, Facts.besluit.fact,
      ],
      extras: [Facts.besproken.id],
      inferences: rules.inferences,
      outcomes: rules.outcomes,
      lines: rules.lines,
      orders: [
        Topic.Order(
          Facts.afgesloten,
          before: Facts.terugval,
          hint: "Dan liep de behandeling nog: overleg met de behandelaar.",
        ),
        Topic.Order(Facts.terugval, before: Facts.aanvraag),
        Topic.Order(Facts.afgesloten, before: Facts.aanvraag),
        Topic.Order(Facts.aanvraag, before: Facts.terugkoppeling),
        Topic.Order(Facts.aanvraag, before: Facts.besluitdatum),
        Topic.Order(Facts.terugkoppeling, before: Facts.besluitdatum),
        Topic.Order(Facts.besluitdatum, before: Facts.behandelingGestart),
        Topic.Order(Facts.aanvraag, before: Facts.behandelingGestart),
      ],
      needs: [
        Topic.Need(
          Facts.aanvrager.id,
          when: Uitkomst.isOneOf(
            "terugkeer.loopt",
            "terugkeer.besluit",
            "terugkeer.andere-oplossing",
          ),
        )
      ],
      prompts: scopePrompts + [
        Facts.ggzBehandeling.prompt(.eem(11)),
        Facts.zelfdeKlachten.prompt(.eem(11)),
        Facts.afgesloten.prompt(.eem(11)),
        Facts.terugval.prompt(.eem(11), .eem(27)),
        Facts.binnen12Maanden.prompt(
          .eem(11),
          when: .any([Facts.afgesloten.isUnknown, Facts.terugval.isUnknown]),
        ),
        Facts.aanvrager.prompt(.eem(11), .eem(14), .web(29)),
        Prompts.howFar,
        Facts.aanvraag.prompt(.eem(12), .web(28)),
        Facts.besluit.prompt(.web(28), .web(30), when: Facts.besluitdatum.hasHappened),
        Facts.besluitdatum.prompt(.web(28), when: Facts.besluit.isAnswered),
      ],
    )
  }

  private var overdracht: Topic {
    let rules = Overdracht()
    return topic(
      .overdracht,
      facts: [
        Facts.vervolgbeleid.fact, Facts.gebeld.fact, Facts.overgenomen.fact,
        Facts.briefOntvangen.fact, Facts.kwetsbaarHerstel.fact,
      ],
      extras: [Facts.briefOntvangen.id, Facts.kwetsbaarHerstel.id],
      outcomes: rules.outcomes,
      lines: rules.lines,
      prompts: scopePrompts + [
        Facts.overgenomen.prompt(.eem(23), .eem(31)),
        Facts.vervolgbeleid.prompt(.eem(22), .eem(30)),
        Facts.gebeld.prompt(.eem(22), .eem(30)),
      ],
    )
  }

  private var afsluitbrief: Topic {
    let rules = Afsluitbrief(edition: regional)
    return topic(
      .afsluitbrief,
      facts: BriefInput.sets.map(\.fact),
      derived: BriefOnderdeel.allCases.map(\.state.fact),
      outcomes: rules.outcomes,
      lines: rules.lines,
      needs: BriefOnderdeel.allCases.map { item in
        Topic.Need(
          item.state.id,
          when: Uitkomst.isOneOf("afsluitbrief.te-controleren", "afsluitbrief.onvolledig"),
        )
      },
      prompts: scopePrompts + Prompts.letter(regional),
    )
  }

  private func doorstroom() throws(DataError) -> Topic {
    let rules = try Doorstroom(regional)
    return topic(
      .doorstroom,
      facts: [
        Facts.van.fact, Facts.naar.fact, Facts.fase.fact, Facts.aanbodPastNiet.fact,
        Facts.verzoek.fact, Facts.aanmelding.fact, Facts.overgenomenOp.fact,
      ],
      extras: [Facts.aanmelding.id],
      outcomes: rules.outcomes,
      lines: rules.lines,
      orders: [
        Topic.Order(Facts.verzoek, before: Facts.overgenomenOp),
        Topic.Order(Facts.aanmelding, before: Facts.verzoek),
        Topic.Order(Facts.aanmelding, before: Facts.overgenomenOp),
      ],
      prompts: scopePrompts + [
        Facts.fase.prompt(.eem(19), .eem(26)),
        Prompts.direction,
        Facts.van.prompt(.eem(24)),
        Facts.naar.prompt(.eem(24)),
        Facts.aanbodPastNiet.prompt(.eem(26)),
        Facts.overgenomenOp.prompt(.web(26)),
        Facts.verzoek.prompt(.eem(25)),
      ],
    )
  }

  private var samenwerking: Topic {
    let rules = Samenwerking()
    return topic(
      .samenwerking,
      facts: [Facts.inBehandeling.fact, Facts.begeleiding.fact],
      outcomes: rules.outcomes,
      lines: rules.lines,
      prompts: scopePrompts + [
        Facts.inBehandeling.prompt(.eem(17)), Facts.begeleiding.prompt(.eem(35)),
      ],
    )
  }

  private var wachtlijst: Topic {
    let rules = Wachtlijst()
    return topic(
      .wachtlijst,
      facts: [Facts.begeleiding.fact],
      outcomes: rules.outcomes,
      lines: rules.lines,
      needs: [Topic.Need(Facts.begeleiding.id, when: Uitkomst.isOneOf("wachtlijst.wat-kan"))],
      prompts: scopePrompts + [Facts.begeleiding.prompt(.eem(35))],
    )
  }

  private var sociaal: Topic {
    let rules = Sociaal()
    return topic(
      .sociaal,
      facts: [],
      outcomes: rules.outcomes,
      lines: rules.lines,
      needs: [Topic.Need(Facts.gemeente.id, when: Uitkomst.isOneOf("sociaal.lokaal-aanbod"))],
      prompts: [
        Facts.leeftijd.prompt(.web(18)), Facts.gemeente.prompt(.web(18)),
        Facts.setting.prompt(.web(20)),
      ],
    )
  }

  private var consultatie: Topic {
    let rules = Consultatie()
    let forSociaalDomein = Consultatie.isForSociaalDomein
    let isAdultOnly = Facts.rol.isOneOf(Rol.sociaalDomein + Rol.huisartsenzorg)
    return topic(
      .consultatie,
      facts: [
        Facts.inBehandeling.fact, Facts.verslaving.fact, Facts.vraag.fact, Facts.toestemming.fact,
        Facts.kortEnAnoniem.fact,
      ],
      extras: [Facts.verslaving.id],
      scope: Scope(edition: regional, applies: forSociaalDomein, ageApplies: isAdultOnly),
      outcomes: rules.outcomes,
      lines: rules.lines,
      needs: [
        Topic.Need(
          Facts.vraag.id,
          when: Uitkomst.isOneOf("consultatie.mono-of-multi", "consultatie.multi"),
        )
      ],
      prompts: [
        Facts.rol.prompt(.eem(37), .lga(60)),
        Facts.leeftijd.prompt(.lga(1), when: ConsultatieHuisartsenzorg.applies),
      ] + scopePrompts + [
        Facts.inBehandeling.prompt(.eem(37), .eem(36)),
        Prompts.consent, Facts.toestemming.prompt(.lga(60)),
        Facts.kortEnAnoniem.prompt(.lga(61)), Facts.vraag.prompt(.lga(62), .lga(63)),
      ],
      restsOnRegional: ["consultatie.lijnen", "consultatie.behandelaar", "consultatie.collega"],
    )
  }

  private var crisis: Topic {
    let rules = crisisRules
    return Topic(
      .crisis,
      general: Topic.generalFacts,
      facts: [Facts.inBehandeling.fact, Facts.crisiskaart.fact],
      extras: [Facts.inBehandeling.id, Facts.crisiskaart.id],
      inferences: [
        Inference(Facts.crisis.id, is: .flag(true), when: .not(Facts.crisis.isAnswered))
      ],
      guards: rules.outcomes,
      outcomes: [geenCrisis],
      lines: rules.lines + [geenCrisisVerder],
      prompts: [],
    )
  }

  private var geenCrisis: OutcomeRule {
    Rule(
      "CRI-18",
      basis: [.web(27)],
      says: "De crisisroute is er alleen bij een crisis.",
      when: Facts.crisis.fails,
      then: Outcome("crisis.geen", "Er is nu geen crisis. De crisisroute is dan niet nodig."),
    )
  }

  private var geenCrisisVerder: LineRule {
    Rule(
      "CRI-19",
      basis: [.web(27)],
      says: "Zonder crisis geldt het gewone onderwerp.",
      when: Uitkomst.isOneOf("crisis.geen"),
      then: [
        .responsible(.asker, "het eigen oordeel of er een crisis is"),
        .step(
          .asker,
          "Kies het onderwerp dat past. Twijfel je of het acuut is? Vraag 'crisis' dan zonder 'nee'.",
        ),
      ],
    )
  }

  private var knelpunt: Topic {
    let rules = Knelpunt(edition: regional, reciprocal: reciprocal)
    let regionalIDs = [
      "knelpunt.stap-1", "knelpunt.stap-2", "knelpunt.stap-3", "knelpunt.einde",
      "knelpunt.signaal",
    ]
    let versions = Versions(
      edition: regional,
      applies: .isOneOf(Uitkomst.id, regionalIDs),
      basis: [.eem(46), .eem(4), .eem(47), .web(45), .web(17)],
      name: "de regionale samenwerkingsafspraken",
    )
    let reciprocalVersions = Versions(
      edition: reciprocal,
      applies: Uitkomst.isOneOf("knelpunt.landelijk", "knelpunt.klacht"),
      basis: [.wed(3)],
      name: "de wederkerigheidsafspraken",
      hasStart: false,
    )
    return Topic(
      .knelpunt,
      general: Topic.generalFacts,
      facts: [
        Facts.afspraak.fact, Facts.gezet.fact, Facts.structureel.fact, Facts.klacht.fact,
      ],
      extras: [Facts.structureel.id, Facts.klacht.id],
      guards: crisisRules.outcomes,
      outcomes: rules.outcomes,
      lines: [Safety(applies: .always).crisisOnbekend] + crisisRules.lines + rules.lines
        + versions.lines + reciprocalVersions.lines,
      needs: [Topic.Need(Facts.gezet.id, when: Uitkomst.isOneOf("knelpunt.landelijk"))],
      prompts: [
        Facts.afspraak.prompt(.eem(41), .wed(79)), Prompts.steps, Prompts.reciprocalSteps,
        Facts.gezet.prompt(.eem(41)),
      ],
    )
  }
}
