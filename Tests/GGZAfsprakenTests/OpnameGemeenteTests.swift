import GGZAfspraken
import Rulebook
import Testing

@Suite("Opname, per municipality and by when")
struct OpnameGemeenteTests: AsksOpname {
  @Test(arguments: [
    ("amersfoort", "klantmanager bij Sociale zekerheid", "WoningNet"),
    ("baarn", "Werk & Inkomen van Eemkracht", "PIT Baarn"),
    ("bunschoten", "Werk & Inkomen van Eemkracht", "woonruimtecommissie"),
    ("leusden", "Werk, uitkering en laag inkomen", "Urgentiecommissie"),
    ("soest", "Werk & Inkomen van Eemkracht", "Urgentie aanvragen"),
    ("woudenberg", "Team Werk & geldzaken van De Kleine Schans", "Urgentie aanvragen"),
  ])
  func `uitkering and urgentie go by the gemeente van herkomst`(
    gemeente: String,
    benefit: String,
    urgency: String,
  ) throws {  // T-49, T-50
    let answer = try answer(
      ["rol": "ggz", "gemeente": gemeente, "fase": "tijdens", "uitkering": "ja", "urgentie": "ja"]
    )
    #expect(text(answer).contains(benefit))
    #expect(text(answer).contains(urgency))
  }

  @Test func `half a year of urgentie is a warning, not a deadline`() throws {  // T-47
    let answer = try answer(["rol": "ggz", "fase": "tijdens", "urgentie": "ja"])
    #expect(answer.deadlines.isEmpty)
    #expect(text(answer).contains("half jaar"))
  }

  @Test(arguments: [
    ("amersfoort", "Indebuurt033"), ("baarn", "het Lokaal team Baarn"),
    ("bunschoten", "Het Sociaal team"), ("soest", "MEE"),
  ])
  func `the crisiskaart goes by where the inwoner lives`(home: String, party: String) throws {
    // T-49
    let answer = try answer(
      ["gemeente": "leusden", "woonplaats": home, "fase": "uitstroom", "crisiskaart": "nee"]
    )
    #expect(answer.steps.contains { $0.isForAsker && $0.what.contains(party) })
  }

  @Test(arguments: ["leusden", "woudenberg", "nijkerk", "anders"])
  func `where no party for the crisiskaart is named, the answer says so`(home: String) throws {
    // T-48
    let answer = try answer(
      ["gemeente": "soest", "woonplaats": home, "fase": "uitstroom", "crisiskaart": "nee"]
    )
    #expect(answer.steps.contains { $0.what.contains("noemt de bron niet") })
    for party in ["Indebuurt033", "het Lokaal team Baarn", "Het Sociaal team", "MEE"] {
      #expect(!text(answer).contains(party))
    }
  }

  @Test func `the crisiskaart goes by the gemeente when nothing else is known`() throws {
    let answer = try answer(["gemeente": "soest", "fase": "uitstroom"])
    #expect(text(answer).contains("MEE"))
    #expect(!text(try self.answer(["fase": "uitstroom", "crisiskaart": "ja"])).contains("MEE"))
  }

