import Rulebook

extension Knelpunt {
  private static let isLadder = Uitkomst.isOneOf(
    "knelpunt.stap-1",
    "knelpunt.stap-2",
    "knelpunt.stap-3",
    "knelpunt.einde",
  )
  static let isNational = Uitkomst.isOneOf("knelpunt.landelijk", "knelpunt.klacht")

  /// Step 1: `EEM 'Knelpunten in de samenwerking'`.
  var metElkaar: LineRule {
    Rule(
      "KNP-1",
      basis: [.eem(41), .eem(2)],
      says: "Eerst praten met wie erbij betrokken is.",
      when: Uitkomst.isOneOf("knelpunt.stap-1"),
      then: [
        .responsible(.party(.betrokkenPartijen), "samen een oplossing vinden"),
        .step(
          .asker,
          "Bespreek het met de betrokken partijen. Leg de regel uit de afspraken erbij "
            + "('ggzwijzer zoek WOORDEN' vindt die).",
        ),
        .because("Er is nog geen stap gezet. De afspraken zijn er om op terug te vallen."),
      ],
    )
  }

  /// Step 2: `EEM 'Knelpunten in de samenwerking'`.
  var wegwijzer: LineRule {
    Rule(
      "KNP-2",
      basis: [.eem(42), .eem(15), .web(32), .web(33)],
      says: "De wegwijzer helpt de weg te vinden en een oplossing te zoeken.",
      when: Uitkomst.isOneOf("knelpunt.stap-2"),
      then: [
        .responsible(.party(.wegwijzer), "helpen bij een oplossing"),
        .step(
          .asker,
          "Benader de wegwijzer van de organisatie waarmee het vastloopt, en/of bespreek het in het "
            + "lokale casuïstiekoverleg. Je eigen wegwijzer kan ook helpen.",
        ),
        .contact(.fillable(.wegwijzer)),
        .because("Praten met de betrokken partijen was niet genoeg (stap 1 is gezet)."),
        .notice(
          .check,
          "Contactgegevens van wegwijzers staan niet in de bronnen. Staat hier 'nog niet ingevuld', "
            + "vraag dan binnen de organisatie wie het is.",
        ),
      ],
    )
  }

  /// Step 3: `EEM 'Knelpunten in de samenwerking'`.
  var overlegtafel: LineRule {
    Rule(
      "KNP-3",
      basis: [.eem(43), .web(34)],
      says: "De regionale overlegtafel is de laatste stap in de regio.",
      when: Uitkomst.isOneOf("knelpunt.stap-3"),
      then: [
        .responsible(.party(.regionaleOverlegtafel), "het knelpunt behandelen (onze lezing)"),
        .step(.asker, "Breng het knelpunt naar de regionale overlegtafel."),
        .contact(.fillable(.regionaleOverlegtafel)),
        .because("Stap 1 en 2 zijn gezet."),
        .notice(
          .check,
          "Wie aan de overlegtafel zit en hoe je die bereikt, staat niet in de bronnen. Vraag het je "
            + "wegwijzer.",
        ),
      ],
    )
  }

  /// After step 3.
  var naHetEinde: LineRule {
    Rule(
      "KNP-3c",
      basis: [.eem(43), .eem(5), .web(35), .web(47)],
      says: "Voor vragen over de afspraken zelf is er een adres.",
      when: Uitkomst.isOneOf("knelpunt.einde"),
      then: [
        .responsible(.party(.regionaleOverlegtafel), "het knelpunt dat daar ligt"),
        .step(
          .asker,
          "Vraag de overlegtafel hoe het verder gaat (eigen advies). Een vraag over de afspraken zelf kan "
            + "naar Samen Sterker Eemland.",
        ),
        .contact(.fillable(.regionaleOverlegtafel)), .contact(.programme),
        .because("Alle drie de stappen zijn gezet."),
        .notice(
          .check,
          "Wij kennen alleen de samenvatting. Het volledige document kan hierover meer zeggen.",
        ),
      ],
    )
  }

  /// Beside the ladder, only when structural (C-26): `EEM 'Knelpunten in de samenwerking'`.
  var anoniemSignaal: LineRule {
    Rule(
      "KNP-4",
      basis: [.eem(45)],
      says: "Het anonieme signaal staat naast de stappen en is alleen voor wat structureel is.",
      when: .all([Self.isLadder, Facts.structureel.isCertain]),
      then: [
        .step(
          .asker,
          "Het probleem is structureel: je mag daarnaast anoniem een signaal geven met het "
            + "formulier.",
        ),
        .contact(.fillable(.signaalformulier)),
      ],
    )
  }

