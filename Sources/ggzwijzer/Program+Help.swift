import GGZAfspraken
import Rulebook

extension Program {
  /// What the program can do.
  mutating func help(_ advisor: Advisor) throws -> EndStatus {
    var layout = Layout(allowsBold: outside.allowsBold)
    layout.paragraph("ggzwijzer: wie helpt wie, en wanneer, volgens de afspraken in regio Eemland")
    layout.gap()
    layout.section(
      "Gebruik",
      [
        ("ggzwijzer".padded(to: 31), "stelt vragen en geeft antwoord"),
        ("ggzwijzer ONDERWERP [VLAGGEN]".padded(to: 31), "antwoordt met wat je geeft"),
        ("ggzwijzer batch [BESTAND|-]".padded(to: 31), "een JSON-object per regel"),
      ],
    )
    layout.section("Onderwerpen", advisor.topics.map { entry($0.id.rawValue, $0.id.about) })
    layout.section("Naslag", LookupID.allCases.map { entry($0.rawValue, $0.about) })
    layout.section("Vlaggen", Arguments.general.map { entry($0.flag, $0.does) })
    layout.section(
      "Eindcodes",
      [
        (
          "",
          "0 antwoord; 1 de afsluitbrief is niet volledig; 64 verkeerd gebruik; 65 verkeerde"
            + " gegevens; 66 bestand niet leesbaar; 74 uitvoer mislukt; 78 foute map met gegevens; "
            + "130 afgebroken of geen antwoord.",
        )
      ],
    )
    layout.section(
      "Batch",
      [
        ("", "Elke regel is een object met id, onderwerp, peildatum en feiten, zoals:"),
        ("", #"{"id":"a1","onderwerp":"overdracht","peildatum":"2026-09-15","feiten":"#),
        ("", #"{"rol":"ggz","leeftijd":"18+","gemeente":"baarn","overgenomen":true}}"#),
      ],
    )
    layout.section(
      "Eigen gegevens",
      [
        ("", "\(OwnData.fileName) in de map van --gegevens vult aan wat de bronnen niet noemen:"),
        ("", #"{"crisisdienst": [{"naam": "…", "telefoon": "…", "toelichting": "…"}]}"#),
        (
          "",
          "Zo ook: "
            + FillableContact.allCases.map(\.rawValue).filter { $0 != "crisisdienst" }
            .joined(separator: ", ")
            + ". Met 'telefoon' of 'adres', of allebei.",
        ),
      ],
    )
    layout.section(
      "Bij een crisis",
      [("", "'ggzwijzer crisis' vraagt niets vooraf. Bij levensgevaar: 112.")],
    )
    layout.section(
      "Meer",
      [("", "'ggzwijzer terugkeer --help' noemt de vlaggen van een onderwerp.")],
    )
    try outside.write(layout.text)
    return .answered
  }

  /// The flags of a topic, made from its facts.
  mutating func help(_ topic: Topic, _ advisor: Advisor) throws -> EndStatus {
    var layout = Layout(allowsBold: outside.allowsBold)
    layout.paragraph("ggzwijzer \(topic.id.rawValue): \(topic.id.about)")
    let input = FactInput(
      today: outside.now.date,
      yearRequired: false,
      region: advisor.regional.municipalities,
    )
    for fact in topic.accepted {
      layout.gap()
      layout.paragraph("--\(fact.id.name)", bold: true)
      let judgement = fact.isJudgement ? " Dit blijft je eigen oordeel." : ""
      layout.item("    ", fact.question + judgement)
      layout.item("    ", "Waarde: \(input.allowed(for: fact)).")
      if fact.id == Facts.gemeente.id {
        layout.item("    ", "'eemland' is: een van de zeven, niet nader genoemd.")
      }
    }
    layout.section("Ook", Arguments.general.map { entry($0.flag, $0.does) })
    try outside.write(layout.text)
    return .answered
  }

  private func entry(_ name: String, _ about: String) -> (mark: String, text: String) {
    (name.padded(to: 22), about)
  }

  /// The version of the program and of the sources.
  mutating func showVersion(_ advisor: Advisor) throws -> EndStatus {
    try outside.writeLine("ggzwijzer \(Self.version)")
    for document in advisor.documents {
      try outside.writeLine("\(document.id) \(document.version): \(document.shortTitle)")
    }
    return .answered
  }

  /// Shows a lookup.
  mutating func look(
    up lookup: LookupID,
    _ arguments: Arguments,
    _ advisor: Advisor,
    _ moment: Moment,
  ) throws -> EndStatus {
    if let first = arguments.facts.first {
      throw Arguments.Misuse(message: "--\(first.name) hoort bij een onderwerp, niet bij naslag.")
    }
    let page = try advisor.page(
      lookup,
      words: arguments.words.joined(separator: " "),
      at: moment,
    )
    switch arguments.format {
    case .json: try outside.writeLine(PageJSON.text(page, of: lookup))
    case .tekst: try outside.write(PageText(page: page, allowsBold: outside.allowsBold).text)
    }
    return .answered
  }
}
