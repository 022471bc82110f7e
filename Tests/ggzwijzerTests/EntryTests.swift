import Testing

@testable import ggzwijzer

/// What is understood of a typed line.
struct EntryTests {
  private let options = [
    Option(label: "tekenen van een crisis", words: ["crisis"]),
    Option(label: "geen bijzonderheid, vast overleg", words: ["periodiek"]),
    Option(label: "afwijkende labuitslag", words: ["lab", "bloed"]),
  ]

  @Test(arguments: ["Crisis!", "crisis", "CRISIS."])
  func `a crisis is understood with any mark behind it, also where a line has that name`(
    line: String
  ) {
    #expect(Understood.several(line, options) == .command(.crisis))
    #expect(Understood.one(line, []) == .command(.crisis))
  }

  @Test func `a lone question mark asks for help`() {
    #expect(Understood.one("?", options) == .command(.hulp))
  }

  @Test(arguments: [
    ("1,3", [0, 2]), ("1 en 3", [0, 2]), ("geen bijzonderheid", [1]), ("geen", []),
    ("alle", [0, 1, 2]),
    ("lab", [2]), ("bloed", [2]),
  ])
  func `several lines are chosen by number, word or beginning`(line: String, chosen: [Int]) {
    #expect(Understood.several(line, options) == .several(chosen))
  }

  @Test func `another word for a line chooses it only when it is whole`() {
    #expect(Understood.one("bloed", options) == .option(2))
    #expect(Understood.one("bl", options) == .nothing)
    #expect(Understood.one("afw", options) == .option(2))
  }
}
