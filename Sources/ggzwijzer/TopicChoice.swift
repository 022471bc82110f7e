import GGZAfspraken
import Rulebook

/// Finds the topic somebody named, and says what went wrong when there is none.
enum TopicChoice {
  /// The topic with this name; throws when it does not exist or is not in this version yet.
  static func topic(
    named name: String,
    shown: String,
    in advisor: Advisor,
  ) throws(InputProblem) -> Topic {
    guard let id = TopicID(rawValue: name.folded) else {
      let near = Suggestion.nearest(to: name.folded, among: TopicID.allCases.map(\.rawValue))
      let hint = near.map { " Bedoel je '\($0)'?" } ?? ""
      throw InputProblem(
        "onderwerp",
        value: shown,
        message: "Het onderwerp '\(name)' is er niet.\(hint)",
        allowed: advisor.topics.map(\.id.rawValue).joined(separator: ", "),
      )
    }
    guard let topic = advisor.topic(id) else { throw notYet(id, in: advisor) }
    return topic
  }

  /// A topic of a source that comes later.
  static func notYet(_ id: TopicID, in advisor: Advisor) -> InputProblem {
    let source = id.comingFrom.map { " Het komt uit \($0)." } ?? ""
    return InputProblem(
      "onderwerp",
      value: id.rawValue,
      message:
        "Het onderwerp '\(id.rawValue)' (\(id.about)) is er in deze versie nog niet.\(source)",
      allowed: advisor.topics.map(\.id.rawValue).joined(separator: ", "),
    )
  }
}

/// A fact that does not exist, or that belongs to another topic.
enum UnknownFact {
  static func problem(_ name: String, value: String, in topic: Topic) -> InputProblem {
    let names = topic.accepted.map(\.id.name)
    let near = Suggestion.nearest(to: name.folded, among: names)
    let hint = near.map { " Bedoel je '\($0)'?" } ?? ""
    return InputProblem(
      name,
      value: value,
      message: "'\(name)' is geen feit van het onderwerp '\(topic.id.rawValue)'.\(hint)",
      allowed: names.joined(separator: ", "),
    )
  }
}

/// Near misses: the word that was probably meant.
enum Suggestion {
  /// The nearest word within two changes, or one that begins the same.
  static func nearest(to word: String, among words: [String]) -> String? {
    guard !word.isEmpty else { return nil }
    let ranked = words.map { (word: $0, distance: distance(word, $0)) }
    if let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance <= (word.count < 4 ? 1 : 2)
    {
      return best.word
    }
    let beginning = words.filter { $0.hasPrefix(word) || word.hasPrefix($0) }
    return word.count >= 3 && beginning.count == 1 ? beginning[0] : nil
  }

  /// The number of letters to add, drop, change or swap.
  static func distance(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first), Array(second))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1)
        best = min(best, rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
