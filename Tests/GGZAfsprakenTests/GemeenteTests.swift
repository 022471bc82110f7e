import GGZAfspraken
import Rulebook
import Testing

/// The answer to a question on a gemeente, from facts as they are typed.
private func answer(
  _ gemeente: String,
  _ wat: String?,
  rol: String = "ggz",
  at moment: String = "2026-06-08T10:00",
) throws -> Answer {
  let moment = try #require(Moment(isoText: moment))
  let advisor = try Advisor(on: moment.date)
  let topic = try #require(advisor.topic(.gemeente))
  let input = FactInput(today: moment.date, yearRequired: true, region: [])
  var answers: [FactID: Value] = [:]
  for (name, text) in ["rol": rol, "gemeente": gemeente, "wat": wat] {
    guard let text else { continue }
    let fact = try #require(topic.fact(FactID(name)))
    answers[fact.id] = try input.value(of: text, for: fact)
  }
  return advisor.answer(topic, try topic.completed(answers, today: moment.date), at: moment)
}

private func names(_ answer: Answer) -> [String] { answer.contacts.map(\.name) }

@Suite("Gemeente")
struct GemeenteTests {
  @Test(
    arguments: [
      ("amersfoort", "teamcentraletoeegang@wijkteam-amersfoort.nl", nil),
      ("baarn", "lokaalteambaarn@baarn.nl", nil),
      ("bunschoten", "delingt@bunschoten.nl", "033 - 299 14 11"),
      ("leusden", "info@lariks-leusden.nl", "033-3034444"),
      ("soest", "toeleiding@soest.nl", nil),
      ("woudenberg", "Socialteam@dekleineschans.nl", "085 066 9700"),
    ] as [(String, String, String?)]
  )
  func `every lokale team stands as printed`(
    gemeente: String,
    email: String,
    phone: String?,
  ) throws {
    let contact = try #require(try answer(gemeente, "contact").contacts.first)
    #expect(contact.email == email)
    #expect(contact.phone == phone)
  }

  // T-51
  @Test(arguments: [
    ("amersfoort", true), ("woudenberg", true), ("soest", false), ("baarn", false),
  ])
  func `an address that looks mistyped is marked, never mended`(
    gemeente: String,
    isMarked: Bool,
  ) throws {
    let contact = try #require(try answer(gemeente, "contact").contacts.first)
    #expect(contact.hours?.contains("controleer dit adres") == isMarked)
  }

  // T-34
  @Test(
    arguments: [
      ("leusden", "2026-06-08T08:59", false), ("leusden", "2026-06-08T09:00", true),
      ("leusden", "2026-06-08T12:00", false), ("bunschoten", "2026-06-08T12:29", true),
      ("bunschoten", "2026-06-13T10:00", nil), ("bunschoten", "2026-06-13T13:00", false),
      ("woudenberg", "2026-06-08T10:00", nil), ("soest", "2026-06-08T10:00", nil),
    ] as [(String, String, Bool?)]
  )
  func `a team is open within its hours, unsure where the source names no days`(
    gemeente: String,
    moment: String,
    isOpen: Bool?,
  ) throws {
    #expect(try answer(gemeente, "contact", at: moment).contacts.first?.isOpen == isOpen)
  }

  // T-50
  @Test(
    arguments: [
      ("woudenberg", "Team Werk & geldzaken van De Kleine Schans"),
      ("leusden", "Werk, uitkering en laag inkomen"), ("soest", "Werk & Inkomen van Eemkracht"),
      ("bunschoten", "Werk & Inkomen van Eemkracht"), ("baarn", "Werk & Inkomen van Eemkracht"),
      ("amersfoort", "klantmanager bij Sociale zekerheid"),
    ]
  )
  func `an uitkering has its own party, not the lokale team`(
    gemeente: String,
    party: String,
  ) throws {
    #expect(names(try answer(gemeente, "uitkering")) == ["Uitkering: '\(party)'"])
  }

  // T-48
  @Test(arguments: ["leusden", "woudenberg"])
  func `a crisiskaart party that is not named is said to be missing`(gemeente: String) throws {
    let found = try answer(gemeente, "crisiskaart")
    #expect(names(found).first?.hasPrefix("Crisiskaart: niet genoemd in de bron") == true)
    #expect(!names(found).contains { $0.contains("Indebuurt033") || $0.contains("MEE") })
  }

  // T-49
  @Test func `a crisiskaart goes by where the inwoner lives`() throws {
    let found = try answer("soest", "crisiskaart")
    #expect(names(found) == ["Crisiskaart: 'MEE'"])
    #expect(found.notices.contains { $0.text.contains("waar de inwoner woont") })
  }

  // T-47
  @Test func `half a year of urgentie is a warning, never a deadline`() throws {
    let found = try answer("bunschoten", "urgentie")
    #expect(found.deadlines.isEmpty)
    #expect(found.notices.contains { $0.text.contains("belooft geen woning") })
  }

  @Test func `everything of a gemeente comes when nothing is named or 'alles' is asked`() throws {
    let all = try answer("amersfoort", "alles")
    #expect(try names(answer("amersfoort", nil)) == names(all))
    #expect(names(all).last == "Lokale afspraken bij terugval: 'Thuis in de Wijk'")
    #expect(
      try names(answer("soest", "alles")).last == "Lokale afspraken bij terugval: 'nog geen'"
    )
    #expect(try answer("soest", "wonen").contacts.contains { $0.email == "toeleiding@soest.nl" })
  }

  @Test(arguments: Rol.allCases)
  func `the lokale team is not sent to itself`(rol: Rol) throws {
    for wat in ["contact", "wonen", "alles"] {
      let steps = try answer("leusden", wat, rol: rol.rawValue).steps.map(\.what)
      #expect(!steps.isEmpty)
      #expect(steps.contains { $0.contains("lokale team") } == (rol != .wijkteam))
    }
  }

  // WED r.63
  @Test(arguments: Rol.allCases)
  func `GGz Centraal sees to it that the gemeente knows of the uitkering`(rol: Rol) throws {
    let found = try answer("leusden", "uitkering", rol: rol.rawValue)
    #expect(found.responsible.map(\.party) == [.maatschappelijkWerker])
    #expect(!found.steps.contains { $0.what.contains("ukt dat niet") })
  }

  @Test(arguments: [("soest", "urgentie"), ("woudenberg", "urgentie"), ("baarn", "wonen")])
  func `a page without an address is said to be one`(gemeente: String, wat: String) throws {
    #expect(try names(answer(gemeente, wat)).contains { $0.contains("naam van een webpagina") })
  }

  @Test func `one of several municipalities is 'deze gemeente'`() throws {
    let moment = try #require(Moment(isoText: "2026-06-08T10:00"))
    let advisor = try Advisor(on: moment.date)
    let topic = try #require(advisor.topic(.gemeente))
    let region = Value.among(advisor.regional.municipalities.map(\.rawValue))
    let known = try topic.completed([Facts.gemeente.id: region], today: moment.date)
    let titles = advisor.answer(topic, known, at: moment).possibilities.map(\.outcome.title)
    #expect(titles.contains { $0.hasPrefix("Dit noemen de afspraken voor") })
    #expect(!titles.contains { $0.contains("een van de") })
  }

  // T-05
  @Test(arguments: ["nijkerk", "barneveld", "scherpenzeel", "anders"])
  func `outside the six none of these contacts is given`(gemeente: String) throws {
    let found = try answer(gemeente, "alles")
    #expect(found.outcome?.id == "buiten-bereik.wed-gemeente")
    #expect(found.contacts.isEmpty)
    #expect(!found.steps.isEmpty)
  }
}
