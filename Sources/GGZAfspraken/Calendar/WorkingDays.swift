public import Rulebook

extension CivilDate {
  /// Whether this is a Saturday or a Sunday.
  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }

  /// Whether everybody may be expected to work: no weekend, no holiday and no unsure day.
  public var isCertainWorkingDay: Bool { !isWeekend && DutchHoliday(on: self) == nil }

  /// This day when it is a certain working day, else the last one before it.
  public var lastWorkingDayOnOrBefore: CivilDate { nearestWorkingDay(step: -1) }

  /// This day when it is a certain working day, else the first one after it.
  public var firstWorkingDayOnOrAfter: CivilDate { nearestWorkingDay(step: 1) }

  /// Looks two weeks far: no row of days off is half as long.
  private func nearestWorkingDay(step: Int) -> CivilDate {
    (0...14).lazy.map { advanced(byDays: step * $0) }.first { $0.isCertainWorkingDay } ?? self
  }
}