  /// Whether it is structural is not known: `EEM 'Knelpunten in de samenwerking'`.
  var misschienStructureel: LineRule {
    Rule(
      "KNP-4c",
      basis: [.eem(45)],
      says: "Is het structureel, dan mag je daarnaast anoniem een signaal geven.",
      when: .all([Self.isLadder, Facts.structureel.isUnknown]),
      then: [
        .because(
          "Komt een organisatie de afspraken structureel niet na? Dan mag je daarnaast anoniem een "
            + "signaal geven."
        )
      ],
    )
  }

  /// The case lies outside the agreements: `WEB 'Scope'`.
  var buitenBereik: LineRule {
    Rule(
      "KNP-12",
      basis: [.web(18), .web(19), .web(21)],
      says: "De stappen horen bij afspraken over ambulante hulp aan volwassenen in de regio.",
      when: .all([
        .any([Self.isLadder, Uitkomst.isOneOf("knelpunt.signaal")]),
        .any([
          .all([
            Facts.leeftijd.isAnswered, .not(Facts.leeftijd.isAtLeast(edition.fromAge ?? 18)),
          ]),
          .all([
            Facts.gemeente.isAnswered, .not(Facts.gemeente.isOneOf(edition.municipalities)),
          ]),
          .all([Facts.setting.isAnswered, Facts.setting.isOneOf(.opname)]),
        ]),
      ]),
      then: [
        .notice(
          .outsideAgreements,
          "Deze afspraken gaan over ambulante hulp aan inwoners van 18 jaar en ouder in "
            + "\(edition.municipalities.map(\.name).joinedDutch(with: "en")). Dit geval valt daarbuiten.",
        )
      ],
    )
  }

  /// Only the signal.
  var alleenSignaal: LineRule {
    Rule(
      "KNP-4b",
      basis: [.eem(45)],
      says: "Het adres van het formulier staat niet in de bronnen.",
      when: Uitkomst.isOneOf("knelpunt.signaal"),
      then: [
        .responsible(.asker, "het signaal"),
        .step(
          .asker,
          "Vul het formulier voor een anoniem signaal in. Speelt er ook iets met een inwoner? Zet dan "
            + "ook stap 1.",
        ),
        .contact(.fillable(.signaalformulier)),
        .because("Je ziet dat een organisatie de afspraken structureel niet volgt."),
        .notice(
          .check,
          "Het adres van het formulier staat niet in onze bronnen: de link in de samenvatting is "
            + "leeg.",
        ),
      ],
    )
  }

  /// Our own advice for the wederkerigheidsafspraken: step 1 (C-25).
  var eigenAdviesStappen: LineRule {
    Rule(
      "KNP-5c",
      basis: [.eem(41), .wed(79)],
      says: "Eerst samen; dit is eigen advies, uit de afspraken over toegankelijke ggz.",
      when: .all([
        Self.isNational, .any([.not(Facts.gezet.isAnswered), Facts.gezet.isOneOf(.geen)]),
      ]),
      then: [.step(.asker, "Eigen advies: bespreek het met de betrokken partijen.")],
    )
  }

  /// Our own advice: step 2 (C-25).
  var eigenAdviesWegwijzer: LineRule {
    Rule(
      "KNP-5d",
      basis: [.eem(42), .wed(79)],
      says: "Daarna de wegwijzer; dit is eigen advies.",
      when: .all([
        Self.isNational, .any([.not(Facts.gezet.isAnswered), Facts.gezet.isOneOf(.geen, .een)]),
      ]),
      then: [
        .step(
          .asker,
          "Eigen advies: ga naar de wegwijzer, of naar het lokale casuïstiekoverleg.",
        )
      ],
    )
  }

  /// Our own advice: step 3 (C-25).
  var eigenAdviesOverlegtafel: LineRule {
    Rule(
      "KNP-5e",
      basis: [.eem(43), .wed(79)],
      says: "Dan de regionale overlegtafel; dit is eigen advies.",
      when: .all([
        Self.isNational,
        .any([.not(Facts.gezet.isAnswered), Facts.gezet.isOneOf(.geen, .een, .twee)]),
      ]),
      then: [.step(.asker, "Eigen advies: ga naar de regionale overlegtafel.")],
    )
  }

