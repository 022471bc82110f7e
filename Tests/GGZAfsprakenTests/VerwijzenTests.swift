import GGZAfspraken
import Rulebook
import Testing

@Suite("Verwijzen")
struct VerwijzenTests {
  /// A huisarts, an adult in the region, nothing that points anywhere.
  private func answer(
    _ words: [String: String] = [:],
    on day: String = Asked.day,
  ) throws -> Answer {
    let base = [
      "rol": "huisarts", "leeftijd": "41", "gemeente": "soest", "in-behandeling": "nee",
      "terugval-binnen-12-maanden": "nee", "vermoeden-dsm": "nee", "ernst": "licht",
      "kortdurend": "nee", "kenmerken": "geen", "geen-verbetering": "nee",
    ]
    return try Asked.answer(.verwijzen, base.merging(words) { $1 }, on: day)
  }

  // MARK: The lists

  // T-69: S-criteria stand far from the other columns in the source.
  @Test(arguments: [
    ("S1", ["vermoeden-dsm": "ja", "ernst": "ernstig-sterk-disfunctioneren"]),
    ("S1", ["vermoeden-dsm": "ja", "kenmerken": "recidiverend-ernstig"]),
    ("S1", ["vermoeden-dsm": "ja", "kenmerken": "comorbiditeit-en-problemen-interfereren"]),
    ("S1", ["vermoeden-dsm": "ja", "kenmerken": "multidisciplinair"]),
    ("S1", ["vermoeden-dsm": "ja", "kenmerken": "hoog-risico"]),
    ("S2", ["kenmerken": "middelen-ernstig"]), ("S3", ["kenmerken": "bemoeizorg"]),
    ("S4", ["geen-verbetering": "basis-ggz"]),
    ("S5", ["geen-verbetering": "praktijk", "basis-ggz-ongeschikt": "ja"]),
    ("S6", ["kenmerken": "instabiel-chronisch"]), ("S7", ["kenmerken": "onvrijwillig"]),
  ])
  func `each criterion of the heaviest list points to the multi ggz`(
    name: String,
    facts: [String: String],
  ) throws {
    let answer = try answer(facts)
    #expect(answer.outcome?.id == "verwijzen.multi")
    #expect(answer.allText.contains("Past bij de multi ggz, \(name): "))
    #expect(answer.parties == [.huisarts])
  }

  @Test(arguments: [
    ("B1", ["vermoeden-dsm": "ja", "ernst": "matig"]),
    ("B1", ["vermoeden-dsm": "ja", "ernst": "ernstig"]),
    ("B1", ["vermoeden-dsm": "ja", "kenmerken": "comorbiditeit-stoort-niet"]),
    ("B1", ["vermoeden-dsm": "ja", "kenmerken": "enig-risico-met-bescherming"]),
    ("B2", ["geen-verbetering": "praktijk", "basis-ggz-ongeschikt": "nee"]),
    ("B3", ["kenmerken": "middelen-licht"]), ("B3", ["kenmerken": "middelen-jong-gestart"]),
    ("B4", ["kenmerken": "stabiel-chronisch-terugvalrisico"]),
  ])
  func `each criterion of the middle list points to the mono ggz`(
    name: String,
    facts: [String: String],
  ) throws {
    let answer = try answer(facts)
    #expect(answer.outcome?.id == "verwijzen.mono")
    #expect(answer.allText.contains("Past bij de mono ggz, \(name): "))
  }

  @Test(arguments: [
    ("H1", ["kortdurend": "ja"]), ("H1", ["kortdurend": "ja", "ernst": "matig"]),
    ("H2", ["kenmerken": "verlies-aanpassing-werk-relatie"]),
    ("H3", ["kenmerken": "stabiel-chronisch-laag-risico"]), ("H4", ["kenmerken": "preventie"]),
    ("H5", ["kenmerken": "somatisch-ondersteuning"]), ("H6", ["kenmerken": "voorkeur-praktijk"]),
  ])
  func `each criterion of the lightest list leaves it to the practice`(
    name: String,
    facts: [String: String],
  ) throws {
    let answer = try answer(facts)
    #expect(answer.outcome?.id == "verwijzen.huisartsenpraktijk")
    #expect(answer.allText.contains("Past bij de huisartsenpraktijk, \(name): "))
    #expect(answer.parties == [.huisartsenpraktijk])
  }

