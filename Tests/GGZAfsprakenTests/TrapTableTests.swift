import Rulebook
import Testing

@testable import GGZAfspraken

// Each trap, and the test that would catch it (here, unless another file is named).
//
// T-01 → VerwijzenTests, PathWalkTests (out of scope)   T-02, T-03 → lines
// T-04 → SteppedCareTests, steppedCareOnly   T-05 → OpnameTests, GemeenteTests
// T-06, T-07 → municipalities   T-08 → OpnameTests, municipalities
// T-09, T-10 → relapseLimit   T-11, T-12 → OpnameGemeenteTests, VerblijfTests
// T-13, T-14, T-20, T-21 → requester   T-15, T-16, T-17 → treatmentTerm
// T-18, T-19 → entitlement   T-22, T-23, T-24, T-25, T-26 → doorstroom
// T-27 → OverlegTests, noInventedTerms   T-28, T-29 → overdracht
// T-30, T-31, T-32 → letter   T-33 → VerwijzenTests, ConditionTests of the kernel
// T-34, T-35, T-36 → Calendar/OpeningHoursTests, lines   T-37 → crisisNumber
// T-38, T-39 → TrapTests, crisisNumber   T-40 → nothingFilledIn   T-41, T-42, T-43 → knelpunt
// T-44 … T-62 → OpnameTests, OpnameGemeenteTests, VerblijfTests, HerkomstTests, GemeenteTests
// T-63 → oftenFree   T-64 … T-70 → VerwijzenTests, OverlegTests   T-71 → openQuestions
// T-72 → shortQuestion   T-73, T-74 → VerblijfTests, planning   T-75, T-76 → inForce
// T-77, T-78, T-79 → guide   T-80 → OpnameTests, modality

@Suite("Traps, one by one")
struct TrapTableTests {
  private static let base = [
    "rol": "huisarts", "leeftijd": "40", "gemeente": "soest",
  ]
  private static let relapse = [
    "ggz-behandeling": "ja", "zelfde-klachten": "ja", "afgesloten": "2026-07-01",
    "terugval": "2026-09-20",
  ]

  private func answer(
    _ topic: TopicID,
    _ facts: [String: String],
    on day: String = "2026-10-05T09:00",
  ) throws -> Answer {
    let moment = try #require(Moment(isoText: day))
    let advisor = try Advisor(on: moment.date)
    let topic = try #require(advisor.topic(topic))
    let input = FactInput(today: moment.date, yearRequired: true, region: [])
    var answers: [FactID: Value] = [:]
    for (name, text) in Self.base.merging(facts, uniquingKeysWith: { $1 }) {
      let fact = try #require(topic.accepted.first { $0.id.name == name }, "\(name)")
      answers[fact.id] = try input.value(of: text, for: fact)
    }
    return advisor.answer(
      topic,
      try topic.completed(answers, today: moment.date),
      at: moment,
    )
  }

  private func relapsed(
    _ facts: [String: String] = [:],
    on day: String = "2026-10-05",
  ) throws -> Answer {
    try answer(.terugkeer, Self.relapse.merging(facts, uniquingKeysWith: { $1 }), on: day)
  }

  private func texts(_ answer: Answer) -> String {
    ([answer.title] + answer.steps.map(\.what) + answer.notices.map(\.text)
      + answer.reasons.filter(\.holds).map(\.text)
      + answer.contacts.flatMap { [$0.name, $0.phone ?? "", $0.hours ?? ""] })
      .joined(separator: "\n")
  }

  private func lastDay(_ term: String, _ answer: Answer) -> String? {
    answer.deadlines.first { $0.term.id == term }?.lastDay?.isoText
  }

