import Rulebook
import Testing

@testable import GGZAfspraken

/// What the answers say while something is not known, late or not settled.
@Suite struct UncertaintyTests {
  private static let lateFeedback = TrapTests.relapse([
    "rol": "huisarts", "aanvraag": "2026-09-02", "terugkoppeling": "2026-09-28",
  ])

  @Test(arguments: [
    ("nog niet", "terugkeer.besluit"), ("onbekend", "terugkeer.start-behandeling"),
  ])
  func `a decision after three weeks gives no date without its own day`(
    decided: String,
    outcome: String,
  ) throws {
    var facts = Self.lateFeedback.merging(["besluitdatum": decided]) { $1 }
    if decided == "onbekend" { facts["besluit"] = "opnieuw-behandelen" }
    let answer = try Asking.answer(.terugkeer, on: "2026-10-05", facts)
    #expect(answer.outcome?.id == outcome)
    #expect(answer.holds("terug-in-behandeling"))
    #expect(answer.lastDay("terug-in-behandeling") == nil)
    #expect(answer.text.contains("zonder die dag is er geen datum"))
  }

  @Test func `a decision after three weeks counts from its own day`() throws {
    let facts = Self.lateFeedback.merging([
      "besluitdatum": "2026-10-01", "besluit": "opnieuw-behandelen",
    ]) { $1 }
    let answer = try Asking.answer(.terugkeer, on: "2026-10-05", facts)
    #expect(answer.lastDay("terug-in-behandeling") == "2026-10-29")
  }

  @Test func `no decision yet: the outer date goes when three weeks have passed`() throws {
    let facts = TrapTests.relapse(["aanvraag": "2026-09-02", "terugkoppeling": "2026-09-10"])
    let onTime = try Asking.answer(.terugkeer, on: "2026-09-23", facts)
    #expect(onTime.lastDay("terug-in-behandeling") == "2026-10-21")
    let dayLater = try Asking.answer(.terugkeer, on: "2026-09-24", facts)
    #expect(dayLater.holds("terug-in-behandeling"))
    #expect(dayLater.lastDay("terug-in-behandeling") == nil)
  }

  @Test func `no feedback yet: the label says what the date rests on once three weeks have passed`()
    throws
  {
    let facts = TrapTests.relapse(["aanvraag": "2026-09-02", "terugkoppeling": "nog niet"])
    for (day, rests) in [("2026-09-23", false), ("2026-09-24", true)] {
      let answer = try Asking.answer(.terugkeer, on: day, facts)
      #expect(answer.lastDay("terug-in-behandeling") == "2026-10-21")
      let labels = answer.deadlines.map(\.term.label)
      #expect(labels.contains { $0.contains("als binnen 3 weken is besloten") } == rests)
    }
  }

  @Test func `a decision on an unknown day is never called late`() throws {
    let facts = TrapTests.relapse([
      "aanvraag": "2026-09-02", "terugkoppeling": "2026-09-10", "besluitdatum": "onbekend",
      "besluit": "opnieuw-behandelen",
    ])
    let answer = try Asking.answer(.terugkeer, on: "2026-10-30", facts)
    #expect(answer.outcome?.id == "terugkeer.start-behandeling")
    #expect(answer.steps.allSatisfy { $0.lastDay == nil && !$0.what.contains("voorbij") })
    #expect(answer.deadlines.allSatisfy { $0.term.force == .limit })
  }

  @Test func `as long as a takeover is not certain the ggz stays responsible`() throws {
    let facts = ["rol": "huisarts", "overgenomen": "onbekend", "vervolgbeleid": "ja"]
    let answer = try Asking.answer(.overdracht, facts.merging(["gebeld": "nee"]) { $1 })
    #expect(answer.outcome == nil)
    #expect(answer.parties == [.ggzInstelling])
    #expect(answer.steps.contains { $0.who == .ggzInstelling && $0.what.hasPrefix("belt") })
    let phoned = try Asking.answer(.overdracht, facts.merging(["gebeld": "ja"]) { $1 })
    #expect(phoned.parties == [.ggzInstelling])
    #expect(!phoned.steps.contains { $0.what.hasPrefix("belt") })
  }

