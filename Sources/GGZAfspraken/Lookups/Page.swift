public import Rulebook

/// What a lookup shows; text and JSON are made from this value.
public struct Page: Hashable, Sendable {
  /// Rows that belong together.
  public struct Section: Hashable, Sendable {
    /// The heading, when there is more than one section.
    public let heading: String?
    /// The rows.
    public let rows: [Row]

    /// Makes a section.
    public init(_ heading: String? = nil, _ rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// One entry.
  public struct Row: Hashable, Sendable {
    /// The name or id of the entry; empty for an entry of a plain list.
    public let label: String
    /// What there is to say about it, a sentence or a few per line.
    public let lines: [String]
    /// Who to reach, when the entry is about that.
    public let contact: Answer.Contact?
    /// The words after `ggzwijzer` that show more of it.
    public let more: String?
    /// The clauses it rests on.
    public let clauses: [ClauseID]

    /// Makes a row.
    public init(
      _ label: String,
      _ lines: [String],
      contact: Answer.Contact? = nil,
      more: String? = nil,
      clauses: [ClauseID] = [],
    ) {
      self.label = label
      self.lines = lines
      self.contact = contact
      self.more = more
      self.clauses = clauses
    }
  }

  /// The title.
  public let title: String
  /// What comes before the sections.
  public let intro: String?
  /// The sections; none when nothing was found.
  public let sections: [Section]
  /// What to be careful about.
  public let notes: [String]
  /// The places of the clauses that the page rests on.
  public let sources: [Answer.Citation]
  /// Whether the rows themselves say where it stands, so that a list of places adds nothing.
  public let namesPlaces: Bool
  /// The words that were asked with, if any.
  public let words: String?
  /// The moment it is for.
  public let moment: Moment

  /// Makes a page.
  public init(
    title: String,
    intro: String?,
    sections: [Section],
    notes: [String],
    sources: [Answer.Citation],
    namesPlaces: Bool,
    words: String?,
    moment: Moment,
  ) {
    self.title = title
    self.intro = intro
    self.sections = sections
    self.notes = notes
    self.sources = sources
    self.namesPlaces = namesPlaces
    self.words = words
    self.moment = moment
  }
}

/// What one lookup puts on its page, before the places of the clauses are added.
struct PageContent {
  let title: String
  var intro: String?
  var sections: [Page.Section]
  var notes: [String] = []
  /// Clauses that the page is about, besides those of its rows.
  var about: [ClauseID] = []
  var namesPlaces = false

  /// The clauses of the page, each once.
  var clauses: [ClauseID] { (about + sections.flatMap(\.rows).flatMap(\.clauses)).unique }
}
