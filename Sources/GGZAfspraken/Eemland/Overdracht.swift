import Rulebook

/// Afronding en overdracht: from the ggz back to the huisartsenpraktijk.
struct Overdracht {
  var outcomes: [OutcomeRule] { [ggzBelt, wachtOpOvername, overgenomen] }

  /// The ggz has it, or nobody can say that the practice took over.
  static let mayBeWithGGZ = Condition.any([
    isWithGGZ, .all([isAny, .not(Facts.overgenomen.isAnswered)]),
  ])
  static let isWithGGZ = Uitkomst.isOneOf(
    "overdracht.ggz-belt",
    "overdracht.wacht-op-overname",
  )
  static let isAny = Uitkomst.isOneOf(
    "overdracht.ggz-belt",
    "overdracht.wacht-op-overname",
    "overdracht.overgenomen",
  )
  static let mustPhone = Condition.all([Facts.vervolgbeleid.holds, Facts.gebeld.fails])

  // MARK: Where it stands

  /// With follow-up the ggz phones first: `EEM 'Uitstroom naar huisartsenzorg'`.
  var ggzBelt: OutcomeRule {
    Rule(
      "OVD-2a",
      basis: [.eem(22), .eem(30)],
      says: "Is er vervolgbeleid, dan belt de ggz-instelling de huisarts.",
      when: .all([Facts.overgenomen.fails, Self.mustPhone]),
      then: Outcome(
        "overdracht.ggz-belt",
        "De ggz-instelling blijft verantwoordelijk en belt eerst de huisarts.",
      ),
    )
  }

  /// Until actual takeover: `EEM 'Zorg overnemen na ggz-behandeling'`.
  var wachtOpOvername: OutcomeRule {
    Rule(
      "OVD-1a",
      basis: [.eem(23), .eem(31)],
      says: "De ggz-instelling blijft verantwoordelijk tot de praktijk echt heeft overgenomen.",
      when: .all([Facts.overgenomen.fails, .not(Self.mustPhone)]),
      then: Outcome(
        "overdracht.wacht-op-overname",
        "De ggz-instelling blijft verantwoordelijk tot de praktijk de zorg heeft overgenomen.",
      ),
    )
  }

  /// Taken over: `EEM 'Zorg overnemen na ggz-behandeling'`.
  var overgenomen: OutcomeRule {
    Rule(
      "OVD-1b",
      basis: [.eem(31), .eem(23)],
      says: "Na de overname is de huisartsenpraktijk verantwoordelijk.",
      when: Facts.overgenomen.holds,
      then: Outcome(
        "overdracht.overgenomen",
        "De huisartsenpraktijk heeft de zorg overgenomen en is nu verantwoordelijk.",
      ),
    )
  }
}
