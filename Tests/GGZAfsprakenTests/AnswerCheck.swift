import Foundation
import Rulebook

@testable import GGZAfspraken

/// What has to hold for every answer, whatever the case.
struct AnswerCheck {
  let answer: Answer
  let topic: Topic
  let known: Case
  let role: Rol?

  /// What is wrong with the answer, in a few words each.
  func problems() -> [String] {
    decision + parties + statusProblems + deadlineProblems + safety + outOfScope + lines
      + texts.flatMap(TextCheck.problems)
  }

  // MARK: What is decided

  private var decision: [String] {
    [topic.crisis, topic.guards, topic.outcomes]
      .compactMap { set in
        guard case .conflicting(let rules) = set.decide(known) else { return nil }
        return "conflict tussen \(rules.map(\.name))"
      }
  }

  private var statusProblems: [String] {
    var found: [String] = []
    switch answer.status {
    case .complete, .outOfScope:
      let isOut = answer.status == .outOfScope
      if answer.outcome?.isOutOfScope != isOut { found.append("status en uitkomst kloppen niet") }
      if !answer.missing.isEmpty || !answer.possibilities.isEmpty {
        found.append("een antwoord met uitkomst mist niets")
      }
    case .incomplete:
      if answer.outcome != nil { found.append("onvolledig, maar met een uitkomst") }
      if answer.missing.isEmpty { found.append("onvolledig, maar er ontbreekt niets") }
      let isListed = answer.missing.allSatisfy { !$0.listedValues.isEmpty }
      if isListed && answer.possibilities.isEmpty { found.append("geen mogelijke uitkomsten") }
      let possible = Set(topic.decide(known).possible.map(\.id))
      for possibility in answer.possibilities where !possible.contains(possibility.outcome.id) {
        found.append("'\(possibility.outcome.id)' kan hier niet meer")
      }
    }
    return found
  }

  private var parties: [String] {
    var found: [String] = []
    if answer.responsible.isEmpty { found.append("niemand is verantwoordelijk") }
    if answer.steps.isEmpty { found.append("er is geen stap") }
    if answer.citations.isEmpty { found.append("er is geen bron") }
    let ggz: [Party] = [
      .ggzInstelling, .laatsteGGZ, .overnemendeGGZ, .verwijzendeGGZ, .monoGGZ, .multiGGZ,
    ]
    let isForAsker = answer.steps.contains {
      $0.isForAsker || (role == .ggz && ggz.contains($0.who))
    }
    if !isForAsker { found.append("geen stap voor wie het vraagt") }
    return found
  }

  // MARK: Deadlines

  private var deadlineProblems: [String] {
    answer.deadlines.flatMap { deadline -> [String] in
      let id = deadline.term.id
      guard let start = known[deadline.term.event]?.day else {
        return deadline.lastDay == nil && deadline.daysLeft == nil && deadline.start == nil
          ? [] : ["'\(id)' heeft een datum zonder begin"]
      }
      var found: [String] = []
      let lastDay = CalendarTwin.day(start, plus: deadline.term.length)
      if deadline.start != start { found.append("'\(id)' begint op een andere dag") }
      if deadline.lastDay != lastDay { found.append("'\(id)' eindigt op een andere dag") }
      if deadline.daysLeft != lastDay.dayNumber - known.today.dayNumber {
        found.append("'\(id)' telt andere dagen")
      }
      if let workingDay = deadline.lastWorkingDay {
        if workingDay >= lastDay || !workingDay.isCertainWorkingDay {
          found.append("'\(id)' noemt een verkeerde werkdag")
        }
      } else if !lastDay.isCertainWorkingDay {
        found.append("'\(id)' noemt geen werkdag")
      }
      return found
    }
      + (Set(dutyIDs).count == dutyIDs.count ? [] : ["een termijn staat er twee keer"])
  }

  /// An indication can be a range, with a deadline for each end.
  private var dutyIDs: [String] {
    answer.deadlines.map(\.term.id).filter { !$0.hasPrefix("indicatie-") }
  }

  // MARK: Safety, scope, lines

  private var safety: [String] {
    let closing = answer.notices.filter { $0.text == Advisor.closingLine }
    var found: [String] = []
    if closing.count > 1 { found.append("de slotregel staat er twee keer") }
    if closing.count == 1 && answer.notices.last != closing.first {
      found.append("na de slotregel komt nog iets")
    }
    let isAboutInwoner = topic.id != .knelpunt
    let isCrisis = answer.outcome?.isCrisis == true
    if isAboutInwoner && !isCrisis && closing.isEmpty && holdsTermOrWait {
      found.append("de slotregel ontbreekt")
    }
    return found
  }