  /// National: `WED 'Slot'`.
  var landelijkOpschalen: LineRule {
    Rule(
      "KNP-5",
      basis: [.wed(79)],
      says: "Landelijk opschalen gaat via de Nederlandse ggz of via de VNG.",
      when: Uitkomst.isOneOf("knelpunt.landelijk"),
      then: [
        .responsible(.party(.betrokkenPartijen), "het nakomen van de afspraken"),
        .step(
          .asker,
          "Je kunt landelijk opschalen, via de Nederlandse ggz of via de VNG, als partijen zich "
            + "niet aan de afspraken houden.",
        ),
        .because(
          "Het gaat om de wederkerigheidsafspraken. Die noemen alleen landelijk opschalen; een "
            + "volgorde of een stap ervoor noemen ze niet."
        ),
      ],
    )
  }

  /// A complaint: `WED 'Slot'`.
  var klachtIndienen: LineRule {
    Rule(
      "KNP-6",
      basis: [.wed(80)],
      says: "De Nationale ombudsman staat alleen in de wederkerigheidsafspraken.",
      when: Uitkomst.isOneOf("knelpunt.klacht"),
      then: [
        .responsible(.asker, "het wijzen op de weg voor een klacht (onze lezing)"),
        .step(
          .asker,
          "Wijs wie de klacht heeft op de Nationale ombudsman. Andere plekken voor een klacht noemt "
            + "de bron niet.",
        ),
        .because("Er is een klacht, en het gaat om de wederkerigheidsafspraken."),
      ],
    )
  }

  /// A complaint does not close the other way: `WED 'Slot'`.
  var klachtEnLandelijk: LineRule {
    Rule(
      "KNP-6b",
      basis: [.wed(79)],
      says: "Ook met een klacht kan het landelijk, als partijen de afspraken niet nakomen.",
      when: Uitkomst.isOneOf("knelpunt.klacht"),
      then: [
        .step(
          .asker,
          "Komen partijen de afspraken niet na? Dan kan het daarnaast landelijk: via de "
            + "Nederlandse ggz of via de VNG.",
        )
      ],
    )
  }

  /// No complaint route in the regional agreements (C-55).
  var geenKlachtroute: LineRule {
    Rule(
      "KNP-10",
      basis: [.eem(41)],
      says: "De afspraken over toegankelijke ggz noemen geen weg voor een klacht.",
      when: .all([Self.isLadder, Facts.klacht.isCertain]),
      then: [
        .notice(
          .check,
          "Een weg voor een klacht staat niet in de afspraken over toegankelijke ggz.",
        )
      ],
    )
  }

  /// Six municipalities made the wederkerigheidsafspraken: `WED 'Aanleiding'`.
  var zesGemeenten: LineRule {
    Rule(
      "KNP-11",
      basis: [.wed(1)],
      says: "Aan de wederkerigheidsafspraken doen zes gemeenten mee, en GGz Centraal.",
      when: .all([
        Self.isNational, .not(Facts.gemeente.isOneOf(reciprocal.municipalities)),
      ]),
      then: [
        .notice(
          .outsideAgreements,
          "De gemeente van deze inwoner doet niet mee aan de wederkerigheidsafspraken. Die gelden voor "
            + "zes gemeenten en voor GGz Centraal.",
        )
      ],
    )
  }

  /// Everybody is expected to make an effort: `EEM 'Knelpunten in de samenwerking'`.
  var inzet: LineRule {
    Rule(
      "KNP-7",
      basis: [.eem(44), .web(36)],
      says: "Van iedereen wordt inzet voor de afspraken verwacht; je mag elkaar erop aanspreken.",
      when: Self.isLadder,
      then: [
        .because(
          "Iedereen hoort zich in te zetten voor de afspraken; je mag elkaar erop aanspreken."
        )
      ],
    )
  }

  /// No term per step.
  var geenTermijn: LineRule {
    Rule(
      "KNP-8",
      basis: [.eem(42), .eem(43)],
      says: "Hoe lang een stap mag duren, noemt de bron niet.",
      when: Self.isLadder,
      then: [.notice(.check, "Hoe lang een stap mag duren, staat niet in de afspraken.")],
    )
  }

  /// The webinar draws two steps (C-25), and has no wegwijzers yet (C-27).
  var lezingWebinar: LineRule {
    Rule(
      "KNP-9",
      basis: [.web(34), .web(32), .eem(15)],
      says: "Het webinar tekent twee stappen; de samenvatting noemt er drie en is nieuwer.",
      when: Uitkomst.isOneOf("knelpunt.stap-2"),
      then: [
        .notice(
          .ambiguous,
          "De samenvatting zegt dat elke organisatie een wegwijzer heeft; het webinar zei: straks. "
            + "Misschien is die er nog niet.",
        )
      ],
    )
  }
}
