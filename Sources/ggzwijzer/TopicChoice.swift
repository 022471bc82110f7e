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
      let near = NearWords.nearest(to: name, among: TopicID.allCases.map(\.rawValue)).first
      let hint = near.map { " Bedoel je '\($0)'?" } ?? ""
      throw InputProblem(
        "onderwerp",
        value: shown,
        message: "Het onderwerp '\(name)' is er niet.\(hint)",
        allowed: advisor.topics.map(\.id.rawValue).joined(separator: ", "),
      )
    }
    guard let topic = advisor.topic(id) else {
      throw InputProblem(
        "onderwerp",
        value: shown,
        message: "Het onderwerp '\(name)' is er niet.",
        allowed: advisor.topics.map(\.id.rawValue).joined(separator: ", "),
      )
    }
    return topic
  }
}

/// A fact that does not exist, or that belongs to another topic.
enum UnknownFact {
  static func problem(_ name: String, value: String, in topic: Topic) -> InputProblem {
    let names = topic.accepted.map(\.id.name)
    let near = NearWords.nearest(to: name, among: names).first
    let hint = near.map { " Bedoel je '\($0)'?" } ?? ""
    return InputProblem(
      name,
      value: value,
      message: "'\(name)' is geen feit van het onderwerp '\(topic.id.rawValue)'.\(hint)",
      allowed: names.joined(separator: ", "),
    )
  }
}
