import Rulebook

/// What belongs to every stage in which a place is sought.
extension Verblijf {
  /// Consent goes before contact with others (C-30).
  var toestemming: LineRule {
    Rule(
      "VMR-17",
      basis: [.wed(6), .wed(8)],
      says: "Voor overleg met een andere organisatie is toestemming van de inwoner nodig.",
      when: Self.seeksPlace,
      then: [
        .step(
          .asker,
          "Vraag de inwoner eerst om toestemming voor contact met andere organisaties. Zonder die "
            + "toestemming is er geen afstemming: kies dan 'opname', met toestemming nee.",
        )
      ],
    )
  }

  /// Amersfoort, for all six (C-48); no address stands in the sources.
  var heelDeRegio: LineRule {
    Rule(
      "VMR-18",
      basis: [.wed(75), .wed(76)],
      says: "Amersfoort is het punt voor alle zes gemeenten; een adres staat er niet bij.",
      when: Self.isForTeam,
      then: [
        .notice(
          .check,
          "Amersfoort is hier het punt voor alle zes gemeenten, ook als de inwoner uit een andere "
            + "komt. Een adres of nummer noemt de bron niet.",
        )
      ],
    )
  }

  /// Another clock of six months (C-38).
  var tweeKlokken: LineRule {
    Rule(
      "VMR-19",
      basis: [.wed(102), .wed(73)],
      says: "De zes maanden van de gemeente zijn een andere klok dan die van de vergoeding.",
      when: Self.isRunningOutcome,
      then: [
        .notice(
          .ambiguous,
          "Er is nog een klok van zes maanden: die van de gemeente van herkomst voor de "
            + "uitstroom. Die telt vanaf het einde van de opname en staat los van deze; kies "
            + "daarvoor 'opname'.",
        )
      ],
    )
  }

  /// The national guide: `WED 'Aanleiding'`.
  var werkwijzer: LineRule {
    Rule(
      "VMR-20",
      basis: [.wed(5)],
      says: "Een landelijke werkwijzer legt de grens tussen Zvw en Wmo uit.",
      when: Uitkomst.isOneOf("verblijf.melden"),
      then: [
        .because(
          "Meer over de grens tussen Zvw en Wmo: de landelijke Werkwijze medisch noodzakelijk "
            + "verblijf (VNG en anderen)."
        )
      ],
    )
  }

  /// GGz Centraal keeps in touch: `WED 'Aandachtspunten tijdens de (gedwongen) opname'`.
  var contactHouden: LineRule {
    Rule(
      "VMR-28",
      basis: [.wed(103)],
      says: "De behandelaar, casemanager of maatschappelijk werker houdt contact met het team.",
      when: .all([Self.seeksPlace, Facts.rol.isAnswered, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Houd, als behandelaar, casemanager of maatschappelijk werker, contact met het lokale "
            + "team over terugkeer of een andere plek.",
        )
      ],
    )
  }

  /// What else helps stands with the admission; our own advice.
  var wijzerOpname: LineRule {
    Rule(
      "VMR-29",
      basis: [.wed(49), .wed(53)],
      says: "Centrale Toegang, urgentie en wat verder helpt, staan bij 'opname'.",
      when: Self.seeksPlace,
      then: [
        .step(
          .asker,
          "Kijk ook bij 'opname': daar staan Centrale Toegang, urgentie en wat verder helpt om een "
            + "plek te vinden (eigen advies).",
        )
      ],
    )
  }
}
