import GGZAfspraken
import JSONText
import Rulebook

/// Renders what a lookup shows as JSON: no key is ever missing, always in the same order.
enum PageJSON {
  static func text(_ page: Page, of lookup: LookupID) -> String {
    JSONValue.object(
      object([
        ("schema", .string("ggzwijzer/naslag/1")),
        ("naslag", .string(lookup.rawValue)),
        ("woorden", string(page.words)),
        ("peildatum", .string(page.moment.isoText)),
        ("titel", .string(page.title)),
        ("inleiding", string(page.intro)),
        ("secties", .array(page.sections.map(section))),
        ("letop", strings(page.notes)),
        ("bronnen", .array(page.sources.map(citation))),
      ])
    )
    .text()
  }

  private static func section(_ section: Page.Section) -> JSONValue {
    .object(
      object([("kop", string(section.heading)), ("rijen", .array(section.rows.map(row)))])
    )
  }

  private static func row(_ row: Page.Row) -> JSONValue {
    .object(
      object([
        ("naam", row.label.isEmpty ? .null : .string(row.label)),
        ("tekst", strings(row.lines)),
        ("contact", row.contact.map(contact) ?? .null),
        ("meer", string(row.more)),
        ("clausules", strings(row.clauses.map(\.name))),
      ])
    )
  }

  private static func contact(_ contact: Answer.Contact) -> JSONValue {
    .object(
      object([
        ("naam", .string(contact.name)), ("telefoon", string(contact.phone)),
        ("email", string(contact.email)), ("uren", string(contact.hours)),
        ("open", contact.isOpen.map { .bool($0) } ?? .null),
        ("opent", string(contact.opens?.isoText)),
      ])
    )
  }

  private static func citation(_ citation: Answer.Citation) -> JSONValue {
    .object(
      object([
        ("id", .string(citation.source)), ("versie", .string(citation.version)),
        ("plaats", .string(citation.place)),
      ])
    )
  }

  private static func string(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  private static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  private static func object(_ members: [(name: String, value: JSONValue)]) -> JSONObject {
    JSONObject(members.map { JSONObject.Member(name: $0.name, value: $0.value) })
  }
}
