import Foundation
import Testing

@testable import ggzwijzer

/// What a session does that no transcript shows as a whole.
struct SessionTests {
  private func session(_ flags: [String] = [], _ input: String...) -> String {
    Run(flags, in: MemorySurroundings(input: input)).output
  }

  @Test(arguments: ["huisarts", "poh-ggz", "wijkteam", "ggz"])
  func `a crisis in the middle of a question fits a screen of 24 lines`(role: String) throws {
    let output = session(["--rol", role], "terugval", "crisis")
    let start = try #require(output.range(of: "Crisis: "))
    let end = try #require(output.range(of: "Meer hierover"))
    let lines = output[start.lowerBound..<end.lowerBound]
      .split(
        separator: "\n",
        omittingEmptySubsequences: false,
      )
    #expect(lines.count <= 22, "\(lines.count)")
    #expect(output.contains("Bel 112"))
    #expect(output.contains("Crisisdienst (GGZ Centraal)") == (role != "wijkteam"))
  }

  @Test func `a high risk is answered at once`() throws {
    let output = session(["--rol", "huisarts"], "verwijzen", "hoog", "stop")
    let warning = try #require(output.range(of: "Er is een hoog risico. Is er nu gevaar?"))
    let next = try #require(output.range(of: "Loopt er een ggz-behandeling"))
    #expect(warning.lowerBound < next.lowerBound)
  }

  @Test func `bewaren gives a command with the same outcome, also without any place`() throws {
    let output = session(["--rol", "wijkteam"], "herkomst", "geen", "bewaren", "stop")
    let line = try #require(
      output.split(separator: "\n").first { $0.hasPrefix("ggzwijzer herkomst") }
    )
    #expect(line.contains("--woonplaatsen geen"))
    let again = Run(line.split(separator: " ").dropFirst().map(String.init), in: .init())
    let title = try #require(again.output.split(separator: "\n").first)
    #expect(output.contains(title))
  }

  @Test func `a word of another topic works after an answer`() {
    let output = session(["--rol", "huisarts"], "overdracht", "ja", "ja", "terugval", "stop")
    #expect(output.contains("Begrepen: 'de klachten zijn terug"))
  }

  @Test func `without a topic there is only the interview`() {
    #expect(Run("--geen-vragen").status == .usage)
    #expect(Run("--formaat", "json").status == .usage)
  }

  @Test func `keys that send control characters do no harm`() {
    let output = session(["--rol", "huisarts"], "\u{1B}[A", "stop")
    #expect(!output.contains("'\u{1B}"))
    #expect(output.contains("begrijp ik hier niet"))
  }
}
