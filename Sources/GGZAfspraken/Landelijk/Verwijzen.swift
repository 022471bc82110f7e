import Rulebook

/// Verwijzen: whether to refer to the ggz, and where to; national recommendations for adults.
struct Verwijzen {
  /// The regional agreements, for the terugkeerconsultatie only.
  let edition: Edition
  let criteria = Verwijscriteria()

  var outcomes: [OutcomeRule] {
    [
      eerstTerugkeer, inBehandeling, viaHuisarts, ggzOnderling, ggzElders, multi, praktijkOfMono,
      mono,
      praktijk, geenCriterium, hoogRisicoZonderLijst,
    ]
  }

  private var isForPractice: Condition { Facts.rol.isOneOf(Rol.huisartsenzorg) }
  private static let before = ["VRW-1", "VRW-2"].map { RuleID($0) }

  /// A relapse soon after a closed treatment: `EEM 'Terugkeerconsultatie aanvragen'`.
  var eerstTerugkeer: OutcomeRule {
    Rule(
      "VRW-1",
      basis: [.eem(33), .eem(27), .eem(11)],
      says: "Bij terugval binnen 12 maanden is er in Eemland de terugkeerconsultatie.",
      when: .all([
        Facts.terugvalBinnen12Maanden.holds,
        Facts.gemeente.isOneOf(edition.municipalities),
        Facts.leeftijd.isAtLeast(edition.fromAge ?? 18),
        Facts.setting.isOneOf(.ambulant),
      ]),
      then: Outcome(
        "verwijzen.eerst-terugkeer",
        "Een terugkeerconsultatie is mogelijk. Weeg die af tegen een nieuwe verwijzing (onze lezing).",
      ),
    )
  }

  /// In treatment already: our reading.
  var inBehandeling: OutcomeRule {
    Rule(
      "VRW-2",
      basis: [.lga(6)],
      says: "Wie in behandeling is, heeft een behandelaar; die kijkt eerst (onze lezing).",
      when: Facts.inBehandeling.holds,
      unless: [RuleID("VRW-1")],
      then: Outcome(
        "verwijzen.in-behandeling",
        "De inwoner is al in behandeling. Overleg eerst met de behandelaar (onze lezing).",
      ),
    )
  }

  /// The sociaal domein goes through the huisarts: `LGA 'Verwijzing'`.
  var viaHuisarts: OutcomeRule {
    Rule(
      "VRW-3",
      basis: [.lga(9), .eem(28)],
      says: "De huisarts beoordeelt wie voor een verwijzing in aanmerking komt.",
      when: Facts.rol.isOneOf(Rol.sociaalDomein),
      unless: Self.before,
      then: Outcome("verwijzen.via-huisarts", "Een verwijzing loopt via de huisarts."),
    )
  }

  /// The ggz refers on itself: `EEM 'Verwijzen naar de ggz'`.
  var ggzOnderling: OutcomeRule {
    Rule(
      "VRW-4",
      basis: [.eem(29), .lga(40)],
      says: "De lijsten zijn voor de huisartsenpraktijk; de ggz verwijst zelf door.",
      when: .all([Facts.rol.isOneOf(.ggz), .not(Verwijsstappen.isCertainlyElsewhere)]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.ggz-onderling",
        "In Eemland verwijst de ggz zelf door. Deze lijsten zijn voor de huisartsenpraktijk.",
      ),
    )
  }

  /// Outside the region the lists are for the practice as well; the rest stands in no source.
  var ggzElders: OutcomeRule {
    Rule(
      "VRW-4a",
      basis: [.lga(40), .web(21)],
      says: "De lijsten zijn voor de huisartsenpraktijk; elders geldt wat die regio afsprak.",
      when: .all([Facts.rol.isOneOf(.ggz), Verwijsstappen.isCertainlyElsewhere]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.ggz-onderling",
        "Deze lijsten zijn voor de huisartsenpraktijk. Hoe de ggz doorverwijst, staat er niet in.",
      ),
    )
  }

