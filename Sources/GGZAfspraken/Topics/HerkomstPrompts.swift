import Rulebook

/// How the gemeente van herkomst is asked for, or found.
enum HerkomstPrompts {
  /// The gemeente van herkomst: the six that take part, or another one.
  static func origin(_ edition: Edition) -> Prompt {
    Prompt(
      Facts.gemeente.id.name,
      question: Facts.gemeenteVanHerkomst.fact.question,
      reason: Facts.gemeenteVanHerkomst.fact.reason,
      basis: [.wed(1), .wed(87)],
      covers: [Facts.gemeente.id],
      form: .one(municipalities(edition, for: Facts.gemeente)),
    )
  }

  /// The six municipalities and 'another one' as lines that answer a fact.
  private static func municipalities(
    _ edition: Edition,
    for fact: ChoiceFact<Gemeente>,
  ) -> [Prompt.Choice] {
    let others = Gemeente.allCases.filter { !edition.municipalities.contains($0) && $0 != .anders }
    let members = edition.municipalities.map {
      Prompt.Choice(
        $0.rawValue,
        $0.label,
        synonyms: $0.synonyms,
        sets: [fact.value($0)],
      )
    }
    return members + [
      Prompt.Choice(
        Gemeente.anders.rawValue,
        Gemeente.anders.label,
        synonyms: Gemeente.anders.synonyms + others.map(\.rawValue),
        sets: [fact.value(.anders)],
      )
    ]
  }

  /// The questions that find the gemeente van herkomst; a wish to live elsewhere is asked first.
  static func herkomst(_ edition: Edition) -> [Prompt] {
    [
      Prompt(
        Facts.gewensteGemeente.id.name,
        question: Facts.gewensteGemeente.fact.question,
        reason: Facts.gewensteGemeente.fact.reason,
        basis: [.wed(84)],
        covers: [Facts.gewensteGemeente.id],
        form: .one(municipalities(edition, for: Facts.gewensteGemeente)),
      ),
      reason,
      Facts.onderbouwd.prompt(.wed(88), when: Facts.reden.containsAny(.steunendNetwerk)),
    ] + Woonplaatsen.positions.indices.map { place($0, edition) } + [
      Facts.vasteWoonplaats.prompt(.wed(82)),
      ownLife,
      Facts.inkomenOfDagbesteding.prompt(.wed(87), when: Facts.woonplaatsTelt.holds),
      Facts.netwerk.prompt(.wed(87), when: Facts.woonplaatsTelt.holds),
      Facts.jongere.prompt(.wed(87), when: Facts.woonplaatsTelt.holds),
    ]
  }

  /// One place: municipality and kind together, until one counts or there are no more.
  private static func place(_ index: Int, _ edition: Edition) -> Prompt {
    let position = Woonplaatsen.positions[index]
    return Prompt(
      position.gemeente.id.name,
      question: index == 0
        ? "Waar woonde de inwoner voor de opname of de aanvraag van het Wmo-traject, en wat voor "
          + "plek was dat?" : "En waar woonde de inwoner daarvoor, en wat voor plek was dat?",
      reason: "De laatste eigen plek telt; een plek van na de aanvraag niet",
      basis: [.wed(87)],
      covers: [Facts.woonplaatsen.id, Facts.vasteWoonplaats.id],
      when: Woonplaatsen.isReached(index),
      form: .combined(
        [
          municipalities(edition, for: position.gemeente),
          Woonsoort.allCases.map {
            Prompt.Choice(
              $0.rawValue,
              $0.label,
              synonyms: $0.synonyms,
              sets: [position.soort.value($0)],
            )
          },
        ],
        or: [
          Prompt.Choice(
            "zwervend",
            "geen vaste woon- of verblijfplaats",
            synonyms: ["dakloos", "zwerft"],
            sets: [Assignment(Facts.vasteWoonplaats.id, .flag(false))],
          ),
          Prompt.Choice(
            "geen",
            index == 0 ? "geen woonplaats bekend" : "geen eerdere woonplaats bekend",
            sets: [
              Assignment(position.isLast.id, .flag(true)),
              Assignment(Facts.vasteWoonplaats.id, .flag(true)),
            ],
          ),
        ],
      ),
    )
  }

  /// Income or something to do by day, and a network, in one question.
  private static let ownLife: Prompt = {
    func sets(_ income: Bool, _ network: Bool) -> [Assignment] {
      [
        Assignment(Facts.inkomenOfDagbesteding.id, .flag(income)),
        Assignment(Facts.netwerk.id, .flag(network)),
      ]
    }
    let noYouth = [Assignment(Facts.jongere.id, .flag(false))]
    return Prompt(
      "eigen-leven",
      question: "Had de inwoner daar een eigen inkomen of dagbesteding, en een sociaal netwerk?",
      reason: "Beide horen bij een eigen woonsituatie; bij een jongere tellen ze niet.",
      basis: [.wed(87)],
      covers: [Facts.inkomenOfDagbesteding.id, Facts.netwerk.id, Facts.jongere.id],
      when: .all([
        Facts.woonplaatsTelt.holds, .not(Facts.inkomenOfDagbesteding.isAnswered),
        .not(Facts.netwerk.isAnswered), .not(Facts.jongere.isAnswered),
      ]),
      form: .one([
        Prompt.Choice("allebei", "ja, allebei", synonyms: ["ja"], sets: sets(true, true)),
        Prompt.Choice(
          "inkomen",
          "wel een inkomen of dagbesteding, geen netwerk",
          synonyms: ["dagbesteding"],
          sets: sets(true, false) + noYouth,
        ),
        Prompt.Choice(
          "netwerk",
          "wel een netwerk, geen inkomen of dagbesteding",
          sets: sets(false, true) + noYouth,
        ),
        Prompt.Choice(
          "geen",
          "geen van beide",
          synonyms: ["nee"],
          sets: sets(false, false) + noYouth,
        ),
        Prompt.Choice(
          "jongere",
          "het gaat om een jongere",
          synonyms: ["jong"],
          sets: [Assignment(Facts.jongere.id, .flag(true))],
        ),
      ]),
    )
  }()

  /// The reason in one question; of a supporting network also whether there are facts.
  private static let reason: Prompt = {
    let reasons = Verhuisreden.allCases.flatMap { reason -> [Prompt.Choice] in
      let sets = [Assignment(Facts.reden.id, .set([reason.rawValue]))]
      guard reason == .steunendNetwerk else {
        return [
          Prompt.Choice(reason.rawValue, reason.label, synonyms: reason.synonyms, sets: sets)
        ]
      }
      return [
        Prompt.Choice(
          reason.rawValue,
          "\(reason.label), met feiten te onderbouwen",
          synonyms: ["netwerk"] + reason.synonyms,
          sets: sets + [Assignment(Facts.onderbouwd.id, .flag(true))],
        ),
        Prompt.Choice(
          "niet-onderbouwd",
          "\(reason.label), zonder feiten",
          synonyms: ["tante"],
          sets: sets + [Assignment(Facts.onderbouwd.id, .flag(false))],
        ),
      ]
    }
    return Prompt(
      Facts.reden.id.name,
      question: "Wat is de belangrijkste reden om niet terug te gaan?",
      reason: Facts.reden.fact.reason,
      basis: [.wed(88)],
      covers: [Facts.reden.id],
      when: .not(Facts.reden.isAnswered),
      form: .one(
        reasons + [
          Prompt.Choice(
            "geen",
            "geen van deze",
            synonyms: ["anders", "nee"],
            sets: [Assignment(Facts.reden.id, .set([]))],
          )
        ]
      ),
    )
  }()
}
