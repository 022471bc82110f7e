/// A Swift literal for exactly this text; its line breaks stay line breaks in the source.
///
/// Backslashes and quotes are escaped, so no text can end the literal; so is every control
/// character, among them the carriage return that a multi-line literal would turn into a line feed.
func literal(_ text: String) -> String {
  var result = "\"\"\"\n"
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "\"":
      result += "\\"
      result.unicodeScalars.append(scalar)
    case "\n":
      result += "\n"
    case _ where scalar.properties.generalCategory == .control:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default:
      result.unicodeScalars.append(scalar)
    }
  }
  return result + "\n\"\"\""
}
