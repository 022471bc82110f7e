import Rulebook

extension Advisor {
  /// Everything about one rule.
  func rulePage(_ rule: RuleEntry, _ rules: [RuleEntry]) -> PageContent {
    let facts = [
      Page.Row("zegt", [rule.says + rule.otherRegion]),
      Page.Row("onderwerp", [topicNames(rule)]),
    ]
    return PageContent(
      title: "Regel \(rule.id.name)",
      sections: [Page.Section(nil, facts)] + conditionSections(rule) + [
        Page.Section("Wat er dan komt", effects(rule)),
        Page.Section("Andere regels", related(rule, rules)),
        placeSection(rule.basis),
      ],
      notes: rule.basis.isEmpty
        ? ["Deze regel rust op geen clausule: het is eigen advies of algemene kennis."] : [],
      namesPlaces: true,
    )
  }

  private func topicNames(_ rule: RuleEntry) -> String {
    let names = rule.topics.map(\.rawValue)
    return names.count == topics.count ? "alle onderwerpen" : names.joinedDutch(with: "en")
  }

  // MARK: When it holds

  /// The condition in words; topics with the same words are taken together.
  private func conditionSections(_ rule: RuleEntry) -> [Page.Section] {
    let worded = rule.places.map { place in
      (topic: place.topic.id, said: explanation(of: place.when, in: place.topic))
    }
    let variants = worded.map(\.said).unique
    return variants.map { said in
      let ids = worded.filter { $0.said == said }.map(\.topic.rawValue).unique
      let about = variants.count > 1 ? ", bij \(ids.joinedDutch(with: "en"))" : ""
      return Page.Section(
        "Wanneer\(about)\(said.needs)",
        said.parts.map { Page.Row("", [$0.capitalizedFirst]) },
      )
    }
  }

  // MARK: What follows

  private func effects(_ rule: RuleEntry) -> [Page.Row] {
    let wording = RuleText(self)
    return rule.outcomes.map {
      Page.Row("uitkomst", ["\(wording.text($0.title)) [\($0.id)]"])
    } + rule.lines.map(wording.row)
  }

  // MARK: Other rules

  private func related(_ rule: RuleEntry, _ rules: [RuleEntry]) -> [Page.Row] {
    func row(_ label: String, _ found: [RuleEntry]) -> [Page.Row] {
      found.map { Page.Row(label, ["\($0.id.name): \($0.says)"], more: "regel \($0.id.name)") }
    }
    let displacing = rule.places.flatMap(\.unless).unique
    let (decided, awaited) = (rule.outcomes.map(\.id), rule.awaited)
    let deciding =
      awaited.isEmpty
      ? []
      : rules.filter { other in
        other.outcomes.contains { awaited.contains($0.id) && !$0.isCrisis }
      }
    let following =
      decided.isEmpty
      ? []
      : rules.filter { other in
        other.topics.contains(where: rule.topics.contains)
          && (other.topics.count == 1 || rule.topics.count > 1)
          && other.awaited.contains(where: decided.contains)
      }
    let first =
      rule.places.contains { $0.isGuard || rule.outcomes.isEmpty }
      ? [] : [Page.Row("gaat voor", ["Een crisis, en of de afspraken hier gelden."])]
    return first + row("gaat voor", rules.filter { displacing.contains($0.id) })
      + row(
        "wijkt hiervoor",
        rules.filter { other in other.places.contains { $0.unless.contains(rule.id) } },
      )
      + row("beslist erover", deciding.count <= 8 ? deciding : [])
      + row("volgt hierop", following.count <= 12 ? following : [])
  }
}
