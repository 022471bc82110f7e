import Rulebook
import Testing

@Suite("Truth")
struct TruthTests {
  @Test(arguments: [(true, Truth.yes), (false, .no)])
  func `a known Boolean is yes or no`(value: Bool, truth: Truth) {
    #expect(Truth(value) == truth)
  }

  @Test(arguments: [(Truth.yes, Truth.no), (.no, .yes), (.unknown, .unknown)])
  func `the opposite of unknown is unknown`(truth: Truth, opposite: Truth) {
    #expect(truth.negated == opposite)
    #expect(truth.negated.negated == truth)
  }

  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .no), (.yes, .unknown, .unknown),
    (.no, .yes, .no), (.no, .no, .no), (.no, .unknown, .no),
    (.unknown, .yes, .unknown), (.unknown, .no, .no), (.unknown, .unknown, .unknown),
  ])
  func `all: one no decides, past every unknown`(first: Truth, second: Truth, both: Truth) {
    #expect(Truth.all([first, second]) == both)
  }

  @Test(arguments: [
    (Truth.yes, Truth.yes, Truth.yes), (.yes, .no, .yes), (.yes, .unknown, .yes),
    (.no, .yes, .yes), (.no, .no, .no), (.no, .unknown, .unknown),
    (.unknown, .yes, .yes), (.unknown, .no, .unknown), (.unknown, .unknown, .unknown),
  ])
  func `any: one yes decides, past every unknown`(first: Truth, second: Truth, either: Truth) {
    #expect(Truth.any([first, second]) == either)
  }

  @Test func `nothing at all holds as all, and does not hold as any`() {
    #expect(Truth.all([]) == .yes)
    #expect(Truth.any([]) == .no)
  }

  @Test func `a decisive value counts wherever it stands`() {
    #expect(Truth.all([.unknown, .unknown, .yes, .no]) == .no)
    #expect(Truth.any([.unknown, .no, .unknown, .yes]) == .yes)
  }
}
