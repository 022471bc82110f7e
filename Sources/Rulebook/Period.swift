/// A length of time in whole days, weeks or months.
///
/// Twelve months and 52 weeks are different periods: no unit is turned into another one.
public struct Period: Hashable, Sendable {
  /// The unit in which a period is counted.
  public enum Unit: CaseIterable, Hashable, Sendable {
    /// Calendar days.
    case days
    /// Weeks of 7 calendar days.
    case weeks
    /// Calendar months.
    case months
  }

  /// The number of units; negative for a period back in time.
  public let amount: Int

  /// The unit of the amount.
  public let unit: Unit

  /// Makes a period of this many units.
  public init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// A period of this many calendar days.
  public static func days(_ amount: Int) -> Period { Period(amount: amount, unit: .days) }

  /// A period of this many weeks.
  public static func weeks(_ amount: Int) -> Period { Period(amount: amount, unit: .weeks) }

  /// A period of this many calendar months.
  public static func months(_ amount: Int) -> Period { Period(amount: amount, unit: .months) }
}

extension Period {
  /// The period in ISO 8601 form, such as `P3W`, `P12M` or `P5D`; `-P3W` when it is negative.
  public var isoText: String {
    "\(amount < 0 ? "-" : "")P\(amount.magnitude)\(unit.isoLetter)"
  }

  /// Reads what `isoText` writes, or gives nil for any other text.
  ///
  /// Years, times, fractions and periods of more than one part (`P1M3D`) are not accepted.
  public init?(isoText: String) {
    var rest = Substring(isoText)
    let sign = rest.first == "-" ? "-" : ""
    if !sign.isEmpty { rest.removeFirst() }
    guard rest.popFirst() == "P", let letter = rest.popLast(),
      let unit = Unit.allCases.first(where: { $0.isoLetter == letter }),
      rest.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let amount = Int(sign + rest)
    else { return nil }
    self.init(amount: amount, unit: unit)
  }
}

extension Period.Unit {
  fileprivate var isoLetter: Character {
    switch self {
    case .days: "D"
    case .weeks: "W"
    case .months: "M"
    }
  }
}
