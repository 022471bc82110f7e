public import Rulebook

extension CivilDate {
  /// The day with two digits for day and month: `12-12-2026`.
  public var dutchShort: String { "\(day.twoDigits)-\(month.twoDigits)-\(year)" }

  /// The day in figures after a two-letter weekday: `za 12-12-2026`.
  public var dutchWithWeekday: String { "\(weekday.dutchAbbreviation) \(dutchShort)" }

  /// The day in words, with its weekday: `zaterdag 12 december 2026`.
  public var dutchLong: String {
    "\(weekday.dutch) \(day) \(DutchMonth.name(of: month)) \(year)"
  }
}

extension CivilDate.Weekday {
  /// The Dutch name, without a capital: `zaterdag`.
  public var dutch: String {
    switch self {
    case .monday: "maandag"
    case .tuesday: "dinsdag"
    case .wednesday: "woensdag"
    case .thursday: "donderdag"
    case .friday: "vrijdag"
    case .saturday: "zaterdag"
    case .sunday: "zondag"
    }
  }

  /// The Dutch name in two letters: `za`.
  public var dutchAbbreviation: String { String(dutch.prefix(2)) }
}

extension Period {
  /// The period in Dutch words: `3 weken`, `1 maand`.
  public var dutch: String {
    let isOne = amount.magnitude == 1
    return switch unit {
    case .days: isOne ? "\(amount) dag" : "\(amount) dagen"
    case .weeks: isOne ? "\(amount) week" : "\(amount) weken"
    case .months: isOne ? "\(amount) maand" : "\(amount) maanden"
    }
  }
}

/// The Dutch names of the months.
enum DutchMonth {
  private static let names = [
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
  ]

  private static let abbreviations = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  /// The name of month 1 to 12, without a capital; the number itself for any other month.
  static func name(of month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : String(month)
  }

  /// The month 1 to 12 with this name or abbreviation in lower case, or nil.
  static func number(named word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    if word == "sept" { return 9 }
    let index = names.firstIndex(of: word) ?? abbreviations.firstIndex(of: word)
    return index.map { $0 + 1 }
  }
}

extension Int {
  /// The number in at least two digits, as in dates and times of day: `07`.
  var twoDigits: String {
    (0...9).contains(self) ? "0\(self)" : String(self)
  }
}
