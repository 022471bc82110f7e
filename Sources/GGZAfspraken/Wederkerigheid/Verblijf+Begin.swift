import Rulebook

/// When the months of the VMR began, as far as that is open (C-39).
extension Verblijf {
  /// Which admissions this is about: `WED 'Aanleiding'`.
  var alleenGGZCentraal: LineRule {
    Rule(
      "VMR-27",
      basis: [.wed(1)],
      says: "De afspraken gaan over een opname bij GGz Centraal.",
      when: Self.seeksPlace,
      then: [
        .notice(
          .check,
          "Dit geldt voor een opname bij GGz Centraal. Is de opname ergens anders? Dan zijn deze "
            + "afspraken er niet voor gemaakt.",
        )
      ],
    )
  }

  /// The start is not known: find out first; our own advice.
  var beginNagaan: LineRule {
    Rule(
      "VMR-24",
      basis: [.wed(73), .wed(75)],
      says: "Zonder begin van de vergoeding zijn de maanden een schatting.",
      when: .all([
        Uitkomst.isOneOf("verblijf.wachten", "verblijf.informeer-amersfoort", "verblijf.bdvo"),
        Facts.vmrStart.isUnknown,
      ]),
      then: [
        .step(
          .asker,
          "Ga eerst na wanneer de vergoeding begon; tot dan tellen wij vanaf klaar voor ontslag "
            + "(eigen advies). Is er nog niets gemeld? Antwoord dan 'nog niet': de maatschappelijk "
            + "werker kan het melden.",
        )
      ],
    )
  }

  /// Not reported yet, but ready for long: the other reading of the start.
  var tellenVanaf: LineRule {
    Rule(
      "VMR-25",
      basis: [.wed(75), .wed(76)],
      says: "De bron noemt niet vanaf welke dag de 5 en 6 maanden tellen.",
      when: .all([
        Uitkomst.isOneOf("verblijf.melden", "verblijf.wachten", "verblijf.informeer-amersfoort"),
        Facts.ontslagklaarOp.isAnswered, .not(Facts.vmrStart.isUnknown),
      ]),
      then: [
        .notice(
          .ambiguous,
          "De bron noemt niet vanaf welke dag de maanden tellen. Wij tellen vanaf het begin van "
            + "de vergoeding. Tel je vanaf klaar voor ontslag ({ontslagklaar-op}), dan licht het "
            + "lokale team vanaf {na:vmr-vijf-maanden:ontslagklaar-op} de gemeente Amersfoort in, "
            + "en vraagt het vanaf {na:vmr-zes-maanden:ontslagklaar-op} een BDVO aan.",
        )
      ],
    )
  }

  /// Not reported, and ready for five months or more; our own advice.
  var nuAlOverleggen: LineRule {
    Rule(
      "VMR-26",
      basis: [.wed(75), .wed(76)],
      says: "Wie al zo lang klaar is, kan naar de andere lezing nu al aan zet zijn.",
      when: .all([
        Uitkomst.isOneOf("verblijf.melden"),
        Facts.ontslagklaarOp.plus(fiveMonths).isNotAfter(.today),
      ]),
      then: [
        .step(
          .asker,
          "De inwoner is al {duur:vmr-vijf-maanden} of langer klaar voor ontslag. Spreek nu af of "
            + "het lokale team de gemeente Amersfoort al inlicht (eigen advies; zie Let op).",
        )
      ],
    )
  }

  // MARK: Answers that do not fit

  private static let isDenied = Condition.all([
    Uitkomst.isOneOf("verblijf.niet-van-toepassing"), Facts.klaarVoorOntslag.certainlyFails,
  ])

  /// Not ready, but ready since some day.
  var nietKlaarMaarWel: LineRule {
    Rule(
      "VMR-30",
      basis: [.wed(72)],
      says: "Wie sinds een dag klaar is voor ontslag, is klaar.",
      when: .all([Self.isDenied, Facts.ontslagklaarOp.isAnswered]),
      then: [
        .notice(
          .check,
          "Controleer: 'klaar voor ontslag' is nee, maar bij 'klaar voor ontslag op' staat "
            + "{ontslagklaar-op}. Dat kan niet samen; wij gaan uit van nee.",
        )
      ],
    )
  }

  /// Not ready, but the reimbursement runs.
  var nietKlaarMaarVergoed: LineRule {
    Rule(
      "VMR-31",
      basis: [.wed(72), .wed(73)],
      says: "De vergoeding is er voor wie klaar is voor ontslag.",
      when: .all([
        Self.isDenied, .any([Facts.vmrStart.isAnswered, Facts.vmrStart.isUnknown]),
        Facts.vmrStart.hasHappened,
      ]),
      then: [
        .notice(
          .check,
          "Controleer: 'klaar voor ontslag' is nee, maar bij 'begin van de VMR-vergoeding' staat: "
            + "{vmr-start}. Dat kan niet samen; wij gaan uit van nee.",
        )
      ],
    )
  }
}
