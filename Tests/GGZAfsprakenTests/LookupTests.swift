import Rulebook
import Testing

@testable import GGZAfspraken

struct LookupTests {
  static let moment = Moment(isoText: "2026-11-20T09:00") ?? Moment(date: CivilDate(dayNumber: 0))
  let advisor: Advisor

  init() throws {
    advisor = try Advisor(on: Self.moment.date)
  }

  private func page(_ lookup: LookupID, _ words: String = "") throws -> Page {
    try advisor.page(lookup, words: words, at: Self.moment)
  }

  private func text(_ page: Page) -> String {
    let rows = page.sections.flatMap(\.rows)
    return ([page.title] + rows.flatMap { [$0.label] + $0.lines } + page.notes)
      .joined(separator: "\n")
  }

  // MARK: Every lookup

  @Test(arguments: LookupID.allCases)
  func `every lookup answers, with or without the words it takes`(_ lookup: LookupID) throws {
    let words = lookup == .regel ? "TKC-4" : lookup == .zoek ? "terugval" : ""
    let page = try page(lookup, words)
    #expect(!page.title.isEmpty)
    #expect(!page.sections.isEmpty)
    #expect(page.sections.allSatisfy { !$0.rows.isEmpty })
  }

  @Test(arguments: [LookupID.regel, .zoek])
  func `a lookup that needs words says so without them`(_ lookup: LookupID) {
    #expect(throws: LookupProblem.wordsMissing(lookup)) { try page(lookup, "  ") }
  }

