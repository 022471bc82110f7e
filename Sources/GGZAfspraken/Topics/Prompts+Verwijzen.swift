import Rulebook

extension Prompts {
  /// Whether a treatment runs or ended not long ago, in one question.
  static let runningOrRelapse = Prompt(
    "loopt",
    question: "Loopt er een ggz-behandeling, of is die pas afgesloten?",
    reason: "Dan is er misschien een andere weg dan een nieuwe verwijzing.",
    basis: [.eem(33), .eem(27)],
    covers: [Facts.inBehandeling.id, Facts.terugvalBinnen12Maanden.id],
    when: .all([
      .not(Facts.inBehandeling.isAnswered), .not(Facts.terugvalBinnen12Maanden.isAnswered),
    ]),
    form: .one([
      Prompt.Choice(
        "nee",
        "geen van beide",
        synonyms: ["geen"],
        sets: running(false) + relapse(false),
      ),
      Prompt.Choice(
        "terugval",
        "pas afgesloten: dezelfde klachten zijn binnen 12 maanden terug",
        synonyms: ["afgesloten"],
        sets: running(false) + relapse(true),
      ),
      Prompt.Choice(
        "behandeling",
        "er loopt een behandeling bij een ggz-instelling",
        synonyms: ["loopt", "ja"],
        sets: running(true) + relapse(false),
      ),
    ]),
  )

  private static func running(_ value: Bool) -> [Assignment] {
    [Assignment(Facts.inBehandeling.id, .flag(value))]
  }

  private static func relapse(_ value: Bool) -> [Assignment] {
    [Assignment(Facts.terugvalBinnen12Maanden.id, .flag(value))]
  }

  /// Whether the inwoner lives in the region; the municipality itself makes no difference.
  static func region(_ edition: Edition) -> Prompt {
    let place = Facts.gemeente.id
    return Prompt(
      "regio",
      question: "Woont de inwoner in "
        + edition.municipalities.map(\.name).joinedDutch(with: "of") + "?",
      reason: "Alleen daar is de terugkeerconsultatie afgesproken.",
      basis: [.web(18), .web(21)],
      covers: [place],
      when: .not(Facts.gemeente.isAnswered),
      form: .one([
        Prompt.Choice(
          "ja",
          "ja",
          sets: [Assignment(place, .among(edition.municipalities.map(\.rawValue)))],
        ),
        Prompt.Choice(
          "nee",
          "nee, ergens anders",
          synonyms: ["elders"],
          sets: [
            Assignment(
              place,
              .among(([.anders] + edition.joiningLater).map(\.rawValue)),
            )
          ],
        ),
      ]),
    )
  }

  // MARK: The criteria in two lists

  /// The heavy traits, with treatment that did not help: any of them can decide for the multi ggz.
  static let heavy = list(
    "zwaar",
    question: "Wat hiervan geldt?",
    reason: "Dit kan wijzen op de multi ggz.",
    basis: [.lga(40), .lga(41), .lga(44)],
    items: Kenmerk.heavy.map { item($0) } + [
      Prompt.Item(
        "basis-ggz",
        "behandeling in de basis-ggz hielp niet",
        when: .not(Facts.geenVerbetering.isAnswered),
        chosen: Facts.geenVerbetering.value(.basisGGZ),
        otherwise: Assignment(Facts.geenVerbetering.id, .among(["nee", "praktijk"])),
      ),
      Prompt.Item(
        "basis-ggz-ongeschikt",
        "behandeling in de praktijk hielp niet, en voor de basis-ggz is het te ernstig en complex",
        when: .all([
          .not(Facts.geenVerbetering.isAnswered), .not(Facts.basisGGZOngeschikt.isAnswered),
        ]),
        chosen: Assignment(Facts.basisGGZOngeschikt.id, .flag(true)),
        otherwise: Assignment(Facts.basisGGZOngeschikt.id, .flag(false)),
        also: [Facts.geenVerbetering.value(.praktijk)],
      ),
    ],
  )

