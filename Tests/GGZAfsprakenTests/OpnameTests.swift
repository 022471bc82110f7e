import GGZAfspraken
import Rulebook
import Testing

@Suite("Opname, around an admission at GGz Centraal")
struct OpnameTests: AsksOpname {
  // MARK: Which agreements

  @Test(arguments: ["aanloop", "tijdens", "uitstroom"])
  func `with consent the phase decides`(fase: String) throws {
    let answer = try answer(["fase": fase])
    #expect(answer.outcome?.id == "opname.\(fase)")
    #expect(answer.steps.contains { $0.isForAsker })
    #expect(!answer.responsible.isEmpty)
    #expect(answer.citations.contains { $0.source == "WED" })
  }

  @Test func `without consent nothing is contacted, in any phase`() throws {  // T-52
    for fase in Opnamefase.allCases {
      let answer = try answer(["fase": fase.rawValue, "toestemming": "nee"])
      #expect(answer.outcome?.id == "opname.geen-toestemming")
      #expect(answer.contacts.isEmpty)
      #expect(!answer.steps.contains { $0.who == .maatschappelijkWerker })
      #expect(answer.notices.contains { $0.kind == .safety && $0.text.contains("'crisis'") })
      #expect(answer.notices.contains { $0.text.contains("aandachtsfunctionaris") })
    }
  }

