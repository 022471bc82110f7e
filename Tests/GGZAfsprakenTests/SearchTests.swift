import Rulebook
import Testing

@testable import GGZAfspraken

struct SearchTests {
  private static let moment = LookupTests.moment
  let advisor: Advisor

  init() throws {
    advisor = try Advisor(on: Self.moment.date)
  }

  private func hits(_ words: String) throws -> [Page.Row] {
    try advisor.page(.zoek, words: words, at: Self.moment).sections.flatMap(\.rows)
  }

  @Test(arguments: [
    ("terugval", "terugkeer"), ("terugval", "TKC-1"), ("terugval", "EEM-27"), ("WRAP", "WRAP"),
    ("wrap", "AFB-11"), ("wachttijd", "DST-2"), ("wachttijd", "EEM-26"), ("urgentie", "WED-53"),
    ("crisiskaart", "crisiskaart"), ("bggz", "mono ggz"), ("bggz", "DST-3a"),
    ("wijkteam", "lokaal team"), ("wijkteam", "EEM-35"), ("Sociaal wijkteam", "lokaal team"),
    ("suicide", "suïcidepreventieplan"), ("schulden", "sociaal"), ("eenzaam", "sociaal"),
    ("113", "CRI-4"), ("lariks", "Lariks"), ("0334609583", "GGZ Centraal"),
    ("jellinek", "Jellinek advieslijn verslavingszorg"), ("wat is een wegwijzer", "wegwijzer"),
    ("tkc 4", "TKC-4"), ("eem-11", "EEM-11"), ("L-01", "L-01"), ("c05", "C-05"),
    ("ontvangstbevestiging", "TKC-4"), ("brieven", "afsluitbrief"),
    ("herziening", "oktober 2026"),
    ("lokale teams baarn", "Baarn"), ("toestemming consultatie", "CON-4a"),
  ]
  )
  func `zoek finds what it should`(_ typed: String, _ label: String) throws {
    #expect(try hits(typed).map(\.label).contains(label))
  }

  @Test func `zoek shows at most twelve hits, and says that there are more`() throws {
    let page = try advisor.page(.zoek, words: "ggz", at: Self.moment)
    #expect(page.sections.flatMap(\.rows).count == 12)
    #expect(page.notes.contains { $0.hasPrefix("Nog meer treffers") })
  }

  @Test func `the words that show more of a hit work`() throws {
    for word in ["terugval", "wijkteam", "crisis", "lariks", "herziening", "bggz"] {
      for hit in try hits(word) {
        guard let more = hit.more else { continue }
        let parts = more.split(separator: " ", maxSplits: 1).map(String.init)
        guard let lookup = LookupID(rawValue: parts[0]) else {
          #expect(TopicID(rawValue: parts[0]) != nil, "\(more)")
          continue
        }
        let words = parts.count > 1 ? parts[1] : ""
        let page = try advisor.page(lookup, words: words, at: Self.moment)
        #expect(!page.title.hasPrefix("Niets gevonden"), "\(more)")
      }
    }
  }

  @Test func `all words have to fit`() throws {
    let both = try hits("afsluitbrief telefoon")
    #expect(!both.isEmpty)
    #expect(both.count < (try hits("afsluitbrief").count))
    let page = try advisor.page(.zoek, words: "jellinek afsluitbrief", at: Self.moment)
    #expect(page.title.hasPrefix("Niets gevonden"))
    #expect(page.notes.contains { $0.contains("niet samen") })
  }

  @Test func `a whole word goes before a beginning, and that before a part`() {
    let words = ["crisiskaart", "kaart", "kaarten"]
    #expect(WordFit("kaart", in: words) == .whole)
    #expect(WordFit("kaarte", in: words) == .beginning)
    #expect(WordFit("kaart", in: ["crisiskaart"]) == .part)
    #expect(WordFit("lokaal", in: ["lokale"]) == .beginning)
    #expect(WordFit("brieven", in: ["brief"]) == .beginning)
    #expect(WordFit("kaas", in: words) == nil)
  }

  @Test(arguments: [
    ("afsluitbrif", "afsluitbrief"), ("wegwijser", "wegwijzer"), ("terugvla", "terugval"),
  ]
  )
  func `zoek suggests near words when nothing is found`(_ typed: String, _ near: String) throws {
    let page = try advisor.page(.zoek, words: typed, at: Self.moment)
    #expect(page.title == "Niets gevonden voor '\(typed)'.")
    #expect(page.sections.flatMap(\.rows).contains { $0.lines == [near] })
  }

  @Test(arguments: ["qqqq", "?", "xyzzy plugh"]
  )
  func `a search that finds nothing at all still says where to look`(_ typed: String) throws {
    let page = try advisor.page(.zoek, words: typed, at: Self.moment)
    #expect(page.title.hasPrefix("Niets gevonden"))
    #expect(page.notes.contains { $0.contains("ggzwijzer begrippen") })
  }
}
