import Foundation
import Rulebook
import Testing

@testable import GGZAfspraken

// Traps in detail, each test with the trap it would catch; `TrapTableTests` has the table.

@Suite("Traps, in detail")
struct TrapTests {
  static let regional: [TopicID] = [
    .terugkeer, .overdracht, .afsluitbrief, .doorstroom, .samenwerking, .wachtlijst, .sociaal,
  ]
  static let relapse = [
    "rol": "huisarts", "ggz-behandeling": "ja", "zelfde-klachten": "ja",
    "afgesloten": "2026-06-15", "terugval": "2026-09-01",
  ]

  static func relapse(_ more: [String: String]) -> [String: String] {
    relapse.merging(more) { _, second in second }
  }

  // MARK: Scope

  // T-01
  @Test(arguments: regional)
  func `underage: somebody under 18 gets no term and no number`(topic: TopicID) throws {
    let answer = try Asking.answer(topic, ["rol": "wijkteam", "leeftijd": "17"])
    #expect(answer.outcome?.id == "buiten-bereik.jeugd")
    #expect(answer.deadlines.isEmpty)
    #expect(answer.contacts.allSatisfy { $0.phone == nil })
    let adult = try Asking.answer(topic, ["rol": "wijkteam", "leeftijd": "18"])
    #expect(adult.status != .outOfScope)
  }

  // T-06
  @Test(arguments: regional)
  func `nijkerk: it belongs to the ambulant scope`(topic: TopicID) throws {
    let answer = try Asking.answer(topic, ["rol": "wijkteam", "gemeente": "nijkerk"])
    #expect(answer.status != .outOfScope)
  }

  // T-07, T-08
  @Test(arguments: ["barneveld", "scherpenzeel"], regional)
  func `joining later: two municipalities are out of scope, each by name`(
    gemeente: String,
    topic: TopicID,
  ) throws {
    let answer = try Asking.answer(topic, ["rol": "huisarts", "gemeente": gemeente])
    #expect(answer.outcome?.id == "buiten-bereik.ingroei")
    #expect(answer.text.lowercased().contains(gemeente))
    #expect(answer.deadlines.isEmpty)
  }

  // T-39
  @Test(
    arguments: [[:], ["leeftijd": "16"], ["gemeente": "barneveld"], ["gemeente": "anders"]],
    TopicID.allCases,
  )
  func `crisis first: it goes before everything, also out of scope`(
    facts: [String: String],
    topic: TopicID,
  ) throws {
    let asked = facts.merging(["rol": "wijkteam", "crisis": "ja"]) { first, _ in first }
    let answer = try Asking.answer(topic, asked)
    #expect(answer.outcome?.id == "crisis.via-huisarts")
    #expect(answer.topic == topic)
  }

  @Test(arguments: TopicID.allCases)
  func `crisis first: with nothing else known both routes are given`(topic: TopicID) throws {
    let advisor = try Advisor(on: Paths.today)
    let found = try advisor.topic(topic).orThrow(topic.rawValue)
    let known = try found.completed([Facts.crisis.id: .flag(true)], today: Paths.today)
    let answer = advisor.answer(found, known, at: Moment(date: Paths.today))
    #expect(answer.outcome?.id == "crisis.alle-routes")
    #expect(answer.missing.isEmpty)
  }

  // MARK: Dates

  // T-09, T-10
  @Test(arguments: [
    ("2026-06-15", "2027-06-15"), ("2027-03-01", "2028-03-01"), ("2028-02-29", "2029-02-28"),
    ("2027-02-28", "2028-02-28"),
  ])
  func `calendar year: 12 months are not 365 days`(closed: String, limit: String) throws {
    let facts = Self.relapse(["afgesloten": closed, "terugval": limit, "aanvraag": limit])
    let answer = try Asking.answer(.terugkeer, on: limit, facts)
    #expect(answer.outcome?.id == "terugkeer.loopt")
    #expect(answer.lastDay("uiterste-terugval") == limit)
    let next = try CivilDate(isoText: limit).orThrow(limit).advanced(byDays: 1).isoText
    let late = Self.relapse(["afgesloten": closed, "terugval": next, "aanvraag": next])
    #expect(try Asking.answer(.terugkeer, on: next, late).outcome?.id == "terugkeer.te-laat")
  }

