import Rulebook

extension Advisor {
  /// Everything that can be found.
  func searchIndex() throws(LookupProblem) -> [SearchEntry] {
    let points = try openPoints()
    return conceptEntries + topicEntries + lineEntries + lookupEntries + organisationEntries
      + ruleSearchEntries + clauseEntries + points.gaps.map(entry) + points.readings.map(entry)
      + factEntries
  }

  private var conceptEntries: [SearchEntry] {
    guide.concepts.map { concept in
      SearchEntry(
        .concept,
        Page.Row(
          concept.term,
          [concept.meaning],
          more: "begrippen \(concept.term)",
          clauses: concept.basis,
        ),
        name: concept.names,
        rest: [concept.meaning],
      )
    }
  }

  private var topicEntries: [SearchEntry] {
    TopicID.allCases.map { id in
      let situations = Situation.all.filter { $0.topic == id }
      let isHere = topic(id) != nil
      return SearchEntry(
        .topic,
        Page.Row(
          id.rawValue,
          [id.about.capitalizedFirst + (isHere ? "" : " (komt in een volgende versie)")],
          more: isHere ? id.rawValue : nil,
        ),
        name: [id.rawValue, id.about] + situations.flatMap { [$0.word, $0.label] + $0.words },
      )
    }
  }

  private var lineEntries: [SearchEntry] {
    guide.lines.map { line in
      SearchEntry(
        .line,
        Page.Row(
          line.name,
          ["Voor \(line.use): \(line.phone), \(line.hours.dutch)."],
          more: "lijnen",
          clauses: line.basis,
        ),
        name: [line.name, line.phone, line.phone.filter(\.isNumber), "advieslijn consultatielijn"],
        rest: [line.use, "telefoon nummer bellen"],
      )
    }
  }

  private var lookupEntries: [SearchEntry] {
    let lookups = LookupID.allCases.map { lookup in
      SearchEntry(
        .lookup,
        Page.Row(lookup.rawValue, [lookup.about.capitalizedFirst + "."], more: lookup.rawValue),
        name: [lookup.rawValue, lookup.about],
      )
    }
    let roles = guide.roles.map { role in
      SearchEntry(
        .lookup,
        Page.Row(role.name, [role.what], more: "rollen", clauses: role.basis),
        name: [role.name],
        rest: [role.what] + role.tasks,
      )
    }
    let milestones = guide.milestones.map { milestone in
      SearchEntry(
        .lookup,
        Page.Row(
          milestone.dutchWhen,
          [milestone.what],
          more: "planning",
          clauses: milestone.basis,
        ),
        name: [milestone.dutchWhen, milestone.what],
      )
    }
    let background = guide.background.map { entry in
      SearchEntry(
        .lookup,
        Page.Row(
          entry.heading,
          [entry.lines[0]],
          more: entry.lookup.rawValue,
          clauses: entry.basis,
        ),
        name: [entry.heading],
        rest: entry.lines,
      )
    }
    return lookups + roles + milestones + background
  }

  private var organisationEntries: [SearchEntry] {
    let organisations = guide.organisations.map { entry in
      let places = entry.municipalities.compactMap { Gemeente(rawValue: $0)?.name }
      let domain = entry.domain == "onbekend" ? "domein niet zeker" : "domein \(entry.domain)"
      return SearchEntry(
        .organisation,
        Page.Row(
          entry.name,
          [([domain.capitalizedFirst] + places).joined(separator: ", ") + "."],
          more: "organisaties \(entry.name)",
          clauses: entry.basis,
        ),
        name: [entry.name] + places,
        rest: [entry.domain],
      )
    }
    let municipalities = guide.municipalities.map { entry in
      SearchEntry(
        .organisation,
        Page.Row(
          entry.id.name,
          [
            (["Gemeente"] + (entry.localTeams + entry.welfare).unique).joined(separator: ", ") + "."
          ],
          more: "organisaties \(entry.id.name)",
          clauses: entry.regionalBasis,
        ),
        name: [entry.id.name, "gemeente"],
        rest: entry.localTeams + entry.welfare + ["lokaal team", "welzijn"],
      )
    }
    return municipalities + organisations
  }

  private var ruleSearchEntries: [SearchEntry] {
    let wording = RuleText(self)
    return ruleEntries.map { rule in
      let titles = rule.outcomes.map { wording.text($0.title) }
      let topics = rule.topics.map(\.rawValue)
      let isOfOneTopic = topics.count == 1
      return SearchEntry(
        .rule,
        Page.Row(
          rule.id.name,
          [rule.says + rule.otherRegion],
          more: "regel \(rule.id.name)",
          clauses: rule.basis,
        ),
        id: rule.id.name,
        name: [rule.id.name, rule.says] + titles + (isOfOneTopic ? topics : []),
        rest: rule.lines.flatMap { wording.row($0).lines } + topics,
      )
    }
  }

  private var clauseEntries: [SearchEntry] {
    documents.flatMap(\.clauses)
      .map { clause in
        SearchEntry(
          .clause,
          Page.Row(
            clause.id.name,
            ["\(clause.about.capitalizedFirst). Plaats: \(clause.place)."],
            more: "regel \(clause.id.name)",
            clauses: [clause.id],
          ),
          id: clause.id.name,
          name: [clause.id.name, clause.about],
          rest: [clause.place, clause.kind],
        )
      }
  }

  private func entry(_ gap: OpenPoints.Gap) -> SearchEntry {
    SearchEntry(
      .gap,
      Page.Row(
        gap.id,
        ["\(gap.what). \(gap.remark)"],
        more: "regel \(gap.id)",
        clauses: gap.clauses,
      ),
      id: gap.id,
      name: [gap.id, gap.what],
      rest: [gap.remark],
    )
  }

  private func entry(_ reading: OpenPoints.Reading) -> SearchEntry {
    SearchEntry(
      .reading,
      Page.Row(
        reading.id,
        ["\(reading.about). \(reading.taken)"],
        more: "regel \(reading.id)",
        clauses: reading.clauses,
      ),
      id: reading.id,
      name: [reading.id, reading.about],
      rest: [reading.first, reading.second, reading.taken],
    )
  }

  private var factEntries: [SearchEntry] {
    topics.flatMap(\.accepted).unique
      .map { fact in
        let asking = topics.filter { $0.facts.contains(fact) }.map(\.id.rawValue)
        let asked = asking.isEmpty ? "elk onderwerp" : asking.joinedDutch(with: "en")
        let options = fact.options.flatMap { [$0.value, $0.label] + $0.synonyms }
        return SearchEntry(
          .fact,
          Page.Row(
            fact.label,
            ["\(fact.question) Bij: \(asked) (--\(fact.id.name))."],
            more: asking.first.map { "\($0) --help" },
          ),
          name: [fact.label, fact.id.name],
          rest: [fact.question, fact.reason] + options,
        )
      }
  }
}
