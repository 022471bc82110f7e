import Rulebook

/// Wachtlijst: what is possible while the inwoner waits for treatment.
struct Wachtlijst {
  var outcomes: [OutcomeRule] { [watKan] }
  var lines: [LineRule] {
    [
      verwijzing, begeleiding, eigenBegeleiding, begeleidingKan, misschienBegeleiding, aanbod,
      zonderRol, huisartsenzorg, ggz,
      sociaalDomein, doorverwezen,
      terugval, wieDraagt,
    ]
  }

  private static let isAny = Uitkomst.isOneOf("wachtlijst.wat-kan")

  /// What can be done: `EEM 'Elk domein draagt een stukje bij'`.
  var watKan: OutcomeRule {
    Rule(
      "WAC-1",
      basis: [.eem(8), .eem(34)],
      says: "Tijdens het wachten mag begeleiding beginnen en doorgaan.",
      when: .always,
      then: Outcome(
        "wachtlijst.wat-kan",
        "De inwoner wacht op behandeling. Begeleiding en advies kunnen nu al.",
      ),
    )
  }

  /// Who carries the care is an open question: `LGA 'Regionale zorgafstemming'`.
  var wieDraagt: LineRule {
    Rule(
      "WAC-2",
      basis: [.lga(86), .lga(76), .web(26)],
      says:
        "Wie verwijst, behandelt door; verder staat niet wie de zorg draagt tijdens het wachten.",
      when: Self.isAny,
      then: [
        .notice(
          .check,
          "Verwees een andere ggz-instelling door, en behandelt die nog? Die gaat door tot de overname. Wie "
            + "anders de zorg draagt tijdens het wachten, staat niet in de afspraken: spreek dat af (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// The referral: our reading.
  var verwijzing: LineRule {
    Rule(
      "WAC-3",
      basis: [.eem(28)],
      says: "De huisarts gaat over de verwijzing.",
      when: Self.isAny,
      then: [.responsible(.party(.huisarts), "de eerste verwijzing (onze lezing)")],
    )
  }

  /// Support goes on: `EEM 'Samenwerking tijdens begeleiding'`.
  var begeleiding: LineRule {
    Rule(
      "WAC-4",
      basis: [.eem(35), .eem(34)],
      says: "Waar begeleiding is, blijft het lokale team daarvoor verantwoordelijk.",
      when: .all([Self.isAny, Facts.begeleiding.holds]),
      then: [
        .responsible(.party(.lokaalTeam), "de Wmo-begeleiding"),
        .step(
          .party(.lokaalTeam),
          "[mag|Je mag] doorgaan met de begeleiding, ook tijdens het wachten (onze lezing).",
        ),
        .because(
          "Op een wachtlijst staan is niet: in behandeling zijn (onze lezing). De begeleiding mag "
            + "doorgaan."
        ),
      ],
    )
  }

  /// Others of the sociaal domein support too: `EEM 'Samenwerking tijdens behandeling'`.
  var eigenBegeleiding: LineRule {
    Rule(
      "WAC-4a",
      basis: [.eem(17), .eem(48)],
      says: "Ook welzijn en herstelnetwerk horen bij het sociaal domein.",
      when: .all([
        Self.isAny, Facts.begeleiding.holds, Facts.rol.isOneOf(.welzijn, .herstelnetwerk),
      ]),
      then: [.responsible(.asker, "de begeleiding die je zelf geeft")],
    )
  }

  /// What is there for everybody: `EEM 'Elk domein draagt een stukje bij'`.
  var aanbod: LineRule {
    Rule(
      "WAC-10",
      basis: [.eem(9)],
      says: "Iedereen wijst op het herstelnetwerk en het lokale welzijn, ook tijdens het wachten.",
      when: Self.isAny,
      then: [
        .step(
          .asker,
          "Wijs op {aanbod-in-de-buurt}: laagdrempelig, vaak gratis en zonder "
            + "indicatie.",
        )
      ],
    )
  }

  /// Support may begin: `EEM 'Elk domein draagt een stukje bij'`.
  var begeleidingKan: LineRule {
    Rule(
      "WAC-5",
      basis: [.eem(8)],
      says: "Begeleiding mag beginnen voordat de behandeling begint.",
      when: .all([Self.isAny, Facts.begeleiding.isNotCertain]),
      then: [
        .step(
          .asker,
          "Bespreek met de inwoner of begeleiding van het lokale team nu al helpt.",
        ),
        .because(
          "Op een wachtlijst staan is niet: in behandeling zijn (onze lezing). Begeleiding mag "
            + "beginnen."
        ),
      ],
    )
  }

  /// What the huisartsenzorg can do: `LGA 'Consultatie'`.
  var huisartsenzorg: LineRule {
    Rule(
      "WAC-6",
      basis: [.lga(62), .lga(60)],
      says: "Huisarts en POH-ggz kunnen de ggz om consultatie vragen.",
      when: .all([Self.isAny, Facts.rol.isOneOf(Rol.huisartsenzorg)]),
      then: [
        .step(
          .asker,
          "Wil je advies van de ggz? Kies 'consultatie'.",
        )
      ],
    )
  }

  /// What a ggz professional can do.
  var ggz: LineRule {
    Rule(
      "WAC-7",
      basis: [.eem(25), .eem(26), .web(26)],
      says: "De ggz kijkt of een versnelde weg past, en behandelt door als zij doorverwees.",
      when: .all([Self.isAny, Facts.rol.isOneOf(.ggz)]),
      then: [
        .step(
          .asker,
          "Komt de inwoner van multi naar mono, past het aanbod niet, of is er terugval na een eerdere "
            + "behandeling? Kijk bij 'doorstroom' en 'terugkeer' of een versnelde weg geldt.",
        ),
        .step(
          .asker,
          "Verwees je de inwoner door, en behandel je zelf nog? Ga dan door tot de overname.",
        ),
      ],
    )
  }

  /// The lines for the sociaal domein: `EEM 'Consultatie bij de ggz aanvragen'`.
  var sociaalDomein: LineRule {
    Rule(
      "WAC-8",
      basis: [.eem(37), .eem(38), .eem(39), .eem(40)],
      says: "Wachten telt als 'niet in behandeling': het sociaal domein mag de lijnen bellen.",
      when: .all([Self.isAny, Facts.rol.isOneOf(Rol.sociaalDomein)]),
      then: [
        .step(
          .asker,
          "Wil je advies van de ggz? Is de inwoner nergens in behandeling, bel dan een lijn hieronder, "
            + "zonder naam of met toestemming (eigen advies). Anders is de behandelaar er.",
        ),
        .contact(.line("ggz-centraal")), .contact(.line("jellinek")), .contact(.line("amethist")),
      ],
    )
  }

  /// A relapse has a way of its own: `EEM 'Terugkeerconsultatie bij terugval'`.
  var terugval: LineRule {
    Rule(
      "WAC-12",
      basis: [.eem(11), .eem(33), .eem(14)],
      says: "Bij terugval in dezelfde klachten is er de terugkeerconsultatie.",
      when: .all([Self.isAny, .any([.not(Facts.rol.isAnswered), .not(Facts.rol.isOneOf(.ggz))])]),
      then: [
        .step(
          .asker,
          "Is het een terugval in dezelfde klachten, binnen {duur:uiterste-terugval} na een "
            + "ggz-behandeling? Kies 'terugkeer'.",
        )
      ],
    )
  }

  /// Without a role: both ways to advice stand under 'consultatie'.
  var zonderRol: LineRule {
    Rule(
      "WAC-11",
      basis: [.eem(37), .lga(62)],
      says: "Advies van de ggz kan, per rol op een eigen manier.",
      when: .all([Self.isAny, .not(Facts.rol.isAnswered)]),
      then: [.step(.asker, "Wil je advies van de ggz? Kies 'consultatie'.")],
    )
  }

  /// Whether there is support already is not known: `EEM 'Samenwerking tijdens begeleiding'`.
  var misschienBegeleiding: LineRule {
    Rule(
      "WAC-5a",
      basis: [.eem(34), .eem(35)],
      says: "Begeleiding die er al is, mag doorgaan (onze lezing).",
      when: .all([Self.isAny, Facts.begeleiding.isUnknown]),
      then: [
        .step(
          .asker,
          "Is er al begeleiding? Die mag doorgaan (onze lezing). Het lokale team is verantwoordelijk voor "
            + "de Wmo-begeleiding.",
        )
      ],
    )
  }

  /// The waiting time can go along: `EEM 'Redenen om versneld in te stromen'`.
  var doorverwezen: LineRule {
    Rule(
      "WAC-9",
      basis: [.eem(26), .eem(25), .eem(19), .eem(20)],
      says: "De ggz verwijst zelf door; voor twee wegen tussen ggz-instellingen is er versnelling.",
      when: Self.isAny,
      then: [
        .because(
          "Blijkt na verwijzing dat behandeling elders nodig is? Dan verwijst de ggz zelf door, en hoort de "
            + "huisarts het."
        ),
        .because(
          "Wordt de inwoner na de intake doorverwezen van multi naar multi ggz omdat het aanbod niet "
            + "past? Dan mag de wachttijd mee. Van multi naar mono "
            + "neemt de mono ggz binnen {duur:overname-mono} over (zie 'doorstroom')."
        ),
      ],
    )
  }
}
