import Foundation
import Testing

@testable import ggzwijzer

/// Golden sessions: each file is what a terminal shows, with what was typed behind '> '.
///
/// The lines that begin with '#' say how the program was started. With RENEW_TRANSCRIPTS=1 in the
/// environment the files are written anew; read the difference before it goes in.
struct TranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func `every kind of session has its transcript`() {
    let expected = [
      "rol-huisarts", "rol-poh-ggz", "rol-wijkteam", "rol-welzijn", "rol-herstelnetwerk",
      "rol-ggz", "terug", "onbekend", "foute-invoer", "einde-invoer", "onderbroken",
      "buiten-jeugd", "buiten-ingroei", "buiten-regio", "buiten-opname", "crisis-tussendoor",
      "voor-ingang", "na-herziening",
    ]
    #expect(Set(expected).isSubset(of: Self.names.map { String($0.dropLast(4)) }))
  }

  @Test(arguments: names)
  func `a session reads as its transcript`(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(text)
    let result = transcript.head + transcript.play()
    if ProcessInfo.processInfo.environment["RENEW_TRANSCRIPTS"] == "1" {
      try result.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(result == text)
  }

  @Test(arguments: names)
  func `a session fits 80 columns`(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for line in lines where !line.hasPrefix("#") && !line.hasPrefix("ggzwijzer ") {
      #expect(line.count <= 80, "\(line)")
    }
  }
}

/// One golden session.
private struct Transcript {
  /// How it was started, as comment lines.
  let head: String
  private let settings: [String: String]
  private let input: [String]

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let comments = lines.prefix { $0.hasPrefix("#") }
    head = comments.map { $0 + "\n" }.joined()
    var settings: [String: String] = [:]
    for comment in comments {
      let parts = comment.dropFirst().split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      settings[parts[0].trimmingCharacters(in: .whitespaces)] =
        parts[1].trimmingCharacters(in: .whitespaces)
    }
    self.settings = settings
    input = lines.dropFirst(comments.count).filter { $0.hasPrefix("> ") && $0.count > 2 }
      .map { String($0.dropFirst(2)) }
  }

  func play() -> String {
    var surroundings = MemorySurroundings(
      at: settings["op"] ?? "2026-11-21T10:00",
      input: input,
    )
    surroundings.endsWithInterrupt = settings["einde"] == "ctrl-c"
    surroundings.canAsk = settings["terminal"] != "nee"
    let arguments = (settings["vlaggen"] ?? "").split(separator: " ").map(String.init)
    let run = Run(arguments, in: surroundings)
    return run.output + run.errors + "[status \(run.status.rawValue)]\n"
  }
}
