import Testing

@testable import ggzwijzer

/// Bad input of every kind: its Dutch message and its exit status.
struct CommandLineTests {
  struct Bad: CustomTestStringConvertible {
    let arguments: [String]
    let status: EndStatus
    let says: [String]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let bad: [Bad] = [
    Bad(arguments: ["terugker"], status: .usage, says: ["terugker", "Bedoel je 'terugkeer'"]),
    Bad(arguments: ["lijne"], status: .usage, says: ["Bedoel je 'lijnen'"]),
    Bad(arguments: ["qqqqqqqq"], status: .usage, says: ["is er niet", "Onderwerpen", "Naslag"]),
    Bad(
      arguments: ["terugkeer", "--zelfde-klachte", "ja"],
      status: .usage,
      says: ["Bedoel je 'zelfde-klachten'"],
    ),
    Bad(
      arguments: ["terugkeer", "--wat", "contact"],
      status: .usage,
      says: ["wat", "geen feit van het onderwerp"],
    ),
    Bad(arguments: ["terugkeer", "--rol"], status: .usage, says: ["rol", "hoort een waarde"]),
    Bad(
      arguments: ["terugkeer", "--rol", "chirurg"],
      status: .badData,
      says: ["rol", "chirurg", "huisarts"],
    ),
    Bad(
      arguments: ["terugkeer", "--leeftijd", "oud"],
      status: .badData,
      says: ["leeftijd", "oud", "130"],
    ),
    Bad(
      arguments: ["terugkeer", "--leeftijd", "131"],
      status: .badData,
      says: ["leeftijd", "131"],
    ),
    Bad(
      arguments: ["terugkeer", "--afgesloten", "31-02-2026"],
      status: .badData,
      says: ["afgesloten", "31-02-2026", "28 dagen"],
    ),
    Bad(
      arguments: ["terugkeer", "--afgesloten", "2026-10-10", "--terugval", "2026-10-01"],
      status: .badData,
      says: ["10-10-2026", "01-10-2026", "behandelaar"],
    ),
    Bad(
      arguments: ["afsluitbrief", "--aanwezig", "conclusie", "--ontbreekt", "conclusie"],
      status: .badData,
      says: ["conclusie", "lijsten"],
    ),
    Bad(
      arguments: ["afsluitbrief", "--niet-van-toepassing", "werkdagen"],
      status: .badData,
      says: ["werkdagen", "altijd"],
    ),
    Bad(
      arguments: ["terugkeer", "--op", "2026-02-30"],
      status: .badData,
      says: ["op", "30-02-2026"],
    ),
    Bad(
      arguments: ["terugkeer", "--rol", "huisarts", "--rol", "ggz"],
      status: .usage,
      says: ["rol", "twee keer"],
    ),
    Bad(arguments: ["terugkeer", "-x"], status: .usage, says: ["-x", "--"]),
    Bad(arguments: ["terugkeer", "nu"], status: .usage, says: ["nu", "vlag"]),
    Bad(arguments: ["--formaat", "xml"], status: .usage, says: ["xml", "json"]),
    Bad(arguments: ["batch", "/bestaat/niet"], status: .noInput, says: ["/bestaat/niet"]),
    Bad(arguments: ["batch", "a", "b"], status: .usage, says: ["batch"]),
    Bad(
      arguments: ["lijnen", "--gegevens", "/bestaat/niet"],
      status: .badConfiguration,
      says: ["/bestaat/niet/aanvulling.json"],
    ),
    Bad(arguments: ["lijnen", "--rol", "ggz"], status: .usage, says: ["--rol", "naslag"]),

  ]

