import GGZAfspraken
import Rulebook

/// Renders an answer as text for a person.
struct AnswerText {
  /// How much of the answer is shown.
  enum Extent: Hashable {
    case short
    case usual
    case whole
    /// Only why, and why not anything else.
    case reasons
    /// What to do now, and whom to call, on one screen.
    case urgent
  }

  let answer: Answer
  let role: Rol?
  let extent: Extent
  let allowsBold: Bool
  /// Whether facts that are missing are named with their flag.
  var namesFlags = true

  var text: String {
    var layout = Layout(allowsBold: allowsBold)
    if extent == .reasons {
      layout.section("Waarom", reasons(holding: true))
      layout.section("Waarom niet", reasons(holding: false))
      layout.section("Bron", sources)
      return layout.text
    }

    layout.paragraph(answer.title, bold: true)
    if extent == .urgent {
      layout.section("Volgende stap", steps([.own, .together, .others]))
      layout.section("Contact", answer.contacts.map { ("", contact($0)) })
      return layout.text
    }
    for notice in answer.notices where notice.kind == .notYetInForce {
      layout.gap()
      layout.paragraph(notice.text)
    }
    if answer.status == .incomplete { missing(in: &layout) }
    layout.section("Verantwoordelijk", answer.responsible.map { ("", responsible($0)) })
    layout.section(answer.showsSides ? "Voor jou" : "Volgende stap", steps(firstSides))
    layout.section("Termijnen", deadlines)
    if extent == .short, answer.showsSides, answer.steps.contains(where: { $0.side != .own }) {
      layout.gap()
      layout.paragraph("Wat samen of door anderen gebeurt, staat in het antwoord zonder --kort.")
    }
    if extent != .short || answer.outcome?.isCrisis == true || answer.topic == .gemeente {
      layout.section("Contact", answer.contacts.map { ("", contact($0)) })
      if answer.showsSides {
        layout.section("Samen", steps([.together]))
        layout.section("Van anderen", steps([.others]))
      }
      layout.section("Waarom", reasons(holding: true))
      if extent == .whole { layout.section("Waarom niet", reasons(holding: false)) }
      layout.section("Let op", notices)
      layout.section("Bron", sources)
    }
    if extent == .short, answer.outcome?.isCrisis != true {
      let safety = answer.notices.filter {
        !$0.isClosing && ($0.kind == .safety || $0.kind == .outsideAgreements)
      }
      layout.section("Let op", safety.map { ("• ", $0.text) })
    }
    if answer.notices.contains(where: { $0.isClosing }) {
      layout.gap()
      layout.paragraph(Answer.Notice.closingText)
    }
    return layout.text
  }

  // MARK: Sections

  private var isInForce: Bool {
    !answer.notices.contains { $0.kind == .notYetInForce }
  }

  private func responsible(_ entry: Answer.Responsible) -> String {
    let name = entry.name.map { " (\($0))" } ?? ""
    let party =
      isReader(entry.party)
      ? "Jij (\(entry.party.name))" : entry.party.withArticle.capitalizedFirst
    return "\(party)\(name), voor \(entry.what)."
  }

  private func isReader(_ party: Party) -> Bool {
    party == .aanvrager || party == role?.party
  }

  /// The sides that come first: all, unless the asker's own steps are shown apart.
  private var firstSides: [Answer.Step.Side] {
    answer.showsSides ? [.own] : [.own, .together, .others]
  }

  /// The steps of these sides, numbered through the whole answer.
  private func steps(_ sides: [Answer.Step.Side]) -> [(mark: String, text: String)] {
    let known = answer.steps.filter { answer.status != .incomplete || !$0.rules.isEmpty }
    return known.enumerated()
      .filter { sides.contains($0.element.side) }
      .map { index, step in
        let isNamed = !step.isForAsker && step.side != .together
        let name = step.side == .own ? step.who.shortName : step.who.name
        let mark = step.what.hasPrefix("als ") ? ", " : ": "
        let actor = isNamed ? name.capitalizedFirst + mark : ""
        let until = step.lastDay.map { isInForce ? " \(self.until($0))." : "" } ?? ""
        return ("\(index + 1). ", actor + step.what + until)
      }
  }

  private func until(_ day: CivilDate) -> String {
    day < answer.today ? "De uiterste dag was \(day.dutchLong)" : "Uiterlijk \(longDay(day))"
  }

  private func longDay(_ day: CivilDate) -> String {
    guard !day.isCertainWorkingDay else { return day.dutchLong }
    let working = day.lastWorkingDayOnOrBefore
    return
      "\(day.dutchLong) (\(day.reasonNotWorking); laatste werkdag ervoor: \(working.dutchLong))"
  }

  /// The deadlines in columns, each with what it counts from; a strict reading stands under Let op.
  private var deadlines: [(mark: String, text: String)] {
    answer.deadlines.filter { !$0.term.isBackground }
      .flatMap { deadline in
        [("", head(deadline)), ("   ", basis(deadline))]
      }
  }

  private func head(_ deadline: Answer.Deadline) -> String {
    let label = deadline.term.label.capitalizedFirst
    guard let lastDay = deadline.lastDay, let days = deadline.daysLeft else {
      return "\(label): nog geen datum"
    }
    guard isInForce else { return "\(label): zou \(lastDay.dutchWithWeekday) zijn" }
    return "\(label): \(lastDay.dutchWithWeekday), \(left(days, deadline.term.force))"
  }

