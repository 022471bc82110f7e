import Rulebook

/// One criterion of a national list for a referral.
struct Verwijscriterium {
  /// The name of its rule, without `VRW-`.
  let id: String
  /// The clauses it rests on.
  let basis: [ClauseID]
  /// What it asks for.
  let words: String
  /// When it holds.
  let when: Condition

  init(_ id: String, _ basis: ClauseID..., words: String, when: Condition) {
    self.id = id
    self.basis = basis
    self.words = words
    self.when = when
  }

  /// The name of the criterion in its list: S1 for S1a to S1e.
  private var code: String { String(id.prefix(2)) }

  /// The line that names the criterion when it holds.
  func line(for list: String, shown: Condition) -> LineRule {
    Rule(
      "VRW-\(id)",
      basis: basis,
      says: "\(code), een criterium voor \(list): \(words).",
      when: .all([shown, when]),
      then: [.because("Past bij \(list), \(code): \(words).")],
    )
  }
}

/// The national criteria for a referral: three lists, each criterion with a name of its own.
///
/// Which lists decide stands in `Verwijzen+Lijsten.swift`.
struct Verwijscriteria {
  var multi: [Verwijscriterium] {
    [
      s1Ernst, s1Recidiverend, s1Comorbiditeit, s1Multidisciplinair, s1HoogRisico, s2Middelen,
      s3Bemoeizorg, s4BasisGGZ, s5Praktijk, s6Instabiel, s7Onvrijwillig,
    ]
  }
  var mono: [Verwijscriterium] { [b1Ernst] + monoWithoutSeverity }
  var praktijk: [Verwijscriterium] {
    [h1Kort, h2Verlies, h3Stabiel, h4Preventie, h5Somatisch, h6Voorkeur]
  }

  /// The list for the mono ggz, besides the severity of the complaints.
  private var monoWithoutSeverity: [Verwijscriterium] {
    [b1Comorbiditeit, b1EnigRisico, b2Praktijk, b3MiddelenLicht, b3JongGestart, b4Stabiel]
  }

  var isMulti: Condition { .any(multi.map(\.when)) }
  var isMono: Condition { .any(mono.map(\.when)) }
  var isPraktijk: Condition { .any(praktijk.map(\.when)) }
  /// Mono fits for another reason than that the complaints are moderate.
  var isMonoBeyondModerate: Condition {
    .any([dsm(Facts.ernst.isOneOf(.ernstig))] + monoWithoutSeverity.map(\.when))
  }

  private func dsm(_ condition: Condition) -> Condition {
    .all([Facts.vermoedenDSM.holds, condition])
  }

  // MARK: The multi ggz

  /// Serious suffering, functioning badly: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1a)'`.
  var s1Ernst: Verwijscriterium {
    Verwijscriterium(
      "S1a",
      .lga(42),
      .lga(41),
      words: "zware lijdensdruk en sterk disfunctioneren, bij een (vermoede) DSM-stoornis",
      when: dsm(Facts.ernst.isOneOf(.ernstigSterk)),
    )
  }

  /// Serious problems that come back: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1b)'`.
  var s1Recidiverend: Verwijscriterium {
    Verwijscriterium(
      "S1b",
      .lga(43),
      .lga(41),
      words: "\(Kenmerk.recidiverendErnstig.label), bij een (vermoede) DSM-stoornis",
      when: dsm(Kenmerk.recidiverendErnstig.holds),
    )
  }

  /// Both interfere: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1c)'`.
  var s1Comorbiditeit: Verwijscriterium {
    Verwijscriterium(
      "S1c",
      .lga(44),
      .lga(41),
      words: "\(Kenmerk.beideInterfereren.label), bij een (vermoede) DSM-stoornis",
      when: dsm(Kenmerk.beideInterfereren.holds),
    )
  }

