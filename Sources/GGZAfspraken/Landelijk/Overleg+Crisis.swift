import Rulebook

/// When a signal may be the start of a crisis.
extension Overlegstappen {
  /// The crisis route of a referrer: `WEB 'Plaat: crisisdienst'`.
  var crisisVerwijzer: LineRule {
    Rule(
      "OVL-11",
      basis: [.web(27)],
      says: "Een verwijzer belt in Eemland de crisisdienst.",
      when: .all([Self.isAny, Self.isUnsafe, Facts.rol.isOneOf(.huisarts, .ggz)]),
      then: [
        .step(.asker, "Is het acuut? Bel nu de crisisdienst; kies 'crisis'. Bij levensgevaar 112.")
      ],
    )
  }

  /// The crisis route of the POH-ggz: `WEB 'Plaat: crisisdienst'`.
  var crisisPOH: LineRule {
    Rule(
      "OVL-12",
      basis: [.web(27)],
      says: "De POH-ggz haalt de huisarts erbij; die belt de crisisdienst.",
      when: .all([Self.isAny, Self.isUnsafe, Facts.rol.isOneOf(.pohGGZ)]),
      then: [
        .step(
          .asker,
          "Is het acuut? Haal nu de huisarts erbij; die belt de crisisdienst. Kies 'crisis'. Bij "
            + "levensgevaar 112.",
        )
      ],
    )
  }

  /// The crisis route of the sociaal domein: `WED 'Aanloop tot (mogelijk) opname'`.
  var crisisSociaalDomein: LineRule {
    Rule(
      "OVL-13",
      basis: [.wed(24)],
      says: "Het sociaal domein gaat met de inwoner naar de huisarts.",
      when: .all([Self.isAny, Self.isUnsafe, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .step(
          .asker,
          "Is het acuut? Ga nu met de inwoner en het netwerk naar de huisarts. Kies 'crisis'. Bij "
            + "levensgevaar 112.",
        )
      ],
    )
  }

  /// Crisis or ontregeling: never only a list.
  var onveilig: LineRule {
    Rule(
      "OVL-14",
      basis: [.lga(64), .lga(69)],
      says: "Tekenen van crisis of ontregeling wachten niet (eigen advies).",
      when: .all([Facts.signaal.containsAny(Signaal.unsafe), .not(Crisis.isNow)]),
      then: [
        .notice(
          .safety,
          "Er zijn tekenen van crisis of ontregeling. Beoordeel eerst of er nu gevaar is (eigen advies).",
        )
      ],
    )
  }
}
