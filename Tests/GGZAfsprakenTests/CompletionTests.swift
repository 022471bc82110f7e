import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("Answers given all at once")
struct CompletionTests {
  private static let today = Paths.today
  private static let topics = (try? Advisor(on: today).topics) ?? []

  private static func topic(_ id: TopicID) throws -> Topic {
    try topics.first { $0.id == id }.orThrow(id.rawValue)
  }

  private static func day(_ text: String) throws -> CivilDate {
    try CivilDate(isoText: text).orThrow(text)
  }

  // MARK: Order

  @Test(arguments: topics.filter { !$0.orders.isEmpty })
  func `days in an impossible order are refused, with both days named`(topic: Topic) throws {
    let (early, late) = (try Self.day("2026-08-10"), try Self.day("2026-08-09"))
    for order in topic.orders {
      let answers: [FactID: Value] = [order.earlier.id: .day(early), order.later.id: .day(late)]
      let problem = try #require(throws: InputProblem.self) {
        try topic.completed(answers, today: Self.today)
      }
      #expect(problem.subject == order.later.id.name)
      #expect(problem.value == "2026-08-09")
      #expect(problem.message.contains("10-08-2026") && problem.message.contains("09-08-2026"))
      #expect(problem.allowed.contains("10-08-2026"))
      let same: [FactID: Value] = [order.earlier.id: .day(early), order.later.id: .day(early)]
      #expect(throws: Never.self) { try topic.completed(same, today: Self.today) }
    }
  }

  @Test func `what comes before an event that happened has happened too`() throws {
    let topic = try Self.topics.first { $0.id == .terugkeer }.orThrow("terugkeer")
    let known = try topic.completed(
      [Facts.besluitdatum.id: .day(Self.today)],
      today: Self.today,
    )
    #expect(known[Facts.aanvraag.id] == .unknown)
    #expect(known[Facts.terugkoppeling.id] == .unknown)
    #expect(known[Facts.behandelingGestart.id] == .notYet)
  }

  @Test(arguments: ["nog niet", "2026-11-22"])
  func `an event that is still to come cannot be followed by one that happened`(day: String) throws
  {
    let facts = ["aanvraag": day, "terugkoppeling": "2026-11-20"]
    let problem = try #require(throws: InputProblem.self) {
      try Asking.answer(.terugkeer, on: "2026-11-21", facts)
    }
    #expect(["aanvraag", "terugkoppeling"].contains(problem.subject))
    #expect(problem.message.contains("aangevraagd") && problem.message.contains("reactie"))
  }

  @Test func `a relapse before closing points to the treating professional`() throws {
    let facts = ["afgesloten": "2026-08-10", "terugval": "2026-08-09"]
    let problem = try #require(throws: InputProblem.self) {
      try Asking.answer(.terugkeer, facts)
    }
    #expect(problem.message.contains("behandelaar"))
  }

  // MARK: After the reference day

  @Test(arguments: topics)
  func `an event after the reference day has not happened yet`(topic: Topic) throws {
    let tomorrow = Self.today.advanced(byDays: 1)
    for fact in topic.facts where fact.kind == .event {
      let later = try topic.completed([fact.id: .day(tomorrow)], today: Self.today)
      #expect(later.truth(of: .hasHappened(fact.id)) == .no, "\(fact.id.name)")
      let now = try topic.completed([fact.id: .day(Self.today)], today: Self.today)
      #expect(now.truth(of: .hasHappened(fact.id)) == .yes, "\(fact.id.name)")
    }
  }

  @Test(arguments: topics)
  func `a day that cannot lie ahead is refused after the reference day`(topic: Topic) throws {
    let tomorrow = Self.today.advanced(byDays: 1)
    for fact in topic.facts where fact.kind == .day {
      let answers: [FactID: Value] = [fact.id: .day(tomorrow)]
      guard !fact.canLieAhead else {
        #expect(throws: Never.self) { try topic.completed(answers, today: Self.today) }
        continue
      }
      let problem = try #require(throws: InputProblem.self) {
        try topic.completed(answers, today: Self.today)
      }
      #expect(problem.subject == fact.id.name)
      #expect(problem.message.contains("22-11-2026") && problem.message.contains("21-11-2026"))
    }
  }

  // MARK: Contradictions

  @Test(arguments: [
    ("2026-06-15", "2026-09-01", "nee"), ("2025-06-15", "2026-09-01", "ja"),
  ])
  func `what somebody is sure of cannot go against the days`(
    closed: String,
    relapse: String,
    said: String,
  ) throws {
    func ask(_ said: String) throws -> Answer {
      try Asking.answer(
        .terugkeer,
        [
          "rol": "huisarts", "ggz-behandeling": "ja", "zelfde-klachten": "ja",
          "afgesloten": closed, "terugval": relapse, "binnen-12-maanden": said,
        ],
      )
    }
    let problem = try #require(throws: InputProblem.self) { try ask(said) }
    #expect(problem.subject == "binnen-12-maanden")
    #expect(problem.value == said)
    #expect(throws: Never.self) { try ask(said == "ja" ? "nee" : "ja") }
  }

  @Test(arguments: [
    ["aanwezig": "conclusie,wrap", "ontbreekt": "wrap"],
    ["aanwezig": "wrap", "niet-van-toepassing": "wrap"],
    ["ontbreekt": "wrap", "niet-van-toepassing": "wrap"],
  ])
  func `an item of the letter stands in one of the three sets`(facts: [String: String]) throws {
    let problem = try #require(throws: InputProblem.self) {
      try Asking.answer(.afsluitbrief, facts)
    }
    #expect(problem.value == "wrap")
    for set in facts.keys { #expect(problem.message.contains("'\(set)'")) }
  }

  @Test(arguments: BriefOnderdeel.always)
  func `an item that always belongs in the letter cannot be 'not applicable'`(
    item: BriefOnderdeel
  ) throws {
    let problem = try #require(throws: InputProblem.self) {
      try Asking.answer(.afsluitbrief, ["niet-van-toepassing": item.rawValue])
    }
    #expect(problem.subject == "niet-van-toepassing")
    #expect(problem.value == item.rawValue)
    #expect(problem.allowed.contains("wrap") && !problem.allowed.contains(item.rawValue))
  }

  @Test func `risk and traits have to say the same`() throws {
    let facts = ["rol": "huisarts", "risico": "geen", "kenmerken": "hoog-risico"]
    let problem = try #require(throws: InputProblem.self) { try Asking.answer(.verwijzen, facts) }
    #expect(problem.value == "hoog-risico")
    let agreeing = ["rol": "huisarts", "risico": "hoog", "kenmerken": "hoog-risico"]
    #expect(throws: Never.self) { try Asking.answer(.verwijzen, agreeing) }
  }

  // MARK: What was not given

  @Test(arguments: topics)
  func `not given: ambulant, no crisis, and no event has happened`(topic: Topic) throws {
    let known = try topic.completed([:], today: Self.today)
    #expect(known[Facts.setting.id] == Facts.setting.value(.ambulant).value)
    #expect(known.truth(of: Facts.crisis.holds) == (topic.id == .crisis ? .yes : .no))
    for fact in topic.facts where fact.kind == .event {
      #expect(known[fact.id] == .notYet, "\(fact.id.name)")
    }
    for fact in topic.facts where fact.kind == .day { #expect(known[fact.id] == nil) }
    for fact in [Facts.rol.id, Facts.leeftijd.id, Facts.gemeente.id] { #expect(known[fact] == nil) }
  }

  @Test func `what was given is not overruled`() throws {
    let given: [FactID: Value] = [
      Facts.setting.id: .choice("opname"), Facts.crisis.id: .unknown, Facts.aanvraag.id: .unknown,
    ]
    let known = try Self.topic(.terugkeer).completed(given, today: Self.today)
    for (fact, value) in given { #expect(known[fact] == value) }
  }

  @Test(arguments: [
    (Rol.huisarts, Aanvrager.huisarts), (.pohGGZ, .huisarts), (.wijkteam, .sociaalDomein),
    (.welzijn, .sociaalDomein), (.herstelnetwerk, .sociaalDomein), (.ggz, .overnemendeGGZ),
  ])
  func `who requests follows from the role, unless it was given`(
    role: Rol,
    requester: Aanvrager,
  ) throws {
    let topic = try Self.topic(.terugkeer)
    let asked: [FactID: Value] = [Facts.rol.id: .choice(role.rawValue)]
    let known = try topic.completed(asked, today: Self.today)
    #expect(Facts.aanvrager.chosen(in: known) == requester)
    for other in Aanvrager.allCases {
      let given = asked.merging([Facts.aanvrager.id: .choice(other.rawValue)]) { first, _ in first }
      let explicit = try topic.completed(given, today: Self.today)
      #expect(Facts.aanvrager.chosen(in: explicit) == other)
    }
  }

  @Test func `a decision without a day takes that of the feedback, else an unknown one`() throws {
    let topic = try Self.topic(.terugkeer)
    let day = try Self.day("2026-09-10")
    let decided: [FactID: Value] = [Facts.besluit.id: .choice("opnieuw-behandelen")]
    let without = try topic.completed(decided, today: Self.today)
    #expect(without[Facts.besluitdatum.id] == .unknown)
    let both = decided.merging([Facts.terugkoppeling.id: .day(day)]) { first, _ in first }
    #expect(try topic.completed(both, today: Self.today)[Facts.besluitdatum.id] == .day(day))
  }
}
