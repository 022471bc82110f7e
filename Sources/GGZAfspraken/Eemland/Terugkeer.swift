import Rulebook

/// Terugkeerconsultatie: a way back to the ggz after a relapse in the same complaints.
struct Terugkeer {
  let edition: Edition
  let relapseLimit: Period
  let feedback: Period
  let treatment: Period

  init(_ edition: Edition) throws(DataError) {
    self.edition = edition
    relapseLimit = try edition.length("uiterste-terugval")
    feedback = try edition.length("terugkoppeling")
    treatment = try edition.length("terug-in-behandeling")
    guard feedback.unit == treatment.unit else {
      throw DataError(
        path: "afspraken",
        place: "termijnen",
        problem: "terugkoppeling en terug-in-behandeling horen dezelfde eenheid te hebben",
      )
    }
  }

  var outcomes: [OutcomeRule] {
    [
      geenGGZBehandeling, andereKlachten, teLaat, viaHuisarts, mogelijk, loopt, besluit,
      startBehandeling, weerInBehandeling, andereOplossing,
    ]
  }

  // MARK: Conditions

  static let isRequested = Condition.any([
    Facts.aanvraag.hasHappened, Facts.terugkoppeling.hasHappened, Facts.besluitdatum.hasHappened,
    Facts.behandelingGestart.hasHappened,
  ])
  static let hasFeedback = Condition.any([
    Facts.terugkoppeling.hasHappened, Facts.besluitdatum.hasHappened,
    Facts.behandelingGestart.hasHappened,
  ])
  static let isDecided = Condition.any([
    Facts.besluitdatum.hasHappened, Facts.behandelingGestart.hasHappened,
  ])
  /// The right to a terugkeerconsultatie.
  static let isEntitled = Condition.all([
    Facts.ggzBehandeling.holds, Facts.zelfdeKlachten.holds, Facts.binnen12Maanden.holds,
  ])

  /// The last day on which a relapse counts.
  var limit: DayExpression { Facts.afgesloten.plus(relapseLimit) }

  var inferences: [Inference] {
    [
      Inference(
        Facts.aanvrager.id,
        is: .choice(Aanvrager.huisarts.rawValue),
        when: .all([Facts.rol.isOneOf(Rol.huisartsenzorg), .not(Facts.aanvrager.isUnknown)]),
      ),
      Inference(
        Facts.aanvrager.id,
        is: .choice(Aanvrager.sociaalDomein.rawValue),
        when: .all([Facts.rol.isOneOf(Rol.sociaalDomein), .not(Facts.aanvrager.isUnknown)]),
      ),
      Inference(
        Facts.binnen12Maanden.id,
        is: .flag(true),
        when: .any([
          Facts.terugval.day.isNotAfter(limit), Facts.aanvraag.day.isNotAfter(limit),
          DayExpression.today.isNotAfter(limit),
        ]),
      ),
      Inference(
        Facts.binnen12Maanden.id,
        is: .flag(false),
        when: .all([Facts.terugval.isAnswered, .not(Facts.terugval.day.isNotAfter(limit))]),
      ),
      notYetWithoutRequest(Facts.terugkoppeling), notYetWithoutRequest(Facts.besluitdatum),
      notYetWithoutRequest(Facts.behandelingGestart),
      Inference(
        Facts.besluit.id,
        is: .choice(Besluit.opnieuwBehandelen.rawValue),
        when: Facts.behandelingGestart.hasHappened,
      ),
    ]
  }

  /// What comes after the request has not happened as long as there is no request.
  private func notYetWithoutRequest(_ event: DayFact) -> Inference {
    Inference(
      event.id,
      is: .notYet,
      when: .all([.not(Facts.aanvraag.hasHappened), .not(event.isUnknown)]),
    )
  }

  // MARK: No terugkeerconsultatie

  /// There has to have been a ggz treatment: `EEM 'Terugkeerconsultatie bij terugval'`.
  var geenGGZBehandeling: OutcomeRule {
    Rule(
      "TKC-1a",
      basis: [.eem(11)],
      says: "Zonder afgesloten ggz-behandeling is er geen terugkeerconsultatie.",
      when: Facts.ggzBehandeling.fails,
      then: Outcome(
        "terugkeer.geen-ggz-behandeling",
        "Geen terugkeerconsultatie: er is geen ggz-behandeling afgesloten.",
      ),
    )
  }

  /// The complaints have to be the same: `EEM 'Terugkeerconsultatie bij terugval'`.
  var andereKlachten: OutcomeRule {
    Rule(
      "TKC-1b",
      basis: [.eem(11)],
      says: "Bij andere klachten dan toen is er geen terugkeerconsultatie.",
      when: Facts.zelfdeKlachten.fails,
      unless: [RuleID("TKC-1a")],
      then: Outcome(
        "terugkeer.andere-klachten",
        "Geen terugkeerconsultatie: het gaat om andere klachten dan toen.",
      ),
    )
  }

