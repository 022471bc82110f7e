public import Rulebook

/// Fills the placeholders of a text in with what is known about a case.
///
/// `{aanvraag}` is the value of a fact, `{tot:terugkoppeling}` the last day of a deadline,
/// `{duur:terugkoppeling}` the length of a term, `{na:terugkoppeling:aanvraag}` the day of a fact plus that
/// length, `{aanvrager}` the party that asks for a
/// terugkeerconsultatie, `{aanbod-in-de-buurt}` the herstelnetwerk and the welzijn, `{gemeente|die gemeente}` a value with other words for when it is not known,
/// `{als:fact:words}` a condition that is open, and `[vraagt|vraag]` the third person, or the form for
/// the one who reads.
struct Wording {
  private(set) var known: Case
  let topic: Topic
  let deadlines: [Answer.Deadline]
  let periods: [String: Period]
  let askAt: String
  let guide: Guide

  /// The party that asks for a terugkeerconsultatie.
  static func requester(in known: Case) -> Party {
    Facts.aanvrager.chosen(in: known) == .overnemendeGGZ ? .overnemendeGGZ : .huisarts
  }

  /// Either of both as long as nobody knows.
  private var requesterWithArticle: String {
    guard Facts.aanvrager.chosen(in: known) == nil else {
      return Self.requester(in: known).withArticle
    }
    return [Party.huisarts, .overnemendeGGZ].map(\.withArticle).joinedDutch(with: "of")
  }

  /// The same for another case.
  func known(_ known: Case) -> Wording {
    var other = self
    other.known = known
    return other
  }

  /// The text, worded to the one who reads or about somebody else.
  func text(_ template: String, toReader: Bool = false) -> String {
    Template.filled(template, toReader: toReader, placeholder)
  }

  private func placeholder(_ name: String) -> String {
    switch name {
    case "aanvrager": return requesterWithArticle
    case "Aanvrager": return requesterWithArticle.capitalizedFirst
    case "vragen-aan": return askAt
    case "ontbrekende-onderdelen": return Afsluitbrief.list(.missing, in: known)
    case "aanbod-in-de-buurt": return offer
    case "keten": return Woonplaatsen.chain(in: known)
    case "open-onderdelen": return Afsluitbrief.list(.open, in: known)
    default: break
    }
    if let condition = name.dropping(prefix: "als:") { return openCondition(condition) }
    if let text = municipal(name) { return text }
    if let term = name.dropping(prefix: "tot:") {
      let day = deadlines.first { $0.term.id == term }?.lastDay
      return day?.dutchWithWeekday ?? "een dag die nog niet bekend is"
    }
    if let term = name.dropping(prefix: "duur:") {
      return periods[term]?.dutch ?? "een tijd die de bron niet noemt"
    }
    if let sum = name.dropping(prefix: "na:") {
      let parts = sum.split(separator: ":").map(String.init)
      let start = parts.last.flatMap { known[FactID($0)]?.day }
      let length = parts.first.flatMap { periods[$0] }
      guard let start, let length else { return "een dag die nog niet bekend is" }
      return start.adding(length).dutchWithWeekday
    }
    if let bar = name.firstIndex(of: "|") {
      let fact = FactID(String(name[..<bar]))
      let isKnown = known[fact].map { $0.isDefinite && !$0.isNarrowed } == true
      return isKnown ? value(of: fact) : String(name[name.index(after: bar)...])
    }
    return value(of: FactID(name))
  }

  /// What everybody points to, but for what the one who reads belongs to.
  private var offer: String {
    switch Facts.rol.chosen(in: known) {
    case .herstelnetwerk: "het lokale welzijn"
    case .welzijn: "het herstelnetwerk"
    default: "het herstelnetwerk en het lokale welzijn"
    }
  }

  /// `fact:words` gives 'als words: ' as long as there is no definite answer on the fact.
  private func openCondition(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return "" }
    guard known[FactID(String(text[..<colon]))].map(\.isDefinite) != true else { return "" }
    return "als \(text[text.index(after: colon)...]): "
  }

  /// What the guide holds for the inwoner's municipality.
  private func municipal(_ name: String) -> String? {
    func entry(_ fact: ChoiceFact<Gemeente>) -> Guide.Municipality? {
      fact.chosen(in: known).flatMap(guide.municipality)
    }
    switch name {
    case "uitkering-bij": return entry(Facts.gemeenteVanHerkomst)?.benefit
    case "urgentie-bij": return entry(Facts.gemeenteVanHerkomst)?.urgency
    case "crisiskaart-bij": return entry(Facts.woonplaats)?.crisisCard
    default: return nil
    }
  }

  private func value(of id: FactID) -> String {
    guard let fact = topic.fact(id), let value = known[id] else { return "onbekend" }
    return value.dutch(for: fact)
  }
}

extension Value {
  /// The value in Dutch, as an answer to the question of a fact.
  public func dutch(for fact: Fact) -> String {
    func label(_ option: String) -> String {
      fact.options.first { $0.value == option }?.label ?? option
    }
    switch self {
    case .unknown: return fact.kind == .event ? "gebeurd, datum niet bekend" : "weet ik niet"
    case .notYet: return "nog niet"
    case .flag(let flag): return flag ? "ja" : "nee"
    case .choice(let option): return label(option)
    case .among(let options):
      return options.count > 3
        ? "een van de \(options.count) van deze regio" : options.map(label).joinedDutch(with: "of")

    case .set(let options):
      let shown =
        options.count > 3
        ? options.prefix(2).map(label) + ["nog \(options.count - 2)"] : options.map(label)
      return options.isEmpty ? "geen" : shown.joinedDutch(with: "en")
    case .list:
      let entries = (self.entries ?? []).map { $0.map(label).joined(separator: ", ") }
      return entries.isEmpty ? "geen" : entries.joined(separator: "; ")
    case .number(let range):
      if range.count == 1 { return String(range.lowerBound) }
      return range.lowerBound == 0
        ? "jonger dan \(range.upperBound + 1)" : "\(range.lowerBound) of ouder"
    case .day(let day): return day.dutchShort
    }
  }
}

extension String {
  /// The text with a capital at its start.
  public var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The text after a prefix, or nil when it does not begin with it.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension [String] {
  /// The texts as a Dutch enumeration: 'a, b en c'.
  public func joinedDutch(with word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
