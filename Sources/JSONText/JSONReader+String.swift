extension JSONReader {
  /// Reads a string whose opening quote is next.
  mutating func readString() throws(JSONError) -> String {
    position += 1
    var text = ""
    while true {
      text += try readPlainRun()
      if take(UInt8(ascii: "\"")) { return text }
      text.unicodeScalars.append(try readEscape())
    }
  }

  /// Reads up to the next quote or backslash.
  private mutating func readPlainRun() throws(JSONError) -> String {
    let start = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        return String(decoding: bytes[start..<position], as: UTF8.self)
      case 0x00...0x1F: throw error(.controlCharacter)
      case 0x20...0x7F: position += 1
      default: try skipSequence(startingWith: byte)
      }
    }
    throw error(.unexpectedEnd)
  }
}

// MARK: - UTF-8

extension JSONReader {
  /// Steps over a well-formed sequence of two to four bytes, by table 3-7 of the Unicode Standard.
  private mutating func skipSequence(startingWith lead: UInt8) throws(JSONError) {
    switch lead {
    case 0xC2...0xDF: try skipSequence(length: 2, second: 0x80...0xBF)
    case 0xE0: try skipSequence(length: 3, second: 0xA0...0xBF)
    case 0xED: try skipSequence(length: 3, second: 0x80...0x9F)
    case 0xE1...0xEF: try skipSequence(length: 3, second: 0x80...0xBF)
    case 0xF0: try skipSequence(length: 4, second: 0x90...0xBF)
    case 0xF1...0xF3: try skipSequence(length: 4, second: 0x80...0xBF)
    case 0xF4: try skipSequence(length: 4, second: 0x80...0x8F)
    default: throw error(.invalidUTF8)
    }
  }

  private mutating func skipSequence(
    length: Int,
    second: ClosedRange<UInt8>,
  ) throws(JSONError) {
    let start = position
    var allowed = second
    position += 1
    while position < start + length {
      guard let byte = current else { throw error(.unexpectedEnd) }
      guard allowed.contains(byte) else { throw error(.invalidUTF8, at: start) }
      allowed = 0x80...0xBF
      position += 1
    }
  }
}

// MARK: - Escapes

extension JSONReader {
  /// Reads an escape whose backslash is next.
  private mutating func readEscape() throws(JSONError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = current else { throw error(.unexpectedEnd) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readScalar(escapedAt: start)
    default: throw error(.invalidEscape, at: start)
    }
  }

  /// Reads the digits of an escaped scalar, and the second half of a surrogate pair.
  private mutating func readScalar(escapedAt start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try readHexDigits(escapedAt: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit) else { throw error(.invalidSurrogate, at: start) }
    for byte in [UInt8(ascii: "\\"), UInt8(ascii: "u")] where !take(byte) {
      throw current == nil ? error(.unexpectedEnd) : error(.invalidSurrogate, at: start)
    }
    let second = try readHexDigits(escapedAt: position - 2)
    let value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(second & 0x3FF))
    guard UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(value) else {
      throw error(.invalidSurrogate, at: start)
    }
    return scalar
  }

  /// Reads four hexadecimal digits of an escape that began at `start`.
  private mutating func readHexDigits(escapedAt start: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw error(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.invalidEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
