import Rulebook

/// The national criteria for a referral: three lists, each criterion a rule of its own.
///
/// A criterion adds no line; the lists name the criteria that hold (`Verwijzen+Lijsten.swift`).
struct Verwijscriteria {
  var multi: [LineRule] {
    [
      s1Ernst, s1Recidiverend, s1Comorbiditeit, s1Multidisciplinair, s1HoogRisico, s2Middelen,
      s3Bemoeizorg, s4BasisGGZ, s5Praktijk, s6Instabiel, s7Onvrijwillig,
    ]
  }
  var mono: [LineRule] { [b1Ernst] + monoWithoutSeverity }
  var praktijk: [LineRule] {
    [h1Kort, h2Verlies, h3Stabiel, h4Preventie, h5Somatisch, h6Voorkeur]
  }

  /// The list for the mono ggz, besides the severity of the complaints.
  private var monoWithoutSeverity: [LineRule] {
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

  private func criterion(
    _ id: String,
    _ basis: ClauseID...,
    says: String,
    when: Condition,
  ) -> LineRule {
    Rule("VRW-\(id)", basis: basis, says: says, when: when, then: [])
  }

  // MARK: The multi ggz

  /// Serious suffering, functioning badly: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1a)'`.
  var s1Ernst: LineRule {
    criterion(
      "S1a",
      .lga(42),
      .lga(41),
      says: "S1 (zware lijdensdruk en heel slecht functioneren, DSM-vermoeden).",
      when: dsm(Facts.ernst.isOneOf(.ernstigSterk)),
    )
  }

  /// Serious problems that come back: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1b)'`.
  var s1Recidiverend: LineRule {
    criterion(
      "S1b",
      .lga(43),
      .lga(41),
      says: "S1 (ernstig en telkens terug, DSM-vermoeden).",
      when: dsm(Kenmerk.recidiverendErnstig.holds),
    )
  }

  /// Both interfere: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1c)'`.
  var s1Comorbiditeit: LineRule {
    criterion(
      "S1c",
      .lga(44),
      .lga(41),
      says: "S1 (comorbiditeit en problemen die de behandeling storen, DSM-vermoeden).",
      when: dsm(Kenmerk.beideInterfereren.holds),
    )
  }

  /// A network of disciplines: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1d)'`.
  var s1Multidisciplinair: LineRule {
    criterion(
      "S1d",
      .lga(45),
      .lga(41),
      says: "S1 (complex, multidisciplinair netwerk nodig, DSM-vermoeden).",
      when: dsm(Kenmerk.multidisciplinair.holds),
    )
  }

  /// High risk: `LGA 'Verwijzen naar de gespecialiseerde ggz (S1e)'`.
  var s1HoogRisico: LineRule {
    criterion(
      "S1e",
      .lga(46),
      .lga(41),
      says: "S1 (hoog risico, DSM-vermoeden).",
      when: dsm(Kenmerk.hoogRisico.holds),
    )
  }

  /// Serious substance use: `LGA 'Verwijzen naar de gespecialiseerde ggz (S2)'`.
  var s2Middelen: LineRule {
    criterion(
      "S2",
      .lga(47),
      says: "S2 (ernstig of langdurig middelengebruik, met stoornis of medicatie tegen terugval).",
      when: Kenmerk.middelenErnstig.holds,
    )
  }

  /// Assertive care: `LGA 'Verwijzen naar de gespecialiseerde ggz (S3)'`.
  var s3Bemoeizorg: LineRule {
    criterion("S3", .lga(48), says: "S3 (bemoeizorg).", when: Kenmerk.bemoeizorg.holds)
  }

  /// No improvement in mono: `LGA 'Verwijzen naar de gespecialiseerde ggz (S4)'`.
  var s4BasisGGZ: LineRule {
    criterion(
      "S4",
      .lga(49),
      says: "S4 (geen verbetering in de basis-ggz).",
      when: Facts.geenVerbetering.isOneOf(.basisGGZ),
    )
  }

  /// No improvement, mono unsuitable: `LGA 'Verwijzen naar de gespecialiseerde ggz (S5)'`.
  var s5Praktijk: LineRule {
    criterion(
      "S5",
      .lga(50),
      says: "S5 (geen verbetering in de praktijk, en de basis-ggz past niet).",
      when: .all([Facts.geenVerbetering.isOneOf(.praktijk), Facts.basisGGZOngeschikt.holds]),
    )
  }

  /// Chronic and not stable: `LGA 'Verwijzen naar de gespecialiseerde ggz (S6)'`.
  var s6Instabiel: LineRule {
    criterion(
      "S6",
      .lga(51),
      says: "S6 (chronisch en niet stabiel).",
      when: Kenmerk.instabielChronisch.holds,
    )
  }

  /// Treatment against the will: `LGA 'Verwijzen naar de gespecialiseerde ggz (S7)'`.
  var s7Onvrijwillig: LineRule {
    criterion(
      "S7",
      .lga(52),
      .lga(8),
      says: "S7 (behandeling tegen de wil).",
      when: Kenmerk.onvrijwillig.holds,
    )
  }

  // MARK: The mono ggz

  /// Moderate to serious: `LGA 'Verwijzen naar de generalistische basis-ggz (B1a)'`.
  var b1Ernst: LineRule {
    criterion(
      "B1a",
      .lga(32),
      .lga(31),
      says: "B1 (matige of zware lijdensdruk en slecht functioneren, DSM-vermoeden).",
      when: dsm(Facts.ernst.isOneOf(.matig, .ernstig)),
    )
  }

  /// Comorbidity that does not interfere: `LGA 'Verwijzen naar de generalistische basis-ggz (B1b)'`.
  var b1Comorbiditeit: LineRule {
    criterion(
      "B1b",
      .lga(33),
      .lga(31),
      says: "B1 (comorbiditeit of problemen die niet storen, DSM-vermoeden).",
      when: dsm(Kenmerk.comorbiditeitStoortNiet.holds),
    )
  }

  /// Some risk, with protection: `LGA 'Verwijzen naar de generalistische basis-ggz (B1c)'`.
  var b1EnigRisico: LineRule {
    criterion(
      "B1c",
      .lga(34),
      .lga(31),
      says: "B1 (enig risico met bescherming, DSM-vermoeden).",
      when: dsm(Kenmerk.enigRisico.holds),
    )
  }

  /// No improvement in the practice: `LGA 'Verwijzen naar de generalistische basis-ggz (B2)'`.
  var b2Praktijk: LineRule {
    criterion(
      "B2",
      .lga(35),
      says: "B2 (geen verbetering in de praktijk).",
      when: Facts.geenVerbetering.isOneOf(.praktijk),
    )
  }

  /// Substance use with little trouble: `LGA 'Verwijzen naar de generalistische basis-ggz (B3)'`.
  var b3MiddelenLicht: LineRule {
    criterion(
      "B3a",
      .lga(36),
      says: "B3 (stoornis in middelengebruik, weinig last).",
      when: Kenmerk.middelenLicht.holds,
    )
  }

  /// Substance use that began young: `LGA 'Verwijzen naar de generalistische basis-ggz (B3)'`.
  var b3JongGestart: LineRule {
    criterion(
      "B3b",
      .lga(36),
      says: "B3 (middelengebruik dat jong begon).",
      when: Kenmerk.middelenJongGestart.holds,
    )
  }

  /// Chronic with a risk of relapse: `LGA 'Verwijzen naar de generalistische basis-ggz (B4)'`.
  var b4Stabiel: LineRule {
    criterion(
      "B4",
      .lga(37),
      says: "B4 (stabiel chronisch, kans op terugval).",
      when: Kenmerk.stabielTerugvalrisico.holds,
    )
  }

  // MARK: The practice

  /// Light or moderate, not long: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H1)'`.
  var h1Kort: LineRule {
    criterion(
      "H1",
      .lga(21),
      .lga(3),
      says: "H1 (licht of matig, en nog maar kort).",
      when: .all([Facts.ernst.isOneOf(.licht, .matig), Facts.kortdurend.holds]),
    )
  }

  /// Loss, adjustment, work, relation: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H2)'`.
  var h2Verlies: LineRule {
    criterion(
      "H2",
      .lga(22),
      says: "H2 (verlies, aanpassing, werk of relatie).",
      when: Kenmerk.verlies.holds,
    )
  }

  /// Chronic, stable, low risk: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H3)'`.
  var h3Stabiel: LineRule {
    criterion(
      "H3",
      .lga(23),
      says: "H3 (stabiel chronisch, weinig kans op crisis of terugval).",
      when: Kenmerk.stabielLaagRisico.holds,
    )
  }

  /// Prevention: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H4)'`.
  var h4Preventie: LineRule {
    criterion("H4", .lga(24), says: "H4 (preventie).", when: Kenmerk.preventie.holds)
  }

  /// Support with a bodily disease: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H5)'`.
  var h5Somatisch: LineRule {
    criterion(
      "H5",
      .lga(25),
      says: "H5 (steun bij een lichamelijke ziekte).",
      when: Kenmerk.somatisch.holds,
    )
  }

  /// A preference, unless there is danger: `LGA 'De huisartsenpraktijk kan zelf begeleiden (H6)'`.
  var h6Voorkeur: LineRule {
    criterion(
      "H6",
      .lga(26),
      says: "H6 (wil liever hulp in de praktijk; geen ernstig gevaar).",
      when: .all([
        Kenmerk.voorkeurPraktijk.holds, .not(Kenmerk.hoogRisico.holds),
        .not(Kenmerk.onvrijwillig.holds),
      ]),
    )
  }
}
