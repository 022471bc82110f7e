import GGZAfspraken
import Rulebook
import Testing

@Suite("Stepped care")
struct SteppedCareTests {
  private func answer(_ words: [String: String]) throws -> Answer {
    try Asked.answer(.steppedCare, ["rol": "huisarts"].merging(words) { $1 })
  }

  @Test(
    arguments: [
      ("bij-het-leven", nil, "stepped-care.stap"), ("mild", nil, "stepped-care.stap"),
      ("matig-ernstig", nil, "stepped-care.consultatie"),
      ("ernstig-complex", "nee", "stepped-care.mono-of-multi"),
      ("ernstig-complex", "ja", "stepped-care.overbrugging"),
    ] as [(String, String?, String)]
  )
  func `the weight of the complaints decides`(
    weight: String,
    waiting: String?,
    outcome: String,
  ) throws {
    var facts = ["zwaarte": weight]
    facts["wachtlijst"] = waiting
    #expect(try answer(facts).outcome?.id == outcome)
  }

  // T-04: another region, a vision, of 2022.
  @Test(arguments: ["bij-het-leven", "mild", "matig-ernstig", "ernstig-complex"])
  func `every answer names the region and the year and is no agreement`(weight: String) throws {
    for waiting in ["ja", "nee"] {
      let answer = try answer(["zwaarte": weight, "wachtlijst": waiting, "gemeente": "soest"])
      #expect(answer.title.contains("Noordwest-Utrecht, 2022"))
      #expect(answer.title.contains("niet voor Eemland"))
      #expect(answer.kinds.contains(.outsideAgreements))
      #expect(answer.allText.contains("geen afspraken"))
      #expect(answer.deadlines.isEmpty)
      #expect(answer.citations.allSatisfy { $0.source == "RNU" })
      for tool in ["Karify", "Mijntherapieland", "VIPLive", "1-2 weken", "weken"] {
        #expect(!answer.allText.contains(tool))
      }
    }
  }

  // T-04: nothing of this in an answer for Eemland.
  @Test func `no other topic cites the vision`() throws {
    let advisor = try Advisor(on: try #require(CivilDate(isoText: Asked.day)))
    for topic in advisor.topics where topic.id != .steppedCare {
      let rules = topic.lines.rules.flatMap(\.basis) + topic.outcomes.rules.flatMap(\.basis)
      #expect(rules.allSatisfy { $0.source != "RNU" })
    }
  }

  @Test(arguments: [
    ("geen", "Stap 0:"), ("0", "Stap 1a:"), ("0,1a", "Stap 1b:"), ("0,1a,1b", "Stap 2a:"),
    ("0,1a,1b,2a", "Stap 2b:"), ("0,1a,1b,2a,2b", "Stap 3:"), ("0,1b", "Stap 1a:"),
    ("1a,2a", "Stap 0:"),
  ])
  func `mild complaints get the lightest step that was not tried`(
    tried: String,
    step: String,
  ) throws {
    let answer = try answer(["zwaarte": "mild", "stap": tried])
    #expect(answer.steps.filter { $0.what.hasPrefix("Stap ") }.map { $0.what }.count == 1)
    #expect(answer.steps.contains { $0.what.hasPrefix(step) })
  }

  @Test(arguments: [
    ("mild", "0,1a,1b,2a,2b,3"), ("bij-het-leven", "0,1a,1b,2a,2b"),
    ("bij-het-leven", "0,1a,1b,2a,2b,3"),
  ])
  func `after the last fitting step it is judged anew, never on to medicines`(
    weight: String,
    tried: String,
  ) throws {
    let answer = try answer(["zwaarte": weight, "stap": tried])
    #expect(answer.allText.contains("Beoordeel opnieuw"))
    for step in ["tap 3:", "tap 4a", "4b", "edicatie"] { #expect(!answer.allText.contains(step)) }
  }

  @Test func `without what was tried the whole way stands there`() throws {
    let mild = try answer(["zwaarte": "mild"])
    #expect(mild.status == .complete)
    #expect(mild.allText.contains("3 kortdurende begeleiding"))
    #expect(!mild.allText.contains("4a"))
    #expect(try !answer(["zwaarte": "bij-het-leven"]).allText.contains("3 kortdurende begeleiding"))
  }

  @Test(arguments: ["huisarts", "poh-ggz", "wijkteam", "ggz"])
  func `every role has a step of its own`(role: String) throws {
    for weight in ["bij-het-leven", "mild", "matig-ernstig", "ernstig-complex"] {
      let answer = try answer(["rol": role, "zwaarte": weight, "wachtlijst": "ja", "stap": "0"])
      #expect(answer.hasStepForAsker)
      #expect(!answer.responsible.isEmpty)
    }
  }

  // T-39: crisis goes first, also here.
  @Test func `there is no limit of age or region, and crisis goes first`() throws {
    let facts = ["leeftijd": "17", "gemeente": "anders", "zwaarte": "mild", "setting": "opname"]
    #expect(try answer(facts).outcome?.id == "stepped-care.stap")
    #expect(
      try answer(facts.merging(["crisis": "ja"]) { $1 }).outcome?.id == "crisis.crisisdienst"
    )
  }
}
