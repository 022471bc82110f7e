import Rulebook

/// Gemeente van herkomst: which municipality is responsible after a temporary stay.
struct Herkomst {
  let edition: Edition

  var outcomes: [OutcomeRule] {
    [
      afgesproken, afgesprokenBuiten, gezamenlijk, buitenAfspraak, eldersBuitenAfspraak,
      eldersMogelijk, eldersNietOnderbouwd, gemeente, overleg, verderTerug,
    ]
  }

  // MARK: Conditions

  private var members: [Gemeente] { edition.municipalities }
  private var others: [Gemeente] { Gemeente.allCases.filter { !members.contains($0) } }

  /// An agreement: given, not there when it is not given, open when nobody knows.
  private static let isAgreed = Condition.any([
    Facts.afgesprokenGemeente.isAnswered,
    .all([
      Facts.afgesprokenGemeente.isUnknown, Facts.afgesprokenGemeente.isOneOf(Gemeente.allCases),
    ]),
  ])
  /// A wish to live elsewhere, also when it is not known where.
  static let isWish = Condition.any([
    Facts.gewensteGemeente.isAnswered, Facts.gewensteGemeente.isUnknown, Facts.elders.isCertain,
  ])
  /// The municipality the inwoner wants is certainly the one of the last own place.
  private static let wishIsOrigin = Condition.any(
    Gemeente.allCases.map { gemeente in
      .all([
        Facts.herkomstplaats.isAnswered, Facts.herkomstplaats.isOneOf(gemeente),
        Facts.gewensteGemeente.isOneOf(gemeente),
      ])
    }
  )
  private static let isElsewhere = Condition.all([isWish, .not(wishIsOrigin)])

  /// A wish is judged without the places; what is known about them counts all the same.
  private static func matters(_ fact: some TypedFact) -> Condition {
    .any([.not(isElsewhere), fact.isAnswered])
  }

  private var isWithin: Condition {
    .all([Facts.woonplaatsTelt.holds, Facts.herkomstplaats.isOneOf(members)])
  }
  /// A life of one's own at that place, or a jongere.
  static let livedThere = Condition.any([
    .all([Facts.inkomenOfDagbesteding.holds, Facts.netwerk.holds]), Facts.jongere.holds,
  ])
  /// A foster family speaks of a jongere, unless it is said that it is none, or that nobody knows.
  static let isFostered = Condition.any([
    .all([.not(Facts.jongere.isAnswered), .not(Facts.jongere.isUnknown)]), Facts.jongere.holds,
  ])
  private static let hasReason = Condition.any([
    Facts.reden.containsAny(Verhuisreden.plain),
    .all([Facts.reden.containsAny(.steunendNetwerk), Facts.onderbouwd.holds]),
    .all([Facts.reden.containsAny(.pleeggezin), isFostered, .not(isFosteredElsewhere)]),
  ])
  /// Every foster family that is named lived in another municipality than the one that is wanted.
  static let isFosteredElsewhere = Condition.all([
    Facts.woonplaatsen.isAnswered,
    .containsAny(Facts.woonplaatsen.id, Gemeente.allCases.map(fosterFamily)),
    .not(isFosteredThere),
  ])
  /// A foster family lived in the municipality that is wanted.
  static let isFosteredThere = Condition.all([
    Facts.woonplaatsen.isAnswered,
    .any(
      Gemeente.allCases.map { gemeente in
        .all([
          Facts.gewensteGemeente.isOneOf(gemeente),
          .containsAny(Facts.woonplaatsen.id, [fosterFamily(in: gemeente)]),
        ])
      }
    ),
  ])

  private static func fosterFamily(in gemeente: Gemeente) -> String {
    "\(gemeente.rawValue):\(Woonsoort.pleeggezin.rawValue)"
  }

  private static let first = [RuleID("HRK-1"), RuleID("HRK-2"), RuleID("HRK-3"), RuleID("HRK-4")]

  // MARK: Agreed, or no place at all

  /// What the municipalities agree on goes first: `WED 'Bijlage 1, Ad 1'`.
  var afgesproken: OutcomeRule {
    Rule(
      "HRK-1",
      basis: [.wed(87)],
      says: "Spreken gemeenten voor een inwoner iets anders af, dan gaat dat voor.",
      when: .all([Self.isAgreed, Facts.afgesprokenGemeente.isOneOf(members)]),
      then: Outcome(
        "herkomst.gemeente",
        "{afgesproken-gemeente|De afgesproken gemeente} is de gemeente van herkomst: dat is zo "
          + "afgesproken.",
      ),
    )
  }

  /// An agreement with a municipality that does not take part: `WED 'Aanleiding'`.
  var afgesprokenBuiten: OutcomeRule {
    Rule(
      "HRK-2",
      basis: [.wed(87), .wed(1)],
      says: "Een gemeente buiten de zes is aan deze afspraken niet gebonden.",
      when: .all([Self.isAgreed, Facts.afgesprokenGemeente.isOneOf(others)]),
      then: Outcome(
        "herkomst.buiten-afspraak",
        "De afgesproken gemeente valt buiten deze afspraken.",
      ),
    )
  }

