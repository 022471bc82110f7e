/// A text with blanks: `{name}` to be filled in, and `[vraagt|vraag]` to choose from.
enum Template {
  /// The text with its blanks filled in; of two forms the first is about somebody, the last to the reader.
  static func filled(
    _ template: String,
    toReader: Bool = false,
    _ fill: (String) -> String,
  ) -> String {
    var result = ""
    var rest = Substring(template)
    while let start = rest.firstIndex(where: { $0 == "{" || $0 == "[" }),
      let end = rest[start...].firstIndex(of: rest[start] == "{" ? "}" : "]")
    {
      let inner = rest[rest.index(after: start)..<end]
      result += rest[..<start]
      if rest[start] == "{" {
        result += fill(String(inner))
      } else {
        let forms = inner.split(separator: "|", omittingEmptySubsequences: false)
        result += (toReader ? forms.last : forms.first) ?? ""
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
