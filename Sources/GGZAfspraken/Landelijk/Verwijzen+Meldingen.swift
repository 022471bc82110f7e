import Rulebook

/// What to be careful about around a referral.
struct Verwijsmeldingen {
  let edition: Edition
  let criteria = Verwijscriteria()

  var lines: [LineRule] {
    [
      hoogRisico, meldcode, onvrijwillig, enigRisico, risicoOpen, b1Streepjes, s1Streepjes,
      eenVanBeide,
      jongGestart, buitenDeRegio, advies,
    ]
  }

  private static let isAny = Verwijsstappen.isAny

  // MARK: Safety

  /// High risk: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1e)'`.
  var hoogRisico: LineRule {
    Rule(
      "VRW-60",
      basis: [.lga(46)],
      says: "Een hoog risico wacht niet op een verwijzing (eigen advies).",
      when: .all([Kenmerk.hoogRisico.holds, .not(Crisis.isNow)]),
      then: [
        .notice(
          .safety,
          "Er is een hoog risico. Is er nu gevaar? Kies 'crisis'. Wacht niet op de verwijzing (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// Violence and abuse: not from the sources.
  var meldcode: LineRule {
    Rule(
      "VRW-61",
      basis: [],
      says: "De meldcode en Veilig Thuis staan niet in de bronnen.",
      when: .all([Kenmerk.hoogRisico.holds, .not(Crisis.isNow)]),
      then: [
        .notice(
          .safety,
          "Gaat het om geweld, mishandeling of verwaarlozing? Denk aan de meldcode en Veilig Thuis "
            + "(niet uit de bronnen).",
        )
      ],
    )
  }

  /// Treatment against the will: `LGA 'Langdurige begeleiding'`.
  var onvrijwillig: LineRule {
    Rule(
      "VRW-62",
      basis: [.lga(8), .lga(52)],
      says: "Bij gevaar kan gedwongen behandeling nodig zijn, ook zonder hulpvraag.",
      when: .all([Kenmerk.onvrijwillig.holds, .not(Crisis.isNow)]),
      then: [
        .notice(
          .safety,
          "Bij gevaar kan dwang nodig zijn, ook als de inwoner zelf niets wil. Is het acuut? Kies "
            + "'crisis'. De regels voor dwang staan niet in deze bronnen.",
        )
      ],
    )
  }

  /// Some risk: `LGA 'Verwijzen naar de generalistische basis-ggz (B1c)'`.
  var enigRisico: LineRule {
    Rule(
      "VRW-63",
      basis: [.lga(34)],
      says: "Enig risico vraagt om blijven kijken of de bescherming er nog is (eigen advies).",
      when: .all([Kenmerk.enigRisico.holds, .not(Crisis.isNow)]),
      then: [
        .notice(
          .safety,
          "Er is enig risico. Valt de bescherming weg, beoordeel het risico dan opnieuw (eigen advies).",
        )
      ],
    )
  }

  /// The risk is not known.
  var risicoOpen: LineRule {
    Rule(
      "VRW-64",
      basis: [.lga(9)],
      says: "Een risico dat niet bekend is, is niet hetzelfde als geen risico.",
      when: .all([.not(Crisis.isNow), Verwijsstappen.isRiskOpen]),
      then: [
        .notice(
          .safety,
          "Het risico is nog niet beoordeeld. Dat is iets anders dan: er is geen risico.",
        )
      ],
    )
  }

  // MARK: More than one reading

  /// And, or: `LGA 'Verwijzen naar de generalistische basis-ggz (B1)'` (C-17).
  var b1Streepjes: LineRule {
    let dashes = [criteria.b1Ernst.when, criteria.b1Comorbiditeit.when, criteria.b1EnigRisico.when]
    let others: [Kenmerk] = [.middelenLicht, .middelenJongGestart, .stabielTerugvalrisico]
    let isSureByAnother = Condition.any(
      others.map(\.flag.isCertain)
        + [.all([Facts.geenVerbetering.isAnswered, Facts.geenVerbetering.isOneOf(.praktijk)])]
    )
    return Rule(
      "VRW-65",
      basis: [.lga(31)],
      says: "De bron zegt niet of de drie streepjes van B1 alle drie nodig zijn.",
      when: .all([
        Uitkomst.isOneOf("verwijzen.mono", "verwijzen.praktijk-of-mono"),
        .any(dashes), .not(.all(dashes)), .not(isSureByAnother),
      ]),
      then: [
        .notice(
          .ambiguous,
          "B1 heeft drie streepjes. De bron zegt niet of ze alle drie nodig zijn; wij lezen dat één "
            + "genoeg is.",
        )
      ],
    )
  }

  /// And, or: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1)'` (C-17).
  var s1Streepjes: LineRule {
    let dashes = criteria.multi.filter { $0.id.hasPrefix("S1") }.map(\.when)
    let others = criteria.multi.filter { !$0.id.hasPrefix("S1") }.map(\.when)
    return Rule(
      "VRW-65a",
      basis: [.lga(41)],
      says: "De bron zegt niet of de vijf streepjes van S1 alle vijf nodig zijn.",
      when: .all([
        Uitkomst.isOneOf("verwijzen.multi"), .any(dashes), .not(.all(dashes)),
        .not(.any(others.map { Condition.all([$0]) })),
      ]),
      then: [
        .notice(
          .ambiguous,
          "S1 heeft vijf streepjes. De bron zegt niet of ze alle vijf nodig zijn; wij lezen dat één "
            + "genoeg is.",
        )
      ],
    )
  }

  /// Only one of both interferes (C-18): `LGA 'Verwijzen naar de gespecialiseerde ggz (S1c)'`.
  var eenVanBeide: LineRule {
    Rule(
      "VRW-66",
      basis: [.lga(44), .lga(33), .lga(63)],
      says: "Stoort maar een van beide, dan telt het voor geen lijst (onze lezing).",
      when: .all([Self.isAny, Kenmerk.eenVanBeide.holds]),
      then: [
        .notice(
          .ambiguous,
          "Slechts een van beide stoort de behandeling: een andere aandoening, of andere problemen. S1 "
            + "noemt ze samen, B1 alleen als ze niet storen. Het telt hier voor geen lijst. Overweeg "
            + "consultatie; bij een andere aandoening van de multi ggz.",
        )
      ],
    )
  }

  /// Started young (C-20b): `LGA 'Verwijzen naar de generalistische basis-ggz (B3)'`.
  var jongGestart: LineRule {
    Rule(
      "VRW-67",
      basis: [.lga(36)],
      says: "B3 kan op twee manieren gelezen worden.",
      when: .all([Self.isAny, Kenmerk.middelenJongGestart.holds]),
      then: [
        .notice(
          .ambiguous,
          "'Jong begonnen' kan in B3 op zichzelf staan (zo lezen wij het), of alleen tellen bij een "
            + "stoornis. Een leeftijd noemt de bron niet.",
        )
      ],
    )
  }

  // MARK: Where it holds, and what it is

  /// Outside the region: `WEB 'Scope'`.
  var buitenDeRegio: LineRule {
    Rule(
      "VRW-68",
      basis: [.web(18), .web(21)],
      says: "Buiten de zeven gemeenten gelden alleen de landelijke criteria.",
      when: .all([
        Self.isAny, Facts.gemeente.isOneOf([.anders] + edition.joiningLater),
      ]),
      then: [
        .notice(
          .outsideAgreements,
          "De inwoner woont buiten de zeven gemeenten. De landelijke criteria gelden wel; de "
            + "afspraken van Eemland, zoals de terugkeerconsultatie, niet.",
        )
      ],
    )
  }

  /// Advice, with room to deviate: `LGA 'Kader'`.
  var advies: LineRule {
    Rule(
      "VRW-69",
      basis: [.lga(2), .lga(1)],
      says: "Het zijn aanbevelingen; afwijken mag, met een reden.",
      when: Self.isAny,
      then: [
        .notice(
          .check,
          "Dit is advies: landelijke aanbevelingen, geen diagnose. Hoe zwaar iets weegt, oordeel je "
            + "zelf. Afwijken kan, met een reden en samen met de inwoner.",
        )
      ],
    )
  }
}