  @Test(arguments: [LookupID.lijnen, .bronnen])
  func `a lookup that takes no words points to the search`(_ lookup: LookupID) {
    #expect(throws: LookupProblem.wordsNotTaken(lookup, words: "soest")) {
      try page(lookup, "soest")
    }
  }

  @Test func `control characters stay out of what a page repeats`() throws {
    #expect(try page(.zoek, "qqqq\u{1B}[31m").words == "qqqq [31m")
  }

  // MARK: Lines, roles, organisations, planning, terms

  @Test func `lijnen shows whether a line is open, and that none is a crisis number`() throws {
    let page = try page(.lijnen)
    let contacts = page.sections.flatMap(\.rows).compactMap(\.contact)
    #expect(contacts.map(\.phone) == ["033-4609583", "088 505 1220", "036 547 61 00"])
    #expect(contacts.map(\.isOpen) == [true, false, nil])
    #expect(page.notes.contains { $0.contains("geen crisisnummers") })
    #expect(page.notes.contains { $0.contains("'dagelijks'") })
  }

  @Test func `rollen shows the user's own wegwijzers when they are filled in`() throws {
    let json = #"{"wegwijzer": [{"naam": "Wegwijzer van De Brug", "telefoon": "033 123"}]}"#
    let own = try OwnData(path: "aanvulling.json", text: json)
    let filled = try Advisor(on: Self.moment.date, own: own)
      .page(.rollen, words: "", at: Self.moment)
    #expect(text(filled).contains("Wegwijzer van De Brug"))
    #expect(text(try page(.rollen)).contains("Nog niet ingevuld."))
  }

  @Test func `organisaties filters by gemeente or by a part of the name`() throws {
    let soest = try page(.organisaties, "soest").sections.flatMap(\.rows).map(\.label)
    #expect(soest == ["Soest", "Eemkracht", "Stichting Balans", "MEE"])
    let lariks = try page(.organisaties, "LARI").sections.flatMap(\.rows).map(\.label)
    #expect(lariks == ["Leusden", "Lariks", "Lariks"])
    #expect(text(try page(.organisaties, "soset")).contains("Soest"))
  }

  @Test func `planning names October 2026 for the revision, and never a day in December`() throws {
    let text = text(try page(.planning))
    #expect(text.contains("oktober 2026"))
    #expect(!text.contains("december"))
    #expect(!text.contains("04-12"))
    #expect(text.contains("(niet zeker)"))
  }

  @Test(arguments: [
    ("wrap", "WRAP"), ("WÁCHTTIJD", "wachttijd meenemen"), ("bggz", "mono ggz"),
    ("suicide", "suïcidepreventieplan"), ("wijkteam", "lokaal team"),
    ("tkc", "terugkeerconsultatie"),
  ]
  )
  func `begrippen also finds synonyms, without capitals and accents`(
    _ typed: String,
    _ term: String,
  ) throws {
    #expect(try page(.begrippen, typed).sections.flatMap(\.rows).map(\.label).contains(term))
  }

  @Test func `each piece of background stands on one page`() throws {
    let headings = try LookupID.allCases.filter { $0.words != .required }
      .flatMap { try page($0).sections.compactMap(\.heading) }
    for entry in advisor.guide.background {
      #expect(headings.count { $0 == "Achtergrond: \(entry.heading)" } == 1)
    }
  }

  @Test func `leemtes lists every reading and every gap, and filters on all words`() throws {
    let points = try Advisor.openPoints()
    let rows = try page(.leemtes).sections.flatMap(\.rows)
    #expect(rows.count == points.gaps.count + points.readings.count)
    let crisis = try page(.leemtes, "Nummer crisis").sections.flatMap(\.rows).map(\.label)
    #expect(crisis.contains("L-01"))
    #expect(try page(.leemtes, "qqqq").title.hasPrefix("Niets gevonden"))
  }

  // MARK: Rules, clauses, readings and gaps

  @Test func `regel explains every rule, without a word of the machine`() throws {
    let machine = [
      "isAnswered", "isOneOf", "isNotAfter", "hasHappened", "holds", "unknown", "notYet", "FactID",
      "Condition", "Optional", "true", "false", "nil", "{", "}", "|", "[als:", "[na:", "[onbekend]",
      "[keten", "-bij]",
    ]
    for rule in advisor.ruleEntries {
      let page = try page(.regel, rule.id.name)
      let text = text(page)
      #expect(page.title == "Regel \(rule.id.name)")
      #expect(text.contains(rule.says))
      #expect(page.sections.contains { $0.heading?.hasPrefix("Wanneer") == true })
      #expect(machine.filter(text.contains) == [], "\(rule.id.name)")
    }
  }

  @Test func `regel explains every clause`() throws {
    for clause in advisor.documents.flatMap(\.clauses) {
      let page = try page(.regel, clause.id.name)
      #expect(page.title.hasPrefix("Clausule \(clause.id.name)"))
      #expect(page.sources.map(\.place) == [clause.place])
    }
  }

  @Test func `regel explains every reading and every gap`() throws {
    let points = try Advisor.openPoints()
    for id in points.readings.map(\.id) + points.gaps.map(\.id) {
      #expect(try page(.regel, id).title.hasPrefix("\(id): "))
    }
  }

  @Test(arguments: ["tkc-4", "TKC 4", "tkc4"]
  )
  func `an id may be typed in any case, without its hyphen and zeros`(_ typed: String) throws {
    #expect(try page(.regel, typed).title == "Regel TKC-4")
    #expect(try page(.regel, "eem1").title.hasPrefix("Clausule EEM-01"))
    #expect(try page(.regel, "eem11").title.hasPrefix("Clausule EEM-11"))
  }

  @Test func `everything that regel explains has an id of its own`() throws {
    let points = try Advisor.openPoints()
    let ids =
      advisor.ruleEntries.map(\.id.name) + advisor.documents.flatMap(\.clauses).map(\.id.name)
      + points.readings.map(\.id) + points.gaps.map(\.id)
    #expect(Set(ids.map(\.idKey)).count == ids.count)
  }

  @Test(arguments: [
    ("TKC", "TKC-1"), ("TKC-44", "TKC-4"), ("EMM-11", "EEM-11"), ("C-99", "C-09"),
  ]
  )
  func `regel names the ids that come near when there is none`(
    _ typed: String,
    _ near: String,
  ) throws {
    do {
      _ = try page(.regel, typed)
      Issue.record("\(typed) should not exist")
    } catch LookupProblem.unknownID(_, let found) {
      #expect(found.contains(near), "\(found)")
    }
  }

  @Test(arguments: [
    ("SCO-2", "Gemeente: Barneveld of Scherpenzeel"),
    ("TKC-1c", "Terugval binnen 12 maanden: nee"),
    ("TKC-1d", "Terugval: uiterlijk 12 maanden na 'behandeling afgesloten'"),
    ("VEI-1", "Crisis: 'weet ik niet'"), ("SAM-1a", "In behandeling bij de ggz: ja"),
    ("TKC-4", "Uitkomst: 'De terugkeerconsultatie loopt'"),
    ("VER-1-EEM", "Vandaag: op of na 01-11-2026"),
  ]
  )
  func `regel says when a rule holds in the labels of its facts`(
    _ rule: String,
    _ part: String,
  ) throws {
    let page = try page(.regel, rule)
    #expect(page.sections.flatMap(\.rows).contains { $0.lines.contains(part) })
  }

  // MARK: Coverage

  @Test func `every clause of the regional sources is used, or left out for a reason`() {
    let uses = advisor.coverage().filter { ["EEM", "WEB"].contains($0.clause.source) }
    #expect(uses.count == 97)
    for entry in uses { #expect(entry.use != .toCome, "\(entry.clause.name)") }
  }

  @Test func `a clause that is used has no reason for leaving it out`() {
    let uses = advisor.coverage()
    for clause in advisor.documents.flatMap(\.clauses) where clause.leftOut != nil {
      let use = uses.first { $0.clause == clause.id }?.use
      #expect(use == clause.leftOut.map { .leftOut($0) }, "\(clause.id.name)")
    }
  }

  @Test func `each clause that a rule, a question or the guide names exists`() {
    let known = Set(advisor.documents.flatMap(\.clauses).map(\.id))
    let named =
      advisor.ruleEntries.flatMap(\.basis) + advisor.topics.flatMap(\.prompts).flatMap(\.basis)
      + advisor.guide.basis
    #expect(named.filter { !known.contains($0) }.isEmpty)
  }

  @Test func `dekking counts all of the guide, but for contacts of a topic still to come`() {
    let counted = Set(advisor.guideRecords.flatMap(\.clauses))
    let missing = advisor.guide.basis.filter { !counted.contains($0) }
    #expect(
      advisor.topic(.gemeente) == nil ? missing.allSatisfy { $0.source == "WED" } : missing.isEmpty
    )
  }

  // MARK: Simplified conditions

  @Test func `a condition holds in the same cases when it is simplified`() {
    var random = Dice(state: 7)
    for topic in advisor.topics {
      let facts = topic.accepted + topic.derived
      for _ in 0..<60 {
        var answers: [FactID: Value] = [:]
        for fact in facts { answers[fact.id] = random.value(of: fact, today: Self.moment.date) }
        answers[Uitkomst.id] = topic.allOutcomes.randomElement(using: &random)
          .map { .choice($0.id) }
        let known = Case(today: Self.moment.date, answers: answers)
        for condition in topic.conditions {
          let holds = known.truth(of: condition) == .yes
          #expect((known.truth(of: condition.simplified) == .yes) == holds)
        }
      }
    }
  }
}

/// Chance that comes out the same every time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func value(of fact: Fact, today: CivilDate) -> Value? {
    switch fact.kind {
    case .flag: [nil, .unknown, .flag(true), .flag(false)].randomElement(using: &self) ?? nil
    case .choice(let options):
      ([nil, .unknown] + options.map { .choice($0.value) }).randomElement(using: &self) ?? nil
    case .list: nil
    case .set(let options):
      ([nil, .unknown, .set([])] + options.map { .set([$0.value]) }).randomElement(using: &self)
        ?? nil
    case .number(let range, let bound):
      [nil, .unknown, .number(range.lowerBound...bound - 1), .number(bound...bound)]
        .randomElement(using: &self) ?? nil
    case .event, .day:
      [
        nil, .unknown, fact.kind == .event ? .notYet : nil, .day(today.advanced(byDays: -500)),
        .day(today.advanced(byDays: -20)), .day(today),
      ]
      .randomElement(using: &self) ?? nil
    }
  }
}
