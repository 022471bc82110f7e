import Rulebook

extension Advisor {
  // MARK: Planning

  /// What is planned, and what of it is certain.
  func planningPage(at moment: Moment) -> PageContent {
    let rows = guide.milestones.map { milestone in
      Page.Row(
        milestone.dutchWhen,
        [milestone.what + (milestone.isCertain ? "" : " (niet zeker)")],
        clauses: milestone.basis,
      )
    }
    var notes = [
      "Bij de eerste herziening noemt de bron alleen de maand. Een dag rekenen wij niet uit.",
      "Wat met 'niet zeker' is gemerkt, is door ons afgeleid of slecht leesbaar in de bron.",
    ]
    if moment.date < regional.validFrom {
      notes.append("De afspraken gelden pas vanaf \(regional.validFrom.dutchLong).")
    } else if moment.date >= regional.revisionFrom {
      notes.append(
        "Hier staat versie \(regional.version). Een herziening had er nu al kunnen zijn: vraag na "
          + "of er een nieuwere versie is" + (regional.askAt.map { " (\($0))." } ?? ".")
      )
    }
    return PageContent(
      title: "Planning van de afspraken",
      intro: "De regionale afspraken gelden vanaf \(regional.validFrom.dutchLong).",
      sections: [Page.Section("Wanneer", rows)] + backgroundSections(for: .planning),
      notes: notes,
    )
  }

  // MARK: Begrippen

  /// The terms of art; the filter also looks at their synonyms.
  func conceptsPage(filter: String) -> PageContent {
    let wanted = filter.folded
    let named = guide.concepts.filter { concept in
      wanted.isEmpty || concept.names.contains { $0.folded.contains(wanted) }
    }
    let concepts =
      named.isEmpty ? guide.concepts.filter { $0.meaning.folded.contains(wanted) } : named
    guard !concepts.isEmpty else {
      return nothingFound("begrippen", filter, near: guide.concepts.flatMap(\.names))
    }
    let rows = concepts.map { concept in
      let also =
        concept.synonyms.isEmpty ? [] : ["Ook: \(concept.synonyms.joined(separator: ", "))."]
      return Page.Row(
        concept.term,
        [concept.meaning] + also,
        more: "begrippen \(concept.term)",
        clauses: concept.basis,
      )
    }
    return PageContent(
      title: "Begrippen" + (wanted.isEmpty ? "" : ": \(filter)"),
      sections: [Page.Section(nil, rows)]
        + (wanted.isEmpty ? backgroundSections(for: .begrippen) : []),
      notes: ["Wat 'algemene kennis' is, staat niet in de bronnen."],
    )
  }

  // MARK: Bronnen

  /// The five documents.
  var sourcesPage: PageContent {
    let sections = documents.map { document in
      let start =
        document.inForce.map { CivilDate(isoText: $0)?.dutchLong ?? $0 }
        ?? "niet vermeld"
      return Page.Section(
        "\(document.id): \(document.shortTitle)",
        [
          Page.Row("titel", [document.title]),
          Page.Row("versie", ["\(document.version); datum: \(document.date)"]),
          Page.Row("regio", [document.region]),
          Page.Row("van kracht", [start]),
          Page.Row("herziening", [document.revision]),
          Page.Row("wat het is", [document.status]),
          Page.Row("clausules", ["\(document.clauses.count)"]),
        ],
      )
    }
    let ask = Page.Row(
      "Samen Sterker Eemland",
      [guide.programmeEmail],
      clauses: [Self.askClause],
    )
    return PageContent(
      title: "De vijf bronnen",
      intro: "Alles wat ggzwijzer zegt, rust op deze documenten of is gemerkt als eigen advies.",
      sections: sections + [Page.Section("Vragen over de afspraken zelf", [ask])]
        + backgroundSections(for: .bronnen),
      notes: [
        "Het adres is niet voor vragen over een inwoner.",
        "Wat de bronnen niet zeggen, staat bij: ggzwijzer leemtes.",
      ],
    )
  }

  // MARK: Leemtes

  /// What the sources leave open.
  func openPointsPage(filter: String) throws(LookupProblem) -> PageContent {
    let points = try openPoints()
    let wanted = filter.searchWords
    func fits(_ texts: String...) -> Bool {
      let text = texts.joined(separator: " ").folded
      return wanted.allSatisfy { text.contains($0) }
    }
    let gaps = points.gaps.filter { fits($0.id, $0.what, $0.remark) }
    let readings = points.readings.filter { fits($0.id, $0.about, $0.first, $0.second, $0.taken) }
    guard !gaps.isEmpty || !readings.isEmpty else {
      let words = (points.gaps.map(\.what) + points.readings.map(\.about)).flatMap(\.searchWords)
      return nothingFound("leemtes", filter, near: words)
    }
    let fillable = FillableContact.allCases.map(\.rawValue).joinedDutch(with: "en")
    return PageContent(
      title: "Wat de bronnen open laten" + (wanted.isEmpty ? "" : ": \(filter)"),
      sections: [
        Page.Section(
          "Gegevens die in geen bron staan",
          gaps.filter(\.isFillable).map(gapRow),
        ),
        Page.Section("Wat de bronnen niet regelen", gaps.filter { !$0.isFillable }.map(gapRow)),
        Page.Section("Op meer manieren te lezen: wat wij kiezen", readings.map(readingRow)),
      ],
      notes: [
        "De lezingen naast elkaar zie je met: ggzwijzer regel C-05.",
        "Zelf invullen kan voor: \(fillable) (\(OwnData.fileName), met --gegevens).",
      ],
    )
  }

  private func gapRow(_ gap: OpenPoints.Gap) -> Page.Row {
    Page.Row(
      gap.id,
      ["\(gap.what). \(gap.remark)"],
      more: "regel \(gap.id)",
      clauses: gap.clauses,
    )
  }

  private func readingRow(_ reading: OpenPoints.Reading) -> Page.Row {
    Page.Row(
      reading.id,
      ["\(reading.about). \(reading.taken)"],
      more: "regel \(reading.id)",
      clauses: reading.clauses,
    )
  }

  // MARK: Nothing found

  /// The page that says so, with the names that come near.
  func nothingFound(_ lookup: String, _ words: String, near names: [String]) -> PageContent {
    let near = NearWords.nearest(to: words, among: names)
    return PageContent(
      title: "Niets gevonden voor '\(words)'.",
      sections: [
        Page.Section("Bedoel je", near.map { Page.Row("", [$0], more: "\(lookup) \($0)") })
      ],
      notes: near.isEmpty ? ["Probeer een ander woord, of alleen het begin ervan."] : [],
    )
  }
}

extension Guide.Concept {
  /// The term and its synonyms.
  var names: [String] { [term] + synonyms }
}
