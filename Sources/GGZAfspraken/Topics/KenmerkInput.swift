import Rulebook

/// The traits that are given as one set, and that the rules look at one by one.
enum KenmerkInput {
  /// The traits as facts of their own, from the set.
  ///
  /// Those of risk follow from `risico` when that is given; a risk that is said to be unknown stays so,
  /// unless the set names one.
  static func assignments(from answers: [FactID: Value]) -> [Assignment] {
    guard let given = answers[Facts.kenmerken.id] else { return [] }
    let risico = answers[Facts.risico.id]
    let namesRisk = Kenmerk.ofRisk.contains { given.options.contains($0.rawValue) }
    let isApart = risico?.isDefinite == true || risico == .unknown && !namesRisk
    let risk = isApart ? Kenmerk.ofRisk : []
    return Kenmerk.allCases.filter { !risk.contains($0) }
      .map { kenmerk in
        let value: Value =
          given.isDefinite ? .flag(given.options.contains(kenmerk.rawValue)) : .unknown
        return Assignment(kenmerk.flag.id, value)
      }
  }

  /// The set, from traits that were asked one by one; nil when none was.
  static func set(from answers: [FactID: Value]) -> Value? {
    let given = Kenmerk.allCases.filter { answers[$0.flag.id] != nil }
    guard !given.isEmpty else { return nil }
    if given.contains(where: { answers[$0.flag.id] == .unknown }) { return .unknown }
    return .set(given.filter { answers[$0.flag.id] == .flag(true) }.map(\.rawValue))
  }

  /// Refuses a set that says something else about the risk than `risico` does.
  static func check(_ answers: [FactID: Value]) throws(InputProblem) {
    guard let risico = answers[Facts.risico.id]?.option.flatMap({ Risico(rawValue: $0) }),
      let other = Kenmerk.ofRisk.first(where: {
        $0 != risico.kenmerk
          && answers[Facts.kenmerken.id]?.options.contains($0.rawValue) == true
      })
    else { return }
    throw InputProblem(
      Facts.kenmerken.id.name,
      value: other.rawValue,
      message: "'\(other.rawValue)' bij de kenmerken past niet bij risico '\(risico.rawValue)'.",
      allowed: "een risico en kenmerken die hetzelfde zeggen, of een van beide",
    )
  }

  /// The fact by which a user gives this one: a trait stands in the set.
  static func given(_ fact: FactID) -> FactID {
    guard let kenmerk = Kenmerk.allCases.first(where: { $0.flag.id == fact }) else { return fact }
    return Kenmerk.ofRisk.contains(kenmerk) ? Facts.risico.id : Facts.kenmerken.id
  }

  /// The fact that shows this one to a person: the set, unless that is only known in part.
  static func shown(_ fact: FactID, in known: Case) -> FactID {
    known[Facts.kenmerken.id].map(\.isDefinite) == true ? given(fact) : fact
  }

  /// What follows from the risk: the traits of that name.
  static let inferences: [Inference] = Kenmerk.ofRisk.flatMap { kenmerk in
    let same = Risico.allCases.filter { $0.kenmerk == kenmerk }
    let other = Risico.allCases.filter { $0.kenmerk != kenmerk }
    return [
      Inference(kenmerk.flag.id, is: .flag(true), when: Facts.risico.isOneOf(same)),
      Inference(kenmerk.flag.id, is: .flag(false), when: Facts.risico.isOneOf(other)),
    ]
  }
}
