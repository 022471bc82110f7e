import Foundation
import Rulebook
import Testing

@testable import GGZAfspraken

// MARK: - Doorstroom

extension TrapTests {
  static func direction(
    _ from: String,
    _ to: String,
    _ phase: String,
    fits: Bool = false,
  ) -> [String: String] {
    [
      "rol": "ggz", "van": from, "naar": to, "fase": phase,
      "aanbod-past-niet": fits ? "nee" : "ja",
    ]
  }

  // T-22
  @Test(arguments: ["na-intake", "tijdens-behandeling"])
  func `scaling up: the six weeks are not for mono to multi`(phase: String) throws {
    let answer = try Asking.answer(.doorstroom, Self.direction("mono", "multi", phase))
    #expect(answer.outcome?.id == "doorstroom.opschalen")
    #expect(answer.deadlines.isEmpty)
    #expect(!answer.steps.contains { $0.what.contains("6 weken") })
  }

  // T-23
  @Test func `until takeover: after the request multi still treats`() throws {
    let facts = Self.direction("multi", "mono", "tijdens-behandeling")
      .merging(["verzoek": "2026-09-01"]) { first, _ in first }
    let answer = try Asking.answer(.doorstroom, facts)
    #expect(answer.parties.contains(.multiGGZ) && answer.parties.contains(.monoGGZ))
    #expect(answer.responsible.contains { $0.party == .multiGGZ && $0.what.contains("tot") })
    #expect(answer.lastDay("overname-mono") == "2026-10-13")
  }

  // T-24
  @Test(arguments: [
    direction("multi", "multi", "na-verwijzing"), direction("multi", "mono", "na-intake"),
    direction("mono", "mono", "na-intake"), direction("mono", "multi", "tijdens-behandeling"),
    direction("multi", "multi", "na-intake", fits: true),
    direction("multi", "multi", "tijdens-behandeling", fits: true),
  ])
  func
    `waiting time: it goes along only from multi to multi after intake, when the offer does not fit`(
      facts: [String: String]
    ) throws
  {
    let answer = try Asking.answer(.doorstroom, facts)
    #expect(answer.status == .complete)
    #expect(answer.outcome?.id != "doorstroom.wachttijd-mee")
    #expect(answer.deadlines.isEmpty)
  }

  // T-25, T-80
  @Test(arguments: ["na-intake", "tijdens-behandeling"])
  func `waiting time: the inwoner may take it along`(phase: String) throws {
    let answer = try Asking.answer(.doorstroom, Self.direction("multi", "multi", phase))
    #expect(answer.outcome?.id == "doorstroom.wachttijd-mee")
    #expect(answer.title.contains("mag"))
    #expect(answer.parties == [.overnemendeGGZ])
  }

  // T-26
  @Test(arguments: Rol.allCases)
  func `no new referral: the ggz refers on itself`(role: Rol) throws {
    let facts = ["rol": role.rawValue, "fase": "na-verwijzing"]
    let answer = try Asking.answer(.doorstroom, facts)
    #expect(answer.outcome?.id == "doorstroom.ggz-verwijst-door")
    #expect(answer.parties == [.verwijzendeGGZ])
    #expect(answer.title.contains("niet opnieuw"))
    #expect(!answer.steps.contains { $0.who == .huisarts && $0.what.contains("verwijst") })
  }

  // T-27
  @Test(arguments: [
    (TopicID.overdracht, ["overgenomen": "nee", "vervolgbeleid": "ja", "gebeld": "nee"]),
    (.afsluitbrief, ["ontbreekt": "conclusie"]),
    (.doorstroom, ["fase": "na-verwijzing"]),
  ])
  func `no invented term: for letter, call and message there is none`(
    topic: TopicID,
    facts: [String: String],
  ) throws {
    let answer = try Asking.answer(topic, facts.merging(["rol": "huisarts"]) { first, _ in first })
    #expect(answer.deadlines.isEmpty)
    #expect(answer.steps.allSatisfy { $0.lastDay == nil })
    #expect(answer.text.lowercased().contains("termijn"))
  }
}

// MARK: - Overdracht and afsluitbrief

extension TrapTests {
  // T-28
  @Test func `no takeover: neither a letter nor a call ends the responsibility of the ggz`() throws
  {
    let facts = [
      "rol": "ggz", "vervolgbeleid": "ja", "gebeld": "ja", "overgenomen": "nee",
      "brief-ontvangen": "ja",
    ]
    let answer = try Asking.answer(.overdracht, facts)
    #expect(answer.outcome?.id == "overdracht.wacht-op-overname")
    #expect(answer.parties == [.ggzInstelling])
  }

