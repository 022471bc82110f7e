extension JSONValue {
  /// Reads a text that is exactly one JSON value by RFC 8259.
  ///
  /// Refuses duplicate names, lone surrogates and nesting of more than 64 levels as well.
  ///
  /// - Throws: `JSONError` for the first mistake in the text.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads UTF-8 bytes that are exactly one JSON value by RFC 8259.
  ///
  /// - Throws: `JSONError` for the first mistake in the bytes.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    try self.init(parsing: bytes[...])
  }

  /// Reads a slice of UTF-8 bytes that is exactly one JSON value by RFC 8259.
  ///
  /// - Throws: `JSONError` for the first mistake, with its offset from the start of the slice.
  public init(parsing bytes: ArraySlice<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readDocument()
  }
}
