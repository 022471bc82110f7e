/// A cursor over UTF-8 bytes that reads JSON values by recursive descent, to a bounded depth.
struct JSONReader {
  /// How many arrays and objects may enclose each other.
  static let maximumDepth = 64

  let bytes: ArraySlice<UInt8>
  var position: Int
  private var depth = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func readDocument() throws(JSONError) -> JSONValue {
    skipWhiteSpace()
    let value = try readValue()
    skipWhiteSpace()
    guard position == bytes.endIndex else { throw error(.trailingContent) }
    return value
  }
}

// MARK: - Values

extension JSONReader {
  private mutating func readValue() throws(JSONError) -> JSONValue {
    guard let byte = current else { throw error(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try readObject())
    case UInt8(ascii: "["): return .array(try readArray())
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try readNumber())
    case UInt8(ascii: "t"): return try readLiteral("true", as: .bool(true))
    case UInt8(ascii: "f"): return try readLiteral("false", as: .bool(false))
    case UInt8(ascii: "n"): return try readLiteral("null", as: .null)
    default: throw error(.unexpectedCharacter)
    }
  }

  private mutating func readLiteral(
    _ literal: String,
    as value: JSONValue,
  ) throws(JSONError) -> JSONValue {
    for byte in literal.utf8 { try expect(byte) }
    return value
  }

  private mutating func readArray() throws(JSONError) -> [JSONValue] {
    try descend()
    var elements: [JSONValue] = []
    skipWhiteSpace()
    if !take(UInt8(ascii: "]")) {
      repeat {
        skipWhiteSpace()
        elements.append(try readValue())
        skipWhiteSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"))
    }
    depth -= 1
    return elements
  }

  private mutating func readObject() throws(JSONError) -> JSONObject {
    try descend()
    var members: [JSONObject.Member] = []
    var names = NameRegister()
    skipWhiteSpace()
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipWhiteSpace()
        let name = try readName(into: &names)
        skipWhiteSpace()
        try expect(UInt8(ascii: ":"))
        skipWhiteSpace()
        members.append(JSONObject.Member(name: name, value: try readValue()))
        skipWhiteSpace()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"))
    }
    depth -= 1
    return JSONObject(members)
  }

  private mutating func readName(into names: inout NameRegister) throws(JSONError) -> String {
    let start = position
    guard current == UInt8(ascii: "\"") else { throw error(.unexpectedCharacter) }
    let name = try readString()
    guard names.insert(name) else { throw error(.duplicateName(name), at: start) }
    return name
  }

  /// Steps over an opening bracket, into one more level.
  private mutating func descend() throws(JSONError) {
    guard depth < Self.maximumDepth else { throw error(.tooDeep) }
    depth += 1
    position += 1
  }
}

// MARK: - Bytes

extension JSONReader {
  /// The byte to read next, or nil at the end.
  var current: UInt8? {
    position < bytes.endIndex ? bytes[position] : nil
  }

  /// Steps over this byte if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// Steps over this byte, or throws when another is next.
  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard take(byte) else { throw error(.unexpectedCharacter) }
  }

  private mutating func skipWhiteSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// The error at the current position: the given reason, or the end of the text if it is there.
  func error(_ reason: JSONError.Reason) -> JSONError {
    error(current == nil ? .unexpectedEnd : reason, at: position)
  }

  func error(_ reason: JSONError.Reason, at index: Int) -> JSONError {
    JSONError(reason, at: index, in: bytes)
  }
}
