/// Why and where a text is not JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong with the text.
  public enum Reason: Hashable, Sendable {
    /// The text ends in the middle of a value.
    case unexpectedEnd
    /// A character stands where the grammar does not allow it.
    case unexpectedCharacter
    /// A number is not written as JSON asks.
    case invalidNumber
    /// A backslash in a string does not start a known escape.
    case invalidEscape
    /// An escaped surrogate has no partner.
    case invalidSurrogate
    /// A control character stands unescaped in a string.
    case controlCharacter
    /// The bytes in a string are not UTF-8.
    case invalidUTF8
    /// An object has two members with this name.
    case duplicateName(String)
    /// Arrays and objects are nested more than 64 levels deep.
    case tooDeep
    /// Something other than white space follows the value.
    case trailingContent
  }

  /// The place in bytes from the start of the text, from 0.
  public let offset: Int
  /// The line, from 1, where each line feed starts a new one.
  public let line: Int
  /// The place in the line in Unicode scalars, from 1.
  public let column: Int
  /// What is wrong there.
  public let reason: Reason
}

extension JSONError {
  /// The error for this reason at an index of the bytes that were read.
  init(_ reason: Reason, at index: Int, in bytes: ArraySlice<UInt8>) {
    let before = bytes[..<index]
    let lineFeed = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: lineFeed).map { $0 + 1 } ?? before.startIndex
    self.reason = reason
    offset = before.count
    line = 1 + before.count { $0 == lineFeed }
    column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
  }
}
