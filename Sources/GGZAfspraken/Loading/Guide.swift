public import Rulebook

/// One dated edition of the guide: who there is and how to reach them.
public struct Guide: Hashable, Sendable {
  /// A consultation line.
  public struct Line: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The name.
    public let name: String
    /// What it is for.
    public let use: String
    /// Whether it is for questions about addiction.
    public let isForAddiction: Bool
    /// The number as printed.
    public let phone: String
    /// When it can be reached.
    public let hours: OpeningHours
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// How the lokale team of a municipality can be reached around an admission.
  public struct TeamContact: Hashable, Sendable {
    /// The e-mail address as printed.
    public let email: String
    /// Whether the printed address looks mistyped.
    public let isEmailDoubtful: Bool
    /// The telephone number as printed.
    public let phone: String?
    /// When the telephone is answered; the source names no days.
    public let hours: OpeningHours
  }

  /// A municipality.
  public struct Municipality: Hashable, Sendable {
    /// Which one.
    public let id: Gemeente
    /// Its lokale teams.
    public let localTeams: [String]
    /// Its welzijnsorganisaties.
    public let welfare: [String]
    /// How its lokale team can be reached around an admission.
    public let contact: TeamContact?
    /// Who to tell about somebody's uitkering.
    public let benefit: String?
    /// Where urgentie for a home is asked for.
    public let urgency: String?
    /// Where an inwoner who lives here can have a crisiskaart made.
    public let crisisCard: String?
    /// Where it tells about living there.
    public let housing: String?
    /// Where an instelling can ask about living there.
    public let housingForInstitutions: String?
    /// What it offers at signs of a relapse, as printed.
    public let relapse: String?
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// An organisation.
  public struct Organisation: Hashable, Sendable {
    /// The name as printed.
    public let name: String
    /// The domain, as far as the source shows it.
    public let domain: String
    /// The municipalities named with it.
    public let municipalities: [String]
    /// What to know about the name.
    public let remark: String?
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// A role around the agreements.
  public struct Role: Hashable, Sendable {
    /// The name.
    public let name: String
    /// What it is.
    public let what: String
    /// How much time it takes.
    public let time: String
    /// In which phase it works.
    public let phase: String
    /// What it does.
    public let tasks: [String]
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// Something in the planning.
  public struct Milestone: Hashable, Sendable {
    /// When, as far as the source says.
    public let when: String
    /// What.
    public let what: String
    /// Whether the source is certain about it.
    public let isCertain: Bool
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// Background to the agreements.
  public struct Background: Hashable, Sendable {
    /// The heading.
    public let heading: String
    /// The lines.
    public let lines: [String]
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// A term of art.
  public struct Concept: Hashable, Sendable {
    /// The term.
    public let term: String
    /// Other words for it.
    public let synonyms: [String]
    /// What it means.
    public let meaning: String
    /// The clauses it comes from.
    public let basis: [ClauseID]
  }

  /// The consultation lines.
  public let lines: [Line]
  /// The municipalities.
  public let municipalities: [Municipality]
  /// Where to ask about the agreements themselves.
  public let programmeEmail: String
  /// The organisations.
  public let organisations: [Organisation]
  /// The roles.
  public let roles: [Role]
  /// The planning.
  public let milestones: [Milestone]
  /// The background.
  public let background: [Background]
  /// The terms of art.
  public let concepts: [Concept]
  /// Every clause that the guide rests on.
  public let basis: [ClauseID]

  /// The entry of a municipality.
  public func municipality(_ id: Gemeente) -> Municipality? {
    municipalities.first { $0.id == id }
  }

