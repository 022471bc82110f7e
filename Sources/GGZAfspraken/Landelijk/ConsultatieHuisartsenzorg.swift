import Rulebook

/// Consultatie by huisarts and POH-ggz: the national agreements (LGA).
struct ConsultatieHuisartsenzorg {
  var outcomes: [OutcomeRule] { [monoOfMulti, multi, toestemmingNodig, kortOverleg] }
  var lines: [LineRule] {
    [
      alInBehandeling, eerstBehandelaar, vanPOH, vormen, vraagAanMonoOfMulti, vraagAanMulti,
      ookBijMono, eerstToestemming,
      zonderNaam, geenNummer,
    ]
  }

  static let applies = Facts.rol.isOneOf(Rol.huisartsenzorg)
  private static let isAny = Uitkomst.isOneOf(
    "consultatie.mono-of-multi",
    "consultatie.multi",
    "consultatie.toestemming-nodig",
    "consultatie.kort-overleg",
  )
  private static let isConsultation = Uitkomst.isOneOf(
    "consultatie.mono-of-multi",
    "consultatie.multi",
  )
  private static let isForMulti = Facts.vraag.containsAny(Consultatievraag.forMulti)

  /// Consultation of either: `LGA 'Consultatie'`.
  var monoOfMulti: OutcomeRule {
    Rule(
      "CON-3a",
      basis: [.lga(62), .lga(60)],
      says: "Over diagnostiek, terugval, omgang en aanpak kan mono of multi ggz adviseren.",
      when: .all([Self.applies, Facts.toestemming.holds, .not(Self.isForMulti)]),
      unless: [RuleID("CON-4b")],
      then: Outcome(
        "consultatie.mono-of-multi",
        "Overweeg consultatie van de mono ggz of de multi ggz.",
      ),
    )
  }

  /// Consultation of multi: `LGA 'Consultatie'`.
  var multi: OutcomeRule {
    Rule(
      "CON-3b",
      basis: [.lga(63), .lga(60)],
      says: "Over psychofarmaca, comorbiditeit, wilsbekwaamheid en afhankelijkheid: de multi ggz.",
      when: .all([Self.applies, Facts.toestemming.holds, Self.isForMulti]),
      unless: [RuleID("CON-4b")],
      then: Outcome("consultatie.multi", "Overweeg consultatie van de multi ggz."),
    )
  }

  /// No consent: `LGA 'Consultatie'`.
  var toestemmingNodig: OutcomeRule {
    Rule(
      "CON-4a",
      basis: [.lga(60)],
      says: "Voor consultatie is toestemming van de inwoner nodig.",
      when: .all([Self.applies, Facts.toestemming.fails, Facts.kortEnAnoniem.fails]),
      then: Outcome(
        "consultatie.toestemming-nodig",
        "Voor consultatie is toestemming nodig. Zonder toestemming kan een korte vraag zonder naam.",
      ),
    )
  }

  /// A short question without a name: `LGA 'Consultatie › intercollegiaal overleg'`.
  var kortOverleg: OutcomeRule {
    Rule(
      "CON-4b",
      basis: [.lga(61)],
      says: "Een korte vraag waarin niemand te herkennen is, mag zonder toestemming.",
      when: .all([Self.applies, Facts.toestemming.isNotCertain, Facts.kortEnAnoniem.holds]),
      then: Outcome(
        "consultatie.kort-overleg",
        "Stel je korte vraag aan een collega in de ggz, zonder dat de inwoner te herkennen is.",
      ),
    )
  }

  // MARK: What to do

  /// The forms of consultation: `LGA 'Consultatie'`.
  var vormen: LineRule {
    Rule(
      "CON-3",
      basis: [.lga(60)],
      says: "Consultatie kan schriftelijk, in een gezamenlijk gesprek, of als nabespreking.",
      when: Self.isConsultation,
      then: [
        .responsible(
          .party(.huisarts),
          "de vraag, en wat er met het advies gebeurt (onze lezing)",
        ),
        .step(
          .asker,
          "Kies een vorm: de casus schriftelijk bespreken, samen in gesprek (zo nodig met inwoner "
            + "en naasten), of nabespreken nadat de ggz de inwoner zag.",
        ),
      ],
    )
  }

  /// To mono or multi.
  var vraagAanMonoOfMulti: LineRule {
    Rule(
      "CON-3c",
      basis: [.lga(62)],
      says: "De vraag hoort bij de lijst voor mono of multi ggz.",
      when: Uitkomst.isOneOf("consultatie.mono-of-multi"),
      then: [.because("Je vraag ({vraag}) kan bij de mono ggz en bij de multi ggz.")],
    )
  }

  /// To multi.
  var vraagAanMulti: LineRule {
    Rule(
      "CON-3d",
      basis: [.lga(63)],
      says: "Een van de vragen hoort bij de lijst voor multi ggz.",
      when: Uitkomst.isOneOf("consultatie.multi"),
      then: [
        .because(
          "Voor de multi ggz zijn vragen over psychofarmaca, comorbiditeit, wilsbekwaamheid, "
            + "afhankelijkheid en medicatie tegen terugval. Jij vroeg: {vraag}."
        )
      ],
    )
  }

