import Foundation
import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("Rules and their places")
struct RuleStructureTests {
  /// One rule of one topic, whatever it concludes.
  struct Entry: Hashable {
    let id: RuleID
    let basis: [ClauseID]
    let says: String
    let topic: TopicID
  }

  private static func entries() throws -> [Entry] {
    try Advisor(on: Paths.today).topics
      .flatMap { topic in
        (topic.guards.rules + topic.outcomes.rules)
          .map {
            Entry(id: $0.id, basis: $0.basis, says: $0.says, topic: topic.id)
          }
          + topic.lines.rules.map {
            Entry(id: $0.id, basis: $0.basis, says: $0.says, topic: topic.id)
          }
      }
  }

  @Test("A rule has the name of its group and a number")
  func names() throws {
    for entry in try Self.entries() {
      let name = entry.id.name
      #expect(
        name.wholeMatch(of: #/[A-Z]{3}-([A-Z]?[0-9]+[a-z]?|stap-[0-9][ab]?)(-[a-z]+|-[A-Z]{3})?/#)
          != nil,
        "\(name)",
      )
    }
  }

  @Test("Within a topic a name stands for one rule")
  func uniqueInTopic() throws {
    for (topic, entries) in Dictionary(grouping: try Self.entries(), by: \.topic) {
      let twice = Dictionary(grouping: entries, by: \.id).filter { $0.value.count > 1 }.keys
      #expect(twice.isEmpty, "\(topic.rawValue): \(twice.map(\.name))")
    }
  }

  @Test("A name that serves several topics stands for the same rule in each")
  func sameEverywhere() throws {
    for (id, entries) in Dictionary(grouping: try Self.entries(), by: \.id) {
      #expect(Set(entries.map(\.says)).count == 1, "\(id.name)")
      #expect(Set(entries.map(\.basis)).count == 1, "\(id.name)")
    }
  }

  @Test("Every clause a rule rests on stands in a source")
  func clauses() throws {
    let advisor = try Advisor(on: Paths.today)
    let known = Set(advisor.documents.flatMap(\.clauses).map(\.id))
    for entry in try Self.entries() {
      let missing = entry.basis.filter { !known.contains($0) }
      #expect(missing.isEmpty, "\(entry.id.name): \(missing.map(\.name))")
    }
    let prompts = advisor.topics.flatMap(\.prompts)
    for prompt in prompts {
      let missing = prompt.basis.filter { !known.contains($0) }
      #expect(missing.isEmpty, "vraag \(prompt.id): \(missing.map(\.name))")
    }
  }

  @Test("Only advice of our own rests on no clause, and it says so")
  func ownAdvice() throws {
    let marks = ["niet in de afspraken", "niet in de bronnen", "eigen advies", "crisis", "gevaar"]
    for entry in try Self.entries() where entry.basis.isEmpty {
      #expect(marks.contains { entry.says.contains($0) }, "\(entry.id.name): \(entry.says)")
    }
  }

  @Test("What displaces a rule is a rule of the same set")
  func displacers() throws {
    for topic in try Advisor(on: Paths.today).topics {
      for set in [topic.crisis, topic.guards, topic.outcomes] {
        for rule in set.rules {
          #expect(rule.unless.allSatisfy { set.rule($0) != nil }, "\(rule.id.name)")
        }
      }
      for rule in topic.lines.rules {
        #expect(rule.unless.allSatisfy { topic.lines.rule($0) != nil }, "\(rule.id.name)")
      }
    }
  }

  @Test("Every rule that is written down is named where the rules of its topic are listed")
  func declared() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/GGZAfspraken").standardized
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var rules: [String] = []
    var mentions: [String: Int] = [:]
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        mentions[String(word), default: 0] += 1
      }
      rules += text.matches(of: /var ([A-Za-z0-9]+): (?:Outcome|Line)Rule \{/).map { String($0.1) }
    }
    #expect(rules.count > 200)
    let declared = Dictionary(grouping: rules, by: \.self).mapValues(\.count)
    let alone = declared.filter { mentions[$0.key, default: 0] < 2 * $0.value }.keys
    #expect(alone.isEmpty, "\(alone.sorted())")
  }

  @Test("The facts of a topic, its questions and its conditions belong together")
  func facts() throws {
    for topic in try Advisor(on: Paths.today).topics {
      let known = Set((topic.accepted + topic.derived).map(\.id) + [Uitkomst.id])
      for prompt in topic.prompts {
        let unknown = prompt.covers.filter { !known.contains($0) }
        #expect(unknown.isEmpty, "\(topic.id.rawValue) \(prompt.id): \(unknown.map(\.name))")
      }
      let used = Set(topic.conditions.flatMap(\.facts))
      let useless = topic.facts.map(\.id)
        .filter { fact in
          !used.contains(fact) && topic.derived.isEmpty
        }
      #expect(useless.isEmpty, "\(topic.id.rawValue): \(useless.map(\.name))")
    }
  }
}

extension String {
  /// Whether the text of a property begins as a rule.
  fileprivate var isRule: Bool {
    prefix(while: { $0 != "\n" }).contains(/: (Outcome|Line)Rule \{/)
  }
}