  /// The relapse has to fall within the limit: `EEM 'Terugkeerconsultatie bij terugval'`.
  var teLaat: OutcomeRule {
    Rule(
      "TKC-1c",
      basis: [.eem(11), .eem(27)],
      says: "Valt de terugval na de grens, dan is er geen terugkeerconsultatie.",
      when: Facts.binnen12Maanden.fails,
      unless: [RuleID("TKC-1a"), RuleID("TKC-1b")],
      then: Outcome(
        "terugkeer.te-laat",
        "Geen terugkeerconsultatie: de terugval viel later dan {duur:uiterste-terugval} na de "
          + "afsluiting.",
      ),
    )
  }

  // MARK: How far it is

  /// The sociaal domein goes through the huisarts: `EEM 'Terugkeerconsultatie bij terugval'`.
  var viaHuisarts: OutcomeRule {
    Rule(
      "TKC-2a",
      basis: [.eem(14)],
      says: "Het sociaal domein vraagt de terugkeerconsultatie aan via de huisarts.",
      when: .all([
        Self.isEntitled, .not(Self.isRequested), Facts.aanvrager.isOneOf(.sociaalDomein),
      ]),
      then: Outcome(
        "terugkeer.via-huisarts",
        "Een terugkeerconsultatie kan, via de huisarts. Die doet de aanvraag.",
      ),
    )
  }

  /// Not requested yet: `EEM 'Terugkeerconsultatie bij terugval'`.
  var mogelijk: OutcomeRule {
    Rule(
      "TKC-2b",
      basis: [.eem(11), .eem(33), .web(29)],
      says: "De huisarts of de overnemende ggz-instelling mag een terugkeerconsultatie aanvragen.",
      when: .all([
        Self.isEntitled, .not(Self.isRequested),
        Facts.aanvrager.isOneOf(.huisarts, .overnemendeGGZ),
      ]),
      then: Outcome(
        "terugkeer.mogelijk",
        "Een terugkeerconsultatie kan. {Aanvrager} kan die aanvragen.",
      ),
    )
  }

  /// Requested, no substantive feedback yet: `WEB 'Terugkeerconsultatie'`.
  var loopt: OutcomeRule {
    Rule(
      "TKC-4a",
      basis: [.eem(12), .web(28)],
      says: "Na de aanvraag is de laatste ggz-instelling aan zet.",
      when: .all([Self.isEntitled, Self.isRequested, .not(Self.hasFeedback)]),
      then: Outcome(
        "terugkeer.loopt",
        "De terugkeerconsultatie loopt. De laatste ggz-instelling is aan zet.",
      ),
    )
  }

  /// Feedback given, nothing decided yet: `WEB 'Terugkeerconsultatie'`.
  var besluit: OutcomeRule {
    Rule(
      "TKC-5a",
      basis: [.web(28), .eem(12)],
      says: "Na de reactie besluiten de ggz en de aanvrager samen wat volgt.",
      when: .all([Self.isEntitled, Self.hasFeedback, .not(Self.isDecided)]),
      then: Outcome(
        "terugkeer.besluit",
        "De reactie is er. Nu besluiten de laatste ggz-instelling en {aanvrager} samen.",
      ),
    )
  }

  /// Decided to treat again, not started: `EEM 'Terugkeerconsultatie bij terugval'`.
  var startBehandeling: OutcomeRule {
    Rule(
      "TKC-6a",
      basis: [.eem(13), .web(28)],
      says: "Is behandeling nodig, dan neemt de laatste ggz-instelling de inwoner weer aan.",
      when: .all([
        Self.isEntitled, Self.isDecided, Facts.besluit.isOneOf(.opnieuwBehandelen),
        .not(Facts.behandelingGestart.hasHappened),
      ]),
      then: Outcome(
        "terugkeer.start-behandeling",
        "Besloten is: opnieuw behandelen. De laatste ggz-instelling begint weer.",
      ),
    )
  }

  /// Treatment has started again: `WEB 'Terugkeerconsultatie'`.
  var weerInBehandeling: OutcomeRule {
    Rule(
      "TKC-6b",
      basis: [.web(28)],
      says: "Met de nieuwe behandeling is de terugkeerconsultatie klaar.",
      when: .all([
        Self.isEntitled, Facts.behandelingGestart.hasHappened,
        .not(Facts.besluit.isOneOf(.andereOplossing)),
      ]),
      then: Outcome(
        "terugkeer.weer-in-behandeling",
        "De inwoner is weer in behandeling. De terugkeerconsultatie is klaar.",
      ),
    )
  }

  /// Another fitting solution: `WEB 'Terugkeerconsultatie'`.
  var andereOplossing: OutcomeRule {
    Rule(
      "TKC-5b",
      basis: [.web(30)],
      says:
        "Het besluit kan ook een andere passende oplossing zijn; dan lopen er geen \(treatment.dutch).",
      when: .all([
        Self.isEntitled, Self.isDecided, Facts.besluit.isOneOf(.andereOplossing),
      ]),
      then: Outcome(
        "terugkeer.andere-oplossing",
        "Besloten is: een andere passende oplossing. De termijn voor behandeling loopt niet.",
      ),
    )
  }
}
