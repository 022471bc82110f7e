public import Rulebook

/// A civil date with a time of day, or without one when no time is known.
public struct Moment: Hashable, Sendable {
  /// The day.
  public let date: CivilDate

  /// The minute of the day, 0 to 1439, or nil when no time is given.
  public let minute: Int?

  /// Makes a moment on a day.
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - minute: The minute of that day, or nil when the time is not known. A minute outside
  ///     0...1439 counts on into a later or an earlier day.
  public init(date: CivilDate, minute: Int? = nil) {
    guard let minute else {
      self.date = date
      self.minute = nil
      return
    }
    let rest = minute % Self.minutesInDay
    let inDay = rest < 0 ? rest + Self.minutesInDay : rest
    self.date = date.advanced(byDays: minute / Self.minutesInDay - (rest < 0 ? 1 : 0))
    self.minute = inDay
  }

  private static let minutesInDay = 1440
}

extension Moment {
  /// Reads `2026-11-21` or `2026-11-21T09:00`; nil for any other text, day or time.
  public init?(isoText: String) {
    let parts = isoText.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, let date = CivilDate(isoText: String(first)),
      parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      self.init(date: date)
      return
    }
    guard let minute = Self.minute(isoText: parts[1]) else { return nil }
    self.init(date: date, minute: minute)
  }

  /// The moment in ISO 8601 form, without seconds and time zone: `2026-11-21T09:00`.
  public var isoText: String {
    guard let minute else { return date.isoText }
    return "\(date.isoText)T\((minute / 60).twoDigits):\((minute % 60).twoDigits)"
  }

  private static func minute(isoText: Substring) -> Int? {
    let parts = isoText.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = twoDigitNumber(parts[0]), hour < 24,
      let minute = twoDigitNumber(parts[1]), minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func twoDigitNumber(_ text: Substring) -> Int? {
    guard text.utf8.count == 2,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
