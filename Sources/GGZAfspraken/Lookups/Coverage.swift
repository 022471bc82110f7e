public import Rulebook

/// What a clause of the sources is used for.
public struct Coverage: Hashable, Sendable {
  /// How a clause is used.
  public enum Use: Hashable, Sendable {
    /// These rules rest on it.
    case rules([RuleID])
    /// No rule rests on it, but these questions do.
    case questions([String])
    /// It stands in what the lookups show.
    case guide
    /// It is not used, for this reason.
    case leftOut(String)
    /// It belongs to a topic that comes in a later version.
    case toCome
  }

  /// The clause.
  public let clause: ClauseID
  /// Its use.
  public let use: Use
}

/// A record of the guide, with the lookup that shows it.
struct GuideRecord {
  let name: String
  let lookup: LookupID
  let clauses: [ClauseID]
}

extension Advisor {
  /// What every clause of the five sources is used for, in the order of the sources.
  public func coverage() -> [Coverage] {
    let rules = ruleEntries
    let records = guideRecords
    return documents.flatMap(\.clauses)
      .map { Coverage(clause: $0.id, use: use(of: $0, in: rules, and: records)) }
  }

  /// What a clause is used for; a rule goes before a question, and that before the guide.
  func use(
    of clause: SourceDocument.Clause,
    in rules: [RuleEntry],
    and records: [GuideRecord],
  ) -> Coverage.Use {
    let resting = rules.filter { $0.basis.contains(clause.id) }.map(\.id)
    if !resting.isEmpty { return .rules(resting) }
    let asking = topics.flatMap(\.prompts).filter { $0.basis.contains(clause.id) }.map(\.id)
    if !asking.isEmpty { return .questions(asking.unique) }
    if records.contains(where: { $0.clauses.contains(clause.id) }) { return .guide }
    return clause.leftOut.map { .leftOut($0) } ?? .toCome
  }

  /// The records of the guide that a lookup shows.
  ///
  /// What the guide holds of a municipality for a topic that is still to come is not shown yet.
  var guideRecords: [GuideRecord] {
    let hasContacts = topic(.gemeente) != nil
    var records = guide.lines.map {
      GuideRecord(name: $0.name, lookup: .lijnen, clauses: $0.basis)
    }
    records += guide.municipalities.map { entry in
      GuideRecord(
        name: "gemeente \(entry.id.name)",
        lookup: .organisaties,
        clauses: hasContacts ? entry.basis : entry.regionalBasis,
      )
    }
    records += guide.organisations.map {
      GuideRecord(name: $0.name, lookup: .organisaties, clauses: $0.basis)
    }
    records += guide.roles.map { GuideRecord(name: $0.name, lookup: .rollen, clauses: $0.basis) }
    records += guide.milestones.map {
      GuideRecord(name: $0.dutchWhen, lookup: .planning, clauses: $0.basis)
    }
    records += guide.background.map {
      GuideRecord(name: $0.heading, lookup: $0.lookup, clauses: $0.basis)
    }
    records += guide.concepts.map {
      GuideRecord(name: $0.term, lookup: .begrippen, clauses: $0.basis)
    }
    return records + [GuideRecord(name: "vragen", lookup: .bronnen, clauses: [Self.askClause])]
  }

  /// The clause with the address for questions about the agreements.
  static var askClause: ClauseID { .web(47) }
}

extension Guide.Municipality {
  /// The clauses of the regional sources.
  var regionalBasis: [ClauseID] {
    basis.filter { ["EEM", "WEB"].contains($0.source) }
  }
}

extension Guide.Background {
  /// The lookup that shows it, by what it rests on.
  var lookup: LookupID {
    let places: [(lookup: LookupID, clauses: [ClauseID])] = [
      (.planning, [.web(8), .web(14), .web(17)]),
      (.organisaties, [.web(9), .web(11), .web(13), .web(16)]),
      (.rollen, [.web(36), .web(43), .web(48)]),
      (.begrippen, [.web(12)]),
    ]
    return places.first { place in basis.contains(where: place.clauses.contains) }?.lookup
      ?? .bronnen
  }
}

extension Guide.Milestone {
  /// When, with a day in Dutch.
  var dutchWhen: String { CivilDate(isoText: when)?.dutchShort ?? when }
}
