import GGZAfspraken

/// What came in when a line was asked for; the end of the input is never an answer.
enum Input: Hashable {
  case line([UInt8])
  case endOfInput
  case interrupted
}

/// Writing failed, for instance because the reader of a pipe went away.
struct OutputFailed: Error {}

/// A file could not be read.
struct FileUnreadable: Error {
  let path: String
}

/// Everything outside the program: terminal, files, environment and clock.
protocol Surroundings {
  /// Whether somebody is there to answer questions.
  var canAsk: Bool { get }
  /// Whether text may be set in bold.
  var allowsBold: Bool { get }
  /// The local date and time.
  var now: Moment { get }

  /// The next line of the standard input, without its end.
  mutating func readLine() -> Input
  /// Writes to the standard output.
  mutating func write(_ text: String) throws(OutputFailed)
  /// Writes to the standard error; a failure there is nobody's loss.
  mutating func writeError(_ text: String)
  /// The whole text of a file.
  func file(at path: String) throws(FileUnreadable) -> [UInt8]
  /// A variable of the environment.
  func environment(_ name: String) -> String?
}

extension Surroundings {
  mutating func writeLine(_ text: String = "") throws(OutputFailed) {
    try write(text + "\n")
  }
}
