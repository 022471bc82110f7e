import Rulebook
import Testing

@testable import GGZAfspraken

// T-39 → crisisOutOfScope; the table for the other traps follows.

@Suite("Traps")
struct TrapTests {
  // T-39
  @Test(
    "A crisis goes before everything, also out of scope and with nothing else known",
    arguments: [[:], ["leeftijd": "16"], ["gemeente": "barneveld"], ["gemeente": "anders"]],
  )
  func crisisOutOfScope(given: [String: String]) throws {
    let advisor = try Advisor(on: Paths.today)
    let input = FactInput(today: Paths.today, yearRequired: true, region: [])
    for topic in advisor.topics {
      var answers = [Facts.crisis.id: Value.flag(true), Facts.rol.id: .choice("wijkteam")]
      for fact in Topic.generalFacts {
        if let text = given[fact.id.name] {
          answers[fact.id] = try input.value(of: text, for: fact)
        }
      }
      let known = try topic.completed(answers, today: Paths.today)
      let answer = advisor.answer(topic, known, at: Moment(date: Paths.today))
      #expect(answer.outcome?.id == "crisis.via-huisarts", "\(topic.id.rawValue)")
    }
  }
}
