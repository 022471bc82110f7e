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
    var ways = possibilities.map { possibility in
      Way(
        conditions: possibility.values.compactMap { assignment in
          missing.first { $0.id == assignment.fact }.map { (fact: $0, values: [assignment.value]) }
        },
        outcome: possibility.outcome,
      )
    }
    var count: Int
    repeat {
      count = ways.count
      for position in (0..<missing.count).reversed() {
        ways = Self.joining(ways, at: position)
      }
    } while ways.count < count
    self.ways = ways
  }

  /// The ways, with those joined that differ at one position only.
  private static func joining(_ ways: [Way], at position: Int) -> [Way] {
    var joined: [Way] = []
    for way in ways {
      if let index = joined.firstIndex(where: { $0.differs(from: way, onlyAt: position) }) {
        joined[index].conditions[position].values += way.conditions[position].values
      } else {
        joined.append(way)
      }
    }
    return joined
  }

  /// More lines than this, nobody reads; what comes after them is only named.
  private static var mostLines: Int { 9 }

  /// One line per outcome and way to it; what the lines above rule out is not repeated.
  ///
  /// Besides, the outcomes that no line names any more.
  var lines: (told: [String], leftOut: [Outcome]) {
    var lines: [String] = []
    var named: [Outcome] = []
    var left = ways
    var ruledOut: [FactID: [Value]] = [:]
    var last: Fact?
    while !left.isEmpty && lines.count < Self.mostLines {
      let told = left.map { $0.without(ruledOut) }
      let fewest = told.map(\.conditions.count).min()
      let index = told.firstIndex { $0.conditions.count == fewest } ?? 0
      let full = left.remove(at: index)
      var way = told[index]
      if way.conditions.isEmpty { way.conditions = full.conditions.filter { $0.fact == last } }
      last = way.conditions.last?.fact
      if way.conditions.count == 1 {
        ruledOut[way.conditions[0].fact.id, default: []] += way.conditions[0].values
      }
      named.append(way.outcome)
      let isElse = way.conditions.count < full.conditions.count
      lines.append(isElse ? "anders\(way.conditions.isEmpty ? "" : ", bij ")\(way.text)" : way.text)
    }
    return (lines, left.map(\.outcome).unique.filter { !named.contains($0) })
  }
}

extension PossibilityText.Way {
  fileprivate func differs(from other: Self, onlyAt position: Int) -> Bool {
    outcome == other.outcome && conditions.indices.contains(position)
      && conditions.map(\.fact) == other.conditions.map(\.fact)
      && conditions.indices.allSatisfy {
        $0 == position || conditions[$0].values == other.conditions[$0].values
      }
  }

  /// The same without the facts of which every other value is ruled out.
  fileprivate func without(_ ruledOut: [FactID: [Value]]) -> Self {
    var told = self
    told.conditions.removeAll { condition in
      let covered = condition.values + (ruledOut[condition.fact.id] ?? [])
      return condition.fact.listedValues.allSatisfy(covered.contains)
    }
    return told
  }

  fileprivate var text: String {
    let conditions = conditions.map { condition in
      let values = condition.values.map { $0.dutch(for: condition.fact) }
      return "\(condition.fact.label): \(values.joinedDutch(with: "of"))"
    }
    let text = conditions.joined(separator: "; ")
    return "\(text)\(text.isEmpty ? "" : " ")→ \(outcome.title)"
  }
}
