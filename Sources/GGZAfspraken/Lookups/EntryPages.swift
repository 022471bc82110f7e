import Rulebook

extension Advisor {
  /// Everything about the rule, clause, reading or gap with this id.
  func entryPage(of id: String) throws(LookupProblem) -> PageContent {
    let key = id.idKey
    let rules = ruleEntries
    let points = try openPoints()
    if let rule = rules.first(where: { $0.id.name.idKey == key }) { return rulePage(rule, rules) }
    let clauses = documents.flatMap(\.clauses)
    if let clause = clauses.first(where: { $0.id.name.idKey == key }) {
      return clausePage(clause, rules, points)
    }
    if let reading = points.readings.first(where: { $0.id.idKey == key }) {
      return readingPage(reading)
    }
    if let gap = points.gaps.first(where: { $0.id.idKey == key }) { return gapPage(gap) }
    let names =
      rules.map(\.id.name) + clauses.map(\.id.name) + points.readings.map(\.id)
      + points.gaps.map(\.id)
    throw .unknownID(id, near: nearest(to: id, among: names))
  }

  /// The ids that begin the same, else those that differ by a sign.
  private func nearest(to id: String, among names: [String]) -> [String] {
    let key = id.idKey
    let letters = key.prefix { $0.isLetter }
    let beginning = names.filter { key.count > 1 && $0.idKey.hasPrefix(key) }
    if !beginning.isEmpty {
      return Array(beginning.sorted { ($0.count, $0) < ($1.count, $1) }.prefix(6))
    }
    let near = NearWords.nearest(to: key, among: names.map(\.idKey), atMost: 6)
    let found = near.compactMap { key in names.first { $0.idKey == key } }
    let related = found.filter { $0.idKey.prefix { $0.isLetter } == letters }
    return related.isEmpty ? found : related
  }

  // MARK: A clause

  private func clausePage(
    _ clause: SourceDocument.Clause,
    _ rules: [RuleEntry],
    _ points: OpenPoints,
  ) -> PageContent {
    let document = documents.first { $0.id == clause.id.source }
    let facts = [
      Page.Row(
        "bron",
        [document.map { "\($0.id) \($0.version): \($0.title)" } ?? clause.id.source],
      ),
      Page.Row("plaats", [clause.place]),
      Page.Row("soort", ["\(clause.kind): \(clause.kind.kindMeaning)"]),
      Page.Row("onderwerp", [clause.about.capitalizedFirst]),
    ]
    let resting = rules.filter { $0.basis.contains(clause.id) }
      .map {
        Page.Row($0.id.name, [$0.says], more: "regel \($0.id.name)")
      }
    let records = guideRecords.filter { $0.clauses.contains(clause.id) }
      .map {
        Page.Row($0.lookup.rawValue, [$0.name], more: $0.lookup.rawValue)
      }
    return PageContent(
      title: "Clausule \(clause.id.name): \(clause.about)",
      sections: [
        Page.Section(nil, facts),
        Page.Section("Regels die hierop rusten", resting),
        Page.Section("Vragen die hierom gesteld worden", questions(on: clause.id)),
        Page.Section("Naslag die hierop rust", records),
        Page.Section("Wat hier open of dubbelzinnig is", open(about: clause.id, points)),
      ],
      notes: [note(on: use(of: clause, in: rules, and: guideRecords))].compactMap { $0 }
        + ["De tekst van de bron staat hier niet; lees die na op de genoemde plaats."],
      about: [clause.id],
      namesPlaces: true,
    )
  }

  private func questions(on clause: ClauseID) -> [Page.Row] {
    let asking = topics.flatMap { topic in
      topic.prompts.filter { $0.basis.contains(clause) }.map { (prompt: $0, topic: topic.id) }
    }
    return asking.map(\.prompt.question).unique
      .map { question in
        let topics = asking.filter { $0.prompt.question == question }.map(\.topic.rawValue).unique
        return Page.Row("", ["\(question) (\(topics.joined(separator: ", ")))"])
      }
  }

  private func open(about clause: ClauseID, _ points: OpenPoints) -> [Page.Row] {
    points.readings.filter { $0.clauses.contains(clause) }
      .map {
        Page.Row($0.id, [$0.about + "."], more: "regel \($0.id)")
      }
      + points.gaps.filter { $0.clauses.contains(clause) }
      .map {
        Page.Row($0.id, [$0.what + "."], more: "regel \($0.id)")
      }
  }

  private func note(on use: Coverage.Use) -> String? {
    switch use {
    case .leftOut(let reason): "Niet gebruikt: \(reason)"
    case .toCome: "Nog niet gebruikt: dit komt in een volgende versie."
    case .guide: "Geen regel rust hierop; het staat alleen in de naslag."
    case .questions: "Geen regel rust hierop, wel een vraag."
    case .rules: nil
    }
  }

  // MARK: A reading or a gap

  private func readingPage(_ reading: OpenPoints.Reading) -> PageContent {
    PageContent(
      title: "\(reading.id): \(reading.about)",
      intro: "Dit kan op meer manieren gelezen worden.",
      sections: [
        Page.Section(
          nil,
          [
            Page.Row("zo", [reading.first]), Page.Row("of zo", [reading.second]),
            Page.Row("wij kiezen", [reading.taken]),
          ],
        ),
        placeSection(reading.clauses),
      ],
      namesPlaces: true,
    )
  }

  private func gapPage(_ gap: OpenPoints.Gap) -> PageContent {
    PageContent(
      title: "\(gap.id): \(gap.what)",
      intro: "Dit staat in geen van de bronnen.",
      sections: [
        Page.Section(nil, [Page.Row("wat we weten", [gap.remark])]), placeSection(gap.clauses),
      ],
      namesPlaces: true,
    )
  }

  /// Where clauses stand.
  func placeSection(_ clauses: [ClauseID]) -> Page.Section {
    let all = documents.flatMap(\.clauses)
    let rows = clauses.compactMap { id in
      all.first { $0.id == id }
        .map { clause in
          Page.Row(
            id.name,
            ["\(clause.place) (\(clause.kind))"],
            more: "regel \(id.name)",
            clauses: [id],
          )
        }
    }
    let sources = clauses.map(\.source).unique
      .compactMap { id in
        documents.first { $0.id == id }.map { "\($0.id) \($0.version)" }
      }
    return Page.Section("Waar het staat (\(sources.joinedDutch(with: "en")))", rows)
  }
}

extension String {
  /// An id for comparing: letters and numbers only, and 'EEM-1' is 'EEM-01'.
  var idKey: String {
    var key = ""
    var previous: Character = "-"
    for character in folded where character.isLetter || character.isNumber || character == "-" {
      let isLeadingZero = character == "0" && !previous.isNumber
      if !isLeadingZero, character != "-" { key.append(character) }
      previous = character
    }
    return key
  }

  /// What the kind of a clause means.
  fileprivate var kindMeaning: String {
    switch self {
    case "plicht": "dit moet"
    case "recht": "hier kun je op rekenen"
    case "mag": "dit kan, het hoeft niet"
    case "bij voorkeur": "liever wel dan niet"
    case "verbod": "dit mag niet"
    case "aanbeveling": "een advies; afwijken mag met een reden"
    case "vraag": "een vraag die de regio nog moet beantwoorden"
    case "doel": "wat men wil bereiken"
    default: "een gegeven"
    }
  }
}
