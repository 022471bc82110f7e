import Rulebook

/// Overleg: getting in touch about an adult who has long been in care with the ggz.
struct Overleg {
  var outcomes: [OutcomeRule] { [multi, mono, afspraakNodig, eigenOordeel] }

  static let isMultiList = Condition.all([
    Facts.rol.isOneOf(Rol.huisartsenzorg), Facts.langdurigIn.isOneOf(.multi),
    Facts.ernstigeAandoening.holds,
  ])
  static let isMonoList = Condition.all([
    Facts.rol.isOneOf(Rol.huisartsenzorg), Facts.langdurigIn.isOneOf(.mono),
  ])
  private static let isOnMultiList = Facts.signaal.containsAny(Signaal.forMulti)
  private static let isLab = Facts.signaal.containsAny(.lab)

  /// The list for the multi ggz: `LGA 'Overleg s-ggz'`.
  var multi: OutcomeRule {
    Rule(
      "OVL-1",
      basis: [.lga(64), .lga(65), .lga(66), .lga(67), .lga(68)],
      says: "Bij een ernstige aandoening, lang in zorg bij de multi ggz, is er een lijst.",
      when: .all([
        Self.isMultiList,
        .any([
          Self.isOnMultiList, .all([Self.isLab, Facts.huisartsControleert.holds]),
        ]),
      ]),
      then: Outcome(
        "overleg.multi",
        "Contact met de multi ggz (gespecialiseerde ggz) past bij de landelijke lijst.",
      ),
    )
  }

  /// The list for the mono ggz: `LGA 'Overleg gb-ggz'`.
  var mono: OutcomeRule {
    Rule(
      "OVL-2",
      basis: [.lga(69)],
      says: "Voor wie lang in zorg is bij de mono ggz, is er een korte eigen lijst.",
      when: .all([Self.isMonoList, Facts.signaal.containsAny(Signaal.forMono)]),
      then: Outcome(
        "overleg.mono",
        "Contact met de mono ggz (basis-ggz) past bij de landelijke lijst.",
      ),
    )
  }

  /// A laboratory result without an agreement on who controls it: `LGA 'Overleg s-ggz (4)'`.
  var afspraakNodig: OutcomeRule {
    Rule(
      "OVL-3",
      basis: [.lga(67), .lga(79)],
      says: "Een labuitslag telt alleen als is afgesproken dat de huisarts controleert.",
      when: .all([
        Self.isMultiList, Self.isLab, Facts.huisartsControleert.fails, .not(Self.isOnMultiList),
      ]),
      then: Outcome(
        "overleg.afspraak-nodig",
        "Bij zorg over de uitslag: neem nu contact op (eigen advies). Spreek ook af wie de labwaarden "
          + "controleert.",
      ),
    )
  }

  /// No list says so: `LGA 'Kader'`.
  var eigenOordeel: OutcomeRule {
    Rule(
      "OVL-4",
      basis: [.lga(2), .lga(64), .lga(69)],
      says: "Staat het niet op een lijst, dan beslis je zelf of contact nodig is.",
      when: .any([
        .not(Facts.rol.isOneOf(Rol.huisartsenzorg)),
        .all([
          Facts.langdurigIn.isOneOf(.multi),
          .any([
            Facts.ernstigeAandoening.fails,
            .not(Facts.signaal.containsAny(Signaal.forMulti + [.lab])),
          ]),
        ]),
        .all([
          Facts.langdurigIn.isOneOf(.mono), .not(Facts.signaal.containsAny(Signaal.forMono)),
        ]),
      ]),
      then: Outcome(
        "overleg.eigen-oordeel",
        "De landelijke lijst voor dit contact noemt dit niet. Of contact nodig is, beslis je zelf.",
      ),
    )
  }
}
