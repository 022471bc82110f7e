import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("Every way through every interview")
struct PathWalkTests {
  @Test("Every answer at the end of a path is sound")
  func answers() async throws {
    let problems = try await Paths.reports().flatMap(\.answerProblems)
    #expect(problems.isEmpty, "\(problems.count): \(problems.inShort)")
  }

  @Test("Every question that is asked can still change the answer")
  func questions() async throws {
    let problems = try await Paths.reports().flatMap(\.questionProblems)
    #expect(problems.isEmpty, "\(problems.count): \(problems.inShort)")
  }

  /// Questions that stand behind a question for several facts at once.
  static let neverNeeded: [TopicID: Set<String>] = [
    .terugkeer: ["besluit"],
    .verwijzen: [
      "vermoeden-dsm", "ernst", "kortdurend", "geen-verbetering", "basis-ggz-ongeschikt",
    ],
    .herkomst: ["onderbouwd", "afgesproken-gemeente"],
  ]

  @Test(
    "An ordinary case takes at most five questions after role and situation",
    arguments: [Rol.huisarts, .pohGGZ, .wijkteam],
  )
  func length(role: Rol) async throws {
    for report in try await Paths.reports() where report.start.role == role {
      #expect(report.usual <= 5, "\(report.summary)")
    }
  }

  @Test("The number of paths and questions is printed")
  func summary() async throws {
    let reports = try await Paths.reports()
    for report in reports { print(report.summary) }
    #expect(reports.allSatisfy { $0.paths > 0 })
  }

  @Test("Every rule takes part in some answer")
  func rules() async throws {
    let reports = try await Paths.reports()
    for topic in try Advisor(on: Paths.today).topics {
      // What to do in a crisis is the same for every topic.
      let reached =
        reports.map { report in
          report.start.topic == topic.id
            ? report.rules : report.rules.filter { $0.name.hasPrefix("CRI-") }
        }
        .reduce(into: Set<RuleID>()) { $0.formUnion($1) }
      let all =
        topic.outcomeRules.map(\.id) + topic.lines.rules.map(\.id)
      let missed = all.filter { !reached.contains($0) }.map(\.name)
      #expect(missed.isEmpty, "\(topic.id.rawValue): \(missed)")
    }
  }

  @Test("Every outcome is reached")
  func outcomes() async throws {
    let reports = try await Paths.reports()
    for topic in try Advisor(on: Paths.today).topics {
      let reached =
        reports.map { report in
          report.start.topic == topic.id
            ? report.outcomes : report.outcomes.filter { $0.hasPrefix("crisis.") }
        }
        .reduce(into: Set<String>()) { $0.formUnion($1) }
      let missed = topic.allOutcomes.map(\.id).unique.filter { !reached.contains($0) }
      #expect(missed.isEmpty, "\(topic.id.rawValue): \(missed)")
    }
  }

  @Test("Every question is asked on some path")
  func prompts() async throws {
    let reports = try await Paths.reports()
    for topic in try Advisor(on: Paths.today).topics {
      let reached = reports.filter { $0.start.topic == topic.id }.map(\.prompts)
        .reduce(into: Set<String>()) { $0.formUnion($1) }
      let behind = Self.neverNeeded[topic.id] ?? []
      let missed = topic.prompts.map(\.id).unique.filter { !reached.union(behind).contains($0) }
      #expect(missed.isEmpty, "\(topic.id.rawValue): \(missed)")
    }
  }
}

extension [String] {
  /// The first few, one per line.
  fileprivate var inShort: String { prefix(8).joined(separator: "\n") }
}
