import Foundation
import JSONText

/// A JSON file that has been read and found valid.
struct JSONFile {
  /// The path inside the data folder, with `/` between its parts.
  let path: String
  /// The text, as it stands in the file.
  let text: String

  /// Reads a file somewhere under a folder, and checks it with the reader of the product.
  ///
  /// - Throws: `JSONError` when it is not JSON, and what Foundation says when it cannot be read.
  init(at file: URL, in folder: URL) throws {
    let parents = folder.standardizedFileURL.pathComponents
    path = file.standardizedFileURL.pathComponents.dropFirst(parents.count).joined(separator: "/")

    let bytes = try Array(Data(contentsOf: file))
    _ = try JSONValue(parsing: bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }
}
