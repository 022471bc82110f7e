public import Rulebook

extension Advisor {
  /// The places of clauses, one citation per source and place, in the order of the clauses.
  public func citations(of clauses: [ClauseID]) -> [Answer.Citation] {
    clauses.compactMap { id in
      guard let document = documents.first(where: { $0.id == id.source }),
        let clause = document.clauses.first(where: { $0.id == id })
      else { return nil }
      return Answer.Citation(
        source: document.id,
        version: document.version,
        place: clause.place,
      )
    }
    .unique
  }

  /// The contacts that a reference stands for.
  func contacts(
    for reference: ContactReference,
    gemeente: Gemeente?,
    at moment: Moment,
  ) -> [Answer.Contact] {
    switch reference {
    case .line(let id):
      return guide.lines.filter { $0.id == id }.map { contact(of: $0, at: moment) }
    case .localOffer:
      guard let gemeente, let entry = guide.municipality(gemeente) else { return [] }
      let reach = entry.contact == nil ? "contactgegevens niet in de bronnen" : nil
      let team = entry.localTeams.map { contact(named: "\($0) (lokaal team)", hours: reach) }
      let address = entry.contact == nil ? [] : contacts(for: .contact, in: entry, at: moment)
      return team + address
        + entry.welfare.map {
          contact(named: "\($0) (welzijn)", hours: "contactgegevens niet in de bronnen")
        }
    case .municipal(let question):
      guard let gemeente, let entry = guide.municipality(gemeente) else { return [] }
      return contacts(for: question, in: entry, at: moment)
    case .fillable(let kind):
      guard let filled = own.contacts[kind], !filled.isEmpty else {
        return [contact(named: kind.name, hours: kind.whenNotFilledIn)]
      }
      return filled.map {
        Answer.Contact(
          name: $0.name,
          phone: $0.phone,
          email: $0.email,
          hours: ($0.remark.map { "\($0); " } ?? "") + "zelf ingevuld, niet uit de afspraken",
          isOpen: nil,
          opens: nil,
        )
      }
    case .emergency(let name, let phone):
      return [contact(named: name, phone: phone, hours: "niet uit de afspraken")]
    case .programme:
      return [contact(named: "Samen Sterker Eemland", email: guide.programmeEmail)]
    }
  }

  /// A consultation line, with whether it can be reached at a moment.
  public func contact(of line: Guide.Line, at moment: Moment) -> Answer.Contact {
    Answer.Contact(
      name: line.name,
      phone: line.phone,
      email: nil,
      hours: line.hours.dutch,
      isOpen: line.hours.isOpen(at: moment),
      opens: line.hours.nextCertainOpening(at: moment),
      isForTime: moment.minute != nil,
    )
  }

  func contact(
    named name: String,
    phone: String? = nil,
    email: String? = nil,
    hours: String? = nil,
  ) -> Answer.Contact {
    Answer.Contact(name: name, phone: phone, email: email, hours: hours, isOpen: nil, opens: nil)
  }
}