  @Test func lines() throws {
    let numbers = ["033-4609583", "088 505 1220", "036 547 61 00"]
    let open = texts(try answer(.consultatie, ["rol": "wijkteam", "in-behandeling": "nee"]))
    let treated = texts(try answer(.consultatie, ["rol": "wijkteam", "in-behandeling": "ja"]))
    let ggz = texts(try answer(.consultatie, ["rol": "ggz"]))
    let huisarts = texts(
      try answer(.consultatie, ["vraag": "aanpak", "toestemming": "ja"])
    )
    for number in numbers {
      #expect(open.contains(number))
      for text in [treated, ggz, huisarts] { #expect(!text.contains(number)) }
    }
    #expect(open.contains("08.30–10.00") && open.contains("13.00–17.00"))
    #expect(open.contains("werkdagen, tijden niet vermeld"))
  }

  @Test func steppedCareOnly() throws {
    let words = ["VS-GGZ", "Karify", "VIPLive", "Mijntherapieland"]
    for topic in [TopicID.wachtlijst, .samenwerking, .sociaal] {
      let text = texts(try answer(topic, [:]))
      for word in words { #expect(!text.contains(word)) }
    }
  }

  @Test(arguments: Gemeente.allCases)
  func municipalities(_ gemeente: Gemeente) throws {
    let outcome = try answer(
      .samenwerking,
      ["gemeente": gemeente.rawValue, "in-behandeling": "ja", "begeleiding": "ja"],
    )
    .outcome?
    .id
    switch gemeente {
    case .barneveld, .scherpenzeel: #expect(outcome == "buiten-bereik.ingroei")
    case .anders: #expect(outcome == "buiten-bereik.regio")
    default: #expect(outcome == "samenwerking.naast-elkaar")
    }
  }

  @Test func relapseLimit() throws {
    let leap = ["afgesloten": "2028-02-29", "terugval": "2028-12-01"]
    #expect(lastDay("uiterste-terugval", try relapsed(leap, on: "2028-12-02")) == "2029-02-28")
    let across = ["afgesloten": "2027-06-15", "terugval": "2028-06-15"]
    #expect(try relapsed(across, on: "2028-06-15").outcome?.id == "terugkeer.mogelijk")
  }

  @Test func requester() throws {
    let team = try relapsed(["rol": "wijkteam"])
    #expect(team.outcome?.id == "terugkeer.via-huisarts")
    #expect(team.responsible.map(\.party) == [.huisarts])
    #expect(team.deadlines.first { $0.term.id == "terugkoppeling" }?.start == nil)
    let ggz = try relapsed(["rol": "ggz", "aanvrager": "overnemende-ggz"])
    #expect(ggz.responsible.map(\.party) == [.overnemendeGGZ])
    let asked = try relapsed(["aanvraag": "2026-10-01"])
    #expect(asked.responsible.map(\.party) == [.laatsteGGZ])
  }

  @Test func treatmentTerm() throws {
    let asked = ["aanvraag": "2026-09-21", "terugkoppeling": "2026-10-02"]
    let other = try relapsed(asked.merging(["besluit": "andere-oplossing"]) { $1 })
    #expect(lastDay("terug-in-behandeling", other) == nil)
    let again = try relapsed(
      asked.merging(["besluit": "opnieuw-behandelen", "besluitdatum": "2026-10-02"]) { $1 }
    )
    #expect(lastDay("terug-in-behandeling", again) == "2026-10-30")
    #expect(texts(again).contains("19-10-2026"))
    #expect(texts(try relapsed(["aanvraag": "2026-10-01"])).contains("ontvangstbevestiging"))
  }

  @Test func entitlement() throws {
    #expect(
      try relapsed(["zelfde-klachten": "nee"]).outcome?.id == "terugkeer.andere-klachten"
    )
    #expect(
      try relapsed(["ggz-behandeling": "nee"]).outcome?.id
        == "terugkeer.geen-ggz-behandeling"
    )
    let split = try relapsed(
      ["afgesloten": "2026-07-01", "terugval": "2027-06-30", "aanvraag": "2027-07-10"],
      on: "2027-07-12",
    )
    #expect(split.outcome?.id == "terugkeer.loopt")
    #expect(split.notices.contains { $0.kind == .ambiguous })
  }

  @Test func doorstroom() throws {
    func outcome(_ from: String, _ to: String, _ phase: String) throws -> Answer {
      try answer(
        .doorstroom,
        [
          "van": from, "naar": to, "fase": phase, "aanbod-past-niet": "ja", "verzoek": "2026-10-01",
        ],
      )
    }
    let up = try outcome("mono", "multi", "tijdens-behandeling")
    #expect(up.outcome?.id == "doorstroom.opschalen" && up.deadlines.isEmpty)
    let down = try outcome("multi", "mono", "tijdens-behandeling")
    #expect(down.responsible.map(\.party) == [.monoGGZ, .multiGGZ])
    #expect(try outcome("mono", "mono", "na-intake").outcome?.id == "doorstroom.geen-versnelling")
    #expect(try outcome("multi", "multi", "na-intake").outcome?.id == "doorstroom.wachttijd-mee")
    let sent = try outcome("multi", "multi", "na-verwijzing")
    #expect(sent.outcome?.id == "doorstroom.ggz-verwijst-door")
    #expect(sent.responsible.map(\.party) == [.verwijzendeGGZ])
  }

  @Test func noInventedTerms() throws {
    let facts = ["vervolgbeleid": "ja", "gebeld": "nee", "overgenomen": "nee"]
    #expect(try answer(.overdracht, facts).deadlines.isEmpty)
    #expect(try answer(.afsluitbrief, ["ontbreekt": "conclusie"]).deadlines.isEmpty)
  }

  @Test func overdracht() throws {
    let sent = try answer(
      .overdracht,
      ["vervolgbeleid": "nee", "gebeld": "nee", "overgenomen": "nee", "brief-ontvangen": "ja"],
    )
    #expect(sent.outcome?.id == "overdracht.wacht-op-overname")
    #expect(sent.responsible.map(\.party) == [.ggzInstelling])
  }

