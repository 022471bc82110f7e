import Rulebook

/// For whom the regional agreements hold: `WEB 'Scope'`.
struct Scope {
  let edition: Edition
  /// When these limits hold at all.
  var applies: Condition = .always
  /// When the limit of age holds; the national agreements are for adults too.
  var ageApplies: Condition = .always

  var outcomes: [OutcomeRule] { [jeugd, ingroei, regio, opname] }
  var lines: [LineRule] { [jeugdVerder, ingroeiVerder, regioVerder, opnameVerder] }

  private var ids: [RuleID] { outcomes.map(\.id) }

  /// 18 or older: `WEB 'Scope – binnen'`.
  var jeugd: OutcomeRule {
    Rule(
      "SCO-1",
      basis: [.web(18), .eem(1), .web(19)],
      says: "De afspraken gaan over inwoners van 18 jaar en ouder.",
      when: .all([ageApplies, .not(Facts.leeftijd.isAtLeast(edition.fromAge ?? 18))]),
      then: Outcome(
        "buiten-bereik.jeugd",
        "Buiten de afspraken: de inwoner is jonger dan 18 jaar.",
      ),
    )
  }

  /// Two municipalities join later: `WEB 'Scope'`.
  var ingroei: OutcomeRule {
    Rule(
      "SCO-2",
      basis: [.web(21), .web(19), .web(13)],
      says: "Barneveld en Scherpenzeel sluiten later aan, via een ingroeipad.",
      when: .all([applies, Facts.gemeente.isOneOf(edition.joiningLater)]),
      unless: [RuleID("SCO-1")],
      then: Outcome(
        "buiten-bereik.ingroei",
        "Buiten de afspraken: Barneveld en Scherpenzeel doen nog niet mee.",
      ),
    )
  }

  /// The seven municipalities: `WEB 'Scope – binnen'`.
  var regio: OutcomeRule {
    Rule(
      "SCO-3",
      basis: [.web(18), .eem(1)],
      says: "De afspraken gelden voor inwoners van zeven gemeenten.",
      when: .all([applies, Facts.gemeente.isOneOf(.anders)]),
      unless: [RuleID("SCO-1")],
      then: Outcome(
        "buiten-bereik.regio",
        "Buiten de afspraken: de inwoner woont niet in een van de zeven gemeenten.",
      ),
    )
  }

  /// Ambulant only: `WEB 'Scope – buiten'`.
  var opname: OutcomeRule {
    Rule(
      "SCO-4",
      basis: [.web(19), .web(20)],
      says:
        "Voor een opname bij GGz Centraal zijn er de wederkerigheidsafspraken, niet in Nijkerk.",
      when: .all([applies, Facts.setting.isOneOf(.opname)]),
      unless: [RuleID("SCO-1"), RuleID("SCO-2"), RuleID("SCO-3")],
      then: Outcome(
        "buiten-bereik.opname",
        "Buiten deze afspraken: het gaat om een opname in de ggz.",
      ),
    )
  }

  // MARK: What then

  /// What to do for somebody under 18; our own advice.
  var jeugdVerder: LineRule {
    Rule(
      "SCO-5",
      basis: [.web(19)],
      says: "Jeugdhulp staat niet in deze bronnen.",
      when: Uitkomst.isOneOf("buiten-bereik.jeugd"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Zoek de weg in de jeugdhulp. Daarvoor gelden andere afspraken, die hier niet staan.",
        ),
        .notice(
          .outsideAgreements,
          "De termijnen en contacten van deze afspraken gelden niet voor deze inwoner.",
        ),
      ],
    )
  }

  /// What to do for the two municipalities that join later.
  var ingroeiVerder: LineRule {
    Rule(
      "SCO-6",
      basis: [.web(21)],
      says: "Wanneer zij aansluiten, noemt de bron niet.",
      when: Uitkomst.isOneOf("buiten-bereik.ingroei"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Volg wat in de gemeente van de inwoner is afgesproken. Het lokale team daar kan je "
            + "verder helpen (eigen advies).",
        ),
        .notice(
          .outsideAgreements,
          "\(edition.joiningLater.map(\.name).joinedDutch(with: "en")) sluiten later aan, via een "
            + "ingroeipad. Een datum is niet genoemd.",
        ),
      ],
    )
  }

  /// What to do for an inwoner from elsewhere.
  var regioVerder: LineRule {
    Rule(
      "SCO-7",
      basis: [.web(18)],
      says: "Elders gelden de afspraken van die regio.",
      when: Uitkomst.isOneOf("buiten-bereik.regio"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Zoek de afspraken van de regio waar de inwoner woont. De woonplaats telt, niet waar "
            + "de instelling staat (onze lezing).",
        ),
        .notice(
          .outsideAgreements,
          "Deze afspraken gelden voor inwoners van "
            + "\(edition.municipalities.map(\.name).joinedDutch(with: "en")).",
        ),
      ],
    )
  }

  /// What to do around an admission: `WEB 'Scope'`.
  var opnameVerder: LineRule {
    Rule(
      "SCO-8",
      basis: [.web(20)],
      says: "Rond een opname bij GGz Centraal gelden de wederkerigheidsafspraken.",
      when: Uitkomst.isOneOf("buiten-bereik.opname"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Kijk bij het onderwerp 'opname'. Daar horen de wederkerigheidsafspraken met GGz Centraal bij; "
            + "Nijkerk doet daar niet aan mee.",
        ),
        .notice(
          .outsideAgreements,
          "De afspraken over toegankelijke ggz gaan over ambulante hulp.",
        ),
      ],
    )
  }
}
