public import Rulebook

/// One of the five source documents, with its clauses.
public struct SourceDocument: Hashable, Sendable {
  /// A clause of the document.
  public struct Clause: Hashable, Sendable {
    /// The id.
    public let id: ClauseID
    /// The section or table row it stands in.
    public let place: String
    /// What kind of clause it is, such as a plicht, a recht or a mag.
    public let kind: String
    /// Its subject.
    public let about: String
    /// Why no rule, fact or record rests on it; nil when one does, or when that is still to come.
    public let leftOut: String?
  }

  /// The id.
  public let id: String
  /// The full title.
  public let title: String
  /// The title in a few words.
  public let shortTitle: String
  /// The version.
  public let version: String
  /// The date of the version.
  public let date: String
  /// The region it is about.
  public let region: String
  /// The day it came into force, as printed.
  public let inForce: String?
  /// When it is revised.
  public let revision: String
  /// What the document is and is not.
  public let status: String
  /// The clauses.
  public let clauses: [Clause]

  init(_ data: DataReader) throws(DataError) {
    id = try data.string("id")
    title = try data.string("titel")
    shortTitle = try data.string("kort")
    version = try data.string("versie")
    date = try data.string("datum")
    region = try data.string("regio")
    inForce = try data.optionalString("van-kracht")
    revision = try data.string("herziening")
    status = try data.string("status")
    clauses = try data.each("clausules") { item throws(DataError) in
      Clause(
        id: ClauseID(try item.string("id")),
        place: try item.string("plaats"),
        kind: try item.string("soort"),
        about: try item.string("over"),
        leftOut: try item.optionalString("niet-gebruikt"),
      )
    }
  }
}

/// Where the sources differ, can be read in two ways, or say nothing.
public struct OpenPoints: Hashable, Sendable {
  /// Something that can be read in two ways.
  public struct Reading: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The subject.
    public let about: String
    /// One reading.
    public let first: String
    /// The other reading.
    public let second: String
    /// The one this program takes, and why.
    public let taken: String
    /// The clauses it is about.
    public let clauses: [ClauseID]
  }

  /// Something that no source holds.
  public struct Gap: Hashable, Sendable {
    /// The id.
    public let id: String
    /// What is missing.
    public let what: String
    /// What to know about it.
    public let remark: String
    /// Whether a user's own data can fill it in.
    public let isFillable: Bool
    /// The clauses it is about.
    public let clauses: [ClauseID]
  }

  /// The readings.
  public let readings: [Reading]
  /// The gaps.
  public let gaps: [Gap]

  init(_ data: DataReader) throws(DataError) {
    readings = try data.each("lezingen") { item throws(DataError) in
      Reading(
        id: try item.string("id"),
        about: try item.string("onderwerp"),
        first: try item.string("a"),
        second: try item.string("b"),
        taken: try item.string("wij"),
        clauses: try item.clauses(),
      )
    }
    gaps = try data.each("leemtes") { item throws(DataError) in
      Gap(
        id: try item.string("id"),
        what: try item.string("wat"),
        remark: try item.string("toelichting"),
        isFillable: try item.flag("aanvulbaar"),
        clauses: try item.clauses(),
      )
    }
  }
}
