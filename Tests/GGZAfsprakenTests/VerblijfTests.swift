import GGZAfspraken
import Rulebook
import Testing

private let stuck = [
  "rol": "wijkteam", "gemeente": "soest", "klaar-voor-ontslag": "ja", "passende-plek": "nee",
]

/// The answer to a question on verblijf, from facts as they are typed.
private func answer(_ facts: [String: String], on day: String) throws -> Answer {
  let today = try #require(CivilDate(isoText: day))
  let advisor = try Advisor(on: today)
  let topic = try #require(advisor.topic(.verblijf))
  let input = FactInput(today: today, yearRequired: true, region: [])
  var answers: [FactID: Value] = [:]
  for (name, text) in facts {
    let fact = try #require(topic.fact(FactID(name)))
    answers[fact.id] = try input.value(of: text, for: fact)
  }
  return advisor.answer(
    topic,
    try topic.completed(answers, today: today),
    at: Moment(date: today),
  )
}

private func answer(start: String, on day: String) throws -> Answer {
  try answer(stuck.merging(["vmr-start": start]) { $1 }, on: day)
}

@Suite("Verblijf")
struct VerblijfTests {
  @Test(arguments: [("nee", "nee"), ("ja", "ja"), ("nee", "onbekend"), ("onbekend", "ja")])
  func `without readiness, or with a place, there is nothing to report`(
    ready: String,
    place: String,
  ) throws {
    let found = try answer(
      stuck.merging(["klaar-voor-ontslag": ready, "passende-plek": place]) { $1 },
      on: "2026-09-15",
    )
    #expect(found.outcome?.id == "verblijf.niet-van-toepassing")
  }

  // T-45, T-80
  @Test func `the social worker of GGz Centraal can report, and need not`() throws {
    let found = try answer(stuck, on: "2026-07-15")
    #expect(found.outcome?.id == "verblijf.melden")
    #expect(found.responsible.first?.party == .maatschappelijkWerker)
    let step = try #require(found.steps.first { $0.who == .maatschappelijkWerker })
    #expect(step.what.hasPrefix("kan "))
    #expect(found.deadlines.isEmpty)
  }

  // T-12
  @Test(
    arguments: [
      ("2026-07-15", "2026-12-14", "verblijf.wachten"),
      ("2026-07-15", "2026-12-15", "verblijf.informeer-amersfoort"),
      ("2026-07-15", "2027-01-14", "verblijf.informeer-amersfoort"),
      ("2026-07-15", "2027-01-15", "verblijf.bdvo"),
      ("2026-08-31", "2027-02-27", "verblijf.informeer-amersfoort"),
      ("2026-08-31", "2027-02-28", "verblijf.bdvo"),  // T-11
      ("2026-09-30", "2027-02-27", "verblijf.wachten"),
      ("2026-09-30", "2027-02-28", "verblijf.informeer-amersfoort"),  // T-11
    ]
  )
  func `months are calendar months from the start of the reimbursement`(
    start: String,
    day: String,
    outcome: String,
  ) throws {
    #expect(try answer(start: start, on: day).outcome?.id == outcome)
  }

  // T-44, T-45
  @Test(arguments: ["amersfoort", "baarn", "bunschoten", "leusden", "soest", "woudenberg"])
  func `every lokale team informs Amersfoort in month five`(gemeente: String) throws {
    let found = try answer(
      stuck.merging(["gemeente": gemeente, "vmr-start": "2026-07-15"]) { $1 },
      on: "2026-12-20",
    )
    #expect(found.outcome?.id == "verblijf.informeer-amersfoort")
    #expect(found.responsible.first?.party == .lokaalTeam)
    #expect(found.steps.map(\.what).dropFirst().first?.contains("gemeente Amersfoort") == true)
  }

  // T-40
  @Test func `no address of the coördinatieteam is given, and that is said`() throws {
    let found = try answer(start: "2026-07-15", on: "2027-02-01")
    #expect(found.contacts.isEmpty)
    #expect(found.notices.contains { $0.text.contains("noemt de bron niet") })
  }

  @Test func `after month six the gemeente pays the bridging place, the insurer the treatment`()
    throws
  {
    let found = try answer(start: "2026-07-15", on: "2027-02-01")
    let parties = found.responsible.map(\.party)
    #expect(parties == [.lokaalTeam, .gemeenteVanHerkomst, .zorgverzekeraar])
    #expect(found.responsible[1].name == "Soest")
  }

  @Test func `while waiting the insurer pays and the gemeente keeps looking`() throws {
    let found = try answer(start: "2026-07-15", on: "2026-09-15")
    #expect(found.responsible.map(\.party).contains(.zorgverzekeraar))
    #expect(found.responsible.map(\.party).contains(.gemeenteVanHerkomst))
    #expect(found.title.contains("zoekt door"))
  }

  // T-46
  @Test func `the two clocks of six months are not merged`() throws {
    let found = try answer(start: "2026-07-15", on: "2026-09-15")
    #expect(found.deadlines.map(\.term.id) == ["vmr-vijf-maanden", "vmr-zes-maanden"])
    #expect(found.deadlines.allSatisfy { $0.term.force == .limit })
    #expect(found.notices.contains { $0.text.contains("nog een klok") })
  }

