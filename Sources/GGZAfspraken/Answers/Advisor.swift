public import Rulebook

/// Answers questions: the agreements of one day, with everything that an answer draws on.
public struct Advisor: Sendable {
  /// The edition of the regional agreements.
  public let regional: Edition
  /// The edition of the wederkerigheidsafspraken.
  public let reciprocal: Edition
  /// The guide.
  public let guide: Guide
  /// The user's own contacts.
  public let own: OwnData
  /// The source documents.
  public let documents: [SourceDocument]
  /// The topics that can be asked, in the order of `TopicID`.
  public let topics: [Topic]
  /// The days for which these editions hold.
  public let days: ClosedRange<CivilDate>

  /// The fixed last line of an answer that holds a term, a referral or a wait.
  public static let closingLine = Safety.closingLine

  /// The topic with this name; nil when it is not in this version.
  public func topic(_ id: TopicID) -> Topic? {
    topics.first { $0.id == id }
  }

  /// Answers a question; `moment` is the reference day, with a time for opening hours.
  ///
  /// With a reader, it is the answer to the same case as somebody with that role brings it.
  public func answer(
    _ topic: Topic,
    _ known: Case,
    at moment: Moment,
    readBy reader: Rol? = nil,
  ) -> Answer {
    let seen = reader.map { topic.seen(known, by: $0) } ?? known
    return Composer(advisor: self, topic: topic, known: seen, moment: moment).answer()
  }

  /// The facts that can still change the answer, in the order of asking.
  public func openFacts(of topic: Topic, in known: Case) -> [FactID] {
    let verdict = topic.decide(known)
    guard let outcome = verdict.outcome else { return verdict.open }
    guard !outcome.isOutOfScope, !outcome.isCrisis else { return [] }
    let settled = known.setting(Uitkomst.id, to: .choice(outcome.id))
    let starts = topic.lines.collect(settled).flatMap(\.then)
      .compactMap { line in
        if case .term(let term) = line { term.event } else { nil as FactID? }
      }
    let needed = topic.needs.filter { settled.truth(of: $0.when) == .yes }.map(\.fact)
    return (needed + starts).unique.filter { !topic.extras.contains($0) }
      .filter { known[$0] == nil || known[$0]?.isNarrowed == true }
  }
}

extension Value {
  /// Whether only a part of the options is left, without it being known which one.
  var isNarrowed: Bool {
    if case .among = self { true } else { false }
  }
}
