import Rulebook

/// What becomes of a wish to live elsewhere, and of each of its reasons.
extension Herkomst {
  var wensLines: [LineRule] {
    [
      wens, wensIsHerkomst, wensBijTwijfel, wensNaAfspraak, wensIsAfspraak, wensVanBuiten,
      wensZonderVastePlek, wensOnbekend,
      herkomstNietZeker, eigenPlekEerder,
    ]
  }
  var redenLines: [LineRule] {
    [traumaTelt, negatiefTelt, dagbestedingTelt, steunendTelt, pleeggezinTelt]
      + [
        steunendTeltNiet, steunendOpen, pleeggezinTeltNiet, pleeggezinElders, pleeggezinOpen,
        pleeggezinWaar,
        pleeggezinJongere,
      ]
  }

  /// A wish to live elsewhere is its own question.
  var wens: LineRule {
    Rule(
      "HRK-22",
      basis: [.wed(84)],
      says: "Voor elders wonen is er een reden nodig.",
      when: .all([Self.isPlace, .not(Self.isWish)]),
      then: [
        .because(
          "Wil de inwoner in een andere van de zes gemeenten wonen? Daar is een (zwaarwegende) reden "
            + "voor nodig; de gemeenten beoordelen het."
        )
      ],
    )
  }

  private static let isAgreedPlace = Condition.all([isPlace, Facts.afgesprokenGemeente.isAnswered])
  /// The municipality the inwoner wants is the agreed one.
  private static let wishIsAgreed = Condition.any(
    Gemeente.allCases.map { gemeente in
      .all([
        Facts.gewensteGemeente.isAnswered, Facts.gewensteGemeente.isOneOf(gemeente),
        Facts.afgesprokenGemeente.isOneOf(gemeente),
      ])
    }
  )

  /// The wish is the gemeente van herkomst: `WED 'Bijlage 1, afspraak 1'`.
  var wensIsHerkomst: LineRule {
    Rule(
      "HRK-40",
      basis: [.wed(83)],
      says: "Wie in de gemeente van herkomst wil wonen, heeft geen uitzondering nodig.",
      when: .all([
        Self.isPlace, Facts.gewensteGemeente.isAnswered,
        .not(Facts.afgesprokenGemeente.isAnswered),
      ]),
      then: [
        .because(
          "De inwoner wil wonen in {gewenste-gemeente}: dat is de gemeente van herkomst zelf. Een "
            + "reden is niet nodig."
        )
      ],
    )
  }

  /// The wish is the place that is doubted: `WED 'Bijlage 1, afspraak 1'`.
  var wensBijTwijfel: LineRule {
    Rule(
      "HRK-40b",
      basis: [.wed(83), .wed(87)],
      says: "Of er voor de wens een reden nodig is, hangt af van de gemeente van herkomst.",
      when: .all([
        Uitkomst.isOneOf("herkomst.overleg"), Facts.gewensteGemeente.isAnswered,
      ]),
      then: [
        .because(
          "De inwoner wil wonen in {gewenste-gemeente}. Blijkt dat de gemeente van herkomst, dan "
            + "is er geen reden nodig."
        )
      ],
    )
  }

