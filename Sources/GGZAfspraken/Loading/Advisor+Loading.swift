import AgreementData
public import Rulebook

extension Advisor {
  /// Loads the agreements that hold on a day from the data in the program.
  ///
  /// Before the first edition, the first one is taken; its answers then say that it is not in force
  /// yet. Throws `DataError` when a file does not hold what it should.
  public init(on today: CivilDate, own: OwnData = .none) throws(DataError) {
    let regional = try Advisor.edition(under: "afspraken/eemland", on: today)
    let reciprocal = try Advisor.edition(under: "afspraken/wederkerigheid", on: today)
    let guide = try Guide(Advisor.file(under: "gids/eemland", on: today))
    var documents: [SourceDocument] = []
    for name in ["eem", "web", "lga", "wed", "rnu"] {
      documents.append(try SourceDocument(try Advisor.reader(for: "bronnen/\(name).json")))
    }
    let registry = TopicRegistry(
      regional: regional,
      reciprocal: reciprocal,
      hasCrisisNumber: own.contacts[.crisisdienst]?.isEmpty == false,
    )
    self.init(
      regional: regional,
      reciprocal: reciprocal,
      guide: guide,
      own: own,
      documents: documents,
      topics: try registry.topics(),
      days: try Advisor.days(around: today),
    )
  }

  /// The days around one day on which no edition begins.
  private static func days(around today: CivilDate) throws(DataError) -> ClosedRange<CivilDate> {
    var starts: [CivilDate] = []
    for file in AgreementData.files(under: "afspraken") + AgreementData.files(under: "gids") {
      starts.append(try DataReader(path: file.path, text: file.text).day("geldig-vanaf"))
    }
    let first = starts.filter { $0 <= today }.max() ?? CivilDate(dayNumber: Int(Int32.min))
    let next = starts.filter { $0 > today }.min() ?? CivilDate(dayNumber: Int(Int32.max))
    return first...max(first, next.advanced(byDays: -1))
  }

  /// What the sources leave open, from the data in the program.
  public static func openPoints() throws(DataError) -> OpenPoints {
    try OpenPoints(try reader(for: "bronnen/lezingen.json"))
  }

  private static func edition(
    under folder: String,
    on today: CivilDate,
  ) throws(DataError) -> Edition {
    try Edition(try file(under: folder, on: today))
  }

  /// The file of the last edition that begins on or before a day; the first one when none does.
  private static func file(
    under folder: String,
    on today: CivilDate,
  ) throws(DataError) -> DataReader {
    var editions: [(start: CivilDate, reader: DataReader)] = []
    for file in AgreementData.files(under: folder) {
      let reader = try DataReader(path: file.path, text: file.text)
      editions.append((try reader.day("geldig-vanaf"), reader))
    }
    editions.sort { $0.start < $1.start }
    guard let found = editions.last(where: { $0.start <= today }) ?? editions.first else {
      throw DataError(path: folder, place: "", problem: "hier staat geen uitgave")
    }
    return found.reader
  }

  private static func reader(for path: String) throws(DataError) -> DataReader {
    guard let file = AgreementData.file(path) else {
      throw DataError(path: path, place: "", problem: "dit bestand ontbreekt")
    }
    return try DataReader(path: path, text: file.text)
  }
}
