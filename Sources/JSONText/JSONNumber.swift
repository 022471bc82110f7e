/// A JSON number that keeps its literal text, so that no digit is lost and `1.0` stays `1.0`.
public struct JSONNumber: Hashable, Sendable {
  /// The literal as written, always valid JSON.
  public let text: String

  /// A number from a literal that the reader has checked.
  init(checked text: String) {
    self.text = text
  }

  /// A number that is this integer.
  public init(_ int: Int) {
    text = String(int)
  }

  /// The integer, or nil when the literal has a fraction or an exponent or does not fit an `Int`.
  public var int: Int? { Int(text) }
}
