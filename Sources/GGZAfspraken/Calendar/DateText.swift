public import Rulebook

/// Reads the date that a person typed, in the forms usual in Dutch.
public enum DateText {
  /// Reads a date; capitals and surrounding spaces do not matter.
  ///
  /// - Parameters:
  ///   - text: One of the forms in `DateTextError.allowedForms`, with or without a weekday.
  ///   - reference: The day that counts as today. Without a year the date is the most recent
  ///     such day that is not after it.
  ///   - yearRequired: Whether a day and month without a year are refused. Words such as
  ///     `gisteren` say which year they mean and are always accepted.
  /// - Returns: The day meant.
  /// - Throws: `DateTextError` for any other text, for a day that does not exist, and for a day
  ///   before 1900 or after 2199.
  public static func parse(
    _ text: String,
    on reference: CivilDate,
    yearRequired: Bool,
  ) throws(DateTextError) -> CivilDate {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { throw .empty }
    let reader = DateTextReader(
      text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      reference: reference,
      yearRequired: yearRequired,
    )
    let date = try reader.date(words)
    guard (1900...2199).contains(date.year) else { throw .yearOutOfRange(reader.text) }
    return date
  }
}

/// Reads the words of one text.
struct DateTextReader {
  /// The text as given, for errors.
  let text: String
  let reference: CivilDate
  let yearRequired: Bool

  func date(_ words: [String]) throws(DateTextError) -> CivilDate {
    if let date = try relativeDate(words) { return date }
    guard words.count > 1, let named = Self.weekday(named: words[0]) else {
      return try calendarDate(words)
    }
    let date = try calendarDate(Array(words.dropFirst()))
    guard date.weekday == named else { throw .weekdayMismatch(named: named, date: date) }
    return date
  }

  private static func weekday(named word: String) -> CivilDate.Weekday? {
    CivilDate.Weekday.allCases.first { word == $0.dutch || word == $0.dutchAbbreviation }
  }
}

// MARK: - Words that count from the reference day

extension DateTextReader {
  /// The date when the words are `vandaag`, `3 weken geleden` and the like, else nil.
  private func relativeDate(_ words: [String]) throws(DateTextError) -> CivilDate? {
    if words.count == 1 {
      return Self.daysFromReference(words[0]).map { reference.advanced(byDays: $0) }
    }
    guard words.count == 3 else { return nil }
    if words[0] == "over" {
      return try period(amount: words[1], unit: words[2], sign: 1).map { reference.adding($0) }
    }
    if words[2] == "geleden" {
      return try period(amount: words[0], unit: words[1], sign: -1).map { reference.adding($0) }
    }
    return nil
  }

  private static func daysFromReference(_ word: String) -> Int? {
    switch word {
    case "eergisteren": -2
    case "gisteren": -1
    case "vandaag": 0
    case "morgen": 1
    case "overmorgen": 2
    default: nil
    }
  }

  private static let numbers = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  ]

  /// The period of two words, or nil when they are no amount and unit.
  private func period(
    amount: String,
    unit: String,
    sign: Int,
  ) throws(DateTextError) -> Period? {
    let count: Int
    if let number = Self.numbers.firstIndex(of: amount) {
      count = number + 1
    } else if amount == "één" {
      count = 1
    } else if Self.isNumber(amount) {
      // No date in the accepted years is further than this away, in any unit.
      count = min(Int(amount) ?? .max, 1_000_000)
    } else {
      return nil
    }
    return switch unit {
    case "dag", "dagen": .days(sign * count)
    case "week", "weken": .weeks(sign * count)
    case "maand", "maanden": .months(sign * count)
    case "jaar", "jaren": .months(sign * count * 12)
    default: nil
    }
  }

  /// Whether the word consists of the digits 0 to 9.
  static func isNumber(_ word: some StringProtocol) -> Bool {
    !word.isEmpty
      && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
