/// An answer to a prompt, with what was offered when it was given.
public struct Reply: Hashable, Sendable {
  /// What the answer settles.
  public let assignments: [Assignment]
  /// The words of the list that was shown; when the list changes, the answer no longer holds.
  public let offered: [String]

  /// Makes a reply.
  public init(_ assignments: [Assignment], offered: [String] = []) {
    self.assignments = assignments
    self.offered = offered
  }

  /// The reply to a question of which the answer is not known.
  public static func unknown(to prompt: Prompt, in known: Case) -> Reply {
    if let settled = prompt.whenUnknown { return Reply(settled) }
    switch prompt.form {
    case .sort:
      let items = prompt.items(in: known)
      return Reply(
        items.map { Assignment($0.chosen.fact, .unknown) },
        offered: items.map(\.word),
      )
    case .one, .combined, .several, .day:
      return Reply(
        prompt.covers.filter { known[$0] == nil }.map { Assignment($0, .unknown) }
      )
    }
  }
}

/// A dialogue as a value: what was answered, and which question comes next.
///
/// Answers are kept by prompt. What is asked is worked out anew from the case after every change, so
/// that an answer that stays relevant is kept and one that is not is passed over.
public struct Interview: Hashable, Sendable {
  /// How far an interview is.
  public struct Progress: Hashable, Sendable {
    /// The prompts that have been answered, in the order in which they came up.
    public let answered: [Prompt]
    /// What is known by now.
    public let known: Case
    /// The question that comes next, or nil when there is nothing left to ask.
    public let next: Prompt?
  }

  /// What was known before the first question.
  public let start: Case
  /// Everything that could be asked, in the order of asking.
  public let prompts: [Prompt]
  private var replies: [String: Reply] = [:]
  private var reopened: String?

  /// Begins an interview.
  public init(start: Case, prompts: [Prompt]) {
    self.start = start
    self.prompts = prompts
  }

  /// Works out how far the interview is; `matters` names the facts that could still change the answer.
  public func progress(matters: (Case) -> [FactID]) -> Progress {
    var known = start
    var answered: [Prompt] = []
    while let prompt = nextPrompt(in: known, besides: answered, matters: matters) {
      guard prompt.id != reopened, let reply = replies[prompt.id],
        reply.offered == prompt.items(in: known).map(\.word)
      else {
        return Progress(answered: answered, known: known, next: prompt)
      }
      known = known.setting(reply.assignments.map { ($0.fact, $0.value) })
      answered.append(prompt)
    }
    return Progress(answered: answered, known: known, next: nil)
  }

  /// The interview with the next question answered.
  public func answering(_ prompt: Prompt, with reply: Reply) -> Interview {
    var changed = self
    changed.replies[prompt.id] = reply
    changed.reopened = nil
    return changed
  }

  /// The interview with this question open again; later answers are kept as long as they hold.
  public func reopening(_ prompt: Prompt) -> Interview {
    var changed = self
    changed.reopened = prompt.id
    return changed
  }

  /// The question that comes next when these have been answered.
  func nextPrompt(
    in known: Case,
    besides answered: [Prompt],
    matters: (Case) -> [FactID],
  ) -> Prompt? {
    let open = matters(known).filter { known.answers[$0] != .unknown }
    guard !open.isEmpty else { return nil }
    return prompts.first { prompt in
      !answered.contains(where: { $0.id == prompt.id })
        && prompt.covers.contains(where: open.contains)
        && known.truth(of: prompt.when) == .yes
    }
  }
}

extension Interview {
  /// The interview with the answer to a question taken back.
  public func forgetting(_ prompt: Prompt) -> Interview {
    var changed = self
    changed.replies[prompt.id] = nil
    return changed
  }

  /// The interview with facts added that no question asked for.
  public func adding(_ assignments: [Assignment]) -> Interview {
    var changed = Interview(
      start: start.setting(assignments.map { ($0.fact, $0.value) }),
      prompts: prompts,
    )
    changed.replies = replies
    return changed
  }
}
