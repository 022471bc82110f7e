// The only file that knows the operating system.
import GGZAfspraken
import Rulebook

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#elseif canImport(Darwin)
@preconcurrency import Darwin
#endif

/// The real terminal, files, environment and clock.
struct Terminal: Surroundings {
  private var pending: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init() {
    // A reader that goes away shows as a failed write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    if isatty(STDIN_FILENO) == 1 {
      // With a handler that returns, Ctrl-C breaks off the read; without SA_RESTART it is not resumed.
      var action = sigaction()
      #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in }
      #else
      action.__sigaction_handler.sa_handler = { _ in }
      #endif
      sigaction(SIGINT, &action, nil)
    }
  }

  var canAsk: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  var allowsBold: Bool {
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty
      && environment("TERM") != "dumb" && environment("TERM") != nil
  }

  var now: Moment {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day =
      CivilDate(
        year: Int(parts.tm_year) + 1900,
        month: Int(parts.tm_mon) + 1,
        day: Int(parts.tm_mday),
      )
      ?? CivilDate(dayNumber: Int(seconds) / 86_400)
    return Moment(date: day, minute: Int(parts.tm_hour) * 60 + Int(parts.tm_min))
  }

  mutating func readLine() -> Input {
    var searched = start
    while true {
      if let end = pending[searched...].firstIndex(of: 0x0A) {
        let line = Array(pending[start..<end])
        start = end + 1
        return .line(line)
      }
      searched = pending.count
      if isAtEnd {
        guard start < pending.count else { return .endOfInput }
        let line = Array(pending[start...])
        start = pending.count
        return .line(line)
      }
      if start > 0 {
        pending.removeFirst(start)
        searched -= start
        start = 0
      }
      if !fill() { return .interrupted }
    }
  }

  /// Reads on; false when the reading was interrupted.
  private mutating func fill() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { return false }
    if count <= 0 { isAtEnd = true } else { pending += buffer[..<count] }
    return true
  }

  mutating func write(_ text: String) throws(OutputFailed) {
    guard Self.put(text, on: STDOUT_FILENO) else { throw OutputFailed() }
  }

  mutating func writeError(_ text: String) {
    _ = Self.put(text, on: STDERR_FILENO)
  }

  private static func put(_ text: String, on descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.indices])
        #if canImport(Darwin)
        let count = Darwin.write(descriptor, slice.baseAddress, slice.count)
        #elseif canImport(Musl)
        let count = Musl.write(descriptor, slice.baseAddress, slice.count)
        #else
        let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
        #endif
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  func file(at path: String) throws(FileUnreadable) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw FileUnreadable(path: path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else { throw FileUnreadable(path: path) }
      bytes += buffer[..<count]
    }
  }

  func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Ends the program.
  static func exit(_ status: EndStatus) -> Never {
    #if canImport(Darwin)
    Darwin.exit(status.rawValue)
    #elseif canImport(Musl)
    Musl.exit(status.rawValue)
    #else
    Glibc.exit(status.rawValue)
    #endif
  }
}
