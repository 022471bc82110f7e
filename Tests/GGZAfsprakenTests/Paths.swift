import Rulebook

@testable import GGZAfspraken

/// All paths, walked once for all tests.
enum Paths {
  /// A day on which the agreements hold and may have been revised.
  static let today = day("2026-11-21")
  /// A day before the agreements hold.
  static let before = day("2026-05-15")
  /// A day on which the wederkerigheidsafspraken may have been revised too.
  static let later = day("2027-04-01")

  /// A day before this version of the wederkerigheidsafspraken.
  static let earlier = day("2026-02-28")

  private static let walking = Task { try await walkAll() }

  /// What came out of every walk, in the order of `starts`.
  static func reports() async throws -> [PathReport] { try await walking.value }

  private static func day(_ text: String) -> CivilDate {
    CivilDate(isoText: text) ?? CivilDate(dayNumber: 0)
  }

  private static func walkAll() async throws -> [PathReport] {
    var advisors: [CivilDate: Advisor] = [:]
    for day in [today, before, later, earlier] { advisors[day] = try Advisor(on: day) }
    return try await withThrowingTaskGroup(of: (Int, PathReport?).self) { group in
      for (index, start) in starts.enumerated() {
        guard let advisor = advisors[start.today] else { continue }
        group.addTask { (index, try walk(start, advisor)) }
      }
      var reports: [(Int, PathReport)] = []
      for try await case (let index, let report?) in group { reports.append((index, report)) }
      return reports.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private static func walk(_ start: PathStart, _ advisor: Advisor) throws -> PathReport? {
    guard var walker = PathWalker(start, advisor: advisor) else { return nil }
    var report = try walker.walked()
    if start.triesVariants { report.tryVariants(of: walker.topic, advisor) }
    return report
  }
}

// MARK: - Where the walks begin

extension Paths {
  private static let inScope = [
    Assignment(Facts.leeftijd.id, .number(18...130)), Facts.gemeente.value(.amersfoort),
  ]

  /// Every situation for every role, and what only flags or another day lead to.
  static var starts: [PathStart] {
    (situations + withFlags + onOtherDays).unique
  }

  /// Every situation for every role.
  ///
  /// The way back has so many paths that only the huisarts walks it
  /// with the question about scope, and that three roles begin with the same complaints.
  private static var situations: [PathStart] {
    var seen: Set<[Assignment]> = []
    return Situation.all.flatMap { situation -> [PathStart] in
      guard seen.insert(situation.sets + [marker(situation.topic)]).inserted else { return [] }
      return Rol.allCases.map { role in
        PathStart(
          name: situation.word,
          topic: situation.topic,
          role: role,
          today: today,
          given: situation.sets + (situation.topic == .terugkeer ? shortened(role) : []),
          isThin: role != .huisarts
            && [.verwijzen, .terugkeer, .herkomst].contains(situation.topic),
          triesVariants: role == .huisarts || (role != .ggz && situation.topic == .consultatie),
        )
      }
    }
  }

  private static func shortened(_ role: Rol) -> [Assignment] {
    switch role {
    case .huisarts: []
    case .pohGGZ, .wijkteam: inScope
    case .ggz, .welzijn, .herstelnetwerk: inScope + [flag(Facts.zelfdeKlachten)]
    }
  }

  /// Makes situations with other facts on the same topic different, and the same ones equal.
  private static func marker(_ topic: TopicID) -> Assignment {
    Assignment(FactID("topic"), .choice(topic.rawValue))
  }

  /// A letter without the crisiskaart, of which the crisisinterventieplan was not looked at.
  private static var cardIsMissing: [Assignment] {
    BriefOnderdeel.allCases.filter { $0 != .crisisinterventieplan }
      .map { $0.state.value($0 == .crisiskaart ? .ontbreekt : .aanwezig) }
  }

  /// Interviews that begin with some facts given by flags, so that their questions are asked too.
  private static var withFlags: [PathStart] {
    let closed = Assignment(Facts.afgesloten.id, .day(today.adding(.months(-3))))
    let adult = Assignment(Facts.leeftijd.id, .number(42...42))
    let place = Facts.gemeente.value(.soest)
    let entitled = inScope + [closed, flag(Facts.ggzBehandeling), flag(Facts.zelfdeKlachten)]
    let asked = Assignment(Facts.aanvraag.id, .day(today.advanced(byDays: -10)))
    let calm = [
      adult, Facts.risico.value(.geen), flag(Facts.inBehandeling, false),
      flag(Facts.terugvalBinnen12Maanden, false),
    ]
    func start(_ name: String, _ topic: TopicID, _ role: Rol?, _ given: [Assignment]) -> PathStart {
      PathStart(name: name, topic: topic, role: role, today: today, given: given)
    }
    let single = [
      start("zonder rol", .crisis, nil, []),
      start("zonder rol, crisis", .terugkeer, nil, inScope + [flag(Facts.crisis)]),
      start(
        "crisis",
        .samenwerking,
        .pohGGZ,
        inScope + [flag(Facts.crisis), flag(Facts.inBehandeling)],
      ),
      start("zonder rol", .consultatie, nil, inScope),
      start("zonder rol", .wachtlijst, nil, inScope),
      start("alleen kaart", .afsluitbrief, .huisarts, inScope + cardIsMissing),
      start("alleen afgesloten", .terugkeer, .wijkteam, inScope + [closed]),
      start("al aangevraagd", .terugkeer, .huisarts, entitled + [asked]),
      start(
        "al besloten",
        .terugkeer,
        .huisarts,
        entitled + [asked, Assignment(Facts.besluitdatum.id, .day(today))],
      ),
      start(
        "laat besloten",
        .terugkeer,
        .huisarts,
        entitled + [
          Assignment(Facts.aanvraag.id, .day(today.advanced(byDays: -40))),
          Assignment(Facts.terugkoppeling.id, .day(today.advanced(byDays: -5))),
          Assignment(Facts.besluitdatum.id, .unknown),
          Assignment(Facts.behandelingGestart.id, .notYet),
          Facts.besluit.value(.opnieuwBehandelen),
        ],
      ),
      start("alleen van", .doorstroom, .ggz, inScope + [Facts.van.value(.multi)]),
      start("alleen naar", .doorstroom, .ggz, inScope + [Facts.naar.value(.mono)]),
      start("alle lijsten", .verwijzen, .huisarts, calm),
      start("overname open", .doorstroom, .huisarts, inScope),
      start(
        "zonder toestemming",
        .consultatie,
        .huisarts,
        [flag(Facts.toestemming, false), adult],
      ),
    ]
    let perTopic = TopicID.allCases.filter { ![.crisis, .knelpunt, .terugkeer].contains($0) }
      .flatMap { topic in
        [
          ("alleen leeftijd", [adult], false), ("alleen gemeente", [place], false),
          ("setting open", inScope, true),
        ]
        .map { name, given, asksSetting in
          PathStart(
            name: name,
            topic: topic,
            role: .wijkteam,
            today: today,
            given: given + short(topic),
            asksSetting: asksSetting,
            isThin: true,
          )
        }
      }
    let terugkeer = [
      start("alleen leeftijd", .terugkeer, .huisarts, entitled.filter { $0.fact != place.fact }),
      start("alleen gemeente", .terugkeer, .huisarts, entitled.filter { $0.fact != adult.fact }),
      PathStart(
        name: "setting open",
        topic: .terugkeer,
        role: .huisarts,
        today: today,
        given: entitled,
        asksSetting: true,
      ),
    ]
    return single + perTopic + terugkeer + withFlagsOnLaterTopics
  }

  /// The same for the national agreements and those around an admission.
  private static var withFlagsOnLaterTopics: [PathStart] {
    func start(_ name: String, _ topic: TopicID, _ role: Rol?, _ given: [Assignment]) -> PathStart {
      PathStart(name: name, topic: topic, role: role, today: today, given: given, isThin: true)
    }
    let adult = Assignment(Facts.leeftijd.id, .number(42...42))
    let settled = [
      adult, flag(Facts.inBehandeling, false), flag(Facts.terugvalBinnen12Maanden, false),
    ]
    let calm = settled + [Facts.risico.value(.geen)]
    let begun = Assignment(Facts.behandelingSinds.id, .day(today.advanced(byDays: -30)))
    let elsewhere = Facts.gemeente.value(.anders)
    let own = Assignment(Facts.woonplaatsen.id, .list(["soest:zelfstandig"]))
    let fostered = [
      Facts.gewensteGemeente.value(.leusden),
      Assignment(Facts.reden.id, .set([Verhuisreden.pleeggezin.rawValue])),
    ]
    let months = [(-1, Rol.wijkteam), (-5, .ggz), (-6, .wijkteam)]
      .map { months, role in
        start(
          "verblijf sinds \(-months) maanden",
          .verblijf,
          role,
          [
            Facts.gemeente.value(.soest), Facts.setting.value(.opname),
            Assignment(Facts.vmrStart.id, .day(today.adding(.months(months)))),
          ],
        )
      }
    let readyForLong = start(
      "lang klaar, niet gemeld",
      .verblijf,
      .ggz,
      [
        Facts.gemeente.value(.soest), Facts.setting.value(.opname),
        flag(Facts.passendePlek, false),
        Assignment(Facts.ontslagklaarOp.id, .day(today.adding(.months(-5)))),
      ],
    )
    let longGone = [Opnamefase.tijdens, .uitstroom]
      .map { phase in
        start(
          "opname lang voorbij",
          .opname,
          .wijkteam,
          [
            Facts.gemeente.value(.soest), Facts.setting.value(.opname),
            Facts.opnamefase.value(phase),
            Assignment(Facts.opnameEinde.id, .day(today.adding(.months(-7)))),
          ],
        )
      }
    let notReady = start(
      "niet klaar, toch een dag",
      .verblijf,
      .ggz,
      [
        Facts.gemeente.value(.soest), Facts.setting.value(.opname),
        flag(Facts.klaarVoorOntslag, false),
        Assignment(Facts.ontslagklaarOp.id, .day(today.advanced(byDays: -10))),
      ],
    )
    return months + longGone + [
      readyForLong, notReady,
      PathStart(
        name: "hoog risico",
        topic: .verwijzen,
        role: .huisarts,
        today: today,
        given: settled + [
          Facts.risico.value(.hoog), flag(Facts.vermoedenDSM, false), Facts.ernst.value(.matig),
          Assignment(Kenmerk.middelenLicht.flag.id, .flag(true)),
          Assignment(Kenmerk.somatisch.flag.id, .flag(true)),
        ],
      ),
      start(
        "behandeling sinds",
        .verwijzen,
        .huisarts,
        settled + [begun, Facts.risico.value(.geen), Facts.geenVerbetering.value(.basisGGZ)],
      ),
      start(
        "liever in de praktijk",
        .verwijzen,
        .huisarts,
        settled + [
          Facts.risico.value(.hoog), flag(Facts.vermoedenDSM, false), Facts.ernst.value(.licht),
          Assignment(Kenmerk.voorkeurPraktijk.flag.id, .flag(true)),
        ],
      ),
      start("de ggz elders", .verwijzen, .ggz, settled + [adult, elsewhere]),
      start(
        "een pleeggezin elders",
        .herkomst,
        .wijkteam,
        [
          Assignment(Facts.woonplaatsen.id, .list(["baarn:pleeggezin", "soest:ouders"])),
          Facts.gewensteGemeente.value(.leusden),
          Assignment(Facts.reden.id, .set([Verhuisreden.pleeggezin.rawValue])),
        ],
      ),
      start("risico bij het team", .verwijzen, .wijkteam, [Facts.risico.value(.hoog)]),
      start("risico bij de ggz", .verwijzen, .ggz, [Facts.risico.value(.hoog)]),
      start("elders", .verwijzen, .wijkteam, [adult, elsewhere, flag(Facts.hulpvraagSociaal)]),
      start("zonder rol", .verwijzen, nil, settled),
      start("zonder rol", .overleg, nil, [adult]),
      start("alleen terugval", .verwijzen, .huisarts, [settled[0], settled[2]]),
      start("alleen behandeling", .verwijzen, .huisarts, [settled[0], settled[1]]),
      start(
        "sociale vraag",
        .verwijzen,
        .wijkteam,
        [adult, Facts.gemeente.value(.soest), flag(Facts.hulpvraagSociaal)],
      ),
      start(
        "signaal van het team",
        .overleg,
        .wijkteam,
        [
          adult, Facts.langdurigIn.value(.multi), flag(Facts.ernstigeAandoening),
          Assignment(Facts.signaal.id, .set([Signaal.ontregeling.rawValue])),
        ],
      ),
      start("alleen vermoeden", .verwijzen, .huisarts, calm + [flag(Facts.vermoedenDSM)]),
      start("alleen ernst", .verwijzen, .huisarts, calm + [Facts.ernst.value(.licht)]),
      start(
        "alleen kenmerken",
        .verwijzen,
        .huisarts,
        calm + [flag(Facts.vermoedenDSM, false), Facts.ernst.value(.matig)]
          + Kenmerk.allCases.filter { !Kenmerk.ofRisk.contains($0) }
          .map { Assignment($0.flag.id, .flag(false)) },
      ),
      start(
        "alleen reden",
        .herkomst,
        .wijkteam,
        [
          own, Facts.gewensteGemeente.value(.leusden),
          Assignment(Facts.reden.id, .set([Verhuisreden.steunendNetwerk.rawValue])),
        ],
      ),
      start(
        "pleeggezin, niet jong",
        .herkomst,
        .wijkteam,
        fostered + [flag(Facts.jongere, false)],
      ),
      start(
        "pleeggezin, misschien jong",
        .herkomst,
        .wijkteam,
        fostered + [Assignment(Facts.jongere.id, .unknown)],
      ),
      start("alleen inkomen", .herkomst, .wijkteam, [own, flag(Facts.inkomenOfDagbesteding)]),
      start("alleen netwerk", .herkomst, .wijkteam, [own, flag(Facts.netwerk, false)]),
      start("alleen jongere", .herkomst, .wijkteam, [own, flag(Facts.jongere, false)]),
    ]
  }

  /// Facts that leave few questions on a topic with many.
  private static func short(_ topic: TopicID) -> [Assignment] {
    switch topic {
    case .doorstroom:
      [Facts.fase.value(.naVerwijzing), Assignment(Facts.overgenomenOp.id, .notYet)]
    case .afsluitbrief: BriefOnderdeel.allCases.map { $0.state.value(.aanwezig) }
    default: []
    }
  }

  /// A smaller set on a day before the agreements hold, and on a day after every revision is due.
  private static var onOtherDays: [PathStart] {
    let reciprocal = [TopicID.knelpunt, .opname, .verblijf, .herkomst, .gemeente]
    let onLaterDay = [(later, "na elke herziening"), (earlier, "voor deze versie")]
      .flatMap { day, name in reciprocal.map { ($0, day, name) } }
      .map { topic, day, name in
        PathStart(
          name: name,
          topic: topic,
          role: .ggz,
          today: day,
          given: topic == .knelpunt ? [] : [Facts.gemeente.value(.soest)],
          isThin: true,
        )
      }
    return onLaterDay
      + TopicID.allCases.flatMap { topic -> [PathStart] in
        let roles: [Rol] = topic == .terugkeer ? [.huisarts] : [.huisarts, .wijkteam, .ggz]
        let closed = Assignment(Facts.afgesloten.id, .day(before.adding(.months(-3))))
        let entitled = [closed, flag(Facts.ggzBehandeling), flag(Facts.zelfdeKlachten)]
        let given = topic == .knelpunt ? [] : inScope + (topic == .terugkeer ? entitled : [])
        return roles.map { role in
          PathStart(
            name: "voor de ingangsdatum",
            topic: topic,
            role: role,
            today: before,
            given: given,
            isThin: true,
          )
        }
      }
  }

  private static func flag(_ fact: FlagFact, _ value: Bool = true) -> Assignment {
    Assignment(fact.id, .flag(value))
  }
}
