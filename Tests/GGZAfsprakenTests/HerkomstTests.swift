import GGZAfspraken
import Rulebook
import Testing

private let day = "2026-09-15"

private let lived: [String: String] = [
  "rol": "wijkteam", "inkomen-of-dagbesteding": "ja", "netwerk": "ja",
]

/// The answer to a question on herkomst, from facts as they are typed.
private func answer(_ facts: [String: String], on day: String = day) throws -> Answer {
  let today = try #require(CivilDate(isoText: day))
  let advisor = try Advisor(on: today)
  let topic = try #require(advisor.topic(.herkomst))
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

@Suite("Herkomst")
struct HerkomstTests {
  // T-56
  @Test(
    arguments: [
      ("leusden:zelfstandig", "Leusden"),
      ("leusden:instelling,baarn:ouders", "Baarn"),
      (
        "amersfoort:pleeggezin,soest:tijdelijk,woudenberg:zelfstandig,baarn:zelfstandig",
        "Woudenberg",
      ),
      (
        "leusden:instelling,soest:tijdelijk,baarn:instelling,baarn:tijdelijk,soest:pleeggezin,"
          + "bunschoten:zelfstandig", "Bunschoten",
      ),
    ]
  )
  func `the newest place that counts is the gemeente van herkomst`(
    places: String,
    name: String,
  ) throws {
    let found = try answer(lived.merging(["woonplaatsen": places]) { $1 })
    #expect(found.outcome?.id == "herkomst.gemeente")
    #expect(found.title == "\(name) is de gemeente van herkomst.")
    #expect(found.responsible.map(\.name) == [name])
    #expect(found.responsible.map(\.party) == [.gemeenteVanHerkomst])
  }

  // T-56
  @Test func `every place that is passed over is shown with the reason`() throws {
    let found = try answer(
      lived.merging(["woonplaatsen": "leusden:instelling,soest:tijdelijk,baarn:ouders"]) { $1 }
    )
    let chain = try #require(found.reasons.first { $0.rule == RuleID("HRK-23") }).text
    #expect(chain.contains("1. Leusden: een instelling telt niet"))
    #expect(chain.contains("2. Soest: een tijdelijk adres telt niet"))
    #expect(chain.contains("3. Baarn: een vast thuis bij ouders telt"))
  }

  @Test(arguments: ["leusden:instelling,baarn:pleeggezin", "geen"])
  func `when no place counts the search goes further back`(places: String) throws {
    let found = try answer(["woonplaatsen": places, "vaste-woonplaats": "ja"])
    #expect(found.outcome?.id == "herkomst.verder-terug")
  }

  @Test func `when no place counts it has to be known whether there is a fixed place`() throws {
    let found = try answer(["woonplaatsen": "leusden:instelling"])
    #expect(found.missing.map(\.id.name) == ["vaste-woonplaats"])
    #expect(
      found.possibilities.map(\.outcome.id) == ["herkomst.verder-terug", "herkomst.gezamenlijk"]
    )
  }

  // T-58
  @Test func `without a fixed place the six are responsible together, not one of them`() throws {
    let found = try answer(["woonplaatsen": "geen", "vaste-woonplaats": "nee"])
    #expect(found.outcome?.id == "herkomst.gezamenlijk")
    #expect(found.responsible.map(\.name) == ["de zes regiogemeenten samen"])
    #expect(!found.title.contains("Amersfoort"))
  }

  @Test(arguments: ["nijkerk", "barneveld", "anders"])
  func `a last own place outside the six falls outside the agreements`(place: String) throws {
    let found = try answer(["woonplaatsen": "\(place):zelfstandig"])
    #expect(found.outcome?.id == "herkomst.buiten-afspraak")
  }

  @Test(
    arguments: [("ja", "nee"), ("nee", "ja"), ("nee", "nee")]
  )
  func `income or daytime activity and network are both needed`(
    income: String,
    network: String,
  ) throws {
    let facts = [
      "woonplaatsen": "soest:zelfstandig", "inkomen-of-dagbesteding": income, "netwerk": network,
    ]
    let adult = try answer(facts.merging(["jongere": "nee"]) { $1 })
    #expect(adult.outcome?.id == "herkomst.overleg")
    let youth = try answer(facts.merging(["jongere": "ja"]) { $1 })
    #expect(youth.outcome?.id == "herkomst.gemeente")
    #expect(try answer(facts).missing.map(\.id.name) == ["jongere"])
  }

  @Test func `what the municipalities agreed on goes before the places`() throws {
    let found = try answer(
      lived.merging(["woonplaatsen": "leusden:zelfstandig", "afgesproken-gemeente": "soest"]) { $1 }
    )
    #expect(found.responsible.map(\.name) == ["Soest"])
    let outside = try answer(["afgesproken-gemeente": "nijkerk"])
    #expect(outside.outcome?.id == "herkomst.buiten-afspraak")
  }

  // T-33
  @Test func `places that are not known are asked, never guessed`() throws {
    let found = try answer(lived.merging(["woonplaatsen": "onbekend"]) { $1 })
    #expect(found.status == .incomplete)
    #expect(found.missing.map(\.id.name).contains("woonplaatsen"))
  }

  // MARK: Living elsewhere

  @Test(arguments: ["trauma", "negatief-netwerk", "dagbesteding", "pleeggezin"])
  func `one weighty reason is enough to live elsewhere`(reason: String) throws {
    let found = try answer(["gewenste-gemeente": "leusden", "reden": reason])
    #expect(found.outcome?.id == "herkomst.elders-mogelijk")
  }

  // T-57
  @Test func `a supporting network needs facts`() throws {
    let facts = ["gewenste-gemeente": "leusden", "reden": "steunend-netwerk"]
    #expect(try answer(facts).missing.map(\.id.name) == ["onderbouwd"])
    let without = try answer(facts.merging(["onderbouwd": "nee"]) { $1 })
    #expect(without.outcome?.id == "herkomst.elders-niet-onderbouwd")
    let with = try answer(facts.merging(["onderbouwd": "ja"]) { $1 })
    #expect(with.outcome?.id == "herkomst.elders-mogelijk")
  }

  @Test(arguments: [("ja", "elders-mogelijk"), ("nee", "elders-niet-onderbouwd")])
  func `a foster family is a reason for a jongere`(young: String, outcome: String) throws {
    let facts = ["gewenste-gemeente": "leusden", "reden": "pleeggezin"]
    let found = try answer(facts.merging(["jongere": young]) { $1 })
    #expect(found.outcome?.id == "herkomst.\(outcome)")
    let reasons = found.reasons.filter(\.holds).map(\.text)
    #expect(reasons.contains { $0.hasPrefix("Telt hier niet mee") } == (young == "nee"))
    let open = try answer(facts.merging(["jongere": "onbekend"]) { $1 })
    #expect(open.missing.map(\.id.name) == ["jongere"])
    #expect(try answer(facts).outcome?.id == "herkomst.elders-mogelijk")
    let more = ["reden": "pleeggezin,trauma", "jongere": young]
    #expect(
      try answer(facts.merging(more) { $1 }).outcome?.id == "herkomst.elders-mogelijk"
    )
  }

  @Test func `only the reasons that count are shown as such`() throws {
    let found = try answer([
      "gewenste-gemeente": "leusden", "reden": "trauma,steunend-netwerk", "onderbouwd": "nee",
    ])
    let reasons = found.reasons.filter(\.holds).map(\.text)
    #expect(reasons.filter { $0.hasPrefix("Reden die telt") }.count == 1)
    #expect(reasons.contains { $0.hasPrefix("Telt hier niet mee: een steunend netwerk") })
  }

  @Test(arguments: ["elders-mogelijk", "elders-niet-onderbouwd", "elders-buiten-afspraak"])
  func `a wish names the gemeente van herkomst only when it is certain`(outcome: String) throws {
    let wish = [
      "rol": "wijkteam",
      "gewenste-gemeente": outcome == "elders-buiten-afspraak" ? "nijkerk" : "leusden",
      "reden": outcome == "elders-niet-onderbouwd" ? "geen" : "trauma",
    ]
    func found(_ facts: [String: String]) throws -> Answer {
      let answer = try answer(wish.merging(facts) { $1 })
      #expect(answer.outcome?.id == "herkomst.\(outcome)")
      return answer
    }
    func name(_ answer: Answer) -> String? {
      answer.responsible.first { $0.party == .gemeenteVanHerkomst }?.name
    }
    let place = ["woonplaatsen": "baarn:zelfstandig"]
    let certain = try found(
      place.merging(["inkomen-of-dagbesteding": "ja", "netwerk": "ja"]) { $1 }
    )
    #expect(name(certain) == "Baarn")
    #expect(!certain.steps.contains { $0.what.hasPrefix("Zoek ook uit") })
    for life in [[:], ["netwerk": "nee"], ["netwerk": "onbekend"]] {
      let doubtful = try found(place.merging(life) { $1 })
      #expect(name(doubtful) == nil)
      #expect(doubtful.notices.contains { $0.text.hasPrefix("Of Baarn de gemeente") })
    }
    for places in ["onbekend", "baarn:instelling"] {
      let unknown = try found(["woonplaatsen": places])
      #expect(name(unknown) == nil)
      #expect(unknown.steps.contains { $0.what.hasPrefix("Zoek ook uit") })
    }
    #expect(try found([:]).steps.contains { $0.what.hasPrefix("Zoek ook uit") })
  }

  @Test(
    arguments: [
      (["afgesproken-gemeente": "soest"], "herkomst.gemeente"),
      (["afgesproken-gemeente": "leusden"], "herkomst.gemeente"),
      (["afgesproken-gemeente": "nijkerk"], "herkomst.buiten-afspraak"),
      (["woonplaatsen": "nijkerk:zelfstandig"], "herkomst.buiten-afspraak"),
      (["woonplaatsen": "leusden:zelfstandig"], "herkomst.gemeente"),
      (["woonplaatsen": "geen", "vaste-woonplaats": "nee"], "herkomst.gezamenlijk"),
    ] as [([String: String], String)]
  )
  func `a wish never vanishes`(facts: [String: String], outcome: String) throws {
    let wish = ["gewenste-gemeente": "leusden", "reden": "trauma"].merging(lived) { $1 }
    let found = try answer(wish.merging(facts) { $1 })
    #expect(found.outcome?.id == outcome)
    let said = found.steps.map(\.what) + found.reasons.filter(\.holds).map(\.text)
    #expect(said.filter { $0.hasPrefix("De inwoner wil") }.count == 1)
  }

  @Test(arguments: ["ja", "nee"])
  func `a place outside the six may not count at all`(network: String) throws {
    let found = try answer([
      "woonplaatsen": "nijkerk:zelfstandig", "inkomen-of-dagbesteding": "ja", "netwerk": network,
    ])
    #expect(found.outcome?.id == "herkomst.buiten-afspraak")
    #expect(found.notices.contains { $0.text.contains("eerdere plek") } == (network == "nee"))
  }

  // T-33
  @Test func `an open reason keeps the outcome open, no reason decides it`() throws {
    #expect(try answer(["gewenste-gemeente": "soest"]).missing.map(\.id.name) == ["reden"])
    let none = try answer(["gewenste-gemeente": "soest", "reden": "geen"])
    #expect(none.outcome?.id == "herkomst.elders-niet-onderbouwd")
  }

  // T-59
  @Test(arguments: ["nijkerk", "scherpenzeel", "anders"])
  func `an exception goes only to a municipality that takes part`(wish: String) throws {
    let found = try answer(["gewenste-gemeente": wish, "reden": "trauma"])
    #expect(found.outcome?.id == "herkomst.elders-buiten-afspraak")
  }

  @Test func `a wish for the gemeente van herkomst itself needs no reason`() throws {
    let found = try answer(
      lived.merging(["woonplaatsen": "baarn:zelfstandig", "gewenste-gemeente": "baarn"]) { $1 }
    )
    #expect(found.outcome?.id == "herkomst.gemeente")
  }

  // T-74
  @Test func `from April 2027 the answer says that a newer version may exist`() throws {
    let facts = ["woonplaatsen": "geen", "vaste-woonplaats": "ja"]
    #expect(try !answer(facts, on: "2027-03-31").notices.contains { $0.kind == .revision })
    #expect(try answer(facts, on: "2027-04-01").notices.contains { $0.kind == .revision })
  }

  // MARK: Input

  @Test(
    arguments: [
      ("leusden", "'leusden' is niet van de vorm 'amersfoort:zelfstandig'."),
      ("leusden:zelfstandig,baarn:boot", "'boot' in 'baarn:boot' kan hier niet."),
      ("leusdn:ouders", "'leusdn' in 'leusdn:ouders' kan hier niet."),
      ("leusden:ouders,", "'' is niet van de vorm 'amersfoort:zelfstandig'."),
    ]
  )
  func `a wrong entry is named, with what is allowed`(text: String, message: String) throws {
    let input = FactInput(today: CivilDate(dayNumber: 0), yearRequired: true, region: [])
    #expect {
      try input.value(of: text, for: Facts.woonplaatsen.fact)
    } throws: { error in
      let problem = error as? InputProblem
      return problem?.message == message && problem?.allowed.contains("pleeggezin") == true
    }
  }

  @Test func `places keep their order, and synonyms and spaces are understood`() throws {
    let input = FactInput(today: CivilDate(dayNumber: 0), yearRequired: true, region: [])
    let value = try input.value(
      of: "Soest : Kliniek, bunschoten-spakenburg:ouders",
      for: Facts.woonplaatsen.fact,
    )
    #expect(value == .list(["soest:instelling", "bunschoten:ouders"]))
  }

  // MARK: Interview

  @Test func `one place is asked at a time, until one counts`() throws {
    let today = try #require(CivilDate(isoText: day))
    let advisor = try Advisor(on: today)
    let topic = try #require(advisor.topic(.herkomst))
    var interview = Interview(
      start: Case(today: today).inferring(topic.inferences),
      prompts: topic.prompts,
    )
    var asked: [String] = []
    let replies = [["leusden", "instelling"], ["baarn", "zelfstandig"]]
    for words in replies {
      let next = interview.progress { advisor.openFacts(of: topic, in: $0) }.next
      let prompt = try #require(next)
      asked.append(prompt.id)
      guard case .combined(let groups, _) = prompt.form else {
        Issue.record("this is not the question for a place")
        return
      }
      let sets = zip(groups, words)
        .flatMap { group, word in
          group.first { $0.word == word }?.sets ?? []
        }
      interview = interview.answering(prompt, with: Reply(sets))
    }
    let progress = interview.progress { advisor.openFacts(of: topic, in: $0) }
    #expect(asked == ["woonplaats-1", "woonplaats-2"])
    #expect(progress.next?.id == "eigen-leven")
    let known = try topic.prepared(progress.known.answers, today: today)
    #expect(
      topic.flags(for: known, region: [])
        .contains {
          $0.name == "woonplaatsen" && $0.value == "leusden:instelling,baarn:zelfstandig"
        }
    )
  }
}
