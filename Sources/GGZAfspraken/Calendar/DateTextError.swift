public import Rulebook

/// Why a text could not be read as a date.
public enum DateTextError: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// The day does not exist; holds in Dutch which day and why.
  case noSuchDay(String)
  /// The date has no year where one is needed; holds the text as given.
  case yearMissing(String)
  /// The year does not have four digits; holds the text as given.
  case yearNotFourDigits(String)
  /// The day lies before 1900 or after 2199; holds the text as given.
  case yearOutOfRange(String)
  /// The weekday named in the text is not the weekday of the day.
  case weekdayMismatch(named: CivilDate.Weekday, date: CivilDate)
  /// The text has none of the forms that work; holds the text as given.
  case notUnderstood(String)
}

extension DateTextError {
  /// What is wrong, in one Dutch sentence without a full stop.
  public var dutch: String {
    switch self {
    case .empty:
      "er staat geen datum"
    case .noSuchDay(let reason):
      reason
    case .yearMissing(let text):
      "\(Self.quoted(text)) heeft geen jaar: zet het jaar erbij"
    case .yearNotFourDigits(let text):
      "\(Self.quoted(text)) is niet duidelijk: schrijf het jaar met vier cijfers"
    case .yearOutOfRange(let text):
      "\(Self.quoted(text)) valt buiten de jaren 1900 tot en met 2199"
    case .weekdayMismatch(let named, let date):
      "\(date.dutchShort) is een \(date.weekday.dutch), geen \(named.dutch)"
    case .notUnderstood(let text):
      "\(Self.quoted(text)) is niet te lezen als datum"
    }
  }

  /// The forms that work, in one line of Dutch.
  public static let allowedForms: String =
    formsWithYear.joined(separator: ", ") + "; als het jaar niet nodig is ook "
    + formsWithoutYear.joined(separator: " of ")

  /// One example of every form that says which year is meant.
  public static let formsWithYear = [
    "2026-11-21", "21-11-2026", "21/11/2026", "21.11.2026", "21 november 2026", "21 nov 2026",
    "eergisteren", "gisteren", "vandaag", "morgen", "overmorgen", "3 weken geleden",
    "over 3 weken",
  ]

  /// One example of the usual forms for a day that is not ahead.
  public static let pastForms = [
    "21-11-2026", "21 november 2026", "21 nov", "21-11", "vandaag", "gisteren", "3 weken geleden",
  ]

  /// One example of every form that leaves the year out.
  static let formsWithoutYear = ["21 nov", "21-11", "21/11"]

  /// The text between quotes, shortened, and safe to show on a terminal.
  private static func quoted(_ text: String) -> String {
    let limit = 40
    let shown = text.unicodeScalars.prefix(limit)
      .map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "?"
        default: String(scalar)
        }
      }
    return "'\(shown.joined())\(text.unicodeScalars.count > limit ? "…" : "")'"
  }
}
