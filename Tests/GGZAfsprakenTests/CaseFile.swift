import Foundation
import JSONText
import Rulebook
import Testing

@testable import GGZAfspraken

/// A worked case: a question, and what must come out.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  let id: String
  let topic: String
  let today: String
  let facts: JSONObject
  let expected: JSONObject

  var testDescription: String { "\(id) (\(topic))" }

  /// Nil for a line that is not a question as an object, such as a broken one.
  init?(_ line: JSONValue) {
    guard let id = line["id"]?.stringValue, let topic = line["onderwerp"]?.stringValue,
      let today = line["peildatum"]?.stringValue, let facts = line["feiten"]?.objectValue,
      let expected = line["verwacht"]?.objectValue, line["ruw"] == nil
    else { return nil }
    self.id = id
    self.topic = topic
    self.today = today
    self.facts = facts
    self.expected = expected
  }
}

/// Where the worked cases stand.
enum CaseFile {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The project's own copy.
  static let own = tests.appending(path: "cases.ndjson")
  /// The shared file beside the project, where it is present.
  static let shared = tests.appending(path: "../../../shared/spec/cases.ndjson").standardized

  /// The lines of a file.
  static func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The cases of a file that are about a topic of this version.
  static func cases(in file: URL) throws -> [WorkedCase] {
    let topics = Set(try Advisor(on: CivilDate(dayNumber: 20_778)).topics.map(\.id.rawValue))
    return try lines(of: file)
      .compactMap { line in
        guard let value = try? JSONValue(parsing: line) else { return nil }
        return WorkedCase(value)
      }
      .filter { topics.contains($0.topic) }
  }
}

extension WorkedCase {
  /// The answer to the case; throws `InputProblem` when the facts are refused.
  func answer() throws -> Answer {
    guard let moment = Moment(isoText: today) else {
      throw InputProblem("peildatum", value: today, message: "geen dag", allowed: "een dag")
    }
    let advisor = try Advisor(on: moment.date)
    guard let id = TopicID(rawValue: topic), let topic = advisor.topic(id) else {
      throw InputProblem("onderwerp", value: self.topic, message: "onbekend", allowed: "")
    }
    let input = FactInput(
      today: moment.date,
      yearRequired: true,
      region: advisor.regional.municipalities,
    )
    var answers: [FactID: Value] = [:]
    for member in facts.members {
      guard let fact = topic.accepted.first(where: { $0.id.name == member.name }) else {
        throw InputProblem(member.name, value: "", message: "geen feit hier", allowed: "")
      }
      answers[fact.id] = try Self.value(member.value, of: fact, input)
    }
    let known = try topic.completed(answers, today: moment.date)
    return advisor.answer(topic, known, at: moment)
  }

  private static func value(
    _ value: JSONValue,
    of fact: Fact,
    _ input: FactInput,
  ) throws -> Value {
    switch value {
    case .null: .unknown
    case .bool(let flag): .flag(flag)
    case .array([]) where fact.kind.isList: .list([])
    case .array(let elements):
      try input.value(of: elements.compactMap(\.stringValue).joined(separator: ","), for: fact)
    default: try input.value(of: value.stringValue ?? value.text(), for: fact)
    }
  }
}

extension JSONValue {
  /// The texts of a list, or the one text.
  var texts: [String] {
    arrayValue?.compactMap(\.stringValue) ?? [stringValue].compactMap(\.self)
  }
}

extension Fact.Kind {
  /// Whether the fact takes an ordered list.
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
