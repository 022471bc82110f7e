import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("The same case from another side")
struct ReaderTests {
  /// What every example of a huisarts's interview comes to when somebody else reads it.
  private static func problems() async throws -> [String] {
    var problems: [String] = []
    let advisor = try Advisor(on: Paths.today)
    for report in try await Paths.reports() where report.start.role == .huisarts {
      guard report.start.today == Paths.today, let topic = advisor.topic(report.start.topic) else {
        continue
      }
      for (outcome, known) in report.examples {
        let moment = Moment(date: Paths.today)
        let own = advisor.answer(topic, known, at: moment)
        for reader in Rol.allCases where reader != .huisarts {
          let seen = advisor.answer(topic, known, at: moment, readBy: reader)
          let name = "\(topic.id.rawValue), \(outcome), gelezen door \(reader.rawValue)"
          if seen.outcome != own.outcome || seen.status != own.status {
            problems.append("\(name): een andere uitkomst")
          }
          if seen.possibilities != own.possibilities {
            problems.append("\(name): andere mogelijkheden")
          }
          let check = AnswerCheck(answer: seen, topic: topic, known: known, role: reader)
          problems += check.problems().map { "\(name): \($0)" }
        }
      }
    }
    return problems.unique
  }

  @Test func `with another reader the outcome stays, and the reader has a step`() async throws {
    let problems = try await Self.problems()
    #expect(problems.isEmpty, "\(problems.prefix(12).joined(separator: "\n"))")
  }
}
