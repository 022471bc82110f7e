import Rulebook

/// When the months of the VMR began, as far as that is open (C-39).
extension Verblijf {
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
          "Ga eerst na wanneer de vergoeding begon. Tot dan tellen wij vanaf klaar voor ontslag "
            + "(eigen advies).",
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
      when: .all([Uitkomst.isOneOf("verblijf.melden"), Facts.ontslagklaarOp.isAnswered]),
      then: [
        .notice(
          .ambiguous,
          "De bron noemt niet vanaf welke dag de maanden tellen. Wij tellen vanaf het begin van de "
            + "vergoeding. Tel je vanaf klaar voor ontslag ({ontslagklaar-op}) en zijn er 5 maanden "
            + "voorbij, licht dan nu al de gemeente Amersfoort in.",
        )
      ],
    )
  }
}
