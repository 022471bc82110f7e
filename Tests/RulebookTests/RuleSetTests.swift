import Rulebook
import Testing

@Suite("Rule set")
struct RuleSetTests {
  private let yes = Condition.holds(Sample.flag)
  private let no = Condition.not(.holds(Sample.flag))
  private let open = Condition.holds(Sample.other)
  private let known = Sample.known([Sample.flag: .flag(true)])

  @Test func `one rule that holds determines the conclusion`() {
    let rules = RuleSet([Sample.rule("A", yes, then: "a"), Sample.rule("B", no, then: "b")])
    #expect(rules.decide(known) == .determined("a", by: RuleID("A")))
  }

  @Test func `two rules with the same conclusion do not contradict each other`() {
    let rules = RuleSet([Sample.rule("A", yes, then: "a"), Sample.rule("B", .always, then: "a")])
    #expect(rules.decide(known) == .determined("a", by: RuleID("A")))
  }

  @Test func `two rules with different conclusions are a fault, whatever their order`() {
    let rules = [Sample.rule("A", yes, then: "a"), Sample.rule("B", .always, then: "b")]
    #expect(RuleSet(rules).decide(known) == .conflicting([RuleID("A"), RuleID("B")]))
    #expect(RuleSet(rules.reversed()).decide(known) == .conflicting([RuleID("B"), RuleID("A")]))
  }

  @Test func `no rule that can hold any more is an answer too`() {
    #expect(RuleSet([Sample.rule("A", no, then: "a")]).decide(known) == .silent)
    #expect(RuleSet<String>([]).decide(known) == .silent)
  }

  @Test func `an open rule with another conclusion keeps it undetermined`() {
    let rules = RuleSet([Sample.rule("A", yes, then: "a"), Sample.rule("B", open, then: "b")])
    #expect(rules.decide(known) == .undetermined(open: [Sample.other]))
  }

  @Test func `an open rule with the same conclusion changes nothing`() {
    let rules = RuleSet([Sample.rule("B", open, then: "a"), Sample.rule("A", yes, then: "a")])
    #expect(rules.decide(known) == .determined("a", by: RuleID("A")))
  }

  @Test func `the open facts come in the order in which the rules look at them, each once`() {
    let third = Condition.holds(Sample.third)
    let rules = RuleSet([
      Sample.rule("A", .all([third, open]), then: "a"),
      Sample.rule("B", .all([open, .holds(Sample.choice)]), then: "b"),
    ])
    #expect(
      rules.decide(known) == .undetermined(open: [Sample.third, Sample.other, Sample.choice])
    )
  }

  @Test func `a rule that names another as its exception gives way to it`() {
    let rules = [
      Sample.rule("A", .always, then: "a", unless: ["B"]), Sample.rule("B", yes, then: "b"),
    ]
    #expect(RuleSet(rules).decide(known) == .determined("b", by: RuleID("B")))
    let otherwise = Sample.known([Sample.flag: .flag(false)])
    #expect(RuleSet(rules).decide(otherwise) == .determined("a", by: RuleID("A")))
  }

  @Test func `an exception that is open keeps the rule open, and its facts are asked first`() {
    let rules = RuleSet([
      Sample.rule("A", .holds(Sample.third), then: "a", unless: ["B"]),
      Sample.rule("B", open, then: "b"),
    ])
    #expect(rules.decide(known) == .undetermined(open: [Sample.other, Sample.third]))
    let settled = known.setting(Sample.third, to: .flag(true))
    #expect(rules.decide(settled) == .undetermined(open: [Sample.other]))
  }

  @Test func `an exception that is displaced itself displaces nothing`() {
    let rules = RuleSet([
      Sample.rule("A", .always, then: "a", unless: ["B"]),
      Sample.rule("B", .always, then: "b", unless: ["C"]),
      Sample.rule("C", yes, then: "a"),
    ])
    #expect(rules.decide(known) == .determined("a", by: RuleID("A")))
  }

  @Test func `an exception that is in no rule of the set displaces nothing`() {
    let rules = RuleSet([Sample.rule("A", yes, then: "a", unless: ["X"])])
    #expect(rules.decide(known) == .determined("a", by: RuleID("A")))
  }

  @Test func `collecting gives every rule that certainly holds, in the order of the set`() {
    let rules = RuleSet([
      Sample.rule("A", yes, then: "a"), Sample.rule("B", open, then: "b"),
      Sample.rule("C", no, then: "c"), Sample.rule("D", .always, then: "d"),
      Sample.rule("E", .always, then: "e", unless: ["A"]),
    ])
    #expect(rules.collect(known).map(\.id.name) == ["A", "D"])
  }

  @Test func `a rule is found by its name`() {
    let rules = RuleSet([Sample.rule("A", yes, then: "a")])
    #expect(rules.rule(RuleID("A"))?.then == "a")
    #expect(rules.rule(RuleID("B")) == nil)
  }
}
