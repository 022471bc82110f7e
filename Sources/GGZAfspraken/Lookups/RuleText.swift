import Rulebook

/// Puts what a rule adds into Dutch without a case: what depends on one stays a blank in brackets.
struct RuleText: Sendable {
  private let facts: [Fact]
  private let lengths: [String: Period]
  private let guide: Guide

  init(_ advisor: Advisor) {
    facts = advisor.topics.flatMap { $0.accepted + $0.derived }
    lengths = advisor.regional.lengths.merging(advisor.reciprocal.lengths) { first, _ in first }
    guide = advisor.guide
  }

  /// The first sentence of an outcome.
  func shortTitle(_ outcome: Outcome) -> String {
    let words = text(outcome.title).split(separator: " ")
    let end = words.firstIndex { $0.hasSuffix(".") } ?? words.count - 1
    let sentence = words.prefix(end + 1).joined(separator: " ")
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  /// A row for a line: its kind, and what it says.
  func row(_ line: Line) -> Page.Row {
    switch line {
    case .responsible(let actor, let what, _):
      Page.Row("verantwoordelijk", ["\(name(actor).capitalizedFirst), voor \(text(what))."])
    case .step(let actor, let what, let term):
      Page.Row("stap", ["\(name(actor).capitalizedFirst): \(text(what))" + until(term)])
    case .term(let term): Page.Row("termijn", [termText(term)])
    case .notice(let kind, let what): Page.Row("let op", ["\(text(what)) (\(kind.rawValue))"])
    case .contact(let reference): Page.Row("contact", [contact(reference)])
    case .because(let what): Page.Row("uitleg", [text(what)])
    }
  }

  private func until(_ term: String?) -> String {
    guard let term, let length = lengths[term] else { return "" }
    return " Binnen \(length.dutch)."
  }

  private func termText(_ term: Term) -> String {
    let start =
      term.startIsNamed
      ? "" : " Vanaf welke dag dat telt, noemt de bron niet."
    let force = term.force == .duty ? "Een plicht" : "Een grens, geen plicht"
    return "\(term.label.capitalizedFirst): \(term.length.dutch) na \(term.eventLabel) "
      + "(\(term.length.isoText)), door \(name(term.who)). \(force).\(start)"
  }

  private func name(_ actor: Actor) -> String {
    switch actor {
    case .party(let party): party.withArticle
    case .requester: "de aanvrager (huisarts of overnemende ggz-instelling)"
    case .sender: "de ggz-instelling die overdraagt"
    case .asker: "wie het vraagt"
    }
  }

  private func contact(_ reference: ContactReference) -> String {
    switch reference {
    case .line(let id):
      guide.lines.first { $0.id == id }.map { "\($0.name): \($0.phone), \($0.hours.dutch)" } ?? id
    case .municipal: "wat de bron voor de gemeente noemt, zie 'ggzwijzer gemeente'"
    case .localOffer: "het lokale team en het welzijn van de gemeente, zie 'organisaties'"
    case .fillable(let kind): "\(kind.name), uit je eigen gegevens"
    case .emergency(let name, let phone): "\(name): \(phone), niet uit de afspraken"
    case .programme: "Samen Sterker Eemland: \(guide.programmeEmail)"
    }
  }

  /// A text with its placeholders filled in as far as that can be done without a case.
  func text(_ template: String) -> String {
    Template.filled(template, blank)
  }

  private func blank(_ placeholder: String) -> String {
    // What stands behind a bar is for when the value is not known.
    let name = String(placeholder.prefix { $0 != "|" })
    switch name {
    case "aanvrager": return "de aanvrager"
    case "Aanvrager": return "De aanvrager"
    case "vragen-aan": return guide.programmeEmail
    case "ontbrekende-onderdelen": return "[wat ontbreekt]"
    case "open-onderdelen": return "[wat nog open is]"
    case "aanbod-in-de-buurt": return "het herstelnetwerk en het lokale welzijn"
    case "keten": return "[de plekken, en of ze tellen]"
    case "uitkering-bij": return "[wie daar over de uitkering gaat]"
    case "urgentie-bij": return "[waar urgentie daar wordt aangevraagd]"
    case "crisiskaart-bij": return "[waar een crisiskaart daar wordt gemaakt]"
    default: break
    }
    if let condition = name.dropping(prefix: "als:") {
      return "als \(condition.split(separator: ":").last ?? ""): "
    }
    if let sum = name.dropping(prefix: "na:"), let term = sum.split(separator: ":").first {
      return "[\(lengths[String(term)]?.dutch ?? "een tijd") later]"
    }
    if let term = name.dropping(prefix: "duur:") { return lengths[term]?.dutch ?? "[duur]" }
    if name.hasPrefix("tot:") { return "[uiterste dag]" }
    guard let fact = facts.first(where: { $0.id.name == name }) else { return "[onbekend]" }
    return fact.kind == .event || fact.kind == .day ? "[datum]" : "[\(fact.label)]"
  }
}
