import GGZAfspraken
import Rulebook

/// Renders what a lookup shows as text for a person.
struct PageText {
  let page: Page
  let allowsBold: Bool

  /// The number of places of one source that are still named one by one.
  private static let mostPlaces = 6
  /// The longest label that still stands beside its text.
  private static let widestLabel = 27
  /// The indent of what stands under a label that has a line of its own.
  private static let indent = "    "

  var text: String {
    var layout = Layout(allowsBold: allowsBold)
    layout.paragraph(page.title, bold: true)
    if let intro = page.intro {
      layout.gap()
      layout.paragraph(intro)
    }
    for section in page.sections { show(section, in: &layout) }
    layout.section("Let op", page.notes.map { ("• ", $0) })
    if !page.namesPlaces { layout.section("Bron", sources.map { ("", $0) }) }
    return layout.text
  }

  // MARK: Sections

  private func show(_ section: Page.Section, in layout: inout Layout) {
    layout.gap()
    if let heading = section.heading { layout.paragraph(heading, bold: true) }
    let longest = section.rows.map(\.label.count).max() ?? 0
    let isTable = longest <= Self.widestLabel && section.rows.allSatisfy { $0.lines.count < 2 }
    var before: Page.Row?
    for row in section.rows {
      if isTable {
        let label = row.label == before?.label ? "" : row.label
        let width = max(Layout.labelWidth, longest + 2)
        let mark = row.label.isEmpty ? "• " : label.padded(to: width)
        layout.item(mark, withClauses(row.lines.first ?? "", row))
      } else {
        if before != nil { layout.gap() }
        stack(row, in: &layout)
      }
      before = row
    }
  }

  /// A row with its label on a line of its own.
  private func stack(_ row: Page.Row, in layout: inout Layout) {
    layout.item("", row.label)
    for line in row.lines.dropLast() { layout.item(Self.indent, line) }
    if let last = row.lines.last { layout.item(Self.indent, withClauses(last, row)) }
  }

  private func withClauses(_ line: String, _ row: Page.Row) -> String {
    let names = row.clauses.map(\.name).filter { $0 != row.label }
    guard !names.isEmpty else { return line }
    return "\(line) (\(names.joined(separator: ", ")))"
  }

  // MARK: Sources

  /// Where it stands; of a source with many places only how many there are.
  private var sources: [String] {
    let names = page.sources.map(\.source).unique
    return names.map { name in
      let citations = page.sources.filter { $0.source == name }
      let places = citations.map(\.place).unique
      let shown =
        places.count > Self.mostPlaces
        ? "\(places.count) plaatsen; 'regel' en het nummer noemt de plaats"
        : places.joined(separator: "; ")
      return "\(name) \(citations.first?.version ?? ""): \(shown)."
    }
  }
}
