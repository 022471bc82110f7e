import Rulebook

/// The places somebody lived in: asked one at a time, given as one list, read by the rules as the
/// newest place that counts.
struct Woonplaatsen {
  /// A place.
  struct Place: Hashable, Sendable {
    let gemeente: Gemeente
    let soort: Woonsoort
  }

  /// One place of the interview, newest first.
  struct Position: Hashable, Sendable {
    let gemeente: ChoiceFact<Gemeente>
    let soort: ChoiceFact<Woonsoort>
    /// There is no place at this position or before it.
    let isLast: FlagFact

    fileprivate init(_ number: Int) {
      let question = Facts.woonplaatsen.fact.question
      let reason = Facts.woonplaatsen.fact.reason
      let knownBy = Facts.woonplaatsen.fact.knownBy
      gemeente = ChoiceFact(
        "woonplaats-\(number)",
        label: "woonplaats \(number)",
        question: question,
        reason: reason,
        knownBy: knownBy,
      )
      soort = ChoiceFact(
        "woonplaats-\(number)-soort",
        label: "soort van woonplaats \(number)",
        question: question,
        reason: reason,
        knownBy: knownBy,
      )
      isLast = FlagFact(
        "woonplaats-\(number)-geen",
        label: "geen woonplaats \(number)",
        question: question,
        reason: reason,
        knownBy: knownBy,
      )
    }

    var isSkipped: Condition { soort.isOneOf(Woonsoort.skipped) }
    var counts: Condition { soort.isOneOf(Woonsoort.counting) }
  }

  /// The places that the interview asks for; a list can hold more.
  static let positions = (1...4).map { Position($0) }

  /// The facts of the positions, and what follows from them.
  static var derived: [Fact] {
    [
      Facts.elders.fact, Facts.woonplaatsTelt.fact, Facts.herkomstplaats.fact,
      Facts.zekereHerkomst.fact,
    ]
      + positions.flatMap { [$0.gemeente.fact, $0.soort.fact, $0.isLast.fact] }
  }

  /// Every place before this position is passed over.
  static func isReached(_ index: Int) -> Condition {
    .all(positions.prefix(index).map(\.isSkipped))
  }

  /// The newest place that counts, from the positions: `WED 'Bijlage 1, Ad 1'`.
  static var inferences: [Inference] {
    let counting = positions.indices.map { Condition.all([isReached($0), positions[$0].counts]) }
    let ended = positions.indices.map {
      Condition.all([isReached($0), positions[$0].isLast.holds])
    }
    let places = positions.indices.flatMap { index in
      Gemeente.allCases.map { gemeente in
        Inference(
          Facts.herkomstplaats.id,
          is: Facts.herkomstplaats.value(gemeente).value,
          when: .all([counting[index], positions[index].gemeente.isOneOf(gemeente)]),
        )
      }
    }
    return places + [
      Inference(Facts.woonplaatsTelt.id, is: .flag(true), when: .any(counting)),
      Inference(
        Facts.woonplaatsTelt.id,
        is: .flag(false),
        when: .any([Facts.woonplaatsen.isEmpty, isReached(positions.count)] + ended),
      ),
      Inference(
        Facts.vasteWoonplaats.id,
        is: .flag(true),
        when: .all([Facts.woonplaatsTelt.holds, .not(Facts.vasteWoonplaats.isUnknown)]),
      ),
    ]
      + Gemeente.allCases.map { gemeente in
        Inference(
          Facts.zekereHerkomst.id,
          is: Facts.zekereHerkomst.value(gemeente).value,
          when: .all([
            Facts.herkomstplaats.isAnswered, Facts.herkomstplaats.isOneOf(gemeente),
            Herkomst.livedThere,
          ]),
        )
      }
  }

  // MARK: The list

  /// The places of a list, newest first.
  static func places(in value: Value?) -> [Place]? {
    value?.entries?
      .compactMap { parts in
        guard parts.count == 2, let gemeente = Gemeente(rawValue: parts[0]),
          let soort = Woonsoort(rawValue: parts[1])
        else { return nil }
        return Place(gemeente: gemeente, soort: soort)
      }
  }

  /// The list made of the positions, and what the rules read from the list.
  static func assignments(from answers: [FactID: Value]) -> [Assignment] {
    var value = answers[Facts.woonplaatsen.id]
    if value == nil {
      let entries = positions.map { position in
        [answers[position.gemeente.id]?.option, answers[position.soort.id]?.option]
          .compactMap { $0 }
      }
      let given = entries.prefix { $0.count == 2 }.map { $0.joined(separator: ":") }
      if !given.isEmpty { value = .list(given) }
    }
    guard let value, let places = places(in: value) else { return [] }
    let newest = places.first { Woonsoort.counting.contains($0.soort) }
    return [
      Assignment(Facts.woonplaatsen.id, value),
      Assignment(Facts.woonplaatsTelt.id, .flag(newest != nil)),
    ] + (newest.map { [Facts.herkomstplaats.value($0.gemeente)] } ?? [])
  }

  /// Every place with why it does or does not count, newest first, up to the one that does.
  static func chain(in known: Case) -> String {
    let places = places(in: known[Facts.woonplaatsen.id]) ?? []
    let end = places.firstIndex { Woonsoort.counting.contains($0.soort) }
    let shown = end.map { places.prefix($0 + 1) } ?? places[...]
    guard !shown.isEmpty else { return "geen woonplaats opgegeven" }
    return shown.enumerated()
      .map { index, place in
        "\(index + 1). \(place.gemeente.label.capitalizedFirst): \(place.soort.verdict)"
      }
      .joined(separator: "; ")
  }
}
