/// Lays text out in 80 columns, so that it also copies clean into another program.
struct Layout {
  /// The width of a line.
  static let width = 80
  /// The width of the labels on the left.
  static let labelWidth = 19

  let allowsBold: Bool
  private(set) var lines: [String] = []

  init(allowsBold: Bool) {
    self.allowsBold = allowsBold
  }

  /// The text so far, with an end of line.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// An empty line, unless there is one already.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A paragraph over the whole width.
  mutating func paragraph(_ text: String, bold: Bool = false) {
    lines += Self.wrap(text, width: Self.width).map { bold ? strong($0) : $0 }
  }

  /// A section: a label on the left, its paragraphs beside it; each hangs under its own mark.
  mutating func section(_ label: String, _ paragraphs: [(mark: String, text: String)]) {
    guard !paragraphs.isEmpty else { return }
    gap()
    var left = label
    for paragraph in paragraphs {
      let indent = Self.labelWidth + paragraph.mark.count
      let wrapped = Self.wrap(paragraph.text, width: Self.width - indent)
      for (index, line) in wrapped.enumerated() {
        let mark =
          index == 0 ? paragraph.mark : String(repeating: " ", count: paragraph.mark.count)
        let padding = String(repeating: " ", count: max(1, Self.labelWidth - left.count))
        lines.append((left.isEmpty ? "" : strong(left)) + padding + mark + line)
        left = ""
      }
    }
  }

  /// A line of a list over the whole width, hanging under its mark.
  mutating func item(_ mark: String, _ text: String) {
    let wrapped = Self.wrap(text, width: Self.width - mark.count)
    for (index, line) in wrapped.enumerated() {
      lines.append((index == 0 ? mark : String(repeating: " ", count: mark.count)) + line)
    }
  }

  private func strong(_ text: String) -> String {
    allowsBold ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Breaks a text at its spaces; only a word longer than the width sticks out.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return lines + [line]
  }
}
