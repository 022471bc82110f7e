import Rulebook
import Testing

@testable import GGZAfspraken

private let numbers = ["033-4609583", "088 505 1220", "036 547 61 00"]

// MARK: - Consultatie

extension TrapTests {
  // T-02
  @Test(arguments: Rol.sociaalDomein)
  func `in treatment: no line, but the treating professional`(role: Rol) throws {
    let facts = ["rol": role.rawValue, "in-behandeling": "ja"]
    let answer = try Asking.answer(.consultatie, on: "2026-09-15T09:00", facts)
    #expect(answer.outcome?.id == "consultatie.behandelaar")
    #expect(!numbers.contains { answer.text.contains($0) })
    let waiting = ["rol": role.rawValue, "in-behandeling": "nee"]
    let free = try Asking.answer(.consultatie, on: "2026-09-15T09:00", waiting)
    #expect(numbers.allSatisfy { free.text.contains($0) })
  }

  // T-03
  @Test(arguments: [Rol.huisarts, .pohGGZ, .ggz], ["ja", "nee"])
  func `lines: they are for the sociaal domein only`(role: Rol, consent: String) throws {
    let facts = [
      "rol": role.rawValue, "in-behandeling": "nee", "toestemming": consent, "vraag": "omgang",
      "kort-en-anoniem": "nee",
    ]
    let answer = try Asking.answer(.consultatie, facts)
    #expect(answer.status == .complete)
    #expect(!numbers.contains { answer.text.contains($0) })
  }

  // T-34
  @Test(arguments: [
    ("2026-09-19T09:00", nil as Bool?), ("2026-09-20T09:00", nil), ("2026-12-25T09:00", nil),
    ("2026-09-21T09:00", true), ("2026-09-21T10:00", false), ("2026-09-21T08:29", false),
    ("2026-09-21T08:30", true), ("2026-09-21", nil),
  ])
  func `weekend: whether 'dagelijks' holds there is not certain`(
    moment: String,
    isOpen: Bool?,
  ) throws {
    let facts = ["rol": "wijkteam", "in-behandeling": "nee"]
    let answer = try Asking.answer(.consultatie, on: moment, facts)
    let line = try answer.contacts.first { $0.phone == numbers[0] }.orThrow("GGZ Centraal")
    #expect(line.isOpen == isOpen)
  }

  // T-35
  @Test(arguments: [("2026-09-21T11:00", nil as Bool?), ("2026-09-19T11:00", false)])
  func `Amethist: no hours are made up`(moment: String, isOpen: Bool?) throws {
    let facts = ["rol": "welzijn", "in-behandeling": "nee", "verslaving": "ja"]
    let answer = try Asking.answer(.consultatie, on: moment, facts)
    let line = try answer.contacts.first { $0.name.contains("Amethist") }.orThrow("Amethist")
    #expect(line.isOpen == isOpen)
    #expect(line.opens == nil)
    #expect(line.hours == "werkdagen, tijden niet vermeld")
  }

  // T-36
  @Test(arguments: [
    ("GGZ Centraal", numbers[0], "dagelijks 08.30–10.00"),
    ("Jellinek", numbers[1], "dagelijks 13.00–17.00"),
    ("Amethist", numbers[2], "werkdagen, tijden niet vermeld"),
  ])
  func `lines: each has its own number and hours`(
    name: String,
    phone: String,
    hours: String,
  ) throws {
    for addiction in ["ja", "nee", "onbekend"] {
      let facts = ["rol": "herstelnetwerk", "in-behandeling": "nee", "verslaving": addiction]
      let answer = try Asking.answer(.consultatie, facts)
      let line = try answer.contacts.first { $0.name.contains(name) }.orThrow(name)
      #expect(line.phone == phone)
      #expect(line.hours == hours)
      #expect((answer.contacts.first?.phone == numbers[0]) == (addiction != "ja"))
    }
  }

  // T-72
  @Test(arguments: Rol.huisartsenzorg)
  func `anonymous question: it needs no consent, a consultation does`(role: Rol) throws {
    func outcome(_ consent: String, _ short: String) throws -> String? {
      let facts = [
        "rol": role.rawValue, "vraag": "diagnostiek", "toestemming": consent,
        "kort-en-anoniem": short,
      ]
      return try Asking.answer(.consultatie, facts).outcome?.id
    }
    #expect(try outcome("nee", "ja") == "consultatie.kort-overleg")
    #expect(try outcome("nee", "nee") == "consultatie.toestemming-nodig")
    #expect(try outcome("ja", "ja") == "consultatie.mono-of-multi")
  }
}

// MARK: - Crisis

extension TrapTests {
  // T-37
  @Test(arguments: Rol.allCases, TopicID.allCases)
  func `crisis number: no source holds one, so none is given`(role: Rol, topic: TopicID) throws {
    let answer = try Asking.answer(topic, ["rol": role.rawValue, "crisis": "ja"])
    #expect(!numbers.contains { answer.text.contains($0) })
    let phones = answer.contacts.compactMap(\.phone)
    #expect(Set(phones) == ["112", "113 of 0800-0113"])
  }