  private var holdsTermOrWait: Bool {
    let words = ["verwijs", "verwijz", "wacht", "termijn", "weken", "maanden"]
    let said = [answer.title] + answer.steps.map(\.what)
    return !answer.deadlines.isEmpty
      || said.contains { text in words.contains { text.lowercased().contains($0) } }
  }

  private var outOfScope: [String] {
    guard answer.status == .outOfScope else { return [] }
    var found: [String] = []
    if !answer.deadlines.isEmpty { found.append("buiten bereik, maar met een termijn") }
    if answer.contacts.contains(where: { $0.phone != nil }) {
      found.append("buiten bereik, maar met een nummer")
    }
    if !answer.notices.contains(where: { $0.kind == .outsideAgreements }) {
      found.append("buiten bereik zonder het te zeggen")
    }
    let lengths = ["3 weken", "4 weken", "6 weken", "12 maanden"]
    let held = answer.reasons.filter(\.holds).map(\.text)
    let said = [answer.title] + answer.steps.map(\.what) + held + answer.notices.map(\.text)
    for length in lengths where said.contains(where: { $0.contains(length) }) {
      found.append("buiten bereik, maar met '\(length)'")
    }
    return found
  }

  private var lines: [String] {
    let numbers = ["033-4609583", "088 505 1220", "036 547 61 00"]
    let said = texts.map(\.text) + answer.contacts.compactMap(\.phone)
    guard numbers.contains(where: { number in said.contains { $0.contains(number) } }) else {
      return []
    }
    var found: [String] = []
    if let role, !Rol.sociaalDomein.contains(role) {
      found.append("een advieslijn voor \(role.rawValue)")
    }
    if known[Facts.inBehandeling.id] == .flag(true) {
      found.append("een advieslijn tijdens een behandeling")
    }
    return found
  }

  // MARK: Texts

  private var texts: [TextCheck] {
    let sentences =
      [answer.title] + answer.steps.map(\.what) + answer.reasons.map(\.text)
      + answer.notices.map(\.text)
    let phrases =
      answer.responsible.map(\.what) + answer.contacts.map(\.name)
      + answer.contacts.compactMap(\.hours) + answer.citations.map(\.place)
      + answer.deadlines.map(\.term.label) + answer.deadlines.map(\.term.eventLabel)
    return sentences.map { TextCheck(text: $0, isSentence: true) }
      + phrases.map { TextCheck(text: $0, isSentence: false) }
  }
}

/// One text a person reads.
struct TextCheck {
  let text: String
  let isSentence: Bool

  private static let engineWords: Set<String> = [
    "unknown", "notyet", "nil", "factid", "ruleid", "clauseid", "optional", "some", "none",
    "choice", "among", "flag", "true", "false", "null", "set", "day", "number", "init",
  ]

  /// What is wrong with a text.
  static func problems(_ check: TextCheck) -> [String] {
    let text = check.text
    var found: [String] = []
    if text.isEmpty { found.append("een lege tekst") }
    if text.count > 400 { found.append("een tekst van \(text.count) tekens") }
    if text.contains("  ") { found.append("dubbele spatie") }
    if text.contains(where: { "{}[]|".contains($0) }) { found.append("een open plek") }
    if text.hasPrefix(" ") || text.hasSuffix(" ") { found.append("een spatie aan een eind") }
    if text.contains("..") || text.contains(" .") || text.contains(" ,") || text.contains(",,") {
      found.append("dubbele of losse leestekens")
    }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if let word = words.first(where: engineWords.contains) { found.append("het woord '\(word)'") }
    if text.contains(" op weet ik niet") || text.contains("kenmerken: weet ik niet")
      || text.contains("nog niet bekend is")
    {
      found.append("iets onbekends in een zin")
    }
    if check.isSentence && !text.hasSuffix(".") && !text.hasSuffix("?") {
      found.append("geen punt aan het eind")
    }
    return found.map { "\($0) in: \(text)" }
  }
}

/// The same calendar by another hand: Foundation's.
enum CalendarTwin {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    if let zone = TimeZone(secondsFromGMT: 0) { calendar.timeZone = zone }
    return calendar
  }()

  /// The last day of a length of time.
  static func day(_ start: CivilDate, plus length: Period) -> CivilDate {
    let date = Date(timeIntervalSince1970: TimeInterval(start.dayNumber) * 86_400)
    let component: Calendar.Component =
      switch length.unit {
      case .days, .weeks: .day
      case .months: .month
      }
    let amount = length.unit == .weeks ? length.amount * 7 : length.amount
    guard let end = calendar.date(byAdding: component, value: amount, to: date) else {
      return start
    }
    return CivilDate(dayNumber: Int((end.timeIntervalSince1970 / 86_400).rounded()))
  }
}
