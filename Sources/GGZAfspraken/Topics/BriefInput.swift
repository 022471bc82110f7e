import Rulebook

/// The three sets in which the items of a letter are given.
enum BriefInput {
  static let present = SetFact<BriefOnderdeel>(
    "aanwezig",
    label: "staat in de brief",
    question: "Wat staat er in de brief?",
    reason: "Zo zien we wat er al is.",
    knownBy: "wie de brief schreef of voor zich heeft",
  )
  static let missing = SetFact<BriefOnderdeel>(
    "ontbreekt",
    label: "ontbreekt in de brief",
    question: "Wat hoort erin, maar staat er niet?",
    reason: "Dat moet de afzender aanvullen.",
    knownBy: "wie de brief schreef of voor zich heeft",
  )
  static let notApplicable = SetFact<BriefOnderdeel>(
    "niet-van-toepassing",
    label: "is er niet voor deze inwoner",
    question: "Wat is er niet voor deze inwoner?",
    reason: "Dat hoeft niet in de brief.",
    knownBy: "de behandelaar",
  )

  static let sets = [present, missing, notApplicable]
  static let states: [(set: SetFact<BriefOnderdeel>, state: BriefOnderdeel.Staat)] = [
    (present, .aanwezig), (missing, .ontbreekt), (notApplicable, .nietVanToepassing),
  ]

  /// The items of the three sets as facts of their own.
  static func assignments(from answers: [FactID: Value]) -> [Assignment] {
    states.flatMap { set, state in
      (answers[set.id]?.options ?? []).compactMap { BriefOnderdeel(rawValue: $0) }
        .map { $0.state.value(state) }
    }
  }

  /// The items with this state, as the value of a set.
  static func items(_ state: BriefOnderdeel.Staat, in known: Case) -> [BriefOnderdeel] {
    BriefOnderdeel.allCases.filter { $0.state.chosen(in: known) == state }
  }
}
