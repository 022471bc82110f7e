/// A JSON file that was in the `Data` folder when the product was built.
public struct DataFile: Hashable, Sendable {
  /// The path inside the folder, such as `bronnen/eem.json`.
  public let path: String
  /// The text, exactly as in the file.
  public let text: String
}

/// The data of the agreements, compiled into the product.
public enum AgreementData {
  /// All files, ordered by path.
  public static var files: [DataFile] {
    EmbeddedFiles.all
  }

  /// The file with this path inside `Data`, such as `bronnen/eem.json`.
  public static func file(_ path: String) -> DataFile? {
    files.first { $0.path == path }
  }

  /// The files anywhere under a folder inside `Data`, such as `gids/eemland`, ordered by path.
  public static func files(under folder: String) -> [DataFile] {
    files.filter { $0.path.hasPrefix(folder + "/") }
  }
}
