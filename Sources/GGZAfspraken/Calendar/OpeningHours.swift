import Rulebook

/// On which days and between which times a line or a team can be reached, as far as stated.
///
/// What the source does not state stays unsure: no hours and no days are ever made up.
public struct OpeningHours: Hashable, Sendable {
  /// On which days, in the words of the source.
  public enum Days: CaseIterable, Hashable, Sendable {
    /// 'Dagelijks'; whether that includes weekends and holidays is not certain.
    case daily
    /// 'Werkdagen'; whether that includes holidays is not certain.
    case workingDays
    /// The source names no days.
    case notStated
  }

  /// The days.
  public let days: Days

  /// The minute of the day from which it is open, or nil when that is not stated.
  public let from: Int?

  /// The minute of the day at which it closes, itself closed; nil when that is not stated.
  public let to: Int?

  /// Makes opening hours.
  ///
  /// - Parameters:
  ///   - days: The days.
  ///   - from: The first minute of the day that is open, 0 to 1439, or nil.
  ///   - to: The minute of the day at which it closes, 1 to 1440, or nil. Times that are not
  ///     within one day, or where `from` is not before `to`, count as not stated.
  public init(days: Days, from: Int?, to: Int?) {
    let isSpan = (0...1439).contains(from ?? 0) && (1...1440).contains(to ?? 1440)
    let isOrdered = (from ?? 0) < (to ?? 1440)
    self.days = days
    self.from = isSpan && isOrdered ? from : nil
    self.to = isSpan && isOrdered ? to : nil
  }
}

extension OpeningHours {
  /// Whether it is open at a moment; nil when that is not certain.
  ///
  /// A moment without a time is never certain.
  public func isOpen(at moment: Moment) -> Bool? {
    guard let minute = moment.minute else { return nil }
    if days == .workingDays, moment.date.isWeekend { return false }
    if let from, minute < from { return false }
    if let to, minute >= to { return false }
    guard from != nil, to != nil, moment.date.isCertainWorkingDay else { return nil }
    return true
  }

  /// The first moment at which it certainly opens, not before the given moment.
  ///
  /// Nil when it is certainly open already, and when the hours are not stated. A moment without
  /// a time counts from the start of its day.
  public func nextCertainOpening(at moment: Moment) -> Moment? {
    guard let from, isOpen(at: moment) != true else { return nil }
    let isPast = from < (moment.minute ?? 0)
    let earliest = isPast ? moment.date.advanced(byDays: 1) : moment.date
    return Moment(date: earliest.firstWorkingDayOnOrAfter, minute: from)
  }

  /// The opening hours in Dutch: `dagelijks 08.30–10.00`, `werkdagen, tijden niet vermeld`.
  public var dutch: String {
    switch (days, dutchHours) {
    case (.daily, let hours?): "dagelijks \(hours)"
    case (.daily, nil): "dagelijks, tijden niet vermeld"
    case (.workingDays, let hours?): "werkdagen \(hours)"
    case (.workingDays, nil): "werkdagen, tijden niet vermeld"
    case (.notStated, let hours?): "\(hours), dagen niet vermeld"
    case (.notStated, nil): "tijden niet vermeld"
    }
  }

  private var dutchHours: String? {
    switch (from.map(Self.clock), to.map(Self.clock)) {
    case (let from?, let to?): "\(from)–\(to)"
    case (let from?, nil): "vanaf \(from)"
    case (nil, let to?): "tot \(to)"
    case (nil, nil): nil
    }
  }

  private static func clock(_ minute: Int) -> String {
    "\((minute / 60).twoDigits).\((minute % 60).twoDigits)"
  }
}
