/// What has been answered about one fact.
public enum Value: Hashable, Sendable {
  /// Asked, and the one who answers does not know. An event with this value did happen, on an unknown day.
  case unknown
  /// An event that has not happened yet.
  case notYet
  /// Yes or no.
  case flag(Bool)
  /// One option.
  case choice(String)
  /// One of these options, without it being known which.
  case among([String])
  /// The options that hold, in the order of the fact's own options.
  case set([String])
  /// The entries of an ordered list, in their order; each holds its options joined by a colon.
  case list([String])
  /// A whole number that lies in this range; a known number is a range of one.
  case number(ClosedRange<Int>)
  /// A calendar day.
  case day(CivilDate)

  /// Whether the value says something definite, rather than that it is not known.
  public var isDefinite: Bool {
    self != .unknown
  }

  /// The day, when the value is one.
  public var day: CivilDate? {
    guard case .day(let day) = self else { return nil }
    return day
  }

  /// The option, when the value is exactly one.
  public var option: String? {
    guard case .choice(let option) = self else { return nil }
    return option
  }

  /// The entries of a list, each as its options; nil when the value is not a list.
  public var entries: [[String]]? {
    guard case .list(let entries) = self else { return nil }
    return entries.map { $0.split(separator: ":").map(String.init) }
  }

  /// The options, when the value is a set; otherwise none.
  public var options: [String] {
    guard case .set(let options) = self else { return [] }
    return options
  }
}