  /// A network of disciplines: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1d)'`.
  var s1Multidisciplinair: Verwijscriterium {
    Verwijscriterium(
      "S1d",
      .lga(45),
      .lga(41),
      words: "\(Kenmerk.multidisciplinair.label), bij een (vermoede) DSM-stoornis",
      when: dsm(Kenmerk.multidisciplinair.holds),
    )
  }

  /// High risk: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1e)'`.
  var s1HoogRisico: Verwijscriterium {
    Verwijscriterium(
      "S1e",
      .lga(46),
      .lga(41),
      words: "\(Kenmerk.hoogRisico.label), bij een (vermoede) DSM-stoornis",
      when: dsm(Kenmerk.hoogRisico.holds),
    )
  }

  /// Serious substance use: `LGA 'Verwijzen naar de gespecialiseerde ggz (S2)'`.
  var s2Middelen: Verwijscriterium {
    Verwijscriterium(
      "S2",
      .lga(47),
      words: Kenmerk.middelenErnstig.label,
      when: Kenmerk.middelenErnstig.holds,
    )
  }

  /// Assertive care: `LGA 'Verwijzen naar de gespecialiseerde ggz (S3)'`.
  var s3Bemoeizorg: Verwijscriterium {
    Verwijscriterium(
      "S3",
      .lga(48),
      words: Kenmerk.bemoeizorg.label,
      when: Kenmerk.bemoeizorg.holds,
    )
  }

  /// No improvement in mono: `LGA 'Verwijzen naar de gespecialiseerde ggz (S4)'`.
  var s4BasisGGZ: Verwijscriterium {
    Verwijscriterium(
      "S4",
      .lga(49),
      words: "behandeling in de basis-ggz hielp niet",
      when: Facts.geenVerbetering.isOneOf(.basisGGZ),
    )
  }

  /// No improvement, mono unsuitable: `LGA 'Verwijzen naar de gespecialiseerde ggz (S5)'`.
  var s5Praktijk: Verwijscriterium {
    Verwijscriterium(
      "S5",
      .lga(50),
      words:
        "behandeling in de praktijk hielp niet, en voor de basis-ggz is het te ernstig en complex",
      when: .all([Facts.geenVerbetering.isOneOf(.praktijk), Facts.basisGGZOngeschikt.holds]),
    )
  }

  /// Chronic and not stable: `LGA 'Verwijzen naar de gespecialiseerde ggz (S6)'`.
  var s6Instabiel: Verwijscriterium {
    Verwijscriterium(
      "S6",
      .lga(51),
      words: Kenmerk.instabielChronisch.label,
      when: Kenmerk.instabielChronisch.holds,
    )
  }

  /// Treatment against the will: `LGA 'Verwijzen naar de gespecialiseerde ggz (S7)'`.
  var s7Onvrijwillig: Verwijscriterium {
    Verwijscriterium(
      "S7",
      .lga(52),
      .lga(8),
      words: Kenmerk.onvrijwillig.label,
      when: Kenmerk.onvrijwillig.holds,
    )
  }

  // MARK: The mono ggz

  /// Moderate to serious: `LGA 'Verwijzen naar de generalistische basis-ggz (B1a)'`.
  var b1Ernst: Verwijscriterium {
    Verwijscriterium(
      "B1a",
      .lga(32),
      .lga(31),
      words: "matige of zware lijdensdruk en disfunctioneren, bij een (vermoede) DSM-stoornis",
      when: dsm(Facts.ernst.isOneOf(.matig, .ernstig)),
    )
  }

  /// Comorbidity that does not interfere: `LGA 'Verwijzen naar de generalistische basis-ggz (B1b)'`.
  var b1Comorbiditeit: Verwijscriterium {
    Verwijscriterium(
      "B1b",
      .lga(33),
      .lga(31),
      words: "\(Kenmerk.comorbiditeitStoortNiet.label), bij een (vermoede) DSM-stoornis",
      when: dsm(Kenmerk.comorbiditeitStoortNiet.holds),
    )
  }

