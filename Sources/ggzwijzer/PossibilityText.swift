import GGZAfspraken
import Rulebook

/// What is still possible as a list to read from top to bottom: the first line that fits holds.
struct PossibilityText {
  /// The values of some facts that together lead to one outcome.
  fileprivate struct Way {
    var conditions: [(fact: Fact, values: [Value])]
    let outcome: Outcome
  }

  private let ways: [Way]

  init(_ possibilities: [Answer.Possibility], missing: [Fact]) {
    var ways: [Way] = []
    for possibility in possibilities {
      let conditions = possibility.values.compactMap { assignment in
        missing.first { $0.id == assignment.fact }.map { (fact: $0, values: [assignment.value]) }
      }
      let way = Way(conditions: conditions, outcome: possibility.outcome)
      if let index = ways.firstIndex(where: { $0.mergeable(with: way) != nil }),
        let difference = ways[index].mergeable(with: way)
      {
        ways[index].conditions[difference].values += conditions[difference].values
      } else {
        ways.append(way)
      }
    }
    self.ways = ways
  }

  /// One line per outcome and way to it; what the lines above rule out is not repeated.
  var lines: [String] {
    var lines: [String] = []
    var left = ways
    var ruledOut: [FactID: [Value]] = [:]
    while !left.isEmpty {
      let told = left.map { $0.without(ruledOut) }
      let fewest = told.map(\.conditions.count).min()
      let index = told.firstIndex { $0.conditions.count == fewest } ?? 0
      let (full, way) = (left.remove(at: index), told[index])
      if way.conditions.count == 1 {
        ruledOut[way.conditions[0].fact.id, default: []] += way.conditions[0].values
      }
      let isElse = way.conditions.count < full.conditions.count
      lines.append((isElse ? "anders, bij " : "") + way.text)
    }
    return lines
  }
}

extension PossibilityText.Way {
  /// The one place where the values differ, when the rest is the same.
  fileprivate func mergeable(with other: Self) -> Int? {
    guard outcome == other.outcome, conditions.map(\.fact) == other.conditions.map(\.fact) else {
      return nil
    }
    let different = conditions.indices.filter {
      conditions[$0].values != other.conditions[$0].values
    }
    return different.count == 1 ? different[0] : nil
  }

  /// The same without the facts of which every other value is ruled out; at least one stays.
  fileprivate func without(_ ruledOut: [FactID: [Value]]) -> Self {
    var told = self
    told.conditions.removeAll { condition in
      let covered = condition.values + (ruledOut[condition.fact.id] ?? [])
      return condition.fact.listedValues.allSatisfy(covered.contains)
    }
    if told.conditions.isEmpty { told.conditions = conditions.suffix(1) }
    return told
  }

  fileprivate var text: String {
    let conditions = conditions.map { condition in
      let values = condition.values.map { $0.dutch(for: condition.fact) }
      return "\(condition.fact.label): \(values.joinedDutch(with: "of"))"
    }
    return "\(conditions.joined(separator: "; ")) → \(outcome.title)"
  }
}
