import Rulebook

/// Whether an edition is in force yet, and whether a newer one may exist.
struct Versions {
  let edition: Edition
  /// When an answer rests on this edition.
  let applies: Condition
  /// The clauses about the revision.
  let basis: [ClauseID]
  /// How the edition is named in a sentence.
  let name: String
  /// Whether the edition has a day on which it came into force.
  var hasStart = true
  /// Whether something is requested in the topic, on a day that counts too.
  var hasRequest = false

  var lines: [LineRule] {
    (hasStart ? [herziening, nogNietVanKracht] : [herziening])
      + (hasRequest ? [eerderAangevraagd] : []) + ended
  }

  /// The first revision was due: `EEM 'De afspraken zijn een levend document'`.
  var herziening: LineRule {
    let ask = edition.askAt.map { ": \($0)" } ?? ""
    return Rule(
      "VER-1-\(edition.source)",
      basis: basis,
      says: "Vanaf \(edition.revisionFrom.dutchShort) kan er een nieuwere versie zijn.",
      when: .all([applies, DayExpression.fixed(edition.revisionFrom).isNotAfter(.today)]),
      then: [
        .notice(
          .revision,
          "Dit rust op \(name), versie \(edition.version). Die kan al herzien zijn. Vraag na of er "
            + "een nieuwere versie is\(ask).",
        )
      ],
    )
  }

  /// An edition that has ended without a newer one: never a silent fallback.
  private var ended: [LineRule] {
    guard let lastDay = edition.validUntil else { return [] }
    return [
      Rule(
        "VER-3-\(edition.source)",
        basis: basis,
        says: "Deze uitgave gold tot en met \(lastDay.dutchShort).",
        when: .all([applies, .not(DayExpression.today.isNotAfter(.fixed(lastDay)))]),
        then: [
          .notice(
            .revision,
            "Deze uitgave gold tot en met \(lastDay.dutchLong). Een nieuwere zit niet in dit "
              + "programma.",
          )
        ],
      )
    ]
  }

  /// Not in force before the first day: `EEM 'Kop/inleiding'`.
  var nogNietVanKracht: LineRule {
    let lastDayBefore = DayExpression.fixed(edition.validFrom.advanced(byDays: -1))
    return Rule(
      "VER-2-\(edition.source)",
      basis: [.eem(3), .web(44)],
      says: "De afspraken gelden vanaf \(edition.validFrom.dutchShort).",
      when: .all([
        applies, DayExpression.today.isNotAfter(lastDayBefore), .not(isRequestedBefore),
      ]),
      then: [
        .notice(
          .notYetInForce,
          "De afspraken gelden pas vanaf \(edition.validFrom.dutchLong). Voor die dag binden ze "
            + "niemand: wat hier staat, zou dan gelden.",
        )
      ],
    )
  }

  private var isRequestedBefore: Condition {
    let lastDayBefore = DayExpression.fixed(edition.validFrom.advanced(byDays: -1))
    return .any([
      .all([Facts.aanvraag.isAnswered, Facts.aanvraag.day.isNotAfter(lastDayBefore)]),
      .all([Facts.verzoek.isAnswered, Facts.verzoek.day.isNotAfter(lastDayBefore)]),
    ])
  }

  /// Requested before the first day: `EEM 'Kop/inleiding'`.
  var eerderAangevraagd: LineRule {
    Rule(
      "VER-4-\(edition.source)",
      basis: [.eem(3), .web(44)],
      says:
        "Wat voor \(edition.validFrom.dutchShort) is aangevraagd, valt nog niet onder de afspraken.",
      when: .all([applies, isRequestedBefore]),
      then: [
        .notice(
          .notYetInForce,
          "De afspraken gelden vanaf \(edition.validFrom.dutchLong). De aanvraag of het verzoek is van "
            + "ervoor, en toen bonden ze niemand: wat hier staat, zou dan gelden. Overleg of het "
            + "opnieuw moet (eigen advies).",
        )
      ],
    )
  }
}

/// The lines about safety that belong to every topic about one inwoner.
struct Safety {
  /// The outcomes that hold a term, a referral or a wait.
  let applies: Condition

  var lines: [LineRule] { [crisisOnbekend, slotregel] }

  /// Crisis not known: judge that first.
  var crisisOnbekend: LineRule {
    Rule(
      "VEI-1",
      basis: [],
      says: "Of er een crisis is, moet eerst duidelijk zijn.",
      when: Facts.crisis.isUnknown,
      then: [
        .notice(
          .safety,
          "Of er nu een crisis is, is niet bekend. Beoordeel dat eerst. Is het zo, kies dan "
            + "'crisis'.",
        )
      ],
    )
  }

  /// The fixed last line.
  var slotregel: LineRule {
    Rule(
      "VEI-2",
      basis: [],
      says: "Een termijn is nooit een reden om te wachten bij gevaar.",
      when: applies,
      then: [.notice(.safety, Self.closingLine)],
    )
  }

  static let closingLine =
    "Wordt het erger of acuut? Wacht niet op een termijn en kies 'crisis'."
}
