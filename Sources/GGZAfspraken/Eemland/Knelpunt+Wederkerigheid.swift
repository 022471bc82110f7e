import Rulebook

/// What to know when the wederkerigheidsafspraken are not kept.
extension Knelpunt {
  var wederkerigheidLines: [LineRule] {
    [klachtKanOok, geenContact, stappenNogNiet, start.voorDezeVersie]
  }

  private var start: ReciprocalStart {
    ReciprocalStart(edition: reciprocal, applies: Self.isNational)
  }

  /// Nobody spoke of a complaint: `WED 'Slot'`.
  var klachtKanOok: LineRule {
    Rule(
      "KNP-20",
      basis: [.wed(80)],
      says: "Een klacht kan naar de Nationale ombudsman.",
      when: .all([Uitkomst.isOneOf("knelpunt.landelijk"), .not(Facts.klacht.isAnswered)]),
      then: [.because("Is er ook een klacht? Die kan naar de Nationale ombudsman.")],
    )
  }

  /// No address of any of them stands in the sources: `WED 'Slot'`.
  var geenContact: LineRule {
    Rule(
      "KNP-21",
      basis: [.wed(79), .wed(80)],
      says: "Contactgegevens voor een knelpunt of een klacht staan niet in de bronnen.",
      when: Self.isNational,
      then: [
        .notice(
          .check,
          "Hoe je de Nederlandse ggz, de VNG, de Nationale ombudsman, de wegwijzer of de "
            + "overlegtafel bereikt, staat niet in de bronnen.",
        )
      ],
    )
  }

  /// The steps that we advise come from agreements that do not hold yet.
  var stappenNogNiet: LineRule {
    Rule(
      "KNP-22",
      basis: [.eem(3)],
      says: "De stappen in de regio gelden vanaf \(edition.validFrom.dutchShort).",
      when: .all([
        Self.isNational, .not(DayExpression.fixed(edition.validFrom).isNotAfter(.today)),
        .any([.not(Facts.gezet.isAnswered), .not(Facts.gezet.isOneOf(.drie))]),
      ]),
      then: [
        .notice(
          .check,
          "De stappen in de regio komen uit de afspraken over toegankelijke ggz. Die gelden pas "
            + "vanaf \(edition.validFrom.dutchLong).",
        )
      ],
    )
  }
}
