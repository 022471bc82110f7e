import Rulebook
import Testing

@testable import GGZAfspraken
@testable import ggzwijzer

/// What is still possible, as lines to read from top to bottom.
struct PossibilityTextTests {
  private static func fact(_ name: String, _ options: [String]) -> Fact {
    Fact(
      name,
      .choice(options.map { Fact.Option($0, $0) }),
      label: name,
      question: "",
      reason: "",
      knownBy: "",
    )
  }

  private let kleur = fact("kleur", ["rood", "geel", "blauw"])
  private let maat = fact("maat", ["klein", "groot"])

  private func way(_ values: [(Fact, String)], _ outcome: String) -> Answer.Possibility {
    Answer.Possibility(
      values: values.map { Assignment($0.id, .choice($1)) },
      outcome: Outcome(outcome, outcome),
    )
  }

  private func lines(_ ways: [Answer.Possibility]) -> [String] {
    PossibilityText(ways, missing: [kleur, maat]).lines.told
  }

  @Test func `values with the same outcome stand in one line`() {
    let ways = [
      way([(kleur, "rood")], "A"), way([(kleur, "geel")], "A"), way([(kleur, "blauw")], "B"),
    ]
    #expect(lines(ways) == ["kleur: rood of geel → A", "kleur: blauw → B"])
  }

  @Test func `what the lines above rule out is not repeated`() {
    let ways = [
      way([(kleur, "rood")], "A"), way([(kleur, "geel"), (maat, "klein")], "B"),
      way([(kleur, "geel"), (maat, "groot")], "C"),
      way([(kleur, "blauw"), (maat, "klein")], "B"),
      way([(kleur, "blauw"), (maat, "groot")], "C"),
    ]
    #expect(
      lines(ways) == [
        "kleur: rood → A", "anders, bij maat: klein → B", "anders, bij maat: groot → C",
      ]
    )
  }

  @Test func `a line holds only where every line above it does not`() {
    let ways = [
      way([(kleur, "rood"), (maat, "klein")], "A"),
      way([(kleur, "rood"), (maat, "groot")], "B"),
      way([(kleur, "geel"), (maat, "klein")], "B"),
      way([(kleur, "geel"), (maat, "groot")], "A"),
    ]
    #expect(lines(ways).count == 4)
    #expect(lines(ways).allSatisfy { $0.contains("kleur") && $0.contains("maat") })
  }

  @Test func `after nine lines the other outcomes are only named`() {
    let many = Self.fact("veel", (1...12).map { "v\($0)" })
    let ways = many.options.map { way([(many, $0.value)], "uitkomst \($0.value)") }
    let (told, leftOut) = PossibilityText(ways, missing: [many]).lines
    #expect(told.count == 9)
    #expect(leftOut.map(\.id) == ["uitkomst v10", "uitkomst v11", "uitkomst v12"])
  }
}
