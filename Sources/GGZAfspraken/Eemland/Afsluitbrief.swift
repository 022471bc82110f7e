import Rulebook

/// Afsluitbrief: what the letter of the ggz has to hold at least.
struct Afsluitbrief {
  let edition: Edition

  var outcomes: [OutcomeRule] { [volledig, onvolledig, teControleren] }
  var lines: [LineRule] {
    [
      aanvullen, controleren, ookNakijken, misschienVervangen, bellenBijVervolg, ontvangen,
      navragen, nietDeOntvanger, afzenderControleert, welkePlannen, nietsMeer,
      directNummer,
      alleenDatErIs, planOfKaart, geenTermijn,
    ]
  }

  // MARK: Conditions

  /// The two items of which one can stand in for the other (C-20).
  static let exchangeable: [BriefOnderdeel] = [.crisisinterventieplan, .crisiskaart]

  static func isMissing(_ item: BriefOnderdeel) -> Condition {
    let missing = item.state.isOneOf(.ontbreekt)
    guard let other = exchangeable.first(where: { $0 != item }), exchangeable.contains(item) else {
      return missing
    }
    return .all([missing, other.state.isAnswered, .not(other.state.isOneOf(.aanwezig))])
  }

  private static let isOpen = Condition.any(BriefOnderdeel.allCases.map { isOpen($0) })

  /// Nobody looked at it, and no other item stands in for it (C-20).
  static func isOpen(_ item: BriefOnderdeel) -> Condition {
    let open = Condition.not(item.state.isAnswered)
    guard let other = exchangeable.first(where: { $0 != item }), exchangeable.contains(item) else {
      return open
    }
    return .all([open, .not(.all([other.state.isAnswered, other.state.isOneOf(.aanwezig)]))])
  }

  private static let isAny = Uitkomst.isOneOf(
    "afsluitbrief.volledig",
    "afsluitbrief.onvolledig",
    "afsluitbrief.te-controleren",
  )

  /// Which items a text names.
  enum Selection {
    case missing
    case open
  }

  /// The items of the letter that are missing or open, as an enumeration.
  static func list(_ selection: Selection, in known: Case) -> String {
    let items = BriefOnderdeel.allCases
      .filter { item in
        switch selection {
        case .missing: known.truth(of: isMissing(item)) == .yes
        case .open: known.truth(of: isOpen(item)) == .yes
        }
      }
    guard selection == .missing, exchangeable.allSatisfy(items.contains) else {
      return items.map(\.label).joinedDutch(with: "en")
    }
    let either = exchangeable.map(\.label).joinedDutch(with: "of")
    return (items.filter { !exchangeable.contains($0) }.map(\.label) + [either])
      .joinedDutch(with: "en")
  }

  // MARK: Whether it is complete

  /// Everything that has to be there is there: `EEM 'Uitstroom naar huisartsenzorg'`.
  var volledig: OutcomeRule {
    Rule(
      "AFB-1",
      basis: [.eem(21), .eem(32)],
      says: "Vier onderdelen horen er altijd in, zes als ze er voor de inwoner zijn.",
      when: .all([.not(Self.isKnownIncomplete), .not(Self.isOpen)]),
      then: Outcome(
        "afsluitbrief.volledig",
        "In de afsluitbrief staat alles wat er minimaal in hoort.",
      ),
    )
  }

  /// Something is missing: `EEM 'Uitstroom naar huisartsenzorg'`.
  var onvolledig: OutcomeRule {
    Rule(
      "AFB-2",
      basis: [.eem(21), .eem(32)],
      says: "Een onderdeel dat er hoort te zijn en ontbreekt, maakt de brief onvolledig.",
      when: Self.isKnownIncomplete,
      then: Outcome(
        "afsluitbrief.onvolledig",
        "De afsluitbrief is niet volledig. De ggz-instelling vult aan.",
      ),
    )
  }

  /// Nothing is missing, something is open.
  var teControleren: OutcomeRule {
    Rule(
      "AFB-3",
      basis: [.eem(21)],
      says: "Wat niet is nagekeken, is nog open.",
      when: .all([.not(Self.isKnownIncomplete), Self.isOpen]),
      then: Outcome(
        "afsluitbrief.te-controleren",
        "Nog niet te zeggen: niet alles in de brief is nagekeken.",
      ),
    )
  }

  /// Certainly missing; an item that nobody looked at is not missing.
  private static let isKnownIncomplete = Condition.any(
    BriefOnderdeel.allCases.map { .all([$0.state.isAnswered, isMissing($0)]) }
  )

  // MARK: What to do

