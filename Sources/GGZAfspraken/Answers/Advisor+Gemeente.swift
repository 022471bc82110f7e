import Rulebook

extension Advisor {
  /// What the wederkerigheidsafspraken name for a municipality, as printed; what they do not name is said.
  func contacts(
    for question: Gemeentevraag,
    in entry: Guide.Municipality,
    at moment: Moment,
  ) -> [Answer.Contact] {
    func named(
      _ subject: String,
      _ name: String?,
      otherwise: String = "",
      isPage: Bool = false,
    ) -> Answer.Contact {
      guard let name else {
        return contact(named: "\(subject): niet genoemd in de bron\(otherwise)")
      }
      guard !name.hasPrefix("https://") else { return contact(named: "\(subject): \(name)") }
      let page = isPage ? " (naam van een webpagina; het adres noemt de bron niet)" : ""
      return contact(named: "\(subject): '\(name)'\(page)")
    }
    switch question {
    case .contact: return [team(of: entry, at: moment)]
    case .uitkering: return [named("Uitkering", entry.benefit)]
    case .urgentie:
      let isPage = [Gemeente.soest, .woudenberg].contains(entry.id)
      return [named("Urgentie", entry.urgency, isPage: isPage)]
    case .crisiskaart:
      guard let card = entry.crisisCard else {
        return [
          named(
            "Crisiskaart",
            nil,
            otherwise: "; het lokale team weet misschien meer (eigen advies)",
          ),
          team(of: entry, at: moment),
        ]
      }
      return [named("Crisiskaart", card)]
    case .wonen:
      let institutions = entry.housingForInstitutions.map {
        contact(named: "Wonen na uitstroom uit instelling of opvang", email: $0)
      }
      let isPage = [Gemeente.baarn, .leusden].contains(entry.id)
      return [named("Zelfstandig wonen", entry.housing, isPage: isPage)]
        + [institutions].compactMap { $0 }
    case .alles:
      let parts = Gemeentevraag.allCases.filter { $0 != .alles }
      return parts.flatMap { contacts(for: $0, in: entry, at: moment) }
        + [named("Lokale afspraken bij terugval", entry.relapse)]
    }
  }

  /// The lokale team, with whether it can be phoned at a moment.
  private func team(of entry: Guide.Municipality, at moment: Moment) -> Answer.Contact {
    let name = "Lokaal team, gemeente \(entry.id.name)"
    guard let team = entry.contact else {
      return contact(named: name, hours: "niet genoemd in de bron")
    }
    let hours = team.phone.map { _ in team.hours.dutch } ?? "geen telefoonnummer in de bron"
    let doubt = team.isEmailDoubtful ? ["controleer dit adres, mogelijk een typefout"] : []
    return Answer.Contact(
      name: name,
      phone: team.phone,
      email: team.email,
      hours: (doubt + [hours]).joined(separator: "; "),
      isOpen: team.phone == nil ? nil : team.hours.isOpen(at: moment),
      opens: team.phone == nil ? nil : team.hours.nextCertainOpening(at: moment),
      daysAreStated: team.hours.days != .notStated,
      isForTime: moment.minute != nil,
    )
  }
}
