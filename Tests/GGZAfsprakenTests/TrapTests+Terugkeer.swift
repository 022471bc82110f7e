import Rulebook
import Testing

@testable import GGZAfspraken

extension TrapTests {
  // T-13
  @Test func `clock of the huisarts: a question of the sociaal domein starts no term`() throws {
    let answer = try Asking.answer(.terugkeer, Self.relapse(["rol": "wijkteam"]))
    #expect(answer.outcome?.id == "terugkeer.via-huisarts")
    #expect(answer.deadlines.filter { $0.term.id == "terugkoppeling" }.map(\.lastDay) == [nil])
    let given = Self.relapse(["rol": "wijkteam", "aanvraag": "2026-09-10"])
    let running = try Asking.answer(.terugkeer, given)
    #expect(running.lastDay("terugkoppeling") == "2026-10-01")
    #expect(running.notices.contains { $0.kind == .check && $0.text.contains("huisarts") })
  }

  // T-14
  @Test(arguments: Rol.sociaalDomein)
  func `through the huisarts: the sociaal domein does not request itself`(role: Rol) throws {
    let answer = try Asking.answer(.terugkeer, Self.relapse(["rol": role.rawValue]))
    #expect(answer.outcome?.id == "terugkeer.via-huisarts")
    #expect(answer.parties == [.huisarts])
    #expect(answer.steps.contains { $0.isForAsker && $0.what.contains("huisarts") })
  }

  // T-15
  @Test func `other solution: no term for treatment runs`() throws {
    let facts = Self.relapse([
      "aanvraag": "2026-09-02", "terugkoppeling": "2026-09-10", "besluit": "andere-oplossing",
    ])
    let answer = try Asking.answer(.terugkeer, facts)
    #expect(answer.outcome?.id == "terugkeer.andere-oplossing")
    #expect(answer.deadlines.allSatisfy { $0.term.id == "uiterste-terugval" })
  }

  // T-16
  @Test func `two starts: the strict reading of the four weeks stands beside ours`() throws {
    let running = try Asking.answer(.terugkeer, Self.relapse(["aanvraag": "2026-09-02"]))
    #expect(running.lastDay("terug-in-behandeling") == "2026-10-21")
    #expect(running.lastDay("terug-in-behandeling-strikt") == "2026-09-30")
    let decided = try Asking.answer(
      .terugkeer,
      Self.relapse([
        "aanvraag": "2026-09-02", "besluitdatum": "2026-09-14", "besluit": "opnieuw-behandelen",
      ]),
    )
    #expect(decided.outcome?.id == "terugkeer.start-behandeling")
    #expect(decided.lastDay("terug-in-behandeling") == "2026-10-12")
    #expect(decided.lastDay("terug-in-behandeling-strikt") == "2026-09-30")
    #expect(running.warns(.ambiguous) && decided.warns(.ambiguous))
  }

  // T-17
  @Test func `receipt: a confirmation of receipt is no feedback`() throws {
    let text = try Asking.answer(.terugkeer, Self.relapse(["aanvraag": "2026-09-02"])).text
    #expect(text.contains("ontvangstbevestiging telt niet"))
    #expect(Facts.terugkoppeling.fact.reason.contains("ontvangstbevestiging"))
  }

  // T-18
  @Test(arguments: [
    ("zelfde-klachten", "terugkeer.andere-klachten"),
    ("ggz-behandeling", "terugkeer.geen-ggz-behandeling"),
  ])
  func `not the same: other complaints or no ggz treatment give no terugkeerconsultatie`(
    fact: String,
    outcome: String,
  ) throws {
    let answer = try Asking.answer(.terugkeer, Self.relapse([fact: "nee"]))
    #expect(answer.outcome?.id == outcome)
    #expect(answer.parties == [.huisarts])
    #expect(answer.deadlines.isEmpty)
  }

  // T-19
  @Test func `relapse decides: not the day of the request`() throws {
    let facts = Self.relapse(["terugval": "2027-06-01", "aanvraag": "2027-06-20"])
    let answer = try Asking.answer(.terugkeer, on: "2027-06-21", facts)
    #expect(answer.outcome?.id == "terugkeer.loopt")
    #expect(answer.notices.contains { $0.kind == .ambiguous && $0.text.contains("aanvraag") })
    let late = Self.relapse(["terugval": "2027-06-16", "aanvraag": "2027-06-16"])
    #expect(
      try Asking.answer(.terugkeer, on: "2027-06-21", late).outcome?.id == "terugkeer.te-laat"
    )
  }

  // T-20
  @Test func `last instelling: the request goes to the instelling that treated last`() throws {
    let possible = try Asking.answer(.terugkeer, Self.relapse)
    #expect(possible.steps.contains { $0.who == .huisarts && $0.what.contains("laatste") })
    let running = try Asking.answer(.terugkeer, Self.relapse(["aanvraag": "2026-09-02"]))
    #expect(running.parties == [.laatsteGGZ])
  }

  // T-21
  @Test func `taking over: the instelling that takes over may request too`() throws {
    let answer = try Asking.answer(.terugkeer, Self.relapse(["rol": "ggz"]))
    #expect(answer.outcome?.id == "terugkeer.mogelijk")
    #expect(answer.parties == [.overnemendeGGZ])
    let asked = try Asking.answer(.terugkeer, Self.relapse(["aanvrager": "overnemende-ggz"]))
    #expect(asked.parties == [.overnemendeGGZ])
  }
}