  @Test func letter() throws {
    let always = "conclusie,vervolgbeleid,telefoon,werkdagen"
    let others = BriefOnderdeel.ifApplicable.map(\.rawValue).joined(separator: ",")
    #expect(
      try answer(.afsluitbrief, ["aanwezig": always, "niet-van-toepassing": others]).outcome?.id
        == "afsluitbrief.volledig"
    )
    let number = try answer(
      .afsluitbrief,
      [
        "aanwezig": "conclusie,vervolgbeleid,werkdagen", "ontbreekt": "telefoon",
        "niet-van-toepassing": others,
      ],
    )
    #expect(texts(number).contains("algemeen nummer telt niet"))
    let wrap = try answer(
      .afsluitbrief,
      ["aanwezig": always, "ontbreekt": "wrap", "niet-van-toepassing": "medicatieoverzicht"],
    )
    #expect(texts(wrap).contains("niet wat erin staat"))
  }

  @Test(arguments: Rol.allCases)
  func crisisNumber(_ role: Rol) throws {
    let text = texts(try answer(.crisis, ["rol": role.rawValue]))
    #expect(!text.contains("033-4609583"))
    #expect(text.contains("112"))
  }

  @Test func nothingFilledIn() throws {
    for step in ["1", "2"] {
      let text = texts(
        try answer(.knelpunt, ["afspraak": "toegankelijke-ggz", "gezet": step])
      )
      #expect(text.contains("nog niet ingevuld"))
    }
  }

  @Test func knelpunt() throws {
    let regional = ["afspraak": "toegankelijke-ggz"]
    for step in ["0", "1", "2", "3"] {
      let text = texts(try answer(.knelpunt, regional.merging(["gezet": step]) { $1 }))
      #expect(!text.contains("ombudsman") && !text.contains("VNG"))
      #expect(!text.contains("anoniem"))
    }
    let structural = regional.merging(["gezet": "1", "structureel": "ja"]) { $1 }
    #expect(texts(try answer(.knelpunt, structural)).contains("anoniem"))
  }

  @Test func oftenFree() throws {
    let text = texts(try answer(.samenwerking, ["in-behandeling": "nee", "begeleiding": "nee"]))
    #expect(text.contains("vaak gratis"))
  }

  @Test func openQuestions() throws {
    let advisor = try Advisor(on: CivilDate(dayNumber: 20_778))
    let clauses = advisor.topics.flatMap { $0.outcomeRules.flatMap(\.basis) }
    let asQuestion = (71...89).map { ClauseID.lga($0) }
    #expect(clauses.filter(asQuestion.contains).allSatisfy { $0 == .lga(79) })
  }

  @Test func shortQuestion() throws {
    let outcome = try answer(
      .consultatie,
      ["vraag": "psychofarmaca", "kort-en-anoniem": "ja"],
    )
    .outcome?
    .id
    #expect(outcome == "consultatie.kort-overleg")
  }

  @Test func planning() throws {
    let advisor = try Advisor(on: CivilDate(dayNumber: 20_778))
    let planned = advisor.guide.milestones.map { "\($0.when) \($0.what)" }
    #expect(planned.contains { $0.contains("oktober 2026") })
    #expect(!planned.contains { $0.contains("2026-12-04") || $0.contains("4 december") })
  }

  @Test func inForce() throws {
    let before = try answer(
      .samenwerking,
      ["in-behandeling": "ja", "begeleiding": "ja"],
      on: "2026-06-03",
    )
    #expect(before.notices.contains { $0.kind == .notYetInForce })
    let first = try answer(
      .samenwerking,
      ["in-behandeling": "ja", "begeleiding": "ja"],
      on: "2026-06-04",
    )
    #expect(!first.notices.contains { $0.kind == .notYetInForce })
  }

  @Test func guide() throws {
    let guide = try Advisor(on: CivilDate(dayNumber: 20_778)).guide
    #expect(guide.roles.map(\.time).map { $0.contains("2 uur") } == [true, false, false])
    #expect(guide.roles.map(\.time).map { $0.contains("9 uur") } == [false, true, false])
    #expect(guide.roles.map(\.time).map { $0.contains("1 uur per week") } == [false, false, true])
    let names = guide.organisations.map(\.name)
    #expect(names.contains { $0.contains("Plucgg") })
    #expect(names.contains { $0.contains("Eleos") })
  }

  @Test func modality() throws {
    let text = texts(
      try answer(
        .doorstroom,
        [
          "van": "multi", "naar": "multi", "fase": "na-intake", "aanbod-past-niet": "ja",
        ],
      )
    )
    #expect(text.contains("mag") && !text.contains("moet de wachttijd"))
  }
}