  @Test(arguments: [("ja", true), ("onbekend", true), ("nee", false)])
  func `after a takeover the call is still named unless there is no follow-up`(
    followUp: String,
    isNamed: Bool,
  ) throws {
    let facts = ["rol": "poh-ggz", "overgenomen": "ja", "vervolgbeleid": followUp]
    let answer = try Asking.answer(.overdracht, facts)
    #expect(answer.outcome?.id == "overdracht.overgenomen")
    #expect(answer.text.contains("belt de huisarts alsnog") == isNamed)
  }

  @Test(arguments: [("na-intake", true), ("tijdens-behandeling", false)])
  func `scaling down before treatment is a reading and says so`(
    phase: String,
    isReading: Bool,
  ) throws {
    let facts = ["rol": "ggz", "van": "multi", "naar": "mono", "fase": phase]
    let answer = try Asking.answer(.doorstroom, facts)
    #expect((answer.outcome?.id == "doorstroom.geen-versnelling") == isReading)
    #expect(answer.title.contains("(onze lezing)") == isReading)
  }

  @Test(arguments: [
    ("huisarts", "multi ggz"), ("wijkteam", "vandaag met de huisarts"), ("ggz", "eigen team"),
  ])
  func `at a high risk every role has somebody to turn to today`(
    role: String,
    whom: String,
  )
    throws
  {
    let facts = [
      "rol": role, "risico": "hoog", "in-behandeling": "ja", "terugval-binnen-12-maanden": "nee",
    ]
    let answer = try Asking.answer(.verwijzen, facts)
    #expect(answer.steps.contains { $0.isForAsker && $0.what.contains(whom) })
  }

  @Test(arguments: ["onbekend", "niet-beoordeeld"])
  func `a risk that is not known is judged first`(risk: String) throws {
    let answer = try Asking.answer(.verwijzen, ["rol": "huisarts", "risico": risk])
    #expect(answer.steps.contains { $0.what.contains("Beoordeel eerst het risico") })
  }

  @Test func `without consent there is no contact about this inwoner`() throws {
    let facts = ["rol": "wijkteam", "in-behandeling": "ja"]
    let open = try Asking.answer(.consultatie, facts)
    #expect(open.steps.contains { $0.what.contains("Neem contact op met de behandelaar") })
    let refused = try Asking.answer(.consultatie, facts.merging(["toestemming": "nee"]) { $1 })
    #expect(!refused.steps.contains { $0.what.contains("Neem contact op met de behandelaar") })
    #expect(refused.steps.contains { $0.what.contains("geen contact op over deze inwoner") })
    #expect(!refused.title.contains("stem af"))
    let practice = facts.merging(["rol": "huisarts", "toestemming": "nee"]) { $1 }
    for short in ["ja", "nee"] {
      let answer = try Asking.answer(
        .consultatie,
        practice.merging(["kort-en-anoniem": short]) { $1 },
      )
      #expect(!answer.steps.contains { $0.what.contains("eigen behandelaar") })
    }
  }

  @Test func `what no remaining value leads to is not called possible`() throws {
    let facts = [
      "rol": "wijkteam", "afspraak": "onbekend", "gezet": "3", "structureel": "ja", "klacht": "ja",
    ]
    let answer = try Asking.answer(.knelpunt, facts)
    #expect(answer.outcome == nil && !answer.possibilities.isEmpty)
    #expect(answer.otherwisePossible.isEmpty)
  }

  @Test(arguments: [Rol.welzijn, .herstelnetwerk])
  func `nobody is told to point to himself`(role: Rol) throws {
    let own = role == .welzijn ? "welzijn" : "herstelnetwerk"
    let cases: [(TopicID, [String: String])] = [
      (.wachtlijst, ["begeleiding": "ja"]), (.sociaal, [:]),
      (.samenwerking, ["in-behandeling": "ja", "begeleiding": "nee"]),
      (.overdracht, ["overgenomen": "ja"]), (.terugkeer, ["ggz-behandeling": "nee"]),
    ]
    for (topic, facts) in cases {
      let answer = try Asking.answer(topic, facts.merging(["rol": role.rawValue]) { $1 })
      let pointing = answer.steps.filter { $0.isForAsker && $0.what.hasPrefix("Wijs") }
      #expect(!pointing.isEmpty, "\(topic.rawValue)")
      #expect(pointing.allSatisfy { !$0.what.lowercased().contains(own) }, "\(topic.rawValue)")
    }
  }

