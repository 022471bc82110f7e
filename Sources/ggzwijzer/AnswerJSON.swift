import GGZAfspraken
import JSONText
import Rulebook

/// Renders an answer as JSON: no key is ever missing, in the order of the contract.
enum AnswerJSON {
  /// The answer as one line.
  static func text(_ answer: Answer) -> String {
    JSONValue.object(JSONObject(object(answer))).text()
  }

  static func object(_ answer: Answer) -> [JSONObject.Member] {
    [
      member("schema", .string("ggzwijzer/antwoord/1")),
      member("onderwerp", .string(answer.topic.rawValue)),
      member("peildatum", .string(answer.today.isoText)),
      member("status", .string(answer.status.rawValue)),
      member("uitkomst", text(answer.outcome?.id)),
      member("titel", .string(answer.title)),
      member("verantwoordelijk", list(answer.responsible, responsible)),
      member("stappen", list(answer.steps, step)),
      member("termijnen", list(answer.deadlines, deadline)),
      member("contact", list(answer.contacts, contact)),
      member("waarom", list(answer.reasons, reason)),
      member(
        "letop",
        list(answer.notices) {
          [member("soort", .string($0.kind.rawValue)), member("tekst", .string($0.text))]
        },
      ),
      member("ontbreekt", .array(answer.missing.map { .string($0.id.name) })),
      member("mogelijk", list(answer.possibilities, possibility)),
      member(
        "bronnen",
        list(answer.citations) {
          [
            member("id", .string($0.source)), member("versie", .string($0.version)),
            member("plaats", .string($0.place)),
          ]
        },
      ),
    ]
  }

  static func member(_ name: String, _ value: JSONValue) -> JSONObject.Member {
    JSONObject.Member(name: name, value: value)
  }

  private static func text(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  private static func day(_ day: CivilDate?) -> JSONValue {
    text(day?.isoText)
  }

  private static func rules(_ rules: [RuleID]) -> JSONValue {
    .array(rules.map { .string($0.name) })
  }

  private static func list<Element>(
    _ elements: [Element],
    _ members: (Element) -> [JSONObject.Member],
  ) -> JSONValue {
    .array(elements.map { .object(JSONObject(members($0))) })
  }

  private static func responsible(_ entry: Answer.Responsible) -> [JSONObject.Member] {
    [
      member("partij", .string(entry.party.rawValue)), member("naam", text(entry.name)),
      member("waarvoor", .string(entry.what)),
    ]
  }

  private static func step(_ step: Answer.Step) -> [JSONObject.Member] {
    [
      member("wie", .string(step.who.rawValue)), member("doe", .string(step.what)),
      member("uiterlijk", day(step.lastDay)), member("regels", rules(step.rules)),
    ]
  }

  private static func deadline(_ deadline: Answer.Deadline) -> [JSONObject.Member] {
    [
      member("id", .string(deadline.term.id)), member("wie", .string(deadline.who.rawValue)),
      member("gebeurtenis", .string(deadline.term.event.name)),
      member("vanaf", day(deadline.start)), member("duur", .string(deadline.term.length.isoText)),
      member("uiterlijk", day(deadline.lastDay)),
      member("laatste-werkdag", day(deadline.lastWorkingDay)),
      member("dagen", deadline.daysLeft.map { .number(JSONNumber($0)) } ?? .null),
      member("begin-in-bron", .bool(deadline.term.startIsNamed)),
      member("regels", rules(deadline.rules)),
    ]
  }

  private static func contact(_ contact: Answer.Contact) -> [JSONObject.Member] {
    [
      member("naam", .string(contact.name)), member("telefoon", text(contact.phone)),
      member("email", text(contact.email)), member("uren", text(contact.hours)),
      member("open", contact.isOpen.map { .bool($0) } ?? .null),
      member("opent", text(contact.opens?.isoText)),
    ]
  }

  private static func reason(_ reason: Answer.Reason) -> [JSONObject.Member] {
    [
      member("regel", .string(reason.rule.name)), member("geldt", .bool(reason.holds)),
      member("tekst", .string(reason.text)),
    ]
  }

  private static func possibility(_ possibility: Answer.Possibility) -> [JSONObject.Member] {
    let values = possibility.values.map { member($0.fact.name, value($0.value)) }
    return [
      member("als", .object(JSONObject(values))),
      member("uitkomst", .string(possibility.outcome.id)),
    ]
  }

  /// A value as it could be given in a batch line.
  static func value(_ value: Value) -> JSONValue {
    switch value {
    case .unknown: .null
    case .notYet: .string("nog niet")
    case .flag(let flag): .bool(flag)
    case .choice(let option): .string(option)
    case .among(let options): .array(options.map { .string($0) })
    case .set(let options): .array(options.map { .string($0) })
    case .list(let entries): .array(entries.map { .string($0) })
    case .number(let range):
      if range.count == 1 {
        .number(JSONNumber(range.lowerBound))
      } else {
        .string(range.lowerBound == 0 ? "onder-\(range.upperBound + 1)" : "\(range.lowerBound)+")
      }
    case .day(let day): .string(day.isoText)
    }
  }
}
