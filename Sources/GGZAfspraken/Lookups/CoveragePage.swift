import Rulebook

extension Advisor {
  /// Which clauses are used, and why the others are not.
  var coveragePage: PageContent {
    let coverage = coverage()
    let clauses = documents.flatMap(\.clauses)
    let leftOut = coverage.compactMap { entry -> Page.Row? in
      guard case .leftOut(let reason) = entry.use,
        let clause = clauses.first(where: { $0.id == entry.clause })
      else { return nil }
      return Page.Row(
        entry.clause.name,
        ["\(clause.about.capitalizedFirst). \(reason)"],
        more: "regel \(entry.clause.name)",
        clauses: [entry.clause],
      )
    }
    return PageContent(
      title: "Welke clausules gebruikt zijn",
      intro: "Elke bron is in clausules verdeeld. Hier staat per bron hoeveel daarvan in regels "
        + "en vragen zitten, hoeveel alleen in de naslag, en wat niet is gebruikt.",
      sections: [
        Page.Section("Per bron", documents.map { countRow($0, coverage) }),
        Page.Section("Alleen in de naslag", idRows(coverage) { $0 == .guide }),
        Page.Section("Niet gebruikt, met de reden", leftOut),
        Page.Section("Komt in een volgende versie", idRows(coverage) { $0 == .toCome }),
      ],
      notes: comingNotes + ["Wat er met één clausule gebeurt, toont: ggzwijzer regel EEM-11."],
    )
  }

  private func countRow(_ document: SourceDocument, _ coverage: [Coverage]) -> Page.Row {
    let own = coverage.filter { $0.clause.source == document.id }.map(\.use)
    let inRules = own.count { use in
      switch use {
      case .rules, .questions: true
      case .guide, .leftOut, .toCome: false
      }
    }
    let leftOut = own.count { if case .leftOut = $0 { true } else { false } }
    let inGuide = own.count { $0 == .guide }
    let toCome = own.count { $0 == .toCome }
    return Page.Row(
      document.id,
      [
        "\(own.count) clausules: \(inRules) in regels of vragen, \(inGuide) alleen in de naslag, "
          + "\(leftOut) niet gebruikt" + (toCome > 0 ? ", \(toCome) komen later." : ".")
      ],
    )
  }

  private func idRows(_ coverage: [Coverage], where isWanted: (Coverage.Use) -> Bool) -> [Page.Row]
  {
    documents.compactMap { document in
      let ids = coverage.filter { $0.clause.source == document.id && isWanted($0.use) }
        .map(\.clause)
      guard !ids.isEmpty else { return nil }
      return Page.Row(document.id, [ids.map(\.name).joined(separator: ", ")])
    }
  }

  private var comingNotes: [String] {
    let coming = TopicID.allCases.filter { topic($0) == nil }.map(\.rawValue)
    guard !coming.isEmpty else { return [] }
    return [
      "Deze onderwerpen komen in een volgende versie: \(coming.joinedDutch(with: "en")). De "
        + "clausules daarvan staan onder 'volgende versie', of nu alleen in de naslag."
    ]
  }
}
