import Rulebook
import Testing

@testable import GGZAfspraken

@Suite("Input")
struct InputTests {
  private static let today = Paths.today
  private static let input = FactInput(today: today, yearRequired: true, region: [.soest, .baarn])
  private static let topics = (try? Advisor(on: today).topics) ?? []
  private static let facts = topics.flatMap(\.accepted).unique

  // MARK: One value

  private static func badValues(_ kind: Fact.Kind) -> [String] {
    switch kind {
    case .flag: ["misschien", "0", "", "ja nee", "jaa"]
    case .choice: ["iets-heel-anders", "", "ja,nee", "?"]
    case .set: ["iets-heel-anders", "?"]
    case .list: ["soest", "soest:kasteel", "atlantis:zelfstandig", "soest:zelfstandig:zo", ":"]
    case .number: ["-1", "131", "zestien", "18.5", "", "18-", "onder-12", "12+"]
    case .event, .day: ["31-02-2026", "21-11", "21-13-2026", "gisterochtend", "", "21-11-26", "0"]
    }
  }

  @Test(arguments: facts)
  func `a bad value is refused by name, with what is allowed`(fact: Fact) throws {
    for text in Self.badValues(fact.kind) {
      let problem = try #require(throws: InputProblem.self, "\(text)") {
        try Self.input.value(of: text, for: fact)
      }
      #expect(problem.subject == fact.id.name)
      #expect(problem.message.hasSuffix("."))
      #expect(problem.value == text || text.contains(problem.value))
      #expect(text.isEmpty || problem.message.contains(text) || fact.kind.isDay, "\(text)")
      #expect(problem.allowed == Self.input.allowed(for: fact))
      #expect(problem.allowed.contains("onbekend"))
    }
  }

  @Test func `the message about a day says what is wrong with it`() throws {
    let messages = try [
      ("31-02-2026", "februari 2026 heeft 28 dagen"), ("21-11", "jaar"), ("21-13-2026", "13"),
      ("gisterochtend", "gisterochtend"), ("21-11-26", "vier cijfers"), ("1-1-1850", "1900"),
      ("maandag 21-11-2026", "zaterdag"),
    ]
    .map { text, part in
      let problem = try #require(throws: InputProblem.self) {
        try Self.input.value(of: text, for: Facts.afgesloten.fact)
      }
      return (problem.message, part)
    }
    for (message, part) in messages { #expect(message.contains(part)) }
  }

  @Test(arguments: facts)
  func `not knowing is a value of every fact`(fact: Fact) throws {
    for text in ["onbekend", "ONBEKEND", " weet ik niet ", "weet-ik-niet"] {
      #expect(try Self.input.value(of: text, for: fact) == .unknown)
    }
  }

  @Test(arguments: [
    ("ja", true), ("Ja ", true), ("j", true), ("true", true), ("nee", false), ("N", false),
    ("false", false),
  ])
  func `yes and no in their usual forms`(text: String, flag: Bool) throws {
    #expect(try Self.input.value(of: text, for: Facts.crisis.fact) == .flag(flag))
  }

  @Test(arguments: [
    ("0", 0...0), ("17", 17...17), ("130", 130...130), ("18+", 18...130), ("onder-18", 0...17),
    ("onder 18", 0...17),
  ])
  func `an age is a number or a side of 18`(text: String, range: ClosedRange<Int>) throws {
    #expect(try Self.input.value(of: text, for: Facts.leeftijd.fact) == .number(range))
  }

  @Test(arguments: [
    ("2026-11-21", "2026-11-21"), ("21-11-2026", "2026-11-21"), ("21/11/2026", "2026-11-21"),
    ("21 november 2026", "2026-11-21"), ("za 21-11-2026", "2026-11-21"), ("vandaag", "2026-11-21"),
    ("gisteren", "2026-11-20"), ("3 weken geleden", "2026-10-31"),
    ("over 2 maanden", "2027-01-21"),
  ])
  func `a day in its usual forms`(text: String, day: String) throws {
    let value = try Self.input.value(of: text, for: Facts.aanvraag.fact)
    #expect(value == CivilDate(isoText: day).map { .day($0) })
  }

  @Test func `only an event can be not yet`() throws {
    #expect(try Self.input.value(of: "nog niet", for: Facts.aanvraag.fact) == .notYet)
    #expect(try Self.input.value(of: "Nog-niet", for: Facts.verzoek.fact) == .notYet)
    #expect(throws: InputProblem.self) {
      try Self.input.value(of: "nog niet", for: Facts.afgesloten.fact)
    }
  }

  @Test(arguments: [
    ("conclusie", ["conclusie"]), ("werkdagen, conclusie", ["conclusie", "werkdagen"]),
    ("geen", []), ("", []), ("conclusie,conclusie", ["conclusie"]),
    ("Suïcidepreventieplan", ["suicidepreventieplan"]),
  ])
  func `a set keeps the order of its options, each once`(text: String, items: [String]) throws {
    #expect(try Self.input.value(of: text, for: BriefInput.present.fact) == .set(items))
  }

  @Test func `Eemland stands for all municipalities of the region`() throws {
    #expect(
      try Self.input.value(of: "Eemland", for: Facts.gemeente.fact) == .among(["soest", "baarn"])
    )
  }

  // MARK: Words

  @Test(arguments: facts)
  func `every word of an option stands for that option alone`(fact: Fact) throws {
    var groups = [fact.options]
    if case .list(let lists) = fact.kind { groups = lists }
    for options in groups {
      let words = options.flatMap { option in
        ([option.value] + option.synonyms).map { (word: $0.folded, value: option.value) }
      }
      for (word, value) in words {
        let owners = words.filter { $0.word == word }.map(\.value).unique
        #expect(owners == [value], "\(fact.id.name): \(word)")
        #expect(!FactInput.unknownWords.contains(word), "\(fact.id.name): \(word)")
      }
    }
  }

  @Test(arguments: facts.filter { !$0.kind.isList })
  func `every word of an option is read as that option`(fact: Fact) throws {
    for option in fact.options {
      for word in [option.value] + option.synonyms {
        let value = try Self.input.value(of: "  \(word.uppercased()) ", for: fact)
        #expect(value == .choice(option.value) || value == .set([option.value]), "\(word)")
      }
    }
  }

  @Test func `within a question every word chooses one line`() {
    for prompt in Self.topics.flatMap(\.prompts) {
      guard case .one(let choices) = prompt.form else { continue }
      let words = choices.flatMap { ([$0.word] + $0.synonyms).map(\.folded).unique }
      #expect(words.unique.count == words.count, "\(prompt.id): \(words)")
    }
  }
}

extension Fact.Kind {
  /// Whether the value is a day; its messages quote the day in their own way.
  fileprivate var isDay: Bool { self == .event || self == .day }

  /// Whether the value is an ordered list, whose words come in pairs.
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