  init(_ data: DataReader) throws(DataError) {
    lines = try data.each("lijnen") { item throws(DataError) in try Line(item) }
    municipalities = try data.each("gemeenten") { item throws(DataError) in
      try Municipality(item)
    }
    let programme = try data.required("programma")
    programmeEmail = try programme.string("email")
    organisations = try data.each("organisaties") { item throws(DataError) in
      try Organisation(item)
    }
    roles = try data.each("rollen") { item throws(DataError) in try Role(item) }
    milestones = try data.each("planning") { item throws(DataError) in try Milestone(item) }
    background = try data.each("achtergrond") { item throws(DataError) in try Background(item) }
    concepts = try data.each("begrippen") { item throws(DataError) in try Concept(item) }
    var basis = try programme.clauses()
    basis += lines.flatMap(\.basis) + municipalities.flatMap(\.basis)
    basis += organisations.flatMap(\.basis) + roles.flatMap(\.basis)
    basis += milestones.flatMap(\.basis) + background.flatMap(\.basis)
    basis += concepts.flatMap(\.basis)
    self.basis = basis.unique
  }
}

extension Guide.Line {
  fileprivate init(_ data: DataReader) throws(DataError) {
    id = try data.string("id")
    name = try data.string("naam")
    use = try data.string("voor")
    isForAddiction = try data.string("onderwerp") == "verslaving"
    phone = try data.string("telefoon")
    hours = try data.openingHours()
    basis = try data.clauses()
  }
}

extension Guide.TeamContact {
  fileprivate init(_ data: DataReader) throws(DataError) {
    email = try data.string("email")
    isEmailDoubtful = try data.flag("email-controleren")
    phone = try data.optionalString("telefoon")
    hours = OpeningHours(
      days: .notStated,
      from: try data.minute("van"),
      to: try data.minute("tot"),
    )
  }
}

extension Guide.Municipality {
  fileprivate init(_ data: DataReader) throws(DataError) {
    id = try data.option("id")
    localTeams = try data.strings("lokaal-team")
    welfare = try data.strings("welzijn")
    contact = try data.optional("contact")
      .map { item throws(DataError) in
        try Guide.TeamContact(item)
      }
    benefit = try data.optionalString("uitkering")
    urgency = try data.optionalString("urgentie")
    crisisCard = try data.optionalString("crisiskaart")
    housing = try data.optionalString("wonen")
    housingForInstitutions = try data.optionalString("wonen-instelling")
    relapse = try data.optionalString("terugval")
    basis = try data.clauses()
  }
}

extension Guide.Organisation {
  fileprivate init(_ data: DataReader) throws(DataError) {
    name = try data.string("naam")
    domain = try data.string("domein")
    municipalities = try data.strings("gemeenten")
    remark = try data.optionalString("opmerking")
    basis = try data.clauses()
  }
}

extension Guide.Role {
  fileprivate init(_ data: DataReader) throws(DataError) {
    name = try data.string("naam")
    what = try data.string("wat")
    time = try data.string("tijd")
    phase = try data.string("wanneer")
    tasks = try data.strings("taken")
    basis = try data.clauses()
  }
}

extension Guide.Milestone {
  fileprivate init(_ data: DataReader) throws(DataError) {
    when = try data.string("wanneer")
    what = try data.string("wat")
    isCertain = try data.flag("zeker")
    basis = try data.clauses()
  }
}

extension Guide.Background {
  fileprivate init(_ data: DataReader) throws(DataError) {
    heading = try data.string("kop")
    lines = try data.strings("regels")
    basis = try data.clauses()
  }
}

extension Guide.Concept {
  fileprivate init(_ data: DataReader) throws(DataError) {
    term = try data.string("term")
    synonyms = try data.strings("ook")
    meaning = try data.string("uitleg")
    basis = try data.clauses()
  }
}

extension DataReader {
  /// The elements of a list, each made into a value.
  func each<Element>(
    _ key: String,
    _ make: (DataReader) throws(DataError) -> Element,
  ) throws(DataError) -> [Element] {
    var elements: [Element] = []
    for item in try list(key) { elements.append(try make(item)) }
    return elements
  }

  /// The clauses that an entry rests on.
  func clauses() throws(DataError) -> [ClauseID] {
    try strings("clausules").map { ClauseID($0) }
  }

  /// Opening hours in `dagen`, `van` and `tot`.
  fileprivate func openingHours() throws(DataError) -> OpeningHours {
    let days: OpeningHours.Days
    switch try string("dagen") {
    case "dagelijks": days = .daily
    case "werkdagen": days = .workingDays
    case "niet-genoemd": days = .notStated
    case let other: throw fail("'\(other)' is hier onbekend")
    }
    return OpeningHours(days: days, from: try minute("van"), to: try minute("tot"))
  }

  fileprivate func minute(_ key: String) throws(DataError) -> Int? {
    guard let text = try optionalString(key) else { return nil }
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
      throw fail("'\(key)' is geen tijd zoals 08:30")
    }
    return parts[0] * 60 + parts[1]
  }
}