  @Test func `moderate and not long leaves the choice between practice and mono`() throws {
    let facts = ["vermoeden-dsm": "ja", "ernst": "matig", "kortdurend": "ja"]
    #expect(try answer(facts).outcome?.id == "verwijzen.praktijk-of-mono")
    let more = facts.merging(["kenmerken": "middelen-licht"]) { $1 }
    #expect(try answer(more).outcome?.id == "verwijzen.mono")
  }

  @Test func `no criterion at all asks for consultation`() throws {
    #expect(try answer().outcome?.id == "verwijzen.geen-criterium")
  }

  @Test func `every list that holds is shown, the lighter ones with why they do not decide`() throws
  {
    let answer = try answer([
      "vermoeden-dsm": "ja", "ernst": "matig", "kortdurend": "ja",
      "kenmerken": "bemoeizorg,preventie",
    ])
    #expect(answer.outcome?.id == "verwijzen.multi")
    let names = ["VRW-S3", "VRW-B1a", "VRW-13", "VRW-H1", "VRW-H4", "VRW-16"]
    #expect(answer.holding.starts(with: names))
    #expect(answer.allText.contains("Past bij de mono ggz, B1: matige of zware lijdensdruk"))
    #expect(answer.allText.contains("Past bij de huisartsenpraktijk, H4: preventie"))
    #expect(answer.allText.contains("de zwaarste lijst die past, gaat voor"))
  }

  // T-65: the dashes of B1 and S1 are not free-standing.
  @Test(arguments: [
    "recidiverend-ernstig", "comorbiditeit-en-problemen-interfereren", "multidisciplinair",
    "comorbiditeit-stoort-niet", "enig-risico-met-bescherming",
  ])
  func `a dash of B1 or S1 needs a suspected DSM disorder`(kenmerk: String) throws {
    let answer = try answer(["kenmerken": kenmerk])
    #expect(answer.outcome?.id == "verwijzen.geen-criterium")
    #expect(answer.allText.contains("B1 en S1 tellen niet"))
  }

  // T-66: 'en' in S1c is literal, and what interferes is never B1b.
  @Test func `only one of both interfering counts for no list and is flagged`() throws {
    let answer = try answer(["vermoeden-dsm": "ja", "kenmerken": "een-van-beide-interfereert"])
    #expect(answer.outcome?.id == "verwijzen.geen-criterium")
    #expect(answer.kinds.contains(.ambiguous))
    #expect(answer.allText.contains("telt hier voor geen lijst"))
  }

  @Test func `use that began young carries both readings`() throws {
    #expect(try answer(["kenmerken": "middelen-jong-gestart"]).kinds.contains(.ambiguous))
    #expect(try !answer(["kenmerken": "middelen-licht"]).kinds.contains(.ambiguous))
  }

  // MARK: Risk

  // T-67: the preference for the practice has an exception for danger.
  @Test func `a preference for the practice never holds with high risk or treatment by force`()
    throws
  {
    let risk = try answer(["kenmerken": "voorkeur-praktijk,hoog-risico"])
    #expect(risk.outcome?.id == "verwijzen.geen-criterium")
    #expect(risk.allText.contains("H6 (liever hulp in de praktijk) telt nu niet"))
    let force = try answer(["kenmerken": "voorkeur-praktijk,onvrijwillig"])
    #expect(force.outcome?.id == "verwijzen.multi")
    #expect(force.allText.contains("H6 (liever hulp in de praktijk) telt nu niet"))
  }