  @Test func `with an unknown start the months count from being ready, and that is said`() throws {
    let facts = stuck.merging(["vmr-start": "onbekend", "ontslagklaar-op": "2026-07-01"]) { $1 }
    let found = try answer(facts, on: "2026-12-05")
    #expect(found.outcome?.id == "verblijf.informeer-amersfoort")
    #expect(found.deadlines.first?.lastDay?.isoText == "2026-12-01")
    #expect(found.notices.contains { $0.kind == .ambiguous && $0.text.contains("vroege kant") })
  }

  @Test func `an unknown start also says what to do when nothing was reported yet`() throws {
    let facts = stuck.merging(["vmr-start": "onbekend", "ontslagklaar-op": "2026-07-01"]) { $1 }
    for (day, outcome) in [
      ("2026-08-05", "wachten"), ("2026-12-05", "informeer-amersfoort"), ("2027-02-05", "bdvo"),
    ] {
      let found = try answer(facts, on: day)
      #expect(found.outcome?.id == "verblijf.\(outcome)")
      #expect(found.steps.contains { $0.isForAsker && $0.what.contains("'nog niet'") })
    }
    let known = try answer(start: "2026-07-15", on: "2026-09-15")
    #expect(!known.steps.contains { $0.what.contains("'nog niet'") })
    #expect(try answer(stuck, on: "2026-09-15").outcome?.id == "verblijf.melden")
  }

  @Test(arguments: ["2026-07-20", "2026-12-20", "2027-01-20"])
  func `whoever is of the ggz keeps in touch with the team, in every stage`(day: String) throws {
    let facts = stuck.merging(["vmr-start": "2026-07-15"]) { $1 }
    for (rol, holds) in [("ggz", true), ("wijkteam", false), ("huisarts", false)] {
      let found = try answer(facts.merging(["rol": rol]) { $1 }, on: day)
      #expect(found.steps.contains { $0.what.hasPrefix("Houd, als behandelaar") } == holds)
      #expect(found.steps.contains { $0.what.contains("Centrale Toegang") })
      #expect(found.steps.first?.what.contains("toestemming nee") == true)
    }
  }

  @Test(arguments: [("vmr-start", "2026-07-15"), ("ontslagklaar-op", "2026-07-01")])
  func `not ready, but ready since a day, is to be checked`(fact: String, day: String) throws {
    let facts = stuck.merging(["klaar-voor-ontslag": "nee", fact: day]) { $1 }
    let found = try answer(facts, on: "2026-09-15")
    #expect(found.outcome?.id == "verblijf.niet-van-toepassing")
    let text = try #require(
      found.notices.first { $0.kind == .check && $0.text.hasPrefix("Controleer") }
    )
    .text
    #expect(text.contains("'klaar voor ontslag' is nee"))
    let place = try answer(stuck.merging(["passende-plek": "ja", fact: day]) { $1 }, on: day)
    #expect(!place.notices.contains { $0.text.hasPrefix("Controleer") })
  }

  @Test(arguments: [("2026-02-28", true), ("2026-03-01", false)])
  func `before this version nothing is known`(day: String, isBefore: Bool) throws {
    let found = try answer(stuck, on: day)
    #expect(found.outcome?.id == "verblijf.melden")
    #expect(found.notices.contains { $0.text.contains("wat toen gold") } == isBefore)
  }

  // T-33
  @Test func `with both days unknown it stays open`() throws {
    let found = try answer(stuck.merging(["vmr-start": "onbekend"]) { $1 }, on: "2026-12-05")
    #expect(found.missing.map(\.id.name) == ["ontslagklaar-op"])
    #expect(found.deadlines.allSatisfy { $0.lastDay == nil })
  }

  @Test func `a reimbursement cannot begin before the inwoner is ready`() {
    #expect(throws: InputProblem.self) {
      try answer(
        stuck.merging(["vmr-start": "2026-06-01", "ontslagklaar-op": "2026-07-01"]) { $1 },
        on: "2026-12-05",
      )
    }
  }

  // T-05
  @Test(arguments: ["nijkerk", "barneveld", "scherpenzeel", "anders"])
  func `outside the six there are no months of VMR`(gemeente: String) throws {
    let found = try answer(
      stuck.merging(["gemeente": gemeente, "vmr-start": "2026-07-15"]) { $1 },
      on: "2026-12-20",
    )
    #expect(found.outcome?.id == "buiten-bereik.wed-gemeente")
    #expect(found.deadlines.isEmpty)
  }

  @Test func `under 18 the answer stays, with the advice to check`() throws {
    let found = try answer(stuck.merging(["leeftijd": "16"]) { $1 }, on: "2026-09-15")
    #expect(found.outcome?.id == "verblijf.melden")
    #expect(found.notices.contains { $0.kind == .check && $0.text.contains("jonger dan 18") })
  }

  // T-52
  @Test func `consent comes before contact with others`() throws {
    let found = try answer(start: "2026-07-15", on: "2027-02-01")
    #expect(found.steps.first?.what.contains("toestemming") == true)
  }
}
