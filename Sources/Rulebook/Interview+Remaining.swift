extension Walk {
  /// The most questions that can still come, by trying out the answers that make a difference.
  ///
  /// A search that takes long is cut short; every question that has not come up then counts.
  public func mostQuestions(
    left interview: Interview,
    matters: (Case) -> [FactID],
  ) -> Int {
    let progress = interview.progress(matters: matters)
    var seen: [[FactID: Value]: Int] = [:]
    return count(interview, progress.known, progress.answered, matters, &seen)
  }

  private func count(
    _ interview: Interview,
    _ known: Case,
    _ answered: [Prompt],
    _ matters: (Case) -> [FactID],
    _ seen: inout [[FactID: Value]: Int],
  ) -> Int {
    if let found = seen[known.answers] { return found }
    guard let prompt = interview.nextPrompt(in: known, besides: answered, matters: matters) else {
      return 0
    }
    guard seen.count < Self.mostTried else { return left(interview, known, answered) }
    var most = 0
    for reply in telling(replies(to: prompt, in: known), to: prompt) {
      let next = known.setting(reply.assignments.map { ($0.fact, $0.value) })
      most = max(most, count(interview, next, answered + [prompt], matters, &seen))
    }
    seen[known.answers] = most + 1
    return most + 1
  }

  /// The questions that have not come up and that could still settle something.
  private func left(_ interview: Interview, _ known: Case, _ answered: [Prompt]) -> Int {
    interview.prompts.count { prompt in
      !answered.contains { $0.id == prompt.id } && known.truth(of: prompt.when) != .no
        && prompt.covers.contains { known.answers[$0] == nil }
    }
  }

  /// The number of different cases after which the search is cut short.
  private static let mostTried = 8_000

  /// Of days, lists and combinations only the outer ones: they decide which questions follow.
  private func telling(_ replies: [Reply], to prompt: Prompt) -> [Reply] {
    switch prompt.form {
    case .one: replies
    case .combined(_, let others):
      Array(replies.prefix(1)) + replies.suffix(others.count + 2)
    case .day: Array(replies.prefix(1)) + replies.suffix(3)
    case .several, .sort: Array(replies.prefix(2)) + replies.suffix(2)
    }
  }
}
