import Rulebook
import Testing

@Suite("Interview")
struct InterviewTests {
  private let flag = Sample.prompt(Sample.flag)
  private let other = Sample.prompt(Sample.other, when: .holds(Sample.flag))
  private let third = Sample.prompt(Sample.third)
  private let yes: (Prompt) -> Reply = { Reply([Assignment($0.covers[0], .flag(true))]) }
  private let no: (Prompt) -> Reply = { Reply([Assignment($0.covers[0], .flag(false))]) }

  /// Everything that has no value yet matters.
  private func open(_ known: Case) -> [FactID] {
    [Sample.third, Sample.flag, Sample.other].filter { known[$0] == nil }
  }

  private var begun: Interview {
    Interview(start: Sample.known(), prompts: [flag, other, third])
  }

  @Test func `questions come in the order of the prompts, not of the facts`() {
    var interview = begun
    var asked: [String] = []
    while let prompt = interview.progress(matters: open).next {
      asked.append(prompt.id)
      interview = interview.answering(prompt, with: yes(prompt))
    }
    #expect(asked == ["flag", "other", "third"])
    #expect(interview.progress(matters: open).answered.map(\.id) == asked)
  }

  @Test func `a question that cannot be asked, or no longer matters, is passed over`() {
    let interview = begun.answering(flag, with: no(flag))
    #expect(interview.progress(matters: open).next == third)
    #expect(begun.progress { _ in [] }.next == nil)
    #expect(begun.progress { _ in [Sample.third] }.next == third)
  }

  @Test func `what was known before the first question is not asked`() {
    let start = Sample.known([Sample.flag: .flag(true)])
    let interview = Interview(start: start, prompts: [flag, other, third])
    #expect(interview.progress(matters: open).next == other)
  }

  @Test func `not knowing is not asked again, even where it matters`() {
    let unknown = Reply.unknown(to: flag, in: Sample.known())
    let interview = begun.answering(flag, with: unknown)
    let progress = interview.progress { _ in [Sample.flag, Sample.third] }
    #expect(progress.known[Sample.flag] == .unknown)
    #expect(progress.next == third)
    let again = Interview(start: Sample.known([Sample.flag: .unknown]), prompts: [flag])
    #expect(again.progress { _ in [Sample.flag] }.next == nil)
  }

  @Test func `an answer that is opened again keeps the later answers that still hold`() {
    let interview = begun.answering(flag, with: yes(flag)).answering(other, with: no(other))
      .answering(third, with: yes(third)).reopening(flag)
    #expect(interview.progress(matters: open).next == flag)
    let same = interview.answering(flag, with: yes(flag)).progress(matters: open)
    #expect(same.next == nil)
    #expect(same.known[Sample.other] == .flag(false))
    #expect(same.known[Sample.third] == .flag(true))
  }

  @Test func `a later answer whose question fell away does not count, and counts again after undo`()
  {
    let complete = begun.answering(flag, with: yes(flag)).answering(other, with: no(other))
      .answering(third, with: yes(third))
    let changed = complete.answering(flag, with: no(flag))
    #expect(changed.progress(matters: open).known[Sample.other] == nil)
    #expect(changed.progress(matters: open).answered == [flag, third])
    let back = changed.answering(flag, with: yes(flag)).progress(matters: open)
    #expect(back.known[Sample.other] == .flag(false))
  }

  @Test func `a list that has changed is asked anew`() {
    let list = Prompt(
      "list",
      question: "",
      reason: "",
      covers: [Sample.first, Sample.second],
      form: .sort([
        item("a", Sample.first, when: .holds(Sample.flag)), item("b", Sample.second),
      ]),
    )
    func open(_ known: Case) -> [FactID] {
      [Sample.flag, Sample.first, Sample.second].filter { known[$0] == nil }
    }
    let start = Interview(start: Sample.known(), prompts: [flag, list])
    let offered = Reply([Assignment(Sample.second, .flag(true))], offered: ["b"])
    let answered = start.answering(flag, with: no(flag)).answering(list, with: offered)
    #expect(answered.progress { $0[Sample.second] == nil ? open($0) : [] }.next == nil)
    let longer = answered.answering(flag, with: yes(flag)).progress(matters: open)
    #expect(longer.next == list)
    #expect(longer.known[Sample.second] == nil)
  }

  private func item(_ word: String, _ fact: FactID, when: Condition = .always) -> Prompt.Item {
    Prompt.Item(
      word,
      word,
      when: when,
      chosen: Assignment(fact, .flag(true)),
      otherwise: Assignment(fact, .flag(false)),
    )
  }

  @Test func `answering a question again replaces the answer`() {
    let interview = begun.answering(flag, with: yes(flag)).answering(flag, with: no(flag))
    #expect(interview.progress(matters: open).known[Sample.flag] == .flag(false))
  }

  @Test func `not knowing settles the facts of a question that have no value yet`() {
    let two = Prompt(
      "two",
      question: "",
      reason: "",
      covers: [Sample.flag, Sample.other],
      form: .one([]),
    )
    let reply = Reply.unknown(to: two, in: Sample.known([Sample.other: .flag(true)]))
    #expect(reply.assignments == [Assignment(Sample.flag, .unknown)])
  }
}