  /// Any criterion of the heaviest list: `LGA 'Verwijzen naar de gespecialiseerde ggz'`.
  var multi: OutcomeRule {
    Rule(
      "VRW-5",
      basis: [.lga(40)],
      says: "Past er een criterium voor de multi ggz, dan gaat dat voor (onze lezing).",
      when: .all([isForPractice, criteria.isMulti]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.multi",
        "De landelijke criteria wijzen naar de multi ggz (gespecialiseerde ggz).",
      ),
    )
  }

  /// Moderate and not long: both lists fit.
  var praktijkOfMono: OutcomeRule {
    Rule(
      "VRW-6",
      basis: [.lga(30), .lga(20)],
      says: "Matig en nog maar kort: de praktijk kan het zelf, en mono ggz past ook.",
      when: .all([
        isForPractice, .not(criteria.isMulti), .not(Kenmerk.hoogRisico.holds), criteria.isMono,
        .not(criteria.isMonoBeyondModerate), criteria.h1Kort.when,
      ]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.praktijk-of-mono",
        "Het kan allebei: begeleiden in de praktijk, of verwijzen naar de mono ggz (basis-ggz).",
      ),
    )
  }

  /// Any criterion for the mono ggz: `LGA 'Verwijzen naar de generalistische basis-ggz'`.
  var mono: OutcomeRule {
    Rule(
      "VRW-7",
      basis: [.lga(30)],
      says: "Past er een criterium voor de mono ggz, en geen voor multi: de mono ggz.",
      when: .all([
        isForPractice, .not(criteria.isMulti), .not(Kenmerk.hoogRisico.holds), criteria.isMono,
        .any([criteria.isMonoBeyondModerate, .not(criteria.h1Kort.when)]),
      ]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.mono",
        "De landelijke criteria wijzen naar de mono ggz (basis-ggz).",
      ),
    )
  }

  /// Any criterion for the practice: `LGA 'De huisartsenpraktijk kan zelf begeleiden'`.
  var praktijk: OutcomeRule {
    Rule(
      "VRW-8",
      basis: [.lga(20)],
      says: "Past er alleen een criterium voor de praktijk, dan kan die zelf begeleiden.",
      when: .all([
        isForPractice, .not(criteria.isMulti), .not(Kenmerk.hoogRisico.holds),
        .not(criteria.isMono), criteria.isPraktijk,
      ]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.huisartsenpraktijk",
        "De huisartsenpraktijk kan de inwoner zelf begeleiden.",
      ),
    )
  }

  /// No criterion at all: `LGA 'Consultatie'`.
  var geenCriterium: OutcomeRule {
    Rule(
      "VRW-9",
      basis: [.lga(9), .lga(62)],
      says: "Past er geen criterium, dan helpt consultatie.",
      when: .all([
        isForPractice, .not(criteria.isMulti), .not(Kenmerk.hoogRisico.holds),
        .not(criteria.isMono), .not(criteria.isPraktijk),
      ]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.geen-criterium",
        "Geen van de landelijke lijsten past. Overweeg consultatie van de ggz (eigen advies).",
      ),
    )
  }

  /// High risk, and no criterion for multi: never a lighter outcome; our own advice.
  var hoogRisicoZonderLijst: OutcomeRule {
    Rule(
      "VRW-10",
      basis: [.lga(46), .lga(9)],
      says: "Een hoog risico leidt nooit tot een lichtere plek (eigen advies).",
      when: .all([isForPractice, .not(criteria.isMulti), Kenmerk.hoogRisico.holds]),
      unless: Self.before,
      then: Outcome(
        "verwijzen.geen-criterium",
        "Hoog risico, en geen lijst voor de multi ggz past: overleg vandaag nog (eigen advies).",
      ),
    )
  }
}
