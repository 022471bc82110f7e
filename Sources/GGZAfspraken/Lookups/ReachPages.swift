import Rulebook

extension Advisor {
  // MARK: Lijnen

  /// The consultation lines, and whether they can be reached.
  func linesPage(at moment: Moment) -> PageContent {
    let rows = guide.lines.map { line in
      let contact = contact(of: line, at: moment)
      let reach = [contact.phone, contact.hours].compactMap { $0 }.joined(separator: ", ")
      return Page.Row(
        line.name,
        ["Voor \(line.use).", "\(reach).", contact.status(at: moment)],
        contact: contact,
        clauses: line.basis,
      )
    }
    return PageContent(
      title: "Advieslijnen van de ggz",
      intro: "Alleen voor professionals in het sociaal domein, en alleen over een inwoner die niet "
        + "in behandeling is bij de ggz. Een wachtlijst telt niet als behandeling (onze lezing).",
      sections: [Page.Section(nil, rows)],
      notes: [
        "Dit zijn geen crisisnummers. Is er nu een crisis? Kies: ggzwijzer crisis. Bij "
          + "levensgevaar: 112.",
        "Is de inwoner in behandeling? Stem dan af met de behandelaar.",
        "Of 'dagelijks' ook het weekend en feestdagen is, zegt de bron niet. Staat er geen tijd, "
          + "dan noemt de bron die niet.",
        "Stel je vraag zonder naam, of met toestemming van de inwoner (eigen advies).",
        "Een nummer voor consultatie door huisarts of POH-ggz staat in geen bron.",
      ] + versionNotes(at: moment.date),
    )
  }

  /// Whether the regional agreements are in force on a day, and may have been revised.
  private func versionNotes(at day: CivilDate) -> [String] {
    if day < regional.validFrom {
      return ["De afspraken gelden vanaf \(regional.validFrom.dutchLong)."]
    }
    guard day >= regional.revisionFrom else { return [] }
    return [
      "De afspraken (versie \(regional.version)) kunnen al herzien zijn. Vraag het na: "
        + "\(guide.programmeEmail)"
    ]
  }

  // MARK: Rollen

  /// The roles around the agreements, with the user's own wegwijzers.
  func rolesPage(at moment: Moment) -> PageContent {
    let roles = guide.roles.map { role in
      Page.Section(
        role.name,
        [
          Page.Row("wat", [role.what], clauses: role.basis),
          Page.Row("tijd", [role.time.capitalizedFirst + "."]),
          Page.Row("wanneer", [role.phase.capitalizedFirst + "."]),
        ] + role.tasks.map { Page.Row("taak", [$0]) },
      )
    }
    let filled = own.contacts[.wegwijzer]?.isEmpty == false
    let contacts = contacts(for: .fillable(.wegwijzer), gemeente: nil, at: moment)
      .map { contact in
        let reach = [contact.phone, contact.email, contact.hours].compactMap { $0 }
        return Page.Row(
          filled ? contact.name : "wegwijzer",
          [filled ? reach.joined(separator: ", ") : "Nog niet ingevuld."],
          contact: contact,
        )
      }
    return PageContent(
      title: "Rollen rond de afspraken",
      intro: nil,
      sections: roles + [Page.Section("Wegwijzers in je eigen gegevens", contacts)]
        + backgroundSections(for: .rollen),
      notes: [
        "Namen en nummers van wegwijzers staan in geen bron. Vraag binnen de organisatie wie het "
          + "is, of vul ze zelf in (\(OwnData.fileName), met --gegevens).",
        "Of elke organisatie al een wegwijzer heeft, is niet zeker.",
        "De tijd per rol staat op de dia los van de rol; welke bij welke hoort, is onze lezing.",
      ],
    )
  }

  // MARK: Organisaties

