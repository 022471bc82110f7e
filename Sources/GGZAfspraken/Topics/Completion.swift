public import Rulebook

extension Topic {
  /// Completes answers that were given all at once: an event that was not given did not happen, unless a
  /// later one did; the setting is ambulant and there is no crisis.
  ///
  /// Throws `InputProblem` when days or items contradict each other.
  public func completed(
    _ answers: [FactID: Value],
    today: CivilDate,
  ) throws(InputProblem) -> Case {
    var answers = answers
    if answers[Facts.setting.id] == nil {
      answers[Facts.setting.id] = Facts.setting.value(.ambulant).value
    }
    if answers[Facts.crisis.id] == nil, id != .crisis { answers[Facts.crisis.id] = .flag(false) }
    if id == .terugkeer { settleDecision(in: &answers) }
    for fact in facts.reversed() where fact.kind == .event && answers[fact.id] == nil {
      let isPassed = orders.contains { order in
        order.earlier.id == fact.id && hasHappened(order.later, in: answers, by: today)
      }
      answers[fact.id] = isPassed ? .unknown : .notYet
    }
    let rolAsks = Facts.rol.value(.ggz).value
    if id == .terugkeer, answers[Facts.aanvrager.id] == nil, answers[Facts.rol.id] == rolAsks {
      answers[Facts.aanvrager.id] = Facts.aanvrager.value(.overnemendeGGZ).value
    }
    if answers[Facts.vraag.id] == .set([]) { answers[Facts.vraag.id] = nil }
    return try prepared(answers, today: today)
  }

  /// Checks answers against each other and applies what follows from them.
  ///
  /// An event after the reference day has not happened yet. Throws `InputProblem` when days or items
  /// contradict each other.
  public func prepared(
    _ answers: [FactID: Value],
    today: CivilDate,
  ) throws(InputProblem) -> Case {
    try checkOrder(answers)
    try checkNotAhead(answers, today: today)
    var answers = answers
    if id == .afsluitbrief {
      try checkLetter(answers)
      for item in BriefInput.assignments(from: answers) { answers[item.fact] = item.value }
    }
    if id == .herkomst {
      for item in Woonplaatsen.assignments(from: answers) { answers[item.fact] = item.value }
    }
    if id == .verwijzen {
      try KenmerkInput.check(answers)
      for item in KenmerkInput.assignments(from: answers) { answers[item.fact] = item.value }
      answers[Facts.kenmerken.id] = answers[Facts.kenmerken.id] ?? KenmerkInput.set(from: answers)
    }
    for fact in facts where fact.kind == .event {
      if let day = answers[fact.id]?.day, day > today { answers[fact.id] = .notYet }
    }
    try checkHappened(answers, today: today)
    let known = Case(today: today, answers: answers).inferring(inferences)
    try checkLimit(known)
    return known
  }

  /// With a decision but no day for it, the day of the feedback serves; else the day is unknown.
  private func settleDecision(in answers: inout [FactID: Value]) {
    guard answers[Facts.besluit.id].map(\.isDefinite) == true,
      answers[Facts.besluitdatum.id] == nil
    else { return }
    answers[Facts.besluitdatum.id] = answers[Facts.terugkoppeling.id] ?? .unknown
  }

  private func checkOrder(_ answers: [FactID: Value]) throws(InputProblem) {
    for order in orders {
      guard let first = answers[order.earlier.id]?.day, let second = answers[order.later.id]?.day,
        second < first
      else { continue }
      let (early, late) = (order.earlier.fact, order.later.fact)
      throw InputProblem(
        late.id.name,
        value: second.isoText,
        message: "'\(late.label)' (\(second.dutchShort)) ligt voor '\(early.label)' "
          + "(\(first.dutchShort)). Dat kan niet in deze volgorde. \(order.hint)".trimmed,
        allowed: "een dag op of na \(first.dutchShort)",
      )
    }
  }

  private func hasHappened(
    _ event: DayFact,
    in answers: [FactID: Value],
    by today: CivilDate,
  ) -> Bool {
    event.fact.kind == .event
      && (answers[event.id] == .unknown || answers[event.id]?.day.map { $0 <= today } == true)
  }

  /// What has not happened cannot be followed by what comes after it.
  private func checkHappened(
    _ answers: [FactID: Value],
    today: CivilDate,
  ) throws(InputProblem) {
    for order in orders where answers[order.earlier.id] == .notYet {
      guard hasHappened(order.later, in: answers, by: today) else { continue }
      let (early, late) = (order.earlier.fact, order.later.fact)
      let day = answers[late.id]?.day?.dutchShort ?? "gebeurd"
      throw InputProblem(
        early.id.name,
        value: "nog niet",
        message: "'\(early.label)' is nog niet, en '\(late.label)' is \(day). Dat kan niet samen.",
        allowed: "een datum of 'onbekend'",
      )
    }
  }

  /// A treatment that closes, or a relapse that begins, after the reference day is not there yet.
  private func checkNotAhead(
    _ answers: [FactID: Value],
    today: CivilDate,
  ) throws(InputProblem) {
    for fact in facts where fact.kind == .day && !fact.canLieAhead {
      guard let day = answers[fact.id]?.day, day > today else { continue }
      let hint =
        fact.id == Facts.afgesloten.id
        ? " Zolang de behandeling loopt, is de behandelaar aan zet." : ""
      throw InputProblem(
        fact.id.name,
        value: day.isoText,
        message: "'\(fact.label)' (\(day.dutchShort)) ligt na de dag waarop je het vraagt "
          + "(\(today.dutchShort)).\(hint)",
        allowed: "een dag tot en met \(today.dutchShort)",
      )
    }
  }

  /// What somebody is sure of cannot go against the days.
  private func checkLimit(_ known: Case) throws(InputProblem) {
    guard id == .terugkeer, case .flag(let said)? = known.answers[Facts.binnen12Maanden.id] else {
      return
    }
    let silent = known.setting(Facts.binnen12Maanden.id, to: nil)
    guard case .flag(let dates)? = silent[Facts.binnen12Maanden.id], dates != said else { return }
    throw InputProblem(
      Facts.binnen12Maanden.id.name,
      value: said ? "ja" : "nee",
      message: "De datums zeggen iets anders: volgens de datums is het \(dates ? "ja" : "nee").",
      allowed: "laat dit weg, of verander een datum",
    )
  }

  private func checkLetter(_ answers: [FactID: Value]) throws(InputProblem) {
    var seen: [String: FactID] = [:]
    for set in BriefInput.sets {
      for item in answers[set.id]?.options ?? [] {
        if let other = seen[item] {
          throw InputProblem(
            set.id.name,
            value: item,
            message: "'\(item)' staat in '\(other.name)' en in '\(set.id.name)'.",
            allowed: "elk onderdeel in een van de drie lijsten",
          )
        }
        seen[item] = set.id
      }
    }
    let always = BriefOnderdeel.always.map(\.rawValue)
    for item in answers[BriefInput.notApplicable.id]?.options ?? [] where always.contains(item) {
      throw InputProblem(
        BriefInput.notApplicable.id.name,
        value: item,
        message: "'\(item)' hoort altijd in de brief en kan niet 'niet van toepassing' zijn.",
        allowed: BriefOnderdeel.ifApplicable.map(\.rawValue).joined(separator: ", "),
      )
    }
  }
}

extension String {
  /// The text without a space at its end.
  fileprivate var trimmed: String {
    hasSuffix(" ") ? String(dropLast()) : self
  }
}
