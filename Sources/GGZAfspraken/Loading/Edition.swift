public import Rulebook

/// One dated edition of a set of agreements: the numbers and lists that a revision changes.
public struct Edition: Hashable, Sendable {
  /// The source it comes from.
  public let source: String
  /// The version as printed.
  public let version: String
  /// The first day it is in force.
  public let validFrom: CivilDate
  /// The last day it is in force, when it has ended.
  public let validUntil: CivilDate?
  /// From this day a newer version may exist.
  public let revisionFrom: CivilDate
  /// Where to ask for a newer version, when the source names it.
  public let askAt: String?
  /// The lengths of time, by the id of their term.
  public let lengths: [String: Period]
  /// The municipalities it covers.
  public let municipalities: [Gemeente]
  /// The municipalities that join later.
  public let joiningLater: [Gemeente]
  /// The age from which it holds, when it sets one.
  public let fromAge: Int?
  /// The items of the afsluitbrief that always have to be there.
  public let letterAlways: [BriefOnderdeel]
  /// The items of the afsluitbrief that have to be there when they exist.
  public let letterIfApplicable: [BriefOnderdeel]

  /// Reads an edition.
  init(_ data: DataReader) throws(DataError) {
    source = try data.string("bron")
    version = try data.string("versie")
    validFrom = try data.day("geldig-vanaf")
    validUntil = data.optional("geldig-tot") == nil ? nil : try data.day("geldig-tot")
    revisionFrom = try data.day("herziening-vanaf")
    askAt = try data.optionalString("vragen-aan")
    municipalities = try data.options("gemeenten")
    joiningLater = try data.options("ingroei")
    fromAge = data.optional("leeftijd-vanaf") == nil ? nil : try data.integer("leeftijd-vanaf")
    var lengths: [String: Period] = [:]
    let terms = try data.required("termijnen")
    for name in terms.names {
      let text = try terms.string(name)
      guard let period = Period(isoText: text), period.amount > 0 else {
        throw terms.fail("'\(name)' is geen duur zoals P3W of P12M")
      }
      lengths[name] = period
    }
    self.lengths = lengths
    let letter = data.optional("afsluitbrief")
    letterAlways = try letter?.options("altijd") ?? []
    letterIfApplicable = try letter?.options("indien-van-toepassing") ?? []
  }

  /// The length of a term.
  func length(_ term: String) throws(DataError) -> Period {
    guard let length = lengths[term] else {
      throw DataError(
        path: "afspraken",
        place: "termijnen",
        problem: "de termijn '\(term)' ontbreekt",
      )
    }
    return length
  }
}

extension DataReader {
  /// A day in ISO form.
  func day(_ key: String) throws(DataError) -> CivilDate {
    let text = try string(key)
    guard let day = CivilDate(isoText: text) else {
      throw fail("'\(key)' is geen datum zoals 2026-06-04")
    }
    return day
  }

  /// An option of a choice.
  func option<Option: FactOption>(_ key: String) throws(DataError) -> Option {
    let text = try string(key)
    guard let option = Option(rawValue: text) else { throw fail("'\(text)' is hier onbekend") }
    return option
  }

  /// A list of options of a choice.
  func options<Option: FactOption>(_ key: String) throws(DataError) -> [Option] {
    var options: [Option] = []
    for text in try strings(key) {
      guard let option = Option(rawValue: text) else { throw fail("'\(text)' is hier onbekend") }
      options.append(option)
    }
    return options
  }
}