  @Test func `Thuis in de Wijk is only Amersfoort's`() throws {
    #expect(
      text(try answer(["gemeente": "amersfoort", "fase": "uitstroom"])).contains("Thuis in de Wijk")
    )
    let other = try answer(["gemeente": "baarn", "fase": "uitstroom"])
    #expect(!text(other).contains("Thuis in de Wijk"))
    #expect(other.reasons.contains { $0.text.contains("Baarn nu nog niet") })
    let moving = try answer(["gemeente": "baarn", "woonplaats": "amersfoort", "fase": "uitstroom"])
    #expect(text(moving).contains("Thuis in de Wijk"))
    let away = try answer(["gemeente": "amersfoort", "woonplaats": "anders", "fase": "uitstroom"])
    #expect(!text(away).contains("terugval heeft"))
  }

  @Test func `addresses are printed as in the source, and marked when they look mistyped`() throws {
    // T-51
    let answer = try answer(["rol": "ggz", "gemeente": "amersfoort", "fase": "tijdens"])
    let contact = try #require(answer.contacts.first)
    #expect(contact.email == "teamcentraletoeegang@wijkteam-amersfoort.nl")
    #expect(contact.hours?.contains("controleer dit adres") == true)
    let other = try self.answer(["rol": "ggz", "gemeente": "woudenberg", "fase": "tijdens"])
    #expect(other.contacts.first?.email == "Socialteam@dekleineschans.nl")
    #expect(other.contacts.first?.hours?.contains("controleer dit adres") == true)
  }

  @Test func `telephone hours without days are never certain at the weekend`() throws {  // T-34
    func isOpen(_ moment: String) throws -> Bool? {
      let answer = try answer(
        ["rol": "ggz", "gemeente": "leusden", "fase": "tijdens"],
        at: Moment(isoText: moment),
      )
      return try #require(answer.contacts.first).isOpen
    }
    #expect(try isOpen("2026-09-15T09:00") == true)
    #expect(try isOpen("2026-09-15T12:00") == false)
    #expect(try isOpen("2026-09-19T10:00") == nil)
  }

  // MARK: By when

  @Test(arguments: [
    ("2026-08-31", "2027-02-28"), ("2027-08-31", "2028-02-29"), ("2026-03-15", "2026-09-15"),
  ])
  func `the municipality has six months, clamped to the end of the month`(
    end: String,
    last: String,
  ) throws {  // T-11, T-12
    let answer = try answer(["fase": "uitstroom", "opname-einde": end])
    let deadline = try #require(answer.deadlines.first)
    #expect(answer.deadlines.map(\.term.id) == ["uitstroom"])  // T-46
    #expect(deadline.lastDay?.isoText == last)
    #expect(deadline.who == .gemeenteVanHerkomst)
    #expect(deadline.term.length == .months(6))
  }

  @Test func `a planned end counts, and needs its year`() throws {
    let advisor = try advisor()
    let fact = try #require(advisor.topic(.opname)?.fact(FactID("opname-einde")))
    let input = FactInput(
      today: try #require(CivilDate(isoText: "2026-09-15")),
      yearRequired: false,
      region: [],
    )
    #expect(throws: InputProblem.self) { try input.value(of: "1 maart", for: fact) }
    let planned = try answer(["fase": "tijdens", "opname-einde": "2026-12-01"])
    #expect(planned.deadlines.first?.lastDay?.isoText == "2027-06-01")
  }

  @Test func `without an end the term has no date`() throws {
    for value in [nil, "onbekend"] {
      var facts = ["fase": "uitstroom"]
      facts["opname-einde"] = value
      let answer = try answer(facts)
      #expect(answer.deadlines.map(\.term.id) == ["uitstroom"])
      #expect(answer.deadlines.first?.lastDay == nil)
    }
    #expect(try answer(["fase": "tijdens"]).deadlines.isEmpty)
  }

  @Test func `a late municipality is a knelpunt, but not without consent`() throws {
    let facts = ["fase": "uitstroom", "opname-einde": "2026-01-31"]
    let late = try answer(facts)
    #expect(late.deadlines.first?.daysLeft == -46)
    #expect(late.steps.contains { $0.rules == [RuleID("KNP-1")] })
    let silent = try answer(facts.merging(["toestemming": "nee"]) { $1 })
    #expect(silent.deadlines.first?.daysLeft == -46)
    #expect(!silent.steps.contains { $0.rules == [RuleID("KNP-1")] })  // T-52
    #expect(silent.steps.contains { $0.isForAsker && $0.what.contains("termijn") })
    #expect(!late.steps.contains { $0.lastDay != nil })
  }

  @Test(arguments: ["ja", "nee"])
  func `the municipality is responsible whatever the consent, also without an end`(
    consent: String
  ) throws {
    for fase in ["tijdens", "uitstroom"] {
      let answer = try answer(["fase": fase, "toestemming": consent])
      let entry = try #require(answer.responsible.first { $0.party == .gemeenteVanHerkomst })
      #expect(entry.what.hasPrefix("tijdige uitstroom"))
      #expect(entry.name == "Baarn")
    }
    let before = try answer(["fase": "aanloop", "toestemming": consent])
    #expect(!before.responsible.contains { $0.party == .gemeenteVanHerkomst })
  }

  @Test(arguments: [
    ("aanloop", "2026-09-14", true), ("tijdens", "2026-09-14", true),
    ("tijdens", "2026-09-15", false), ("uitstroom", "2026-09-14", false),
    ("uitstroom", "2026-03-15", false), ("uitstroom", "2026-03-14", true),
  ])
  func `an end that does not fit the phase is to be checked`(
    fase: String,
    end: String,
    isDoubtful: Bool,
  ) throws {
    let answer = try answer(["fase": fase, "opname-einde": end])
    #expect(
      answer.notices.contains { $0.kind == .check && $0.text.hasPrefix("Controleer de fase") }
        == isDoubtful
    )
  }

  // MARK: The interview

  @Test func `only what decides is asked, and the end of the admission after it`() throws {
    let advisor = try advisor()
    let topic = try #require(advisor.topic(.opname))
    func asked(_ fase: Opnamefase) -> Int {
      let start = Case(
        today: CivilDate(dayNumber: 20_700),
        answers: [FactID("fase"): .choice(fase.rawValue), FactID("crisis"): .flag(false)],
      )
      .inferring(topic.inferences)
      return Walk(conditions: topic.conditions)
        .mostQuestions(left: Interview(start: start, prompts: topic.prompts)) {
          advisor.openFacts(of: topic, in: $0)
        }
    }
    #expect(asked(.aanloop) == 4)
    #expect(asked(.tijdens) == 4)
    #expect(asked(.uitstroom) == 4)
  }

  @Test func `only what would change the answer is offered after it`() throws {
    let advisor = try advisor()
    let topic = try #require(advisor.topic(.opname))
    func offered(_ fase: String) throws -> [String] {
      topic.extras(in: try known(["fase": fase])).map(\.name)
    }
    #expect(
      try offered("aanloop") == [
        "in-behandeling-ggz-centraal", "beoordeling-nodig", "crisiskaart", "woont-begeleid",
      ]
    )
    #expect(try offered("tijdens").contains("opname-einde"))
    #expect(try offered("uitstroom").contains("woonplaats"))
    #expect(!(try offered("uitstroom").contains("beoordeling-nodig")))
    let knelpunt = try #require(advisor.topic(.knelpunt))
    let vastgelopen = Case(
      today: try #require(CivilDate(isoText: "2026-09-15")),
      answers: [
        FactID("afspraak"): .choice("toegankelijke-ggz"), FactID("gezet"): .choice("1"),
        FactID("crisis"): .flag(false),
      ],
    )
    #expect(knelpunt.extras(in: vastgelopen).map(\.name).contains("structureel"))
  }

  @Test func `every clause on the admission stands under a rule`() throws {
    let topic = try #require(try advisor().topic(.opname))
    var used = (topic.guards.rules + topic.outcomes.rules).flatMap(\.basis)
    used += topic.lines.rules.flatMap(\.basis) + topic.prompts.flatMap(\.basis)
    let numbers = [1...12, 20...26, 30...35, 40...71, 78...78, 90...95, 102...104, 106...106]
    let missing = numbers.joined().map { ClauseID.wed($0) }.filter { !used.contains($0) }
    #expect(missing.isEmpty)
  }
}
