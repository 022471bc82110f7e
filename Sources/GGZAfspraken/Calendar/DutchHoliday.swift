public import Rulebook

/// A Dutch public holiday, or a day on which not everybody works.
public enum DutchHoliday: CaseIterable, Hashable, Sendable {
  /// 1 January.
  case nieuwjaarsdag
  /// The Friday before Easter; not a day off everywhere.
  case goedeVrijdag
  /// Easter Sunday.
  case eerstePaasdag
  /// Easter Monday.
  case tweedePaasdag
  /// 27 April, or 26 April when the 27th is a Sunday.
  case koningsdag
  /// 5 May; not a day off everywhere.
  case bevrijdingsdag
  /// Ascension Day, the Thursday 39 days after Easter.
  case hemelvaartsdag
  /// Pentecost Sunday, 49 days after Easter.
  case eerstePinksterdag
  /// Pentecost Monday.
  case tweedePinksterdag
  /// 25 December.
  case eersteKerstdag
  /// 26 December.
  case tweedeKerstdag

  /// Whether it is a public holiday for certain; on the other days some work and some do not.
  public var isCertain: Bool {
    switch self {
    case .goedeVrijdag, .bevrijdingsdag: false
    default: true
    }
  }

  /// The Dutch name, as it stands in a sentence.
  public var dutch: String {
    switch self {
    case .nieuwjaarsdag: "nieuwjaarsdag"
    case .goedeVrijdag: "Goede Vrijdag"
    case .eerstePaasdag: "eerste paasdag"
    case .tweedePaasdag: "tweede paasdag"
    case .koningsdag: "Koningsdag"
    case .bevrijdingsdag: "Bevrijdingsdag"
    case .hemelvaartsdag: "Hemelvaartsdag"
    case .eerstePinksterdag: "eerste pinksterdag"
    case .tweedePinksterdag: "tweede pinksterdag"
    case .eersteKerstdag: "eerste kerstdag"
    case .tweedeKerstdag: "tweede kerstdag"
    }
  }
}

extension DutchHoliday {
  /// The holiday on this day, or nil when there is none.
  ///
  /// The rules of today are used for every year. Where two fall together, as Ascension Day and
  /// 5 May in 2016, the certain one is given.
  public init?(on date: CivilDate) {
    guard let holiday = Self.movable(on: date) ?? Self.fixed(on: date) else { return nil }
    self = holiday
  }

  private static func movable(on date: CivilDate) -> DutchHoliday? {
    guard let easter = easterSunday(year: date.year) else { return nil }
    return switch easter.days(until: date) {
    case -2: .goedeVrijdag
    case 0: .eerstePaasdag
    case 1: .tweedePaasdag
    case 39: .hemelvaartsdag
    case 49: .eerstePinksterdag
    case 50: .tweedePinksterdag
    default: nil
    }
  }

  private static func fixed(on date: CivilDate) -> DutchHoliday? {
    switch (date.month, date.day, date.weekday) {
    case (1, 1, _): .nieuwjaarsdag
    case (4, 26, .saturday): .koningsdag
    case (4, 27, .sunday): nil
    case (4, 27, _): .koningsdag
    case (5, 5, _): .bevrijdingsdag
    case (12, 25, _): .eersteKerstdag
    case (12, 26, _): .tweedeKerstdag
    default: nil
    }
  }

  /// Easter Sunday of a year in the Gregorian calendar, or nil outside the years 1 to 9999.
  ///
  /// The anonymous Gregorian computus of Meeus, Jones and Butcher.
  public static func easterSunday(year: Int) -> CivilDate? {
    guard (1...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let weekdayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekdayShift) / 451
    let marchDay = epact + weekdayShift - 7 * correction + 114
    return CivilDate(year: year, month: marchDay / 31, day: marchDay % 31 + 1)
  }
}