  /// Some risk, with protection: `LGA 'Verwijzen naar de generalistische basis-ggz (B1c)'`.
  var b1EnigRisico: Verwijscriterium {
    Verwijscriterium(
      "B1c",
      .lga(34),
      .lga(31),
      words: "\(Kenmerk.enigRisico.label), bij een (vermoede) DSM-stoornis",
      when: dsm(Kenmerk.enigRisico.holds),
    )
  }

  /// No improvement in the practice: `LGA 'Verwijzen naar de generalistische basis-ggz (B2)'`.
  var b2Praktijk: Verwijscriterium {
    Verwijscriterium(
      "B2",
      .lga(35),
      words: "behandeling in de praktijk hielp niet",
      when: Facts.geenVerbetering.isOneOf(.praktijk),
    )
  }

  /// Substance use with little trouble: `LGA 'Verwijzen naar de generalistische basis-ggz (B3)'`.
  var b3MiddelenLicht: Verwijscriterium {
    Verwijscriterium(
      "B3a",
      .lga(36),
      words: Kenmerk.middelenLicht.label,
      when: Kenmerk.middelenLicht.holds,
    )
  }

  /// Substance use that began young: `LGA 'Verwijzen naar de generalistische basis-ggz (B3)'`.
  var b3JongGestart: Verwijscriterium {
    Verwijscriterium(
      "B3b",
      .lga(36),
      words: Kenmerk.middelenJongGestart.label,
      when: Kenmerk.middelenJongGestart.holds,
    )
  }

  /// Chronic with a risk of relapse: `LGA 'Verwijzen naar de generalistische basis-ggz (B4)'`.
  var b4Stabiel: Verwijscriterium {
    Verwijscriterium(
      "B4",
      .lga(37),
      words: Kenmerk.stabielTerugvalrisico.label,
      when: Kenmerk.stabielTerugvalrisico.holds,
    )
  }

  // MARK: The practice

  /// Light or moderate, not long: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H1)'`.
  var h1Kort: Verwijscriterium {
    Verwijscriterium(
      "H1",
      .lga(21),
      .lga(3),
      words:
        "lichte of matige lijdensdruk en disfunctioneren, en de klachten zijn er nog maar kort",
      when: .all([Facts.ernst.isOneOf(.licht, .matig), Facts.kortdurend.holds]),
    )
  }

  /// Loss, adjustment, work, relation: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H2)'`.
  var h2Verlies: Verwijscriterium {
    Verwijscriterium(
      "H2",
      .lga(22),
      words: Kenmerk.verlies.label,
      when: Kenmerk.verlies.holds,
    )
  }

  /// Chronic, stable, low risk: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H3)'`.
  var h3Stabiel: Verwijscriterium {
    Verwijscriterium(
      "H3",
      .lga(23),
      words: Kenmerk.stabielLaagRisico.label,
      when: Kenmerk.stabielLaagRisico.holds,
    )
  }

  /// Prevention: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H4)'`.
  var h4Preventie: Verwijscriterium {
    Verwijscriterium("H4", .lga(24), words: Kenmerk.preventie.label, when: Kenmerk.preventie.holds)
  }

  /// Support with a bodily disease: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H5)'`.
  var h5Somatisch: Verwijscriterium {
    Verwijscriterium(
      "H5",
      .lga(25),
      words: Kenmerk.somatisch.label,
      when: Kenmerk.somatisch.holds,
    )
  }

  /// A preference, unless there is danger: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H6)'`.
  var h6Voorkeur: Verwijscriterium {
    Verwijscriterium(
      "H6",
      .lga(26),
      words: "de inwoner \(Kenmerk.voorkeurPraktijk.label), tenzij er ernstig gevaar is",
      when: .all([
        Kenmerk.voorkeurPraktijk.holds, .not(Kenmerk.hoogRisico.holds),
        .not(Kenmerk.onvrijwillig.holds),
      ]),
    )
  }
}