  private func basis(_ deadline: Answer.Deadline) -> String {
    let from = deadline.start.map { " op \($0.dutchShort)" } ?? ""
    let isDuty = deadline.term.force == .duty
    let who = isDuty ? "; \(deadline.who.withArticle)" : ""
    let working = deadline.lastWorkingDay.map { "; laatste werkdag ervoor \($0.dutchWithWeekday)" }
    return "\(deadline.term.length.dutch) na \(deadline.term.eventLabel)\(from)\(who)"
      + (isDuty ? working ?? "" : "")
  }

  private func left(_ days: Int, _ force: Term.Force) -> String {
    switch (days, force) {
    case (0, _): "dat is vandaag"
    case (1, _): "nog 1 dag"
    case (2..., _): "nog \(days) dagen"
    case (-1, .duty): "1 dag te laat"
    case (_, .duty): "\(-days) dagen te laat"
    case (-1, .limit): "dat was 1 dag geleden"
    case (_, .limit): "dat was \(-days) dagen geleden"
    }
  }

  private func contact(_ contact: Answer.Contact) -> String {
    let reach = [contact.phone, contact.email, contact.hours].compactMap { $0 }
    var text = contact.name + (reach.isEmpty ? "" : ": " + reach.joined(separator: ", "))
    switch contact.isOpen {
    case true?:
      text += contact.daysAreStated ? "; nu bereikbaar" : "; volgens de bron nu bereikbaar"
    case false?: text += "; nu dicht"
    case nil:
      if contact.opens != nil && contact.isForTime { text += "; of er nu iemand is, is niet zeker" }
    }
    if let opens = contact.opens, let minute = opens.minute {
      let time = "\(twoDigits(minute / 60)).\(twoDigits(minute % 60))"
      let day = opens.date.dutchWithWeekday
      text +=
        contact.daysAreStated
        ? ", zeker \(contact.isForTime ? "weer " : "")open \(day) om \(time)"
        : ", eerstvolgende werkdag binnen die tijden: \(day) om \(time)"
    }
    let isAddress = text.split(separator: " ").last.map { $0.contains("@") || $0.contains("://") }
    return text + (isAddress == true ? "" : ".")
  }

  private func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private func reasons(holding: Bool) -> [(mark: String, text: String)] {
    var reasons = answer.reasons.filter { $0.holds == holding }
    if extent == .usual, reasons.count > 1 { reasons.removeAll(where: \.isDeciding) }
    if extent != .usual {
      return reasons.map { ("• ", "\($0.text) [\($0.rule.name)]") }
    }
    return reasons.map(\.text).map { ("", $0) }
  }

  private var notices: [(mark: String, text: String)] {
    answer.notices.filter { !$0.isClosing && $0.kind != .notYetInForce }.map { ("• ", $0.text) }
  }

  /// With more places than this, a source is named by its sections; 'waarom' names every place.
  private static var mostPlaces: Int { 10 }

  private var sources: [(mark: String, text: String)] {
    let shown = answer.citations.filter { $0.isMain || extent != .usual }
    let names = shown.map(\.source).unique
    var lines: [(mark: String, text: String)] = names.map { name in
      let citations = shown.filter { $0.source == name }
      var list = citations.map(\.place).unique
      if extent == .usual, list.count > Self.mostPlaces { list = list.map(\.section).unique }
      let places = list.joined(separator: "; ")
      return ("", "\(name) \(citations.first?.version ?? ""): \(places).")
    }
    if names.contains("EEM") {
      lines.append(("", "EEM is een samenvatting; het volledige document kan meer zeggen."))
    }
    return lines
  }

  // MARK: What is still open

  private func missing(in layout: inout Layout) {
    layout.section(
      "Nog nodig",
      answer.missing.map { fact in
        let flag = namesFlags ? " (--\(fact.id.name) \(fact.shortForm))" : ""
        return ("• ", "\(fact.question)\(flag) Dat weet: \(fact.knownBy).")
      },
    )
    let (ways, leftOut) = PossibilityText(answer.possibilities, missing: answer.missing).lines
    let others = (leftOut + answer.otherwisePossible).map(\.title.withoutFullStop).unique
    let rest = others.isEmpty ? [] : ["nog meer mogelijk: \(others.joined(separator: "; "))."]
    let isList = ways.contains { $0.hasPrefix("anders") }
    layout.section(
      "Wat het dan is",
      (isList ? [("", "De eerste regel die past, geldt:")] : [])
        + (ways + rest).map { ("• ", $0) },
    )
  }
}

extension Answer.Notice {
  /// The fixed last line of an answer.
  static let closingText = Advisor.closingLine

  /// Whether it is the fixed last line.
  var isClosing: Bool { kind == .safety && text == Self.closingText }
}

extension String {
  /// A place without what comes after its first comma: the section.
  fileprivate var section: String {
    firstIndex(of: ",").map { String(self[..<$0]) } ?? self
  }
}

extension Fact {
  /// What can be given for it, in a few signs.
  var shortForm: String {
    switch kind {
    case .flag: "ja|nee|onbekend"
    case .choice(let options):
      options.count > 4 ? "NAAM" : options.map(\.value).joined(separator: "|")
    case .set: "NAAM,NAAM,…"
    case .list: "NAAM:NAAM,…"
    case .number(_, let bound): "GETAL|\(bound)+|onder-\(bound)"
    case .event: "DATUM|'nog niet'"
    case .day: "DATUM"
    }
  }
}

extension CivilDate {
  /// Why a day is not a certain working day.
  var reasonNotWorking: String {
    if let holiday = DutchHoliday(on: self) { return holiday.dutch }
    return isWeekend ? "weekend" : "werkdag"
  }
}
