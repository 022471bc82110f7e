import Rulebook

/// For whom the wederkerigheidsafspraken hold: `WED 'Aanleiding'`.
struct ReciprocalScope {
  let edition: Edition
  /// Whether the topic knows at which instelling the admission is.
  var checksInstitution = false

  var outcomes: [OutcomeRule] { checksInstitution ? [gemeente, instelling] : [gemeente] }
  var lines: [LineRule] {
    checksInstitution
      ? [gemeenteVerder, instellingVerder, jongerDan18] : [gemeenteVerder, jongerDan18]
  }

  private var names: String { edition.municipalities.map(\.name).joinedDutch(with: "en") }

  /// The six municipalities that take part: `WED 'Aanleiding'`.
  var gemeente: OutcomeRule {
    let isOutside = Condition.not(Facts.gemeente.isOneOf(edition.municipalities))
    let elsewhere = Facts.opnameBij.isOneOf(.anders)
    return Rule(
      "SCO-21",
      basis: [.wed(1)],
      says: "De wederkerigheidsafspraken zijn van zes gemeenten: \(names).",
      when: checksInstitution
        ? .all([isOutside, .any([Facts.gemeente.isAnswered, .not(elsewhere)])]) : isOutside,
      then: Outcome(
        "buiten-bereik.wed-gemeente",
        "Buiten de afspraken: de gemeente van herkomst doet niet mee.",
      ),
    )
  }

  /// Only GGz Centraal takes part: `WED 'Aanleiding'`.
  var instelling: OutcomeRule {
    Rule(
      "SCO-22",
      basis: [.wed(1)],
      says: "De wederkerigheidsafspraken gelden alleen rond een opname bij GGz Centraal.",
      when: Facts.opnameBij.isOneOf(.anders),
      unless: [RuleID("SCO-21")],
      then: Outcome(
        "buiten-bereik.wed-instelling",
        "Buiten de afspraken: de opname is niet bij GGz Centraal.",
      ),
    )
  }

  // MARK: What then

  /// What to do for an inwoner of another municipality; our own advice.
  var gemeenteVerder: LineRule {
    Rule(
      "SCO-23",
      basis: [.wed(1)],
      says: "Een andere gemeente is aan deze afspraken niet gebonden.",
      when: Uitkomst.isOneOf("buiten-bereik.wed-gemeente"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Vraag de gemeente van herkomst of het lokale team daar wat zij rond een opname doen "
            + "(eigen advies).",
        ),
        .notice(
          .outsideAgreements,
          "Deze afspraken zijn van GGz Centraal met \(names). De termijnen en contacten gelden "
            + "niet voor een inwoner van elders, ook niet uit Nijkerk.",
        ),
      ],
    )
  }

  /// What to do around an admission elsewhere; our own advice.
  var instellingVerder: LineRule {
    Rule(
      "SCO-24",
      basis: [.wed(1)],
      says: "Een andere instelling is aan deze afspraken niet gebonden.",
      when: Uitkomst.isOneOf("buiten-bereik.wed-instelling"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Vraag de instelling waar de opname is wie daar de behandeling en het ontslag regelt "
            + "(eigen advies).",
        ),
        .notice(
          .outsideAgreements,
          "De wederkerigheidsafspraken gaan alleen over een opname bij GGz Centraal.",
        ),
      ],
    )
  }

  /// No lower age is named: `WED 'Aanleiding'`.
  var jongerDan18: LineRule {
    Rule(
      "SCO-25",
      basis: [.wed(1)],
      says: "De wederkerigheidsafspraken noemen geen leeftijd.",
      when: .all([
        .not(Facts.leeftijd.isAtLeast(18)), .not(Facts.crisis.isCertain),
        .not(Uitkomst.isOneOf("buiten-bereik.wed-gemeente", "buiten-bereik.wed-instelling")),
      ]),
      then: [
        .notice(
          .check,
          "De inwoner is jonger dan 18 jaar. Deze afspraken noemen geen ondergrens, maar in de "
            + "jeugdhulp kunnen andere regels gelden: vraag dat na.",
        )
      ],
    )
  }
}

/// What held before this version of the wederkerigheidsafspraken is not in the sources.
struct ReciprocalStart {
  let edition: Edition
  /// When an answer rests on this version.
  let applies: Condition

  /// The reference day lies before this version: `WED 'Aanleiding'`.
  var voorDezeVersie: LineRule {
    Rule(
      "VER-5-\(edition.source)",
      basis: [.wed(3)],
      says: "Deze versie is van \(edition.version); wat ervoor gold, staat niet in de bronnen.",
      when: .all([applies, .not(DayExpression.fixed(edition.validFrom).isNotAfter(.today))]),
      then: [
        .notice(
          .check,
          "De wederkerigheidsafspraken zijn hier van versie \(edition.version). Je vraagt het voor "
            + "een eerdere dag; wat toen gold, staat niet in de bronnen.",
        )
      ],
    )
  }
}

extension Facts {
  /// At which instelling the admission is or threatens.
  public static let opnameBij = ChoiceFact<OpnameBij>(
    "opname-bij",
    label: "waar de opname is",
    question: "Bij welke instelling is de opname, of komt die misschien?",
    reason: "Alleen GGz Centraal doet aan deze afspraken mee.",
    knownBy: "de inwoner of de behandelaar",
  )
}

/// At which instelling an admission is.
public enum OpnameBij: String, FactOption {
  case ggzCentraal = "ggz-centraal"
  case anders

  /// The option in words.
  public var label: String {
    switch self {
    case .ggzCentraal: "GGz Centraal"
    case .anders: "een andere instelling"
    }
  }

  /// Other words for the option.
  public var synonyms: [String] {
    switch self {
    case .ggzCentraal: ["ggz centraal", "ggzcentraal", "centraal"]
    case .anders: ["andere", "andere instelling", "elders"]
    }
  }
}
