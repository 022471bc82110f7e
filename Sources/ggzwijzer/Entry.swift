import GGZAfspraken
import Rulebook

/// The words that work at every question.
enum Command: String, CaseIterable {
  case waarom
  case terug
  case onbekend
  case overzicht
  case crisis
  case stop
  case hulp = "?"

  var words: [String] {
    switch self {
    case .onbekend: [rawValue, "weet ik niet", "weet niet", "geen idee"]
    case .stop: [rawValue, "stoppen", "quit", "exit"]
    case .hulp: [rawValue, "help", "hulp"]
    case .waarom, .terug, .overzicht, .crisis: [rawValue]
    }
  }

  /// The reminder of what can be typed.
  static let hint =
    "Antwoord met een nummer, een woord of het begin ervan. Dit kan altijd: waarom, terug, "
    + "onbekend, overzicht, crisis, stop. Met ? zie je dit opnieuw."
}

/// What somebody can choose: a line with the words that choose it.
struct Option {
  let label: String
  let words: [String]
}

/// What was understood of a typed line.
enum Understood: Equatable {
  case option(Int)
  case command(Command)
  case several([Int])
  case nothing
  case ambiguous([String])

  /// Understands a line: a number, a word, or its beginning; options go before commands.
  static func one(_ line: String, _ options: [Option]) -> Understood {
    let word = line.folded.withoutEndMarks
    guard !word.isEmpty else { return .nothing }
    if let number = Int(word) {
      return (1...max(1, options.count)).contains(number) && !options.isEmpty
        ? .option(number - 1) : .nothing
    }
    let named = options.firstIndex { $0.words.contains { $0.folded == word } }
    if let named { return .option(named) }
    if let command = Command.allCases.first(where: { $0.words.contains(word) }) {
      return .command(command)
    }
    let beginning = options.indices.filter { index in
      options[index].words.first?.folded.hasPrefix(word) == true
        || options[index].label.folded.hasPrefix(word)
    }
    if beginning.count == 1 { return .option(beginning[0]) }
    if beginning.count > 1 { return .ambiguous(beginning.map { options[$0].label }) }
    let commands = Command.allCases.filter { word.count > 1 && $0.rawValue.hasPrefix(word) }
    return commands.count == 1 ? .command(commands[0]) : .nothing
  }

  /// Understands a line with any number of choices: '1,3', '1 3', words, 'geen', 'alle'.
  static func several(_ line: String, _ options: [Option]) -> Understood {
    let word = line.folded.withoutEndMarks
    if ["geen", "nee", "niets", "0"].contains(word) { return .several([]) }
    if ["alle", "alles", "allemaal"].contains(word) { return .several(Array(options.indices)) }
    if let command = Command.allCases.first(where: { $0.words.contains(word) }) {
      return .command(command)
    }
    if word.contains(" "), case .option(let index) = one(line, options) {
      return .several([index])
    }
    var chosen: [Int] = []
    let parts = word.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" })
    for part in parts where part != "en" {
      switch one(String(part), options) {
      case .option(let index): chosen.append(index)
      case .ambiguous(let labels): return .ambiguous(labels)
      case .command(let command) where chosen.isEmpty: return .command(command)
      default: return .nothing
      }
    }
    return chosen.isEmpty ? .nothing : .several(chosen.unique.sorted())
  }
}

extension String {
  /// The text without the marks that end a sentence; a lone question mark stays.
  fileprivate var withoutEndMarks: String {
    let end = lastIndex { !"!.,?".contains($0) }
    return end.map { String(self[...$0]) } ?? self
  }
}
