/// A truth value in three-valued (Kleene) logic: what is not known is never read as no.
public enum Truth: Hashable, Sendable {
  /// Certainly so.
  case yes
  /// Certainly not so.
  case no
  /// Cannot be said from what is known.
  case unknown

  /// The truth value of a known Boolean.
  public init(_ value: Bool) {
    self = value ? .yes : .no
  }

  /// The opposite; unknown stays unknown.
  public var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// No as soon as one value is no; yes only when every value is yes.
  public static func all(_ values: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for value in values {
      if value == .no { return .no }
      if value == .unknown { result = .unknown }
    }
    return result
  }

  /// Yes as soon as one value is yes; no only when every value is no.
  public static func any(_ values: some Sequence<Truth>) -> Truth {
    all(values.lazy.map(\.negated)).negated
  }
}
