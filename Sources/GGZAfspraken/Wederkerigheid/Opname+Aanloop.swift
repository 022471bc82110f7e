import Rulebook

/// Before a possible admission.
extension Opname {
  var aanloopLines: [LineRule] {
    [
      begeleiding, netwerk, ambulanteBehandelaar, naarHuisarts, huisartsBeoordeelt,
      huisartsVerantwoordelijk, vroegSamen, crisiskaartGebruiken, signaleringsplan, herstelnetwerk,
      aanbieder, aanbiederTerugkeer,
    ]
  }

  /// Support at home: `WED 'Aanloop tot (mogelijk) opname'`.
  var begeleiding: LineRule {
    Rule(
      "OPN-30",
      basis: [.wed(21)],
      says: "Het lokale team begeleidt thuis zo nodig meer.",
      when: Self.always(.aanloop),
      then: [
        .responsible(.party(.lokaalTeam), "de begeleiding thuis"),
        .step(.party(.lokaalTeam), "[geeft|geef] thuis meer begeleiding als dat nodig is."),
      ],
    )
  }

  /// Contact with the network: `WED 'Aanloop tot (mogelijk) opname'`.
  var netwerk: LineRule {
    Rule(
      "OPN-31",
      basis: [.wed(21)],
      says: "Het lokale team houdt contact met netwerk en hulpverleners.",
      when: Self.shared(.aanloop),
      then: [
        .step(
          .party(.lokaalTeam),
          "[blijft|blijf] in contact met het netwerk van de inwoner en de andere hulpverleners.",
        )
      ],
    )
  }

  /// The ambulante behandelaar does more: `WED 'Aanloop tot (mogelijk) opname'`.
  var ambulanteBehandelaar: LineRule {
    Rule(
      "OPN-32",
      basis: [.wed(23)],
      says: "Wie al bij GGz Centraal in behandeling is, heeft daar een ambulante behandelaar.",
      when: .all([Self.shared(.aanloop), Facts.inBehandelingGGZCentraal.mayHold]),
      then: [
        .step(
          .party(.lokaalTeam),
          "{als:in-behandeling-ggz-centraal:er al een behandeling is}[vraagt|vraag] de ambulante "
            + "behandelaar van GGz Centraal om zich meer in te zetten tegen een opname.",
        )
      ],
    )
  }

  /// Assessment goes through the huisarts: `WED 'Aanloop tot (mogelijk) opname'`.
  var naarHuisarts: LineRule {
    Rule(
      "OPN-33",
      basis: [.wed(24)],
      says: "Voor een beoordeling benadert het lokale team, met inwoner en netwerk, de huisarts.",
      when: .all([Self.shared(.aanloop), Facts.beoordelingNodig.mayHold]),
      then: [
        .step(
          .party(.lokaalTeam),
          "{als:beoordeling-nodig:een beoordeling voor opname nodig lijkt}[benadert|benader] met "
            + "de inwoner en het netwerk de huisarts. Is het acuut? Kies 'crisis'.",
        )
      ],
    )
  }

  /// The huisarts or POH-ggz asks.
  private static let askedByHuisartsenzorg = isAsked(by: .huisarts, .pohGGZ)

  /// The huisarts assesses: `WED 'Aanloop tot (mogelijk) opname'`.
  var huisartsBeoordeelt: LineRule {
    Rule(
      "OPN-34",
      basis: [.wed(24)],
      says: "De huisarts beoordeelt of een opname nodig is.",
      when: .all([
        Self.always(.aanloop), Facts.beoordelingNodig.mayHold,
        .any([Self.isShared, Self.askedByHuisartsenzorg]),
      ]),
      then: [
        .step(
          .party(.huisarts),
          "{als:beoordeling-nodig:daarom gevraagd wordt}[beoordeelt|beoordeel] of een opname nodig "
            + "is.",
        )
      ],
    )
  }

