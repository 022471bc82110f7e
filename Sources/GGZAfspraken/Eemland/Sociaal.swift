import Rulebook

/// Sociaal: the local offer for money, work, housing, loneliness and day structure.
struct Sociaal {
  var outcomes: [OutcomeRule] { [lokaalAanbod] }
  var lines: [LineRule] {
    [
      lokaalTeam, kwetsbaar, herstelnetwerk, vanHerstelnetwerk, vanWelzijn, namen, adres,
      schuldhulp,
    ]
  }

  private static let isAny = Uitkomst.isOneOf("sociaal.lokaal-aanbod")

  /// The local team and welfare: `EEM 'Elk domein draagt een stukje bij'`.
  var lokaalAanbod: OutcomeRule {
    Rule(
      "SOC-1",
      basis: [.eem(9), .eem(8), .eem(48), .web(16)],
      says: "Vragen over het dagelijks leven horen bij het sociaal domein.",
      when: .always,
      then: Outcome(
        "sociaal.lokaal-aanbod",
        "Dit hoort bij het lokale team en het welzijn in de gemeente.",
      ),
    )
  }

  /// Who: `EEM 'Samenwerking tijdens begeleiding'`.
  var lokaalTeam: LineRule {
    Rule(
      "SOC-2",
      basis: [.eem(35), .eem(9)],
      says: "Het lokale team is verantwoordelijk voor de Wmo-begeleiding.",
      when: Self.isAny,
      then: [
        .responsible(.party(.lokaalTeam), "de Wmo-begeleiding"),
        .step(
          .asker,
          "Bespreek met de inwoner wat die wil, en zoek samen wat past bij het lokale team of het "
            + "welzijn in de gemeente.",
        ),
        .contact(.localOffer),
        .because(
          "Geld, werk, wonen, eenzaamheid en dagbesteding horen bij het sociaal domein (onze lezing). "
            + "Hulp daarbij mag ook naast een behandeling."
        ),
      ],
    )
  }

  /// Fragile recovery: `EEM 'Warme overdracht bij kwetsbaar herstel'`.
  var kwetsbaar: LineRule {
    Rule(
      "SOC-7",
      basis: [.eem(10), .web(31)],
      says: "Bij kwetsbaar herstel draag je bij voorkeur persoonlijk over.",
      when: Self.isAny,
      then: [.step(.asker, Samenwerking.warmOverdragen)],
    )
  }

  /// Herstelnetwerk: `EEM 'Elk domein draagt een stukje bij'`.
  var herstelnetwerk: LineRule {
    Rule(
      "SOC-3",
      basis: [.eem(9), .web(6)],
      says: "Het herstelnetwerk is er voor de hele regio.",
      when: .all([
        Self.isAny,
        .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.herstelnetwerk, .welzijn))]),
      ]),
      then: [
        .step(
          .asker,
          "Wijs ook op Herstelnetwerk Eemland (de hele regio) en op het welzijn: vaak gratis en "
            + "zonder indicatie.",
        )
      ],
    )
  }

  /// The welzijn points to the herstelnetwerk: `EEM 'Elk domein draagt een stukje bij'`.
  var vanWelzijn: LineRule {
    Rule(
      "SOC-3b",
      basis: [.eem(9), .web(6)],
      says: "Het welzijn wijst op het herstelnetwerk.",
      when: .all([Self.isAny, Facts.rol.isAnswered, Facts.rol.isOneOf(.welzijn)]),
      then: [
        .step(
          .asker,
          "Wijs ook op Herstelnetwerk Eemland (de hele regio): vaak gratis en zonder indicatie.",
        )
      ],
    )
  }

  /// The herstelnetwerk itself points to the rest: `EEM 'Elk domein draagt een stukje bij'`.
  var vanHerstelnetwerk: LineRule {
    Rule(
      "SOC-3a",
      basis: [.eem(9)],
      says: "Het herstelnetwerk wijst op het lokale welzijn.",
      when: .all([Self.isAny, Facts.rol.isAnswered, Facts.rol.isOneOf(.herstelnetwerk)]),
      then: [
        .step(.asker, "Wijs ook op het lokale welzijn: vaak gratis en zonder indicatie.")
      ],
    )
  }

  /// The address of the lokale team, where there is one: `WED 'Bijlage 2'`.
  var adres: LineRule {
    Rule(
      "SOC-6",
      basis: [.wed(90)],
      says: "Een adres van het lokale team staat alleen in de afspraken rond een opname.",
      when: .all([
        Self.isAny, Facts.gemeente.isAnswered, .not(Facts.gemeente.isOneOf(.nijkerk)),
      ]),
      then: [
        .notice(
          .check,
          "Het adres van het lokale team komt uit de afspraken rond een opname (WED, bijlage 2).",
        )
      ],
    )
  }

  /// The names come from a damaged slide (C-28, C-53).
  var namen: LineRule {
    Rule(
      "SOC-4",
      basis: [.web(2), .web(3)],
      says: "De namen per gemeente komen van een slecht leesbare dia.",
      when: Self.isAny,
      then: [
        .notice(
          .check,
          "Controleer de namen: ze komen van een dia van het webinar die slecht leesbaar is.",
        )
      ],
    )
  }

  /// Debt counselling itself is outside the agreements: `WEB 'Scope – buiten'`.
  var schuldhulp: LineRule {
    Rule(
      "SOC-5",
      basis: [.web(19)],
      says: "Schuldhulp zelf valt buiten de afspraken.",
      when: Self.isAny,
      then: [
        .notice(
          .outsideAgreements,
          "Schuldhulp en informele steun vallen zelf buiten deze afspraken. Het lokale team kan "
            + "de weg wijzen (eigen advies).",
        )
      ],
    )
  }
}
