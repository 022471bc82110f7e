import Rulebook

/// From the decision to the new treatment.
extension Terugkeer {
  /// Treatment within the term, as long as there is no feedback (C-05).
  var terugInBehandeling: LineRule {
    Rule(
      "TKC-6",
      basis: [.eem(13), .web(28)],
      says: "Wordt tot behandelen besloten, dan begint die binnen \(treatment.dutch).",
      when: .all([Uitkomst.isOneOf("terugkeer.loopt"), .not(isPastFirstTerm)]),
      then: termFromRequest(Self.ifDecided),
    )
  }

  /// The same when the first term is over: the date holds only for a decision in time (C-05).
  var terugInBehandelingTeLaat: LineRule {
    Rule(
      "TKC-6p",
      basis: [.eem(13), .web(28)],
      says: "Is \(feedback.dutch) voorbij, dan geldt de datum alleen voor een besluit dat al viel.",
      when: .all([Uitkomst.isOneOf("terugkeer.loopt"), isPastFirstTerm]),
      then: termFromRequest(ifDecidedInTime),
    )
  }

  /// Treatment within the term, as long as nothing is decided (C-05).
  var besluitOpTijd: LineRule {
    Rule(
      "TKC-6f",
      basis: [.eem(13), .web(28)],
      says: "Hoe later het besluit, hoe later de behandeling; samen hooguit \(fromRequest.dutch).",
      when: .all([Uitkomst.isOneOf("terugkeer.besluit"), .not(isPastFirstTerm)]),
      then: termFromRequest(Self.ifDecided),
    )
  }

  /// The decision comes after the first term: only its own day counts (C-05, C-61).
  var besluitTeLaat: LineRule {
    Rule(
      "TKC-6m",
      basis: [.eem(13), .web(28)],
      says: "Valt het besluit na \(feedback.dutch), dan telt alleen de dag van het besluit.",
      when: .all([Uitkomst.isOneOf("terugkeer.besluit"), isPastFirstTerm]),
      then: [
        termFromDecision("weer in behandeling, als \(Self.ifDecided)", force: .limit),
        lateDecision,
      ],
    )
  }

  static let ifDecided = "dat wordt besloten"
  private var ifDecidedInTime: String {
    "binnen \(feedback.dutch) is besloten; anders \(treatment.dutch) na het besluit"
  }

  private var lateDecision: Line {
    .because(
      "Voor zover bekend kwam het besluit niet binnen {duur:terugkoppeling} na de aanvraag. De {duur:terug-in-behandeling} "
        + "tellen vanaf het besluit; zonder die dag is er geen datum."
    )
  }

  var outerLimit: Line {
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
        termFromDecision()
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
        .not(isPastFirstTerm),
      ]),
      then: termFromRequest(ifDecidedInTime),
    )
  }

  /// Decided late, on an unknown day: no date is certain (C-05).
  var naLaatBesluitZonderDag: LineRule {
    Rule(
      "TKC-6n",
      basis: [.eem(13), .web(28)],
      says:
        "Kwam de reactie na \(feedback.dutch), dan is er zonder dag van het besluit geen datum.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.start-behandeling"), Facts.besluitdatum.isUnknown,
        isPastFirstTerm,
      ]),
      then: [
        termFromDecision(),
        lateDecision,
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

  /// On time, counted from the day of the decision: `EEM 'Terugkeerconsultatie bij terugval'`.
  var opTijdInBehandelingNemen: LineRule {
    Rule(
      "TKC-6q",
      basis: [.eem(13), .web(28)],
      says: "Vanaf de dag van het besluit is de uiterste dag bekend.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.start-behandeling"), .not(Facts.besluitdatum.isUnknown),
      ]),
      then: [
        .step(
          .party(.laatsteGGZ),
          "[neemt|neem] de inwoner weer in behandeling.",
          by: "terug-in-behandeling",
        )
      ],
    )
  }

  /// Without that day no last day is certain: `EEM 'Terugkeerconsultatie bij terugval'`.
  var inBehandelingNemenZonderDag: LineRule {
    Rule(
      "TKC-6r",
      basis: [.eem(13), .web(28)],
      says: "Zonder dag van het besluit is de uiterste dag niet zeker.",
      when: .all([
        Uitkomst.isOneOf("terugkeer.start-behandeling"), Facts.besluitdatum.isUnknown,
      ]),
      then: [
        .step(
          .party(.laatsteGGZ),
          "[neemt|neem] de inwoner weer in behandeling, binnen {duur:terug-in-behandeling} na het besluit.",
        )
      ],
    )
  }

  /// Treatment does not begin in time: `EEM 'Als samenwerken of doorstroom vastloopt'`.
  var behandelingBlijftUit: LineRule {
    Rule(
      "TKC-6o",
      basis: [.eem(41)],
      says: "Begint de behandeling niet op tijd, dan is het een knelpunt.",
      when: .all([Uitkomst.isOneOf("terugkeer.start-behandeling"), Self.isWaiting]),
      then: [
        .step(
          .asker,
          "Begint de behandeling niet op tijd? Kies dan 'knelpunt': eerst samen, dan de "
            + "wegwijzer.",
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
        .because(
          "Er is besloten tot een nieuwe behandeling ({besluitdatum}). Bij welke instelling die begint, "
            + "noemt de bron niet; wij lezen: bij de laatste."
        ),
      ],
    )
  }
}
