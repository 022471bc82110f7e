import Rulebook

extension Advisor {
  /// Shows a lookup for a moment; the words filter, search or name an id.
  ///
  /// Throws `LookupProblem` when words are missing or too many, and when an id does not exist.
  public func page(
    _ lookup: LookupID,
    words: String,
    at moment: Moment,
  ) throws(LookupProblem) -> Page {
    let words = words.printable
    if words.isEmpty, lookup.words == .required { throw .wordsMissing(lookup) }
    if !words.isEmpty, lookup.words == .none { throw .wordsNotTaken(lookup, words: words) }
    let content = try content(lookup, words, at: moment)
    return Page(
      title: content.title,
      intro: content.intro,
      sections: content.sections.filter { !$0.rows.isEmpty },
      notes: content.notes,
      sources: citations(of: content.clauses),
      namesPlaces: content.namesPlaces,
      words: words.isEmpty ? nil : words,
      moment: moment,
    )
  }

  private func content(
    _ lookup: LookupID,
    _ words: String,
    at moment: Moment,
  ) throws(LookupProblem) -> PageContent {
    switch lookup {
    case .lijnen: linesPage(at: moment)
    case .rollen: rolesPage(at: moment)
    case .organisaties: organisationsPage(filter: words)
    case .planning: planningPage(at: moment)
    case .begrippen: conceptsPage(filter: words)
    case .bronnen: sourcesPage
    case .regel: try entryPage(of: words)
    case .zoek: try searchPage(for: words)
    case .dekking: coveragePage
    case .leemtes: try openPointsPage(filter: words)
    }
  }

  /// The readings and gaps, as a lookup needs them.
  func openPoints() throws(LookupProblem) -> OpenPoints {
    do {
      return try Advisor.openPoints()
    } catch {
      throw .data(error)
    }
  }
}

extension String {
  /// The text without outer spaces and control characters, cut off when it is long.
  fileprivate var printable: String {
    let shown = String(map { $0.isControl ? " " : $0 }).trimmedSpaces
    return shown.count > 60 ? String(shown.prefix(59)) + "…" : shown
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