  /// The organisations by municipality and by domain.
  func organisationsPage(filter: String) -> PageContent {
    let wanted = filter.folded
    let municipalities = guide.municipalities.filter { entry in
      wanted.isEmpty || entry.id.name.folded == wanted
        || (entry.localTeams + entry.welfare).contains { $0.folded.contains(wanted) }
    }
    let organisations = guide.organisations.filter { entry in
      wanted.isEmpty || entry.name.folded.contains(wanted) || entry.domain.folded == wanted
        || entry.municipalities.contains { $0.folded == wanted }
    }
    guard !municipalities.isEmpty || !organisations.isEmpty else {
      let names =
        guide.organisations.map(\.name) + Gemeente.allCases.filter { $0 != .anders }.map(\.name)
      return nothingFound("organisaties", filter, near: names)
    }
    let domains = guide.organisations.map(\.domain).unique
    let byDomain = domains.map { domain in
      Page.Section(
        "Domein: \(domain == "onbekend" ? "niet zeker" : domain)",
        organisations.filter { $0.domain == domain }.map(organisationRow),
      )
    }
    return PageContent(
      title: "Organisaties" + (wanted.isEmpty ? " in de regio" : ": \(filter)"),
      intro: "De meeste namen komen uit de lijst van deelnemers aan het webinar. Die lijst is "
        + "misschien niet volledig.",
      sections: [Page.Section("Per gemeente", municipalities.map(municipalityRow))] + byDomain
        + (wanted.isEmpty ? backgroundSections(for: .organisaties) : []),
      notes: [
        "De dia met de lijst is slecht leesbaar. De indeling in domeinen is door ons hersteld: "
          + "controleer een naam voor je die gebruikt.",
        "Staat een organisatie er niet bij, dan zegt dat niet dat de afspraken daar niet gelden.",
        "Telefoonnummers staan er niet bij. De advieslijnen vind je met: ggzwijzer lijnen.",
      ],
    )
  }

  private func municipalityRow(_ entry: Guide.Municipality) -> Page.Row {
    func named(_ names: [String]) -> String {
      names.isEmpty ? "niet genoemd" : names.joinedDutch(with: "en")
    }
    let text =
      regional.joiningLater.contains(entry.id)
      ? "Doet nog niet mee; sluit later aan."
      : "Lokaal team: \(named(entry.localTeams)). Welzijn: \(named(entry.welfare))."
    return Page.Row(entry.id.name, [text], clauses: entry.regionalBasis)
  }

  private func organisationRow(_ entry: Guide.Organisation) -> Page.Row {
    let places = entry.municipalities.compactMap { Gemeente(rawValue: $0)?.name }
    let said = [places.joinedDutch(with: "en"), ownRemark(of: entry)].filter { !$0.isEmpty }
    return Page.Row(
      entry.name,
      [said.isEmpty ? "Geen bijzonderheden." : said.joined(separator: ". ")],
      clauses: entry.basis,
    )
  }

  /// The remark without the sentences that go for the whole list; those stand in the notes.
  private func ownRemark(of entry: Guide.Organisation) -> String {
    let all = guide.organisations.flatMap { $0.remark?.sentences ?? [] }
    return (entry.remark?.sentences ?? [])
      .filter { sentence in
        all.count { $0 == sentence } < 5
      }
      .joined(separator: " ")
  }

  // MARK: Background

  /// The background that belongs to a lookup.
  func backgroundSections(for lookup: LookupID) -> [Page.Section] {
    guide.background.filter { $0.lookup == lookup }
      .map { entry in
        Page.Section(
          "Achtergrond: \(entry.heading)",
          entry.lines.enumerated()
            .map { index, line in
              Page.Row("", [line], clauses: index == entry.lines.count - 1 ? entry.basis : [])
            },
        )
      }
  }
}

extension Answer.Contact {
  /// Whether it can be reached at a moment, in words.
  fileprivate func status(at moment: Moment) -> String {
    let opening = opens.flatMap { opens in
      opens.minute.map {
        "\(opens.date.dutchWithWeekday) om \(($0 / 60).twoDigits).\(($0 % 60).twoDigits)"
      }
    }
    let next =
      opening.map { "Zeker open: \($0)." } ?? "Wanneer er zeker iemand is, is niet bekend."
    switch isOpen {
    case true?: return "Nu bereikbaar."
    case false?: return "Nu dicht. \(next)"
    case nil:
      return moment.minute == nil ? next : "Of er nu iemand is, is niet zeker. \(next)"
    }
  }
}

extension String {
  /// The sentences, each with its full stop.
  fileprivate var sentences: [String] {
    var found: [String] = []
    var sentence: [Substring] = []
    for word in split(separator: " ") {
      sentence.append(word)
      if word.hasSuffix(".") {
        found.append(sentence.joined(separator: " "))
        sentence = []
      }
    }
    return found + (sentence.isEmpty ? [] : [sentence.joined(separator: " ")])
  }
}
