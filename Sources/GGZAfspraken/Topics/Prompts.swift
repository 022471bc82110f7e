public import Rulebook

extension TypedFact {
  /// The plain question for this fact.
  func prompt(_ basis: ClauseID..., when: Condition = .always) -> Prompt {
    Prompt(asking: fact, basis: basis, when: when)
  }
}

extension Prompt {
  /// The plain question for a fact.
  public init(asking fact: Fact, basis: [ClauseID] = [], when: Condition = .always) {
    self.init(
      fact.id.name,
      question: fact.question,
      reason: fact.reason,
      basis: basis,
      covers: [fact.id],
      when: when,
      form: fact.form,
    )
  }
}

extension Fact {
  fileprivate var form: Prompt.Form {
    switch kind {
    case .flag:
      .one([
        Prompt.Choice("ja", "ja", sets: [Assignment(id, .flag(true))]),
        Prompt.Choice("nee", "nee", sets: [Assignment(id, .flag(false))]),
      ])
    case .choice(let options):
      .one(
        options.map {
          Prompt.Choice(
            $0.value,
            $0.label,
            synonyms: $0.synonyms,
            sets: [Assignment(id, .choice($0.value))],
          )
        }
      )
    case .set(let options): .several(id, options)
    case .list(let groups):
      .combined(
        groups.map { group in group.map { Prompt.Choice($0.value, $0.label, sets: []) } },
        or: [],
      )
    case .number(let range, let bound):
      .one([
        Prompt.Choice(
          "\(bound)+",
          "\(bound) jaar of ouder",
          synonyms: ["ja", "ouder"],
          sets: [Assignment(id, .number(bound...range.upperBound))],
        ),
        Prompt.Choice(
          "jonger",
          "jonger dan \(bound)",
          synonyms: ["onder-\(bound)", "nee"],
          sets: [Assignment(id, .number(range.lowerBound...bound - 1))],
        ),
      ])
    case .event: .day(id, canBeNotYet: true)
    case .day: .day(id, canBeNotYet: false)
    }
  }
}

/// Questions that settle several facts at once.
enum Prompts {
  /// Scope in one question: age and municipality.
  static func scope(_ edition: Edition) -> [Prompt] {
    let age = Facts.leeftijd.id
    let place = Facts.gemeente.id
    let adult = Assignment(age, .number(18...130))
    let within = edition.municipalities.map(\.rawValue)
    let joining = edition.joiningLater.map(\.rawValue)
    let names = edition.municipalities.map(\.name).joinedDutch(with: "of")
    return [
      Prompt(
        "bereik",
        question: "Is de inwoner 18 jaar of ouder, en woont die in \(names)?",
        reason: "Alleen dan gelden de regionale afspraken.",
        basis: [.web(18), .web(19), .web(21)],
        covers: [age, place],
        when: .all(
          [Facts.leeftijd.id, Facts.gemeente.id]
            .flatMap {
              [.not(.isAnswered($0)), .not(.isUnknown($0))] as [Condition]
            }
        ),
        form: .one([
          Prompt.Choice("ja", "ja", sets: [adult, Assignment(place, .among(within))]),
          Prompt.Choice(
            "jonger",
            "nee, jonger dan 18 jaar",
            sets: [Assignment(age, .number(0...17))],
          ),
          Prompt.Choice(
            "ingroei",
            "nee, woont in \(edition.joiningLater.map(\.name).joinedDutch(with: "of"))",
            synonyms: joining,
            sets: [adult, Assignment(place, .among(joining))],
          ),
          Prompt.Choice(
            "elders",
            "nee, woont ergens anders",
            synonyms: ["anders"],
            sets: [adult, Assignment(place, .choice(Gemeente.anders.rawValue))],
          ),
        ]),
      ),
      Facts.leeftijd.prompt(.web(18)),
      Facts.gemeente.prompt(.web(18)),
    ]
  }

