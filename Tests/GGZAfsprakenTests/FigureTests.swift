import Foundation
import Rulebook
import Testing

@testable import GGZAfspraken

/// Figures that stand in a text are those of the editions: a revision that changes one fails here,
/// and names every text to change with it.
@Suite("Figures in texts")
struct FigureTests {
  private static let words = [
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
  ]

  /// Every text that a rule, a fact or a question holds.
  private static func texts(of topic: Topic) -> [String] {
    let facts = (topic.accepted + topic.derived).flatMap { [$0.label, $0.question, $0.reason] }
    let prompts = topic.prompts.flatMap { prompt -> [String] in
      let choices: [String] =
        switch prompt.form {
        case .one(let choices): choices.map(\.label)
        case .combined(let groups, let others): (groups.flatMap { $0 } + others).map(\.label)
        case .several(_, let options): options.map(\.label)
        case .sort(let items): items.map(\.label)
        case .day: []
        }
      return [prompt.question, prompt.reason] + choices
    }
    let outcomes = topic.outcomeRules.flatMap { [$0.says, $0.then.title] }
    let lines = topic.lines.rules.flatMap { rule in
      [rule.says]
        + rule.then.map { line in
          switch line {
          case .step(_, let what, _): what
          case .notice(_, let text): text
          case .because(let text): text
          case .responsible(_, let what, _): what
          case .term(let term): term.label
          case .contact: ""
          }
        }
    }
    return facts + prompts + outcomes + lines
  }

  /// The numbers before a unit in a text, as figures or words.
  private static func numbers(before unit: String, in text: String) -> [Int] {
    let pattern = "(?:([0-9]+) tot )?\\b([0-9]+|[a-z]+) \(unit)\\b"
    guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
    let range = NSRange(text.startIndex..., in: text)
    return regex.matches(in: text.lowercased(), range: range)
      .flatMap { match in
        (1...2)
          .compactMap { group -> Int? in
            guard let found = Range(match.range(at: group), in: text) else { return nil }
            let word = text[found].lowercased()
            return Int(word) ?? words[word]
          }
      }
  }

  @Test("A number of weeks or months in a text is the length of a term")
  func lengths() throws {
    let advisor = try Advisor(on: Paths.today)
    let regional = advisor.regional.lengths
    let all = Array(regional.values) + Array(advisor.reciprocal.lengths.values)
    let national = [Verwijsindicaties.praktijk] + Verwijsindicaties.basisGGZ
    let fromRequest =
      try #require(regional["terugkoppeling"]).amount
      + (try #require(regional["terug-in-behandeling"]).amount)
    let weeks = Set(all.filter { $0.unit == .weeks }.map(\.amount) + [fromRequest])
    let months = Set((all + national).filter { $0.unit == .months }.map(\.amount))
    var found = 0
    for topic in advisor.topics {
      for text in Self.texts(of: topic) {
        for (unit, allowed) in [("weken", weeks), ("maanden", months)] {
          for number in Self.numbers(before: unit, in: text) {
            found += 1
            #expect(allowed.contains(number), "\(topic.id.rawValue): \(text)")
          }
        }
      }
    }
    #expect(found > 20)
  }

  @Test("A number of gemeenten in a text is that of the agreements")
  func municipalities() throws {
    let advisor = try Advisor(on: Paths.today)
    let allowed = Set([advisor.regional, advisor.reciprocal].map(\.municipalities.count))
    var found = 0
    for topic in advisor.topics {
      for text in Self.texts(of: topic) {
        for number in Self.numbers(before: "gemeenten", in: text) {
          found += 1
          #expect(allowed.contains(number), "\(topic.id.rawValue): \(text)")
        }
      }
    }
    #expect(found > 5)
  }
}
