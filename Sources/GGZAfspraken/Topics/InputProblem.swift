/// Input that cannot be used, with what was wrong in Dutch.
public struct InputProblem: Error, Hashable, Sendable {
  /// The fact or the part of the line it is about; nil when the line itself cannot be read.
  public let subject: String?
  /// What was given.
  public let value: String
  /// What is wrong with it.
  public let message: String
  /// What is allowed.
  public let allowed: String

  /// Makes a problem.
  public init(_ subject: String?, value: String, message: String, allowed: String) {
    self.subject = subject
    self.value = value
    self.message = message
    self.allowed = allowed
  }
}
