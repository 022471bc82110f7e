import Rulebook

extension Terugkeer {
  private static let isRequestedOutcome = Uitkomst.isOneOf(
    "terugkeer.loopt",
    "terugkeer.besluit",
    "terugkeer.start-behandeling",
    "terugkeer.weer-in-behandeling",
    "terugkeer.andere-oplossing",
  )

  var feedbackTerm: Term {
    Term(
      "terugkoppeling",
      label: "inhoudelijke reactie",
      who: .party(.laatsteGGZ),
      from: Facts.aanvraag.id,
      called: "de aanvraag",
      length: feedback,
      force: .duty,
      startIsNamed: false,
    )
  }

  /// From the decision on: `WEB 'Terugkeerconsultatie – stroomschema'`.
  func termFromDecision(_ label: String = "weer in behandeling", force: Term.Force = .duty) -> Line
  {
    .term(treatmentTerm(label, from: Facts.besluitdatum.id, "het besluit", treatment, force))
  }

  /// Both terms one after the other, as long as the day of the decision is not known (C-05).
  func termFromRequest(_ condition: String) -> [Line] {
    let label = "weer in behandeling, als \(condition)"
    let term = treatmentTerm(label, from: Facts.aanvraag.id, "de aanvraag", fromRequest, .limit)
    return [.term(term), outerLimit]
  }

  private func treatmentTerm(
    _ label: String,
    from event: FactID,
    _ called: String,
    _ length: Period,
    _ force: Term.Force,
  ) -> Term {
    Term(
      "terug-in-behandeling",
      label: label,
      who: .party(.laatsteGGZ),
      from: event,
      called: called,
      length: length,
      force: force,
      startIsNamed: false,
    )
  }

  var strictTerm: Term {
    Term(
      "terug-in-behandeling-strikt",
      label: "weer in behandeling, streng gelezen",
      who: .party(.laatsteGGZ),
      from: Facts.aanvraag.id,
      called: "de aanvraag",
      length: treatment,
      force: .limit,
      startIsNamed: false,
      isBackground: true,
    )
  }

  /// At the latest both terms one after the other (C-05).
  var fromRequest: Period {
    Period(amount: feedback.amount + treatment.amount, unit: treatment.unit)
  }

  /// Whoever waits for the laatste ggz-instelling; a ggz professional only as the one who asked.
  static let isWaiting = Condition.any([
    .not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.ggz)),
    Facts.aanvrager.isOneOf(.overnemendeGGZ),
  ])

  /// The decision cannot fall within the first term any more, or did not.
  var isPastFirstTerm: Condition {
    let firstTerm = Facts.aanvraag.plus(feedback)
    return .all([
      Facts.aanvraag.isAnswered,
      .any([
        .all([
          Facts.terugkoppeling.isAnswered, Facts.terugkoppeling.hasHappened,
          .not(Facts.terugkoppeling.day.isNotAfter(firstTerm)),
        ]),
        .all([
          .not(Facts.besluitdatum.hasHappened), .not(DayExpression.today.isNotAfter(firstTerm)),
        ]),
      ]),
    ])
  }

  /// When it was requested.
  var aanvraagGedaan: LineRule {
    Rule(
      "TKC-3b",
      basis: [.eem(11)],
      says: "De dag van de aanvraag is het begin van de termijn.",
      when: .all([Self.isRequestedOutcome, Facts.aanvraag.hasHappened, Facts.aanvraag.isAnswered]),
      then: [.because("Aangevraagd op {aanvraag} door {aanvrager}.")],
    )
  }

  /// The substantive feedback: `EEM 'Terugkeerconsultatie bij terugval'`.
  var terugkoppelen: LineRule {
    Rule(
      "TKC-4",
      basis: [.eem(12), .web(28)],
      says: "Binnen \(feedback.dutch) na de aanvraag reageert de laatste ggz-instelling "
        + "inhoudelijk. Een ontvangstbevestiging telt niet.",
      when: Uitkomst.isOneOf("terugkeer.loopt"),
      then: [
        .responsible(.party(.laatsteGGZ), "een inhoudelijke reactie"),
        .step(
          .party(.laatsteGGZ),
          "[spreekt|spreek] de inwoner en [reageert|reageer] inhoudelijk. Een ontvangstbevestiging "
            + "telt niet (onze lezing).",
          by: "terugkoppeling",
        ),
        .term(feedbackTerm),
        .notice(
          .ambiguous,
          "De samenvatting noemt niet vanaf welke dag de {duur:terugkoppeling} tellen. Het webinar "
            + "tekent ze vanaf de aanvraag tot het besluit. Wij tellen vanaf de aanvraag, tot de "
            + "inhoudelijke reactie.",
        ),
      ],
    )
  }

  /// No feedback in time.
  var reactieUitblijft: LineRule {
    Rule(
      "TKC-4b",
      basis: [.eem(41)],
      says: "Blijft de reactie uit, dan is het een knelpunt.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.loopt"), Self.isWaiting,
        .any([
          .not(Facts.aanvraag.isAnswered),
          DayExpression.today.isNotAfter(Facts.aanvraag.plus(feedback)),
          Facts.aanvraag.day.isNotAfter(.fixed(edition.validFrom.advanced(byDays: -1))),
        ]),
      ]),
      then: [
        .step(
          .asker,
          "Komt er op tijd geen reactie? Kies dan 'knelpunt': eerst samen, dan de wegwijzer.",
        )
      ],
    )
  }

  /// Deciding together, still to come: `WEB 'Terugkeerconsultatie – stroomschema'`.
  var samenBesluiten: LineRule {
    Rule(
      "TKC-5",
      basis: [.web(28), .web(30)],
      says: "De ggz en de aanvrager besluiten samen: weer behandelen of een andere oplossing.",
      when: Uitkomst.isOneOf("terugkeer.loopt"),
      then: [
        .step(
          .requester,
          "[besluit|besluit] daarna samen met de laatste ggz-instelling wat volgt: weer in "
            + "behandeling, of een andere passende oplossing.",
        )
      ],
    )
  }

  /// Deciding together, now: `WEB 'Terugkeerconsultatie – stroomschema'`.
  var nogBesluiten: LineRule {
    Rule(
      "TKC-5c",
      basis: [.web(28), .web(30), .eem(12)],
      says: "Na de reactie is het besluit aan beide.",
      when: Uitkomst.isOneOf("terugkeer.besluit"),
      then: [
        .responsible(.party(.laatsteGGZ), "het gezamenlijke besluit"),
        .responsible(.requester, "het gezamenlijke besluit"),
        .step(
          .party(.laatsteGGZ),
          "[besluit|besluit] samen met {aanvrager} wat volgt: weer in behandeling, of een andere "
            + "passende oplossing.",
        ),
        .step(
          .requester,
          "[besluit|besluit] mee, en [stemt|stem] af met de inwoner.",
        ),
        .because("De inhoudelijke reactie van de laatste ggz-instelling is er."),
      ],
    )
  }
}
