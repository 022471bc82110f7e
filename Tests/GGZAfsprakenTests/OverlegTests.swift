import GGZAfspraken
import Rulebook
import Testing

@Suite("Overleg over langdurige zorg")
struct OverlegTests {
  private func answer(_ words: [String: String]) throws -> Answer {
    try Asked.answer(.overleg, ["rol": "huisarts", "leeftijd": "41"].merging(words) { $1 })
  }

  @Test(arguments: [
    "crisis", "ontregeling", "advies-niet-gevolgd", "levensgebeurtenis", "somatisch", "periodiek",
  ])
  func `a signal of the list for a serious disorder leads to the multi ggz`(signal: String) throws {
    let answer = try answer([
      "langdurig-in": "multi", "ernstige-aandoening": "ja", "signaal": signal,
    ])
    #expect(answer.outcome?.id == "overleg.multi")
    #expect(answer.parties == [.huisarts])
  }

  @Test(arguments: ["crisis", "ontregeling", "advies-niet-gevolgd", "psychofarmaca"])
  func `a signal of the short list leads to the mono ggz`(signal: String) throws {
    #expect(
      try answer(["langdurig-in": "mono", "signaal": signal]).outcome?.id == "overleg.mono"
    )
  }

  // T-70: the list of multi is not the list of mono, and needs a serious disorder.
  @Test(arguments: ["levensgebeurtenis", "somatisch", "lab", "periodiek"])
  func `what stands only on the list for multi is one's own judgement under mono`(
    signal: String
  ) throws {
    let answer = try answer([
      "langdurig-in": "mono", "ernstige-aandoening": "ja", "signaal": signal,
      "huisarts-controleert": "ja",
    ])
    #expect(answer.outcome?.id == "overleg.eigen-oordeel")
  }

  @Test func `psychofarmaca stand only on the list for mono`() throws {
    let answer = try answer([
      "langdurig-in": "multi", "ernstige-aandoening": "ja", "signaal": "psychofarmaca",
    ])
    #expect(answer.outcome?.id == "overleg.eigen-oordeel")
    #expect(answer.allText.contains("psychofarmaca voorschrijven of wijzigen"))
  }

  @Test func `without a serious disorder the list for multi does not hold`() throws {
    let answer = try answer([
      "langdurig-in": "multi", "ernstige-aandoening": "nee", "signaal": "somatisch",
    ])
    #expect(answer.outcome?.id == "overleg.eigen-oordeel")
    #expect(answer.allText.contains("alleen over ernstige psychiatrische aandoeningen"))
  }

  @Test func `a laboratory result needs an agreement on who controls`() throws {
    var facts = ["langdurig-in": "multi", "ernstige-aandoening": "ja", "signaal": "lab"]
    #expect(try answer(facts).missing.map(\.id.name) == ["huisarts-controleert"])
    facts["huisarts-controleert"] = "ja"
    #expect(try answer(facts).outcome?.id == "overleg.multi")
    facts["huisarts-controleert"] = "nee"
    #expect(try answer(facts).outcome?.id == "overleg.afspraak-nodig")
    facts["signaal"] = "lab,somatisch"
    #expect(try answer(facts).outcome?.id == "overleg.multi")
  }

  @Test(arguments: [
    ("huisarts", "crisisdienst"), ("ggz", "crisisdienst"), ("poh-ggz", "Haal nu de huisarts"),
    ("wijkteam", "naar de huisarts"), ("welzijn", "naar de huisarts"),
  ])
  func `crisis and ontregeling always carry safety and the crisis route of the role`(
    role: String,
    route: String,
  ) throws {
    for signal in ["crisis", "ontregeling"] {
      for disorder in ["ja", "nee"] {
        let answer = try answer([
          "rol": role, "langdurig-in": "multi", "ernstige-aandoening": disorder,
          "signaal": signal,
        ])
        #expect(answer.steps.contains { $0.isForAsker && $0.what.contains(route) })
        #expect(
          answer.notices.contains { $0.kind == .safety && $0.text != Advisor.closingLine }
        )
        guard answer.outcome?.id == "overleg.eigen-oordeel" else { continue }
        let isGGZ = role == "ggz"
        #expect(answer.allText.contains("Neem toch vandaag contact op") != isGGZ)
        #expect(answer.allText.contains("Beoordeel het vandaag") == isGGZ)
      }
    }
  }

  // T-38: the crisisdienst is for referrers, never for the sociaal domein.
  @Test func `the sociaal domein is never told to call the crisisdienst`() throws {
    let answer = try answer(["rol": "wijkteam", "signaal": "crisis"])
    #expect(answer.outcome?.id == "overleg.eigen-oordeel")
    #expect(!answer.allText.contains("Bel nu de crisisdienst"))
  }

  // T-27: no term and no number is invented.
  @Test func `no term and no number is named`() throws {
    let answer = try answer([
      "langdurig-in": "multi", "ernstige-aandoening": "ja", "signaal": "periodiek",
    ])
    #expect(answer.deadlines.isEmpty && answer.contacts.isEmpty)
    #expect(answer.allText.contains("staat niet in de bronnen"))
  }

  @Test func `under 18 is out of scope`() throws {
    let answer = try answer(["leeftijd": "17", "langdurig-in": "mono", "signaal": "crisis"])
    #expect(answer.outcome?.id == "buiten-bereik.jeugd")
  }

  @Test func `a huisarts answers three or four questions, another role one`() throws {
    let start = ["leeftijd": "18+", "setting": "ambulant"]
    let replies = [
      "langdurig-in": ["multi"], "ernstige-aandoening": ["ja"], "signaal": ["lab"],
      "huisarts-controleert": ["ja"],
    ]
    let huisarts = try Asked.questions(
      .overleg,
      start.merging(["rol": "huisarts"]) { $1 },
      replies: replies,
    )
    #expect(huisarts.asked.count == 4)
    let team = try Asked.questions(
      .overleg,
      start.merging(["rol": "wijkteam"]) { $1 },
      replies: replies,
    )
    #expect(team.asked == ["signaal"])
  }
}
