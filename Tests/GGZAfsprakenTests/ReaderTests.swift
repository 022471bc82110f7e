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
        for reader in Rol.allCases where reader != .huisarts {
          let seen = advisor.answer(topic, known, at: Moment(date: Paths.today), readBy: reader)
          let name = "\(topic.id.rawValue), \(outcome), gelezen door \(reader.rawValue)"
          let side = topic.seen(known, by: reader)
          let check = AnswerCheck(answer: seen, topic: topic, known: side, role: reader)
          problems += check.problems().map { "\(name): \($0)" }
        }
      }
    }
    return problems.unique
  }

  @Test func `every answer is sound for another reader, who has a step`() async throws {
    let problems = try await Self.problems()
    #expect(problems.isEmpty, "\(problems.prefix(12).joined(separator: "\n"))")
  }

  @Test func `another reader gets the answer of the own role`() throws {
    let asked = try Asking.known(
      .consultatie,
      on: "2026-09-15",
      ["rol": "wijkteam", "in-behandeling": "nee"],
    )
    let seen = asked.advisor.answer(asked.topic, asked.known, at: asked.moment, readBy: .ggz)
    #expect(seen.outcome?.id == "consultatie.collega")
    #expect(seen.contacts.allSatisfy { $0.phone == nil })
    let crisis = asked.topic.seen(
      asked.known.setting(Facts.crisis.id, to: .flag(true)),
      by: .huisarts,
    )
    #expect(asked.topic.decide(crisis).outcome?.id == "crisis.crisisdienst")
  }

  @Test func `who asked for a terugkeerconsultatie stays, once it was asked for`() throws {
    let facts = [
      "rol": "huisarts", "ggz-behandeling": "ja", "zelfde-klachten": "ja",
      "afgesloten": "2026-07-01",
      "aanvraag": "2026-09-10",
    ]
    let asked = try Asking.known(.terugkeer, on: "2026-09-15", facts)
    let seen = asked.topic.seen(asked.known, by: .wijkteam)
    #expect(Facts.aanvrager.chosen(in: seen) == .huisarts)
    let before = try Asking.known(
      .terugkeer,
      on: "2026-09-15",
      facts.filter { $0.key != "aanvraag" },
    )
    #expect(
      Facts.aanvrager.chosen(in: before.topic.seen(before.known, by: .wijkteam)) == .sociaalDomein
    )
    #expect(Facts.aanvrager.chosen(in: before.topic.seen(before.known, by: .ggz)) == .huisarts)
  }
}
