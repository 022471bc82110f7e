import Foundation
import JSONText
import Testing

@Suite("JSON text")
struct JSONTextTests {
  @Test("A valid text is read as the value it stands for", arguments: validTexts)
  func valid(text: String, expected: JSONValue) throws {
    let value = try JSONValue(parsing: text)
    #expect(value == expected)
    #expect(try JSONValue(parsing: Array(text.utf8)) == expected)
    #expect(hasSameScalars(value.text(), expected.text()))
  }

  @Test("An invalid text is refused for its first mistake, there", arguments: invalidTexts)
  func invalid(text: String, reason: JSONError.Reason, offset: Int) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error.reason == reason)
    #expect(error.offset == offset)
  }

  @Test("Bytes in a string that are not UTF-8 are refused", arguments: invalidSequences)
  func invalidUTF8(sequence: [UInt8]) throws {
    let bytes = Array("[\"ab".utf8) + sequence + Array("\"]".utf8)
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(error.reason == .invalidUTF8)
    #expect(error.offset == 4)
  }

  @Test("Only a number written as an integer that fits gives an integer", arguments: numbers)
  func number(literal: String, int: Int?) throws {
    let value = try JSONValue(parsing: literal)
    guard case .number(let number) = value else {
      Issue.record("\(literal) is not a number")
      return
    }
    #expect(number.text == literal)
    #expect(number.int == int)
    #expect(value.intValue == int)
    #expect(value.text() == literal)
  }

  @Test("A document that breaks off is refused at its end")
  func truncated() throws {
    let text = #"{"naam": ["é😀 \ud83d\ude00\n", -12.50e+3, true, false, null, {}, 0.5]}"#
    let bytes = Array(text.utf8)
    _ = try JSONValue(parsing: bytes)
    for length in bytes.indices {
      let error = try #require(throws: JSONError.self) { try JSONValue(parsing: bytes[..<length]) }
      #expect(error.reason == .unexpectedEnd)
      #expect(error.offset == length)
    }
  }

  @Test("Arrays and objects may be 64 levels deep", arguments: brackets)
  func deepest(open: String, close: String) throws {
    _ = try JSONValue(parsing: nested(open, close, depth: 64))
    let siblings = Array(repeating: nested(open, close, depth: 63), count: 3)
    _ = try JSONValue(parsing: "[\(siblings.joined(separator: ","))]")
  }

  @Test("Deeper nesting is refused without running out of stack", arguments: brackets)
  func tooDeep(open: String, close: String) throws {
    for depth in [65, 1_000_000] {
      for text in [nested(open, close, depth: depth), nested(open, "", depth: depth)] {
        let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error.reason == .tooDeep)
        #expect(error.offset == 64 * open.utf8.count)
      }
    }
  }

  @Test("An error gives the line and the column in scalars, from 1", arguments: places)
  func place(text: String, line: Int, column: Int) throws {
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect((error.line, error.column) == (line, column))
  }

  @Test("The place of an error in a slice counts from the start of the slice")
  func slice() throws {
    let bytes = Array("{}\n{}\n[1,\n 2 3]".utf8)
    #expect(try JSONValue(parsing: bytes[3..<5]) == object([]))
    let error = try #require(throws: JSONError.self) { try JSONValue(parsing: bytes[6...]) }
    #expect((error.offset, error.line, error.column) == (7, 2, 4))
  }

  @Test("A name is refused the second time, however many names there are", arguments: 1...40)
  func duplicates(count: Int) throws {
    let names = (0..<count).map { "\"n\($0)\":0" }
    #expect(try JSONValue(parsing: "{\(names.joined(separator: ","))}").objectValue != nil)
    for again in [0, count - 1] {
      let text = "{\(names.joined(separator: ",")),\"\\u006e\(again)\":1}"
      let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
      #expect(error.reason == .duplicateName("n\(again)"))
    }
  }

  @Test("Names that look alike but are other scalars are two names", arguments: [0, 20])
  func lookalikes(before: Int) throws {
    let others = (0..<before).map { "\"\($0)\":0," }.joined()
    let value = try JSONValue(parsing: "{\(others)\"\u{E9}\":1,\"e\u{301}\":2}")
    #expect(value["\u{E9}"]?.intValue == 1)
    #expect(value["e\u{301}"]?.intValue == 2)
  }

  @Test("A value answers only to its own kind")
  func kinds() throws {
    let value = try JSONValue(parsing: #"{"a":null,"b":true,"c":7,"d":"x","e":[1],"f":{"g":2}}"#)
    let members = try #require(value.objectValue).members
    #expect(members.map(\.name) == ["a", "b", "c", "d", "e", "f"])
    #expect(members.map(\.value.isNull) == [true, false, false, false, false, false])
    #expect(members.map(\.value.boolValue) == [nil, true, nil, nil, nil, nil])
    #expect(members.map(\.value.intValue) == [nil, nil, 7, nil, nil, nil])
    #expect(members.map(\.value.stringValue) == [nil, nil, nil, "x", nil, nil])
    #expect(members.map(\.value.arrayValue) == [nil, nil, nil, nil, [int(1)], nil])
    #expect(members.map { $0.value["g"] } == [nil, nil, nil, nil, nil, int(2)])
    #expect(value["z"] == nil)
    #expect(value["f"]?["g"] == int(2))
  }

  @Test("A control character is escaped and read back", arguments: UInt8(0)...0x1F)
  func controlCharacter(byte: UInt8) throws {
    let short: [UInt8: String] = [8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r"]
    let escape = short[byte] ?? unicodeEscape(UInt16(byte), uppercase: false)
    let value = JSONValue.string("a\(Unicode.Scalar(byte))b")
    #expect(value.text() == "\"a\(escape)b\"")
    #expect(try JSONValue(parsing: value.text()) == value)
  }

  @Test("Nothing but quotes, backslashes and control characters is escaped", arguments: plainTexts)
  func plain(text: String) throws {
    let value = JSONValue.string(text)
    #expect(hasSameScalars(value.text(), "\"\(text)\""))
    #expect(hasSameScalars(try JSONValue(parsing: value.text()).stringValue, text))
    #expect(JSONValue.string("\(text)\"\\").text() == "\"\(text)\\\"\\\\\"")
  }

  @Test("A value is written on one line, or indented", arguments: layouts)
  func layout(indent: Int?, expected: String) throws {
    let list = JSONValue.array([int(1), .array([])])
    let value = object([("z", list), ("a", object([("\n", .null)])), ("e", object([]))])
    #expect(value.text(indent: indent) == expected)
    #expect(try JSONValue(parsing: expected) == value)
  }

  @Test("A generated document means the same to Foundation", arguments: 0..<500 as Range<UInt64>)
  func generated(seed: UInt64) throws {
    var generator = DocumentGenerator(state: seed)
    let document = generator.value()
    let noisy = generator.noisyText(of: document)
    let expected = try rewritten(noisy)
    for text in [noisy, document.text(), document.text(indent: 2)] {
      let value = try JSONValue(parsing: text)
      #expect(value == document)
      #expect(hasSameScalars(value.text(), document.text()))
      #expect(try rewritten(text) == expected)
    }
    for text in [expected, try rewritten(noisy, [.prettyPrinted, .fragmentsAllowed])] {
      #expect(try rewritten(JSONValue(parsing: text).text()) == rewritten(text))
    }
  }

  @Test("A damaged document is refused, or means the same", arguments: 0..<500 as Range<UInt64>)
  func damaged(seed: UInt64) throws {
    var generator = DocumentGenerator(state: seed)
    let bytes = Array(generator.noisyText(of: generator.value()).utf8)
    for _ in 0..<20 {
      guard let text = String(validating: generator.damage(bytes), as: UTF8.self),
        let value = try? JSONValue(parsing: text),
        !text.contains(/[eE]\+?[0-9]{3}/)  // may be beyond a double, where Foundation refuses it
      else { continue }
      #expect(try rewritten(value.text()) == rewritten(text))
    }
  }
}

// MARK: - Tables

private let validTexts: [(String, JSONValue)] = [
  ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("0", int(0)), ("-7", int(-7)),
  (" \t\r\n1 \t\r\n", int(1)), ("[]", .array([])), ("[ ]", .array([])), ("{}", object([])),
  ("{\n}", object([])), ("[null,1,\"1\",{}]", .array([.null, int(1), .string("1"), object([])])),
  ("[[[]],[]]", .array([.array([.array([])]), .array([])])),
  ("{\"b\":1 , \"a\" : 2}", object([("b", int(1)), ("a", int(2))])),
  ("{\"\":{\"\":0}}", object([("", object([("", int(0))]))])),
  ("{\"\\u0000\":1}", object([("\0", int(1))])),
  (#""""#, .string("")), (#"" ""#, .string(" ")), (#""a/b""#, .string("a/b")),
  (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
  (#""\u0041\u00e9\u00E9\u20AC""#, .string("A\u{E9}\u{E9}\u{20AC}")),
  (#""\ud83d\ude00x\uD834\uDD1E""#, .string("😀x\u{1D11E}")),
  (#""\uD800\uDC00\uDBFF\uDFFF""#, .string("\u{10000}\u{10FFFF}")),
  (#""\uFFFE\uffff\uD7FF\uE000""#, .string("\u{FFFE}\u{FFFF}\u{D7FF}\u{E000}")),
  (#""\\u0041""#, .string("\\u0041")), (#""// /* geen */ [1,]""#, .string("// /* geen */ [1,]")),
  ("\"\u{7F}\u{80}\u{2028}\u{2029}\u{FEFF}\"", .string("\u{7F}\u{80}\u{2028}\u{2029}\u{FEFF}")),
  ("\"e\u{301}👩‍👩‍👧\"", .string("e\u{301}👩‍👩‍👧")), (#""e\u0301""#, .string("e\u{301}")),
]

private let invalidTexts = mistakes.flatMap { reason, offsets in
  offsets.map { (text: $0.key, reason: reason, offset: $0.value) }
}

private let mistakes: [(JSONError.Reason, KeyValuePairs<String, Int>)] = [
  (.unexpectedEnd, ["": 0, " \n": 2, "[": 1, "[1": 2, "[1,": 3, "{": 1, "{\"a\"": 4, "\"a": 2]),
  (.unexpectedEnd, [#""\"#: 2, #""\u00"#: 5, "tru": 3, "-": 1, "1.": 2, "1e": 2, "1E-": 3]),
  (.unexpectedCharacter, ["]": 0, "[1,]": 3, "[,1]": 1, "[1,,2]": 3, "[1 2]": 3, "[1}": 2]),
  (.unexpectedCharacter, ["[1:2]": 2, "{]": 1, "{1:2}": 1, "{a:2}": 1, "{'a':2}": 1, "'a'": 0]),
  (.unexpectedCharacter, ["{\"a\" 1}": 5, "{\"a\":}": 5, "{\"a\"::1}": 5, "{\"a\":1,}": 7]),
  (.unexpectedCharacter, ["{\"a\":1;}": 6, "{\"a\",\"b\"}": 4, "{null:null}": 1, "{,}": 1]),
  (.unexpectedCharacter, ["True": 0, "nul1": 3, "NaN": 0, "nan": 1, "Infinity": 0, "# x": 0]),
  (.unexpectedCharacter, ["// x\n1": 0, "[1/* x */]": 2, "\u{FEFF}1": 0, "\u{A0}1": 0, "\0": 0]),
  (.unexpectedCharacter, ["\u{C}1": 0, "[\u{B}1]": 1, "+1": 0, ".5": 0, "[\u{FF11}]": 1]),
  (
    .invalidNumber,
    ["01": 1, "-01": 2, "00": 1, "--1": 1, "-x": 1, "-.5": 1, "1.e1": 2, "[1.]": 3],
  ),
  (.invalidNumber, ["1.2.3": 3, "[1e]": 3, "1e+-1": 3, "1e1.5": 3, "0x1F": 1, "1_000": 1]),
  (.invalidNumber, ["-Infinity": 1, "1-2": 1, "12abc": 2]),
  (.invalidEscape, [#""\x41""#: 1, #""\a""#: 1, #""\'""#: 1, #""\U0041""#: 1, #""\é""#: 1]),
  (.invalidEscape, [#""a\u004""#: 2, #""\u00G0""#: 1, #""\u+041""#: 1, #""\uD83D\u12""#: 7]),
  (.invalidSurrogate, [#""\uD83D""#: 1, #""\uDE00""#: 1, #""\uD83Dx""#: 1, #""\uD83D\n""#: 1]),
  (.invalidSurrogate, [#""\uD83D\u0041""#: 1, #""\uD83D\uD83D\uDE00""#: 1, #"{"\uDE00":1}"#: 2]),
  (.controlCharacter, ["\"a\nb\"": 2, "\"\t\"": 1, "\"\0\"": 1, "\"\u{1F}": 1]),
  (.duplicateName("a"), ["{\"a\":1,\"a\":1}": 7, #"{"a":1,"b":2,"\u0061":2}"#: 13]),
  (.duplicateName(""), ["{\"\":1,\"b\":{\"\":1},\"\":1}": 17]),
  (.trailingContent, ["1 2": 2, "{}{}": 2, "[]]": 2, "\"a\"b": 3, "truefalse": 4, "1,": 1]),
  (.trailingContent, ["1\0": 1, "[] // x": 3, "null\u{A0}": 4]),
]

private let invalidSequences: [[UInt8]] = [
  [0x80], [0xBF], [0xFF], [0xFE], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xC3, 0xC3],
  [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28],
  [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
  [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x22], [0xF0, 0x28, 0x8C, 0xBC], [0xF4, 0x90, 0x80, 0x80],
  [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
]

private let numbers: [(String, Int?)] = [
  ("0", 0), ("-0", 0), ("42", 42), ("-1", -1), ("1.0", nil), ("1e2", nil), ("1E+2", nil),
  ("-0.0", nil), ("0e0", nil), ("0.10", nil), ("20e-1", nil), ("1e400", nil),
  ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
  ("123456789012345678901234567890.5", nil),
]

private let brackets = [("[", "]"), ("{\"a\":", "}"), ("[\n", " ]")]

private let places: [(String, Int, Int)] = [
  ("x", 1, 1), (" x", 1, 2), ("\nx", 2, 1), ("{\n  \"a\": 1,\n  \"é😀\": x\n}", 3, 9),
  ("[1,\r\n 2,\r\n x]", 3, 2), ("[\r\r\tx", 1, 5), ("[1\n", 2, 1), ("[\n\n01]", 3, 2),
  ("{\"a\":1,\n \"a\":2}", 2, 2), ("[\"\n\"]", 1, 3),
]

private let plainTexts = [
  "", "a/b <&'>", "é", "e\u{301}", "😀 👩‍👩‍👧 🇳🇱", "\u{20}\u{7F}\u{80}\u{9F}\u{7FF}", "\u{2028}\u{2029}",
  "\u{800}\u{FFF}\u{1000}\u{CFFF}\u{D000}\u{D7FF}\u{E000}\u{FEFF}\u{FFFF}",
  "\u{10000}\u{3FFFF}\u{40000}\u{FFFFF}\u{100000}\u{10FFFF}",
]

private let layouts: [(Int?, String)] = [
  (nil, #"{"z":[1,[]],"a":{"\n":null},"e":{}}"#),
  (0, "{\n\"z\": [\n1,\n[]\n],\n\"a\": {\n\"\\n\": null\n},\n\"e\": {}\n}"),
  (
    2,
    #"""
    {
      "z": [
        1,
        []
      ],
      "a": {
        "\n": null
      },
      "e": {}
    }
    """#,
  ),
]

// MARK: - Making values

private func int(_ int: Int) -> JSONValue { .number(JSONNumber(int)) }

private func object(_ members: [(String, JSONValue)]) -> JSONValue {
  .object(JSONObject(members.map { JSONObject.Member(name: $0.0, value: $0.1) }))
}

private func nested(_ open: String, _ close: String, depth: Int) -> String {
  let inner = open.contains(":") ? "0" : ""
  return String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
}

private func unicodeEscape(_ unit: UInt16, uppercase: Bool) -> String {
  let digits = String(unit, radix: 16, uppercase: uppercase)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}

private func hasSameScalars(_ left: String?, _ right: String) -> Bool {
  left.map { $0.unicodeScalars.elementsEqual(right.unicodeScalars) } ?? false
}

/// The text as Foundation writes it, after Foundation has read it.
private func rewritten(
  _ text: String,
  _ options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed],
) throws -> String {
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  let data = try JSONSerialization.data(withJSONObject: value, options: options)
  return String(decoding: data, as: UTF8.self)
}

// MARK: - Generated documents

/// Makes documents, texts and damage, the same ones for the same seed.
private struct DocumentGenerator: RandomNumberGenerator {
  private static let literals = ["0.5", "-12.25", "1e2", "-2.5E-3", "1E+10", "0.1", "-0.0", "1e-7"]
  private static let scalars: [Unicode.Scalar] = [
    "a", "Z", " ", "/", "\"", "\\", "\n", "\0", "\u{1F}", "\u{7F}", "é", "\u{301}", "\u{2028}", "€",
    "\u{FFFD}", "😀", "\u{1D11E}", "\u{10FFFF}", "{", "]", ":", ",", "1",
  ]

  var state: UInt64

  /// The next number by SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 5 ? 11 : 6), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return int(Int.random(in: -1000...1000, using: &self))
    case 3: return int(Int.random(in: .min ... .max, using: &self))
    case 4: return (try? JSONValue(parsing: pick(from: Self.literals))) ?? .null
    case 5, 6: return .string(string())
    case 7, 8: return .array((0..<count()).map { _ in value(depth: depth + 1) })
    default:
      let names = (0..<count()).map { "\($0)\(string())" }
      return object(names.map { ($0, value(depth: depth + 1)) })
    }
  }

  /// A text for the value with arbitrary white space and escapes.
  mutating func noisyText(of value: JSONValue) -> String {
    let text: String
    switch value {
    case .null, .bool, .number: text = value.text()
    case .string(let string): text = noisyText(of: string)
    case .array(let elements):
      text = "[\(space())\(elements.map { noisyText(of: $0) }.joined(separator: ","))]"
    case .object(let object):
      let members = object.members.map {
        "\(space())\(noisyText(of: $0.name))\(space()):\(noisyText(of: $0.value))"
      }
      text = "{\(space())\(members.joined(separator: ","))}"
    }
    return space() + text + space()
  }

  /// The bytes with one of them changed, removed or added.
  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let index = bytes.indices.randomElement(using: &self) ?? 0
    let byte = Array("[]{}:,\"\\0123-+.eEtfnu /\t\n\u{1}é".utf8).randomElement(using: &self) ?? 0
    switch Int.random(in: 0..<3, using: &self) {
    case 0: bytes[index] = byte
    case 1: bytes.remove(at: index)
    default: bytes.insert(byte, at: index)
    }
    return bytes
  }

  private mutating func noisyText(of string: String) -> String {
    let parts = string.unicodeScalars.map { scalar in
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      guard mustEscape || Int.random(in: 0..<4, using: &self) == 0 else { return "\(scalar)" }
      return scalar.utf16.map { unicodeEscape($0, uppercase: Bool.random(using: &self)) }.joined()
    }
    return "\"\(parts.joined())\""
  }

  private mutating func string() -> String {
    String(String.UnicodeScalarView((0..<count()).map { _ in pick(from: Self.scalars) }))
  }

  private mutating func space() -> String { pick(from: ["", "", "", " ", "\n", "\t", "\r\n"]) }

  private mutating func count() -> Int { Int.random(in: 0..<6, using: &self) }

  private mutating func pick<Element>(from elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}
