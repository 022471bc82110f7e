import Rulebook

/// The months that the national criteria name as an indication: a guide, never a gate.
struct Verwijsindicaties {
  static let praktijk = Period.months(2)
  static let basisGGZ = [Period.months(3), Period.months(4)]
  static let basisGGZDutch = "\(basisGGZ[0].amount) tot \(basisGGZ[1].dutch)"

  var lines: [LineRule] { [naPraktijk, nogVroegPraktijk, naBasisGGZ, nogVroegBasisGGZ] }

  private static let hasStart = Facts.behandelingSinds.isAnswered
  private static let isAny = Verwijsstappen.isByLists

  private static func term(
    _ id: String,
    _ label: String,
    _ event: String,
    _ length: Period,
  ) -> Line {
    .term(
      Term(
        id,
        label: label,
        who: .party(.huisarts),
        from: Facts.behandelingSinds.id,
        called: event,
        length: length,
        force: .limit,
        startIsNamed: false,
      )
    )
  }

  private static func isBefore(_ length: Period) -> Condition {
    .not(Facts.behandelingSinds.plus(length).isNotAfter(.today))
  }

  /// Two months in the practice: `LGA 'Verwijzen naar de generalistische basis-ggz (B2)'`.
  var naPraktijk: LineRule {
    Rule(
      "VRW-23",
      basis: [.lga(35), .lga(50)],
      says:
        "De indicatie in de praktijk is \(Self.praktijk.dutch) vanaf het begin van de behandeling.",
      when: .all([Self.isAny, Facts.geenVerbetering.isOneOf(.praktijk), Self.hasStart]),
      then: [
        Self.term(
          "indicatie-praktijk",
          "indicatie: \(Self.praktijk.dutch) in de praktijk",
          "het begin in de praktijk",
          Self.praktijk,
        )
      ],
    )
  }

  /// Before that day it is early, not wrong (C-50).
  var nogVroegPraktijk: LineRule {
    Rule(
      "VRW-24",
      basis: [.lga(35)],
      says: "Voor die dag is het vroeg, maar het is geen 'nee'.",
      when: .all([
        Self.isAny, Facts.geenVerbetering.isOneOf(.praktijk), Self.hasStart,
        Self.isBefore(Self.praktijk),
      ]),
      then: [
        .because(
          "De behandeling loopt nog geen \(Self.praktijk.dutch). Dat is vroeg, maar geen 'nee'."
        )
      ],
    )
  }

  /// Three to four months in mono: `LGA 'Verwijzen naar de gespecialiseerde ggz (S4)'`.
  var naBasisGGZ: LineRule {
    Rule(
      "VRW-25",
      basis: [.lga(49)],
      says: "De indicatie in de basis-ggz is \(Self.basisGGZDutch) vanaf het begin daar.",
      when: .all([Self.isAny, Facts.geenVerbetering.isOneOf(.basisGGZ), Self.hasStart]),
      then: Self.basisGGZ.map {
        Self.term(
          "indicatie-basis-ggz",
          "indicatie: \($0.dutch) in de basis-ggz",
          "het begin in de basis-ggz",
          $0,
        )
      },
    )
  }

  /// Before the first of the two days it is early, not wrong (C-50).
  var nogVroegBasisGGZ: LineRule {
    Rule(
      "VRW-26",
      basis: [.lga(49)],
      says: "Voor die dagen is het vroeg, maar het is geen 'nee'.",
      when: .all([
        Self.isAny, Facts.geenVerbetering.isOneOf(.basisGGZ), Self.hasStart,
        Self.isBefore(Self.basisGGZ[0]),
      ]),
      then: [
        .because(
          "De behandeling loopt nog geen \(Self.basisGGZ[0].dutch). Dat is vroeg, maar geen 'nee'."
        )
      ],
    )
  }
}
