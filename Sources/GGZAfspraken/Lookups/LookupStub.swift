public struct Page: Hashable, Sendable {}
public struct LookupProblem: Error { public let message: String }
public enum LookupID: String, CaseIterable, Sendable {
  case lijnen
  public var about: String { "" }
}
extension Advisor {
  public func page(_ l: LookupID, words: String, at m: Moment) throws -> Page {
    throw LookupProblem(message: "")
  }
}
