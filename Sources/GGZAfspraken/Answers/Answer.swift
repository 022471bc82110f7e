public import Rulebook

/// The answer to one question on one day; every rendering is made from this value.
public struct Answer: Hashable, Sendable {
  /// Whether the answer is complete.
  public enum Status: String, Hashable, Sendable {
    /// The outcome is certain.
    case complete = "volledig"
    /// A fact that decides the outcome is open.
    case incomplete = "onvolledig"
    /// The agreements do not cover this case.
    case outOfScope = "buiten-bereik"
  }

  /// Who is responsible, and for what.
  public struct Responsible: Hashable, Sendable {
    /// The party.
    public let party: Party
    /// The party's own name, where it has one.
    public let name: String?
    /// What for.
    public let what: String
  }

  /// Something to do next.
  public struct Step: Hashable, Sendable {
    /// Whose step it is, seen from the one who asks.
    public enum Side: Int, Hashable, Sendable {
      /// The asker's own, or of a colleague on the same side.
      case own
      /// Of all parties together, the asker among them.
      case together
      /// Of others.
      case others
    }

    /// Who does it.
    public let who: Party
    /// What to do; worded to the one who asks when that is the same party.
    public let what: String
    /// The last day for it, when there is one.
    public let lastDay: CivilDate?
    /// The rules it rests on.
    public let rules: [RuleID]
    /// Whether it is for the one who asks.
    public let isForAsker: Bool
    /// Whose step it is; all others' unless the topic asks for the own steps first.
    public let side: Side
  }

  /// A deadline.
  public struct Deadline: Hashable, Sendable {
    /// What is due, and how it is named.
    public let term: Term
    /// Who has to meet it.
    public let who: Party
    /// The day it counts from, when known.
    public let start: CivilDate?
    /// The last day, when the start is known.
    public let lastDay: CivilDate?
    /// Days from the reference day to the last day; negative when it is past.
    public let daysLeft: Int?
    /// The rules it rests on.
    public let rules: [RuleID]

    /// The last working day before the last day, or nil when that is a working day itself.
    public var lastWorkingDay: CivilDate? {
      guard let lastDay, !lastDay.isCertainWorkingDay else { return nil }
      return lastDay.lastWorkingDayOnOrBefore
    }
  }

  /// Somebody to reach.
  public struct Contact: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The telephone number, as printed in the source.
    public let phone: String?
    /// The e-mail address, as printed in the source.
    public let email: String?
    /// When it can be reached, in words.
    public let hours: String?
    /// Whether it can be reached at the moment asked for; nil when that is not sure.
    public let isOpen: Bool?
    /// The next moment it can certainly be reached.
    public let opens: Moment?
    /// Whether the source names the days; without them nothing about a day is certain.
    public var daysAreStated = true
    /// Whether it was asked for a time of the day, and not only for a day.
    public var isForTime = true
  }

  /// A rule that was looked at.
  public struct Reason: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// Whether it holds here.
    public let holds: Bool
    /// Whether it is the rule that decided the outcome, in general words.
    public let isDeciding: Bool
    /// What it comes to in this case.
    public let text: String
  }

  /// Something to be careful about.
  public struct Notice: Hashable, Sendable {
    /// What kind of notice it is.
    public let kind: NoticeKind
    /// The notice.
    public let text: String
  }

  /// What the outcome would be for certain values of the open facts.
  public struct Possibility: Hashable, Sendable {
    /// The values.
    public let values: [Assignment]
    /// The outcome for those values.
    public let outcome: Outcome
  }

  /// Where the answer stands in the agreements.
  public struct Citation: Hashable, Sendable {
    /// The source.
    public let source: String
    /// Its version.
    public let version: String
    /// The section or table row.
    public let place: String
    /// Whether it stands for what is to be done, and not only for an explanation.
    public var isMain = true
  }

  /// The topic that was asked.
  public let topic: TopicID
  /// The day the answer is for.
  public let today: CivilDate
  /// Whether the answer is complete.
  public let status: Status
  /// The outcome, when it is certain.
  public let outcome: Outcome?
  /// The outcome in one sentence.
  public let title: String
  /// Who is responsible.
  public let responsible: [Responsible]
  /// What happens next.
  public let steps: [Step]
  /// Whether the steps are shown by side, the asker's own first.
  public let showsSides: Bool
  /// By when.
  public let deadlines: [Deadline]
  /// Who to reach.
  public let contacts: [Contact]
  /// Why.
  public let reasons: [Reason]
  /// What to be careful about.
  public let notices: [Notice]
  /// The facts that decide and are open.
  public let missing: [Fact]
  /// What the outcome would be per value.
  public let possibilities: [Possibility]
  /// What else can still be.
  public let otherwisePossible: [Outcome]
  /// Where it stands.
  public let citations: [Citation]
}