  // T-11, T-12
  @Test(arguments: [
    ("2026-08-31", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
    ("2026-12-31", 5, "2027-05-31"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-10-31", 5, "2027-03-31"),
  ])
  func `last day of the month: months stay months`(start: String, months: Int, end: String) throws {
    let day = try CivilDate(isoText: start).orThrow(start)
    #expect(day.adding(.months(months)).isoText == end)
  }

  // T-73
  @Test(arguments: [("2026-10-31", false), ("2026-11-01", true), ("2026-12-03", true)])
  func `revision: from November 2026 an answer says that a newer version may exist`(
    day: String,
    warns: Bool,
  ) throws {
    for topic in Self.regional {
      let answer = try Asking.answer(topic, on: day, ["rol": "wijkteam"])
      #expect(answer.warns(.revision) == warns, "\(topic.rawValue)")
    }
  }

  // T-74
  @Test(arguments: [("2026-11-21", false), ("2027-03-31", false), ("2027-04-01", true)])
  func `revision: the wederkerigheidsafspraken have a year`(day: String, warns: Bool) throws {
    let facts = ["rol": "wijkteam", "afspraak": "wederkerigheid", "gezet": "3"]
    #expect(try Asking.answer(.knelpunt, on: day, facts).warns(.revision) == warns)
  }

  // T-75
  @Test(arguments: [("2026-06-03", true), ("2026-06-04", false)])
  func `not in force: before 4 June 2026 nothing binds, and nothing is late`(
    day: String,
    warns: Bool,
  ) throws {
    let facts = [
      "rol": "ggz", "fase": "tijdens", "van": "multi", "naar": "mono", "verzoek": "2026-04-01",
    ]
    let answer = try Asking.answer(.doorstroom, on: day, facts)
    #expect(answer.outcome?.id == "doorstroom.afschalen")
    #expect(answer.warns(.notYetInForce))
    #expect(!answer.steps.contains { $0.rules == [RuleID("KNP-1")] })
    let samen = ["rol": "wijkteam", "in-behandeling": "ja", "begeleiding": "ja"]
    #expect(try Asking.answer(.samenwerking, on: day, samen).warns(.notYetInForce) == warns)
  }

  // T-76
  @Test func `reference day: the same case on another day counts from that day`() throws {
    let facts = Self.relapse(["aanvraag": "2026-09-01"])
    let days = try ["2026-09-01", "2026-09-22", "2026-09-23"]
      .map {
        try Asking.answer(.terugkeer, on: $0, facts).deadlines
          .first {
            $0.term.id == "terugkoppeling"
          }?
          .daysLeft
      }
    #expect(days == [21, 0, -1])
  }

  // MARK: Agreements of others

  // T-04
  @Test(arguments: regional + [.consultatie, .crisis, .knelpunt, .verwijzen])
  func `other region: nothing of RegiozorgNU stands in an answer`(topic: TopicID) throws {
    for role in Rol.allCases {
      let text = try Asking.answer(topic, ["rol": role.rawValue]).text
      for word in ["VS-GGZ", "Karify", "VIPLive", "RegiozorgNU", "stepped"] {
        #expect(!text.contains(word))
      }
    }
  }

  // T-63
  @Test(arguments: [TopicID.samenwerking, .wachtlijst, .sociaal])
  func `often free: the local offer is never promised to be free`(topic: TopicID) throws {
    let facts = ["rol": "huisarts", "in-behandeling": "nee", "begeleiding": "nee"]
    let own = Set(try Asking.known(topic, on: "2026-09-15", [:]).topic.accepted.map(\.id.name))
    let text = try Asking.answer(topic, facts.filter { own.contains($0.key) }).text
    let free = text.components(separatedBy: "gratis").dropLast()
    #expect(!free.isEmpty)
    #expect(free.allSatisfy { $0.hasSuffix("vaak ") })
    #expect(!text.contains("kosteloos"))
  }
}