  @Test func `consent that is not known keeps the answer open`() throws {
    let answer = try answer(["fase": "aanloop", "toestemming": "onbekend"])
    #expect(answer.outcome == nil)
    #expect(answer.missing.map(\.id.name) == ["toestemming"])
    #expect(
      answer.possibilities.map(\.outcome.id) == ["opname.aanloop", "opname.geen-toestemming"]
    )
  }

  @Test func `refused consent does not need the phase for its outcome, but the answer asks it`()
    throws
  {
    let known = try known(["toestemming": "nee"], without: ["fase"])
    let advisor = try advisor()
    let topic = try #require(advisor.topic(.opname))
    #expect(topic.decide(known).outcome?.id == "opname.geen-toestemming")
    #expect(advisor.openFacts(of: topic, in: known).map(\.name) == ["fase"])
  }

  // MARK: Veiligheidsaanpak

  @Test(arguments: [("pga", Party.pgaTeam), ("topx", .zorgEnVeiligheidshuis)])
  func `a veiligheidsaanpak without consent follows its convenant`(
    veiligheid: String,
    party: Party,
  ) throws {  // T-53, T-54, T-55
    for fase in Opnamefase.allCases {
      let answer = try answer(
        ["fase": fase.rawValue, "toestemming": "nee", "veiligheid": veiligheid]
      )
      #expect(answer.outcome?.id == "opname.convenant")
      #expect(answer.responsible.first?.party == party)
      #expect(
        answer.responsible.contains { $0.party == .regiebehandelaar } == (fase == .tijdens)
      )
      #expect(!text(answer).contains("mag niet"))
      #expect(answer.steps.first?.what.contains("procesregisseur") == true)
      #expect(answer.steps.first?.what.contains("eigen advies") == true)
      #expect(answer.notices.contains { $0.kind == .ambiguous && $0.text.contains("onze lezing") })
      #expect(answer.notices.contains { $0.text.contains("aandachtsfunctionaris") })
      #expect(
        answer.notices.contains { $0.text.contains("gedwongen opname") } == (fase == .tijdens)
      )
    }
  }

  @Test func `nobody is brought in while consent is not known`() throws {
    let answer = try answer(["fase": "tijdens", "toestemming": "onbekend", "veiligheid": "pga"])
    #expect(answer.outcome == nil)
    #expect(!answer.steps.contains { $0.what.hasPrefix("Betrek") })
    #expect(answer.steps.contains { $0.what.hasPrefix("Vraag de inwoner om toestemming") })
  }

  @Test func `a refusal stands as long as nobody knows of an approach`() throws {
    let answer = try answer(["fase": "tijdens", "toestemming": "nee", "veiligheid": "onbekend"])
    #expect(answer.outcome == nil)
    #expect(answer.missing.first?.knownBy.hasPrefix("de inwoner") == true)
    #expect(answer.steps.contains { $0.what.hasPrefix("Stem nu niet af") })
  }

  @Test func `TopX never goes to the PGA-team`() throws {  // T-54
    let answer = try answer(["fase": "tijdens", "veiligheid": "topx"])
    #expect(!answer.responsible.contains { $0.party == .pgaTeam })
    #expect(answer.notices.contains { $0.kind == .ambiguous && $0.text.contains("TopX") })
  }

  @Test func `an unknown veiligheidsaanpak is a step, not an open outcome`() throws {  // T-33
    let answer = try answer(["fase": "tijdens", "veiligheid": "onbekend"])
    #expect(answer.outcome?.id == "opname.tijdens")
    #expect(answer.steps.contains { $0.what.contains("Vraag na of de inwoner onder") })
  }

  // MARK: Scope

  @Test(arguments: ["nijkerk", "barneveld", "scherpenzeel", "anders"])
  func `other municipalities take no part`(gemeente: String) throws {  // T-05, T-08
    let answer = try answer(["gemeente": gemeente, "fase": "uitstroom"])
    #expect(answer.outcome?.id == "buiten-bereik.wed-gemeente")
    #expect(answer.deadlines.isEmpty)
    #expect(answer.contacts.isEmpty)
  }

  @Test func `another instelling takes no part, whatever the municipality`() throws {  // T-61
    let answer = try answer(["opname-bij": "anders", "fase": "tijdens"])
    #expect(answer.outcome?.id == "buiten-bereik.wed-instelling")
    let unknown = try self.answer(
      ["opname-bij": "anders", "gemeente": "onbekend", "fase": "tijdens"]
    )
    #expect(unknown.outcome?.id == "buiten-bereik.wed-instelling")
  }

  @Test func `there is no lower age, only a warning`() throws {
    let young = try answer(["fase": "tijdens", "leeftijd": "17"])
    #expect(young.outcome?.id == "opname.tijdens")
    #expect(young.notices.contains { $0.kind == .check && $0.text.contains("18 jaar") })
    let adult = try answer(["fase": "tijdens", "leeftijd": "18"])
    #expect(!adult.notices.contains { $0.text.contains("18 jaar") })
  }

  @Test func `a crisis goes first, also without consent and out of scope`() throws {  // T-39
    let answer = try answer(["gemeente": "nijkerk", "toestemming": "nee", "crisis": "ja"])
    #expect(answer.outcome?.id == "crisis.via-huisarts")
    #expect(!answer.showsSides)
  }

  @Test(arguments: [("2027-03-31", false), ("2027-04-01", true)])
  func `the agreements may be out of date from April 2027`(day: String, isOld: Bool) throws {
    let answer = try answer(["fase": "tijdens"], on: day)
    #expect(answer.notices.contains { $0.kind == .revision } == isOld)
  }

  // MARK: Order of the steps

  @Test(arguments: [
    ("huisarts", Party.huisarts), ("wijkteam", .lokaalTeam), ("ggz", .regiebehandelaar),
  ])
  func `the steps of the asker's side come first`(rol: String, party: Party) throws {
    let fase = rol == "huisarts" ? "aanloop" : "tijdens"
    let answer = try answer(["rol": rol, "fase": fase])
    let sides = answer.steps.map(\.side.rawValue)
    #expect(sides == sides.sorted())
    #expect(answer.steps.filter { $0.who == party }.allSatisfy { $0.side == .own })
    #expect(answer.steps.contains { $0.side == .others })
  }

  @Test(arguments: Rol.allCases)
  func `no two steps say the same`(rol: Rol) throws {
    for fase in Opnamefase.allCases {
      for consent in ["ja", "nee"] {
        let answer = try answer(
          ["rol": rol.rawValue, "fase": fase.rawValue, "toestemming": consent]
        )
        let steps = answer.steps.map(\.what)
        #expect(Set(steps).count == steps.count)
        #expect(answer.steps.contains { $0.isForAsker })
      }
    }
  }

  // MARK: Conditions

  @Test(arguments: [
    ("aanloop", "in-behandeling-ggz-centraal", Party.lokaalTeam, "ambulante behandelaar"),
    ("aanloop", "beoordeling-nodig", .lokaalTeam, "netwerk de huisarts"),
    ("aanloop", "woont-begeleid", .aanbiederWonen, "Centrale Toegang"),
    ("tijdens", "woont-begeleid", .aanbiederWonen, "Centrale Toegang"),
    ("tijdens", "uitkering", .maatschappelijkWerker, "wat er verandert"),
    ("tijdens", "wlz", .betrokkenPartijen, "zorgkantoor"),
    ("tijdens", "beschermd", .lokaalTeam, "Centrale Toegang"),
    ("tijdens", "naar-andere-gemeente", .gemeente, "Convenant"),
    ("tijdens", "urgentie", .betrokkenPartijen, "zo snel mogelijk"),
    ("tijdens", "lokaal-team-betrokken", .regiebehandelaar, "lokale team"),
    ("uitstroom", "vervolgbehandeling", .regiebehandelaar, "één plan"),
  ])
  func `a condition is a step with 'als', a plain step, or no step`(
    fase: String,
    fact: String,
    party: Party,
    words: String,
  ) throws {
    func step(_ value: String?) throws -> Answer.Step? {
      var facts = ["rol": "huisarts", "fase": fase]
      facts[fact] = value
      return try answer(facts).steps.first { $0.who == party && $0.what.contains(words) }
    }
    let plain = try #require(try step("ja"))
    #expect(!plain.what.hasPrefix("als "))
    #expect(try step("nee") == nil)
    let open = try #require(try step(nil))
    #expect(open.what.hasSuffix(plain.what))
    if fact != "lokaal-team-betrokken" { #expect(open.what.hasPrefix("als ")) }
    #expect(try step("onbekend") == open)
  }

  @Test func `without a lokaal team the maatschappelijk werker finds it`() throws {
    let answer = try answer(["rol": "ggz", "fase": "tijdens", "lokaal-team-betrokken": "nee"])
    #expect(
      answer.steps.contains { $0.who == .maatschappelijkWerker && $0.what.contains("welk team") }
    )
    #expect(!answer.steps.contains { $0.who == .regiebehandelaar && $0.what.contains("benader") })
    let leaving = try self.answer(
      ["rol": "ggz", "fase": "uitstroom", "lokaal-team-betrokken": "nee"]
    )
    #expect(leaving.steps.contains { $0.what.contains("welk team") })
    #expect(!leaving.steps.contains { $0.what.contains("contact met het lokale team") })
  }

  @Test func `the lokale team is not sent to itself for a crisiskaart`() throws {
    for (rol, isSent) in [("wijkteam", false), ("ggz", true)] {
      let answer = try answer(
        ["rol": rol, "gemeente": "leusden", "fase": "uitstroom", "crisiskaart": "nee"]
      )
      #expect(answer.steps.contains { $0.what.contains("Misschien weet het") } == isSent)
    }
  }

  @Test func `without consent only GGz Centraal answers for the uitkering`() throws {
    for (rol, isOwn) in [("ggz", false), ("wijkteam", true), ("huisarts", true)] {
      let answer = try answer(
        ["rol": rol, "fase": "tijdens", "toestemming": "nee", "uitkering": "ja"]
      )
      let step = try #require(answer.steps.first { $0.what.contains("melden") })
      #expect(step.what.contains("eigen advies") == isOwn)
    }
  }

  @Test func `the POH-ggz speaks with the huisarts of the own practice`() throws {
    let facts = ["fase": "aanloop", "toestemming": "nee", "beoordeling-nodig": "ja"]
    let poh = try answer(facts.merging(["rol": "poh-ggz"]) { $1 })
    #expect(poh.steps.contains { $0.what.contains("eigen praktijk") })
    let other = try answer(facts)
    #expect(other.steps.contains { $0.what.contains("alleen of samen met jou (eigen advies)") })
  }

  @Test func `home that is not possible is a step of the maatschappelijk werker`() throws {
    for (value, count) in [("nee", 1), ("ja", 0)] {
      let answer = try answer(["rol": "ggz", "fase": "tijdens", "terug-naar-huis": value])
      let steps = answer.steps.filter { $0.what.contains("vervolghulp") }
      #expect(steps.count == count)
    }
  }

  @Test func `Centrale Toegang is brought in by the lokale team`() throws {  // T-60
    let answer = try answer(["rol": "ggz", "fase": "tijdens", "beschermd": "ja"])
    let steps = answer.steps.filter { $0.what.contains("team Centrale Toegang") }
    #expect(steps.map(\.who) == [.lokaalTeam])
  }

  @Test func `day and night shelter is avoided, not forbidden`() throws {  // T-62, T-80
    let answer = try answer(["fase": "tijdens"])
    #expect(answer.steps.contains { $0.what.contains("nachtopvang zoveel mogelijk") })
  }

  @Test(arguments: [("20", true), ("18+", true), ("onbekend", true), ("21", false)])
  func `under 21 rent is named, also when it is not known`(age: String, isNamed: Bool) throws {
    let facts = ["fase": "tijdens", "leeftijd": age]
    for more in [[:], ["fase": "uitstroom", "urgentie": "ja"]] {
      let answer = try answer(facts.merging(more) { $1 })
      #expect(text(answer).contains("kwaliteitskortingsgrens") == isNamed)
      #expect(text(answer).contains("Tot 21 jaar") == isNamed)
    }
    let home = ["fase": "uitstroom", "leeftijd": "20", "terug-naar-huis": "ja"]
    #expect(!text(try answer(home)).contains("Tot 21 jaar"))
    #expect(text(try answer(["fase": "uitstroom", "leeftijd": "20"])).contains("Tot 21 jaar"))
  }

  @Test func `conditions of the admission stay out of the time after it unless they are given`()
    throws
  {
    #expect(!text(try answer(["fase": "uitstroom"])).contains("urgentie"))
    #expect(text(try answer(["fase": "uitstroom", "urgentie": "ja"])).contains("urgentie"))
  }
}