  /// An agreement goes before the wish; our own advice.
  var wensNaAfspraak: LineRule {
    Rule(
      "HRK-41",
      basis: [.wed(87), .wed(84)],
      says: "Een afspraak tussen gemeenten gaat ook voor een wens om elders te wonen.",
      when: .all([
        .any([Uitkomst.isOneOf("herkomst.buiten-afspraak"), Self.isAgreedPlace]),
        Facts.afgesprokenGemeente.isAnswered, Self.isWish, .not(Self.wishIsAgreed),
      ]),
      then: [
        .step(
          .asker,
          "De inwoner wil wonen in {gewenste-gemeente|een andere gemeente}. De afspraak gaat "
            + "voor: leg de wens, met toestemming, voor aan de gemeenten die haar maakten (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// The agreed municipality is the one the inwoner wants.
  var wensIsAfspraak: LineRule {
    Rule(
      "HRK-42",
      basis: [.wed(87)],
      says: "De afgesproken gemeente kan ook de gewenste zijn.",
      when: .all([
        .any([Uitkomst.isOneOf("herkomst.buiten-afspraak"), Self.isAgreedPlace]),
        Facts.afgesprokenGemeente.isAnswered, Self.wishIsAgreed,
      ]),
      then: [.because("De inwoner wil daar ook wonen: wens en afspraak zijn gelijk.")],
    )
  }

  /// The last own place lies outside the six; our own advice.
  var wensVanBuiten: LineRule {
    Rule(
      "HRK-43",
      basis: [.wed(84), .wed(1)],
      says: "De uitzondering is er alleen voor wie uit een van de zes gemeenten komt.",
      when: .all([
        Uitkomst.isOneOf("herkomst.buiten-afspraak"), .not(Facts.afgesprokenGemeente.isAnswered),
        Self.isWish,
      ]),
      then: [
        .step(
          .asker,
          "De inwoner wil wonen in {gewenste-gemeente|een andere gemeente}. De uitzondering geldt "
            + "hier niet (onze lezing). Noem de wens wel, als je met toestemming naar "
            + "{herkomstplaats} gaat (eigen advies).",
        )
      ],
    )
  }

  /// Without a fixed place the wish goes along; our own advice.
  var wensZonderVastePlek: LineRule {
    Rule(
      "HRK-44",
      basis: [.wed(82), .wed(84)],
      says: "Zonder vaste plek is er geen uitzondering nodig; de wens kan wel mee.",
      when: .all([
        Uitkomst.isOneOf("herkomst.gezamenlijk"), Self.isWish,
        .not(Facts.gewensteGemeente.isUnknown),
      ]),
      then: [
        .step(
          .asker,
          "De inwoner wil wonen in {gewenste-gemeente|een andere gemeente}. Noem die wens, en de "
            + "reden, als de gemeenten dit samen bespreken (eigen advies).",
        )
      ],
    )
  }

  /// The wish is not known; our own advice.
  var wensOnbekend: LineRule {
    Rule(
      "HRK-44a",
      basis: [.wed(82), .wed(84)],
      says: "Is de wens niet bekend, vraag er dan naar (eigen advies).",
      when: .all([
        Uitkomst.isOneOf("herkomst.gezamenlijk"), Facts.gewensteGemeente.isUnknown,
      ]),
      then: [
        .step(
          .asker,
          "Vraag de inwoner waar die wil wonen. Noem die wens, en de reden, als de gemeenten dit samen "
            + "bespreken (eigen advies).",
        )
      ],
    )
  }

  /// A wish is judged, but where the inwoner comes from is not known; our own advice.
  var herkomstUitzoeken: LineRule {
    Rule(
      "HRK-35",
      basis: [.wed(87), .wed(84)],
      says: "Ook bij een wens moet bekend zijn welke gemeente van herkomst het is.",
      when: .all([Self.isAnyElders, .not(Facts.herkomstplaats.isAnswered)]),
      then: [
        .step(
          .asker,
          "Zoek ook uit welke gemeente van herkomst het is: kies 'herkomst', zonder de wens (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// A wish is judged, and the gemeente van herkomst is doubtful (C-37b).
  var herkomstNietZeker: LineRule {
    Rule(
      "HRK-36",
      basis: [.wed(87)],
      says:
        "Zonder inkomen of dagbesteding, en een netwerk, is de gemeente van herkomst niet zeker.",
      when: .all([
        Self.isAnyElders, Facts.herkomstplaats.isAnswered, .not(Facts.zekereHerkomst.isAnswered),
      ]),
      then: [
        .notice(
          .ambiguous,
          "Of {herkomstplaats} de gemeente van herkomst is, is niet zeker: dat daar een eigen "
            + "inkomen of dagbesteding was, en een netwerk, staat niet vast. Kies 'herkomst', "
            + "zonder de wens.",
        )
      ],
    )
  }

  // MARK: Reasons

  private static func reason(
    _ id: String,
    _ reason: Verhuisreden,
    when: Condition = .always,
    says: String,
    _ text: String,
  ) -> LineRule {
    Rule(
      id,
      basis: [.wed(88)],
      says: says,
      when: .all([isElders, Facts.reden.containsAny(reason), when]),
      then: [.because(text)],
    )
  }

  private static func counts(
    _ id: String,
    _ reason: Verhuisreden,
    when: Condition = .always,
    says: String,
  ) -> LineRule {
    self.reason(id, reason, when: when, says: says, "Reden die telt: \(reason.label).")
  }

  /// `WED 'Bijlage 1, Ad 2'`.
  var traumaTelt: LineRule {
    Self.counts("HRK-37a", .trauma, says: "Traumatische ervaringen kunnen een reden zijn.")
  }

  /// `WED 'Bijlage 1, Ad 2'`.
  var negatiefTelt: LineRule {
    Self.counts("HRK-37b", .negatiefNetwerk, says: "Een negatief netwerk kan een reden zijn.")
  }

  /// `WED 'Bijlage 1, Ad 2'`.
  var dagbestedingTelt: LineRule {
    Self.counts("HRK-37c", .dagbesteding, says: "Vast werk elders kan een reden zijn.")
  }

  /// With facts: `WED 'Bijlage 1, Ad 2'`.
  var steunendTelt: LineRule {
    Self.counts(
      "HRK-37d",
      .steunendNetwerk,
      when: Facts.onderbouwd.isCertain,
      says: "Een steunend netwerk met feiten kan een reden zijn.",
    )
  }

  /// For a jongere: `WED 'Bijlage 1, Ad 2'`.
  var pleeggezinTelt: LineRule {
    Self.counts(
      "HRK-37e",
      .pleeggezin,
      when: .all([Self.isFostered, .not(Self.isFosteredElsewhere)]),
      says: "Voor een jongere kan een lange tijd in een pleeggezin een reden zijn.",
    )
  }

  /// Whether it is a jongere was not asked: our reading of the option.
  var pleeggezinJongere: LineRule {
    Rule(
      "HRK-39d",
      basis: [.wed(88)],
      says: "De reden van het pleeggezin geldt voor een jongere; een leeftijd noemt de bron niet.",
      when: .all([
        Self.isElders, Facts.reden.containsAny(.pleeggezin), .not(Facts.jongere.isAnswered),
        .not(Facts.jongere.isUnknown),
      ]),
      then: [
        .notice(
          .check,
          "De reden van een pleeggezin geldt voor een jongere. Een leeftijd noemt de bron niet; wij nemen "
            + "aan dat het om een jongere gaat.",
        )
      ],
    )
  }

  /// The municipality of the foster family: `WED 'Bijlage 1, Ad 2'`.
  var pleeggezinWaar: LineRule {
    Rule(
      "HRK-39c",
      basis: [.wed(88)],
      says: "De reden van het pleeggezin geldt voor de gemeente waar dat gezin woont.",
      when: .all([
        Self.isElders, Facts.reden.containsAny(.pleeggezin), Self.isFostered,
        .not(Self.isFosteredElsewhere), .not(Self.isFosteredThere),
      ]),
      then: [
        .notice(
          .check,
          "De reden van een pleeggezin of gezinshuis geldt voor de gemeente waar dat is. Is dat "
            + "{gewenste-gemeente|de gewenste gemeente}?",
        )
      ],
    )
  }

  /// A place of one's own, and yet no fixed place: our own reading.
  var eigenPlekEerder: LineRule {
    Rule(
      "HRK-46",
      basis: [.wed(82), .wed(87)],
      says: "Geen vaste plek gaat voor een eigen woonplaats van eerder (onze lezing).",
      when: .all([
        Uitkomst.isOneOf("herkomst.gezamenlijk"), Facts.herkomstplaats.isAnswered,
      ]),
      then: [
        .notice(
          .ambiguous,
          "Er was een eigen woonplaats in {herkomstplaats}; misschien is dat de gemeente van herkomst. "
            + "Wij laten 'geen vaste woon- of verblijfplaats' voorgaan (onze lezing).",
        )
      ],
    )
  }

  /// Without facts: `WED 'Bijlage 1, Ad 2'`.
  var steunendTeltNiet: LineRule {
    Self.reason(
      "HRK-38a",
      .steunendNetwerk,
      when: Facts.onderbouwd.certainlyFails,
      says: "Een steunend netwerk zonder feiten is geen reden.",
      "Telt hier niet mee: een steunend netwerk, want er zijn geen feiten bij.",
    )
  }

  /// Whether there are facts is not known: `WED 'Bijlage 1, Ad 2'`.
  var steunendOpen: LineRule {
    Self.reason(
      "HRK-38b",
      .steunendNetwerk,
      when: .not(Facts.onderbouwd.isAnswered),
      says: "Of een steunend netwerk een reden is, hangt af van de feiten.",
      "Telt hier nog niet mee: een steunend netwerk, want of er feiten zijn, is niet bekend.",
    )
  }

  /// Not a jongere: `WED 'Bijlage 1, Ad 2'`.
  var pleeggezinTeltNiet: LineRule {
    Self.reason(
      "HRK-39a",
      .pleeggezin,
      when: Facts.jongere.certainlyFails,
      says: "Een pleeggezin is alleen voor een jongere een reden.",
      "Telt hier niet mee: een lange tijd in een pleeggezin of gezinshuis, want het gaat niet om "
        + "een jongere.",
    )
  }

  /// The foster family lived elsewhere: `WED 'Bijlage 1, Ad 2'`.
  var pleeggezinElders: LineRule {
    Self.reason(
      "HRK-39e",
      .pleeggezin,
      when: .all([Self.isFostered, Self.isFosteredElsewhere]),
      says: "Een pleeggezin geeft een band met de gemeente waar dat gezin woont.",
      "Telt hier niet mee: een lange tijd in een pleeggezin of gezinshuis, want dat was niet in "
        + "{gewenste-gemeente|de gewenste gemeente}.",
    )
  }

  /// Whether it is a jongere is not known: `WED 'Bijlage 1, Ad 2'`.
  var pleeggezinOpen: LineRule {
    Self.reason(
      "HRK-39b",
      .pleeggezin,
      when: Facts.jongere.isUnknown,
      says: "Of een pleeggezin een reden is, hangt ervan af of het om een jongere gaat.",
      "Telt hier nog niet mee: een lange tijd in een pleeggezin of gezinshuis, want of het om een "
        + "jongere gaat, is niet bekend.",
    )
  }
}
