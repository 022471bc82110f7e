public import Rulebook

/// Reads the value of a fact from what somebody typed.
public struct FactInput: Sendable {
  /// The day that relative days count from.
  public let today: CivilDate
  /// Whether a day without a year is refused.
  public let yearRequired: Bool
  /// The municipalities of the region, for 'eemland'.
  public let region: [Gemeente]

  /// Makes a reader.
  public init(today: CivilDate, yearRequired: Bool, region: [Gemeente]) {
    self.today = today
    self.yearRequired = yearRequired
    self.region = region
  }

  /// The word that answers a fact without an answer.
  public static let unknownWords = ["onbekend", "weet ik niet", "weet-ik-niet"]

  /// The value that a text gives to a fact; throws `InputProblem` when it is not one of its values.
  public func value(of text: String, for fact: Fact) throws(InputProblem) -> Value {
    let word = text.folded
    if Self.unknownWords.contains(word) { return .unknown }
    switch fact.kind {
    case .flag:
      if ["ja", "j", "true", "yes", "waar"].contains(word) { return .flag(true) }
      if ["nee", "n", "false", "no", "onwaar"].contains(word) { return .flag(false) }
    case .choice(let options):
      if fact.id == Facts.gemeente.id, word == "eemland" {
        return .among(region.map(\.rawValue))
      }
      if let option = options.first(where: { $0.accepts(word) }) { return .choice(option.value) }
    case .set(let options):
      return try set(of: text, for: fact, options)
    case .list(let groups):
      return try list(of: text, for: fact, groups)
    case .number(let range, let bound):
      if let value = number(word, in: range, bound: bound) { return value }
    case .event, .day:
      if fact.kind == .event, word == "nog niet" || word == "nog-niet" { return .notYet }
      return try day(of: text, for: fact)
    }
    throw problem(fact, text)
  }

  private func number(_ word: String, in range: ClosedRange<Int>, bound: Int) -> Value? {
    if word == "\(bound)+" { return .number(bound...range.upperBound) }
    if word == "onder-\(bound)" || word == "onder \(bound)" {
      return .number(range.lowerBound...bound - 1)
    }
    guard let number = Int(word), range.contains(number) else { return nil }
    return .number(number...number)
  }

  private func set(
    of text: String,
    for fact: Fact,
    _ options: [Fact.Option],
  ) throws(InputProblem) -> Value {
    var chosen: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: true) {
      let word = String(part).folded
      guard !word.isEmpty, word != "geen" else { continue }
      guard let option = options.first(where: { $0.accepts(word) }) else {
        throw problem(fact, String(part).trimmedSpaces)
      }
      chosen.append(option.value)
    }
    return .set(options.map(\.value).filter(chosen.contains))
  }

  /// The entries of a list, in the order in which they were given; 'geen' is an empty list.
  private func list(
    of text: String,
    for fact: Fact,
    _ groups: [[Fact.Option]],
  ) throws(InputProblem) -> Value {
    var entries: [String] = []
    if text.folded == "geen" { return .list([]) }
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let entry = String(part).trimmedSpaces
      let words = entry.split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
      let options = zip(words, groups)
        .map { word, group in
          group.first { $0.accepts(word.folded) }?.value
        }
      let wrong = options.firstIndex(of: nil).map { "'\(words[$0].trimmedSpaces)' in '\(entry)'" }
      if wrong == nil, words.count == groups.count {
        entries.append(options.compactMap { $0 }.joined(separator: ":"))
        continue
      }
      let example = groups.compactMap(\.first?.value).joined(separator: ":")
      throw InputProblem(
        fact.id.name,
        value: entry,
        message: words.count == groups.count
          ? "\(wrong ?? "") kan hier niet." : "'\(entry)' is niet van de vorm '\(example)'.",
        allowed: allowed(for: fact),
      )
    }
    return .list(entries)
  }

  private func day(of text: String, for fact: Fact) throws(InputProblem) -> Value {
    do {
      return .day(
        try DateText.parse(text, on: today, yearRequired: yearRequired || fact.canLieAhead)
      )
    } catch {
      throw InputProblem(
        fact.id.name,
        value: text,
        message: error.dutch.capitalizedFirst + ".",
        allowed: allowed(for: fact),
      )
    }
  }

  private func problem(_ fact: Fact, _ text: String) -> InputProblem {
    InputProblem(
      fact.id.name,
      value: text,
      message: "'\(text)' kan hier niet.",
      allowed: allowed(for: fact),
    )
  }

  /// What can be given for a fact, in words.
  public func allowed(for fact: Fact) -> String {
    switch fact.kind {
    case .flag: "ja, nee of onbekend"
    case .choice(let options):
      options.map(\.value).joined(separator: ", ") + ", onbekend"
    case .set(let options):
      "een of meer van: " + options.map(\.value).joined(separator: ", ")
        + " (met komma's ertussen), of onbekend"
    case .list(let groups):
      "een lijst in volgorde, met komma's ertussen; per stuk "
        + groups.map { group in "een van: " + group.map(\.value).joined(separator: ", ") }
        .joined(separator: "; dan een dubbele punt en ") + "; of geen, of onbekend"
    case .number(let range, let bound):
      "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound), \(bound)+, "
        + "onder-\(bound) of onbekend"
    case .event: "\(DateTextError.allowedForms), 'nog niet' of onbekend"
    case .day: "\(DateTextError.allowedForms) of onbekend"
    }
  }
}

extension Fact.Option {
  /// Whether a folded word stands for this option.
  public func accepts(_ word: String) -> Bool {
    word == value.folded || synonyms.contains { $0.folded == word }
  }
}

extension String {
  /// The text in lower case, without accents and outer spaces, for comparing words.
  public var folded: String {
    let text = trimmedSpaces.lowercased()
    guard text.utf8.contains(where: { $0 > 127 }) else { return text }
    var result = ""
    for character in text {
      switch character {
      case "ë", "é", "è", "ê": result.append("e")
      case "ï", "í", "î": result.append("i")
      case "ö", "ó", "ô": result.append("o")
      case "ü", "ú", "û": result.append("u")
      case "ä", "á", "à", "â": result.append("a")
      case "ç": result.append("c")
      default: result.append(character)
      }
    }
    return result
  }

  /// The text without outer white space.
  public var trimmedSpaces: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