  /// How far a terugkeerconsultatie is, in one question.
  static let howFar = Prompt(
    "hoever",
    question: "Hoe ver is de terugkeerconsultatie?",
    reason: "Zo weten we wie nu aan zet is.",
    basis: [.web(28)],
    covers: [Facts.aanvraag.id, Facts.terugkoppeling.id, Facts.besluitdatum.id, Facts.besluit.id],
    when: .all(
      [
        Facts.aanvraag.id, Facts.terugkoppeling.id, Facts.besluitdatum.id,
        Facts.behandelingGestart.id,
      ]
      .flatMap { [.not(.isAnswered($0)), .not(.isUnknown($0))] as [Condition] }
    ),
    form: .one([
      Prompt.Choice(
        "nog-niet",
        "nog niet aangevraagd",
        synonyms: ["niet", "nee"],
        sets: notYet(
          Facts.aanvraag,
          Facts.terugkoppeling,
          Facts.besluitdatum,
          Facts.behandelingGestart,
        ),
      ),
      Prompt.Choice(
        "aangevraagd",
        "aangevraagd, nog geen inhoudelijke reactie",
        sets: notYet(Facts.terugkoppeling, Facts.besluitdatum, Facts.behandelingGestart),
      ),
      Prompt.Choice(
        "reactie",
        "reactie gehad, nog niets besloten",
        sets: notYet(Facts.besluitdatum, Facts.behandelingGestart)
          + [Assignment(Facts.terugkoppeling.id, .unknown)],
      ),
      Prompt.Choice(
        "behandelen",
        "besloten: opnieuw behandelen, nog niet begonnen",
        sets: notYet(Facts.behandelingGestart)
          + [
            Assignment(Facts.aanvraag.id, .unknown), Assignment(Facts.terugkoppeling.id, .unknown),
            Facts.besluit.value(.opnieuwBehandelen),
          ],
      ),
      Prompt.Choice(
        "andere",
        "besloten: een andere oplossing",
        sets: notYet(Facts.behandelingGestart)
          + [
            Assignment(Facts.aanvraag.id, .unknown), Assignment(Facts.terugkoppeling.id, .unknown),
            Assignment(Facts.besluitdatum.id, .unknown), Facts.besluit.value(.andereOplossing),
          ],
      ),
      Prompt.Choice(
        "begonnen",
        "weer in behandeling",
        sets: [
          Assignment(Facts.aanvraag.id, .unknown), Assignment(Facts.terugkoppeling.id, .unknown),
          Assignment(Facts.besluitdatum.id, .unknown),
          Assignment(Facts.behandelingGestart.id, .unknown),
          Facts.besluit.value(.opnieuwBehandelen),
        ],
      ),
    ]),
    whenUnknown: [],
  )

  private static func notYet(_ facts: DayFact...) -> [Assignment] {
    facts.map { Assignment($0.id, .notYet) }
  }

  /// From and to in one question.
  static let direction = Prompt(
    "richting",
    question: "Van welke naar welke ggz gaat het?",
    reason: "Per richting gelden andere afspraken.",
    basis: [.eem(24), .eem(25), .eem(26)],
    covers: [Facts.van.id, Facts.naar.id],
    when: .all([.not(Facts.van.isAnswered), .not(Facts.naar.isAnswered)]),
    form: .one(
      [(Niveau.multi, Niveau.mono), (.multi, .multi), (.mono, .multi), (.mono, .mono)]
        .map {
          from,
          to in
          Prompt.Choice(
            "\(from.rawValue)-\(to.rawValue)",
            "van \(from.label) naar \(to.label)",
            sets: [Facts.van.value(from), Facts.naar.value(to)],
          )
        }
    ),
  )

  /// Consent and the short question in one question.
  static let consent = Prompt(
    "toestemming",
    question: "Geeft de inwoner toestemming voor overleg met de ggz?",
    reason: "Zonder toestemming mag alleen een korte vraag zonder naam.",
    basis: [.lga(60), .lga(61)],
    covers: [Facts.toestemming.id, Facts.kortEnAnoniem.id],
    when: .all([.not(Facts.toestemming.isAnswered), .not(Facts.kortEnAnoniem.isAnswered)]),
    form: .one([
      Prompt.Choice("ja", "ja", sets: [Assignment(Facts.toestemming.id, .flag(true))]),
      Prompt.Choice(
        "kort",
        "nee of niet gevraagd, maar het is een korte vraag zonder naam",
        synonyms: ["anoniem", "korte vraag"],
        sets: [
          Assignment(Facts.toestemming.id, .flag(false)),
          Assignment(Facts.kortEnAnoniem.id, .flag(true)),
        ],
      ),
      Prompt.Choice(
        "meer",
        "nee of niet gevraagd, en het is meer dan dat",
        sets: [
          Assignment(Facts.toestemming.id, .flag(false)),
          Assignment(Facts.kortEnAnoniem.id, .flag(false)),
        ],
      ),
    ]),
  )

