import Foundation
import Testing

@testable import ggzwijzer

/// The examples of the README are run, so that they stay true.
///
/// With RENEW_README=1 in the environment their output is written anew.
struct ReadmeTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

  @Test func `every example prints what the README says`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    var lines: [String] = []
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var examples = 0
    while let line = rest.popFirst() {
      lines.append(line)
      guard line == "```console", let command = rest.popFirst() else { continue }
      let block = Array(rest.prefix { $0 != "```" })
      rest = rest.dropFirst(block.count)
      lines.append(command)
      lines += Self.output(of: command, block)
      examples += 1
    }
    let renewed = lines.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RENEW_README"] == "1" {
      try renewed.write(to: Self.file, atomically: true, encoding: .utf8)
      return
    }
    #expect(examples >= 4)
    #expect(renewed == text)
  }

  /// What the terminal shows after a command, with what was typed behind '> '.
  private static func output(of command: String, _ block: [String]) -> [String] {
    var words = Self.words(of: String(command.dropFirst(2)))
    var surroundings = MemorySurroundings()
    surroundings.input = block.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    surroundings.canAsk = !surroundings.input.isEmpty
    if words.first == "echo" {
      surroundings.input = [words[1]]
      surroundings.canAsk = false
      words = Array(words.drop { $0 != "ggzwijzer" })
    }
    let run = Run(Array(words.dropFirst()), in: surroundings)
    var lines = (run.output + run.errors).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The words of a command line, with single quotes as a shell has them.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      switch character {
      case "'": isQuoted.toggle()
      case " " where !isQuoted:
        words.append(word)
        word = ""
      default: word.append(character)
      }
    }
    return (words + [word]).filter { !$0.isEmpty }
  }
}
