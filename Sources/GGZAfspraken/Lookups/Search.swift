import Rulebook

/// Something that can be found.
struct SearchEntry {
  /// What kind of thing it is; in this order when they fit equally well.
  enum Kind: Int, CaseIterable {
    case concept
    case topic
    case line
    case lookup
    case organisation
    case rule
    case clause
    case gap
    case reading
    case fact

    /// How many of this kind are shown at most.
    var limit: Int {
      switch self {
      case .rule, .clause: 4
      case .concept, .topic, .line, .organisation: 3
      case .lookup, .gap, .reading, .fact: 2
      }
    }

    /// The heading above the hits, with how to read on.
    var heading: String {
      switch self {
      case .concept: "Begrippen"
      case .topic: "Onderwerpen (vraag het: ggzwijzer ONDERWERP)"
      case .line: "Advieslijnen (meer: ggzwijzer lijnen)"
      case .lookup: "Naslag"
      case .organisation: "Organisaties (meer: ggzwijzer organisaties NAAM)"
      case .rule: "Regels (meer: ggzwijzer regel ID)"
      case .clause: "Clausules van de bronnen (meer: ggzwijzer regel ID)"
      case .gap: "Leemtes (meer: ggzwijzer regel ID)"
      case .reading: "Op meer manieren te lezen (meer: ggzwijzer regel ID)"
      case .fact: "Vragen die een onderwerp stelt"
      }
    }
  }

  let kind: Kind
  let row: Page.Row
  /// Its id for comparing, when it has one.
  let key: String?
  /// The words of its name.
  let name: [String]
  /// The words of the rest.
  let rest: [String]

  init(
    _ kind: Kind,
    _ row: Page.Row,
    id: String? = nil,
    name: [String],
    rest: [String] = [],
  ) {
    self.kind = kind
    self.row = row
    key = id?.idKey
    self.name = name.flatMap(\.searchWords).unique
    self.rest = rest.flatMap(\.searchWords).unique
  }
}

/// What was typed, as words that all have to fit; a synonym also stands for its term.
struct SearchQuery {
  /// One thing to look for: the word typed, and other words for it.
  struct Term {
    let typed: [String]
    var others: [[String]] = []
  }

  private(set) var terms: [Term] = []
  private let key: String

  /// Reads what was typed; `names` are words that mean the same.
  init(_ text: String, names: [[String]]) {
    key = text.idKey
    let all = text.searchWords
    let telling = all.filter { !SmallWords.all.contains($0) }
    var rest = (telling.isEmpty ? all : telling)[...]
    let groups = names.map { $0.map(\.searchWords).unique }
    while !rest.isEmpty {
      let meant = groups.flatMap { group in
        group.filter { !$0.isEmpty && rest.starts(with: $0) }.map { (words: $0, group: group) }
      }
      let length = meant.map(\.words.count).max() ?? 1
      let typed = Array(rest.prefix(length))
      let others = meant.filter { $0.words == typed }.flatMap(\.group).filter { $0 != typed }
      terms.append(Term(typed: typed, others: others.unique))
      rest = rest.dropFirst(length)
    }
  }

  /// How well an entry fits; nil when a term does not fit anywhere.
  func score(_ entry: SearchEntry) -> Int? {
    if key == entry.key { return Int.max }
    var total = 0
    for term in terms {
      let direct = Self.score(term.typed, in: entry).map { $0 + 1 }
      let other = term.others.compactMap { Self.score($0, in: entry) }.max()
      guard let best = [direct, other].compactMap({ $0 }).max() else { return nil }
      total += best
    }
    return total
  }

  /// A fit in the name counts for more than the same fit in the rest.
  private static func score(_ words: [String], in entry: SearchEntry) -> Int? {
    var worst: Int?
    for word in words {
      let named = WordFit(word, in: entry.name).map { $0.rawValue * 10 + 5 }
      let other = WordFit(word, in: entry.rest).map { $0.rawValue * 10 }
      guard let best = [named, other].compactMap({ $0 }).max() else { return nil }
      worst = min(worst ?? best, best)
    }
    return worst
  }
}

extension Advisor {
  private static let mostHits = 12

  /// Everything that fits all the words, best first.
  func searchPage(for words: String) throws(LookupProblem) -> PageContent {
    let index = try searchIndex()
    let query = SearchQuery(words, names: guide.concepts.map(\.names))
    let ranked = index.enumerated()
      .compactMap { position, entry in
        query.score(entry).map { (entry: entry, score: $0, position: position) }
      }
      .sorted {
        ($1.score, $0.entry.kind.rawValue, $0.position)
          < ($0.score, $1.entry.kind.rawValue, $1.position)
      }
      .map(\.entry)
    guard !query.terms.isEmpty, !ranked.isEmpty else {
      return nothingFound(query, words, in: index)
    }
    var shown: [SearchEntry] = []
    for entry in ranked where shown.count < Self.mostHits {
      if shown.count(where: { $0.kind == entry.kind }) < entry.kind.limit { shown.append(entry) }
    }
    let kinds = shown.map(\.kind).unique
    let more = ranked.count - shown.count
    return PageContent(
      title: "Gevonden voor '\(words)'",
      sections: kinds.map { kind in
        Page.Section(kind.heading, shown.filter { $0.kind == kind }.map(\.row))
      },
      notes: more > 0
        ? ["Nog meer treffers: \(more). Typ er een woord bij om te kiezen."] : [],
      namesPlaces: true,
    )
  }

  private func nothingFound(
    _ query: SearchQuery,
    _ words: String,
    in index: [SearchEntry],
  ) -> PageContent {
    let typed = query.terms.flatMap(\.typed)
    let known = typed.filter { word in
      index.contains { WordFit(word, in: $0.name) != nil || WordFit(word, in: $0.rest) != nil }
    }
    let vocabulary = index.flatMap { $0.name + $0.rest }.unique.filter { $0.count > 3 }
    let missing = typed.filter { !known.contains($0) }
    let near = missing.flatMap { NearWords.nearest(to: $0, among: vocabulary) }.unique
    var notes: [String] = []
    if missing.isEmpty, typed.count > 1 {
      notes.append("De woorden komen voor, maar niet samen. Probeer er een tegelijk.")
    } else if !known.isEmpty {
      notes.append("Wel te vinden: \(known.joinedDutch(with: "en")).")
    }
    return PageContent(
      title: "Niets gevonden voor '\(words)'.",
      sections: [
        Page.Section("Bedoel je", near.prefix(5).map { Page.Row("", [$0], more: "zoek \($0)") })
      ],
      notes: notes + ["Alle begrippen zie je met: ggzwijzer begrippen."],
    )
  }
}
