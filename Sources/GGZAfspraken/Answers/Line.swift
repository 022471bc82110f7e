public import Rulebook

/// What comes out: an outcome with its sentence.
public struct Outcome: Hashable, Sendable {
  /// The name, such as `terugkeer.loopt`.
  public let id: String
  /// The outcome in one sentence; may hold placeholders, see `Wording`.
  public let title: String

  /// Makes an outcome.
  public init(_ id: String, _ title: String) {
    self.id = id
    self.title = title
  }

  /// Whether the agreements do not cover the case.
  public var isOutOfScope: Bool { id.hasPrefix("buiten-bereik.") }
  /// Whether it is a way through a crisis.
  public var isCrisis: Bool { id.hasPrefix("crisis.") }
}

/// The outcome as a fact, so that other rules can rest on it.
public enum Uitkomst {
  /// The fact that holds the outcome once it is known.
  public static let id = FactID("uitkomst")

  /// The outcome is one of these.
  public static func isOneOf(_ ids: String...) -> Condition { .isOneOf(id, ids) }
}

/// Who a line of an answer is about.
public enum Actor: Hashable, Sendable {
  /// This party.
  case party(Party)
  /// The one who asks for the terugkeerconsultatie: the huisarts or the overnemende ggz-instelling.
  case requester
  /// The ggz-instelling that hands over to another one.
  case sender
  /// The one who uses the program.
  case asker
}

/// What kind of notice a line is.
public enum NoticeKind: String, CaseIterable, Hashable, Sendable {
  case revision = "herziening"
  case ambiguous = "dubbelzinnig"
  case outsideAgreements = "buiten-afspraken"
  case safety = "veiligheid"
  case notYetInForce = "nog-niet-van-kracht"
  case check = "controleer"
}

/// A length of time in the agreements, with the event it counts from.
public struct Term: Hashable, Sendable {
  /// What happens when the last day passes.
  public enum Force: Hashable, Sendable {
    /// A duty; when it is late, there is a knelpunt.
    case duty
    /// A limit, guide or trigger; passing it is nobody's failure.
    case limit
  }

  /// The name in data.
  public let id: String
  /// What is due, in a few words.
  public let label: String
  /// Who has to meet it.
  public let who: Actor
  /// The fact that holds the start.
  public let event: FactID
  /// The start in a few words, such as 'de aanvraag'.
  public let eventLabel: String
  /// The length.
  public let length: Period
  /// What happens when the last day passes.
  public let force: Force
  /// Whether the source itself names the start.
  public let startIsNamed: Bool
  /// Whether it only explains the answer, so that a text leaves it to the reasons and notices.
  public let isBackground: Bool

  /// Makes a term.
  public init(
    _ id: String,
    label: String,
    who: Actor,
    from event: FactID,
    called eventLabel: String,
    length: Period,
    force: Force,
    startIsNamed: Bool,
    isBackground: Bool = false,
  ) {
    self.id = id
    self.label = label
    self.who = who
    self.event = event
    self.eventLabel = eventLabel
    self.length = length
    self.force = force
    self.startIsNamed = startIsNamed
    self.isBackground = isBackground
  }
}

/// Where the data of a contact come from.
public enum ContactReference: Hashable, Sendable {
  /// A consultation line of the guide.
  case line(String)
  /// The lokale team and the welzijnsorganisatie of the inwoner's gemeente.
  case localOffer
  /// What the wederkerigheidsafspraken name for the gemeente van herkomst.
  case municipal(Gemeentevraag)
  /// A contact that no source holds, and that a user's own data can fill in.
  case fillable(FillableContact)
  /// A general emergency number, not from the agreements.
  case emergency(name: String, phone: String)
  /// The address for questions about the agreements.
  case programme
}

/// The contacts that no source holds.
public enum FillableContact: String, CaseIterable, Hashable, Sendable {
  case crisisdienst
  case wegwijzer
  case regionaleOverlegtafel = "regionale-overlegtafel"
  case signaalformulier

  /// The name of the contact.
  public var name: String {
    switch self {
    case .crisisdienst: "Crisisdienst (GGZ Centraal)"
    case .wegwijzer: "Wegwijzer"
    case .regionaleOverlegtafel: "Regionale overlegtafel"
    case .signaalformulier: "Formulier voor een anoniem signaal"
    }
  }

  /// What can be said as long as nobody filled it in.
  var whenNotFilledIn: String {
    let absent = "niet in de bronnen, nog niet ingevuld"
    return self == .crisisdienst
      ? "dag en nacht, voor verwijzers; nummer \(absent)" : absent
  }
}

/// One thing that a rule adds to an answer.
public enum Line: Hashable, Sendable {
  /// Somebody, by name where there is one, is responsible for something.
  case responsible(Actor, String, named: String? = nil)
  /// Somebody does something, by the last day of a term where one is named.
  case step(Actor, String, by: String? = nil)
  /// A deadline.
  case term(Term)
  /// A notice.
  case notice(NoticeKind, String)
  /// Somebody to reach.
  case contact(ContactReference)
  /// A reason with the facts of the case.
  case because(String)
}

extension Line {
  /// Whether the line says who does what by when, rather than why or beware.
  var isAction: Bool {
    switch self {
    case .responsible, .step, .term, .contact: true
    case .notice, .because: false
    }
  }
}

/// A rule that decides an outcome.
public typealias OutcomeRule = Rule<Outcome>
/// A rule that adds lines to an answer.
public typealias LineRule = Rule<[Line]>

extension ClauseID {
  /// A clause of the regional agreements.
  public static func eem(_ number: Int) -> ClauseID { clause("EEM", number) }
  /// A clause of the webinar.
  public static func web(_ number: Int) -> ClauseID { clause("WEB", number) }
  /// A clause of the national agreements.
  public static func lga(_ number: Int) -> ClauseID { clause("LGA", number) }
  /// A clause of the wederkerigheidsafspraken.
  public static func wed(_ number: Int) -> ClauseID { clause("WED", number) }

  /// A clause of the vision of RegiozorgNU, another region.
  public static func rnu(_ number: Int) -> ClauseID { clause("RNU", number) }

  /// The source it stands in.
  public var source: String { String(name.prefix(3)) }

  private static func clause(_ source: String, _ number: Int) -> ClauseID {
    ClauseID("\(source)-\(number < 10 ? "0" : "")\(number)")
  }
}