  /// The suspected disorder and the severity in one question.
  static let disorderAndSeverity = Prompt(
    "dsm-ernst",
    question: "Vermoed je een stoornis volgens de DSM, en hoe zwaar zijn lijdensdruk en "
      + "disfunctioneren?",
    reason: "Een vermoeden is genoeg; hoe zwaar het is, blijft je eigen oordeel.",
    basis: [.lga(9), .lga(31), .lga(41), .lga(32), .lga(42)],
    covers: [Facts.vermoedenDSM.id, Facts.ernst.id],
    when: .all([
      .not(Facts.vermoedenDSM.isAnswered), .not(Facts.vermoedenDSM.isUnknown),
      .not(Facts.ernst.isAnswered), .not(Facts.ernst.isUnknown),
    ]),
    form: .combined(
      [
        [
          Prompt.Choice(
            "ja",
            "ja, een DSM-stoornis of het vermoeden ervan",
            sets: [Assignment(Facts.vermoedenDSM.id, .flag(true))],
          ),
          Prompt.Choice(
            "nee",
            "nee, geen vermoeden",
            sets: [Assignment(Facts.vermoedenDSM.id, .flag(false))],
          ),
          Prompt.Choice(
            "twijfel",
            "dat weet ik niet",
            sets: [Assignment(Facts.vermoedenDSM.id, .unknown)],
          ),
        ],
        Ernst.allCases.map {
          Prompt.Choice(
            $0.rawValue,
            $0.label,
            synonyms: $0.synonyms,
            sets: [Facts.ernst.value($0)],
          )
        },
      ],
      or: [],
    ),
  )

  /// What is left: only what can still change the outcome is shown.
  static let light = list(
    "licht",
    question: "En wat geldt hiervan?",
    reason: "Dit kan wijzen op de mono ggz, of op begeleiding in de praktijk.",
    basis: [.lga(30), .lga(31), .lga(20)],
    items: [
      Prompt.Item(
        "kort",
        "de klachten zijn er nog maar kort",
        when: .all([
          .not(Facts.kortdurend.isAnswered),
          .any([Facts.ernst.isUnknown, Facts.ernst.isOneOf(.licht, .matig)]),
        ]),
        chosen: Assignment(Facts.kortdurend.id, .flag(true)),
        otherwise: Assignment(Facts.kortdurend.id, .flag(false)),
      ),
      Prompt.Item(
        "praktijk",
        "behandeling in de praktijk hielp niet",
        when: .not(Facts.geenVerbetering.isAnswered),
        chosen: Facts.geenVerbetering.value(.praktijk),
        otherwise: Facts.geenVerbetering.value(.nee),
      ),
    ]
      + Kenmerk.medium.map { kenmerk in
        item(kenmerk, besides: kenmerk == .comorbiditeitStoortNiet ? mayBeDSM : .always)
      }
      + Kenmerk.light.map { item($0, besides: lightDecides) },
  )

  /// A suspected disorder is not ruled out.
  private static let mayBeDSM = Condition.any([
    .not(Facts.vermoedenDSM.isAnswered), Facts.vermoedenDSM.holds,
  ])

  /// The list for the practice can still decide: mono is not certain by severity, and H1 is not either.
  private static let lightDecides = Condition.all([
    .not(
      .all([
        Facts.vermoedenDSM.isCertain, Facts.ernst.isAnswered,
        Facts.ernst.isOneOf(.matig, .ernstig),
      ])
    ),
    .not(
      .all([
        Facts.kortdurend.isCertain, Facts.ernst.isAnswered, Facts.ernst.isOneOf(.licht, .matig),
      ])
    ),
  ])

  private static func item(
    _ kenmerk: Kenmerk,
    besides condition: Condition = .always,
  ) -> Prompt.Item {
    Prompt.Item(
      kenmerk.rawValue,
      kenmerk.label,
      when: .all([.not(kenmerk.flag.isAnswered), condition]),
      chosen: Assignment(kenmerk.flag.id, .flag(true)),
      otherwise: Assignment(kenmerk.flag.id, .flag(false)),
    )
  }

  private static func list(
    _ id: String,
    question: String,
    reason: String,
    basis: [ClauseID],
    items: [Prompt.Item],
  ) -> Prompt {
    Prompt(
      id,
      question: question,
      reason: reason,
      basis: basis,
      covers: items.map(\.chosen.fact),
      when: .any(items.map(\.when)),
      form: .sort(items),
    )
  }

  // MARK: Stepped care

  /// How far the steps were tried; each answer stands for all lighter ones too.
  static let tried: Prompt = {
    let steps: [Zorgstap] = [.stap0, .stap1a, .stap1b, .stap2a, .stap2b, .stap3]
    let choices = steps.enumerated()
      .map { index, step in
        Prompt.Choice(
          step.rawValue,
          "tot en met \(step.label)",
          sets: [Assignment(Facts.stap.id, .set(steps.prefix(index + 1).map(\.rawValue)))],
        )
      }
    return Prompt(
      Facts.stap.id.name,
      question: "Wat is al geprobeerd?",
      reason: Facts.stap.fact.reason,
      basis: [.rnu(6)],
      covers: [Facts.stap.id],
      form: .one(
        [
          Prompt.Choice(
            "niets",
            "nog niets",
            synonyms: ["geen", "nee"],
            sets: [Assignment(Facts.stap.id, .set([]))],
          )
        ] + choices
      ),
    )
  }()
}