  @Test(arguments: ["huisarts", "wijkteam", "ggz"])
  func `a requester nobody knows is not stated as a fact`(role: String) throws {
    let facts = TrapTests.relapse([
      "rol": role, "aanvrager": "onbekend", "aanvraag": "2026-09-02", "terugkoppeling": "nog niet",
    ])
    let answer = try Asking.answer(.terugkeer, facts)
    #expect(answer.outcome?.id == "terugkeer.loopt")
    #expect(answer.text.contains("door de huisarts of de overnemende ggz-instelling"))
    #expect(answer.text.contains("Wie aanvroeg, is niet bekend"))
  }

  @Test(arguments: ["crisiskaart", "crisisinterventieplan"])
  func `one of card and plan settles the pair, with a note`(present: String) throws {
    let answer = try Asking.answer(
      .afsluitbrief,
      [
        "rol": "ggz", "aanwezig": "conclusie,vervolgbeleid,telefoon,werkdagen,\(present)",
        "niet-van-toepassing": "medicatieoverzicht,suicidepreventieplan,signaleringsplan,wrap",
      ],
    )
    #expect(answer.outcome?.id == "afsluitbrief.volledig")
    #expect(answer.text.contains("Letterlijk is een van beide genoeg"))
  }

  @Test(arguments: [("baarn", false), ("leusden", true)])
  func `a foster family is a reason only for its own municipality`(
    place: String,
    counts: Bool,
  ) throws {
    let facts = [
      "rol": "wijkteam", "leeftijd": "19", "woonplaatsen": "\(place):pleeggezin,soest:ouders",
      "jongere": "ja", "gewenste-gemeente": "leusden", "reden": "pleeggezin",
    ]
    let answer = try Asked.answer(.herkomst, facts)
    #expect((answer.outcome?.id == "herkomst.elders-mogelijk") == counts)
    #expect(answer.text.contains("want dat was niet in Leusden") != counts)
  }

  @Test(arguments: [("soest", true), ("anders", false), ("barneveld", false)])
  func `the ggz refers on by the agreements of Eemland only in Eemland`(
    place: String,
    isInside: Bool,
  ) throws {
    let answer = try Asking.answer(
      .verwijzen,
      [
        "rol": "ggz", "gemeente": place, "in-behandeling": "nee",
        "terugval-binnen-12-maanden": "nee", "risico": "geen",
      ],
    )
    #expect(answer.outcome?.id == "verwijzen.ggz-onderling")
    #expect(answer.text.contains("verwijst de ggz zelf door") == isInside)
    #expect((answer.parties == [.verwijzendeGGZ]) == isInside)
  }

  @Test(arguments: [("aanloop", false), ("tijdens", true), ("uitstroom", false)])
  func `in a crisis the ward is warned only during an admission`(
    phase: String,
    isWarned: Bool,
  )
    throws
  {
    for setting in ["opname", "ambulant"] {
      let answer = try Asked.answer(
        .opname,
        ["rol": "ggz", "crisis": "ja", "setting": setting, "fase": phase],
      )
      #expect(answer.text.contains("Waarschuw dan eerst de afdeling") == isWarned)
    }
  }

  @Test(arguments: ["ja", "nee", "onbekend"])
  func `a crisissignaleringsplan is named with and without a crisiskaart`(card: String) throws {
    let answer = try Asking.answer(
      .crisis,
      ["rol": "wijkteam", "crisis": "ja", "crisiskaart": card],
    )
    #expect(answer.steps.contains { $0.what.contains("crisissignaleringsplan? Pak het erbij") })
  }

  @Test(arguments: [("ja", false), ("nee", true), ("onbekend", true)])
  func `a laboratory result without an agreement on who controls is named`(
    controls: String,
    isNamed: Bool,
  ) throws {
    let answer = try Asking.answer(
      .overleg,
      [
        "rol": "huisarts", "langdurig-in": "multi", "ernstige-aandoening": "ja",
        "signaal": "levensgebeurtenis,lab", "huisarts-controleert": controls,
      ],
    )
    #expect(answer.outcome?.id == "overleg.multi")
    #expect(answer.text.contains("spreek af wie controleert") == isNamed)
  }
}
