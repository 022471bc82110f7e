import JSONText

/// A data file that does not hold what it should.
public struct DataError: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// Where in the file, as a path of keys.
  public let place: String
  /// What is wrong, in Dutch.
  public let problem: String

  /// Makes an error.
  public init(path: String, place: String, problem: String) {
    self.path = path
    self.place = place
    self.problem = problem
  }
}

/// Reads values out of one data file and says where it goes wrong.
struct DataReader {
  let path: String
  let place: String
  let value: JSONValue

  init(path: String, text: String) throws(DataError) {
    do {
      self.init(path: path, place: "", value: try JSONValue(parsing: text))
    } catch {
      throw DataError(
        path: path,
        place: "regel \(error.line)",
        problem: "dit is geen geldige JSON",
      )
    }
  }

  private init(path: String, place: String, value: JSONValue) {
    self.path = path
    self.place = place
    self.value = value
  }

  func fail(_ problem: String) -> DataError {
    DataError(path: path, place: place, problem: problem)
  }

  /// The names in this object, in their order.
  var names: [String] { value.objectValue?.members.map(\.name) ?? [] }

  /// The value of a key, or nil when it is not there or null.
  func optional(_ key: String) -> DataReader? {
    guard let inner = value[key], !inner.isNull else { return nil }
    return DataReader(path: path, place: place.isEmpty ? key : "\(place).\(key)", value: inner)
  }

  /// The value of a key that has to be there.
  func required(_ key: String) throws(DataError) -> DataReader {
    guard let inner = optional(key) else { throw fail("'\(key)' ontbreekt") }
    return inner
  }

  func string() throws(DataError) -> String {
    guard let text = value.stringValue else { throw fail("hier hoort tekst te staan") }
    return text
  }

  func string(_ key: String) throws(DataError) -> String {
    try required(key).string()
  }

  func optionalString(_ key: String) throws(DataError) -> String? {
    guard let inner = optional(key) else { return nil }
    return try inner.string()
  }

  func flag(_ key: String) throws(DataError) -> Bool {
    let inner = try required(key)
    guard let flag = inner.value.boolValue else {
      throw inner.fail("hier hoort true of false te staan")
    }
    return flag
  }

  func integer(_ key: String) throws(DataError) -> Int {
    let inner = try required(key)
    guard let number = inner.value.intValue else {
      throw inner.fail("hier hoort een heel getal te staan")
    }
    return number
  }

  /// The elements of an array; a key that is not there gives none.
  func list(_ key: String) throws(DataError) -> [DataReader] {
    guard let inner = optional(key) else { return [] }
    guard let elements = inner.value.arrayValue else {
      throw inner.fail("hier hoort een lijst te staan")
    }
    return elements.enumerated()
      .map { index, element in
        DataReader(path: path, place: "\(inner.place)[\(index + 1)]", value: element)
      }
  }

  func strings(_ key: String) throws(DataError) -> [String] {
    var texts: [String] = []
    for element in try list(key) { texts.append(try element.string()) }
    return texts
  }
}
