import GGZAfspraken
import Rulebook
import Testing

@Suite("Verwijzen, the interview")
struct VerwijzenInterviewTests {
  @Test func `a heavy trait is decided without asking what can no longer change it`() throws {
    let (asked, outcome) = try Asked.questions(
      .verwijzen,
      ["rol": "huisarts", "leeftijd": "18+", "setting": "ambulant"],
      replies: ["risico": ["geen"], "loopt": ["nee"], "zwaar": ["bemoeizorg"]],
    )
    #expect(asked == ["risico", "loopt", "zwaar"])
    #expect(outcome == "verwijzen.multi")
  }

  @Test func `an ordinary case takes four questions, a light one five`() throws {
    let start = ["rol": "huisarts", "leeftijd": "18+", "setting": "ambulant"]
    var replies = [
      "risico": ["geen"], "loopt": ["nee"], "zwaar": ["geen"],
      "dsm-ernst": ["ja", "ernstig"],
    ]
    let ordinary = try Asked.questions(.verwijzen, start, replies: replies)
    #expect(ordinary.asked == ["risico", "loopt", "zwaar", "dsm-ernst"])
    #expect(ordinary.outcome == "verwijzen.mono")
    replies["dsm-ernst"] = ["ja", "licht"]
    replies["licht"] = ["kort"]
    let light = try Asked.questions(.verwijzen, start, replies: replies)
    #expect(light.asked.count == 5)
    #expect(light.outcome == "verwijzen.huisartsenpraktijk")
  }

  @Test func `no improvement stands in the lists and is not asked again`() throws {
    let start = ["rol": "huisarts", "leeftijd": "18+", "setting": "ambulant"]
    var replies = [
      "risico": ["geen"], "loopt": ["nee"], "zwaar": ["basis-ggz-ongeschikt"],
    ]
    let unsuitable = try Asked.questions(.verwijzen, start, replies: replies)
    #expect(unsuitable.asked == ["risico", "loopt", "zwaar"])
    #expect(unsuitable.outcome == "verwijzen.multi")
    replies["zwaar"] = ["basis-ggz"]
    #expect(try Asked.questions(.verwijzen, start, replies: replies).outcome == "verwijzen.multi")
    replies.merge([
      "zwaar": [], "dsm-ernst": ["nee", "licht"], "licht": ["praktijk"],
    ]) { $1 }
    let practice = try Asked.questions(.verwijzen, start, replies: replies)
    #expect(practice.asked == ["risico", "loopt", "zwaar", "dsm-ernst", "licht"])
    #expect(practice.outcome == "verwijzen.mono")
  }

  @Test func `the region is asked only after a relapse, and the sociaal domein gets no criteria`()
    throws
  {
    let start = ["rol": "wijkteam", "leeftijd": "18+", "setting": "ambulant"]
    let none = try Asked.questions(.verwijzen, start, replies: ["loopt": ["nee"]])
    #expect(none.asked == ["loopt"])
    #expect(none.outcome == "verwijzen.via-huisarts")
    let relapse = try Asked.questions(
      .verwijzen,
      start,
      replies: ["loopt": ["terugval"], "regio": ["ja"]],
    )
    #expect(relapse.asked == ["loopt", "regio"])
    #expect(relapse.outcome == "verwijzen.eerst-terugkeer")
  }

  @Test func `an interview in which nothing is known ends, and stays open`() throws {
    let (asked, outcome) = try Asked.questions(
      .verwijzen,
      ["rol": "huisarts", "leeftijd": "18+", "setting": "ambulant"],
      replies: [:],
    )
    #expect(asked.count <= 7)
    #expect(outcome == nil)
  }
}
