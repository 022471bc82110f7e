import Rulebook

/// Opname: what everybody does before, during and after an admission at GGz Centraal.
struct Opname {
  let edition: Edition
  /// How long the gemeente van herkomst has after the admission.
  let outflow: Period

  /// Reads the length of the term; throws `DataError` when the edition does not hold it.
  init(_ edition: Edition) throws(DataError) {
    self.edition = edition
    outflow = try edition.length("uitstroom")
  }

  var outcomes: [OutcomeRule] { [aanloop, tijdens, uitstroom, geenToestemming, convenant] }
  var lines: [LineRule] {
    [overleg] + veiligheidLines + zonderToestemmingLines + aanloopLines + tijdensLines
      + wonenLines + uitstroomLines + termijnLines + [herkomst]
  }

  var inferences: [Inference] {
    Gemeente.allCases.map { gemeente in
      Inference(
        Facts.woonplaats.id,
        is: .choice(gemeente.rawValue),
        when: Facts.gemeente.isOneOf(gemeente),
      )
    } + [
      Inference(
        Facts.inBehandeling.id,
        is: .flag(true),
        when: .any([
          Facts.inBehandelingGGZCentraal.holds, Facts.opnamefase.isOneOf(.tijdens),
        ]),
      ),
      Inference(Facts.onder21.id, is: .flag(false), when: Facts.leeftijd.isAtLeast(21)),
      Inference(Facts.onder21.id, is: .flag(true), when: .not(Facts.leeftijd.isAtLeast(21))),
    ]
  }

  // MARK: When a rule holds

  static let isShared = Uitkomst.isOneOf("opname.aanloop", "opname.tijdens", "opname.uitstroom")
  static let isWithoutConsent = Uitkomst.isOneOf("opname.geen-toestemming", "opname.convenant")
  static let isAny = Uitkomst.isOneOf(
    "opname.aanloop",
    "opname.tijdens",
    "opname.uitstroom",
    "opname.geen-toestemming",
    "opname.convenant",
  )
  /// In this phase, when parties may contact each other.
  static func shared(_ phases: Opnamefase...) -> Condition {
    .all([isShared, Facts.opnamefase.isOneOf(phases)])
  }
  /// In this phase, whether or not there is consent.
  static func always(_ phases: Opnamefase...) -> Condition {
    .all([isAny, Facts.opnamefase.isOneOf(phases)])
  }
  /// The one who asks certainly has one of these roles.
  static func isAsked(by roles: Rol...) -> Condition {
    .all([Facts.rol.isAnswered, Facts.rol.isOneOf(roles)])
  }

  // MARK: Which agreements

  /// An admission threatens: `WED 'Aanloop tot (mogelijk) opname'`.
  var aanloop: OutcomeRule {
    phase(
      "OPN-1a",
      .aanloop,
      basis: [.wed(20), .wed(2), .wed(4)],
      says: "Voor een opname werken alle partijen vroeg samen om die te voorkomen.",
      title: "Een opname dreigt: werk nu samen om die te voorkomen.",
    )
  }

  /// Admitted: `WED 'Tijdens de opname'`.
  var tijdens: OutcomeRule {
    phase(
      "OPN-1b",
      .tijdens,
      basis: [.wed(30), .wed(33)],
      says: "Tijdens de opname leidt de regiebehandelaar de behandeling en begint de terugkeer.",
      title: "De inwoner is opgenomen: werk vanaf het begin aan de terugkeer.",
    )
  }

  /// Leaving: `WED 'Uitstroom na opname'`.
  var uitstroom: OutcomeRule {
    phase(
      "OPN-1c",
      .uitstroom,
      basis: [.wed(62), .wed(69)],
      says: "Na een opname volgt een warme overdracht, en is thuis zoveel mogelijk geregeld.",
      title: "Bij het weggaan uit de opname hoort een warme overdracht; thuis is dan zoveel "
        + "mogelijk geregeld.",
    )
  }

  private func phase(
    _ id: String,
    _ phase: Opnamefase,
    basis: [ClauseID],
    says: String,
    title: String,
  ) -> OutcomeRule {
    Rule(
      id,
      basis: basis,
      says: says,
      when: .all([Facts.opnamefase.isOneOf(phase), Facts.toestemmingAnderen.holds]),
      then: Outcome("opname.\(phase.rawValue)", title),
    )
  }

  /// No consent: `WED 'Privacy'`.
  var geenToestemming: OutcomeRule {
    Rule(
      "OPN-1d",
      basis: [.wed(8), .wed(6)],
      says: "Zonder toestemming van de inwoner is er geen afstemming met andere organisaties.",
      when: .all([Facts.toestemmingAnderen.fails, Facts.veiligheid.isOneOf(.geen)]),
      then: Outcome(
        "opname.geen-toestemming",
        "Geen toestemming: stem niet af met andere organisaties. Dit kan wel.",
      ),
    )
  }

  /// A veiligheidsaanpak has its own convenant: `WED 'Veiligheidsaanpak'`.
  var convenant: OutcomeRule {
    Rule(
      "OPN-1e",
      basis: [.wed(12), .wed(9), .wed(10)],
      says: "Voor delen in een veiligheidsaanpak verwijst de bron naar een privacyconvenant.",
      when: .all([Facts.toestemmingAnderen.fails, Facts.veiligheid.isOneOf(Veiligheidsaanpak.some)]
      ),
      then: Outcome(
        "opname.convenant",
        "Veiligheidsaanpak zonder toestemming: vraag de procesregisseur wat je kunt delen.",
      ),
    )
  }

  // MARK: In every phase

  /// Consent and presence: `WED 'Privacy'`.
  var overleg: LineRule {
    Rule(
      "OPN-2",
      basis: [.wed(6), .wed(7)],
      says: "Overleg met anderen gaat met toestemming, en liefst met de inwoner erbij.",
      when: Self.isShared,
      then: [
        .step(.asker, "Toestemming is er: overleg liefst met de inwoner erbij."),
        .because(
          "Het gaat om GGz Centraal, de gemeente van herkomst ({gemeente}) doet mee en de inwoner "
            + "geeft toestemming."
        ),
      ],
    )
  }

  /// How the gemeente van herkomst is found (C-40): `WED 'Bijlage 1, Ad 1'`.
  var herkomst: LineRule {
    Rule(
      "OPN-3",
      basis: [.wed(87)],
      says: "Welke gemeente het is, volgt uit bijlage 1; opname staat daar niet apart in.",
      when: Self.isAny,
      then: [
        .because(
          "Twijfel je over de gemeente van herkomst? Kies 'herkomst'. Bijlage 1, die haar uitlegt, "
            + "noemt opname niet apart; wij volgen haar ook hier."
        )
      ],
    )
  }
}
