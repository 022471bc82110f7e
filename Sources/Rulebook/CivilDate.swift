/// A day in the Gregorian calendar, without a time and without a time zone.
///
/// The calendar is also used for days before it was introduced (proleptic Gregorian).
public struct CivilDate: Hashable, Comparable, Sendable {
  /// A day of the week, numbered as in ISO 8601.
  public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    /// The first day of the week, 1.
    case monday = 1
    /// The second day of the week, 2.
    case tuesday
    /// The third day of the week, 3.
    case wednesday
    /// The fourth day of the week, 4.
    case thursday
    /// The fifth day of the week, 5.
    case friday
    /// The sixth day of the week, 6.
    case saturday
    /// The last day of the week, 7.
    case sunday
  }

  /// The number of days since 1970-01-01; negative for earlier days.
  public let dayNumber: Int

  /// Makes the day with this number.
  ///
  /// - Parameter dayNumber: The number of days since 1970-01-01. A number beyond ±10^15 days
  ///   is held at that bound, so that no later step can overflow.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, -Self.farthest), Self.farthest)
  }

  /// Makes the day with this year, month and day of the month, or nil when there is no such day.
  ///
  /// Years run from 1 to 9999, months from 1 to 12.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.init(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }

  /// Whether the left day comes before the right day.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CivilDate {
  /// The year; 1 to 9999 for every day made from a year, month and day.
  public var year: Int { parts.year }

  /// The month, 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday: three days after a Monday.
    let sinceMonday = Self.remainder(dayNumber + 3, 7)
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// Whether this year has a 29 February.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month, 28 to 31; 0 when the month is not 1 to 12.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }
}

extension CivilDate {
  /// The day this many days later; a negative number gives an earlier day.
  public func advanced(byDays days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The number of days from this day until the other; negative when the other is earlier.
  public func days(until other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The day one period later; a negative period gives an earlier day.
  ///
  /// A week is 7 days. Months keep the day of the month, or take the last day of a shorter month.
  public func adding(_ period: Period) -> CivilDate {
    let amount = min(max(period.amount, -Self.farthest), Self.farthest)
    switch period.unit {
    case .days: return advanced(byDays: amount)
    case .weeks: return advanced(byDays: amount * 7)
    case .months: return adding(months: amount)
    }
  }

  private func adding(months: Int) -> CivilDate {
    let start = parts
    let total = start.year * 12 + (start.month - 1) + months
    let year = Self.quotient(total, 12)
    let month = Self.remainder(total, 12) + 1
    let day = min(start.day, Self.daysInMonth(month, year: year))
    return CivilDate(dayNumber: Self.dayNumber(year: year, month: month, day: day))
  }
}

extension CivilDate {
  /// The day in ISO 8601 form, such as `2026-11-21`.
  public var isoText: String {
    let (year, month, day) = parts
    let sign = year < 0 ? "-" : ""
    return sign + Self.padded(Int(year.magnitude), to: 4)
      + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
  }

  /// Reads `2026-11-21`: four, two and two digits; nil for any other text and for no such day.
  public init?(isoText: String) {
    var numbers = (0, 0, 0)
    var position = 0
    for byte in isoText.utf8 {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      switch (position, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, _) where (0...9).contains(digit): numbers.0 = numbers.0 * 10 + digit
      case (5...6, _) where (0...9).contains(digit): numbers.1 = numbers.1 * 10 + digit
      case (8...9, _) where (0...9).contains(digit): numbers.2 = numbers.2 * 10 + digit
      default: return nil
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CivilDate {
  /// The bound on day numbers: far enough for every use, small enough to compute with.
  private static let farthest = 1_000_000_000_000_000

  /// Counts in years that begin on 1 March, so that the leap day is the last of its year.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let monthsSinceMarch = (month + 9) % 12
    let era = quotient(marchYear, 400)
    let yearOfEra = remainder(marchYear, 400)
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = Self.quotient(shifted, 146_097)
    let dayOfEra = Self.remainder(shifted, 146_097)
    let leaps = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthsSinceMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1
    let month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    (number - remainder(number, divisor)) / divisor
  }

  private static func remainder(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
