import GGZAfspraken
import JSONText
import Rulebook
import Testing

@testable import ggzwijzer

struct PageTextTests {
  private let moment = Moment(date: CivilDate(dayNumber: 20_777), minute: 600)
  private let advisor: Advisor

  init() throws {
    advisor = try Advisor(on: moment.date)
  }

  private func text(_ lookup: LookupID, _ words: String = "") throws -> String {
    PageText(page: try advisor.page(lookup, words: words, at: moment), allowsBold: false).text
  }

  private func tooWide(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.count > Layout.width }
  }

  @Test(
    arguments: LookupID.allCases.filter { $0.words != .required }
  )
  func `a lookup fits 80 columns, without spaces at the end of a line`(_ lookup: LookupID) throws {
    let text = try text(lookup)
    #expect(tooWide(text).isEmpty)
    #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }

  @Test func `every rule, clause, reading and gap fits 80 columns`() throws {
    let points = try Advisor.openPoints()
    let rules = advisor.topics.flatMap { topic in
      topic.outcomeRules.map(\.id) + topic.lines.rules.map(\.id)
    }
    let ids =
      rules.unique.map(\.name) + advisor.documents.flatMap(\.clauses).map(\.id.name)
      + points.readings.map(\.id) + points.gaps.map(\.id)
    for id in ids {
      #expect(tooWide(try text(.regel, id)).isEmpty, "\(id)")
    }
  }

  @Test(arguments: [
    "terugval", "ggz", "crisis", "gemeente", "organisatie", "qqqq",
    String(repeating: "terugkeerconsultatie", count: 20),
  ]
  )
  func `a search fits 80 columns, also for a very long word`(_ words: String) throws {
    #expect(tooWide(try text(.zoek, words)).isEmpty)
    #expect(tooWide(try text(.organisaties, words)).isEmpty)
    #expect(tooWide(try text(.begrippen, words)).isEmpty)
  }

  @Test func `a row names its clauses, and the page its places`() throws {
    let text = try text(.lijnen)
    #expect(text.contains("(EEM-37, EEM-38)"))
    #expect(text.contains("Bron               EEM 1.2: Tabel voor het sociaal domein"))
  }

  @Test func `a page is bold only where that is allowed`() throws {
    let page = try advisor.page(.rollen, words: "", at: moment)
    #expect(PageText(page: page, allowsBold: true).text.contains("\u{1B}[1m"))
    #expect(!PageText(page: page, allowsBold: false).text.contains("\u{1B}"))
  }

  @Test(arguments: LookupID.allCases)
  func `no key is ever missing in JSON`(_ lookup: LookupID) throws {
    let words = lookup == .regel ? "TKC-4" : lookup == .zoek ? "terugval" : ""
    let page = try advisor.page(lookup, words: words, at: moment)
    let value = try JSONValue(parsing: PageJSON.text(page, of: lookup))
    #expect(
      value.objectValue?.members.map(\.name) == [
        "schema", "naslag", "woorden", "peildatum", "titel", "inleiding", "secties", "letop",
        "bronnen",
      ]
    )
    #expect(value["schema"] == .string("ggzwijzer/naslag/1"))
    #expect(value["naslag"] == .string(lookup.rawValue))
    #expect(value["bronnen"]?.arrayValue?.isEmpty == page.sources.isEmpty)
    let sections = try #require(value["secties"]?.arrayValue)
    #expect(sections.count == page.sections.count)
    for row in sections.flatMap({ $0["rijen"]?.arrayValue ?? [] }) {
      #expect(
        row.objectValue?.members.map(\.name) == ["naam", "tekst", "contact", "meer", "clausules"]
      )
    }
  }
}
