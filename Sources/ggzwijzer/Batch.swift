import GGZAfspraken
import JSONText
import Rulebook

/// Answers a file of questions, one JSON object a line, each with its answer or its error in its place.
struct Batch {
  let now: Moment

  /// A line that cannot be answered.
  private struct BadLine: Error {
    let id: JSONValue
    let problem: InputProblem
  }

  /// The answer to one line, and whether the line was good.
  func answer(_ line: [UInt8], number: Int, with advisors: inout Advisors) -> (String, Bool) {
    do {
      return (try answered(line, with: &advisors), true)
    } catch {
      let problem = error.problem
      let members = [
        AnswerJSON.member("id", error.id),
        AnswerJSON.member("regelnummer", .number(JSONNumber(number))),
        AnswerJSON.member(
          "fout",
          .object(
            JSONObject([
              AnswerJSON.member("feit", problem.subject.map { .string($0) } ?? .null),
              AnswerJSON.member("waarde", .string(problem.value)),
              AnswerJSON.member("melding", .string(problem.message)),
              AnswerJSON.member("toegestaan", .string(problem.allowed)),
            ])
          ),
        ),
      ]
      return (JSONValue.object(JSONObject(members)).text(), false)
    }
  }

  private func answered(
    _ line: [UInt8],
    with advisors: inout Advisors,
  ) throws(BadLine) -> String {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: line)
    } catch {
      throw BadLine(id: .null, problem: Self.broken(line, error))
    }
    let id = value["id"] ?? .null
    do throws(InputProblem) {
      guard let object = value.objectValue else {
        throw InputProblem(
          nil,
          value: value.text().shortened,
          message: "De regel is geen JSON-object.",
          allowed: Self.form,
        )
      }
      let request = try Request(object, now: now, advisors: &advisors)
      let answer = request.advisor.answer(request.topic, request.known, at: request.moment)
      return
        JSONValue.object(
          JSONObject([AnswerJSON.member("id", id)] + AnswerJSON.object(answer))
        )
        .text()
    } catch {
      throw BadLine(id: id, problem: error)
    }
  }

  private static let form = "een JSON-object met id, onderwerp, peildatum en feiten"

  private static func broken(_ line: [UInt8], _ error: JSONError) -> InputProblem {
    var message = "De regel is geen geldige JSON (teken \(error.column))."
    if case .duplicateName(let name) = error.reason {
      message = "De naam '\(name)' staat twee keer in de regel."
    }
    return InputProblem(
      nil,
      value: String(decoding: line.prefix(200), as: UTF8.self).shortened,
      message: message,
      allowed: form,
    )
  }
}

/// One batch line, understood.
private struct Request {
  let advisor: Advisor
  let topic: Topic
  let known: Case
  let moment: Moment

  private static let names = ["id", "onderwerp", "peildatum", "feiten"]

  init(
    _ object: JSONObject,
    now: Moment,
    advisors: inout Advisors,
  ) throws(InputProblem) {
    for member in object.members where !Self.names.contains(member.name) {
      throw InputProblem(
        member.name,
        value: member.value.text().shortened,
        message: "'\(member.name)' hoort niet in een regel.",
        allowed: Self.names.joined(separator: ", "),
      )
    }
    moment = try Self.moment(object["peildatum"], now: now)
    do {
      advisor = try advisors.advisor(on: moment.date)
    } catch {
      throw InputProblem(
        "peildatum",
        value: moment.isoText,
        message: "De gegevens kloppen niet: \(error.problem).",
        allowed: "een goede map met gegevens",
      )
    }
    guard let onderwerp = object["onderwerp"] else {
      throw InputProblem(
        "onderwerp",
        value: "",
        message: "'onderwerp' ontbreekt.",
        allowed: advisor.topics.map(\.id.rawValue).joined(separator: ", "),
      )
    }
    let name = onderwerp.stringValue ?? ""
    topic = try TopicChoice.topic(
      named: name,
      shown: onderwerp.text(),
      in: advisor,
    )
    let facts = object["feiten"] ?? .object(JSONObject([]))
    guard let given = facts.objectValue else {
      throw InputProblem(
        "feiten",
        value: facts.text().shortened,
        message: "'feiten' is geen JSON-object.",
        allowed: "een object met feiten en hun waarden",
      )
    }
    let input = FactInput(
      today: moment.date,
      yearRequired: true,
      region: advisor.regional.municipalities,
    )
    var answers: [FactID: Value] = [:]
    for member in given.members {
      guard let fact = topic.accepted.first(where: { $0.id.name == member.name })
      else {
        throw UnknownFact.problem(member.name, value: member.value.text().shortened, in: topic)
      }
      answers[fact.id] = try Self.value(member.value, for: fact, with: input)
    }
    known = try topic.completed(answers, today: moment.date)
  }

  private static func moment(_ value: JSONValue?, now: Moment) throws(InputProblem) -> Moment {
    guard let value, !value.isNull else { return Moment(date: now.date) }
    let text = value.stringValue ?? value.text()
    if let moment = Moment(isoText: text) { return moment }
    do {
      return Moment(date: try DateText.parse(text, on: now.date, yearRequired: true))
    } catch {
      throw InputProblem(
        "peildatum",
        value: text,
        message: error.dutch.capitalizedFirst + ".",
        allowed: "\(DateTextError.allowedForms); ook met een tijd, zoals 2026-11-21T09:00",
      )
    }
  }

  private static func value(
    _ value: JSONValue,
    for fact: Fact,
    with input: FactInput,
  ) throws(InputProblem) -> Value {
    switch (value, fact.kind) {
    case (.null, _): return .unknown
    case (.bool(let flag), .flag): return .flag(flag)
    case (.string(let text), _): return try input.value(of: text, for: fact)
    case (.number(let number), .number), (.number(let number), .choice):
      return try input.value(of: number.text, for: fact)
    case (.array(let elements), .set), (.array(let elements), .list):
      var words: [String] = []
      for element in elements {
        guard let word = element.stringValue else {
          throw InputProblem(
            fact.id.name,
            value: element.text().shortened,
            message: "In een lijst hoort tekst.",
            allowed: input.allowed(for: fact),
          )
        }
        words.append(word)
      }
      return try input.value(
        of: words.isEmpty ? "geen" : words.joined(separator: ","),
        for: fact,
      )
    default:
      throw InputProblem(
        fact.id.name,
        value: value.text().shortened,
        message: "Deze waarde past niet bij '\(fact.id.name)'.",
        allowed: input.allowed(for: fact),
      )
    }
  }
}

extension String {
  /// The text, cut off when it is long.
  var shortened: String {
    count > 80 ? String(prefix(77)) + "..." : self
  }
}