  /// Ask for consent.
  var eerstToestemming: LineRule {
    Rule(
      "CON-4",
      basis: [.lga(60), .lga(61)],
      says: "Vraag toestemming, of maak er een korte vraag zonder naam van.",
      when: Uitkomst.isOneOf("consultatie.toestemming-nodig"),
      then: [
        .responsible(.party(.huisarts), "de vraag, en het vragen om toestemming (onze lezing)"),
        .step(
          .asker,
          "Vraag de inwoner om toestemming, als dat nog niet is gedaan. Zegt de inwoner nee? Dan mag "
            + "alleen een korte vraag waarin de inwoner niet te herkennen is.",
        ),
        .because("Er is geen toestemming, en het is geen korte vraag zonder naam."),
      ],
    )
  }

  /// Ask without a name.
  var zonderNaam: LineRule {
    Rule(
      "CON-4c",
      basis: [.lga(61)],
      says: "Bijvoorbeeld over medicatie, of of verwijzen nodig is.",
      when: Uitkomst.isOneOf("consultatie.kort-overleg"),
      then: [
        .responsible(
          .party(.huisarts),
          "de vraag, en wat er met het advies gebeurt (onze lezing)",
        ),
        .step(
          .asker,
          "Stel je vraag kort en zo dat de inwoner niet te herkennen is. Wordt het meer dan dat? Dan "
            + "is toestemming nodig.",
        ),
        .because("Het is een korte vraag zonder naam; daarvoor is geen toestemming nodig."),
      ],
    )
  }

  /// No number stands in the sources.
  var geenNummer: LineRule {
    Rule(
      "CON-5",
      basis: [.lga(74), .lga(2), .eem(15)],
      says: "Een consultatienummer voor de huisartsenzorg staat in geen bron.",
      when: Self.isAny,
      then: [
        .contact(.fillable(.wegwijzer)),
        .notice(
          .check,
          "Dit is een landelijke aanbeveling. Je eigen oordeel telt; afwijken kan, met een reden.",
        ),
        .notice(
          .check,
          "Een nummer voor consultatie door de huisartsenzorg staat in geen van de bronnen. De "
            + "advieslijnen in de regionale afspraken zijn voor het sociaal domein. In Eemland kan de "
            + "wegwijzer van een instelling de weg wijzen.",
        ),
      ],
    )
  }

  /// For the POH-ggz this is an extension.
  var vanPOH: LineRule {
    Rule(
      "CON-6",
      basis: [.lga(60)],
      says: "De landelijke afspraken noemen de huisarts; voor de POH-ggz trekken wij dit door.",
      when: .all([Self.isAny, Facts.rol.isOneOf(.pohGGZ)]),
      then: [
        .step(.party(.pohGGZ), "[stemt|stem] je vraag af met de huisarts."),
        .notice(
          .ambiguous,
          "De landelijke afspraken noemen hier de huisarts. Dat dit ook voor de POH-ggz geldt, is "
            + "onze lezing.",
        ),
      ],
    )
  }

  /// Already in treatment; our own advice.
  var alInBehandeling: LineRule {
    Rule(
      "CON-7",
      basis: [.lga(60), .eem(17)],
      says: "Wie in behandeling is, heeft een behandelaar.",
      when: .all([Self.isAny, Facts.inBehandeling.isCertain]),
      then: [
        .responsible(.party(.ggzInstelling), "de behandeling")
      ],
    )
  }

  /// With consent the treating professional comes first; our own advice.
  var eerstBehandelaar: LineRule {
    Rule(
      "CON-7a",
      basis: [.lga(60), .eem(17)],
      says: "Met toestemming eerst de eigen behandelaar vragen is eigen advies.",
      when: .all([
        Self.isAny, Facts.inBehandeling.isCertain, .not(Facts.toestemming.certainlyFails),
        .not(Facts.toestemming.isUnknown),
      ]),
      then: [
        .step(
          .asker,
          "De inwoner is in behandeling: vraag het, met toestemming, eerst de eigen behandelaar (eigen "
            + "advies).",
        )
      ],
    )
  }

  /// Other questions than those for the multi ggz: `LGA 'Consultatie'`.
  var ookBijMono: LineRule {
    Rule(
      "CON-3e",
      basis: [.lga(62)],
      says: "Andere vragen mogen ook bij de mono ggz; samen naar de multi ggz is onze lezing.",
      when: .all([
        Uitkomst.isOneOf("consultatie.multi"),
        Facts.vraag.containsAny(
          Consultatievraag.allCases.filter { !Consultatievraag.forMulti.contains($0) }
        ),
      ]),
      then: [
        .because(
          "Je andere vragen mogen ook bij de mono ggz. Samen naar de multi ggz is onze lezing."
        )
      ],
    )
  }
}