  /// The sender completes the letter.
  var aanvullen: LineRule {
    Rule(
      "AFB-4",
      basis: [.eem(21)],
      says: "De afzender vult aan wat ontbreekt.",
      when: Uitkomst.isOneOf("afsluitbrief.onvolledig"),
      then: [
        .responsible(.party(.ggzInstelling), "een volledige brief"),
        .step(.party(.ggzInstelling), "[vult|vul] de brief aan met: {ontbrekende-onderdelen}."),
        .because("In de brief ontbreekt: {ontbrekende-onderdelen}."),
      ],
    )
  }

  /// The receiver can ask: `EEM 'Zorg overnemen na ggz-behandeling'`.
  var navragen: LineRule {
    Rule(
      "AFB-5",
      basis: [.eem(32)],
      says: "De ontvanger mag om het ontbrekende vragen.",
      when: .all([
        Uitkomst.isOneOf("afsluitbrief.onvolledig"),
        .any([.not(Facts.rol.isAnswered), Facts.rol.isOneOf(Rol.huisartsenzorg)]),
      ]),
      then: [
        .step(
          .asker,
          "Vraag de behandelaar of de instelling om: {ontbrekende-onderdelen}. Helpt dat niet, kies "
            + "dan 'knelpunt'.",
        )
      ],
    )
  }

  /// The letter is not for the sociaal domein; our own advice.
  var nietDeOntvanger: LineRule {
    Rule(
      "AFB-5a",
      basis: [.eem(32)],
      says: "De brief gaat van de ggz naar de huisartsenpraktijk.",
      when: .all([
        Uitkomst.isOneOf("afsluitbrief.onvolledig"), Facts.rol.isOneOf(Rol.sociaalDomein),
      ]),
      then: [
        .step(
          .asker,
          "De brief is voor de huisartsenpraktijk. Wijs de huisarts op wat ontbreekt, als de inwoner dat "
            + "goed vindt (eigen advies).",
        )
      ],
    )
  }

  /// What nobody looked at yet, beside what is missing.
  var ookNakijken: LineRule {
    Rule(
      "AFB-6a",
      basis: [.eem(21), .eem(32)],
      says: "Naast wat ontbreekt, kan er nog iets niet nagekeken zijn.",
      when: .all([Uitkomst.isOneOf("afsluitbrief.onvolledig"), Self.isOpen]),
      then: [
        .step(
          .asker,
          "Kijk ook na: {open-onderdelen}. Een overzicht of plan dat er voor de inwoner niet is, hoeft er "
            + "niet in.",
        )
      ],
    )
  }

  /// One of the two is missing, and whether the other is there nobody looked at (C-20).
  var misschienVervangen: LineRule {
    let one = BriefOnderdeel.crisiskaart.state
    let other = BriefOnderdeel.crisisinterventieplan.state
    return Rule(
      "AFB-12a",
      basis: [.eem(21), .eem(32)],
      says: "Ontbreekt de ene, dan kan de andere genoeg zijn: kijk dat na.",
      when: .all([
        Self.isAny,
        .any([
          .all([one.isOneOf(.ontbreekt), .not(other.isAnswered)]),
          .all([other.isOneOf(.ontbreekt), .not(one.isAnswered)]),
        ]),
      ]),
      then: [
        .step(
          .asker,
          "Een van deze twee ontbreekt: crisiskaart, crisisinterventieplan. Staat de andere erin? Dan is "
            + "dat letterlijk genoeg. Zo niet, dan is de brief niet volledig.",
        )
      ],
    )
  }

  /// How the list of plans is read (C-20).
  var welkePlannen: LineRule {
    let plans: [BriefOnderdeel] = [.suicidepreventieplan, .signaleringsplan]
    return Rule(
      "AFB-15",
      basis: [.eem(21), .eem(32)],
      says: "De opsomming van plannen is op meer manieren te lezen.",
      when: .all([
        Uitkomst.isOneOf("afsluitbrief.onvolledig"),
        .any(plans.map { $0.state.isOneOf(.ontbreekt) }),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De bron somt de plannen op met 'en/of'. Wij lezen: elk plan dat er voor de inwoner is, hoort "
            + "in de brief.",
        )
      ],
    )
  }

  /// What still has to be looked at.
  var controleren: LineRule {
    Rule(
      "AFB-6",
      basis: [.eem(21), .eem(32)],
      says: "Kijk na wat nog open is.",
      when: Uitkomst.isOneOf("afsluitbrief.te-controleren"),
      then: [
        .responsible(.party(.ggzInstelling), "een volledige brief"),
        .step(.asker, "Kijk na: {open-onderdelen}."),
        .because(
          "Nog niet nagekeken: {open-onderdelen}. Wat er voor de inwoner niet is, hoeft ook niet in "
            + "de brief."
        ),
      ],
    )
  }