  @Test(arguments: ["preventie", "middelen-licht", "verlies-aanpassing-werk-relatie"])
  func `high risk without a heavy criterion never gives a lighter outcome`(other: String) throws {
    let answer = try answer(["kenmerken": "hoog-risico,\(other)"])
    #expect(answer.outcome?.id == "verwijzen.geen-criterium")
    #expect(
      answer.steps.first?.what.contains("overleg vandaag met de behandelaar of de multi ggz")
        == true
    )
    #expect(answer.kinds.contains(.safety))
    #expect(answer.allText.contains("beslist niet bij een hoog risico (eigen advies)"))
    #expect(answer.allText.contains("Veilig Thuis (niet uit de bronnen)"))
  }

  @Test(arguments: ["hoog-risico", "enig-risico-met-bescherming", "onvrijwillig"])
  func `danger always carries a safety notice of its own`(kenmerk: String) throws {
    for dsm in ["ja", "nee", "onbekend"] {
      let notices = try answer(["kenmerken": kenmerk, "vermoeden-dsm": dsm]).notices
      #expect(notices.filter { $0.kind == .safety && $0.text != Advisor.closingLine }.count >= 1)
    }
  }

  @Test func `a risk that was not judged comes first and never counts as none`() throws {
    let answer = try answer(["risico": "niet-beoordeeld", "kortdurend": "ja"])
    #expect(answer.outcome?.id == "verwijzen.huisartsenpraktijk")
    #expect(answer.steps.first?.what.hasPrefix("Beoordeel eerst het risico") == true)
    #expect(answer.notices.contains { $0.kind == .safety && $0.text != Advisor.closingLine })
  }

  @Test func `risk and traits say the same, or are refused`() throws {
    #expect(
      try answer(["risico": "hoog", "vermoeden-dsm": "ja"]).outcome?.id == "verwijzen.multi"
    )
    #expect(
      try answer(["risico": "hoog", "kenmerken": "hoog-risico", "vermoeden-dsm": "ja"]).outcome?.id
        == "verwijzen.multi"
    )
    for (risk, trait) in [
      ("geen", "hoog-risico"), ("geen", "enig-risico-met-bescherming"),
      ("hoog", "enig-risico-met-bescherming"), ("niet-beoordeeld", "hoog-risico"),
    ] {
      let problem = #expect(throws: InputProblem.self) {
        try answer(["risico": risk, "kenmerken": trait])
      }
      #expect(problem?.subject == "kenmerken")
    }
  }

  // MARK: Not known

  // T-33: what is not known is neither no nor yes.
  @Test func `traits that were not given keep the criteria open`() throws {
    for word in ["onbekend", nil] as [String?] {
      var facts = [
        "rol": "huisarts", "leeftijd": "41", "gemeente": "soest", "in-behandeling": "nee",
        "terugval-binnen-12-maanden": "nee", "vermoeden-dsm": "ja", "ernst": "licht",
        "kortdurend": "ja", "geen-verbetering": "nee",
      ]
      facts["kenmerken"] = word
      let open = try Asked.answer(.verwijzen, facts)
      #expect(open.status == .incomplete)
      #expect(open.missing.map(\.id.name).contains("kenmerken"))
      #expect(open.missing.allSatisfy { !$0.id.name.hasPrefix("kenmerk-") })
      facts["ernst"] = "ernstig-sterk-disfunctioneren"
      #expect(try Asked.answer(.verwijzen, facts).outcome?.id == "verwijzen.multi")
    }
  }

  @Test func `an unknown suspicion says what either answer leads to`() throws {
    let answer = try answer([
      "vermoeden-dsm": "onbekend", "ernst": "ernstig-sterk-disfunctioneren",
    ])
    #expect(answer.missing.map(\.id.name) == ["vermoeden-dsm"])
    #expect(
      answer.possibilities.map(\.outcome.id) == ["verwijzen.multi", "verwijzen.geen-criterium"]
    )
  }

  // MARK: What goes before the lists

  @Test func `a relapse goes before treatment, treatment before role, role before the lists`()
    throws
  {
    var facts = [
      "terugval-binnen-12-maanden": "ja", "in-behandeling": "ja", "rol": "wijkteam",
      "kenmerken": "bemoeizorg",
    ]
    #expect(try answer(facts).outcome?.id == "verwijzen.eerst-terugkeer")
    facts["terugval-binnen-12-maanden"] = "nee"
    #expect(try answer(facts).outcome?.id == "verwijzen.in-behandeling")
    facts["in-behandeling"] = "nee"
    #expect(try answer(facts).outcome?.id == "verwijzen.via-huisarts")
    facts["rol"] = "ggz"
    #expect(try answer(facts).outcome?.id == "verwijzen.ggz-onderling")
    facts["rol"] = "poh-ggz"
    let last = try answer(facts)
    #expect(last.outcome?.id == "verwijzen.multi")
    #expect(last.steps.contains { $0.isForAsker && $0.what.contains("huisarts") })
    facts["crisis"] = "ja"
    #expect(try answer(facts).outcome?.id == "crisis.crisisdienst")
  }

  @Test func `the criteria stay visible under a relapse and a running treatment`() throws {
    for fact in ["terugval-binnen-12-maanden", "in-behandeling"] {
      let answer = try answer([fact: "ja", "kenmerken": "bemoeizorg,preventie"])
      #expect(answer.allText.contains("Past bij de multi ggz, S3: bemoeizorg"))
      #expect(answer.allText.contains("Past bij de huisartsenpraktijk, H4: preventie"))
    }
  }

  @Test(arguments: ["barneveld", "scherpenzeel", "anders"])
  func `outside the region the criteria hold and the terugkeerconsultatie does not`(
    place: String
  ) throws {
    let answer = try answer([
      "gemeente": place, "terugval-binnen-12-maanden": "ja", "kenmerken": "bemoeizorg",
    ])
    #expect(answer.outcome?.id == "verwijzen.multi")
    #expect(answer.kinds.contains(.outsideAgreements))
    #expect(!answer.citations.contains { $0.source == "EEM" })
  }

  // T-01: nothing of these agreements for somebody under 18.
  @Test func `under 18 is out of scope, with no list and no term`() throws {
    let answer = try answer(["leeftijd": "17", "geen-verbetering": "basis-ggz"])
    #expect(answer.outcome?.id == "buiten-bereik.jeugd")
    #expect(answer.deadlines.isEmpty)
    #expect(!answer.allText.contains("multi ggz"))
  }

  // T-75: before 4 June 2026 the regional part is not in force.
  @Test func `only the part that rests on the regional agreements is dated`() throws {
    let relapse = ["terugval-binnen-12-maanden": "ja"]
    #expect(try answer(relapse, on: "2026-06-03").kinds.contains(.notYetInForce))
    #expect(try answer(relapse, on: "2026-11-01").kinds.contains(.revision))
    let lists = try answer(["kenmerken": "bemoeizorg"], on: "2026-11-01")
    #expect(lists.kinds.isDisjoint(with: [.revision, .notYetInForce]))
  }

  // MARK: Guides

  // T-68: the months are a guide, not a gate.
  @Test func `months without improvement are a guide and never a gate`() throws {
    let practice = try answer([
      "geen-verbetering": "praktijk", "basis-ggz-ongeschikt": "nee",
      "behandeling-sinds": "2026-08-31",
    ])
    #expect(practice.outcome?.id == "verwijzen.mono")
    #expect(practice.deadlines.map(\.lastDay?.isoText) == ["2026-10-31"])
    #expect(practice.allText.contains("Dat is vroeg, maar geen 'nee'"))
    let mono = try answer(["geen-verbetering": "basis-ggz", "behandeling-sinds": "2026-01-31"])
    #expect(mono.outcome?.id == "verwijzen.multi")
    #expect(mono.deadlines.map(\.term.id) == ["indicatie-basis-ggz", "indicatie-basis-ggz"])
    #expect(mono.deadlines.map(\.lastDay?.isoText) == ["2026-04-30", "2026-05-31"])
    #expect(mono.deadlines.allSatisfy { $0.term.force == .limit && ($0.daysLeft ?? 0) < 0 })
    #expect(!mono.allText.contains("knelpunt"))
    #expect(try answer(["geen-verbetering": "basis-ggz"]).deadlines.isEmpty)
  }

  // MARK: Advice

  // T-64: recommendations, never compulsory, never a diagnosis or a score.
  @Test(arguments: [
    ["kenmerken": "hoog-risico"], ["kenmerken": "bemoeizorg"], ["kortdurend": "ja"],
    ["vermoeden-dsm": "ja", "ernst": "matig", "kortdurend": "ja"],
    ["terugval-binnen-12-maanden": "ja"], ["in-behandeling": "ja"], ["rol": "wijkteam"],
    ["rol": "ggz"], ["rol": "poh-ggz", "kenmerken": "bemoeizorg"], [:],
  ])
  func `each answer is advice with room to deviate, and has a step for the one who asks`(
    facts: [String: String]
  ) throws {
    let answer = try answer(facts)
    let words = answer.allText.lowercased()
      .split { !$0.isLetter }
    #expect(!words.contains("moet") && !words.contains("moeten") && !words.contains("verplicht"))
    #expect(answer.allText.contains("Dit is advies"))
    #expect(answer.allText.contains("Afwijken kan, met een reden"))
    #expect(answer.hasStepForAsker)
    #expect(!answer.citations.isEmpty && !answer.responsible.isEmpty)
  }

  @Test func `the questions of both sides, the weighing and the letter stand with a referral`()
    throws
  {
    let text = try answer(["kenmerken": "bemoeizorg", "hulpvraag-sociaal": "ja"]).allText
    for part in [
      "kan het even wachten", "wat is voor en tegen", "Weeg ook mee", "NHG-format",
      "wie de zorg draagt", "herstelnetwerk",
    ] {
      #expect(text.contains(part))
    }
  }
}