  /// How far somebody is with a knelpunt; a structural problem is one of the answers.
  static let steps = Prompt(
    "stappen",
    question: "Hoe ver ben je al?",
    reason: "Zo volgt de eerstvolgende stap.",
    basis: [.eem(41), .eem(42), .eem(43), .eem(45)],
    covers: [Facts.gezet.id, Facts.structureel.id],
    when: .all([Facts.afspraak.isOneOf(.toegankelijkeGGZ), .not(Facts.gezet.isAnswered)]),
    form: .one(
      stepChoices + [
        Prompt.Choice(
          "signaal",
          "ik wil alleen melden dat een organisatie zich er structureel niet aan houdt",
          synonyms: ["structureel"],
          sets: [Assignment(Facts.structureel.id, .flag(true))],
        )
      ]
    ),
  )

  /// The same for the wederkerigheidsafspraken, where a complaint is one of the answers.
  static let reciprocalSteps = Prompt(
    "stappen-wederkerigheid",
    question: "Hoe ver ben je al, of is er een klacht?",
    reason: "Zo volgt de eerstvolgende stap.",
    basis: [.wed(79), .wed(80)],
    covers: [Facts.gezet.id, Facts.klacht.id],
    when: .all([Facts.afspraak.isOneOf(.wederkerigheid), .not(Facts.gezet.isAnswered)]),
    form: .one(
      stepChoices + [
        Prompt.Choice(
          "klacht",
          "er is een klacht, van de inwoner of van een ander",
          sets: [Assignment(Facts.klacht.id, .flag(true))],
        )
      ]
    ),
  )

  private static var stepChoices: [Prompt.Choice] {
    Gezet.allCases.map { step in
      Prompt.Choice(
        step.synonyms[0],
        step.label,
        synonyms: Array(step.synonyms.dropFirst()),
        sets: [Facts.gezet.value(step)],
      )
    }
  }

  /// The letter: what is missing, what exists, and what of that is not in it.
  static func letter(_ edition: Edition) -> [Prompt] {
    let present = Value.choice(BriefOnderdeel.Staat.aanwezig.rawValue)
    let missing = Value.choice(BriefOnderdeel.Staat.ontbreekt.rawValue)
    let none = Value.choice(BriefOnderdeel.Staat.nietVanToepassing.rawValue)
    let exists = Value.among(["aanwezig", "ontbreekt"])
    func item(
      _ item: BriefOnderdeel,
      chosen: Value,
      otherwise: Value,
      when: Condition,
    ) -> Prompt.Item {
      let id = item.state.id
      return Prompt.Item(
        item.rawValue,
        item.noun,
        when: when,
        chosen: Assignment(id, chosen),
        otherwise: Assignment(id, otherwise),
      )
    }
    func isOpen(_ item: BriefOnderdeel) -> Condition { .not(item.state.isAnswered) }
    let always = edition.letterAlways
    let others = edition.letterIfApplicable
    return [
      Prompt(
        "brief-altijd",
        question: "Welke van deze vier ontbreken in de brief?",
        reason: "Deze horen er altijd in. Een algemeen telefoonnummer telt niet.",
        basis: [.eem(21), .eem(32)],
        covers: always.map(\.state.id),
        form: .sort(
          always.map { item($0, chosen: missing, otherwise: present, when: isOpen($0)) }
        ),
      ),
      Prompt(
        "brief-bestaat",
        question: "Welke van deze zes zijn er voor deze inwoner?",
        reason: "Wat er niet is, hoeft niet in de brief.",
        basis: [.eem(21), .eem(32)],
        covers: others.map(\.state.id),
        form: .sort(others.map { item($0, chosen: exists, otherwise: none, when: isOpen($0)) }),
      ),
      Prompt(
        "brief-plannen",
        question: "Welke daarvan staan niet in de brief?",
        reason: "Wat er is, hoort erin of moet genoemd zijn.",
        basis: [.eem(21), .eem(32)],
        covers: others.map(\.state.id),
        form: .sort(
          others.map {
            item(
              $0,
              chosen: missing,
              otherwise: present,
              when: .all([isOpen($0), $0.state.isOneOf(.aanwezig, .ontbreekt)]),
            )
          }
        ),
      ),
    ]
  }
}
