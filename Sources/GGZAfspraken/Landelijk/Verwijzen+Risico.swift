import Rulebook

/// What to do first about a risk; our own advice.
extension Verwijsstappen {
  var riskLines: [LineRule] {
    [
      hoogRisicoOokDan, hoogRisicoZonderRol, hoogRisicoSociaalDomein, hoogRisicoGGZ,
      hoogRisicoEerst, risicoEerst,
    ]
  }

  /// Nobody judged the risk: that is not the same as no risk.
  static let isRiskOpen = Condition.any([
    Facts.risico.isUnknown,
    .all([Facts.risico.isAnswered, Facts.risico.isOneOf(.nietBeoordeeld)]),
    .all([.not(Facts.risico.isAnswered), .not(.any(Kenmerk.ofRisk.map(\.holds)))]),
  ])
  private static let isUrgent = Condition.all([isAny, Kenmerk.hoogRisico.holds])

  /// High risk, whatever else is open: our own advice.
  var hoogRisicoOokDan: LineRule {
    Rule(
      "VRW-30a",
      basis: [.lga(46)],
      says: "Een hoog risico wacht niet op een andere weg (eigen advies).",
      when: .all([Self.isUrgent, Facts.rol.isOneOf(Rol.huisartsenzorg)]),
      then: [
        .step(
          .asker,
          "Beoordeel het risico nu, en overleg vandaag met de behandelaar of de multi ggz. Is het "
            + "acuut? Kies 'crisis' (eigen advies).",
        )
      ],
    )
  }

  /// The same without a role: our own advice.
  var hoogRisicoZonderRol: LineRule {
    Rule(
      "VRW-30d",
      basis: [.lga(46)],
      says: "Een hoog risico wacht niet op een andere weg (eigen advies).",
      when: .all([Self.isUrgent, .not(Facts.rol.isAnswered)]),
      then: [
        .step(
          .asker,
          "Overleg vandaag met de huisarts of de behandelaar. Is het acuut? Kies 'crisis' (eigen "
            + "advies).",
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
      says: "Een hoog risico leidt nooit tot een lichtere plek (eigen advies).",
      when: .all([Uitkomst.isOneOf("verwijzen.geen-criterium"), Kenmerk.hoogRisico.holds]),
      then: [
        .because("Een hoog risico leidt nooit tot een lichtere plek (eigen advies).")
      ],
    )
  }

  /// The risk was not judged yet: do that first; our own advice.
  var risicoEerst: LineRule {
    Rule(
      "VRW-31",
      basis: [.lga(9)],
      says: "Een risico dat niet beoordeeld is, komt eerst (eigen advies).",
      when: .all([Self.isAny, Self.isRiskOpen]),
      then: [
        .step(
          .asker,
          "Beoordeel eerst het risico, of laat dat doen (eigen advies).",
        )
      ],
    )
  }

  /// What an unknown risk means for the lists; our own advice.
  var risicoKanAnders: LineRule {
    Rule(
      "VRW-31a",
      basis: [.lga(46)],
      says: "Bij een hoog risico kan de uitkomst van de lijsten anders zijn (eigen advies).",
      when: .all([Self.isByLists, Self.isRiskOpen]),
      then: [.because("Bij een hoog risico kan de uitkomst anders zijn (eigen advies).")],
    )
  }

  /// The preference of the inwoner does not count: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H6)'`.
  var voorkeurTeltNiet: LineRule {
    Rule(
      "VRW-58",
      basis: [.lga(26)],
      says: "Een hoog risico of dwang lezen wij als ernstig gevaar; dan telt H6 niet.",
      when: .all([
        Self.isByLists, Kenmerk.voorkeurPraktijk.holds,
        .any([Kenmerk.hoogRisico.holds, Kenmerk.onvrijwillig.holds]),
      ]),
      then: [
        .because(
          "H6 (liever hulp in de praktijk) telt nu niet: een hoog risico of dwang lezen wij als ernstig "
            + "gevaar (onze lezing)."
        )
      ],
    )
  }
}
