import GGZAfspraken
import Rulebook

/// The command line, understood as far as it can be without the agreements.
struct Arguments {
  /// What is asked for.
  enum Subject: Hashable {
    case interview
    case help
    case version
    case batch(String)
    case named(String)
  }

  /// A fact with the text that was given for it.
  struct Given: Hashable {
    let name: String
    let value: String?
  }

  /// How an answer is written.
  enum Format: String, CaseIterable {
    case tekst
    case json
  }

  /// A command line that cannot be used.
  struct Misuse: Error, Hashable {
    let message: String
  }

  private(set) var subject = Subject.interview
  private(set) var words: [String] = []
  private(set) var facts: [Given] = []
  private(set) var format = Format.tekst
  private(set) var extent = AnswerText.Extent.usual
  private(set) var moment: String?
  private(set) var dataFolder: String?
  private(set) var reader: String?
  private(set) var asksQuestions = true
  private(set) var wantsHelp = false

  /// The flags that an answer rests on besides the facts, as they were given.
  var kept: [String] {
    (extent == .short ? ["--kort"] : []) + (extent == .whole ? ["--waarom"] : [])
      + (dataFolder.map { ["--gegevens '\($0)'"] } ?? [])
  }

  /// The flags that go with everything, with what they do.
  static let general: [(flag: String, does: String)] = [
    ("--formaat tekst|json", "hoe het antwoord eruitziet"),
    ("--kort", "alleen uitkomst, verantwoordelijke, volgende stap en termijnen"),
    ("--waarom", "alle regels erbij, ook waarom iets anders niet geldt"),
    ("--op DATUM", "de dag waarvoor het antwoord is, ook met tijd: 2026-11-21T09:00"),
    ("--als ROL", "hetzelfde geval, gezien door iemand met een andere rol"),
    ("--geen-vragen", "nooit iets vragen, ook niet in een terminal"),
    ("--gegevens MAP", "map met eigen contactgegevens (\(OwnData.fileName))"),
    ("--help", "hulp; ook per onderwerp"),
    ("--version", "versie van het programma en van de bronnen"),
  ]

  /// Reads the command line; throws `Misuse` in Dutch.
  init(_ arguments: [String]) throws(Misuse) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-h", "-help", "--help", "--hulp": wantsHelp = true
      case "-v", "--version", "--versie": subject = .version
      case "--kort": extent = .short
      case "--waarom": extent = .whole
      case "--geen-vragen": asksQuestions = false
      case _ where argument.hasPrefix("--") && argument.count > 2:
        try take(flag: String(argument.dropFirst(2)), from: &rest)
      case _ where argument.hasPrefix("-") && argument.count > 1:
        throw Misuse(message: "'\(argument)' is geen vlag. Vlaggen beginnen met --.")
      default: words.append(argument)
      }
    }
    try settleSubject()
  }

  private mutating func take(
    flag: String,
    from rest: inout ArraySlice<String>,
  ) throws(Misuse) {
    let parts = flag.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    var value = parts.count > 1 ? String(parts[1]) : nil
    if value == nil, let next = rest.first, !next.hasPrefix("--") {
      value = next
      rest.removeFirst()
    }
    switch name {
    case "formaat":
      guard let value, let format = Format(rawValue: value.folded) else {
        throw Misuse(message: "--formaat is 'tekst' of 'json', niet '\(value ?? "")'.")
      }
      self.format = format
    case "op":
      guard let value else { throw Misuse(message: "Bij --op hoort een datum.") }
      moment = value
    case "als":
      guard let value else { throw Misuse(message: "Bij --als hoort een rol.") }
      reader = value
    case "gegevens":
      guard let value else { throw Misuse(message: "Bij --gegevens hoort een map.") }
      dataFolder = value
    default:
      guard !facts.contains(where: { $0.name == name }) else {
        throw Misuse(message: "--\(name) staat er twee keer.")
      }
      facts.append(Given(name: name, value: value))
    }
  }

  private mutating func settleSubject() throws(Misuse) {
    if subject == .version { return }
    guard let first = words.first else {
      if wantsHelp { subject = .help }
      return
    }
    words.removeFirst()
    switch first.folded {
    case "help", "hulp":
      wantsHelp = true
      guard let topic = words.first else {
        subject = .help
        return
      }
      words.removeFirst()
      subject = .named(topic)
    case "batch":
      if wantsHelp {
        subject = .help
        return
      }
      guard words.count <= 1 else { throw Misuse(message: "batch leest een bestand, of - .") }
      subject = .batch(words.first ?? "-")
    default: subject = .named(first)
    }
  }
}
