import GGZAfspraken
import Rulebook

@testable import ggzwijzer

/// The in-memory twin of the terminal: lines in, text out, a clock that stands still.
struct MemorySurroundings: Surroundings {
  var canAsk = true
  var allowsBold = false
  var now: Moment
  var input: [String]
  /// Whether the last thing that happens is Ctrl-C instead of the end of the input.
  var endsWithInterrupt = false
  var files: [String: String] = [:]
  var variables: [String: String] = [:]
  /// After this many writes the output is closed.
  var writesBeforeFailure = Int.max
  private(set) var output = ""
  private(set) var errors = ""

  init(at moment: String = "2026-11-21T10:00", input: [String] = []) {
    now = Moment(isoText: moment) ?? Moment(date: .init(dayNumber: 0))
    self.input = input
  }

  mutating func readLine() -> Input {
    guard !input.isEmpty else { return endsWithInterrupt ? .interrupted : .endOfInput }
    let line = input.removeFirst()
    // A terminal shows what is typed.
    if canAsk { output += line + "\n" }
    return .line(Array(line.utf8))
  }

  mutating func write(_ text: String) throws(OutputFailed) {
    guard writesBeforeFailure > 0 else { throw OutputFailed() }
    writesBeforeFailure -= 1
    output += text
  }

  mutating func writeError(_ text: String) {
    errors += text
  }

  func file(at path: String) throws(FileUnreadable) -> [UInt8] {
    guard let text = files[path] else { throw FileUnreadable(path: path) }
    return Array(text.utf8)
  }

  func environment(_ name: String) -> String? {
    variables[name]
  }
}

/// What one run of the program gave.
struct Run {
  let status: EndStatus
  let output: String
  let errors: String

  init(_ arguments: [String], in surroundings: MemorySurroundings) {
    var program = Program(surroundings)
    status = program.run(arguments)
    output = program.outside.output
    errors = program.outside.errors
  }

  /// Runs without anybody to ask.
  init(_ arguments: String..., at moment: String = "2026-11-21T10:00") {
    var surroundings = MemorySurroundings(at: moment)
    surroundings.canAsk = false
    self.init(arguments, in: surroundings)
  }
}