  /// The huisarts answers for the assessment: `WED 'Aanloop tot (mogelijk) opname'`.
  var huisartsVerantwoordelijk: LineRule {
    Rule(
      "OPN-34b",
      basis: [.wed(24)],
      says: "De huisarts is aan zet als een beoordeling nodig lijkt.",
      when: .all([Self.shared(.aanloop), Facts.beoordelingNodig.isCertain]),
      then: [.responsible(.party(.huisarts), "de beoordeling of een opname nodig is")],
    )
  }

  /// Working together early: `WED 'Aanloop tot (mogelijk) opname'`.
  var vroegSamen: LineRule {
    Rule(
      "OPN-35",
      basis: [.wed(20), .wed(2)],
      says: "Begeleiding en behandeling thuis worden op tijd op elkaar afgestemd.",
      when: Self.shared(.aanloop),
      then: [
        .step(
          .party(.betrokkenPartijen),
          "[stemmen|stem] de hulp thuis op tijd af: inwoner, netwerk, lokaal team en GGz Centraal. "
            + "Centrale Toegang doet mee als dat team al betrokken is.",
        ),
        .because(
          "Het doel is een opname bij GGz Centraal te voorkomen waar dat kan. 'Op tijd' heeft in "
            + "de bron geen getal."
        ),
      ],
    )
  }

  /// The crisiskaart is used: `WED 'Aanloop tot (mogelijk) opname'`.
  var crisiskaartGebruiken: LineRule {
    Rule(
      "OPN-36",
      basis: [.wed(25)],
      says: "Een crisiskaart of crisissignaleringsplan wordt erbij gepakt.",
      when: .all([Self.always(.aanloop), Facts.crisiskaart.mayHold]),
      then: [
        .step(
          .asker,
          "{als:crisiskaart:er een is}gebruik de crisiskaart of het crisissignaleringsplan.",
        )
      ],
    )
  }

  /// Without a crisiskaart there may be a plan: `WED 'Aanloop tot (mogelijk) opname'`.
  var signaleringsplan: LineRule {
    Rule(
      "OPN-37",
      basis: [.wed(25)],
      says: "Ook zonder crisiskaart kan er een crisissignaleringsplan zijn.",
      when: .all([Self.always(.aanloop), Facts.crisiskaart.certainlyFails]),
      then: [
        .step(.asker, "Kijk of er een crisissignaleringsplan is. Zo ja: gebruik het.")
      ],
    )
  }

  /// The herstelnetwerk: `WED 'Aanloop tot (mogelijk) opname'`.
  var herstelnetwerk: LineRule {
    Rule(
      "OPN-38",
      basis: [.wed(22)],
      says: "Wijs de inwoner, waar het past, op het herstelnetwerk.",
      when: Self.always(.aanloop),
      then: [.step(.asker, "Vertel, als het past, wat Herstelnetwerk Eemland te bieden heeft.")],
    )
  }

  /// A home with support (C-64): `WED 'Aanloop tot (mogelijk) opname'`.
  var aanbieder: LineRule {
    Rule(
      "OPN-39",
      basis: [.wed(26)],
      says: "De aanbieder van begeleid of beschermd wonen meldt een opname en blijft betrokken.",
      when: .all([Self.shared(.aanloop, .tijdens), Facts.woontBegeleid.mayHold]),
      then: [
        .step(
          .party(.aanbiederWonen),
          "{als:woont-begeleid:de inwoner begeleid of beschermd woont}meldt een opname bij het "
            + "lokale team en/of Centrale Toegang, blijft zo mogelijk betrokken en stemt af over "
            + "begeleiding en terugkeer.",
        )
      ],
    )
  }

  /// The same at the end of the admission (C-64): `WED 'Aanloop tot (mogelijk) opname'`.
  var aanbiederTerugkeer: LineRule {
    Rule(
      "OPN-39a",
      basis: [.wed(26)],
      says: "De aanbieder van begeleid of beschermd wonen stemt af over de terugkeer.",
      when: .all([Self.shared(.uitstroom), Facts.woontBegeleid.mayHold]),
      then: [
        .step(
          .party(.aanbiederWonen),
          "{als:woont-begeleid:de inwoner begeleid of beschermd woont}stemt af over begeleiding en "
            + "terugkeer naar de woonvoorziening.",
        )
      ],
    )
  }
}
