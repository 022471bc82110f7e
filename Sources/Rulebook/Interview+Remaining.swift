extension Walk {
  /// The most questions that can still come, by trying out the answers that make a difference.
  ///
  /// 'Not known' leaves most open and is tried first, so that a long search can stop early.
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
    guard seen.count < Self.mostTried,
      let prompt = interview.nextPrompt(in: known, besides: answered, matters: matters)
    else { return 0 }
    var most = 0
    for reply in telling(replies(to: prompt, in: known), to: prompt).reversed() {
      let next = known.setting(reply.assignments.map { ($0.fact, $0.value) })
      most = max(most, count(interview, next, answered + [prompt], matters, &seen))
    }
    seen[known.answers] = most + 1
    return most + 1
  }

  /// The number of different cases after which the search stops.
  private static let mostTried = 120

  /// Of days and lists only the outer ones: they decide which questions follow.
  private func telling(_ replies: [Reply], to prompt: Prompt) -> [Reply] {
    switch prompt.form {
    case .one: replies
    case .day: Array(replies.prefix(1)) + replies.suffix(3)
    case .several, .sort: Array(replies.prefix(2)) + replies.suffix(2)
    }
  }
}
