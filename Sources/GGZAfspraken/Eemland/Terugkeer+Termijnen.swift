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

  func treatmentTerm(
    from event: FactID,
    called label: String,
    length: Period,
    isDecided: Bool = false,
    force: Term.Force = .duty,
  ) -> Term {
    Term(
      "terug-in-behandeling",
      label: isDecided ? "weer in behandeling" : "weer in behandeling, als dat wordt besloten",
      who: .party(.laatsteGGZ),
      from: event,
      called: label,
      length: length,
      force: force,
      startIsNamed: false,
    )
  }

  private var strictTerm: Term {
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
  private var fromRequest: Period {
    Period(amount: feedback.amount + treatment.amount, unit: treatment.unit)
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
        Uitkomst.isOneOf("terugkeer.loopt"),
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

  /// Treatment within the term, as long as there is no feedback (C-05).
  var terugInBehandeling: LineRule {
    Rule(
      "TKC-6",
      basis: [.eem(13), .web(28)],
      says: "Wordt tot behandelen besloten, dan begint die binnen \(treatment.dutch).",
      when: Uitkomst.isOneOf("terugkeer.loopt"),
      then: [
        .term(
          treatmentTerm(
            from: Facts.aanvraag.id,
            called: "de aanvraag",
            length: fromRequest,
            force: .limit,
          )
        ),
        outerLimit,
      ],
    )
  }

  /// Treatment within the term, as long as nothing is decided (C-05).
  var besluitOpTijd: LineRule {
    Rule(
      "TKC-6f",
      basis: [.eem(13), .web(28)],
      says: "Hoe later het besluit, hoe later de behandeling; samen hooguit \(fromRequest.dutch).",
      when: Uitkomst.isOneOf("terugkeer.besluit"),
      then: [
        .term(
          treatmentTerm(
            from: Facts.aanvraag.id,
            called: "de aanvraag",
            length: fromRequest,
            force: .limit,
          )
        ),
        outerLimit,
      ],
    )
  }

  private var outerLimit: Line {
    .because(
      "Wordt besloten tot behandelen, dan begint die binnen {duur:terug-in-behandeling} na het "
        + "besluit. Valt dat besluit binnen {duur:terugkoppeling} na de aanvraag, zoals het webinar tekent, "
        + "dan is het samen hooguit \(fromRequest.dutch) (onze lezing). Valt het later, dan schuift "
        + "dit op."
    )
  }

  /// Treatment within the term, from the decision on: `WEB 'Terugkeerconsultatie – stroomschema'`.
  var naBesluit: LineRule {
    Rule(
      "TKC-6c",
      basis: [.eem(13), .web(28)],
      says: "Vanaf het besluit heeft de laatste ggz-instelling \(treatment.dutch).",
      when: .all([
        Uitkomst.isOneOf("terugkeer.start-behandeling"), .not(Facts.besluitdatum.isUnknown),
      ]),
      then: [
        .term(
          treatmentTerm(
            from: Facts.besluitdatum.id,
            called: "het besluit",
            length: treatment,
            isDecided: true,
          )
        )
      ],
    )
  }

  /// Decided on an unknown day: at the latest both terms from the request (C-05).
  var naBesluitZonderDag: LineRule {
    Rule(
      "TKC-6g",
      basis: [.eem(13), .web(28)],
      says: "Is de dag van het besluit niet bekend, dan telt hooguit \(fromRequest.dutch).",
      when: .all([
        Uitkomst.isOneOf("terugkeer.start-behandeling"), Facts.besluitdatum.isUnknown,
      ]),
      then: [
        .term(
          treatmentTerm(
            from: Facts.aanvraag.id,
            called: "de aanvraag",
            length: fromRequest,
            isDecided: true,
          )
        ),
        outerLimit,
      ],
    )
  }

  private static let awaitsTreatment = Uitkomst.isOneOf(
    "terugkeer.loopt",
    "terugkeer.besluit",
    "terugkeer.start-behandeling",
  )
  private static let startOfTreatmentTerm =
    "De samenvatting noemt niet vanaf welke dag de {duur:terug-in-behandeling} tellen. Het webinar "
    + "tekent ze vanaf het besluit; zo tellen wij ook."

  /// The strict reading: from the request on (C-05).
  var strengGelezen: LineRule {
    Rule(
      "TKC-6h",
      basis: [.eem(13)],
      says: "Streng gelezen telt de termijn voor behandeling vanaf de aanvraag.",
      when: .all([Self.awaitsTreatment, Facts.aanvraag.isAnswered]),
      then: [
        .term(strictTerm),
        .notice(
          .ambiguous,
          Self.startOfTreatmentTerm
            + " Streng gelezen, vanaf de aanvraag, is het {tot:terug-in-behandeling-strikt}.",
        ),
      ],
    )
  }

  /// The same when the day of the request is not known.
  var strengGelezenZonderDag: LineRule {
    Rule(
      "TKC-6i",
      basis: [.eem(13)],
      says: "Ook zonder bekende dag telt die termijn streng gelezen vanaf de aanvraag.",
      when: .all([Self.awaitsTreatment, .not(Facts.aanvraag.isAnswered)]),
      then: [
        .term(strictTerm),
        .notice(
          .ambiguous,
          Self.startOfTreatmentTerm + " Streng gelezen tellen ze vanaf de aanvraag.",
        ),
      ],
    )
  }

  /// One date for both: the decision on the day of the feedback (C-61).
  var besluitOpDagVanReactie: LineRule {
    Rule(
      "TKC-6j",
      basis: [.web(28)],
      says: "Reactie en besluit op een dag: daarmee begint de termijn het vroegst.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.start-behandeling"), Facts.terugkoppeling.isAnswered,
        Facts.besluitdatum.isAnswered,
        Facts.besluitdatum.day.isNotAfter(Facts.terugkoppeling.day),
      ]),
      then: [
        .notice(
          .check,
          "Wij tellen met het besluit op de dag van de reactie, {besluitdatum}. Viel het besluit later? "
            + "Geef dan die dag; de termijn telt daarvandaan.",
        )
      ],
    )
  }

  /// The webinar draws the first term up to the decision (C-61).
  var besluitVolgensWebinar: LineRule {
    Rule(
      "TKC-5e",
      basis: [.web(28)],
      says: "Het webinar tekent ook het besluit binnen \(feedback.dutch) na de aanvraag.",
      when: .all([Uitkomst.isOneOf("terugkeer.besluit"), Facts.aanvraag.isAnswered]),
      then: [
        .notice(
          .ambiguous,
          "Voor het besluit noemt de samenvatting geen termijn. Het webinar tekent het binnen "
            + "{duur:terugkoppeling} na de aanvraag: {na:terugkoppeling:aanvraag}.",
        )
      ],
    )
  }

  /// Taking the inwoner into treatment again: `EEM 'Terugkeerconsultatie bij terugval'`.
  var opnieuwInBehandelingNemen: LineRule {
    Rule(
      "TKC-6d",
      basis: [.eem(13), .web(28)],
      says: "De laatste ggz-instelling neemt de inwoner op tijd weer in behandeling.",
      when: Uitkomst.isOneOf("terugkeer.start-behandeling"),
      then: [
        .responsible(.party(.laatsteGGZ), "het begin van de behandeling (onze lezing)"),
        .step(
          .party(.laatsteGGZ),
          "[neemt|neem] de inwoner weer in behandeling.",
          by: "terug-in-behandeling",
        ),
        .step(
          .asker,
          "Begint de behandeling niet op tijd? Kies dan 'knelpunt': eerst samen, dan de "
            + "wegwijzer.",
        ),
        .because(
          "Er is besloten tot een nieuwe behandeling ({besluitdatum}). Bij welke instelling die begint, "
            + "noemt de bron niet; wij lezen: bij de laatste."
        ),
      ],
    )
  }
}