  @Test(arguments: bad)
  func `bad input gets its message and its status`(_ bad: Bad) {
    var surroundings = MemorySurroundings()
    surroundings.canAsk = false
    let run = Run(bad.arguments, in: surroundings)
    #expect(run.status == bad.status)
    #expect(run.output.isEmpty)
    let errors = run.errors.replacing("\n", with: " ")
    for part in bad.says { #expect(errors.contains(part), "\(errors)") }
    for line in run.errors.split(separator: "\n") {
      #expect(line.count <= 80 || !line.contains(" "), "\(line)")
    }
  }

  @Test func `an output that closes ends with 74 and says nothing more`() {
    var surroundings = MemorySurroundings()
    surroundings.canAsk = false
    surroundings.writesBeforeFailure = 0
    #expect(Run(["lijnen"], in: surroundings).status == .outputFailed)
    #expect(Run(["terugkeer"], in: surroundings).status == .outputFailed)
    #expect(Run([], in: surroundings).status == .outputFailed)
  }

  @Test func `an incomplete letter ends with 1 on its own, and with 0 in a batch`() {
    let facts = ["--leeftijd", "18+", "--gemeente", "soest", "--ontbreekt", "conclusie"]
    #expect(Run(["afsluitbrief"] + facts, in: quiet()).status == .checkSaysNo)
    var surroundings = quiet()
    surroundings.input = [
      #"{"onderwerp":"afsluitbrief","feiten":{"leeftijd":40,"gemeente":"soest","ontbreekt":["conclusie"]}}"#
    ]
    let run = Run(["batch", "-"], in: surroundings)
    #expect(run.status == .answered)
    #expect(run.output.contains("afsluitbrief.onvolledig"))
  }

  @Test func `a bad batch line is answered in its place and the rest goes on`() {
    var surroundings = quiet()
    surroundings.input = [
      #"{"id":1,"onderwerp":"crisis"}"#, "", "{kapot", #"{"id":2,"onderwerp":"crisis","x":1}"#,
      #"{"id":3,"onderwerp":"verwijzen"}"#, #"{"id":4,"onderwerp":"crisis","feiten":[]}"#,
      #"{"id":5,"onderwerp":"crisis","onderwerp":"crisis"}"#, #"{"id":6,"onderwerp":"crisis"}"#,
    ]
    let run = Run(["batch"], in: surroundings)
    let lines = run.output.split(separator: "\n")
    #expect(run.status == .badData)
    #expect(lines.count == 7)
    #expect(lines[0].hasPrefix(#"{"id":1,"schema":"ggzwijzer/antwoord/1""#))
    #expect(lines[1].contains(#""id":null,"regelnummer":3,"fout":{"feit":null"#))
    #expect(lines[2].contains(#""id":2,"regelnummer":4,"fout":{"feit":"x""#))
    #expect(lines[4].contains(#""id":4,"regelnummer":6,"fout":{"feit":"feiten""#))
    #expect(lines[5].contains(#""regelnummer":7"#) && lines[5].contains("twee keer"))
    #expect(lines[6].hasPrefix(#"{"id":6,"#))
  }

  @Test func `without a terminal the missing facts are named with their flags`() {
    let run = Run("terugkeer", "--rol", "huisarts", "--leeftijd", "40", "--gemeente", "soest")
    #expect(run.status == .answered)
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("--zelfde-klachten ja|nee|onbekend"))
    #expect(words.contains("Geen terugkeerconsultatie"))
  }

  @Test func `the role can come from the environment, for the interview only`() {
    var surroundings = MemorySurroundings()
    surroundings.variables = ["GGZWIJZER_ROL": "ggz"]
    #expect(Run([], in: surroundings).output.contains("ik draag een inwoner over"))
    surroundings.canAsk = false
    let run = Run(["consultatie", "--leeftijd", "40", "--gemeente", "soest"], in: surroundings)
    #expect(run.output.contains("--rol"))
  }

  @Test func `own contacts are shown as own data`() {
    var surroundings = quiet()
    surroundings.files = [
      "map/aanvulling.json": #"{"crisisdienst":[{"naam":"Crisisdienst","telefoon":"0123456789"}]}"#
    ]
    let run = Run(["crisis", "--rol", "huisarts", "--gegevens", "map"], in: surroundings)
    #expect(run.output.contains("0123456789"))
    #expect(run.output.contains("zelf ingevuld"))
    #expect(!run.output.contains("nog niet ingevuld"))
  }

  @Test(arguments: [#"{"crisis":[]}"#, #"{"crisisdienst":[{"naam":"x"}]}"#, "[]", "{"])
  func `a bad data folder ends with 78`(_ text: String) {
    var surroundings = quiet()
    surroundings.files = ["map/aanvulling.json": text]
    #expect(Run(["crisis", "--gegevens", "map"], in: surroundings).status == .badConfiguration)
  }

  @Test func `a crisis without a role asks nothing and names both routes`() {
    let run = Run("crisis")
    #expect(run.status == .answered)
    for part in ["112", "0800-0113", "crisisdienst", "huisarts"] {
      #expect(run.output.contains(part))
    }
    #expect(!run.output.contains("033-4609583"))
  }

  @Test func `bold is used only where it is allowed`() {
    var surroundings = quiet()
    #expect(!Run(["crisis"], in: surroundings).output.contains("\u{1B}"))
    surroundings.allowsBold = true
    #expect(Run(["crisis"], in: surroundings).output.contains("\u{1B}[1m"))
  }

  private func quiet() -> MemorySurroundings {
    var surroundings = MemorySurroundings()
    surroundings.canAsk = false
    return surroundings
  }
}