  /// The letter is complete.
  var ontvangen: LineRule {
    Rule(
      "AFB-7",
      basis: [.eem(21)],
      says: "Is de brief volledig, dan volgt de overdracht.",
      when: Uitkomst.isOneOf("afsluitbrief.volledig"),
      then: [
        .responsible(.party(.ggzInstelling), "de zorg, tot de praktijk heeft overgenomen"),
        .because("Wat er minimaal in hoort, staat in de brief."),
      ],
    )
  }

  /// A complete letter is not yet a takeover: `EEM 'Zorg overnemen na ggz-behandeling'`.
  var nietsMeer: LineRule {
    Rule(
      "AFB-8",
      basis: [.eem(31), .eem(23)],
      says: "Een brief is nog geen overname.",
      when: Uitkomst.isOneOf("afsluitbrief.volledig"),
      then: [
        .step(
          .asker,
          "Een brief alleen is geen overname. Kies 'overdracht' voor wie nu verantwoordelijk is.",
        )
      ],
    )
  }

  /// The call that belongs to a letter with follow-up: `EEM 'Uitstroom naar huisartsenzorg'`.
  var bellenBijVervolg: LineRule {
    Rule(
      "AFB-14",
      basis: [.eem(22)],
      says: "Bij vervolgbeleid belt de ggz-instelling ook.",
      when: .all([Uitkomst.isOneOf("afsluitbrief.volledig"), Facts.rol.isOneOf(.ggz)]),
      then: [.step(.asker, "Is er vervolgbeleid? Bel dan ook de huisarts over het vervolg.")],
    )
  }

  /// What the sender looks at before sending.
  var afzenderControleert: LineRule {
    Rule(
      "AFB-9",
      basis: [.eem(21)],
      says: "De behandelaar staat in voor de inhoud.",
      when: .all([
        Uitkomst.isOneOf("afsluitbrief.te-controleren"), .not(Facts.rol.isOneOf(.ggz)),
        Facts.rol.isAnswered,
      ]),
      then: [
        .step(
          .party(.ggzInstelling),
          "weet welke plannen er voor de inwoner zijn. Twijfel je? Vraag het de behandelaar.",
        )
      ],
    )
  }

  /// The number has to be direct: `EEM 'Uitstroom naar huisartsenzorg'`.
  var directNummer: LineRule {
    Rule(
      "AFB-10",
      basis: [.eem(21)],
      says: "Het gaat om het directe nummer van de behandelaar; een algemeen nummer telt niet.",
      when: .all([Self.isAny, .not(BriefOnderdeel.telefoon.state.isOneOf(.aanwezig))]),
      then: [
        .because(
          "Het gaat om het directe nummer van de behandelaar. Een algemeen nummer telt niet."
        )
      ],
    )
  }

  /// Of a WRAP only its presence: `EEM 'Uitstroom naar huisartsenzorg'`.
  var alleenDatErIs: LineRule {
    Rule(
      "AFB-11",
      basis: [.eem(21)],
      says: "Van een WRAP hoeft de brief alleen te noemen dat die er is.",
      when: .all([Self.isAny, BriefOnderdeel.wrap.state.isOneOf(.ontbreekt)]),
      then: [.because("De brief hoeft alleen te noemen dat er een WRAP is, niet wat erin staat.")],
    )
  }

  /// A plan or a card (C-20).
  var planOfKaart: LineRule {
    let one = BriefOnderdeel.crisiskaart.state
    let other = BriefOnderdeel.crisisinterventieplan.state
    return Rule(
      "AFB-12",
      basis: [.eem(21), .eem(32)],
      says: "Een crisiskaart en een crisisinterventieplan kunnen elkaar vervangen.",
      when: .all([
        Self.isAny,
        .any([
          .all([one.isOneOf(.aanwezig), other.isOneOf(.ontbreekt)]),
          .all([one.isOneOf(.ontbreekt), other.isOneOf(.aanwezig)]),
          .all([one.isOneOf(.ontbreekt), other.isOneOf(.ontbreekt)]),
          .all([one.isAnswered, one.isOneOf(.aanwezig), .not(other.isAnswered)]),
          .all([other.isAnswered, other.isOneOf(.aanwezig), .not(one.isAnswered)]),
        ]),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De afspraken noemen de crisiskaart en het crisisinterventieplan met 'of'. Letterlijk is "
            + "een van beide genoeg. Bestaan ze allebei? Liefst staan ze er allebei in (eigen advies).",
        )
      ],
    )
  }

  /// No term stands in the source (C-21).
  var geenTermijn: LineRule {
    Rule(
      "AFB-13",
      basis: [.eem(21)],
      says: "Wanneer de brief er moet zijn, noemt de bron niet.",
      when: Self.isAny,
      then: [.notice(.check, "De afspraken noemen geen termijn voor het sturen van de brief.")],
    )
  }
}
