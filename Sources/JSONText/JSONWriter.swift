extension JSONValue {
  /// The JSON text of this value, on one line, or over lines indented by this many spaces a level.
  public func text(indent: Int? = nil) -> String {
    var writer = JSONWriter(indent: indent)
    writer.write(self)
    return String(decoding: writer.output, as: UTF8.self)
  }
}

/// Builds a JSON text as UTF-8 bytes.
private struct JSONWriter {
  let indent: Int?
  private(set) var output: [UInt8] = []
  private var depth = 0

  init(indent: Int?) {
    self.indent = indent.map { max(0, $0) }
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: output += "null".utf8
    case .bool(let bool): output += bool ? "true".utf8 : "false".utf8
    case .number(let number): output += number.text.utf8
    case .string(let string): write(string)
    case .array(let elements): write(elements)
    case .object(let object): write(object.members)
    }
  }

  private mutating func write(_ elements: [JSONValue]) {
    open(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      separate(isFirst: index == 0)
      write(element)
    }
    close(UInt8(ascii: "]"), isEmpty: elements.isEmpty)
  }

  private mutating func write(_ members: [JSONObject.Member]) {
    open(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      separate(isFirst: index == 0)
      write(member.name)
      output += indent == nil ? ":".utf8 : ": ".utf8
      write(member.value)
    }
    close(UInt8(ascii: "}"), isEmpty: members.isEmpty)
  }
}

// MARK: - Layout

extension JSONWriter {
  private mutating func open(_ bracket: UInt8) {
    output.append(bracket)
    depth += 1
  }

  private mutating func separate(isFirst: Bool) {
    if !isFirst { output.append(UInt8(ascii: ",")) }
    breakLine()
  }

  private mutating func close(_ bracket: UInt8, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { breakLine() }
    output.append(bracket)
  }

  private mutating func breakLine() {
    guard let indent else { return }
    output.append(UInt8(ascii: "\n"))
    output += repeatElement(UInt8(ascii: " "), count: indent * depth)
  }
}

// MARK: - Strings

extension JSONWriter {
  private mutating func write(_ string: String) {
    output.append(UInt8(ascii: "\""))
    if string.utf8.contains(where: Self.needsEscape) {
      for byte in string.utf8 { write(byte) }
    } else {
      output += string.utf8
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Writes one byte of a string, escaped if it must be.
  private mutating func write(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): output += #"\""#.utf8
    case UInt8(ascii: "\\"): output += #"\\"#.utf8
    case 0x08: output += #"\b"#.utf8
    case 0x09: output += #"\t"#.utf8
    case 0x0A: output += #"\n"#.utf8
    case 0x0C: output += #"\f"#.utf8
    case 0x0D: output += #"\r"#.utf8
    case 0x00...0x0F: output += "\\u000\(String(byte, radix: 16))".utf8
    case 0x10...0x1F: output += "\\u00\(String(byte, radix: 16))".utf8
    default: output.append(byte)
    }
  }
}
