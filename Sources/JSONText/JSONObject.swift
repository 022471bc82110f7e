/// A JSON object that keeps the order of its members.
public struct JSONObject: Hashable, Sendable {
  /// One name with its value.
  public struct Member: Hashable, Sendable {
    /// The name, with its escapes resolved.
    public let name: String
    /// The value that belongs to the name.
    public let value: JSONValue

    /// A member with this name and value.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members in their given order.
  public let members: [Member]

  /// An object with these members, whose names the caller keeps unique.
  public init(_ members: [Member]) {
    self.members = members
  }

  /// The value of the first member with exactly this name, or nil when there is none.
  public subscript(name: String) -> JSONValue? {
    members.first { $0.name.hasSameScalars(as: name) }?.value
  }
}

extension String {
  /// Whether both are the same scalar by scalar, as JSON compares names, where `==` would normalize.
  func hasSameScalars(as other: String) -> Bool {
    self == other && utf8.elementsEqual(other.utf8)
  }
}