  // T-29
  @Test func `no call: without follow-up there is no duty to phone`() throws {
    let facts = ["rol": "ggz", "vervolgbeleid": "nee", "gebeld": "nee", "overgenomen": "nee"]
    let answer = try Asking.answer(.overdracht, facts)
    #expect(answer.outcome?.id == "overdracht.wacht-op-overname")
    #expect(!answer.steps.contains { $0.who == .ggzInstelling && $0.what.hasPrefix("Bel ") })
    #expect(answer.warns(.ambiguous))
  }

  private static func letter(without item: BriefOnderdeel, isApplicable: Bool) -> [String: String] {
    let present = BriefOnderdeel.allCases.filter { $0 != item }
      .filter { !isApplicable || !Afsluitbrief.exchangeable.contains(item) || $0 != exchange(item) }
    let absent = isApplicable && Afsluitbrief.exchangeable.contains(item) ? [exchange(item)] : []
    return [
      "rol": "huisarts", "aanwezig": present.map(\.rawValue).joined(separator: ","),
      isApplicable ? "ontbreekt" : "niet-van-toepassing": item.rawValue,
    ]
    .merging(
      absent.isEmpty ? [:] : ["niet-van-toepassing": absent.map(\.rawValue).joined()]
    ) { first, _ in first }
  }

  private static func exchange(_ item: BriefOnderdeel) -> BriefOnderdeel {
    Afsluitbrief.exchangeable.first { $0 != item } ?? item
  }

  // T-30
  @Test(arguments: BriefOnderdeel.allCases)
  func `letter items: each that should be there makes the letter incomplete`(
    item: BriefOnderdeel
  ) throws {
    let answer = try Asking.answer(
      .afsluitbrief,
      Self.letter(without: item, isApplicable: true),
    )
    #expect(answer.outcome?.id == "afsluitbrief.onvolledig")
    #expect(answer.text.contains(item.label.components(separatedBy: " (")[0]))
  }

  @Test(arguments: BriefOnderdeel.ifApplicable)
  func `letter items: what does not exist for the inwoner need not be there`(
    item: BriefOnderdeel
  ) throws {
    let facts = Self.letter(without: item, isApplicable: false)
    #expect(try Asking.answer(.afsluitbrief, facts).outcome?.id == "afsluitbrief.volledig")
  }

  @Test func `letter items: four are always there and six when they exist`() {
    #expect(BriefOnderdeel.always == [.conclusie, .vervolgbeleid, .telefoon, .werkdagen])
    #expect(BriefOnderdeel.ifApplicable.count == 6)
  }

  // T-31
  @Test func `direct number: a general number does not count`() throws {
    let facts = ["rol": "huisarts", "ontbreekt": "telefoon"]
    let text = try Asking.answer(.afsluitbrief, facts).text
    #expect(text.contains("directe"))
    #expect(text.contains("algemeen nummer telt niet"))
    let prompt = try Asking.known(.afsluitbrief, on: "2026-09-15", [:]).topic.prompts
      .first { $0.covers.contains(BriefOnderdeel.telefoon.state.id) }
    #expect(prompt?.reason.contains("algemeen") == true)
  }

  // T-32
  @Test func `WRAP: only that there is one has to be in the letter`() throws {
    let facts = ["rol": "huisarts", "ontbreekt": "wrap"]
    let text = try Asking.answer(.afsluitbrief, facts).text
    #expect(text.contains("alleen"))
    #expect(BriefOnderdeel.wrap.label.contains("dat er"))
  }

  // T-33
  @Test(arguments: [
    (TopicID.overdracht, ["overgenomen": "onbekend"], "overgenomen"),
    (.overdracht, ["overgenomen": "nee", "vervolgbeleid": "onbekend"], "vervolgbeleid"),
    (.overdracht, ["overgenomen": "nee"], "vervolgbeleid"),
    (.samenwerking, ["in-behandeling": "onbekend", "begeleiding": "ja"], "in-behandeling"),
    (.samenwerking, [:], "begeleiding"), (.doorstroom, ["fase": "onbekend"], "fase"),
    (.terugkeer, ["ggz-behandeling": "ja", "zelfde-klachten": "onbekend"], "zelfde-klachten"),
    (.wachtlijst, ["leeftijd": "onbekend"], "leeftijd"),
    (.sociaal, ["gemeente": "onbekend"], "gemeente"),
    (.consultatie, ["in-behandeling": "onbekend"], "in-behandeling"),
  ])
  func `not known: it is neither no nor yes`(
    topic: TopicID,
    facts: [String: String],
    fact: String,
  ) throws {
    let answer = try Asking.answer(topic, facts.merging(["rol": "wijkteam"]) { first, _ in first })
    #expect(answer.status == .incomplete)
    #expect(answer.outcome == nil)
    #expect(answer.missing.map(\.id.name).contains(fact))
  }

  @Test func `not known: a letter that nobody looked at is neither complete nor incomplete`() throws
  {
    let answer = try Asking.answer(.afsluitbrief, ["rol": "huisarts"])
    #expect(answer.outcome?.id == "afsluitbrief.te-controleren")
  }
}
