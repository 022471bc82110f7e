extension Walk {
  /// The most questions that can still come, by trying out the answers that make a difference.
  public func mostQuestions(
    left interview: Interview, matters: (Case) -> [FactID]
  ) -> Int {
    var seen: [Case: Int] = [:]
    return count(interview, matters, &seen)
  }

  private func count(
    _ interview: Interview, _ matters: (Case) -> [FactID], _ seen: inout [Case: Int]
  ) -> Int {
    let progress = interview.progress(matters: matters)
    guard let prompt = progress.next else { return 0 }
    if let known = seen[progress.known] { return known }
    var most = 0
    for reply in telling(replies(to: prompt, in: progress.known), to: prompt) {
      most = max(most, count(interview.answering(prompt, with: reply), matters, &seen))
    }
    seen[progress.known] = most + 1
    return most + 1
  }

  /// Of the days only the outer ones: they decide which questions follow.
  private func telling(_ replies: [Reply], to prompt: Prompt) -> [Reply] {
    guard case .day = prompt.form, replies.count > 4 else { return replies }
    return Array(replies.prefix(1)) + replies.suffix(3)
  }
}
