/// One JSON value, with numbers as written and object members in their given order.
///
/// Two values are equal when their members have the same order and their numbers the same literal.
public indirect enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case bool(Bool)
  /// A number, kept as it was written.
  case number(JSONNumber)
  /// A string, with its escapes resolved.
  case string(String)
  /// An array of values.
  case array([JSONValue])
  /// An object, with its members in order.
  case object(JSONObject)
}

extension JSONValue {
  /// Whether this is the literal `null`.
  public var isNull: Bool {
    guard case .null = self else { return false }
    return true
  }

  /// The truth value, or nil when this is not a boolean.
  public var boolValue: Bool? {
    guard case .bool(let bool) = self else { return nil }
    return bool
  }

  /// The integer, or nil when this is not a number written as an integer that fits an `Int`.
  public var intValue: Int? {
    guard case .number(let number) = self else { return nil }
    return number.int
  }

  /// The string, or nil when this is not a string.
  public var stringValue: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  /// The elements, or nil when this is not an array.
  public var arrayValue: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The object, or nil when this is not an object.
  public var objectValue: JSONObject? {
    guard case .object(let object) = self else { return nil }
    return object
  }

  /// The value of the member with this name, or nil when there is none or this is not an object.
  public subscript(name: String) -> JSONValue? { objectValue?[name] }
}
