import Rulebook

/// For whom the national agreements hold: adults, in every region.
struct LandelijkeReikwijdte {
  var outcomes: [OutcomeRule] { [jeugd] }
  var lines: [LineRule] { [jeugdVerder] }

  /// Adults, read as 18 and older (C-15): `LGA 'Inleiding'`.
  var jeugd: OutcomeRule {
    Rule(
      "LSC-1",
      basis: [.lga(1)],
      says: "De landelijke afspraken gaan over volwassenen; wij lezen dat als 18 jaar en ouder.",
      when: .not(Facts.leeftijd.isAtLeast(18)),
      then: Outcome(
        "buiten-bereik.jeugd",
        "Buiten de landelijke afspraken: de inwoner is jonger dan 18 jaar.",
      ),
    )
  }

  /// What to do for somebody under 18; our own advice.
  var jeugdVerder: LineRule {
    Rule(
      "LSC-2",
      basis: [.lga(1)],
      says: "Voor jeugd zijn er andere afspraken; die staan niet in deze bronnen.",
      when: Uitkomst.isOneOf("buiten-bereik.jeugd"),
      then: [
        .responsible(.asker, "de volgende stap, buiten deze afspraken"),
        .step(
          .asker,
          "Zoek de weg in de jeugdhulp. Daarvoor gelden andere afspraken, die hier niet staan.",
        ),
        .notice(
          .outsideAgreements,
          "De lijsten en termijnen van deze afspraken gelden niet voor deze inwoner.",
        ),
      ],
    )
  }
}