  /// Without a fixed place the municipalities are responsible together: `WED 'Bijlage 1'`.
  var gezamenlijk: OutcomeRule {
    Rule(
      "HRK-3",
      basis: [.wed(82), .wed(87)],
      says: "Zonder vaste woon- of verblijfplaats zijn de zes gemeenten samen verantwoordelijk.",
      when: .all([
        Facts.vasteWoonplaats.fails,
        .any([Self.matters(Facts.vasteWoonplaats), Facts.vasteWoonplaats.isUnknown]),
      ]),
      unless: [RuleID("HRK-1"), RuleID("HRK-2")],
      then: Outcome(
        "herkomst.gezamenlijk",
        "Er is geen vaste woonplaats: de regiogemeenten zijn samen verantwoordelijk.",
      ),
    )
  }

  /// The last own place lies outside the six: `WED 'Aanleiding'`.
  var buitenAfspraak: OutcomeRule {
    Rule(
      "HRK-4",
      basis: [.wed(1), .wed(87)],
      says: "De afspraken over terugkeer zijn van zes gemeenten.",
      when: .all([
        Facts.woonplaatsTelt.holds, Facts.herkomstplaats.isOneOf(others),
        Self.matters(Facts.herkomstplaats),
      ]),
      unless: [RuleID("HRK-1"), RuleID("HRK-2"), RuleID("HRK-3")],
      then: Outcome(
        "herkomst.buiten-afspraak",
        "De laatste eigen woonplaats valt buiten deze afspraken.",
      ),
    )
  }

  // MARK: Living elsewhere

  /// Only the municipalities that take part: `WED 'Bijlage 1, afspraak 2'`.
  var eldersBuitenAfspraak: OutcomeRule {
    Rule(
      "HRK-5",
      basis: [.wed(84), .wed(52)],
      says: "Een uitzondering kan alleen naar een gemeente die meedoet.",
      when: .all([Self.isElsewhere, Facts.gewensteGemeente.isOneOf(others)]),
      unless: Self.first,
      then: Outcome(
        "herkomst.elders-buiten-afspraak",
        "De gewenste gemeente doet niet mee aan deze afspraken.",
      ),
    )
  }

  /// One weighty reason is enough: `WED 'Bijlage 1, Ad 2'`.
  var eldersMogelijk: OutcomeRule {
    Rule(
      "HRK-6",
      basis: [.wed(84), .wed(88)],
      says: "Met een zwaarwegende reden kan een andere van de zes gemeenten beter passen.",
      when: .all([
        Self.isElsewhere, Facts.gewensteGemeente.isOneOf(members), Self.hasReason,
      ]),
      unless: Self.first,
      then: Outcome(
        "herkomst.elders-mogelijk",
        "Wonen in {gewenste-gemeente|de gewenste gemeente} kan: er is een reden die telt. De "
          + "gemeenten beslissen.",
      ),
    )
  }

  /// Without a reason the inwoner returns: `WED 'Bijlage 1, Ad 2'`.
  var eldersNietOnderbouwd: OutcomeRule {
    Rule(
      "HRK-7",
      basis: [.wed(88), .wed(83)],
      says: "Zonder reden die telt, gaat de inwoner terug naar de gemeente van herkomst.",
      when: .all([
        Self.isElsewhere, Facts.gewensteGemeente.isOneOf(members), .not(Self.hasReason),
      ]),
      unless: Self.first,
      then: Outcome(
        "herkomst.elders-niet-onderbouwd",
        "Voor wonen in {gewenste-gemeente|de gewenste gemeente} is er nog geen reden die telt.",
      ),
    )
  }

  // MARK: The last own place

  /// The newest place that counts: `WED 'Bijlage 1, Ad 1'`.
  var gemeente: OutcomeRule {
    Rule(
      "HRK-8",
      basis: [.wed(87), .wed(81), .wed(83)],
      says: "De laatste eigen woonplaats voor het verblijf is de gemeente van herkomst.",
      when: .all([.not(Self.isElsewhere), isWithin, Self.livedThere]),
      unless: Self.first,
      then: Outcome(
        "herkomst.gemeente",
        "{herkomstplaats|De laatste eigen woonplaats} is de gemeente van herkomst.",
      ),
    )
  }

  /// Not quite a life of one's own there (C-37b).
  var overleg: OutcomeRule {
    Rule(
      "HRK-9",
      basis: [.wed(87)],
      says: "Bij de woonplaats horen een inkomen of dagbesteding, en een netwerk.",
      when: .all([.not(Self.isElsewhere), isWithin, .not(Self.livedThere)]),
      unless: Self.first,
      then: Outcome(
        "herkomst.overleg",
        "Of {herkomstplaats|de laatste eigen woonplaats} de gemeente van herkomst is, is niet "
          + "zeker: laat de gemeenten overleggen.",
      ),
    )
  }

  /// None of the places counts: `WED 'Bijlage 1, Ad 1'`.
  var verderTerug: OutcomeRule {
    Rule(
      "HRK-10",
      basis: [.wed(87)],
      says: "Een instelling, een pleeggezin en een tijdelijk adres tellen niet.",
      when: .all([.not(Self.isElsewhere), Facts.woonplaatsTelt.fails]),
      unless: Self.first,
      then: Outcome(
        "herkomst.verder-terug",
        "Er is nog geen eigen woonplaats die telt: zoek verder terug.",
      ),
    )
  }
}