  // T-38
  @Test(arguments: Rol.sociaalDomein)
  func `crisis: the sociaal domein goes to the huisarts`(role: Rol) throws {
    let answer = try Asking.answer(.crisis, ["rol": role.rawValue])
    #expect(answer.outcome?.id == "crisis.via-huisarts")
    #expect(answer.parties == [.huisarts])
    let own = answer.steps.filter(\.isForAsker).map { $0.what.lowercased() }
    #expect(!own.contains { $0.hasPrefix("bel") && $0.contains("crisisdienst") })
    #expect(answer.contacts.allSatisfy { !$0.name.contains("Crisisdienst") })
  }
}

// MARK: - Knelpunt and samenwerking

extension TrapTests {
  private static func knelpunt(_ more: [String: String]) throws -> Answer {
    try Asking.answer(.knelpunt, more.merging(["rol": "wijkteam"]) { first, _ in first })
  }

  // T-40
  @Test(arguments: [
    (["gezet": "1"], "Wegwijzer"), (["gezet": "2"], "Regionale overlegtafel"),
    (["gezet": "0", "structureel": "ja"], "Formulier"),
  ])
  func `not filled in: who is in no source is not made up`(
    facts: [String: String],
    name: String,
  ) throws {
    let asked = facts.merging(["afspraak": "toegankelijke-ggz"]) { first, _ in first }
    let contact = try Self.knelpunt(asked).contacts.first { $0.name.hasPrefix(name) }
    #expect(contact?.hours?.contains("nog niet ingevuld") == true)
    #expect(contact?.phone == nil && contact?.email == nil)
  }

  // T-41
  @Test(arguments: ["0", "1", "2", "3"])
  func `ladders apart: each document has its own way`(taken: String) throws {
    let regional = try Self.knelpunt(["afspraak": "toegankelijke-ggz", "gezet": taken])
    #expect(!regional.text.contains("VNG") && !regional.text.contains("ombudsman"))
    let national = try Self.knelpunt(["afspraak": "wederkerigheid", "gezet": taken])
    #expect(national.outcome?.id == "knelpunt.landelijk")
    #expect(national.text.contains("VNG"))
    let borrowed = national.steps.filter { $0.what.lowercased().contains("wegwijzer") }
    #expect(borrowed.allSatisfy { $0.what.lowercased().contains("eigen advies") })
  }

  // T-42
  @Test(arguments: ["nee", "onbekend"])
  func `signal: the anonymous form is not for one incident`(structural: String) throws {
    for taken in ["0", "1", "2", "3"] {
      let answer = try Self.knelpunt([
        "afspraak": "toegankelijke-ggz", "gezet": taken, "structureel": structural,
      ])
      #expect(!answer.contacts.contains { $0.name.contains("Formulier") })
    }
    let end = try Self.knelpunt([
      "afspraak": "toegankelijke-ggz", "gezet": "3", "structureel": "ja",
    ])
    #expect(end.outcome?.id == "knelpunt.einde")
    #expect(end.contacts.contains { $0.name.contains("Formulier") })
  }

  // T-43
  @Test func `ombudsman: only for the wederkerigheidsafspraken`() throws {
    let regional = try Self.knelpunt([
      "afspraak": "toegankelijke-ggz", "gezet": "0", "klacht": "ja",
    ])
    #expect(regional.outcome?.id == "knelpunt.stap-1")
    #expect(!regional.text.contains("ombudsman"))
    let reciprocal = try Self.knelpunt(["afspraak": "wederkerigheid", "klacht": "ja"])
    #expect(reciprocal.outcome?.id == "knelpunt.klacht")
    #expect(reciprocal.text.contains("Nationale ombudsman"))
  }

  @Test(arguments: ["0", "1", "2", "3"])
  func `a complaint speaks of open steps only while there are any`(taken: String) throws {
    let facts = ["afspraak": "wederkerigheid", "gezet": taken]
    let answer = try Self.knelpunt(facts.merging(["klacht": "ja"]) { $1 })
    #expect(answer.outcome?.id == "knelpunt.klacht")
    #expect(answer.title.contains("nog open") == (taken != "3"))
    #expect(answer.notices.contains { $0.text.contains("staat niet in de bronnen") })
    for (complaint, isNamed) in [("onbekend", true), ("nee", false)] {
      let national = try Self.knelpunt(facts.merging(["klacht": complaint]) { $1 })
      #expect(national.outcome?.id == "knelpunt.landelijk")
      #expect(national.reasons.contains { $0.text.hasPrefix("Is er ook een klacht") } == isNamed)
    }
  }

  // T-80
  @Test func `modality: what is preferred is not made a duty`() throws {
    let facts = ["rol": "wijkteam", "in-behandeling": "ja", "begeleiding": "ja"]
    #expect(try Asking.answer(.samenwerking, facts).text.contains("bij voorkeur"))
    let fragile = ["rol": "ggz", "overgenomen": "nee", "vervolgbeleid": "nee"]
    for known in ["ja", "nee"] {
      let asked = fragile.merging(["kwetsbaar-herstel": known]) { first, _ in first }
      let text = try Asking.answer(.overdracht, asked).text
      #expect(text.contains("voorkeur") || text.contains("liefst"))
    }
  }
}
