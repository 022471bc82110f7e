import Rulebook

/// What to do first about a risk; our own advice.
extension Verwijsstappen {
  private static let isUrgent = Condition.all([
    Uitkomst.isOneOf(
      "verwijzen.eerst-terugkeer",
      "verwijzen.in-behandeling",
      "verwijzen.via-huisarts",
      "verwijzen.ggz-onderling",
      "verwijzen.multi",
    ),
    Kenmerk.hoogRisico.holds,
  ])

  /// High risk, also where relapse, treatment or role go first: our own advice.
  var hoogRisicoOokDan: LineRule {
    Rule(
      "VRW-30a",
      basis: [.lga(46)],
      says: "Een hoog risico wacht niet op een andere weg (eigen advies).",
      when: .all([Self.isUrgent, Self.isForPractice]),
      then: [
        .step(
          .asker,
          "Beoordeel het risico nu, en overleg vandaag met de behandelaar of de multi ggz. Is het "
            + "acuut? Kies 'crisis' (eigen advies).",
        )
      ],
    )
  }

  /// The same for the sociaal domein: our own advice.
  var hoogRisicoSociaalDomein: LineRule {
    Rule(
      "VRW-30b",
      basis: [.lga(46)],
      says:
        "Bij een hoog risico overlegt het sociaal domein vandaag met de huisarts (eigen advies).",
      when: .all([Self.isUrgent, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .step(
          .asker,
          "Overleg vandaag met de huisarts. Is het acuut? Kies 'crisis' (eigen advies).",
        )
      ],
    )
  }

  /// The same for the ggz: our own advice.
  var hoogRisicoGGZ: LineRule {
    Rule(
      "VRW-30c",
      basis: [.lga(46)],
      says: "Bij een hoog risico beoordeelt de ggz het nu, in het eigen team (eigen advies).",
      when: .all([Self.isUrgent, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Beoordeel het risico nu, en overleg vandaag in je eigen team of met de behandelaar. Is het "
            + "acuut? Kies 'crisis' (eigen advies).",
        )
      ],
    )
  }

  /// High risk without a list for multi: our own advice.
  var hoogRisicoEerst: LineRule {
    Rule(
      "VRW-30",
      basis: [.lga(46)],
      says: "Bij een hoog risico eerst nu beoordelen en vandaag overleggen (eigen advies).",
      when: .all([Uitkomst.isOneOf("verwijzen.geen-criterium"), Kenmerk.hoogRisico.holds]),
      then: [
        .step(
          .asker,
          "Beoordeel het risico nu, en overleg vandaag met de multi ggz. Is het acuut? Kies "
            + "'crisis' (eigen advies).",
        ),
        .because("Een hoog risico leidt nooit tot een lichtere plek (eigen advies)."),
      ],
    )
  }

  /// The risk was not judged yet: do that first; our own advice.
  var risicoEerst: LineRule {
    Rule(
      "VRW-31",
      basis: [.lga(9)],
      says: "Een risico dat niet beoordeeld is, komt eerst (eigen advies).",
      when: .all([
        Self.isAny,
        .any([
          Facts.risico.isUnknown,
          .all([Facts.risico.isAnswered, Facts.risico.isOneOf(.nietBeoordeeld)]),
        ]),
      ]),
      then: [
        .step(
          .asker,
          "Beoordeel eerst het risico, of laat dat doen. Bij een hoog risico kan de uitkomst anders "
            + "zijn (eigen advies).",
        )
      ],
    )
  }
}
