import Rulebook

@testable import GGZAfspraken

extension PathReport {
  /// From one end per outcome, gives each fact every kind of value, as a batch line or a flag could.
  ///
  /// This reaches the rules on facts that no interview asks for before the answer.
  mutating func tryVariants(of topic: Topic, _ advisor: Advisor) {
    for (_, example) in examples.sorted(by: { $0.key < $1.key }) {
      for fact in topic.accepted where fact.id != Facts.rol.id {
        for value in fact.sampleValues(on: start.today) {
          var answers = example.answers
          answers[fact.id] = value
          for item in topic.derived { answers[item.id] = example.answers[item.id] }
          guard let known = try? topic.completed(answers, today: start.today) else { continue }
          check(
            known,
            topic,
            advisor,
            at: Moment(date: start.today, minute: 9 * 60),
            after: "\(fact.id.name):\(value.inShort) bij een voorbeeld",
          )
        }
      }
    }
  }
}

extension Fact {
  /// Values of every kind that the fact can take.
  func sampleValues(on today: CivilDate) -> [Value] {
    switch kind {
    case .flag: [.flag(true), .flag(false), .unknown]
    case .choice(let options): options.map { .choice($0.value) } + [.unknown]
    case .set(let options):
      [.set([]), .set(options.map(\.value)), .unknown]
        + options.prefix(2).map { .set([$0.value]) }
    case .list(let groups):
      [.list([]), .list([groups.compactMap(\.first?.value).joined(separator: ":")]), .unknown]
    case .number(let range, let bound):
      [bound - 1, bound, range.lowerBound, range.upperBound].map { .number($0...$0) }
        + [.number(bound...range.upperBound), .unknown]
    case .event: [.day(today), .day(today.advanced(byDays: 1)), .notYet, .unknown]
    case .day: [.day(today), .unknown]
    }
  }
}
