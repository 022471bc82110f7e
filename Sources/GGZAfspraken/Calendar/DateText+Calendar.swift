import Rulebook

// MARK: - Dates made of a day, a month and mostly a year

extension DateTextReader {
  /// The date in figures, or as day, name of the month and perhaps a year.
  func calendarDate(_ words: [String]) throws(DateTextError) -> CivilDate {
    switch words.count {
    case 1:
      return try dateInFigures(words[0])
    case 2...3:
      guard let day = Self.dayOrMonth(words[0]), let month = DutchMonth.number(named: words[1])
      else { throw .notUnderstood(text) }
      return try date(day: day, month: month, year: words.count == 3 ? words[2] : nil)
    default:
      throw .notUnderstood(text)
    }
  }

  private func dateInFigures(_ word: String) throws(DateTextError) -> CivilDate {
    guard let separator = word.first(where: { "-/.".contains($0) }) else {
      throw .notUnderstood(text)
    }
    let parts = word.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ Self.isNumber($0) }) else {
      throw .notUnderstood(text)
    }
    if separator == "-", parts.count == 3, parts[0].count == 4 {
      guard let month = Self.dayOrMonth(parts[1]), let day = Self.dayOrMonth(parts[2]) else {
        throw .notUnderstood(text)
      }
      return try date(day: day, month: month, year: parts[0])
    }
    // '21.11' alone looks more like a time than like a date.
    guard parts.count == 3 || separator != ".",
      let day = Self.dayOrMonth(parts[0]), let month = Self.dayOrMonth(parts[1])
    else { throw .notUnderstood(text) }
    return try date(day: day, month: month, year: parts.count == 3 ? parts[2] : nil)
  }

  private static func dayOrMonth(_ word: String) -> Int? {
    isNumber(word) && word.utf8.count <= 2 ? Int(word) : nil
  }
}

extension DateTextReader {
  private func date(
    day: Int,
    month: Int,
    year yearText: String?,
  ) throws(DateTextError) -> CivilDate {
    guard let yearText else {
      // In a leap year every day exists that exists in some year.
      try checkExists(day: day, month: month, year: nil)
      return try mostRecent(day: day, month: month)
    }
    guard Self.isNumber(yearText) else { throw .notUnderstood(text) }
    guard yearText.utf8.count == 4, let year = Int(yearText) else {
      throw .yearNotFourDigits(text)
    }
    guard (1900...2199).contains(year) else { throw .yearOutOfRange(text) }
    try checkExists(day: day, month: month, year: year)
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .notUnderstood(text)
    }
    return date
  }

  /// The last such day up to and including the reference day.
  private func mostRecent(day: Int, month: Int) throws(DateTextError) -> CivilDate {
    guard !yearRequired else { throw .yearMissing(text) }
    let year = reference.year
    // Between two leap years are at most eight years.
    for candidate in (0...8).map({ year - $0 }) {
      if let date = CivilDate(year: candidate, month: month, day: day), date <= reference {
        return date
      }
    }
    throw .yearOutOfRange(text)
  }

  private func checkExists(day: Int, month: Int, year: Int?) throws(DateTextError) {
    guard (1...12).contains(month) else {
      throw .noSuchDay("\(month) is geen maand: maanden gaan van 1 tot en met 12")
    }
    let length = CivilDate.daysInMonth(month, year: year ?? 2000)
    guard !(1...length).contains(day) else { return }
    let name = DutchMonth.name(of: month)
    let start = "\(day.twoDigits)-\(month.twoDigits)"
    if day < 1 {
      throw .noSuchDay("\(start)\(year.map { "-\($0)" } ?? "") bestaat niet: dag 0 is geen dag")
    }
    guard let year else {
      let most = month == 2 ? "hoogstens " : ""
      throw .noSuchDay("\(start) bestaat niet: \(name) heeft \(most)\(length) dagen")
    }
    throw .noSuchDay("\(start)-\(year) bestaat niet: \(name) \(year) heeft \(length) dagen")
  }
}
