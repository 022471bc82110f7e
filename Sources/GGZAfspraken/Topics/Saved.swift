public import Rulebook

extension Topic {
  /// The answers as flags and their values, so that one line of command gives the same answer.
  public func flags(for known: Case, region: [Gemeente]) -> [(name: String, value: String)] {
    accepted.compactMap { fact in
      guard let value = saved(fact, in: known), let text = value.flagText(region: region) else {
        return nil
      }
      return (fact.id.name, text)
    }
  }

  /// The value of a fact to keep; the items of a letter go back to their three sets.
  private func saved(_ fact: Fact, in known: Case) -> Value? {
    for (set, state) in BriefInput.states where set.id == fact.id {
      let items = BriefInput.items(state, in: known).map(\.rawValue)
      return items.isEmpty ? nil : .set(items)
    }
    let hasNoPlace = known.truth(of: Woonplaatsen.positions[0].isLast.holds) == .yes
    if fact.id == Facts.woonplaatsen.id, hasNoPlace { return .list([]) }
    return known.answers[fact.id]
  }
}

extension Value {
  /// The value as it is given with a flag; nil when leaving the flag out says the same.
  fileprivate func flagText(region: [Gemeente]) -> String? {
    switch self {
    case .unknown: "onbekend"
    case .notYet: nil
    case .flag(let flag): flag ? "ja" : "nee"
    case .choice(let option): option
    case .among(let options): options == region.map(\.rawValue) ? "eemland" : options.first
    case .set(let options): options.isEmpty ? "geen" : options.joined(separator: ",")
    case .list(let entries): entries.isEmpty ? "geen" : entries.joined(separator: ",")
    case .number(let range):
      if range.count == 1 {
        String(range.lowerBound)
      } else {
        range.lowerBound == 0 ? "onder-\(range.upperBound + 1)" : "\(range.lowerBound)+"
      }
    case .day(let day): day.isoText
    }
  }
}
